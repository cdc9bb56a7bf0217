"""What a report says of the year after the one reported on, where no heading tells."""

from checker.document.model import Document, Span
from checker.facts.sentences import sentences
from checker.patterns import pattern

# 在考评中再创佳绩 is of what was done.
AHEAD = pattern(
    r"将|(?<![主重必需纲])要(?!求|点|闻)|拟|下一?步|下一?年|明年|来年|今后|力争|争取|继续|努力|再接再厉|奋力"
)
# 2024年，我们坚持以……为指导; 2024年是……的关键一年，我区将……
TURN = pattern(r"(?<![^。；;\n])[ \u3000]{0,4}(?P<year>20\d\d)\s?年(?!度?\s?\d)[^。\n]*")
AIMS = pattern(r"坚持|着力|围绕|为指导|为主线|按照|是[^，,。]{2,30}年")
# 当前和今后一个时期 begins now.
NOW_AND_LATER = pattern(r"当前(?:和|及|与|以及|乃至|、)今后")


def turn_to_next_year(document: Document, rest: Span) -> Span | None:
    """Return the sentence of the second half that turns to the next year, and to what it aims at."""
    year = document.head.year
    for match in TURN.finditer(document.text, (rest.start + rest.end) // 2, rest.end):
        said = match[0]
        if year and int(match["year"]) == year + 1 and (AHEAD.search(said) or AIMS.search(said)):
            return next(sentences(document.text, Span(*match.span())), None)
    return None
