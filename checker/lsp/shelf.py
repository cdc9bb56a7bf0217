"""Packs as the editor has them: unsaved text first, files otherwise, each read once a change."""

from collections.abc import Mapping
from pathlib import Path

from checker.errors import Problem
from checker.facts.vocabulary import Vocabulary
from checker.packs.draft import Draft
from checker.packs.find import SUFFIXES
from checker.packs.link import examine
from checker.packs.load import load, load_source
from checker.packs.merge import join
from checker.packs.model import Authority, Pack, Rule
from checker.packs.source import text_source
from checker.patterns import pattern
from checker.records import NamedTuple

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


class Shelf:
    """Drafts of packs, kept as long as their text stays the same."""

    def __init__(self) -> None:
        self._files: dict[str, tuple[tuple[int, int], Draft]] = {}
        self._open: dict[str, tuple[str, Draft]] = {}

    def scope(self, path: str, texts: Mapping[str, str]) -> Scope:
        """Examine the pack at `path` with what it stands on; `texts` are those open, by path."""
        return Scope(*examine((path,), lambda one: _own(self._draft(one, texts))))

    def _draft(self, path: str, texts: Mapping[str, str]) -> Draft:
        text = texts.get(path)
        if text is None:
            return self._file(path)
        kept = self._open.get(path)
        if kept is None or kept[0] != text:
            kept = self._open[path] = text, load_source(text_source(path, text))
        return kept[1]

    def _file(self, path: str) -> Draft:
        try:
            found = Path(path).stat()
        except OSError:
            return load(path)
        key = found.st_mtime_ns, found.st_size
        kept = self._files.get(path)
        if kept is None or kept[0] != key:
            kept = self._files[path] = key, load(path)
        return kept[1]


def _own(draft: Draft) -> Draft:
    """Return `draft` with a log of its own, which the linking may note in."""
    log = draft.log
    return draft._replace(log=log._replace(problems=list(log.problems)))
