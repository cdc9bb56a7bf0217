"""Numbers of documents in running text: 国办发〔2018〕118号, 国务院令第713号."""

import re
from collections.abc import Iterator

from checker.document.model import Span
from checker.patterns import pattern
from checker.records import NamedTuple

NUMBER = pattern(
    r"([〔\[［（(【﹝〖{｛<＜〈])\s?((?:19|20)?\d\d)\s?([〕\]］）)】﹞〗}｝>＞〉])"
    r"\s?(第?)\s?(\d{1,5})\s?号"
)
ORDER = pattern(r"令\s?(?:第\s?)?(\d{1,4})\s?号")
# Behind the name or number of another document 和 joins the two: 《…条例》和国办发.
LETTERS = pattern(r"(?:(?:(?<=\d)号|(?<=[》）)]))[和与及或])?([^\W\d_]+(?: [^\W\d_]+)?\s?)$")
REACH = 24  # characters before a number in which its letters stand
# Words of the sentence that run into the letters: 按照国办发, 关于印发解应急.
LEAD = pattern(
    r"^.*(?:根据|按照?|依照|依据|遵照|对照|落实|贯彻|执行|印发|下发|转发|发布|颁布|公布|"
    r"制定|出台|关于|文件|以|通过|参照|废止|修改|作出|下达|收到|报送)(?=.)"
)
# These number their papers by rules of their own.
OTHERS = ("公告", "公报", "通告", "纪要", "决定书", "通知书", "告知书", "意见书", "案")
Faults = tuple[str, ...]


class DocumentNumber(NamedTuple):
    """A number as printed at `span`, and as it should be written.

    `letters` stand for the body; `year` is "" for an order (令), else it stands with its brackets
    at `brackets`. `faults` are keys of messages.
    """

    letters: str
    year: str
    serial: int
    span: Span
    faults: Faults = ()
    brackets: Span | None = None

    @property
    def right(self) -> str:
        """The number in its prescribed form."""
        if not self.year:
            return f"{self.letters}第{self.serial}号"
        year = self.year if len(self.year) > 2 else f"20{self.year}"
        return f"{self.letters}〔{year}〕{self.serial}号"


def find_numbers(text: str) -> tuple[DocumentNumber, ...]:
    """Return all document numbers in `text`, in order."""
    return tuple(sorted((*_bracketed(text), *_orders(text)), key=lambda one: one.span))


def _bracketed(text: str) -> Iterator[DocumentNumber]:
    for match in NUMBER.finditer(text):
        letters = _letters(text, match.start())
        if not letters or letters.endswith(OTHERS):
            continue
        start = match.start() - len(letters)
        start -= text[start : match.start()] != letters
        bare = "".join(letters.split())
        year, serial = match[2], match[5]
        span, brackets = Span(start, match.end()), Span(match.start(1), match.end(3))
        yield DocumentNumber(bare, year, int(serial), span, _faults(match), brackets)


def _orders(text: str) -> Iterator[DocumentNumber]:
    for match in ORDER.finditer(text):
        letters = _letters(text, match.start() + 1)
        if len(letters) < 3:
            continue
        bare = "".join(letters.split())
        span = Span(match.start() + 1 - len(letters), match.end())
        yield DocumentNumber(bare, "", int(match[1]), span)


def _letters(text: str, end: int) -> str:
    match = LETTERS.search(text[max(end - REACH, 0) : end])
    return LEAD.sub("", match[1]).strip() if match else ""


def _faults(match: re.Match[str]) -> Faults:
    found = {
        "number.brackets": match[1] + match[3] != "〔〕",
        "number.short-year": len(match[2]) == 2,
        "number.ordinal": bool(match[4]),
        "number.zero": match[5].startswith("0"),
    }
    return tuple(key for key, wrong in found.items() if wrong)
