"""Dates that are incomplete, impossible, or of another year."""

import re
from random import Random

from tests.accuracy.planted.draft import Draft, Fault, Kind, Plant, put, replaced

DAY = r"(?<!\d)(20\d\d)年(\d{1,2})月(\d{1,2})日"
POSSIBLE, COMPLETE = ("data/dates-possible",), ("data/dates-complete",)
SIGNED = ("gongwen/date", "data/dates-complete", "data/dates-possible")


def signed(words: str, since: int = 0) -> Plant:
    """Write the date of the signature otherwise in reports on no year before `since`: of {0}, {1}, {2}, in the {year} or the {next}."""

    def plant(draft: Draft, _: Random) -> Fault | None:
        date = draft.head("date")
        numbers = re.findall(r"\d+", date)
        at = draft.alone(date)
        if len(numbers) != 3 or at < 0 or draft.year < since:
            return None
        new = words.format(*map(int, numbers), year=draft.year, next=draft.year + 1)
        return put(draft, at, at + len(date), new) if new != date else None

    return plant


def _year_of_text(draft: Draft, _: Random) -> Fault | None:
    """Give the opening another year than the title."""
    words, start = f"{draft.year}年", draft.text.find("\n")
    at = draft.text.find(f"\n{words}，", start)
    return put(draft, at + 1, at + 1 + len(words), f"{draft.year - 1}年") if at > 0 else None


KINDS = (
    Kind("day that no month has", POSSIBLE, replaced(r"(\d{1,2})月(\d{1,2})日(?=[，。、组召开举至起前，])", "2月30日")),
    Kind("month that no year has", POSSIBLE, replaced(r"(?<!\d)(\d{1,2})月(?=\d{1,2}日)", "13月")),
    Kind("31st of a short month", POSSIBLE, replaced(r"(?<!\d)(?:[469]|11)月(\d{1,2})日", "11月31日")),
    Kind("day without 月", COMPLETE, replaced(DAY, r"\1年\2\3日")),
    Kind("date without 年", COMPLETE, replaced(DAY, r"\1\2月\3日")),
    Kind("end before the start", POSSIBLE,
         replaced(r"(\d{1,2})月(\d{1,2})日(?=[，。、组召开举])",
                  lambda one, *_: f"{int(one[1]) + 1}月{one[2]}日至{one[1]}月{one[2]}日" if int(one[1]) < 12 else None)),
    Kind("figures until November", ("fazhi/data-period",),
         replaced("现将", "以下数据统计截至11月底。现将")),
    Kind("opening of another year", ("fazhi/data-period", "fazhi/title", "data/dates-possible"), _year_of_text),
    Kind("signed with 0 before the day", SIGNED, signed("{0}年0{1}月{2}日")),
    Kind("signed without a day", SIGNED, signed("{0}年{1}月")),
    Kind("signed without 年, 月", SIGNED, signed("{0}.{1}.{2}")),
    Kind("signed on no day", SIGNED, signed("{0}年2月30日"), ("fazhi/deadline",)),
    Kind("signed late", ("fazhi/deadline",), signed("{next}年4月{2}日", 2019), ("data/dates-possible",)),
    Kind("signed within the year", ("fazhi/dated-after-year",), signed("{year}年12月{2}日"), ("gongwen/date",)),
)  # fmt: skip
