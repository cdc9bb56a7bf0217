"""From sentences to trees."""

import pytest

from checker.language.parse import SentenceError, parse, parse_condition
from checker.language.tree import (
    Bound,
    Day,
    Fact,
    Group,
    Near,
    Not,
    Order,
    Predicate,
    Region,
    Section,
    Sentence,
    Term,
    Terms,
    Wanted,
)
from tests.language.trees import unmarked, word, words

MEASURES, PROBLEMS = Section("主要举措"), Section("存在问题")


def said(verb, **arguments):
    """Return a predicate."""
    return Predicate(verb, tuple(arguments.items()))


def body(text):
    """Return what the rule `text` demands."""
    return unmarked(parse(text)).body


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        ("must mention 三项制度", said("mention", terms=word("三项制度"))),
        ("must mention all of 甲, 乙", said("mention", terms=words("all", "甲", "乙"))),
        ("must mention any of 甲, 乙", said("mention", terms=words("any", "甲", "乙"))),
        (
            "must mention at least 2 of 甲, 乙, 丙",
            said("mention", terms=words("count", "甲", "乙", "丙", need=2)),
        ),
        (
            "must mention 甲 at least 2 times",
            said("mention", terms=word("甲"), times=Bound(2)),
        ),
        (
            "must mention 甲 between 2 and 4 times",
            said("mention", terms=word("甲"), times=Bound(2, 4)),
        ),
        (
            "must mention 甲 in 主要举措 section",
            said("mention", terms=word("甲"), scope=MEASURES),
        ),
        (
            "must mention 甲 in closing",
            said("mention", terms=word("甲"), scope=Region("closing")),
        ),
        (
            "must mention 甲 within 30 characters of 乙",
            said("mention", terms=word("甲"), near=Near(30, word("乙"))),
        ),
        ("must report 甲 count", said("report", wanted=Wanted("甲", "count"))),
        (
            "must report 甲 amount of at most 100",
            said("report", wanted=Wanted("甲", "amount"), value=Bound(None, 100)),
        ),
        (
            "must report 甲 rate of at least 33.3%",
            said("report", wanted=Wanted("甲", "rate"), value=Bound(0.333, None, True)),
        ),
        ("must have 存在问题 section", said("have_section", section=PROBLEMS)),
        (
            "must have 存在问题 section with exactly 2 items of at least 5%",
            said(
                "have_section",
                section=PROBLEMS,
                items=Bound(2, 2),
                share=Bound(0.05, None, True),
            ),
        ),
        (
            "must have 存在问题 section after 主要举措 section",
            said("have_section", section=PROBLEMS, order=Order("after", MEASURES)),
        ),
        ("must have at least 5 figures", said("have_figures", number=Bound(5))),
        ("must have copy line", said("have", field="copy line")),
        ("must have attachment", said("have", field="attachment")),
        ("must have 附件", said("have", field="attachment")),
        ("must have title", said("have", field="title")),
        (
            "must cite 《甲》",
            said("cite", terms=Terms("all", (Term("title", "《甲》"),))),
        ),
        (
            "must match /甲.*/",
            said("match", terms=Terms("all", (Term("pattern", "甲.*"),))),
        ),
        (
            "must write 甲 not 乙, 丙",
            said("write", right=Term("word", "甲"), wrong=(Term("word", "乙"), Term("word", "丙"))),
        ),
        ("must follow the wordings of 甲", said("wordings", table="甲")),
        (
            "must be dated by 3月1日 of the next year",
            said("dated", day=Day(3, 1, 1), relation="by"),
        ),
        ("must be at most 5000 characters", said("length", size=Bound(None, 5000))),
        (
            "must not copy more than 30% of another report",
            said("copy", limit=Bound(0.3, None, True), other="another"),
        ),
        ("marks must be full-width", said("marks", what="full-width")),
        ("copy line must be well-formed", said("well_formed", field="copy line")),
        (
            "year of 存在问题 section must be the report year",
            said("section_year", section=PROBLEMS, offset=0),
        ),
    ],
)
def test_a_verb_takes_its_arguments(text, tree):
    """Each verb gives its predicate, with arguments by the names that its module knows."""
    assert tree == body(text)


@pytest.mark.parametrize(
    ("modal", "level", "negated"),
    [
        ("must", "must", False),
        ("must not", "must", True),
        ("should", "should", False),
        ("should not", "should", True),
        ("may", "may", False),
        ("必须", "must", False),
        ("应当", "must", False),
        ("应", "must", False),
        ("不得", "must", True),
        ("严禁", "must", True),
        ("宜", "should", False),
        ("不宜", "should", True),
        ("可", "may", False),
    ],
)
def test_a_modal_sets_the_level(modal, level, negated):
    """Modals and their synonyms give level and negation."""
    sentence = parse(f"{modal} 提及 甲")

    assert (level, negated) == (sentence.level, sentence.negated)


