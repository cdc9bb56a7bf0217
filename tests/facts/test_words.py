"""Whether a term stands as words or only as characters of others."""

import subprocess
import sys
from pathlib import Path

import pytest

from checker.document.model import Span
from checker.facts.words import DICTIONARY, frequency, is_inside_word, is_whole


@pytest.mark.parametrize(
    ("text", "term", "expected"),
    [
        ("在办公示范区开展", "公示", False),
        ("在办公示例中", "公示", False),
        ("此处罚金由法院收取", "处罚", False),
        ("实现场地整治", "现场", False),
        ("严格执行政策", "行政", False),
        ("履行政府职能", "行政", False),
        ("治安全面好转", "安全", False),
        ("中国家庭", "国家", False),
        ("严格执法公示制度", "公示", True),
        ("建立检查公示制度", "公示", True),
        ("加强法治政府建设", "法治", True),
        ("主持召开局务会议2次", "局务会", True),
        ("召开政府常务会议", "常务会", True),
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


def test_a_word_of_the_dictionary_reaches_over_an_edge() -> None:
    """行为 is a word, 为为 is none."""
    assert is_inside_word("行为为", 1)
    assert not is_inside_word("行为为", 2)


def test_the_dictionary_is_sorted() -> None:
    """It is searched by halves."""
    words = [line.partition(" ")[0] for line in Path(DICTIONARY).read_text("utf-8").splitlines()]

    assert sorted(words) == words
    assert 0 < frequency(words[0])
    assert 0 < frequency(words[-1])
    assert 0 == frequency("龘龘")


def test_an_ordinary_term_does_not_load_jieba() -> None:
    """It is loaded where a word would tear the term apart, and nowhere else."""
    code = (
        "import sys; from checker.document.model import Span; from checker.facts.words import "
        "is_whole; is_whole('加强普法教育', Span(2, 4)); print('jieba' in sys.modules); "
        "is_whole('在办公示范区', Span(2, 4)); print('jieba' in sys.modules); "
        "print('pkg_resources' in sys.modules)"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert ["False", "True", "False"] == run.stdout.split()


def test_a_term_with_other_signs_at_its_ends_is_looked_at_all_the_same() -> None:
    """The words end at the sign."""
    assert not is_whole("在办公A区", Span(2, 4))
