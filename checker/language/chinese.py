"""The words of rules in Chinese."""

from functools import partial

from checker.language.bounds import ends
from checker.language.listing import Listing
from checker.language.quotes import Position, quoted
from checker.language.spoken import Given, Parts, Spoken
from checker.language.tree import Bound, Day, Fact, Region, Scope, Section

INDEX = 1
AND_OR = {"and": " 和 ", "or": " 或 "}
IF_AND_OR = {"and": " 且 ", "or": " 或 "}
BRACKETS = ("（", "）")
LISTING = Listing("zh", "、", BRACKETS, "全部", "任一", "至少 {} 项", "{} 之和")
NOT = "非"
TITLE = "标题"
MODALS = {
    ("must", False): "必须",
    ("must", True): "不得",
    ("should", False): "宜",
    ("should", True): "不宜",
    ("may", False): "可",
    ("may", True): "不可",
}
# What is written close behind a modal; other words have a blank before them.
CLOSE = (
    "提及", "报告", "有", "引用", "符合", "写作", "遵从", "在", "不晚于", "晚于", "至少",
    "至多", "恰好", "为", "等于", "与", "（",
)  # fmt: skip
NEGATIONS = {
    "提及": "未",
    "报告": "未",
    "引用": "未",
    "写作": "未",
    "遵从": "未",
    "有": "没",
    "符合": "不",
}
FACTS = {"year": "年度", "level": "层级", "genre": "文种", "issuer": "发文机关"}
RELATIONS = {">=": "不早于", ">": "晚于", "<=": "不晚于", "<": "早于", "=": "为", "is": "为"}
KINDS = {"count": "数量", "amount": "金额", "rate": "比率"}
FIELDS = {
    "document number": "发文字号",
    "addressee": "主送机关",
    "signature": "署名",
    "date": "成文日期",
    "copy line": "抄送",
    "title": "标题",
    "issuer": "发文机关",
    "attachment": "附件",
}
REGIONS = {
    "title": "标题",
    "opening": "开头",
    "closing": "结尾",
    "body": "正文",
    "headings": "小标题",
}
YEARS = {0: "报告年度", 1: "次年"}
COPIED = {"another": "与其他报告 重复", "previous": "与上年报告 重复"}


def sentence(parts: Parts) -> str:
    """Put the parts of a sentence together."""
    when = f"{parts.when} 时，" if parts.when else ""
    modal = f"{parts.subject} {MODALS[parts.level, parts.negated]}".strip()
    is_close = parts.verb_first and parts.body.startswith(CLOSE)
    return f"{when}{modal}{'' if is_close else ' '}{parts.body}"


def fact(fact: Fact) -> str:
    """Put a fact in words."""
    return f"{FACTS[fact.name]} {RELATIONS[fact.relation]} {_value(fact)}"


def one_of(name: str, values: tuple[str, ...]) -> str:
    """Put in words that the fact called `name` has one of several values."""
    return f"{FACTS[name]} 为 {LISTING.one_of(values)}"


def other_fact(fact: Fact) -> str:
    """Put the contrary of a fact in words."""
    is_same = fact.relation in ("is", "=")
    return f"{FACTS[fact.name]} 不为 {_value(fact)}" if is_same else ""


def claim(spoken: Spoken) -> str:
    """Put a predicate in words as a condition."""
    return spoken.stated


def denial(spoken: Spoken) -> str:
    """Put the contrary of a predicate in words."""
    if spoken.subject or spoken.verb not in NEGATIONS:
        return ""
    return spoken._replace(verb=f"{NEGATIONS[spoken.verb]}{spoken.verb}").stated


def _value(fact: Fact) -> str:
    return fact.value if fact.name == "year" else quoted(fact.value, "zh")


def _terms_said(verb: str, given: Given, position: Position) -> Spoken:
    thing = LISTING.terms(given["terms"], position)
    return Spoken("", verb, thing, _before(given), _times(given))


def _report(given: Given, position: Position) -> Spoken:
    indicator, kind = given["wanted"]
    name = quoted(indicator, "zh", position if position == "elided" else "indicator")
    value = f" {_bound(given['value'])}" if "value" in given else ""
    return Spoken("", "报告", f"{name} {KINDS[kind]}{value}", _before(given), _times(given))


