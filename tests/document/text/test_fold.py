"""Folding: equal for the eye is equal for the matcher, and every match has its source."""

import pytest

from checker.document.text.fold import fold, fold_term


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("１２３Ａｂ％", "123ab%"),
        ("“双随机” ‘双随机’ 「双随机」", '"双随机""双随机""双随机"'),
        ("2021—2025 2021－2025 2021~2025", "2021-2025 2021-2025 2021-2025"),
        ("（一） (一)", "(一)(一)"),
        ("〔2021〕【2021】［2021］", "[2021][2021][2021]"),
        ("持证 执法\u3000人员 20 人", "持证执法人员20人"),
        ("10 20 ab cd", "10 20 ab cd"),
        ("执法\n人员", "执法\n人员"),
        ("二○二三", "二〇二三"),
    ],
)
def test_what_looks_alike_is_alike(text, folded):
    """Width, quotes, dashes, brackets, blanks inside Chinese; lines stay apart."""
    assert folded == fold(text).text


def test_brackets_of_different_kinds_stay_apart():
    """（2021） is no 〔2021〕, 《》 is nothing else."""
    assert 3 == len({fold_term("（a）"), fold_term("〔a〕"), fold_term("《a》")})


def test_a_match_has_its_source():
    """With the blanks inside, without those around."""
    text = "共 有 持证 执法 人员 20 人。"
    folded = fold(text)
    start = folded.text.index("执法人员20人")
    span = folded.source(start, start + len("执法人员20人"))
    assert "执法 人员 20 人" == text[span.start : span.end]


def test_every_character_has_its_source():
    """Over a text with many blanks."""
    text = " 一 2 3 三 ，a b　四 \n 五 "
    folded = fold(text)
    assert folded.text == "".join(
        fold_term(text[slice(*folded.source(at, at + 1))]) or folded.text[at]
        for at in range(len(folded.text))
    )


def test_an_empty_match_has_a_place():
    """Nothing stands somewhere, too."""
    span = fold("一 二").source(1, 1)
    assert span.start == span.end


def test_terms_fold_as_texts_do():
    """A term that is typed in any width is found."""
    assert fold_term(" 双随机、一公开 ") in fold("“双随机、 一公开”").text
