"""Passages as people read them."""

from checker import passages
from checker.document.model import Document, Span
from checker.report import Evidence, cite
from tests.output import samples


def cited(text: str, *words: str) -> tuple[Evidence, ...]:
    """Cite the first place of each of `words` in a report that says `text`."""
    document = samples.document()._replace(text=text)
    return tuple(cite(document, _span(document, one)) for one in words)


def _span(document: Document, words: str) -> Span:
    start = document.text.index(words)
    return Span(start, start + len(words))


def test_passages_of_one_sentence_stand_together():
    """In the order of the text, whatever order they were cited in."""
    groups = passages.by_sentence(cited("甲乙，丙丁。戊己。", "戊", "丙", "甲"))
    assert [["甲", "丙"], ["戊"]] == [[one.quote for one in group] for group in groups]


def test_the_cited_words_are_set_apart_in_their_sentence():
    """What stands around them is kept."""
    assert "全年【罚款58.6】，【检查3次】。" == passages.bracketed(
        cited("全年罚款58.6，检查3次。", "罚款58.6", "检查3次")
    )


def test_overlapping_passages_say_no_word_twice():
    """They are set apart as one."""
    assert "【甲乙丙】丁。" == passages.bracketed(cited("甲乙丙丁。", "甲乙", "乙丙"))


def test_of_a_long_quote_the_middle_is_left_out():
    """Its beginning and its end tell which it is."""
    text = "长" * 500
    quoted = next(one for one in passages.pieces(cited(text, text)) if one.cited)
    assert "长" * 80 + "……" + "长" * 40 == quoted.text


def test_a_passage_is_quoted_with_the_mark_that_opens_it():
    """A number in brackets keeps both of them; other marks before it stay out."""
    document = samples.document()._replace(text="。（四）严格执法。")

    assert "（四）严格" == passages.opened(document, Span(2, 6))
    assert "严格" == passages.opened(document, Span(4, 6))
