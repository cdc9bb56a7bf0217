"""The body that signs is the one that the title names.

    signature must match title
    署名 必须与 标题 一致

One name that only lacks the place before it (区司法局 and 天心区司法局) is for a person to look at.

Holds: 三元区应急管理局2024年度法治政府建设情况报告 … 三元区应急管理局
Does not hold: 三元区应急管理局2024年度法治政府建设情况报告 … 三元区安全生产委员会办公室
"""

from checker.document.names import STAMP
from checker.document.text.fold import fold_term
from checker.document.titles import issuer_in
from checker.language.case import Case
from checker.language.fields import cut_message, place_of
from checker.language.verdict import Status, Verdict
from checker.messages import Message
from checker.patterns import pattern

BODY = pattern(r"(?:[局委府处厅办院会所队站司部室校团馆园]|中心|街道)$")

# 临港区人民政府白鹭街道办事处 is 临港区白鹭街道办事处: whose office it is may be left unsaid.
WHOSE = pattern(r"(?<=[省市区县旗])人民政府(?=.)")


def evaluate(case: Case) -> Verdict:
    """Judge whether the name in the title is the one below the text."""
    head = case.document.head
    if head.signature is None:
        if head.tail_is_cut:
            message = cut_message("signature")
            return Verdict("not-checked", message, searched=(place_of("signature"),))
        return Verdict("not-applicable", Message.of("signature.none"))
    titled = _named(_joined(case.document.quote(head.title.span))) if head.title else ""
    if head.title is None or not titled:
        return Verdict("not-applicable", Message.of("signature.no-name-in-title"))
    signed = _joined(case.document.quote(head.signature.span))
    message = Message.of("signature.names", titled=titled, signed=signed)
    return Verdict(
        _status(_called(titled), _called(signed)),
        message,
        (head.title.span, head.signature.span),
    )


def _named(title: str) -> str:
    place = issuer_in(title)
    return _joined(title[slice(*place)]).removeprefix("关于") if place else ""


def _joined(words: str) -> str:
    return STAMP.sub("", "".join(words.split())).strip("：:，,。")


def _called(name: str) -> str:
    return WHOSE.sub("", fold_term(name))


def _status(titled: str, signed: str) -> Status:
    if titled == signed:
        return "pass"
    if signed in titled:  # one of two issuers, or the name without its place
        others = titled.replace(signed, "", 1)
        return "pass" if BODY.search(others) else "review"
    if signed.startswith(titled):
        return "fail" if BODY.search(titled) else "pass"  # 泉州市 signs as 泉州市人民政府
    return "review" if signed.endswith(titled) else "fail"
