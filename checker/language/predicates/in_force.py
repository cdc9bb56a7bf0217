"""What the report cites was in force in the year it reports on.

    citations must be in force
    引用法规 必须 现行有效

Judged by the register of laws, relative to the report year and never to today. A document
repealed, renamed or replaced before the year is a fault, one repealed during the year wants a
look, one that came into force later is a fault unless the sentence announces it, or studies what
was to come within the year after. A sentence that speaks of the repeal itself is right. A document
that the register does not know is not judged, nor a plain name (…条例) years before there was such
a document: places have their own. What nobody verified is at most ``review``, and so is all that rests on a
year which nothing states; a document that came later than such a year shows that it is wrong.

Holds (report on 2023): 依据《中华人民共和国行政处罚法》作出处罚决定。
Does not hold (report on 2023): 依据《中华人民共和国合同法》审查合同，依据《煤矿安全监察条例》检查。
"""

from collections.abc import Iterator

from checker.facts.citations.citations import Citation
from checker.facts.citations.register import begins
from checker.facts.citations.standing import Standing
from checker.facts.vocabulary import RegisterEntry
from checker.language.case import Case
from checker.language.faults import CITED, day, verdict_of
from checker.language.verdict import Status, Verdict
from checker.messages import Message
from checker.patterns import pattern

# How bad each standing is; what is not here is right.
STATUS: dict[Standing, Status] = {
    "repealed": "fail",
    "renamed": "fail",
    "replaced": "fail",
    "not-yet": "fail",
    "repealing": "review",
    "superseded": "review",
    "expired": "review",
}
# Words of sentences that speak of a document's end, of its coming, of a plan that has run out.
ENDING = pattern(
    r"废止(?!\d)|取代|替代|代替|替换|失效|停止执行|不再适用|不再执行|更名|修改为|修订为|当时|原《|原国家"
    r"|整合[^，,]{0,8}《|《》[^，,]{0,8}整合|清理[^，,]{0,16}(?:文件|规定|办法)|(?:文件|规定|办法)[^，,]{0,8}清理"
)
ENDED = 24  # characters around a name in which its sentence speaks of its end
COMING = (
    "即将", "将于", "将要", "施行前", "实施前", "起施行", "起实施", "起正式", "日起《》", "准备", "草案", "征求意见",
    "立法", "涉及《》", "文件清理", "文件进行清理", "下一步", "下一年", "明年", "来年", "次年",
)  # fmt: skip
# What is already published can be studied, and older rules fitted to it, before it comes into force.
STUDIED = (
    "学习", "宣传", "宣讲", "宣贯", "培训", "解读", "辅导", "讲座", "讲授", "授课", "研讨", "座谈", "竞赛", "答题", "测试",
    "读本", "单行本", "普法", "颁布", "出台", "公布", "通过", "生效",
    "相符", "不一致", "抵触", "衔接",
)  # fmt: skip
RUN_OUT = (
    "收官", "终期", "期满", "圆满完成", "总结", "评估", "实施以来", "衔接", "期间", "十三五", "十二五",
)  # fmt: skip
EXCUSE: dict[Standing, tuple[str, ...]] = {
    "not-yet": COMING,
    "replaced": RUN_OUT,
    "expired": RUN_OUT,
}
PLAN = (
    "下一步", "下步", "下一年", "下年", "明年", "来年", "次年", "安排", "打算", "计划", "目标任务", "主要目标",
)  # fmt: skip
NEW = pattern(r"(?:新|最新|新修订|新修改|新修正|最新修订)的?$")
TITLE = pattern("《[^《》]*》")
SENTENCE_END = pattern(r"[。！？；\n]")
REACH = 200  # characters of a sentence looked through on either side


