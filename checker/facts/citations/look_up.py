"""Which document a name means: exactly, with a slip, with a word too many or too few, or of another kind."""

from collections.abc import Iterator

from checker.facts.alike import sound_alike
from checker.facts.citations.register import (
    EDGE,
    How,
    Match,
    Register,
    begins,
    edges,
    ends,
    without_body,
)
from checker.facts.citations.slips import slip
from checker.facts.citations.title_names import (
    STATE,
    difference,
    kind_of,
    without_edition,
    without_torn_state,
    without_trial,
)
from checker.facts.vocabulary import RegisterEntry
from checker.patterns import pattern

# Words that are put into the names of laws, the longest first.
ADDED = ("监督管理", "保护", "管理", "监督", "安全", "促进", "建设", "实施", "保障", "防治")
CARRIED_OUT = "法实施"
# What names of laws write one way or the other, and people the other way: 公共机构节约能源条例.
IN_SHORT = (
    ("节能", "节约能源"), ("环保", "环境保护"), ("环评", "环境影响评价"), ("计生", "计划生育"),
    ("社保", "社会保险"), ("水保", "水土保持"), ("文保", "文物保护"), ("消保", "消费者权益保护"),
    ("农机", "农业机械"), ("农技", "农业技术"), ("征管", "征收管理"), ("科普", "科学技术普及"),
    ("职教", "职业教育"), ("道交", "道路交通"), ("招投标", "招标投标"), ("危化品", "危险化学品"),
)  # fmt: skip
BARE = pattern(r"法(?=(?:条例|细则|办法)$)")  # 土地管理法条例
WORD = 2  # characters
LEAST_STEM = 2  # characters before 条例 of which others may be left out
OWN = 8  # characters of the name of a regulation that no place has of its own


def look_up(register: Register, key: str, year: int | None, is_national: bool = False) -> Match:
    """Return the entry that a folded name means in a report on `year`, exactly or with a slip.

    `is_national`: the name has 中华人民共和国 before it.
    """
    for name in dict.fromkeys((key, without_edition(key), without_body(register.openings, key))):
        if name in register.by_name:
            found = _exact(register, name, year)
            return _with_state(found) if is_national else found
    law = key[:-1] + "法" if is_national and sound_alike(key[-1:], "法") else key
    for name in (law, without_torn_state(key), BARE.sub(CARRIED_OUT, key), *_told_otherwise(key)):
        if name != key and name in register.by_name:
            return _exact(register, name, year)._replace(how="near")
    trial = _trial(register, key, year)
    if trial:
        return Match(trial, "near")
    near = _near(register, key)
    if near.entry:
        return near
    added = _of_more_words(register, key)
    added = added if added.entry else _of_a_word_left_out(register, key, year)
    if added.entry or not is_national:
        return added
    others = (read(register, key) for read in (_of_other_kind, _of_fewer_words, _of_another_word))
    return next((one for one in others if one.entry), Match())


def _exact(register: Register, key: str, year: int | None) -> Match:
    found = register.by_name[key]
    held = [one for one in found if one.entry and _holds(one.entry, year)]
    if held:
        return held[0]
    begun = [one for one in found if year is None or _start(one) <= year]
    if begun:
        return max(begun, key=_start)
    # Where 试行 was dropped, the name may be that of a later document.
    trial = _trial(register, key, year)
    return Match(trial, "near") if trial else found[0]


def _with_state(match: Match) -> Match:
    """Return what a name means that has 中华人民共和国 before it, which no short name has.

    Nor have many regulations: 信访工作条例.
    """
    if match.how == "short":
        return match._replace(how="near")
    title = match.entry.title if match.entry and match.how == "exact" else STATE
    is_bare = kind_of(title) == "条例" and not title.startswith(STATE)
    return match._replace(how="like") if is_bare else match


def _told_otherwise(key: str) -> Iterator[str]:
    """Yield the name with a word in short that it writes out, or the other way round."""
    for short, whole in IN_SHORT:
        for ours, theirs in ((whole, short), (short, whole)):
            if ours in key:
                yield key.replace(ours, theirs)


