"""Wrong spellings."""

from checker.document.text.fold import fold
from checker.facts.sentences import titles
from checker.facts.wording.slips import Text, find_slips

WORDINGS = (
    ("尊法学法", ("遵法学法", "遵法")),
    ("法治政府", ("法制政府",)),
    ("（试行）", ("/[（(]试形[）)]/",)),
)


def slips(words: str) -> list[tuple[str, str]]:
    """Return the wrong forms of `words` with the right ones."""
    found = find_slips(Text(words, fold(words), titles(words)), (("表", WORDINGS),))
    return [(words[one.span.start : one.span.end], one.right) for one in found]


def test_the_longest_wrong_form_speaks():
    """遵法 inside 遵法学法 is no second slip."""
    assert [("遵法学法", "尊法学法")] == slips("做到遵法学法。")


def test_a_name_in_title_marks_is_left_alone():
    """The slip outside is found, the one inside is not."""
    assert [("法制政府", "法治政府")] == slips("《法制政府建设纲要》要求建设法制政府。")


def test_a_slip_that_other_words_reach_into_is_none():
    """规化 is a slip of 规划, but not in 正规化."""
    table = (("表", (("规划", ("规化",)),)),)
    words = "推进正规化建设，编制发展规化。"
    found = find_slips(Text(words, fold(words), titles(words)), table)

    assert ["规化"] == [words[one.span.start : one.span.end] for one in found]
    assert words.index("发展规化") + 2 == found[0].span.start


def test_a_form_of_some_years_is_no_slip():
    """What depends on the year is judged elsewhere."""
    table = (("表", (("两个确立", ("@2021-11",)),)),)

    assert () == find_slips(Text("两个确立", fold("两个确立"), ()), table)


def test_brackets_of_a_pattern_are_folded_as_signs():
    """A full-width bracket in a pattern does not become a group."""
    assert [("（试形）", "（试行）")] == slips("本办法（试形）。")


def test_a_guess_has_no_blank_in_it():
    """采构 may be 采购, but 龚 正 is a name."""
    table = (("表", (("≈", ("采购", "公正")),)),)
    words = "政府采构投诉。市长龚 正出席。"
    found = find_slips(Text(words, fold(words), ()), table)

    assert [("采构", False)] == [(words[slice(*one.span)], one.sure) for one in found]


def test_places_are_those_of_the_text_that_was_folded():
    """Blanks that folding drops are counted."""
    assert [("法 制 政 府", "法治政府")] == slips("2023 年 建设 法 制 政 府。")


def test_a_phrase_that_only_sounds_right_is_a_slip():
    """One character may differ; one that is a word, or makes one with its neighbours, is meant."""
    table = (("表", (("≈", ("贯彻落实", "行政检查", "整合优化")),)),)
    words = "贯彻落时，贯彻络时，行政监察，结构调整和优化升级。"
    found = find_slips(Text(words, fold(words), titles(words)), table)
    assert [("贯彻落时", "贯彻落实")] == [(words[slice(*one.span)], one.right) for one in found]


def test_a_name_behind_an_office_is_no_slip():
    """质良 is a slip of 质量, but not the given name of somebody; a guess may be a whole name."""
    table = (("表", (("质量", ("质良",)), ("≈", ("任务",)))),)
    for words, right in (
        ("主任方质良主持会议。", []),
        ("提高工程质良。", ["质良"]),
        ("局长任武出席。", []),
        ("完成任武指标。", ["任武"]),
    ):
        found = find_slips(Text(words, fold(words), ()), table)
        assert right == [words[slice(*one.span)] for one in found]
