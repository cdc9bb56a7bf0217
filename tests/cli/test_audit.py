"""checker audit and checker compare, as a supervisor calls them."""

import json
import os
import pickle
import sys
from datetime import date
from errno import ENOSPC
from pathlib import Path

import openpyxl
import pytest

from checker.cli.handover import do
from checker.processes import pool

REPORT = "平桥县{bureau}{year}年法治政府建设年度报告\n一、主要举措和成效\n全年办理行政处罚案件{count}件。{text}\n二、存在问题\n执法力量薄弱。\n"
LENT = (
    "坚持以案释法，组织执法人员旁听庭审，对照典型案例查找办案程序中的薄弱环节，逐项整改到位。"
    "围绕重点领域开展联合执法，建立线索移送、案情通报和联合惩戒机制，形成齐抓共管的工作局面。"
)


@pytest.fixture
def reports(folder: Path) -> Path:
    """A folder of three reports, two of which share text, and a roster of three units."""
    place = folder / "报告"
    place.mkdir()
    for bureau, count, text in (
        ("财政局", 3, LENT),
        ("教育局", 5, LENT),
        ("水利局", 7, "开展河道巡查。"),
    ):
        words = REPORT.format(bureau=bureau, year=2023, count=count, text=text)
        (place / f"{bureau}.txt").write_text(words, "utf-8")
    Path("名单.csv").write_text("单位\n平桥县财政局\n平桥县教育局\n平桥县民政局\n", "utf-8")
    return place


def test_an_audit_ranks_compares_and_calls(checker, reports):
    """The summary names copies and who is missing; nothing is hidden."""
    done = checker("audit", "报告", "--roster", "名单.csv", "--jobs", "1")

    assert 0 == done.status
    assert "共 3 份报告" in done.out
    assert "与之雷同的报告" in done.out
    assert "未报告或待核对 1 个单位" in done.out
    assert "平桥县民政局" in done.out


def test_few_reports_are_all_ranked_whatever_their_years(checker, reports):
    """Of many, only those of the year that counts."""
    older = REPORT.format(bureau="民政局", year=2022, count=9, text="开展低保核查。")
    (reports / "民政局.txt").write_text(older, "utf-8")
    done = checker("audit", "报告", "--jobs", "1")

    ranking = done.out.partition("排名")[2].partition("不符合最多")[0]
    assert all(f"平桥县{name}局" in ranking for name in ("财政", "教育", "水利", "民政"))
    assert "未列出" not in ranking


def test_its_json_holds_reports_and_what_many_show(checker, reports):
    """Copies with their passages, the roster, and the reports as check gives them."""
    checker("audit", "报告", "--roster", "名单.csv", "--json", "a.json", "--jobs", "1")
    found = json.loads(Path("a.json").read_text("utf-8"))

    assert ["平桥县民政局"] == found["roster"]["missing"]
    assert ["报告/水利局.txt"] == found["roster"]["unlisted"]
    assert 3 == len(found["reports"]) == found["summary"]["reports"]
    pair = found["copies"][0]
    assert ["报告/教育局.txt", "报告/财政局.txt"] == pair["reports"]
    assert "坚持以案释法" in pair["passages"][0]["here"]["quote"]


def test_a_second_audit_gives_the_same_bytes(checker, reports):
    """From what is kept, and with a file that cannot be read as one row."""
    (reports / "坏.txt").write_bytes(b"\x01\x02\x03" * 50)
    first = checker("audit", "报告", "--json", "1.json", "-o", "1.xlsx", "--jobs", "1")
    second = checker("audit", "报告", "--json", "2.json", "-o", "2.xlsx", "--jobs", "2")

    assert 2 == first.status == second.status
    assert first.out == second.out
    assert Path("1.json").read_bytes() == Path("2.json").read_bytes()
    assert Path("1.xlsx").read_bytes() == Path("2.xlsx").read_bytes()
    assert "坏.txt" in first.err


def test_after_a_change_outputs_are_as_those_of_a_first_run(checker, reports):
    """Whatever was kept of the reports that did not change."""
    outputs = ("--json", "{}.json", "-o", "{}.xlsx", "--jobs", "1")
    checker("audit", "报告", "--store", "a", *(one.format(1) for one in outputs))
    text = REPORT.format(bureau="财政局", year=2023, count=9, text="开展河道巡查。" * 20)
    (reports / "财政局.txt").write_text(text, "utf-8")
    for store, number in (("a", 2), ("b", 3)):
        checker("audit", "报告", "--store", store, *(one.format(number) for one in outputs))

    for suffix in ("json", "xlsx"):
        changed = Path(f"2.{suffix}").read_bytes()
        assert Path(f"1.{suffix}").read_bytes() != changed
        assert changed == Path(f"3.{suffix}").read_bytes()


