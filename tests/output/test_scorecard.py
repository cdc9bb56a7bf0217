"""The scorecard, as printed."""

import re
from pathlib import Path

import pytest

from checker.document.model import Gap
from checker.layout import cell_len
from checker.messages import Message
from checker.output.scorecard import render
from checker.report import Report, Run
from checker.view import View
from tests.output import samples

GOLDEN = Path(__file__).parent / "golden"
CARDS = {
    "card-80-zh": View("zh", "review", 80),
    "card-120-zh": View("zh", "review", 120),
    "card-80-en": View("en", "review", 80),
    "card-120-en-all": View("en", "all", 120),
    "card-80-zh-fail": View("zh", "fail", 80),
    "card-80-zh-ascii": View("zh", "review", 80, ascii=True),
    "card-80-zh-colour": View("zh", "review", 80, colour=True),
}
RUNS = {"run-80-zh": View("zh", "fail", 80), "run-120-en": View("en", "fail", 120)}


def one(report: Report) -> Run:
    """Return a run over one report."""
    return Run((report,), report.packs)


@pytest.mark.parametrize("name", CARDS)
def test_a_card_is_what_it_was(name):
    """A scorecard changes only when somebody wants it to (run tests/output/golden.py then)."""
    expected = (GOLDEN / f"{name}.txt").read_text("utf-8")
    assert expected == render(one(samples.report()), CARDS[name])


@pytest.mark.parametrize("name", RUNS)
def test_a_run_over_several_files_is_what_it_was(name):
    """Cards, then a table over all files, those that could not be read among them."""
    expected = (GOLDEN / f"{name}.txt").read_text("utf-8")
    assert expected == render(samples.run(), RUNS[name])


@pytest.mark.parametrize("width", [40, 60, 80, 120])
def test_no_line_is_wider_than_the_terminal(width):
    """Chinese characters take two cells, and every line still fits."""
    lines = render(samples.run(), View("zh", "all", width)).splitlines()
    assert [] == [line for line in lines if cell_len(line) > width]


def test_plain_text_has_no_control_codes():
    """What does not go to a terminal holds neither colours nor trailing blanks."""
    text = render(samples.run(), View("zh", "all", 80))
    assert "\x1b" not in text
    assert [] == [line for line in text.splitlines() if line != line.rstrip()]


def test_colour_adds_nothing_but_codes_and_takes_the_brackets():
    """With colours the cited words are coloured, without them they stand in 【】."""
    coloured = render(one(samples.report()), View("zh", "review", 80, colour=True))
    assert "【" not in coloured
    assert "【罚款58.6】" in render(one(samples.report()), View("zh", "review", 80))
    assert "罚款58.6" in re.sub(r"\x1b\[[\d;]*m", "", coloured)


def test_escape_sequences_of_a_report_do_not_reach_the_terminal():
    """A report cannot colour, clear or turn round the terminal of who checks it."""
    finding = samples.finding(samples.rule("a/b", "标题\x1b[2J"), "fail", "看\x1b]0;x\x07\u202e见")
    report = samples.report()._replace(findings=(finding,))
    text = render(one(report), View())
    assert not set("\x1b\x07\u202e") & set(text)
    assert "标题[2J" in text


def test_brackets_and_smileys_are_words_of_the_report():
    """Rich reads [abc], [/1] and :warning: as its own; here they are printed as they stand."""
    finding = samples.finding(samples.rule("a/b", "财办[abc]5号"), "fail", "见[/1]页 :warning:")
    text = render(one(samples.report()._replace(findings=(finding,))), View())
    assert "财办[abc]5号" in text
    assert "见[/1]页 :warning:" in text


def test_a_report_of_another_genre_is_one_line():
    """Rules that do not apply are not forty failures."""
    text = render(one(samples.foreign()), View("zh", "review", 120))
    assert [
        "报告/c.txt：文种是“政府信息公开工作年度报告”，不是“法治政府建设年度报告”，未作检查。",
    ] == text.splitlines()


def test_a_report_for_which_there_is_no_rule_is_one_line():
    """Its genre may be the right one, or none may be asked for."""
    report = samples.foreign()
    wanted = tuple(one._replace(genre=report.subject.genre) for one in report.packs)
    for packs in (wanted, tuple(one._replace(genre="") for one in report.packs)):
        text = render(one(report._replace(packs=packs)), View("zh", "review", 120))
        assert "报告/c.txt：没有一条规则适用于这份报告，未作检查。\n" == text


def test_what_was_not_read_is_told_of_another_genre_too():
    """The genre may stand on a page that is a picture."""
    report = samples.foreign()
    gap = Gap(Message.of("reading.scan", pages=("1-2",)), 1)
    unread = report._replace(document=report.document._replace(gaps=(gap,)))
    text = render(one(unread), View("zh", "review", 120))
    assert "未读到  第 1-2 页是扫描件，没有文字层" == text.splitlines()[-1]


def test_findings_of_must_stand_before_those_of_should_and_may():
    """The worst comes first, and the numbers run through."""
    text = render(one(samples.report()), View("zh", "review", 80))
    titles = [*re.findall(r"^ ?\d+\. (\S+)", text, re.MULTILINE)]
    assert [
        "存在的不足要具体",
        "持证执法人员数量",
        "金额要有单位",
        "分项之和与总数一致",
        "括号",
        "三项制度",
    ] == titles


def test_marks_in_one_sentence_share_it():
    """Two cited passages of one sentence are marked in one quotation."""
    text = render(one(samples.report()), View("zh", "review", 80))
    assert "【新增持证执法人员3名】，【执法人员均在2人以上】。" in text


def test_what_is_not_listed_is_counted():
    """--show fail leaves reviews and passes out, and says how many."""
    text = render(one(samples.report()), View("zh", "fail", 80))
    assert "待核      1 项，未列出（--show review 可逐项查看）" in text
    assert "符合      3 项，未列出（--show all 可逐项查看）" in text


def test_many_passages_are_not_all_quoted():
    """Three sentences are quoted; of the others the lines are named."""
    evidence = tuple(
        samples.passage(words)
        for words in ("习近平", "罚款58.6", "三项执法制度", "下一步，", "2024年3月15日")
    )
    finding = samples.finding(samples.rule("a/b", "多处"), "fail", "多处")._replace(
        evidence=evidence
    )
    text = render(one(samples.report()._replace(findings=(finding,))), View())
    assert "另有 2 处，在第 11、13 行" in text


def test_a_report_in_which_nothing_was_judged_has_no_score():
    """Without a rule that could be judged there is no number to be proud of."""
    findings = tuple(item._replace(status="not-checked") for item in samples.findings())
    text = render(one(samples.report()._replace(findings=findings)), View())
    assert "没有可以判定的规则，不评分" in text


def test_the_outcome_is_said_once_more_where_a_terminal_comes_to_rest():
    """Under one report; under several stands the table."""
    closing = "得分 59 / 100 · 不合格 · 必须整改 3 · 建议改进 1 · 提示 1 · 人工核对 1"
    assert closing == render(one(samples.report()), View(width=120)).splitlines()[-1]
    assert closing not in render(samples.run(), View(width=120))


def test_a_table_without_a_report_has_no_head():
    """There is nothing to stand below it."""
    broken = samples.run().unreadable[0]
    text = render(Run((), (), (broken, broken)), View("zh", "review", 80))
    assert "得分" not in text
    assert "共 2 个文件：无法读取 2" == text.splitlines()[-1]
