"""checker derive: what reports share becomes a pack that loads and that they pass."""

import pytest

from checker.api import load_packs
from checker.derive import derive
from checker.derive.writing import write
from checker.document.readers import read_text
from checker.errors import CheckerError
from checker.facts.vocabulary import Indicator, SectionConcept, Vocabulary
from checker.proof.judge import judge_by

VOCABULARY = Vocabulary(
    sections={"存在问题": SectionConcept("存在问题", names=("存在的问题",))},
    indicators={"取水许可": Indicator("取水许可", ("取水许可",), units=("件",))},
)
REPORT = """\
临江县水务局{year}年河湖管理年度报告
一、巡河{word}
全年落实河湖管护责任，依照《临江县河道管理办法》开展巡河{count}次，办理取水许可{count}件。
二、存在的问题
一是巡查力量不足，二是执法装备陈旧。
"""
YEARS = ((2021, "工作情况", 12), (2022, "情况", 15), (2023, "工作情况", 19))


def reports() -> list:
    """Return three reports of one kind."""
    return [
        read_text(REPORT.format(year=year, word=word, count=count)) for year, word, count in YEARS
    ]


def proposed(lang: str = "zh", support: float = 0.8) -> str:
    """Return the pack that the three reports lead to."""
    return write(derive(reports(), VOCABULARY, support), "河湖", lang)


@pytest.mark.parametrize(
    "line",
    [
        "  rule: 必须有 存在问题 部分  # 3/3",
        "  rule: 必须有 巡河工作情况 部分  # 3/3",
        "  rule: 必须报告 取水许可 数量  # 3/3",
        "  rule: 宜引用 《临江县河道管理办法》  # 3/3",
        "  rule: 宜提及 河湖管护责任  # 3/3",
    ],
)
def test_what_most_reports_share_is_a_rule(line):
    """Parts, indicators, documents and words, each with the reports that meet it."""
    assert line in proposed().splitlines()


def proposed_for(*sentences: str, vocabulary: Vocabulary = VOCABULARY) -> str:
    """Return the pack that reports lead to which say these sentences, each about its own matters."""
    texts = [
        f"临江县水务局{2021 + at}年河湖管理年度报告\n一、概况\n{one}\n"
        for at, one in enumerate(sentences)
    ]
    return write(derive([read_text(text) for text in texts], vocabulary, 0.8), "河湖", "zh")


def test_a_piece_of_a_longer_phrase_is_no_term():
    """习近平法治 always stands before 思想."""
    pack = proposed_for(
        "我局学习贯彻习近平新时代中国特色社会主义思想。",
        "全局党员学习习近平新时代中国特色社会主义思想。",
        "局党组宣讲习近平新时代中国特色社会主义思想。",
    )
    assert "宜提及 时代中国特色" not in pack
    assert "宜提及 中国特色社会主义思想" not in pack


def test_what_a_declared_name_says_is_no_term():
    """The figure is asked for already."""
    pack = proposed_for(*("全年审批取水许可事项，办理取水许可3件。",) * 3)
    assert "必须报告 取水许可 数量" in pack
    assert "宜提及 取水许可" not in pack


def test_two_parts_under_one_heading_are_one():
    """The part of another genre is not asked for beside the own one."""
    twin = SectionConcept("公开问题", names=("存在的问题",))
    wider = VOCABULARY._replace(sections={**VOCABULARY.sections, "公开问题": twin})
    pack = write(derive(reports(), wider, 0.8), "河湖", "zh")
    assert "必须有 存在问题 部分" in pack
    assert "公开问题" not in pack


def test_the_proposal_is_in_the_language_asked_for():
    """The same rule in English."""
    assert "  rule: must have 存在问题 section  # 3/3" in proposed("en").splitlines()


def test_other_wordings_of_a_part_are_declared():
    """A heading is found whichever way it is worded."""
    assert "  巡河工作情况:\n    names:\n    - 巡河工作情况\n    - 巡河情况\n" in proposed()


def test_what_few_reports_share_is_left_out():
    """One in three is no custom."""
    documents = [*reports(), *(read_text("临江县水务局报告\n一、概况\n平安。\n"),) * 2]
    pack = write(derive(documents, VOCABULARY, 0.8), "河湖", "zh")
    assert "巡河" not in pack


def test_lower_support_lets_more_in():
    """With the share of reports that meet it."""
    documents = [*reports(), read_text("临江县水务局报告\n一、概况\n平安。\n")]
    pack = write(derive(documents, VOCABULARY, 0.7), "河湖", "zh")
    assert "  rule: 必须有 存在问题 部分  # 3/4" in pack.splitlines()


def test_the_proposal_loads_and_its_reports_pass(tmp_path):
    """A rule that counted three reports holds for each of them."""
    path = tmp_path / "河湖.yaml"
    path.write_text(proposed(), "utf-8")
    loaded = load_packs((str(path),), cached=False)
    (pack,) = (one for one in loaded.packs if one.id == "河湖")
    judge = judge_by(loaded.vocabulary)
    own = [rule for rule in pack.rules if "取水" not in rule.id]  # declared by VOCABULARY alone
    text = REPORT.format(year=2021, word="工作情况", count=12)
    assert len(own) > 3
    assert {"pass"} == {judge(rule, text).status for rule in own}


def test_a_name_that_yaml_would_misread_is_quoted(tmp_path):
    """Ids of numbers only, titles with a colon."""
    path = tmp_path / "a.yaml"
    path.write_text(write(derive(reports(), VOCABULARY, 0.8), "2024", "zh"), "utf-8")
    loaded = load_packs((str(path),), cached=False)
    assert "2024" in [one.id for one in loaded.packs]


def test_several_genres_are_refused():
    """Nothing of worth is shared by a plan and a report."""
    kinds = load_packs().vocabulary
    fazhi = "临江县水务局2024年法治政府建设年度报告\n我局落实三项制度，成效明显。\n"
    work = "临江县政府工作报告\n各位代表：现在，我代表县人民政府向大会作报告，请审议。\n"
    with pytest.raises(CheckerError) as caught:
        derive([read_text(fazhi), read_text(work)], kinds, 0.8)
    assert "derive.genres" == caught.value.message.key
