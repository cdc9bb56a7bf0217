"""Write a folder of reports that differ, some of which copy each other by a known share.

    python tests/benchmarks/many.py FOLDER [--count 5000] [--copies 100] [--texts FOLDER] [--seed 1]

The sentences are clauses of the examples and of any further texts, put together at random, so
that no two reports share a passage by chance; what is planted stands in FOLDER/planted.json.
"""

import argparse
import json
import random
import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
PLACES = "安宁永泰平和昌兴长乐清远东阳江川林海石桥云岭柳塘梧桐金湖河阳望山"
BODIES = (
    "应急管理局",
    "司法局",
    "财政局",
    "教育局",
    "水利局",
    "民政局",
    "交通运输局",
    "农业农村局",
    "城市管理局",
    "卫生健康局",
    "自然资源局",
    "市场监督管理局",
)
SHARES = (0.2, 0.25, 0.3, 0.4, 0.5, 0.7, 0.9)
PARTS = (
    ("一、{year}年推进法治政府建设的主要举措和成效", 8),
    ("二、存在的不足和原因", 3),
    ("三、党政主要负责人履行推进法治建设第一责任人职责情况", 2),
    ("四、{next}年推进法治政府建设的主要安排", 2),
)
FIGURES = (
    "全年开展执法检查{a}次，办理行政处罚案件{b}件，罚款{c}万元。",
    "现有持证执法人员{b}人，举办执法培训{d}期。",
    "办理行政许可{a}件，未发生行政复议和行政诉讼案件。",
)


def main() -> None:
    """Write the reports and what was planted."""
    given = _arguments()
    write(given.folder, given.count, given.copies, given.texts, given.seed)


def write(folder: Path, count: int, copies: int, texts: Path | None = None, seed: int = 1) -> None:
    """Write `count` reports, of which `copies` take a share of their text from another one."""
    draw = random.Random(seed)
    clauses = _clauses(texts)
    reports = [_report(number, clauses, draw) for number in range(count)]
    planted = []
    for number in range(copies):
        one, other = 2 * number, 2 * number + 1
        share = SHARES[number % len(SHARES)]
        reports[other] = _copied(reports[one], reports[other], share, draw)
        planted.append({"from": _name(one), "to": _name(other), "share": share})
    folder.mkdir(parents=True, exist_ok=True)
    for number, paragraphs in enumerate(reports):
        (folder / _name(number)).write_text("\n".join(paragraphs) + "\n", "utf-8")
    (folder / "planted.json").write_text(json.dumps(planted, indent=1), "utf-8")


def _name(number: int) -> str:
    return f"{number:06}.txt"


def _clauses(texts: Path | None) -> list[str]:
    files = [
        *(ROOT / "examples" / "reports").glob("*.txt"),
        *(ROOT / "tests/accuracy/reports").glob("*.txt"),
    ]
    files += sorted(texts.glob("*.txt")) if texts else []
    found = (
        clause.strip()
        for file in sorted(files)
        for clause in re.split(r"[，,。；;：:\n]", file.read_text("utf-8", "replace"))
    )
    return sorted(
        {
            one
            for one in found
            if 6 <= len(one) <= 30 and not re.search(r"[\d《》“”一二三四五六七八九十、（(]", one)
        }
    )


def _report(number: int, clauses: list[str], draw: random.Random) -> list[str]:
    year = 2023
    unit = f"{''.join(draw.sample(PLACES, 2))}县{draw.choice(BODIES)}"
    paragraphs = [f"{unit}{year}年法治政府建设年度报告", "县委、县政府："]
    for heading, count in PARTS:
        paragraphs.append(heading.format(year=year, next=year + 1))
        paragraphs += [_paragraph(clauses, draw) for _ in range(count)]
        if heading[0] == "一":
            paragraphs += [_figures(one, draw) for one in FIGURES]
    return [*paragraphs, unit, f"{year + 1}年1月{draw.randint(1, 28)}日"]


def _paragraph(clauses: list[str], draw: random.Random) -> str:
    sentences = (
        "，".join(draw.choices(clauses, k=draw.randint(3, 6))) for _ in range(draw.randint(3, 5))
    )
    return "。".join(sentences) + "。"


def _figures(text: str, draw: random.Random) -> str:
    return text.format(
        a=draw.randint(50, 900), b=draw.randint(5, 60), c=draw.randint(1, 99), d=draw.randint(1, 9)
    )


def _copied(model: list[str], report: list[str], share: float, draw: random.Random) -> list[str]:
    """Put whole paragraphs of `model` in the place of others until they make `share` of the text."""
    own = [at for at, text in enumerate(report) if len(text) > 60]
    lent = [text for text in model if len(text) > 60]
    draw.shuffle(own)
    wanted = share * sum(map(len, report))
    copy, taken = list(report), 0
    for at, text in zip(own, lent, strict=False):
        if taken >= wanted:
            break
        rest = int(wanted - taken)
        piece = text if len(text) <= rest else text[:rest]
        copy[at] = piece + copy[at][len(piece) :] if len(piece) < len(text) else piece
        taken += len(piece)
    return copy


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--count", type=int, default=5000)
    parser.add_argument("--copies", type=int, default=100)
    parser.add_argument("--texts", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


if __name__ == "__main__":
    main()
