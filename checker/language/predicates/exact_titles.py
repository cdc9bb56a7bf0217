"""Cited documents bear their official names.

    citations must have exact titles
    引用法规 必须 名称准确

Judged by the register of laws: 暂行 or 试行 dropped or added, a wrong or missing word, a wrong
year in the period of a plan, a name it no longer bears. Width of brackets, kind of dash, blanks
and 中华人民共和国 make no difference; short forms after the full name are right; another place's
or another kind of document is another document.

Holds: 严格遵守《重大行政决策程序暂行条例》。
Does not hold: 严格遵守《重大行政决策程序条例》。
"""

from collections.abc import Iterator

from checker.facts.citations.citations import Citation
from checker.facts.citations.register import How
from checker.language.case import Case
from checker.language.faults import CITED, verdict_of
from checker.language.mends import of_title
from checker.language.verdict import Status, Verdict
from checker.messages import Message

# What is wrong with a name that was recognised in this way, and how bad that is.
WRONG: dict[How, tuple[Status, str]] = {
    "near": ("fail", "citations.wrong-title"),
    "former": ("fail", "citations.former-title"),
    "like": ("review", "citations.like-title"),
    "number": ("review", "citations.number-title"),
}


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
        if one.entry is None or one.how not in WRONG:
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