def evaluate(case: Case) -> Verdict:
    """Judge whether everything cited held in the report year."""
    cited = [one for one in case.facts.citations if one.how not in ("abbreviated", "like")]
    known = [one for one in cited if one.entry]
    year = case.document.head.year
    if not known:
        key = "citations.none-known" if cited else "citations.none"
        return Verdict("not-applicable", Message.of(key, count=len(cited)))
    if year is None:
        return Verdict("not-checked", Message.of("year.unknown"))
    return verdict_of(_faults(case, known, year), _right(case, cited, known, year))


def _faults(case: Case, known: list[Citation], year: int) -> Iterator[Verdict]:
    for one in known:
        status = STATUS.get(one.standing)
        if one.entry is None or status is None or _is_excused(case, one, year):
            continue
        message = _message(case, one.entry, one.standing, year)
        if not one.entry.verified:
            status, message = "review", Message.of("citations.unverified", seen=message)
        elif case.document.head.year_is_guess:
            status, message = "review", Message.of("citations.guessed", seen=message, year=year)
        yield Verdict(status, message, (one.span,))


def _message(case: Case, entry: RegisterEntry, standing: Standing, year: int) -> Message:
    successor = entry.replaced_by
    key = f"citations.{standing}"
    if standing == "repealed" and successor:
        key = "citations.repealed-replaced"
    when = entry.in_force if standing == "not-yet" else _ended(entry)
    parts = {"title": entry.title, "year": year, "successor": _title(case, successor)}
    return Message.of(key, **parts, **({"day": day(when)} if when else {}))


def _ended(entry: RegisterEntry) -> str:
    return entry.repealed or entry.renamed or entry.expires


def _title(case: Case, name: str) -> str:
    known = case.vocabulary.register.get(name)
    return known.title if known else name


def _is_excused(case: Case, one: Citation, year: int) -> bool:
    sentence = _sentence(case, one)
    if one.standing not in EXCUSE:
        return ENDING.search(_sentence(case, one, ENDED)) is not None
    if _has(sentence, EXCUSE[one.standing]):
        return True
    if one.standing != "not-yet" or one.entry is None:
        return False
    if case.document.head.year_is_guess:
        return True
    if begins(one.entry) <= year + 1 and _has(sentence, STUDIED):
        return True
    headings = (section.title for section in case.document.path(one.span.start))
    words = (*PLAN, f"{year + 1}年")
    return words[-1] in sentence or any(_has(title, words) for title in headings)


def _has(text: str, words: tuple[str, ...]) -> bool:
    return any(word in text for word in words)


def _sentence(case: Case, one: Citation, reach: int = REACH) -> str:
    """Return the sentence around a citation, the names in it left out but for their marks."""
    text = case.document.text
    before = SENTENCE_END.split(text[max(one.span.start - REACH, 0) : one.span.start])[-1]
    after = SENTENCE_END.split(text[one.span.end : one.span.end + REACH], maxsplit=1)[0]
    before, after = TITLE.sub("《》", before), TITLE.sub("《》", after)
    return f"{before[-reach:]}《》{after[:reach]}"


def _right(case: Case, cited: list[Citation], known: list[Citation], year: int) -> Verdict:
    titles = {one.entry.title for one in known if one.entry}
    others = len({one.key for one in cited if one.entry is None and one.title})
    key = "citations.in-force-others" if others else "citations.in-force"
    seen = Message.of(key, count=len(titles), year=year, others=others)
    stale = next((one.entry for one in known if _is_stale(case, one, year)), None)
    if stale:
        parts = {"title": stale.title, "day": day(stale.revised[-1]), "year": year}
        seen = Message.of("citations.no-longer-new", seen=seen, **parts)
    return Verdict("pass", seen, tuple(one.span for one in known[:CITED]))


def _is_stale(case: Case, one: Citation, year: int) -> bool:
    """Whether the report calls new what was last changed before the year before."""
    if one.entry is None or not one.entry.revised:
        return False
    before = case.document.text[max(one.span.start - 6, 0) : one.span.start]
    return bool(NEW.search(before)) and int(one.entry.revised[-1][:4]) + 1 < year
