"""Packs together: files found, references looked up, rules given their authorities."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from os.path import basename, dirname

from checker.errors import PackError, Problem
from checker.messages import Message
from checker.packs.draft import Draft, Reference
from checker.packs.find import base, known, locate, stem
from checker.packs.load import load
from checker.packs.model import Authority, Pack, Rule
from checker.packs.nearest import did_you_mean
from checker.packs.nodes import Scalar
from checker.packs.shapes import span

Drafts = dict[str, Draft]


def compile_packs(paths: Sequence[str]) -> tuple[Pack, ...]:
    """Return the packs at `paths` after all that they stand on, vocabulary and registers first.

    Raises PackError with the problems of all files, in the order in which they were read.
    """
    packs, problems = examine(paths)
    if problems:
        raise PackError(problems)
    return packs


def examine(
    paths: Sequence[str], read: Callable[[str], Draft] = load
) -> tuple[tuple[Pack, ...], tuple[Problem, ...]]:
    """Return the packs at `paths`, as `read` finds them, as far as they can be made; and problems.

    What `read` returns is noted in: the log of each draft has to be its own.
    """
    drafts: Drafts = {}
    below = base()
    for path in (*below, *paths):
        _gather(path, (), drafts, read)
    packs = tuple(_link(draft, below, drafts) for draft in drafts.values())
    _check_unique(drafts)
    found = [draft.log.problems for draft in drafts.values()]
    return packs, tuple(one for some in found for one in sorted(some, key=lambda one: one.at))


def _gather(
    path: str, above: tuple[str, ...], drafts: Drafts, read: Callable[[str], Draft]
) -> None:
    """Read `path`, and before it is entered what it extends; `above` are its extenders."""
    if path in drafts:
        return
    draft, chain = read(path), (*above, path)
    below = [one for node in draft.extends for one in _extended(node, draft, chain)]
    for one in below:
        _gather(one, chain, drafts, read)
    drafts[path] = draft._replace(below=tuple(below))


def _extended(node: Scalar, draft: Draft, chain: tuple[str, ...]) -> tuple[str, ...]:
    """Return the files that `node` stands for, after noting that there are none, or a circle."""
    found = locate(node.text, dirname(chain[-1]))
    if not found:
        hint = did_you_mean(node.text, known())
        draft.log.add("pack.no-pack", *span(node), name=node.text, hint=hint)
    for one in found:
        if one in chain:
            circle = (*chain[chain.index(one) :], one)
            draft.log.add("pack.cycle", *span(node), chain=tuple(map(stem, circle)))
    return tuple(one for one in found if one not in chain)


def _link(draft: Draft, shared: tuple[str, ...], drafts: Drafts) -> Pack:
    """Return the pack with its rules' authorities, after noting each name nothing declares."""
    scope = [drafts[path] for path in (*shared, *_closure(draft, drafts))]
    authorities = {one.key: one for other in scope for one in other.pack.authorities}
    rules = tuple(name for one in scope for name, _ in one.ids)
    declared: dict[str, Sequence[str]] = {
        "authority": tuple(authorities),
        "genre": tuple(name for one in scope for name in one.pack.vocabulary.genres),
        "level": tuple(name for one in scope for name in one.pack.vocabulary.levels),
        "wordings": tuple(name for one in scope for name in one.pack.vocabulary.wordings),
        "rule": rules,
        "waivable": rules,
    }
    forced = {rule.id for one in scope for rule in one.pack.rules if not rule.waivable}
    all_read = all(one.pack.id for one in scope)  # else a name may stand in a file not read
    for one in draft.references if all_read else ():
        if one.name not in declared[one.kind]:
            hint = _meant(one, declared[one.kind])
            kind = "rule" if one.kind == "waivable" else one.kind
            draft.log.add(f"pack.no-{kind}", one.start, one.end, name=one.name, hint=hint)
        elif one.kind == "waivable" and one.name in forced:
            draft.log.add("pack.forced", one.start, one.end, name=one.name)
    linked = tuple(_authorised(rule, authorities) for rule in draft.pack.rules)
    return draft.pack._replace(rules=linked)


def _meant(one: Reference, declared: Sequence[str]) -> Message | None:
    """Say what may be meant by a name that nothing declares."""
    glued = next(
        (key for key in declared if one.kind == "authority" and one.name.startswith(key)), ""
    )
    if glued:
        return Message.of("pack.near", word=f"{glued} {one.name.removeprefix(glued)}")
    pack = one.name.partition("/")[0]
    if (
        one.kind in ("rule", "waivable")
        and pack in known()
        and not any(key.startswith(f"{pack}/") for key in declared)
    ):
        return Message.of("pack.extend-first", pack=pack)
    return did_you_mean(one.name, declared)


def _closure(draft: Draft, drafts: Drafts) -> Iterator[str]:
    """Yield the file of `draft` and the files it stands on, however far down."""
    for path in draft.below:
        if path in drafts:
            yield from _closure(drafts[path], drafts)
    yield draft.pack.path


def _authorised(rule: Rule, authorities: Mapping[str, Authority]) -> Rule:
    if rule.basis is None:
        return rule
    authority = authorities.get(rule.basis.authority.key, rule.basis.authority)
    return rule._replace(basis=rule.basis._replace(authority=authority))


def _check_unique(drafts: Drafts) -> None:
    """Note each rule id that was given before, in the same file or another."""
    first: dict[str, tuple[Draft, int]] = {}
    for draft in drafts.values():
        for name, start in draft.ids:
            if name in first:
                other, place = first[name]
                at = other.log.source.at(place)
                where = f"{basename(at.path)}:{at.line}"
                draft.log.add("pack.same-id", start, start + len(name), name=name, where=where)
            else:
                first[name] = draft, start
