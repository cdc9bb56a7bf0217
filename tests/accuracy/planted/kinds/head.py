"""Title, addressee, signature, number, copy line: what stands around the text."""

import re
from collections.abc import Callable
from random import Random

from tests.accuracy.planted.draft import Draft, Fault, Kind, Plant, put, replaced
from tests.accuracy.planted.sounds import sounding_like

TAIL = ("fazhi/deadline", "fazhi/dated-after-year", "gongwen/signature-matches-title")
SIGNED = ("gongwen/signature-matches-title",)


def _field(field: str, words: Callable[[str, Random], str | None], last: bool = False) -> Plant:
    """Write a field of the head otherwise; `words` makes the new words of the old."""

    def plant(draft: Draft, chance: Random) -> Fault | None:
        old = draft.head(field)
        at = draft.alone(old) if last else draft.text.find(old, 0, draft.body[0])
        if not old or at < 0:
            return None
        new = words(old, chance)
        return put(draft, at, at + len(old), new) if new is not None and new != old else None

    return plant


def _sounding(words: str, chance: Random) -> str | None:
    at = chance.randrange(len(words))
    signs = sounding_like(words[at])
    return f"{words[:at]}{chance.choice(signs)}{words[at + 1 :]}" if signs else None


def _other(words: str, _: Random) -> str | None:
    return re.sub(r"(?<=[县市区])[一-鿿]+局$", "体育局", words) if "体育" not in words else None


KINDS = (
    Kind("signed by another body", SIGNED, _field("signature", _other, last=True)),
    Kind("signature misspelt", (*SIGNED, "wording/typos", "gongwen/signature"), _field("signature", _sounding, last=True)),
    Kind("signature missing", ("gongwen/signature",), _field("signature", lambda *_: "", last=True), TAIL),
    Kind("date of signature missing", ("gongwen/date",), _field("date", lambda *_: "", last=True), TAIL),
    Kind("addressee missing", ("gongwen/addressee",),
         lambda draft, _: _no_addressee(draft)),
    Kind("title without a year", ("fazhi/title",),
         _field("title", lambda one, _: re.sub(r"20\d\d年度?", "", one))),
    Kind("title without 报告", ("fazhi/title",), _field("title", lambda one, _: one.replace("报告", "情况"))),
    Kind("request at the end", ("gongwen/no-request",), replaced("(?<=。)(?=\n\n?[一-鿿]+\n20)", "妥否，请批示。", "text")),
    Kind("request for staff", ("gongwen/no-request",),
         replaced(r"(?<=。)(?=\n[三四]、)", "恳请县委、县政府在人员编制上给予支持。")),
    Kind("copy line without 。", ("gongwen/copy-line",), replaced("^(抄送：[^\n]+)。$", r"\1", "text")),
)  # fmt: skip


def _no_addressee(draft: Draft) -> Fault | None:
    if not draft.head("addressees") or not draft.head("document_number"):
        return None
    line = re.search(
        rf"^[^\n]*{re.escape(draft.head('addressees'))}[^\n]*[：:]\n", draft.text, re.MULTILINE
    )
    return put(draft, *line.span(), "") if line else None
