"""Whether a term stands as words or only as characters of others."""

from math import exp
from pathlib import Path

import pytest

from checker.document.model import Span
from checker.facts.words import DICTIONARY, TOTAL, cut, is_whole


@pytest.mark.parametrize(
    ("text", "term", "expected"),
    [
        ("在办公示范区开展", "公示", False),
        ("实现场地整治", "现场", False),
        ("严格执行政策", "行政", False),
        ("履行政府职能", "行政", False),
        ("治安全面好转", "安全", False),
        ("中国家庭", "国家", False),
        ("严格执法公示制度", "公示", True),
        ("建立检查公示制度", "公示", True),
        ("加强法治政府建设", "法治", True),
        ("提高行政效率", "行政", True),
        ("主要原因是", "原因", True),
    ],
)
def test_other_words_over_its_ends_take_a_term_away(text: str, term: str, expected: bool) -> None:
    """A term is there where words begin and end where it does."""
    at = text.index(term)

    assert expected == is_whole(text, Span(at, at + len(term)))


def test_a_word_that_begins_with_the_term_keeps_it() -> None:
    """培训班 is about 培训: the beginning or end of a longer word counts."""
    assert is_whole("举办培训班三期", Span(2, 4))


def test_the_middle_of_a_word_is_no_term() -> None:
    """华人 in 中华人民 is no mention of 华人."""
    assert not is_whole("热爱中华人民共和国", Span(3, 5))


def test_long_terms_do_not_ask() -> None:
    """A term of four characters does not come about by accident."""
    assert is_whole("行政执法公示", Span(0, 4))


@pytest.mark.parametrize(
    "run",
    [
        "研究生命起源的学生会组织部分活动",
        "在办公示范区开展严格执法公示制度",
        "普法规划围绕依法行政府职能转变",
        "龘龘龘",
        "一",
    ],
)
def test_words_fall_as_jieba_lets_them_fall(run: str) -> None:
    """The rule and the dictionary are jieba's, the loading is not."""
    import jieba

    ready = jieba.Tokenizer(dictionary=DICTIONARY)
    ready.FREQ, ready.total = ready.gen_pfdict(ready.get_dict_file())
    ready.initialized = True

    assert tuple(ready.cut(run, HMM=False)) == cut(run)


def test_the_sum_of_all_frequencies_is_right() -> None:
    """The constant goes with the dictionary that ships."""
    lines = Path(DICTIONARY).read_text(encoding="utf-8").splitlines()

    assert sum(int(line.partition(" ")[2]) for line in lines) == round(exp(TOTAL))


def test_a_term_with_other_signs_at_its_ends_is_looked_at_all_the_same() -> None:
    """The words end at the sign."""
    assert not is_whole("在办公A区", Span(2, 4))
