"""What stands above the body, and what head and tail together say of the report."""

import re

from checker.document.addressees import addressees
from checker.document.model import Block, Field, Head, Section, Span
from checker.document.names import NUMBER, body_and_date, date_in, is_body, name_of
from checker.document.tail import Tail, field_at
from checker.document.titles import closed_up, is_title, issuer_in
from checker.document.year import YEAR, guessed_year, stated_year
from checker.patterns import pattern
from checker.records import NamedTuple

# Blocks that may stand above the body; characters of its prose, of the way to the end of an opening,
# of a line that gives a number, a date or a name.
FRONT, PROSE, FAR, LONGEST_LINE = 30, 24, 3000, 100
CLOSING = pattern(
    r"(?:报告|汇报|总结|公示|公布|通报|公开|说明|自查|介绍|述职|陈述)\s?如\s?下\s?[:：。，,]?"
)
# 2023年，某区水利局认真贯彻…: a body that a clause begins with, before what it does.
CLAUSE_NAME = pattern(
    r"(?:^|[，,。；;：:\n]|(?<=\d年)|(?<=年度)|(?<=现将))\s?(?P<name>"
    r"(?!现将)[^\W\d_]{2,21}?(?:局|委员会|人民政府|政府|办公室|办事处|街道|管委会|委|办|镇|乡|"
    # 大厅, 部署, 干部 and 社区 are no bodies.
    r"(?<!大)厅|(?<!部)署|(?<![干支内外全大各])部|[县市旗]|(?<![社园辖片景小校灾牧库厂])区)"
    r"|(?:(?<=现将)|(?<=年[，,]))[省市州盟县区旗](?:人民)?政府)"
    r"(?=结合|认真|坚持|深入|严格|始终|全面|高度|紧紧|围绕|按照|以|在|不断|切实|积极|扎实|持续|着力|"
    r"根据|立足|聚焦|深刻|贯彻|党|将|把|对|法治|[（(]以下简称|20\d\d年度?(?:法治|依法|推进))"
)
# 如有疑问，请与某市林业局办公室联系
ASKED = pattern(
    r"[请可]与(?P<name>(?![本我])[^\W\d_]{2,20}?(?:局|委员会|人民政府|街道办事处|管委会|厅))"
    r"[^\W\d_]{0,8}联系"
)
# 我局 does not report for the whole place.
OWN = pattern(r"我(?:局|委|厅|办|院|署|中心|[支大总]队|所|站|街道|镇|乡)(?![一-鿿]{0,2}级)")
NO_NAMES = ("在", "我", "本级")  # 统筹总抓我县
EVERYBODY = ("自治区", "乡镇街道", "全省", "全市", "全县", "全区", "各级", "各地")
PLACES = tuple("省市州盟县旗区")
# 一、总体情况 / 2023年，某区水利局认真…: below a heading only the year tells who reports.
OF_THE_YEAR = pattern(r"20\d\d\s?年度?[，,]?\s?$")
SUPERIOR = ("省委", "市委", "区委", "县委", "州委", "旗委", "党中央", "国务院")
REPORTS = ("报告", "总结", "汇报", "年报")
ENCLOSED = pattern(r"附\s?件\s?\d?\s?[:：]")
# Characters in which the issuer is named, and of what may stand beside a document number.
FIRST_SENTENCES, NEXT_TO_NUMBER = 400, 4
# A title below an opening is one only if it says more than this.
FORWARDED = 3


class Front(NamedTuple):
    """The pieces above the body, as far as there are any."""

    titles: tuple[Span, ...] = ()
    number: Field | None = None
    addressees: tuple[Field, ...] = ()
    opening: int | None = None
    body_name: Field | None = None
    date: Field | None = None


def read_head(
    text: str, blocks: tuple[Block, ...], sections: tuple[Section, ...], tail: Tail
) -> Head:
    """Put together the facts of head and tail; what the page said of itself is not among them."""
    end = sections[0].span.start if sections else tail.start
    front = _front(text, [one.span for one in blocks[:FRONT] if one.span.start < end])
    opening = _opening(text, front, end, bool(sections))
    title = _title(text, front)
    date = tail.date or front.date
    signature = tail.signature or (front.body_name if front.date else None)
    words = text[slice(*opening)] if opening else ""
    year = stated_year(title.value if title else "", words, sections, date)
    return Head(
        title=title,
        issuer=_issuer(text, title, signature or front.body_name, Span(front.opening or 0, end)),
        year=year or guessed_year(words, text),
        year_is_guess=year is None,
        document_number=front.number,
        addressees=front.addressees,
        opening=opening,
        signature=signature,
        date=date,
        copy_to=tail.copy_to,
        printed=tail.printed,
        attachments=tail.attachments,
        on_top=front.date is not None and tail.date is None and tail.signature is None,
    )


def _front(text: str, spans: list[Span]) -> Front:
    """Read the lines above the body; a report that is handed on begins anew below the letter."""
    front = Front()
    for span in spans:
        line = text[span.start : span.end]
        if front.opening is not None:
            if _merit(line) > FORWARDED and _merit(line) > _best(text, front.titles):
                front = Front((span,), front.number, front.addressees)
            continue
        found = addressees(line, span.start, bool(front.titles))
        if found and _is_better(text, found[0], front.addressees):
            rest = found[1] if found[1] < span.end else None
            front = front._replace(addressees=found[0], opening=rest)
        elif is_title(line):
            front = _line(line, span, front._replace(titles=(*front.titles, span)))
        elif _is_prose(line):
            front = front._replace(opening=span.start)
        else:
            front = _line(line, span, front)
    return front


def _is_better(text: str, names: tuple[Field, ...], former: tuple[Field, ...]) -> bool:
    """Whether these are who is addressed: the first bodies named, or the first with a colon."""
    return not former or (_is_called(text, names) and not _is_called(text, former))


