"""What is to be written instead, and whether that is certain."""

import pytest

from checker.facts.vocabulary import RegisterEntry, Vocabulary
from checker.fixes import apply
from checker.language.predicates import evaluate_of
from checker.language.verdict import Mend
from tests.language.predicates.conftest import case

WORDINGS = {
    "法治政府": ("法制政府",),
    "公示": ("公式制度",),
    r"截至\1": (r"/截止到?(20\d\d年)/",),
    "科学立法、严格执法、公正司法、全民守法": ("科学立法、严格执法、公平司法",),
}
VOCABULARY = Vocabulary(
    wordings={"表": WORDINGS},
    register={"重大行政决策程序暂行条例": RegisterEntry("重大行政决策程序暂行条例", verified=True)},
)


def mends(text: str, verb: str, **arguments: str) -> tuple[Mend, ...]:
    """Return the mends that the verdict on `text` hands over, in order."""
    verdict = evaluate_of(verb)(case(text, VOCABULARY), **arguments)
    return tuple(sorted(verdict.mends))


def mended(text: str, verb: str, **arguments: str) -> str:
    """Return `text` with its safe mends made."""
    return apply(text, (one for one in mends(text, verb, **arguments) if one.safe))


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("建设法制政府。", "建设法治政府。"),
        ("建设法 制政府。", "建设法治政府。"),
        ("截止到２０２３年12月，", "截至2023年12月，"),
        ("科学立法、严格执法、公平司法。", "科学立法、严格执法、公正司法、全民守法。"),
    ],
)
def test_a_wrong_form_gives_way_to_the_right_one(wrong, right):
    """What a pattern holds beside the wrong words stays as the report has it."""
    assert right == mended(wrong, "wordings", table="表")


def test_a_right_form_that_may_leave_words_out_is_not_safe():
    """Whether the table means to write 制度 or not, a person sees."""
    (found,) = mends("落实公式制度。", "wordings", table="表")
    assert ("公示", False) == (found.text, found.safe)


def test_what_follows_is_not_written_twice():
    """The end of the right form stands there already."""
    assert () == mends("科学立法、严格执法、公平司法、全民守法。", "wordings", table="表")


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("全年检查86次,立案11起。", "全年检查86次，立案11起。"),
        ("全年检查86次, 立案11起。", "全年检查86次，立案11起。"),
        ("罚款58.6,立案11起。", "罚款58.6，立案11起。"),
        ("内容如下:\n一、", "内容如下：\n一、"),
        ("检查86次(其中联合12次)。", "检查86次（其中联合12次）。"),
        ("国内生产总值(GDP)增长。", "国内生产总值（GDP）增长。"),
        ('落实"三项制度"和“双公示”。', "落实“三项制度”和“双公示”。"),
        ('落实“三项制度"。', "落实“三项制度”。"),
        ("成效明显.\n二、", "成效明显。\n二、"),
    ],
)
def test_marks_between_chinese_become_full_width(wrong, right):
    """Both halves of a pair, and a comma with the blank behind it."""
    assert right == mended(wrong, "marks", what="full-width")


@pytest.mark.parametrize(
    "text",
    [
        "网址:http://www.qs.gov.cn",  # what is behind it is not Chinese
        "12345:热线",  # a ratio would look alike
        "加强.落实",  # a stop, or the point of 卡尔·马克思
        '落实"三项制度。',  # which half is missing?
        '配备5"屏和6"屏。',  # inches
        '<a title="附件">下载</a>',
        "1)加强领导",  # no pair
    ],
)
def test_marks_that_are_not_certain_are_left_alone(text):
    """A wrong mend would be worse than the slip."""
    assert text == mended(text, "marks", what="full-width")


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("落实“三项制度“，成效", "落实“三项制度”，成效"),
        ("落实，”三项制度”成效", "落实，“三项制度”成效"),
    ],
)
def test_the_same_half_twice_becomes_a_pair(wrong, right):
    """Where only the other half can stand."""
    assert right == mended(wrong, "marks", what="paired")


@pytest.mark.parametrize("text", ["落实“三项制度，成效", "落实“三项制度“五位一体", "“甲“，“乙“，"])
def test_a_half_that_is_missing_is_not_guessed(text):
    """It may belong in several places."""
    assert () == mends(text, "marks", what="paired")


@pytest.mark.parametrize(
    ("wrong", "right"),
    [("（2021年)", "（2021年）"), ("(2021年）", "（2021年）"), ("（ ）", "（ ）")],
)
def test_brackets_become_full_width(wrong, right):
    """Empty ones may be there to be filled in."""
    assert right == mended(wrong, "brackets")


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("《关于印发《某办法》的通知》", "《关于印发〈某办法〉的通知》"),
        ("《关于《甲法》《乙法》的通知》", "《关于〈甲法〉〈乙法〉的通知》"),
        ("执行〈安全生产法〉。", "执行《安全生产法》。"),
        ("执行<安全生产法>。", "执行《安全生产法》。"),
        ("执行《安全生产法〉。", "执行《安全生产法》。"),
        ("执行《安全生产法，》。", "执行《安全生产法，》。"),
        ("填写<单位名称>。", "填写<单位名称>。"),
    ],
)
def test_title_marks_are_put_right(wrong, right):
    """Inner ones become 〈〉; <> only round what is a kind of document."""
    assert right == mended(wrong, "title_marks")


def test_the_brackets_of_a_number_are_safe():
    """The number stays."""
    wrong = "根据《某意见》（国办发[2018]118号）"
    assert "根据《某意见》（国办发〔2018〕118号）" == mended(wrong, "number_form")


def test_a_number_itself_is_not_safe():
    """第 and zeros are part of a name: only a person takes them away."""
    found = mends("根据《某意见》（国办发〔2018〕第08号）", "number_form")
    assert [("国办发〔2018〕8号", False)] == [(one.text, one.safe) for one in found]


def test_the_reports_own_number_is_mended_in_its_place():
    """Its offsets are those of the whole text."""
    wrong = "应急[2024]9号\n某县应急管理局关于2023年法治政府建设情况的报告\n县政府：\n一、总体情况"
    found = mended(wrong, "well_formed", field="document number")
    assert wrong.replace("[2024]", "〔2024〕") == found


def test_a_name_is_for_a_person():
    """The official name is offered, not written."""
    found = mends("执行《重大行政决策程序条例》。", "exact_titles")
    assert [("《重大行政决策程序暂行条例》", False)] == [(one.text, one.safe) for one in found]


def test_a_mark_twice_is_one_mark_and_a_word_twice_a_question():
    """，， is a slip; 进行进行 may have lost something between."""
    found = mends("完成检查，，进行进行整改，。", "repeats")
    assert [("，", True), ("进行", False)] == [(one.text, one.safe) for one in found]


def test_the_shape_of_a_heading_number_is_mended():
    """The number stays."""
    assert "一、总体\n二、问题" == mended("一、总体\n二.问题", "heading_numbers")


def test_mends_are_not_limited_to_what_is_cited():
    """A verdict quotes twenty passages; all are mended."""
    text = "\n".join(f"第{number}项建设法制政府。" for number in range(30))
    assert 30 == len(mends(text, "wordings", table="表"))


def test_a_guess_is_for_a_person_to_make() -> None:
    """A word of two that seems torn is a review, and its mend is not safe."""
    vocabulary = Vocabulary(wordings={"表": {"≈": ("采购",)}})
    verdict = evaluate_of("wordings")(case("政府采构投诉受理。", vocabulary), table="表")

    assert "review" == verdict.status
    assert [("采购", False)] == [(one.text, one.safe) for one in verdict.mends]
