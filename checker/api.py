"""The public names: read a report, load packs, check the one by the others.

from checker import api

report = api.check("report.txt")
for one in report.findings:
    if one.status == "fail":
        print(one.rule.id, api.say(one.message))

Many reports are checked by one `Checker`, which makes the packs ready once.
"""

from collections.abc import Sequence
from functools import cached_property
from os import PathLike

from checker.document.model import Document
from checker.document.readers import read, read_text
from checker.engine.index import Matcher, compile_matcher
from checker.engine.run import run
from checker.facts.facts import Facts
from checker.facts.peers import Peers
from checker.messages import say
from checker.packs.merge import load_packs
from checker.packs.model import LoadedPacks
from checker.report import Report

__all__ = [
    "Checker",
    "Document",
    "Facts",
    "LoadedPacks",
    "Report",
    "check",
    "load_packs",
    "read",
    "read_text",
    "say",
]


def check(source: str | PathLike[str], packs: Sequence[str] = ()) -> Report:
    """Read the report at `source` and judge it by the packs called so, by ours without any.

    Raises ReadError for a file that cannot be read, CheckerError and PackError for packs.
    """
    return Checker(load_packs(packs)).check(read(source))


class Checker:
    """Packs made ready to judge any number of reports."""

    def __init__(self, loaded: LoadedPacks) -> None:
        self.loaded = loaded

    @cached_property
    def matcher(self) -> Matcher:
        """The automaton over all terms of the packs, built for the first report."""
        rules = (rule for pack in self.loaded.packs for rule in pack.rules)
        return compile_matcher(rules, self.loaded.vocabulary)

    def check(self, document: Document) -> Report:
        """Judge one report by all packs."""
        return self.judge(self.facts(document))

    def judge(self, facts: Facts, peers: Peers | None = None) -> Report:
        """Judge the report that `facts` are of, which serve further questions as well."""
        return run(facts, self.loaded.packs, self.matcher, self.loaded.by_default, peers)

    def facts(self, document: Document) -> Facts:
        """Return what the checker understands of a report, without judging it."""
        return Facts(document, self.loaded.vocabulary)
