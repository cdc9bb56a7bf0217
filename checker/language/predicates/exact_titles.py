"""Cited documents bear their official names.

    citations must have exact titles
    引用法规 必须 名称准确

Judged by the register of laws: 暂行 or 试行 dropped or added, a wrong or missing word, a wrong
year in the period of a plan, a name it no longer bears. Width of brackets, kind of dash, blanks
and 中华人民共和国 make no difference; short forms after the full name are right; another place's
or another kind of document is another document, and so is one whose repeal is told: what came
before 《广告管理条例》 was 《广告管理暂行条例》.

Holds: 严格遵守《重大行政决策程序暂行条例》。
Does not hold: 严格遵守《重大行政决策程序条例》。
"""

from collections.abc import Iterator

from checker.facts.citations.citations import Citation
from checker.facts.citations.register import How
from checker.facts.citations.title_names import fold_title, without_trial
from checker.facts.vocabulary import RegisterEntry
from checker.language.case import Case
from checker.language.faults import CITED, verdict_of
from checker.language.mends import of_title
from checker.language.verdict import Status, Verdict
from checker.messages import Message
from checker.patterns import pattern

# What is wrong with a name that was recognised in this way, and how bad that is.
WRONG: dict[How, tuple[Status, str]] = {
    "near": ("fail", "citations.wrong-title"),
    "former": ("fail", "citations.former-title"),
    "like": ("review", "citations.like-title"),
    "number": ("review", "citations.number-title"),
}
# Of a document that ended: 《…暂行条例》（…）同时废止, 代替《…》.
ENDED_BEHIND = pattern(
    r"(?:[（(][^（）()]{0,40}[）)])?(?:[、和与及]?《[^《》]*》){0,3}(?:亦|也|将|均)?(?:同时|即行|自行|予以|相应)*"
    r"(?:废止|失效|停止执行|被取代)"
)
ENDED_BEFORE = pattern(r"(?:废止|取代|代替|替代)[了原]?$")
REACH = 120  # characters behind a name that are looked through


def evaluate(case: Case) -> Verdict:
    """Judge the names of all cited documents that the register knows."""
    cited = [one for one in case.facts.citations if one.title]
    known = [one for one in cited if one.entry and one.how != "abbreviated"]
    if not known:
        key = "citations.none-known" if cited else "citations.none"
        return Verdict("not-applicable", Message.of(key, count=len(cited)))
    titles = {one.entry.title for one in known if one.entry}
    spans = tuple(one.span for one in known[:CITED])
    right = Verdict("pass", Message.of("citations.exact", count=len(titles)), spans)
    return verdict_of(_faults(case, known), right)


def _faults(case: Case, known: list[Citation]) -> Iterator[Verdict]:
    for one in known:
        if one.entry is None or one.how not in WRONG or _is_predecessor(case, one, one.entry):
            continue
        status, key = WRONG[one.how]
        parts = {"quote": case.document.quote(one.span), "title": one.entry.title}
        if one.how == "number" and one.number:
            parts["number"] = one.number.right
        message = Message.of(key, **parts)
        if not one.entry.verified:
            status, message = "review", Message.of("citations.unverified", seen=message)
        mends = of_title(one, one.entry.title) if status == "fail" else ()
        yield Verdict(status, message, (one.span,), mends=mends)


def _is_predecessor(case: Case, one: Citation, entry: RegisterEntry) -> bool:
    """Whether `one` is told to have ended, and may have borne nearly the name of `entry`."""
    is_other = one.how == "like" or _words(one.key) == _words(fold_title(entry.title))
    text, (start, end) = case.document.text, one.span
    before = text[max(start - 3, 0) : start]
    is_ended = ENDED_BEFORE.search(before) or ENDED_BEHIND.match(text, end, end + REACH)
    return is_other and is_ended is not None


def _words(key: str) -> list[str]:
    """Return the characters of a folded name in any order: 进口药品管理办法 became 药品进口管理办法."""
    return sorted(without_trial(key))
