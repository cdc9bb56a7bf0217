"""What sites that share papers show of one: a line of their own, and pages by their numbers."""

from checker.document.model import Gap, Removed
from checker.document.text.lines import Line, Raw, part
from checker.messages import Message
from checker.patterns import pattern

# 《…》由会员分享，可在线阅读，更多相关《…》请在…上搜索。
SHARED = pattern(r"由(?:会员|用户|网友)[^。]{0,12}分享[，,]?可(?:以)?(?:免费)?在线阅读")
PAGE = pattern(r"(\d{1,3})、")
FIRST_LINES = 12


def without_preview(raw: Raw) -> Raw:
    """Take the site's line and the numbers of the pages from `raw`; the rest cannot be seen."""
    for at, line in enumerate(raw.lines[:FIRST_LINES]):
        said = SHARED.search(line.text)
        if said:
            return raw._replace(
                lines=(*raw.lines[:at], *_pages(raw.lines[at + 1 :])),
                gaps=(*raw.gaps, Gap(Message.of("reading.excerpt", words=said[0]))),
                removed=(*raw.removed, Removed("chrome", line.text, line.source)),
            )
    return raw


def _pages(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Return `lines` without the numbers that count their pages: 1、, 2、, 3、."""
    found: list[Line] = []
    pages = 0
    for line in lines:
        number = PAGE.match(line.text)
        if number and int(number[1]) == pages + 1 and len(line.text) > number.end():
            pages += 1
            found.append(part(line, number.end(), len(line.text))._replace(goes_on=pages > 1))
        else:
            found.append(line)
    return tuple(found)
