"""Headings are numbered in order and in the shapes of GB/T 9704.

    heading numbers must run in order
    标题序号 必须 连续规范

The shapes are 一、 then （一） then 1. then （1）, one for each level; a level may be left out where
there are few, but （1） never stands right below 一、. At one level numbers follow each other
without gap or repetition; those of a third level may run on through the whole report. The width
of brackets is no matter here. The points of a list in a text, 一是 and 二是, count on as well.

Holds: 一、 （一） 1. 2. （二） 二、
Does not hold: 1、 （1） 二、 四、 （一）、
"""

from collections import Counter
from collections.abc import Iterator
from itertools import chain

from checker.document.model import Section, Span
from checker.facts.wording.counting import Jump, find_jumps
from checker.language.case import Case
from checker.language.faults import verdict_of
from checker.language.verdict import Mend, Verdict
from checker.messages import Message
from checker.patterns import pattern
from checker.records import NamedTuple

SHAPES = {
    "cn-dot": pattern(r"[^.．]+、"),
    "cn-paren": pattern(r"[（(].+[）)]"),
    "arabic-paren": pattern(r"[（(].+[）)]"),
}
PRINTED = {
    "cn-dot": "一、", "cn-paren": "（一）", "arabic-dot": "1.", "arabic-comma": "1、",
    "arabic-paren": "（1）", "roman": "Ⅰ.",
}  # fmt: skip
RESTARTING = ("arabic-dot", "arabic-comma", "arabic-paren", "circled")
NO_FIRST = ("arabic-dot", "arabic-comma", "arabic-paren", "roman")
ONE = pattern("[一1]")
NUMERAL = pattern(r"[一二三四五六七八九十]+|\d+")
FIRSTS = {"二": "一", "2": "1"}
ENDS = "。；：:"  # of what a number inside a paragraph may stand behind


class Placed(NamedTuple):
    """A numbered heading, its depth (from 1), and the group of those under the same heading."""

    section: Section
    depth: int
    group: int


def evaluate(case: Case) -> Verdict:
    """Judge the numbers of all headings, and of the points of lists."""
    placed = tuple(one for one in _placed(case.document.sections) if one.section.marker)
    jumps = map(_of_jump, find_jumps(case.document))
    otherwise = Verdict("pass", Message.of("headings.right", count=len(placed)))
    if not placed:
        otherwise = Verdict("not-applicable", Message.of("headings.none"))
    return verdict_of(chain(_faults(case.document.text, placed), jumps), otherwise)


def _of_jump(jump: Jump) -> Verdict:
    if jump.is_twice:
        message = Message.of("headings.twice", marker=jump.marker)
    else:
        message = Message.of("headings.gap", marker=jump.marker, before=jump.before)
    return Verdict("fail", message, (jump.span,))


def _placed(sections: tuple[Section, ...]) -> Iterator[Placed]:
    above: list[tuple[Section, int]] = []
    for number, section in enumerate(sections, start=1):
        while above and above[-1][0].level >= section.level:
            above.pop()
        yield Placed(section, len(above) + 1, above[-1][1] if above else 0)
        above.append((section, number))


def _faults(text: str, placed: tuple[Placed, ...]) -> Iterator[Verdict]:
    """Yield one fault at most for each heading: of its kind, its shape or its value."""
    usual = _usual(placed)
    after = _next_ordinals(placed)
    last: dict[int, int] = {}  # ordinals by group, and by depth and style
    running: dict[tuple[int, str], int] = {}
    for index, one in enumerate(placed):
        section, key = one.section, (one.depth, _family(one.section))
        message = _kind(one, usual[one.group]) or _shape(section)
        before = last.get(one.group)
        is_begun = _begins(section, before, after[index]) or (
            before is None
            and _is_run_in(text, section, placed[index - 1].section if index else None)
        )
        if not message and not is_begun:
            message = _order(section, before, running.get(key))
        if message:
            yield Verdict("fail", message, (section.heading,), mends=_mends(section, message))
        if section.ordinal is not None:
            last[one.group] = running[key] = section.ordinal


def _mends(section: Section, message: Message) -> tuple[Mend, ...]:
    """Return the right shape of a number that has a wrong one; its value is for a person."""
    right = dict(message.params).get("right")
    start = section.heading.start
    return (Mend(Span(start, start + len(section.marker)), right),) if right else ()


def _next_ordinals(placed: tuple[Placed, ...]) -> list[int | None]:
    """Return for each heading the number of the one after it in its group."""
    coming: dict[int, int | None] = {}
    found: list[int | None] = []
    for one in reversed(placed):
        found.append(coming.get(one.group))
        coming[one.group] = one.section.ordinal
    return found[::-1]


def _begins(section: Section, before: int | None, after: int | None) -> bool:
    """Whether a list begins here: another 一、 二、 may be an annex, 一、 alone is a wrong 四、.

    So is 一、 right after 一、.
    """
    anew = after == 2 and before != 1
    return section.ordinal == 1 and (section.style in RESTARTING or anew)


def _is_run_in(text: str, section: Section, above: Section | None) -> bool:
    """Whether the first of a row, 现批复如下：一、…, stands in the text above its second."""
    first = NUMERAL.sub(lambda found: FIRSTS.get(found[0], ""), section.marker)
    between = text[above.heading.end if above else 0 : section.heading.start]
    return section.ordinal == 2 and any(f"{mark}{first}" in between for mark in ENDS)


def _family(section: Section) -> str:
    return "arabic-dot" if section.style == "arabic-comma" else section.style


def _usual(placed: tuple[Placed, ...]) -> dict[int, str]:
    """Return the kind of number that most headings of each group have."""
    counts: dict[int, Counter[str]] = {}
    for one in placed:
        counts.setdefault(one.group, Counter())[_family(one.section)] += 1
    return {group: kinds.most_common(1)[0][0] for group, kinds in counts.items()}


def _kind(one: Placed, usual: str) -> Message | None:
    style = one.section.style
    if one.depth == 1 and style in NO_FIRST:
        return Message.of("headings.first", shape=PRINTED[style])
    if one.depth == 2 and style == "arabic-paren":
        return Message.of("headings.second")
    if _family(one.section) != usual:
        return Message.of("headings.mixed", marker=one.section.marker)
    return None


def _shape(section: Section) -> Message | None:
    if section.style == "arabic-comma":
        return Message.of("headings.comma")
    shape = SHAPES.get(section.style)
    numeral = NUMERAL.search(section.marker)
    if shape is None or numeral is None or shape.fullmatch(section.marker):
        return None
    right = ONE.sub(numeral[0], PRINTED[section.style])
    return Message.of("headings.shape", marker=section.marker, right=right)


def _order(section: Section, before: int | None, running: int | None) -> Message | None:
    """Judge the value of a number after the one `before` it in its group, or `running` on."""
    now = section.ordinal
    if now is None or now == (before or 0) + 1:
        return None
    if before is None:
        runs_on = running is not None and now == running + 1
        return None if runs_on else Message.of("headings.start", marker=section.marker)
    if now == before:
        return Message.of("headings.twice", marker=section.marker)
    return Message.of("headings.gap", marker=section.marker, before=before)
