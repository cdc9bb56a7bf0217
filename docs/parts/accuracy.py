"""How right the checker is: the floors that CI holds, and first runs on unseen reports."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import yaml

from checker.messages import Language
from parts.table import code, table

FOLDER = Path(__file__).parents[2] / "tests" / "accuracy"
FIGURES = ("precision", "recall", "f1")
HEADS = {
    "floors": (
        ("对象", "查准率", "查全率", "F1"),
        ("what", "precision", "recall", "F1"),
    ),
    "first-runs": (
        ("报告", "份数", "问题：查到 / 漏掉 / 误报", "数据 F1", "指标 F1", "标题 F1", "法定部分 F1"),
        (
            "reports", "count", "findings: hit / missed / false",
            "figures F1", "indicators F1", "headings F1", "parts F1",
        ),
    ),
}  # fmt: skip
NAMES = {
    "all findings": "全部问题",
    "addressees": "主送机关",
    "copy_to": "抄送",
    "date": "成文日期",
    "document_number": "发文字号",
    "figures": "数据",
    "indicator values": "指标的数值",
    "issuer": "报告单位",
    "outline": "各级标题",
    "part duty": "第一责任人职责部分",
    "part measures": "主要举措部分",
    "part plan": "下一年度安排部分",
    "part problems": "不足和原因部分",
    "passages": "引出的原文",
    "signature": "署名",
    "title": "标题",
    "year": "报告年度",
}
SUMMARY = {
    "zh": "现有标注报告 {reports} 份。各条规则中，{perfect} 条的三项都是 100%，其余列在表中。\n\n",
    "en": "There are {reports} labelled reports. {perfect} rules have 100% in all three columns; "
    "the others are in the table.\n\n",
}
TOTAL = {"zh": "合计", "en": "together"}


def accuracy(lang: Language, what: str) -> Iterator[str]:
    """Yield the table called `what`: floors or first-runs."""
    head = HEADS[what][lang == "en"]
    if what == "floors":
        kept = _read("floors.yaml")
        perfect = [one for one in kept if "/" in one and _is_perfect(kept[one])]
        reports = len(tuple((FOLDER / "labels").glob("*.yaml")))
        yield SUMMARY[lang].format(reports=reports, perfect=len(perfect))
        shown = (one for one in kept if one not in perfect)
        yield from table(head, (_floor(one, kept[one], lang) for one in shown))
    else:
        runs = _read("first_runs.yaml")
        yield from table(head, (*map(_run, runs), _run(_together(runs, lang))))


def _read(name: str) -> Any:
    return yaml.safe_load((FOLDER / name).read_text(encoding="utf-8"))


def _is_perfect(of: dict[str, int]) -> bool:
    return all(value == 100 for value in of.values())


def _floor(name: str, of: dict[str, int], lang: Language) -> tuple[str, ...]:
    said = code(name) if "/" in name else NAMES[name] if lang == "zh" else name
    return said, *(f"{of[one]}%" if one in of else "–" for one in FIGURES)


def _run(run: dict[str, Any]) -> tuple[str, ...]:
    findings = " / ".join(map(str, run["findings"]))
    kinds = ("figures", "indicators", "outline", "parts")
    return run["reports"], str(run["count"]), findings, *(_f1(run.get(one)) for one in kinds)


def _f1(counts: Sequence[int] | None) -> str:
    if not counts:
        return "–"
    hits, missed, false = counts
    return f"{100 * 2 * hits / (2 * hits + missed + false):.1f}%"


def _together(runs: list[dict[str, Any]], lang: Language) -> dict[str, Any]:
    """Add up the counts of all runs."""
    counted = {
        kind: [
            sum(column) for column in zip(*(one[kind] for one in runs if kind in one), strict=True)
        ]
        for kind in ("findings", "figures", "indicators", "outline", "parts")
    }
    return {"reports": TOTAL[lang], "count": sum(one["count"] for one in runs), **counted}
