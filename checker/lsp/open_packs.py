"""Packs as the editor has them: unsaved text first, files otherwise, each read once a change."""

from collections.abc import Mapping
from functools import cached_property
from pathlib import Path

from checker.errors import CheckerError, Problem
from checker.facts.vocabulary import Vocabulary
from checker.packs.draft import Draft
from checker.packs.find import SUFFIXES, base, resolve
from checker.packs.link import examine
from checker.packs.load import load, load_source
from checker.packs.merge import compiled, join
from checker.packs.model import Authority, Pack, Rule
from checker.packs.source import Log, read_source, text_source
from checker.patterns import pattern
from checker.records import NamedTuple

Stamp = tuple[int, int]  # when a file was changed, and its size
PACK = pattern(r"(?m)^\ufeff?(?:pack|rules)[ \t]*[:：]")


def is_pack(path: str, text: str) -> bool:
    """Whether a text is a pack, or one that is being begun: other YAML is left alone."""
    return Path(path).suffix.lower() in SUFFIXES and PACK.search(text) is not None


class Scope(NamedTuple):
    """A pack with all that it stands on: what it may name; `problems` are those of all files."""

    packs: tuple[Pack, ...]
    problems: tuple[Problem, ...]

    @property
    def vocabulary(self) -> Vocabulary:
        """What the packs declare together."""
        return join(pack.vocabulary for pack in self.packs)

    @property
    def authorities(self) -> dict[str, Authority]:
        """What rules may rest on, by key."""
        return {one.key: one for pack in self.packs for one in pack.authorities}

    @property
    def rules(self) -> dict[str, Rule]:
        """All rules by their full ids."""
        return {rule.id: rule for pack in self.packs for rule in pack.rules}


class OpenPacks:
    """Drafts of packs, kept as long as their text stays the same."""

    def __init__(self) -> None:
        self._open: dict[str, tuple[str, Draft]] = {}
        self._whole: dict[str, Draft] = {}

    @cached_property
    def _files(self) -> dict[str, tuple[Stamp, Draft]]:
        """The drafts of files, each with the stamp of what it was made of: first our own packs.

        Those are compiled already, for any run of the checker, and none stands on another one.
        """
        try:
            packs = compiled((*base(), *resolve()))
        except CheckerError:
            return {}
        return {one.path: (_stamp(one.path), _draft(one)) for one in packs}

    def scope(self, path: str, texts: Mapping[str, str]) -> Scope:
        """Examine the pack at `path` with what it stands on; `texts` are those open, by path.

        What may be named is what it last declared, where its YAML does not hold together just now.
        """
        packs, problems = examine((path,), lambda one: _own(self._draft(one, texts)))
        if not self._draft(path, texts).pack.id and path in self._whole:
            packs, _ = examine((path,), lambda one: _own(self._known(one, path, texts)))
        return Scope(packs, problems)

    def _known(self, one: str, path: str, texts: Mapping[str, str]) -> Draft:
        return self._whole[path] if one == path else self._draft(one, texts)

    def _draft(self, path: str, texts: Mapping[str, str]) -> Draft:
        text = texts.get(path)
        if text is None:
            return self._file(path)
        kept = self._open.get(path)
        if kept is None or kept[0] != text:
            kept = self._open[path] = text, load_source(text_source(path, text))
            if kept[1].pack.id:
                self._whole[path] = kept[1]
        return kept[1]

    def _file(self, path: str) -> Draft:
        try:
            stamp = _stamp(path)
        except OSError:
            return load(path)
        kept = self._files.get(path)
        if kept is None or kept[0] != stamp:
            kept = self._files[path] = stamp, load(path)
        return kept[1]


def _stamp(path: str) -> Stamp:
    found = Path(path).stat()
    return found.st_mtime_ns, found.st_size


def _draft(pack: Pack) -> Draft:
    """Return a sound pack as the draft that it was compiled from."""
    source = read_source(Path(pack.path))
    ids = tuple(
        (rule.id, source.starts[rule.at.line - 1] + rule.at.column - 1) for rule in pack.rules
    )
    return Draft(pack, Log(source, []), ids=ids)


def _own(draft: Draft) -> Draft:
    """Return `draft` with a log of its own, which the linking may note in."""
    log = draft.log
    return draft._replace(log=log._replace(problems=list(log.problems)))
