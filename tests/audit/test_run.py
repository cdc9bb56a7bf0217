"""An audit, end to end."""

import pickle
from pathlib import Path

import pytest

from checker.audit.engines import Spread
from checker.audit.review import Review
from checker.audit.roster import Unit
from checker.audit.run import Audit, audit
from checker.audit.work import Choice, packs_of
from checker.messages import say
from checker.report import Report
from checker.store.results import Kept, Results

REPORT = "平桥县{bureau}2023年法治政府建设年度报告\n一、主要举措和成效\n{text}\n二、存在问题\n执法力量薄弱。\n"
LENT = (
    "坚持以案释法，组织执法人员旁听庭审，对照典型案例查找办案程序中的薄弱环节，逐项整改到位。"
    "围绕重点领域开展联合执法，建立线索移送、案情通报和联合惩戒机制，形成齐抓共管的工作局面。"
)
PACKS = packs_of(Choice())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two reports that share text, one that does not, a foreign one and one that cannot be read."""
    texts = {
        "财政局": REPORT.format(bureau="财政局", text=f"加强预算管理。{LENT}"),
        "教育局": REPORT.format(bureau="教育局", text=f"规范办学行为。{LENT}"),
        "水利局": REPORT.format(bureau="水利局", text="开展河道巡查，全年检查取水单位86家次。"),
        "通知": "关于召开会议的通知\n请准时参加。\n",
    }
    for name, text in texts.items():
        (tmp_path / f"{name}.txt").write_text(text, "utf-8")
    (tmp_path / "坏.txt").write_bytes(b"\x01\x02\x03\x04" * 40)
    return tmp_path


def audited(folder: Path, results: Results, workers: int = 1) -> tuple[Audit, list[str]]:
    """Audit all files of `folder`; return the audit, and what was really judged."""
    sources = sorted(str(one) for one in folder.glob("*.txt"))
    fresh: list[str] = []

    def told(outcome) -> None:
        if outcome.kept:
            fresh.append(Path(outcome.job.source).stem)

    return audit(sources, PACKS, results, Spread(workers=workers), told), fresh


def each(review: Review) -> list[Report]:
    """Return all reports in their order."""
    return [review.report(number) for number in range(len(review.entries))]


def test_each_file_is_a_report_or_a_row(folder: Path) -> None:
    """A foreign one is a report without a score, a broken one a sentence."""
    with Results(folder / "a.sqlite") as results:
        done, _ = audited(folder, results)
        review = Review(done)
        units = [(one.unit, one.score is None) for one in review.entries]

    assert [("平桥县教育局", False), ("平桥县水利局", False), ("平桥县财政局", False)] == [
        one for one in units if one[0]
    ]
    assert 1 == len([one for one in units if one[1]])
    assert ["坏.txt"] == [Path(one.source).name for one in done.unreadable]


def test_copied_text_fails_with_its_passages(folder: Path) -> None:
    """In both reports; the third one passes."""
    with Results(folder / "a.sqlite") as results:
        review = Review(audited(folder, results)[0])
        found = {
            report.subject.issuer: finding
            for report in each(review)
            for finding in report.findings
            if finding.rule.id == "audit/copied"
        }

    assert "fail" == found["平桥县财政局"].status == found["平桥县教育局"].status
    assert "pass" == found["平桥县水利局"].status
    assert found["平桥县财政局"].evidence[0].quote.startswith("坚持以案释法")
    assert "平桥县教育局2023年法治政府建设年度报告" in say(found["平桥县财政局"].message)


def test_what_is_kept_is_not_judged_again(folder: Path) -> None:
    """Only a file that changed is."""
    with Results(folder / "a.sqlite") as results:
        first = audited(folder, results)[1]
        (folder / "水利局.txt").write_text(REPORT.format(bureau="水利局", text="改。"), "utf-8")
        second = audited(folder, results)[1]

    assert 4 == len(first)
    assert ["水利局"] == second


def test_what_is_said_of_a_report_is_kept_while_it_holds(folder: Path) -> None:
    """It is news where the report changed, and where another one has copied it since."""
    told: list[str] = []

    def tell(report: Report) -> str:
        told.append(report.subject.issuer)
        return f"{report.subject.issuer} {report.tally['fail']}"

    def run(results: Results) -> list[str]:
        review = Review(audited(folder, results)[0])
        return [review.said(number, "a", tell) for number in range(len(review.entries))]

    with Results(folder / "a.sqlite") as results:
        first = run(results)
        told.clear()
        assert first == run(results)
        assert [] == told
        text = REPORT.format(bureau="民政局", text="开展河道巡查，全年检查取水单位86家次。" * 3)
        (folder / "财政局.txt").write_text(text, "utf-8")
        run(results)

    assert {"平桥县民政局", "平桥县教育局"} == set(told)


def test_any_number_of_workers_gives_the_same(folder: Path) -> None:
    """In the same order."""
    with Results(folder / "1.sqlite") as one, Results(folder / "2.sqlite") as two:
        single, several = audited(folder, one)[0], audited(folder, two, workers=2)[0]

        assert each(Review(single)) == each(Review(several))
        assert single.state == several.state


def test_a_damaged_outcome_is_made_anew(folder: Path) -> None:
    """The store is only ever a faster way."""
    with Results(folder / "a.sqlite") as results:
        done, _ = audited(folder, results)
        results.put(done.jobs[0].key, Kept(b"no", b"outcome", b"at all"))
        again = each(Review(audited(folder, results)[0]))

    assert [job.source for job in done.jobs] == [one.subject.source for one in again]


def test_a_day_on_the_roster_is_for_one_year(folder: Path) -> None:
    """Older reports of the same body are not late by it."""
    for year in (2021, 2023):
        text = f"平桥县民政局{year}年法治政府建设年度报告\n一、主要举措\n开展巡查。\n平桥县民政局\n2024年3月20日\n"
        (folder / f"民政局{year}.txt").write_text(text, "utf-8")
    with Results(folder / "a.sqlite") as results:
        done = audited(folder, results)[0]
        review = Review(done, (Unit("平桥县民政局", "2024-03-01"),))

    assert [2023] == [review.entries[number].year for number in review.late]


def test_rules_on_many_reports_go_with_packs_that_were_named(folder: Path) -> None:
    """And a foreign report is judged by none of them."""
    sources = [str(folder / f"{name}.txt") for name in ("水利局", "财政局", "通知")]
    choice = Choice(packs=("fazhi",))
    with Results(folder / "a.sqlite") as results:
        spread = Spread(choice=choice, workers=1)
        review = Review(audit(sources, packs_of(choice), results, spread, lambda _: None))
        scores = [one.score for one in review.entries]

    assert ["fazhi", "audit"] == [one.id for one in review.audit.loaded.packs]
    assert packs_of(choice).packs == packs_of(Choice(packs=("fazhi", "audit"))).packs
    assert 1 == scores.count(None)


def test_another_process_reads_what_was_put_aside(folder: Path) -> None:
    """Reports, ranks and passages are those of the process that made the review."""
    with Results(folder / "a.sqlite") as results:
        review = Review(audited(folder, results)[0])
        handed = pickle.loads(pickle.dumps(review))

        assert each(review) == each(handed)
        assert list(review.entries) == list(handed.entries)
        (copy,) = handed.compared.copies
        assert review.compared.passages(copy) == handed.compared.passages(copy)


def test_nothing_is_left_beside_the_store(folder: Path) -> None:
    """What was put aside is gone with the review."""
    with Results(folder / "a.sqlite") as results:
        review = Review(audited(folder, results)[0])
        during = len(list(folder.glob("aside-*")))
        del review

    assert 3 == during
    assert [] == list(folder.glob("aside-*"))
