"""Cited documents were in force in the report year."""

import pytest

from checker.language.case import Case
from checker.language.predicates import in_force
from checker.messages import say
from tests.citing import DECISIONS, OLD_OUTLINE, OUTLINE, case


def judged(text: str, year: int | None = 2023) -> str:
    """Return the status of a report that consists of `text`."""
    return in_force.evaluate(case(text, year)).status


@pytest.mark.parametrize(
    ("year", "status"), [(2023, "pass"), (2024, "review"), (2025, "fail"), (None, "not-checked")]
)
def test_a_repeal_counts_from_its_year(year: int | None, status: str) -> None:
    """Before the repeal right, in its year to be looked at, after it wrong."""
    assert status == judged("严格执行《煤矿安全监察条例》。", year)


@pytest.mark.parametrize(("year", "status"), [(2019, "pass"), (2020, "pass"), (2021, "fail")])
def test_an_old_name_is_wrong_from_the_year_after(year: int, status: str) -> None:
    """In the year of its renaming a document may bear either name."""
    assert status == judged("严格执行《国土资源行政处罚办法》。", year)


def test_message_names_the_new_name() -> None:
    """What was renamed was not repealed."""
    verdict = in_force.evaluate(case("严格执行《国土资源行政处罚办法》。", 2023))

    assert (
        say(verdict.message)
        == "《国土资源行政处罚办法》已于2020年3月20日改名为《自然资源行政处罚办法》"
    )


def test_what_was_decided_before_the_renaming_may_name_it() -> None:
    """原《…》 and 当时 speak of the name of that time."""
    assert judged("该案2019年依据原《国土资源行政处罚办法》立案。") == "pass"
    assert judged("该案适用当时有效的《国土资源行政处罚办法》。") == "pass"


@pytest.mark.parametrize(
    "text",
    [
        "《煤矿安全监察条例》已于2024年5月1日废止。",
        "《煤矿安全生产条例》取代了《煤矿安全监察条例》。",
        "我局对照新规，清理了依据原《煤矿安全监察条例》制定的文件。",
    ],
)
def test_a_sentence_about_the_repeal_is_right(text: str) -> None:
    """What has ended may be spoken of."""
    assert judged(text, 2025) == "pass"


def test_words_inside_titles_excuse_nothing() -> None:
    """废止 in the name of another document says nothing of this one."""
    text = "按照《关于废止部分文件的决定》和《煤矿安全监察条例》开展检查。"

    assert judged(text, 2025) == "fail"


@pytest.mark.parametrize(
    "text",
    [
        "按照《煤矿安全监察条例》要求，对全县68份文件开展审查，提出修改意见11份，督促废止2份。",
        "严格执行《煤矿安全监察条例》，清理公路两侧标志牌218块。",
    ],
)
def test_what_else_ended_or_was_cleared_excuses_nothing(text: str) -> None:
    """Other documents that were repealed, and signs that were cleared, say nothing of this one."""
    assert judged(text, 2025) == "fail"


def test_message_names_day_and_successor() -> None:
    """The reader learns when it ended and what to cite instead."""
    verdict = in_force.evaluate(case("严格执行《煤矿安全监察条例》。", 2025))

    assert (
        say(verdict.message)
        == "《煤矿安全监察条例》已于2024年5月1日废止，由《煤矿安全生产条例》取代"
    )
    assert "2024-05-01" in say(verdict.message, "en")


def test_evidence_is_the_title_with_its_marks() -> None:
    """Each place of a fault is cited."""
    one = case("执行《煤矿安全监察条例》。\n再次执行《煤矿安全监察条例》。", 2025)
    verdict = in_force.evaluate(one)

    assert [one.document.quote(span) for span in verdict.evidence] == ["《煤矿安全监察条例》"] * 2


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("依据《行政执法监督条例》开展监督。", "fail"),
        ("认真学习《行政执法监督条例》。", "pass"),
        ("清理与《行政执法监督条例》不相符的规范性文件3件。", "pass"),
        ("落实《行政执法监督条例》，清理证明事项3项。", "fail"),
        ("《行政执法监督条例》将于2026年2月1日起施行。", "pass"),
        ("2026年2月1日起《行政执法监督条例》正式施行。", "pass"),
        ("下一步，落实《行政执法监督条例》。", "pass"),
    ],
)
def test_what_comes_into_force_later(text: str, status: str) -> None:
    """It may be studied and announced, not applied."""
    assert status == judged(text, 2025)


@pytest.mark.parametrize(
    ("title", "year", "status"),
    [
        (OLD_OUTLINE, 2020, "pass"),
        (OLD_OUTLINE, 2021, "review"),
        (OLD_OUTLINE, 2022, "fail"),
        (OUTLINE, 2025, "pass"),
        (OUTLINE, 2026, "review"),
    ],
)
def test_a_plan_runs_out(title: str, year: int, status: str) -> None:
    """With a successor it is replaced, without one a person must look."""
    assert status == judged(f"深入贯彻《{title}》。", year)


def test_a_plan_that_is_summed_up() -> None:
    """The end of a plan may be reported."""
    assert judged(f"完成《{OLD_OUTLINE}》终期评估。", 2022) == "pass"


def test_what_nobody_verified_is_at_most_a_review() -> None:
    """An unverified entry condemns nothing."""
    verdict = in_force.evaluate(case("严格执行《信访条例》。", 2023))

    assert verdict.status == "review"
    assert say(verdict.message).endswith("（名录信息待核）")


def test_unknown_documents_are_not_judged() -> None:
    """The count of what was left out is told."""
    text = f"执行《{DECISIONS}》和《某局检查办法》。"

    assert say(in_force.evaluate(case(text)).message).endswith("另有1个未收入名录，未作判断")
    assert judged("执行《某局检查办法》。") == "not-applicable"
    assert judged("没有引用文件。") == "not-applicable"


def test_new_laws_grow_old() -> None:
    """A law changed two years ago is no longer new: a remark, no fault."""
    verdict = in_force.evaluate(case("学习新《行政处罚法》。", 2024))

    assert verdict.status == "pass"
    assert say(verdict.message).endswith("到2024年已不宜称“新”")
    assert "新" not in say(in_force.evaluate(case("学习新《行政处罚法》。", 2022)).message)


def test_nobody_studies_what_is_not_drafted_yet() -> None:
    """学习 excuses what comes into force within the year after, and nothing later."""
    text = "深入学习《法治政府建设实施纲要（2021—2025年）》。"

    assert ("fail", "pass") == (judged(text, 2018), judged(text, 2020))


@pytest.mark.parametrize("words", ["专题辅导3场", "知识竞赛", "读本1200册", "专题研讨", "法治讲座"])
def test_what_is_published_can_be_taught(words: str) -> None:
    """Lectures, contests and booklets are studies as well."""
    assert "pass" == judged(f"组织《法治政府建设实施纲要（2021—2025年）》{words}。", 2020)


def test_a_year_that_nothing_states_makes_no_fault() -> None:
    """What was repealed before it wants a look; what came later shows that it is another year."""
    repealed = in_force.evaluate(_guessed(case("依据《煤矿安全监察条例》处理。", 2025)))
    later = in_force.evaluate(_guessed(case("落实《中华人民共和国危险化学品安全法》。", 2016)))

    assert ("review", "pass") == (repealed.status, later.status)
    assert say(repealed.message).endswith("（文中没有写明报告年度，按2025年判断）")


def _guessed(one: Case) -> Case:
    head = one.document.head._replace(year_is_guess=True)
    return one._replace(document=one.document._replace(head=head))