def _is_called(text: str, names: tuple[Field, ...]) -> bool:
    return text[names[-1].span.end :][:2].strip()[:1] in (":", "：")


def _is_prose(line: str) -> bool:
    if line[-1] in "。；" or CLOSING.search(line):
        return True
    return len(line) >= PROSE and ("，" in line or "," in line or "。" in line)


def _line(line: str, span: Span, front: Front) -> Front:
    """Take a number, a date or a name from a line above the body."""
    if len(line) > LONGEST_LINE:
        return front
    number = NUMBER.search(line)
    if number and front.number is None and _is_own(line, number):
        return front._replace(number=_field(line, number.span(), span.start))
    day = date_in(line)
    if day:
        return front._replace(date=field_at(line, day, span.start))
    both = body_and_date(line)
    if both:
        name = _field(line, both.body, span.start)
        return front._replace(body_name=name, date=field_at(line, both.date, span.start))
    if is_body(line):
        return front._replace(body_name=_field(line, (0, len(line)), span.start))
    return front


def _is_own(line: str, number: re.Match[str]) -> bool:
    """Whether a document number stands on a line as this document's own, not as one it cites."""
    rest = line[: number.start()] + line[number.end() :]
    if "《" in number[0] or not (number[0].endswith("号") or len(rest) <= NEXT_TO_NUMBER):
        return False
    titled = rest.strip(" （()）")
    return (
        len(rest) <= NEXT_TO_NUMBER
        or "签发" in rest
        or (is_title(titled) and not titled.endswith("》"))
    )


def _opening(text: str, front: Front, end: int, has_sections: bool) -> Span | None:
    if front.opening is None:
        return None
    closing = CLOSING.search(text, front.opening, min(end, front.opening + FAR))
    if closing:
        return Span(front.opening, closing.end())
    stop = front.opening + len(text[front.opening : end].rstrip())
    return Span(front.opening, stop) if has_sections else None


def _title(text: str, front: Front) -> Field | None:
    """Choose the title: the line that says most of what, whose and when, the last among equals."""
    if not front.titles:
        return None
    best = _best(text, front.titles)
    span = next(one for one in reversed(front.titles) if _merit(text[slice(*one)]) == best)
    line = text[span.start : span.end]
    begin, end = _without_number(line)
    span = Span(span.start + begin, span.start + end)
    return Field(closed_up(line[begin:end]).strip("《》"), span)


def _without_number(line: str) -> tuple[int, int]:
    """Return where the words of a title stand that has a number before or behind it, or 附件：."""
    enclosed = ENCLOSED.match(line)
    begin, end = enclosed.end() if enclosed else 0, len(line)
    for number in NUMBER.finditer(line):
        if number.start() == 0:
            begin = number.end()
        elif number[0].endswith("号") and not line[number.end() :].strip("）)] "):
            end = number.start()
    words = line[begin:end].rstrip(" （([")
    return begin + len(words) - len(words.lstrip()), begin + len(words)


def _best(text: str, titles: tuple[Span, ...]) -> int:
    return max((_merit(text[slice(*one)]) for one in titles), default=0)


def _merit(title: str) -> int:
    """Say how much of whose report, and of when, a line tells; 0 where it is no title."""
    if not is_title(title):
        return 0
    speaks = bool(issuer_in(title)) + bool(YEAR.search(title))
    return 1 + speaks + 2 * title.rstrip("》").endswith(REPORTS)


def _issuer(text: str, title: Field | None, signature: Field | None, above: Span) -> Field | None:
    """Take the issuer from the title, else from who signed, else from the sentences `above`."""
    words = text[title.span.start : title.span.end] if title else ""
    found = issuer_in(words)
    if title and found:
        return _field(words, found, title.span.start)
    if signature:
        return signature
    closing = CLOSING.search(text, above.start, above.end)
    end = min(closing.end() if closing else above.end, above.start + FIRST_SENTENCES)
    return (
        _named(text, above.start, end)
        or _named(text, above.end, above.end + FIRST_SENTENCES, OF_THE_YEAR)
        or _asked(text, above)
    )


def _asked(text: str, above: Span) -> Field | None:
    """Return the body whose office answers questions on the report, as the opening says."""
    found = ASKED.search(text, above.start, min(above.end, above.start + 2 * FIRST_SENTENCES))
    return Field(found["name"], Span(*found.span("name"))) if found else None


def _named(text: str, start: int, end: int, after: re.Pattern[str] | None = None) -> Field | None:
    """Return the first body that a clause begins with, and that stands behind `after`."""
    for match in CLAUSE_NAME.finditer(text, max(start - 1, 0), end):
        begin = match.start("name")
        follows = after is None or after.search(text[max(begin - 12, 0) : begin])
        if follows and _names_body(text, start, match):
            return Field(match["name"], Span(*match.span("name")))
    return None


def _names_body(text: str, start: int, match: re.Match[str]) -> bool:
    """Whether a body is named that can report, and not in the name of a paper: 《苏州市法治…》."""
    name, before = match["name"], text[start : match.start("name")]
    quoted = before.rfind("《") > before.rfind("》")
    if any(word in name for word in NO_NAMES) or name.startswith(EVERYBODY):
        return False
    if name.endswith(PLACES) and OWN.search(text, start, start + FIRST_SENTENCES):
        return False
    return not quoted and name not in SUPERIOR and is_body(name, strong=False)


def _field(line: str, place: tuple[int, int], at: int) -> Field:
    """Make a field of a stretch of a line; blanks stay only between two names."""
    words = line[place[0] : place[1]].strip()
    begin = at + line.index(words, place[0])
    return Field(name_of(words), Span(begin, begin + len(words)))
