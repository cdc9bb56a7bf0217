"""Reports judged for tests of what comes after judging."""

from checker import api
from checker.packs.link import compile_packs
from checker.packs.merge import merge
from checker.report import Report

PACK = """\
pack: mini
rules:
- id: systems
  rule: must mention 三项制度
- id: secrets
  rule: must not mention any of 机密, 秘密
- id: thought
  rule: should mention 习近平法治思想
  waivable: false
"""


def judged(folder, text: str, source: str = "报告.txt", pack: str = PACK) -> Report:
    """Judge `text` by the pack above, or another one."""
    return checker_of(folder, pack).check(api.read_text(text, source))


def checker_of(folder, pack: str) -> api.Checker:
    """Return what judges by `pack`, the text of one called mini."""
    path = folder / "mini.yaml"
    path.write_text(pack, "utf-8")
    return api.Checker(merge(compile_packs([str(path)])))


def status(report: Report, rule: str) -> str:
    """Return the status of the rule called `rule`."""
    return next(one.status for one in report.findings if one.rule.id == f"mini/{rule}")