def _have_section(given: Given, position: Position) -> Spoken:
    parts = [_section(given["section"], position)]
    if "items" in given:
        parts.append(f"含 {_bound(given['items'])} 条")
    if "length" in given:
        parts.append(f"{_bound(given['length'])} 字")
    if "share" in given:
        parts.append(_bound(given["share"], "占"))
    if "order" in given:
        relation = "之前" if given["order"].relation == "before" else "之后"
        parts.append(f"在 {_section(given['order'].section)} {relation}")
    return Spoken("", "有", "，".join(parts), _before(given), _times(given))


def _have(given: Given, _position: Position) -> Spoken:
    return Spoken("", "有", FIELDS[given["field"]], _before(given), _times(given))


def _have_figures(given: Given, _position: Position) -> Spoken:
    return Spoken("", "有", f"{_bound(given['number'])} 个数据", _before(given), _times(given))


def _write(given: Given, _position: Position) -> Spoken:
    wrong = LISTING.several(given["wrong"])
    thing = f"{LISTING.term(given['right'], 'right')} 而非 {wrong}"
    return Spoken("", "写作", thing, _before(given), _times(given))


def _wordings(given: Given, _position: Position) -> Spoken:
    table = quoted(given["table"], "zh", "table")
    return Spoken("", "遵从", f"{table} 的写法", _before(given), _times(given))


def _dated(given: Given, _position: Position) -> Spoken:
    verb = "不晚于" if given["relation"] == "by" else "晚于"
    return Spoken("成文日期", verb, _day(given["day"]), _before(given), _times(given))


def _length(given: Given, _position: Position) -> Spoken:
    low, high = ends(given["size"])
    subject = f"{_scope(given['scope'], 'elided')} 的篇幅" if "scope" in given else "篇幅"
    if low and high and low != high:
        return Spoken(subject, "在", f"{low} 至 {high} 字之间")
    return Spoken(subject, f"{_bound(given['size'])} 字")


def _copy(given: Given, _position: Position) -> Spoken:
    return Spoken(COPIED[given["other"]], "超过", ends(given["limit"])[0])


def _section_year(given: Given, _position: Position) -> Spoken:
    subject = f"{_section(given['section'], 'elided')} 的年度"
    return Spoken(subject, "为", YEARS[given["offset"]])


def _balance(given: Given, _position: Position) -> Spoken:
    return Spoken(
        f"{_before(given)}{LISTING.addends(given['added'])}",
        "等于",
        LISTING.addends(given["equal"]),
    )


SPEAKERS = {
    "mention": partial(_terms_said, "提及"),
    "cite": partial(_terms_said, "引用"),
    "match": partial(_terms_said, "符合"),
    "report": _report,
    "have_section": _have_section,
    "have": _have,
    "have_figures": _have_figures,
    "write": _write,
    "wordings": _wordings,
    "dated": _dated,
    "length": _length,
    "copy": _copy,
    "section_year": _section_year,
    "balance": _balance,
}


def _before(given: Given) -> str:
    parts = []
    if "scope" in given:
        parts.append(f"在 {_scope(given['scope'])} ")
    if "near" in given:
        distance, terms = given["near"]
        parts.append(f"在 {LISTING.terms(terms, 'near')} 前后 {distance} 字内 ")
    return "".join(parts)


def _times(given: Given) -> str:
    return f" {_bound(given['times'])} 次" if "times" in given else ""


def _scope(scope: Scope, position: Position = "section") -> str:
    return REGIONS[scope.name] if isinstance(scope, Region) else _section(scope, position)


def _section(section: Section, position: Position = "section") -> str:
    place: Position = "elided" if position == "elided" else "section"
    return f"{quoted(section.name, 'zh', place)} 部分"


def _bound(bound: Bound, share: str = "") -> str:
    low, high = ends(bound)
    if low == high:
        return f"恰好{share} {low}"
    if low and high:
        return f"{share} {low} 至 {high}".strip()
    return f"至少{share} {low}" if low else f"至多{share} {high}"


def _day(day: Day) -> str:
    return f"{YEARS[day.offset]} {day.month}月{day.day}日"