def _trial(register: Register, key: str, year: int | None) -> RegisterEntry | None:
    """Return the document in force in `year` that differs by 试行 or 暂行 only."""
    alike = register.by_bare.get(without_trial(key), ())
    return next((one for one in alike if _holds(one, year)), None)


def _start(match: Match) -> int:
    return begins(match.entry) if match.entry else 0


def _holds(entry: RegisterEntry, year: int | None) -> bool:
    return year is None or begins(entry) <= year <= ends(entry)


def _near(register: Register, key: str) -> Match:
    candidates: dict[tuple[str, Match], None] = dict.fromkeys(
        named for edge in edges(key) for named in register.by_edge.get(edge, ())
    )
    rated = ((slip(key, name), match) for name, match in candidates)
    slips = {how: match for how, match in rated if how}
    for how in ("near", "like"):
        if how in slips:
            return slips[how]._replace(how=how)
    return Match()


def _of_more_words(register: Register, key: str) -> Match:
    """Return what a name with a word too many may mean: 测绘管理法, 优化营商环境管理条例.

    Places have regulations of their own whose names are short: 城市供水管理条例.
    """
    kind = kind_of(key)
    stem = key.removesuffix(kind)
    names = (f"{stem.removesuffix(one)}{kind}" for one in ADDED if stem.endswith(one))
    known = (name for name in names if kind == "法" or len(name) >= OWN)
    found = next((match for name in known for match in register.by_name.get(name, ())), Match())
    return found._replace(how="like") if found.entry else found


def _of_a_word_left_out(register: Register, key: str, year: int | None) -> Match:
    """Return what a regulation may be whose name lacks one of those words: 农药条例, 医疗器械监督条例."""
    kind = kind_of(key)
    stem = key.removesuffix(kind)
    if kind == "法" or len(stem) < LEAST_STEM or stem.endswith(CARRIED_OUT):
        return Match()
    found = (one for word in ADDED for one in register.by_name.get(f"{stem}{word}{kind}", ()))
    held = (one for one in found if one.entry and one.how == "exact" and _holds(one.entry, year))
    return next((one._replace(how="like") for one in held), Match())


def _of_fewer_words(register: Register, key: str) -> Match:
    """Return the one law of the land that a name without its first word may mean: 房地产管理法."""
    ended = register.by_edge.get("$" + key[-EDGE:], ()) if kind_of(key) == "法" else ()
    longer = (match.entry for name, match in ended if name.endswith(key) and match.entry)
    found = dict.fromkeys(one for one in longer if one.title.startswith(STATE))
    return Match(next(iter(found)), "like") if len(found) == 1 else Match()


def _of_another_word(register: Register, key: str) -> Match:
    """Return the one law of the land that has another word amid its name: 民营企业促进法."""
    if kind_of(key) != "法":
        return Match()
    found = dict.fromkeys(
        match.entry
        for name, match in register.by_edge.get("$" + key[-EDGE:], ())
        if match.entry and match.entry.title.startswith(STATE) and _has_another_word(key, name)
    )
    return Match(next(iter(found)), "like") if len(found) == 1 else Match()


def _has_another_word(ours: str, theirs: str) -> bool:
    found = difference(ours, theirs)
    return found.at >= WORD and len(found.ours) == len(found.theirs) == WORD


def _of_other_kind(register: Register, key: str) -> Match:
    """Return the one law of the land on that matter, of another kind: 突发事件应对条例.

    By what a law is carried out there is one of: 行政复议法实施办法.
    """
    stem = key.removesuffix(kind_of(key))
    alike = (
        match.entry
        for name, match in register.by_edge.get(key[:EDGE], ())
        if name.removesuffix(kind_of(name)) == stem and match.entry
    )
    found = dict.fromkeys(one for one in alike if one.title.startswith(STATE))
    how: How = "near" if CARRIED_OUT in stem else "like"
    return Match(next(iter(found)), how) if len(found) == 1 else Match()