@pytest.mark.parametrize(
    ("glued", "spaced"),
    [
        ("必须提及三项制度", "必须提及 三项制度"),
        ("必须有存在问题部分", "必须有 存在问题 部分"),
        ("必须有存在问题部分，含至少2条", "必须有 存在问题 部分，含 至少 2 条"),
        ("宜有存在问题部分，至少占5%", "宜有 存在问题 部分，至少占 5%"),
        ("宜有甲部分，在乙部分之前", "宜有 甲 部分，在 乙 部分 之前"),
        ("必须报告持证执法人员数量", "必须报告 持证执法人员 数量"),
        ("必须报告行政处罚数量和罚款金额", "必须报告 行政处罚 数量 和 罚款 金额"),
        ("必须报告持证执法人员数量至少2", "必须报告 持证执法人员 数量 至少 2"),
        ("必须在主要举措部分提及三项制度", "必须在 主要举措 部分 提及 三项制度"),
        ("在主要举措部分必须提及三项制度", "必须在 主要举措 部分 提及 三项制度"),
        ("必须在主要举措部分有至少5个数据", "必须在 主要举措 部分 有 至少 5 个数据"),
        ("不得在结尾提及请批示", "不得在 结尾 提及 请批示"),
        ("必须在第一责任人前后30字内提及法治", "必须在 第一责任人 前后 30 字内 提及 法治"),
        ("必须提及习近平法治思想至少2次", "必须提及 习近平法治思想 至少 2 次"),
        ("不得提及任一机密、秘密、内部资料", "不得提及 任一 机密、秘密、内部资料"),
        ("必须提及至少2项党委会、专题会", "必须提及 至少 2 项 党委会、专题会"),
        ("必须提及全部（任一甲、乙）、丙", "必须提及 全部 （任一 甲、乙）、丙"),
        ("必须写作甲而非乙", "必须写作 甲 而非 乙"),
        ("必须遵从固定表述的写法", "必须遵从 固定表述 的写法"),
        ("必须有附件和署名", "必须有 附件 和 署名"),
        ("必须提及三项制度并报告罚款金额", "必须提及 三项制度 并 报告 罚款 金额"),
        ("数据必须相加一致", "数据 必须 相加一致"),
        ("标题必须符合/甲$/", "标题 必须符合 /甲$/"),
        ("成文日期必须不晚于次年3月1日", "成文日期 必须不晚于 次年 3月1日"),
        ("篇幅宜在2000至5000字之间", "篇幅 宜在 2000 至 5000 字之间"),
        ("必须报告甲数量在10至20之间", "必须报告 甲 数量 10 至 20"),
        ("与其他报告重复不得超过30%", "与其他报告 重复 不得 超过 30%"),
        ("存在问题部分的年度必须为次年", "存在问题 部分 的年度 必须为 次年"),
        ("年度不早于2021时，必须提及甲", "年度 不早于 2021 时，必须提及 甲"),
        ("提及行政处罚时，必须有署名", "提及 行政处罚 时，必须有 署名"),
        ("提及行政处罚的，必须有署名", "提及 行政处罚 时，必须有 署名"),
        ("层级为县级部门且有附件时，宜有署名", "层级 为 县级部门 且 有 附件 时，宜有 署名"),
        ("没有附件且未提及甲时，宜有署名", "没有 附件 且 未提及 甲 时，宜有 署名"),
        ("成文日期规范时，数据必须前后一致", "成文日期 规范 时，数据 必须 前后一致"),
    ],
)
def test_glued_writing_is_understood(glued, spaced):
    """Chinese needs no blanks where it is clear without them."""
    assert unmarked(parse(spaced)) == unmarked(parse(glued))


@pytest.mark.parametrize(
    "text",
    [
        "必须提及 全部 甲、乙 至少 2 次",
        "必须提及 全部 甲，乙 至少 ２ 次。",
        "必须提及　全部　甲,乙　至少2次",
        "  必须提及 全部 甲 , 乙，至少 2 次  ",
        "必须提及\n全部 “甲”、「乙」 不少于 2 次",
        "应当 mention all of 甲、乙 at least 2 times.",
        "MUST mention all of (甲, 乙) at least 2 times",
        "must mention all of the 甲, ‘乙’ at least 2 times",
    ],
)
def test_signs_of_any_keyboard_are_the_same(text):
    """Width, quotation marks, blanks, a full stop and the spelling change nothing."""
    wanted = said("mention", terms=words("all", "甲", "乙"), times=Bound(2))

    assert wanted == body(text)


