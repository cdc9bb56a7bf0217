"""How the parts of a report are found."""

import pytest

from checker.api import Checker, load_packs
from checker.document.readers import read_text
from checker.facts.facts import Facts
from checker.facts.hollow import is_empty
from checker.facts.parts import items_of
from checker.facts.vocabulary import SectionConcept, Vocabulary

TITLE = "青山区林业局2023年法治政府建设情况报告\n现将有关情况报告如下：\n"
DONE = "一、主要举措和成效\n全年组织执法检查86次，办理案件12件。\n"
THEMES = "一、加强组织领导。\n全年研究法治工作4次。\n二、规范执法行为。\n全年检查86次。\n"


@pytest.fixture(scope="module")
def found():
    """Return how each part of a report on 2023 was found."""
    checker = Checker(load_packs())
    return lambda text: {
        name: one.found for name, one in checker.facts(read_text(TITLE + text)).parts.items()
    }


@pytest.mark.parametrize(
    "heading", ["2024年主要工作", "2024年工作目标", "奋力谱写2024年法治林业新篇章", "改进措施"]
)
def test_a_heading_of_the_next_year_is_the_plan(found, heading):
    """Whatever it is called."""
    parts = found(f"{DONE}二、{heading}\n组织轮训2期，完善法制审核清单。\n")
    assert ("section", "section") == (parts["measures"], parts["plan"])


def test_a_success_of_the_year_is_no_plan_in_name_only(found):
    """再创佳绩 looks ahead only where it says so."""
    won, hoped = "我局在考评中再创佳绩，主要领导获评优秀。\n", "我局将再创佳绩。\n"
    assert ("missing", "formula") == (found(DONE + won)["plan"], found(DONE + hoped)["plan"])


@pytest.mark.parametrize(
    "sentence",
    [
        "2024年，我们坚持以习近平法治思想为指导，在法治轨道上推进各项工作。",
        "2024年是“十四五”规划的关键一年，全县以示范创建为主线，开创新局面。",
    ],
)
def test_a_last_paragraph_that_turns_to_the_next_year_is_the_plan(found, sentence):
    """下一步 inside a part tells only of what comes next there; a date is no turn."""
    earlier = "组织考试，下一步，将为通过考试的人员办理证件。\n"
    parts = (DONE, earlier, "二、规范执法\n全年评查案卷40卷。\n")
    dated = "2024年1月，我局坚持以案释法，获市局表彰。\n"
    said = found("".join((*parts, dated)))["plan"], found("".join((*parts, sentence)))["plan"]
    assert ("paragraph", "paragraph") == said
    assert "missing" == found("".join((DONE, parts[2], dated)))["plan"]


@pytest.mark.parametrize(
    ("heading", "how"),
    [("全面部署法治政府建设工作", "thematic"), ("我局法治政府建设工作", "subsection")],
)
def test_a_heading_of_one_measure_is_not_that_of_all(found, heading, how):
    """What stands before the words is what was done about them."""
    text = f"一、加强组织领导\n（一）{heading}\n召开会议4次。\n二、规范执法\n检查86次。\n"
    assert how == found(text)["measures"]


def test_what_was_done_has_no_heading_of_the_next_year(found):
    """The first of two headings alike is not the right one if it looks ahead."""
    assert "missing" == found("一、2024年主要工作\n组织轮训2期，完善法制审核清单。\n")["measures"]


def test_a_plan_that_was_drawn_up_is_no_plan_of_the_report(found):
    """制订年度工作计划 is one of the measures."""
    text = f"{DONE}（一）制订法治政府建设年度工作计划\n明确了2023年的主要任务。\n"
    assert "missing" == found(text)["plan"]


def test_how_work_went_is_no_plan(found):
    """重点工作 alone may be what is to come, 重点工作开展情况 is not."""
    assert "missing" == found("一、重点工作开展情况\n组织轮训2期，完善法制审核清单。\n")["plan"]


@pytest.mark.parametrize("opening", ["2024年，重点做好三件事。", "下一步，我局将组织轮训2期。"])
def test_a_last_section_that_begins_with_the_next_year_is_the_plan(found, opening):
    """Its heading may be a motto; it is none of the themes then."""
    parts = found(f"{THEMES}三、接续奋斗再出发。\n{opening}\n一是组织轮训2期。\n")
    assert ("thematic", "section") == (parts["measures"], parts["plan"])


def test_a_last_section_that_is_another_part_is_no_plan(found):
    """Problems may begin with what is to come."""
    parts = found(f"{DONE}二、存在问题\n下一步，将着力解决执法力量薄弱的问题，主要是编制少。\n")
    assert ("section", "paragraph") == (parts["problems"], parts["plan"])


@pytest.mark.parametrize(
    "sentence",
    [
        "与上级要求相比，仍存在一些差距和不足，需要在今后的工作中加以改进。",
        "虽然取得了一定成绩，但还存在不少短板。",
        "我局工作中仍有一些不足。",
        "总的来看，我们的工作还有一些短板，需进一步加强。",
        "与群众的期待相比还存在一定差距和不足，需要进一步改进和提高。",
    ],
)
def test_problems_in_name_only_are_a_formula(found, sentence):
    """No one of them is named."""
    assert "formula" == found(f"{DONE}二、存在的问题\n{sentence}\n")["problems"]