def test_page_and_letters_are_written_by_the_same_run(checker, reports):
    """And letters that are there, and still hold, stay as they are."""
    call = ("audit", "报告", "--html", "a.html", "--letters", "意见", "--jobs", "1")
    checker(*call)
    letter = Path("意见/审核意见 平桥县财政局 2023.docx")
    written = letter.stat().st_mtime_ns
    done = checker(*call)

    assert 0 == done.status
    assert 3 == len(list(Path("意见").iterdir()))
    assert written == letter.stat().st_mtime_ns
    assert "Content-Security-Policy" in Path("a.html").read_text("utf-8")


def test_a_reminder_to_who_has_reported_is_put_away(checker, reports):
    """The run says so; nothing is deleted, and what still holds stays."""
    call = ("audit", "报告", "--roster", "名单.csv", "--letters", "意见", "--jobs", "1")
    checker(*call)
    text = REPORT.format(bureau="民政局", year=2023, count=2, text="开展巡查。")
    (reports / "民政局.txt").write_text(text, "utf-8")
    done = checker(*call)

    assert "1 封以前的函件不再适用" in done.err
    assert Path("意见/不再适用/催报函 平桥县民政局 2023.docx").is_file()
    assert not list(Path("意见").glob("催报函*"))
    assert 4 == len(list(Path("意见").glob("审核意见*")))


def test_outputs_made_side_by_side_are_the_same(checker, reports):
    """Whatever made them."""
    for jobs in ("1", "2"):
        files = ("--json", f"{jobs}.json", "-o", f"{jobs}.xlsx", "--html", f"{jobs}.html")
        place = ("--letters", f"意见{jobs}", "--store", f"{jobs}.db", "--jobs", jobs)
        assert 0 == checker("audit", "报告", *files, *place).status

    for suffix in ("json", "xlsx", "html"):
        assert Path(f"1.{suffix}").read_bytes() == Path(f"2.{suffix}").read_bytes()
    for one in Path("意见1").iterdir():
        assert one.read_bytes() == Path("意见2", one.name).read_bytes()


def test_who_made_outputs_ends_without_a_word(capfd):
    """A process that waits for more to do is told to end when all is done."""
    with pool(1) as workers:
        workers.schedule(do, args=[max, pickle.dumps("a"), "b"]).result()

    assert "" == capfd.readouterr().err


def test_workers_and_a_cluster_give_the_same_bytes(checker, reports):
    """Whatever did the work."""
    for name, engine in (("1", "local"), ("2", "local"), ("2", "dask")):
        files = ("--json", f"{engine}{name}.json", "-o", f"{engine}{name}.xlsx")
        checker(
            "audit",
            "报告",
            *files,
            "--jobs",
            name,
            "--engine",
            engine,
            "--store",
            f"{engine}{name}.db",
        )

    for suffix in ("json", "xlsx"):
        made = {one.read_bytes() for one in Path().glob(f"*.{suffix}")}
        assert 1 == len(made)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("没有",), "没有这个文件或文件夹"),
        (("报告", "--engine", "spark"), "没有名为 spark 的运行方式"),
        (("报告", "--roster", "没有.csv"), "无法打开名单"),
        (("报告", "--json", "没有/a.json", "--jobs", "1"), "没有/a.json"),
        (("s3x://a/b",), "s3x://a/b"),
        (("memory://没有",), "没有这个文件或文件夹"),
    ],
)
def test_what_cannot_be_done_is_one_sentence(checker, reports, arguments, words):
    """With the way out, and exit status 2."""
    done = checker("audit", *arguments)

    assert 2 == done.status
    assert words in done.err
    assert "Traceback" not in done.err


@pytest.mark.skipif(sys.platform == "win32", reason="a pipe that nobody writes to")
def test_what_would_keep_a_run_is_one_row(checker, reports):
    """A pipe, a file that is cut off: the others are judged; what was passed over is told."""
    os.mkfifo(reports / "管道.txt")
    (reports / "截断.docx").write_bytes(b"PK\x03\x04" + bytes(300))
    (reports / "照片.jpg").write_bytes(b"\xff\xd8")
    done = checker("audit", "报告", "--json", "a.json", "--jobs", "1")
    found = json.loads(Path("a.json").read_text("utf-8"))

    assert 2 == done.status
    assert 3 == found["summary"]["reports"]
    assert ["截断", "管道"] == [Path(one["source"]).stem for one in found["unreadable"]]
    assert "（.jpg），已略过" in done.err


def test_a_roster_of_an_office_is_called(checker, reports):
    """A workbook with a title, numbers, days and a sum; who is missing has a row and a letter."""
    book = openpyxl.Workbook()
    for row in (
        ["2023年度报告报送单位名单"],
        ["序号", "责任单位", "报送期限"],
        [1, "平桥县财政局", date(2024, 3, 1)],
        [2, "平桥县民政局", date(2024, 3, 1)],
        ["", "合计", "2个"],
    ):
        book.active.append(row)
    book.save("名单.xlsx")
    done = checker("audit", "报告", "--roster", "名单.xlsx", "--letters", "函", "--jobs", "1")

    assert "未报告或待核对 1 个单位" in done.out
    assert ["催报函 平桥县民政局 2023.docx"] == [one.name for one in Path("函").glob("催*")]