@pytest.mark.parametrize(
    "text",
    [
        "must mention 甲 in 乙 section at least 2 times",
        "must mention 甲 at least 2 times in 乙 section",
        "in 乙 section must mention 甲 at least 2 times",
        "必须在 乙 部分 提及 甲 至少 2 次",
        "在 乙 部分 必须提及 甲 至少 2 次",
        "必须提及 甲 至少 2 次 在 乙 部分",
    ],
)
def test_qualifiers_come_in_any_order(text):
    """Where and how often may stand in either order, before or after the verb."""
    assert said("mention", terms=word("甲"), scope=Section("乙"), times=Bound(2)) == body(text)


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("must mention 12345热线", Term("word", "12345热线")),
        ('must mention "GDP 增速, (同比)"', Term("word", "GDP 增速, (同比)")),
        ("必须提及 “Ａ，Ｂ”", Term("word", "Ａ，Ｂ")),
        ("必须提及 数据", Term("word", "数据")),
        ("必须提及 报告制度", Term("word", "报告制度")),
        ("必须提及 重要组成部分", Term("word", "重要组成部分")),
        ("必须提及 及时", Term("word", "及时")),
        ("must mention 《关于印发〈甲〉的通知》", Term("title", "《关于印发〈甲〉的通知》")),
        ("must mention 《转发《甲》的通知》", Term("title", "《转发《甲》的通知》")),
        ("must match /[×Ｘ_＿]{2,}，/", Term("pattern", "[×Ｘ_＿]{2,}，")),
        (r"must match /a\/b\d/", Term("pattern", r"a/b\d")),
        ("must match ／甲/乙／", Term("pattern", "甲/乙")),
    ],
)
def test_words_are_taken_as_they_are_typed(text, term):
    """What stands in marks is kept to the letter; a bare word may look like a keyword."""
    assert Terms("all", (term,)) == parse(text).body.argument("terms")


def test_lists_nest_in_brackets():
    """A list may hold lists."""
    inner = words("any", "甲", "乙")
    terms = Terms("count", (inner, Term("word", "丙")), 1)

    assert said("mention", terms=terms) == body("must mention at least 1 of (any of 甲, 乙), 丙")


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        ("must mention 甲 and 乙", ("and", "甲", "乙")),
        ("must mention 甲 or mention 乙", ("or", "甲", "乙")),
        ("必须提及 甲 且 提及 乙", ("and", "甲", "乙")),
        ("必须提及 甲 或者 乙", ("or", "甲", "乙")),
        ("must mention 甲 or 乙 and 丙", ("or", "甲", ("and", "乙", "丙"))),
        ("must (mention 甲 or 乙) and mention 丙", ("and", ("or", "甲", "乙"), "丙")),
        ("must mention 甲 and (mention 乙 and 丙)", ("and", "甲", "乙", "丙")),
    ],
)
def test_and_binds_tighter_than_or(text, tree):
    """Predicates join as in any language; brackets that change nothing leave no trace."""

    def grown(node):
        if isinstance(node, str):
            return said("mention", terms=word(node))
        return Group(node[0], tuple(grown(part) for part in node[1:]))

    assert grown(tree) == body(text)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "must report 甲 count and 乙 amount of at least 3",
            (
                said("report", wanted=Wanted("甲", "count")),
                said("report", wanted=Wanted("乙", "amount"), value=Bound(3)),
            ),
        ),
        (
            "必须报告 甲 数量 和 乙 数量 至少 3 次",
            (
                said("report", wanted=Wanted("甲", "count")),
                said("report", wanted=Wanted("乙", "count"), value=Bound(3)),
            ),
        ),
        (
            "must have 存在问题 section and date and at least 3 figures",
            (
                said("have_section", section=PROBLEMS),
                said("have", field="date"),
                said("have_figures", number=Bound(3)),
            ),
        ),
        (
            "must mention 甲 and 乙 in 存在问题 section",
            (
                said("mention", terms=word("甲"), scope=PROBLEMS),
                said("mention", terms=word("乙"), scope=PROBLEMS),
            ),
        ),
        (
            "必须在 存在问题 部分 提及 甲 和 乙 至少 2 次",
            (
                said("mention", terms=word("甲"), scope=PROBLEMS, times=Bound(2)),
                said("mention", terms=word("乙"), scope=PROBLEMS, times=Bound(2)),
            ),
        ),
        (
            "must mention 甲 in 存在问题 section and 乙 in closing",
            (
                said("mention", terms=word("甲"), scope=PROBLEMS),
                said("mention", terms=word("乙"), scope=Region("closing")),
            ),
        ),
        (
            "title must mention 甲 and match /乙/",
            (
                said("mention", terms=word("甲"), scope=Region("title")),
                said(
                    "match",
                    terms=Terms("all", (Term("pattern", "乙"),)),
                    scope=Region("title"),
                ),
            ),
        ),
    ],
)
def test_a_verb_may_be_left_out(text, parts):
    """The verb is the one before; places and times hold for all its objects, values for one."""
    assert Group("and", parts) == body(text)


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        ("year >= 2021", Fact("year", ">=", "2021")),
        ("year ≤ 2021", Fact("year", "<=", "2021")),
        ("year is 2021", Fact("year", "=", "2021")),
        ("年度 晚于 2021", Fact("year", ">", "2021")),
        ("年度 早于 ２０２１", Fact("year", "<", "2021")),
        ("年度 不为 2021", Not(Fact("year", "=", "2021"))),
        ("level is 县级部门", Fact("level", "is", "县级部门")),
        ("genre is not 总结", Not(Fact("genre", "is", "总结"))),
        (
            "层级 为 甲 或 乙",
            Group("or", (Fact("level", "is", "甲"), Fact("level", "is", "乙"))),
        ),
        (
            "issuer is any of 甲, 乙",
            Group("or", (Fact("issuer", "is", "甲"), Fact("issuer", "is", "乙"))),
        ),
        ("it mentions 甲", said("mention", terms=word("甲"))),
        ("it does not mention 甲", Not(said("mention", terms=word("甲")))),
        ("it doesn't mention 甲", Not(said("mention", terms=word("甲")))),
        ("在 甲 部分 未提及 乙", Not(said("mention", terms=word("乙"), scope=Section("甲")))),
        ("标题 不符合 甲", Not(said("match", terms=word("甲"), scope=Region("title")))),
        ("没有 附件", Not(said("have", field="attachment"))),
        ("it has 甲 section with at least 2 items",
         said("have_section", section=Section("甲"), items=Bound(2))),
        ("date is well-formed", said("well_formed", field="date")),
        ("not (figures add up)", Not(said("add_up"))),
        (
            "非（提及 甲 且 有 署名）",
            Not(Group("and", (said("mention", terms=word("甲")), said("have", field="signature")))),
        ),
    ],
)  # fmt: skip
def test_a_condition_says_what_is_known(text, tree):
    """Facts and predicates are conditions, alone as in ``review_when`` and after ``when``."""
    assert tree == unmarked(parse_condition(text))
    assert tree == unmarked(parse(f"when {text}, must have date")).condition