@pytest.mark.parametrize(
    ("sentence", "how"),
    [
        ("局主要领导高度重视法治政府建设工作，切实履行第一责任人职责。", "formula"),
        ("市政府主要负责同志高度重视，各项工作扎实有效，得到了社会各界的一致好评。", "formula"),
        (
            "市政府主要负责同志高度重视，法治建设的各项议题均提交常务会议审议，得到了一致好评。",
            "section",
        ),
        ("局主要领导切实履行第一责任人职责，带头学法。", "section"),
        ("局主要领导切实履行第一责任人职责，讲了2次课。", "section"),
    ],
)
def test_a_duty_that_is_only_asserted_is_a_formula(found, sentence, how):
    """It says something where it tells what was done, or how often."""
    text = f"{DONE}二、主要负责人履行第一责任人职责情况\n{sentence}\n"
    assert how == found(text)["duty"]


@pytest.mark.parametrize(
    ("behind", "how"),
    [("主持召开会议审议普法清单。", "paragraph"), ("坚持学习法律法规。", "formula")],
)
def test_an_asserted_duty_that_goes_on_is_for_a_person(found, behind, how):
    """The next sentence tells what was done, and has no other subject."""
    said = "委主要负责人切实履行推进法治建设第一责任人职责，将法治建设统筹谋划。"
    assert how == found(f"{DONE}{said}{behind}\n")["duty"]


@pytest.mark.parametrize(
    "sentence",
    [
        "下一年度，将进一步加大工作力度。",
        "2024年，我局将紧紧围绕中心工作，进一步提高站位、强化措施、狠抓落实，推动法治建设再上新台阶。",
        "2024年，我局将继续推进法治政府建设工作。",
        "下一步，我局将改进作风，努力把法治政府建设工作提高到一个新的水平。",
        "2024年，管委会将认真贯彻落实上级决策部署，进一步压实工作责任，推动法治政府建设再上新台阶。",
        "我局将坚决扛起政治责任，强化责任担当，圆满完成各项目标任务。",
    ],
)
def test_a_plan_without_a_measure_is_a_formula(found, sentence):
    """To go on with all of it is none."""
    assert "formula" == found(f"{DONE}二、2024年主要安排\n{sentence}\n")["plan"]


def test_a_formula_that_names_a_problem_is_none(found):
    """It leads to one."""
    sentence = "仍存在一些不足，主要是执法力量薄弱、普法形式单一。"
    assert "section" == found(f"{DONE}二、存在的问题\n{sentence}\n")["problems"]


@pytest.mark.parametrize(
    ("below", "how"), [("一、加强组织领导", "section"), ("二、加强组织领导", "formula")]
)
def test_a_heading_may_stand_above_one_with_its_number(found, below, how):
    """一、 一、: what the second holds is the first's; behind 一、 二、 the first holds nothing."""
    text = f"一、2023年法治政府建设主要措施\n{below}\n全年研究法治工作4次，检查86次。\n"
    assert how == found(text)["measures"]


def test_a_heading_and_its_text_on_one_line_are_not_a_formula(found):
    """A blank parts them."""
    text = "（一）压实第一责任人职责 局长主持召开会议4次，研究法治建设工作，带头述法。\n（二）规范执法 全年检查86次。\n"
    assert "subsection" == found(f"一、主要举措和成效\n{text}")["duty"]


def test_a_sub_heading_of_the_plan_is_none_of_the_measures(found):
    """推进法治政府建设工作 is what next year will bring, and the themes are what this one brought."""
    text = f"{THEMES}三、2024年工作计划\n（一）推进法治政府建设工作。\n组织轮训2期，完善清单。\n"
    assert "thematic" == found(text)["measures"]


def test_a_section_that_the_text_ends_within_is_no_formula(found):
    """What it goes on to say was cut off."""
    text = f"{DONE}二、主要负责人履行第一责任人职责情况\n局长切实履行第一责任人职责，"
    assert "section" == found(text)["duty"]


def test_sub_headings_of_a_joint_section_are_parts_of_their_own(found):
    """The section above is named for both."""
    text = f"{DONE}二、存在的问题及2024年工作打算\n（一）存在的主要问题\n执法力量薄弱。\n（二）2024年工作打算\n组织轮训2期。\n"
    parts = found(text)
    assert ("section", "section") == (parts["problems"], parts["plan"])


@pytest.mark.parametrize(
    ("heading", "how"),
    [
        ("正视差距，影响发展的问题仍需破解", "section"),
        ("存在的亟待解决的问题", "section"),
        ("着力破解影响发展的短板问题", "missing"),
    ],
)
def test_what_is_yet_to_be_solved_is_a_problem(found, heading, how):
    """What was solved is none."""
    assert (
        how
        == found(f"{DONE}二、{heading}\n一是编制偏少。\n三、下一步打算\n轮训2期。\n")["problems"]
    )


