"""An audit of four small reports, for all outputs."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from checker.audit.engines import Spread
from checker.audit.review import Review
from checker.audit.roster import Unit
from checker.audit.run import audit
from checker.audit.work import Choice, packs_of
from checker.store.results import Results

HEAD = "平桥县{bureau}{year}年法治政府建设年度报告\n一、主要举措和成效\n"
TAIL = "\n二、存在问题\n执法力量薄弱。\n"
LENT = (
    "坚持以案释法，组织执法人员旁听庭审，对照典型案例查找办案程序中的薄弱环节，逐项整改到位。"
    "围绕重点领域开展联合执法，建立线索移送、案情通报和联合惩戒机制，形成齐抓共管的工作局面。"
)
REPORTS = {
    "a.txt": ("财政局", 2023, f"办理行政处罚案件3件，罚款1.5万元。未发生行政复议案件。{LENT}"),
    "b.txt": ("教育局", 2023, f"办理行政处罚案件5件。{LENT}"),
    "c.txt": ("水利局", 2022, "办理行政处罚案件10件。=HYPERLINK(1)<script>alert(1)</script>"),
    "d.txt": ("水利局", 2023, "办理行政处罚案件100件，行政复议案件2件。"),
}
ROSTER = (Unit("平桥县财政局"), Unit("平桥县民政局", "2024-03-01"))


@pytest.fixture(scope="module")
def review(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Review]:
    """Four reports of three bodies, one of which shares text; a fifth is no report."""
    folder: Path = tmp_path_factory.mktemp("报告")
    for name, (bureau, year, said) in REPORTS.items():
        text = HEAD.format(bureau=bureau, year=year) + said + TAIL
        (folder / name).write_text(text, "utf-8")
    (folder / "坏.txt").write_bytes(b"\x01\x02\x03" * 50)
    sources = [str(one) for one in sorted(folder.iterdir())]
    with Results(folder / "kept.sqlite") as results:
        done = audit(sources, packs_of(Choice()), results, Spread(), lambda outcome: None)
        yield Review(done, ROSTER)
