"""Findings on record, and those that are new."""

from checker.engine.baseline import compare, prune, record
from tests.engine.judged import judged, status

TEXT = """\
一、主要举措
（一）加强学习。本局处理机密文件一件，按规定登记保管并及时归档，全年未发生失泄密事件。
二、存在问题
公开秘密事项一件。
"""


def known(tmp_path, before: str, after: str) -> list[str]:
    """Return the rules that still fail in `after` when `before` is on record."""
    entries = record(judged(tmp_path, before))
    report = compare(judged(tmp_path, after), entries).report
    return [one.rule.id for one in report.findings if one.status == "fail"]


def test_what_is_on_record_fails_nothing(tmp_path):
    """With passages and without: a word that stands there, and one that is missing."""
    assert [] == known(tmp_path, TEXT, TEXT)


def test_known_findings_leave_the_score(tmp_path):
    """A record of faults is no merit."""
    plain = judged(tmp_path, TEXT)
    found = compare(plain, record(plain))
    assert (plain.score, plain.score) == (found.report.score, found.report.raw_score)
    assert 3 == found.known


def test_a_new_passage_of_a_known_rule_fails(tmp_path):
    """The third word was not there."""
    assert ["mini/secrets"] == known(tmp_path, TEXT, TEXT + "又有一件机密。\n")


def test_the_same_words_once_more_are_new(tmp_path):
    """Passages are counted."""
    again = TEXT.replace("公开秘密事项一件。", "公开秘密事项一件。公开秘密事项一件。")
    assert ["mini/secrets"] == known(tmp_path, TEXT, again)


def test_paragraphs_put_in_elsewhere_change_nothing(tmp_path):
    """All lines below have other numbers."""
    more = TEXT.replace("二、存在", "（二）落实责任。\n全年开会三次。\n\n二、存在")
    assert [] == known(tmp_path, TEXT, "某某局报告\n\n" + more)


def test_headings_that_are_renumbered_change_nothing(tmp_path):
    """A part was put in before them."""
    later = TEXT.replace("二、", "三、").replace("一、主", "二、主")
    assert [] == known(tmp_path, TEXT, "一、基本情况\n本局有十人。\n" + later)


def test_lines_wrapped_anew_change_nothing(tmp_path):
    """Even in the middle of the words."""
    wrapped = TEXT.replace("本局处理机密文件", "本局处理机\n密文件")
    assert [] == known(tmp_path, TEXT, wrapped)


def test_words_that_move_to_another_part_are_new(tmp_path):
    """What is harmless in one part may not be in another."""
    moved = TEXT.replace("公开秘密事项一件。", "").replace("一、主要", "一、秘密一件。\n二、主要")
    assert ["mini/secrets"] == known(tmp_path, TEXT, moved)


def test_mended_passages_are_gone_and_pruned(tmp_path):
    """One of two words was taken out."""
    entries = record(judged(tmp_path, TEXT))
    mended = TEXT.replace("公开秘密事项", "公开其他事项")
    found = compare(judged(tmp_path, mended), entries)
    assert 1 == found.gone.total()
    left = prune(entries, found.gone)
    assert len(entries) - 1 == len(left)
    assert "waived" == status(compare(judged(tmp_path, mended), left).report, "secrets")


def test_a_known_passage_beside_a_new_one_is_not_gone(tmp_path):
    """The finding fails again, but what was on record is there still."""
    entries = record(judged(tmp_path, TEXT))
    assert 0 == compare(judged(tmp_path, TEXT + "又有一件机密。\n"), entries).gone.total()


def test_rules_that_were_not_judged_stay_on_record(tmp_path):
    """A run over a part of the rules takes nothing off."""
    whole = judged(tmp_path, TEXT)
    part = whole._replace(findings=whole.findings[:1])
    entries = record(whole)
    assert 0 == compare(part, entries).gone.total()
    assert entries == record(part, entries)