def test_a_gap_that_is_only_asserted_is_a_formula(found):
    """What the gap is remains unsaid."""
    gap = "虽然取得了一定成绩，但与上级要求相比还有一定差距，我们将切实加以改进。"
    assert "formula" == found(f"{DONE}二、存在问题\n{gap}\n")["problems"]


def test_what_was_arranged_is_no_plan(found):
    """统筹安排 is how the work of the year was done."""
    text = "一、主要举措和成效\n（一）谋篇布局，统筹安排，推进法治政府建设\n组织执法检查86次。\n"
    assert "missing" == found(text)["plan"]


def test_a_task_of_now_and_later_is_no_plan(found):
    """It is being done: 当前和今后一个时期."""
    now = "我局把学习宣传作为当前和今后一个时期的首要政治任务。\n"
    assert "missing" == found(DONE + now)["plan"]
    assert "paragraph" == found(f"{DONE}今后一个时期，我局将健全法制审核制度。\n")["plan"]


def test_a_part_in_one_word_is_one(found):
    """三、不足 says what is to be said."""
    parts = found(
        "一、成效\n全年检查86次。\n二、不足\n执法力量薄弱，主要是编制少。\n三、计划\n组织轮训2期，修订清单。\n"
    )
    assert {"section"} == {parts[one] for one in ("measures", "problems", "plan")}


def test_a_paragraph_that_counts_a_part_is_for_a_person(found):
    """二是存在的不足和原因。 is no heading, and no silence either."""
    text = (
        "一是主要举措和成效。全年检查86次。\n二是存在的不足和原因。执法力量薄弱，主要是编制少。\n"
    )
    parts = found(text)
    assert ("paragraph", "paragraph", "missing") == (
        parts["measures"],
        parts["problems"],
        parts["plan"],
    )


def test_a_figure_names_no_part(found):
    """解决存在的问题36个。 is what was done."""
    assert "missing" == found(f"{DONE}二、信访情况\n存在的问题36个。\n")["problems"]


def test_a_section_of_one_sentence_says_something(found):
    """It is its own heading."""
    text = f"{DONE}二、存在的问题主要是执法力量薄弱，普法形式单一，人手不够。\n"
    assert "section" == found(text)["problems"]
    assert "formula" == found(f"{DONE}二、存在的不足和原因，有关情况\n")["problems"]


@pytest.mark.parametrize(
    ("heading", "how"),
    [("工作中的困难", "section"), ("问题和挑战", "section"), ("制约因素", "section")],
)
def test_problems_by_other_names(found, heading, how):
    """As reports call them."""
    assert how == found(f"{DONE}二、{heading}\n执法力量薄弱，主要是编制少。\n")["problems"]


def test_the_main_section_may_be_the_measures(found):
    """Whatever it is called, where the others are other parts; a person has to look."""
    rest = "二、存在的不足\n执法力量薄弱。\n三、下一步打算\n组织轮训2期。\n"
    assert "paragraph" == found(f"一、贯彻落实重点任务\n{'全年检查86次。' * 9}\n{rest}")["measures"]
    assert "missing" == found(f"一、说明\n无。\n{rest}")["measures"]


@pytest.mark.parametrize(("alike", "part"), [({}, "missing"), ({"问题": ("毛病",)}, "section")])
def test_words_that_packs_call_alike_tell_no_headings_apart(alike, part):
    """A heading that uses the other word is the part."""
    document = read_text(f"{TITLE}{DONE}二、存在毛病\n执法力量不足，主要原因是编制少，装备旧。\n")
    vocabulary = Vocabulary(sections={"存在问题": SectionConcept("存在问题")}, alike=alike)
    assert part == Facts(document, vocabulary).part("存在问题").found


@pytest.mark.parametrize(
    ("lexicon", "says_more"), [({}, True), ({"空话": ("进一步", "压实", "责任")}, False)]
)
def test_hollow_words_are_told_with_their_synonyms(lexicon, says_more):
    """A clause made of them says nothing."""
    concept = SectionConcept("存在问题", hollow=("空话",))
    vocabulary = Vocabulary(sections={concept.name: concept}, lexicon=lexicon)
    found = Facts(read_text(DONE), vocabulary).concept(concept.name)
    assert says_more is not is_empty(found, "进一步压实责任")


def test_the_heading_of_another_part_comes_near_none():
    """推进法治政府建设的主要举措 is no attempt at 推进法治政府建设的主要安排."""
    checker = Checker(load_packs())
    text = f"{TITLE}一、推进法治政府建设主要举措和成效\n全年检查86次，办理案件12件。\n"
    plan = checker.facts(read_text(text)).parts["plan"]
    assert ("missing", None) == (plan.found, plan.nearest)


def test_the_heading_of_a_part_is_none_of_its_items():
    """Of a part without words that mark one, each sentence below the heading is an item."""
    document = read_text(f"{TITLE}{DONE}二、下步打算\n组织轮训2期。\n")
    found = items_of(SectionConcept("下步打算"), document, document.sections[-1].span)
    assert ["组织轮训2期。"] == [document.quote(one) for one in found]
