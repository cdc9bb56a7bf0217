"""Of what time a figure is: the words before it that name the year reported on, a part of it, another."""

import re
from collections.abc import Iterator
from typing import Literal

from checker.patterns import pattern
from checker.records import NamedTuple

Period = Literal["year", "part", "other"]

YEAR_FROM = r"1月1日?[-至—到~](?:20\d\d年)?12月"
TIMES = pattern(
    # The signs that any of these begins with, so that the search is quick to pass over all others.
    r"(?=[0-9全今本年一截去上前近历两三四五六七八九十几成改下第二自从半])(?:"
    # The year reported on, all of it.
    rf"(?P<all>{YEAR_FROM}|上半年[、和及]下半年|上、下半年|全年|今年|本年度?|年内|一年来"
    r"|截[至止](?:目前|年底|年末|本年)|(?<!\d)1[-至—到~]12月|年度"
    r"|(?<![\d年])1月(?:份|1日)?以来)"
    # Years that are over, or several at once.
    r"|(?P<last>(?:去年|上年度?|上一年度?|前年)(?:全年)?|近[两三四五六七八九十几]年"
    r"|[两三四五六七八九十]年[来内]|近年来?|历年(?!文件|来|[行制出印规])|成立以来|改革以来)"
    # Up to a month: 截至2023年11月, 1-11月.
    r"|截[至止](?:(?P<till_year>20\d\d)年)?(?P<till>\d{1,2})月"
    r"|(?<!\d)\d{1,2}月?[-至—到~](?P<to>\d{1,2})月"
    r"|(?P<half>[上下]半年|前[一二三两]?个?季度|第?[一二三四]季度|半年度)"
    # From a year on, or several years in a row: 2021年以来, 2022、2023年.
    r"|(?P<since>(?:自|从)?(?P<from>20\d\d)年?(?:度|1月(?:份|1日)?(?=以来))?(?:至今|以来|起|[-—~至]+20\d\d(?:年|(?!\d))))"
    r"|(?P<years>20\d\d年?度?(?:[、和及与]20\d\d年?度?)+(?![\d件起次场人名家个项]))"
    # One year, not that of a plan; 年 may be left out before a verb or a figure.
    r"|(?<!\d)(?P<year>20\d\d)(?:年度?(?![一-鿿]{0,4}计划[,;。])"
    r"|(?=(?:总共|共计?|全年)[一-鿿]|[底末]|相比|[增减][加长少]|的\d|:\d"
    r"|办理|办结|开展|检查|查处|受理|立案))"
    r"|(?P<day>(?<!\d)\d{1,2}月(?:份|\d{1,2}日)?))"
)
TOLD_APART = pattern(r"[^;。\d]{0,40}?分别")  # 2022、2023年分别办理40件、58件
# 对2021年以来的案卷进行评查
MADE_THEN = pattern(r"(?:年?[底末]|以|之)?前?(?:制定|印发|出台|发布|办理|办结|形成)?的")
COMPARED = pattern(r"(?:较|比|同比|与|同|超过|高于|低于)\Z")
CARRIED = ("结转", "结存", "遗留", "转入")
LISTED = pattern("[,、;]")
# 将于2021年1月1日起施行的《民法典》
IN_FORCE = pattern(r"(?:\d{1,2}月(?:\d{1,2}日)?)?起?(?:正式)?(?:施行|实施|生效)的")
# 上半年19件,下半年23件;出庭28件; 上半年评查38卷、下半年评查42卷,共计80卷
IN_TURN = pattern(
    r"\d[^,;。]{1,8}(?:[,、][上下]半年\d|[;。])"
    r"|[一-鿿]{0,4}\d[^,;。、]{1,8}(?:[,、][上下]半年[一-鿿]{0,4}\d|[,、]?[共合总]计\d)"
)
FROM = pattern(r"[由从]\Z")  # 由上年的624次降至372次
DIRECTLY = 4  # characters after 较去年 within which a figure is last year's own


class Time(NamedTuple):
    """A time that the text names up to `end` and that holds up to `until`, or on and on.

    `compared`: only to compare with (较去年).
    """

    end: int
    period: Period
    compared: bool
    until: int | None = None

    def rules(self, offset: int) -> bool:
        """Whether a figure at `offset` may be of this time."""
        if self.end > offset or (self.until is not None and self.until <= offset):
            return False
        return not (self.compared and offset - self.end > DIRECTLY)


def times_in(text: str, start: int, end: int, year: int | None) -> Iterator[Time]:
    """Yield the times that text[start:end] of a report on `year` names, in order."""
    for match in TIMES.finditer(text, start, end):
        before = text[max(start, match.start() - 2) : match.start()]
        made_then = before.endswith("对") and MADE_THEN.match(text, match.end())
        if made_then or IN_FORCE.match(text, match.end()):
            continue
        compared = bool(COMPARED.search(before))
        yield Time(match.end(), _period(year, match), compared, _closed(text, start, match, end))


def _closed(text: str, start: int, match: re.Match[str], end: int) -> int | None:
    """Return where the bracket ends that `match` stands in: 43件(2022年57件),罚款3万元.

    What was carried over (上年结转4件) is of that time, and nothing behind it; so are halves that are
    told in turn, and what a change begins with.
    """
    in_turn = match["half"] and IN_TURN.match(text, match.end())
    if in_turn or text.startswith(CARRIED, match.end()) or FROM.search(text, start, match.start()):
        stop = LISTED.search(text, match.end(), end)
        return stop.start() if stop else end
    opened = text.rfind("(", start, match.start())
    if opened < 0 or text.find(")", opened, match.start()) >= 0:
        return None
    closes = text.find(")", match.end(), end)
    return closes if closes >= 0 else None


def _period(year: int | None, match: re.Match[str]) -> Period:
    if match["all"]:
        return "year"
    if match["last"]:
        return "other"
    if match["till"] or match["to"]:
        later = year and match["till_year"] and int(match["till_year"]) > year
        return "year" if later or int(match["till"] or match["to"]) == 12 else "part"
    if match["half"] or match["day"]:
        return "part"
    if match["years"] and not TOLD_APART.match(match.string, match.end()):
        return "other"  # 2022、2023年共办理58件
    named = int(match["from"] or match["year"] or (match["years"].rstrip("年度")[-4:]))
    return "year" if year in (None, named) else "other"