def test_a_condition_of_a_list_ends_at_its_last_comma():
    """The comma before the modal is the condition's, those before it are the list's."""
    sentence = parse("when it mentions any of 甲, 乙, figures must add up")

    assert words("any", "甲", "乙") == sentence.condition.argument("terms")
    assert "add_up" == sentence.body.verb


def test_words_stand_where_they_were_typed():
    """A predicate and each of its arguments know their places in the text as typed."""
    text = "年度 ≥ ２０２１ 时，必须在 “主要 举措” 部分 提及 甲 至少 ２ 次。"
    sentence = parse(text)
    predicate = sentence.body
    marks = dict(zip([name for name, _ in predicate.arguments], predicate.marks, strict=True))

    assert "年度 ≥ ２０２１" == text[slice(*sentence.condition.mark)]
    assert "在 “主要 举措” 部分 提及 甲 至少 ２ 次" == text[slice(*predicate.mark)]
    assert "在 “主要 举措” 部分" == text[slice(*marks["scope"])]
    assert "甲" == text[slice(*marks["terms"])]
    assert "至少 ２ 次" == text[slice(*marks["times"])]


def test_a_whole_sentence():
    """Condition, modal and predicates make a sentence."""
    wanted = Sentence(
        "should",
        True,
        said("mention", terms=word("甲"), scope=Region("body")),
        Fact("year", ">", "2020"),
    )

    assert wanted == unmarked(parse("当年度 > 2020 时，不宜在正文提及甲"))


@pytest.mark.parametrize("text", ["必须" + "（" * 500, "must " + "(" * 3000 + "mention 甲"])
def test_deep_brackets_are_refused(text):
    """Brackets in brackets end somewhere, before the interpreter does."""
    with pytest.raises(SentenceError) as refused:
        parse(text)

    assert "language.deep" == refused.value.problems[0].message.key


def test_a_long_list_is_no_trouble():
    """A thousand terms, and a thousand predicates, are read."""
    terms = "、".join(f"甲{number}" for number in range(1000))
    verbs = " 和 ".join(f"提及 甲{number}" for number in range(1000))

    assert 1000 == len(parse(f"必须提及 任一 {terms}").body.argument("terms").items)
    assert 1000 == len(parse(f"必须{verbs}").body.parts)