def test_reports_are_read_by_their_urls(checker, reports):
    """Whatever fsspec can open."""
    done = checker("audit", f"file://{reports.resolve()}", "--json", "a.json", "--jobs", "1")

    assert 0 == done.status
    assert 3 == len(json.loads(Path("a.json").read_text("utf-8"))["reports"])


def test_two_years_of_one_body(checker, folder):
    """Figures side by side, what was taken over, and the problem that is still there."""
    for year, count in ((2022, 10), (2023, 12)):
        text = REPORT.format(bureau="财政局", year=year, count=count, text=LENT)
        Path(f"{year}.txt").write_text(text, "utf-8")
    done = checker("compare", "2022.txt", "2023.txt")

    assert 0 == done.status
    assert "+20.0%" in done.out
    assert "重复出现的问题 1 个" in done.out
    found = json.loads(checker("compare", "2022.txt", "2023.txt", "--format", "json").out)
    assert found["copied"]["share"] > 0.7
    assert "执法力量薄弱" in found["repeated"][0]["this"]["quote"]


def test_a_figure_that_stayed_the_same_is_said_to(checker, folder):
    """持平, and no +0.0%."""
    for year in ("2022", "2023"):
        text = f"某某县林业局{year}年法治政府建设年度报告\n全年开展行政检查86次。\n"
        (folder / f"{year}.txt").write_text(text, "utf-8")

    (row,) = (
        line
        for line in checker("compare", "2022.txt", "2023.txt").out.splitlines()
        if "86次" in line
    )
    assert ["行政检查", "86次", "86次", "持平"] == row.split()


def test_settings_are_read_from_the_folder_upwards(checker, reports):
    """Packs, and a waiver, which leaves the findings to be mended and is told."""
    (reports / "checker.toml").write_text(
        "pack = ['fazhi']\n[[waivers]]\nrule = 'fazhi/part-duty'\npath = '财政局.txt'\n"
        "reason = '机构改革'\napproved_by = '王科长'\nexpires = 9999-12-31\n",
        "utf-8",
    )
    done = checker("audit", "报告", "-v", "--json", "a.json", "--jobs", "1")
    found = json.loads(Path("a.json").read_text("utf-8"))
    statuses = {
        Path(report["source"]).stem: one["status"]
        for report in found["reports"]
        for one in report["findings"]
        if one["rule"] == "fazhi/part-duty"
    }

    assert "checker.toml" in done.err
    assert "gongwen" not in {one["id"] for one in found["packs"]}
    assert {"财政局": "waived", "教育局": "fail", "水利局": "fail"} == statuses
    assert "fazhi/part-duty" in done.out


def test_isolated_audits_take_no_notice_of_settings(checker, reports):
    """Nor of broken ones."""
    (reports / "checker.toml").write_text("pack = [", "utf-8")

    assert 2 == checker("audit", "报告", "--jobs", "1").status
    assert 0 == checker("audit", "报告", "--jobs", "1", "--isolated").status


def test_folders_under_different_settings_are_not_mixed(checker, reports):
    """There is one set of rules for all that is compared."""
    for name in ("报告", "另外"):
        Path(name).mkdir(exist_ok=True)
        Path(name, "checker.toml").write_text("profile = '乡镇街道'\n", "utf-8")
    done = checker("audit", "报告", "另外", "--jobs", "1")

    assert 2 == done.status
    assert "请分别审查" in done.err


@pytest.mark.parametrize(
    ("last", "this", "doubt"),
    [
        ("林业局2023", "林业局2022", "先写上年的报告，后写本年的"),
        ("林业局2021", "林业局2023", "不是相邻的两年"),
        ("林业局2022", "水利局2023", "请核对是否为同一单位"),
        ("林业局2022", "信息公开2023", "文种不同"),
        ("林业局2022", "林业局2023", ""),
    ],
)
def test_what_may_not_be_last_year_and_this_is_said(checker, folder, last, this, doubt):
    """The comparison is made all the same: a person decides."""
    for name in (last, this):
        body, year, kind = name[:-4], name[-4:], "法治政府建设年度报告"
        if body == "信息公开":
            body, kind = "林业局", "政府信息公开工作年度报告"
        text = f"某某县{body}{year}年{kind}\n全年开展行政检查86次。\n"
        Path(f"{name}.txt").write_text(text, "utf-8")
    done = checker("compare", f"{last}.txt", f"{this}.txt")

    assert (0, bool(doubt)) == (done.status, "注意：" in done.out)
    assert doubt in done.out


def test_where_no_letter_can_be_written_no_empty_folder_stays(checker, reports, monkeypatch):
    """Nor those above it; a folder that was there before does stay."""
    Path("有").mkdir()

    def full(*_):
        raise OSError(ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    for folder in ("新/函", "有/函", "有"):
        done = checker("audit", "报告", "--letters", folder, "--jobs", "1")
        assert 2 == done.status
        assert "磁盘已满" in done.err
    assert not Path("新").exists()
    assert [] == list(Path("有").iterdir())
