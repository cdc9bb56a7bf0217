"""Findings as comments in a draft: on their words, and where what is missing belongs."""

import zipfile
from io import BytesIO

import pytest
from docx import Document

from checker import annotate, api
from checker.document.model import Span
from checker.errors import ReadError
from checker.fixes import fixes
from checker.language.verdict import Mend
from checker.view import View
from tests.reports.real import CHECKER, FOLDER, HEADS
from tests.word import (
    as_word,
    comments,
    definition,
    docx,
    instance,
    level,
    numbered,
    p,
    r,
    runs,
    with_page,
)

LINK = "<w:hyperlink w:anchor='a'>{}</w:hyperlink>"
CONTROL = "<w:sdt><w:sdtContent>{}</w:sdtContent></w:sdt>"
INSERTION = "<w:ins w:id='7' w:author='张三'>{}</w:ins>"
FIELD = "<w:fldSimple w:instr='REF a'>{}</w:fldSimple>"
BOX = "<w:r><w:pict><v:textbox><w:txbxContent>{}</w:txbxContent></v:textbox></w:pict></w:r>"
NOTE = "<w:r><w:footnoteReference w:id='2'/></w:r>"
BOLD = "<w:b/>"
WRONG = """
pack: mini
rules:
- id: word
  title: 用词
  rule: 不得提及 坏词
  basis: 办法 第三条
  advice: 改掉。
  draft: |
    写作好词。
    或者不写。
authorities:
  办法: { title: 用词办法, verified: true }
"""


@pytest.fixture(scope="module")
def wrong(tmp_path_factory):
    """A checker that calls one word wrong."""
    path = tmp_path_factory.mktemp("packs") / "mini.yaml"
    path.write_text(WRONG, "utf-8")
    return api.Checker(api.load_packs((str(path),), cached=False))


def annotated(checker: api.Checker, data: bytes, *mends: Mend, lang="zh", author="审校") -> bytes:
    """Return a draft with comments, and with `mends` as changes."""
    document = api.read("a.docx", data)
    report = checker.check(document)
    found = tuple(one._replace(mends=mends) for one in report.findings)
    report = report._replace(findings=found)
    how = annotate.Asked(View(lang), author, fixes(report))
    return annotate.annotate(data, report, checker.facts(document), how).data


def paragraph(*content: str) -> str:
    """Return a paragraph of runs and what wraps them."""
    return f"<w:p>{''.join(content)}</w:p>"


@pytest.mark.parametrize(
    "body",
    [
        paragraph(r("这是坏词吗。")),
        paragraph(r("这是坏"), r("词吗。", BOLD)),
        paragraph(r("这是"), LINK.format(r("一个坏词吗")), r("。")),
        paragraph(r("这是"), INSERTION.format(r("坏词吗")), r("。")),
        paragraph(r("这是"), CONTROL.format(r("坏词")), r("吗。")),
        paragraph(r("这是"), FIELD.format(r("坏词吗"))),
        paragraph("<w:r><w:t>这是</w:t><w:tab/><w:t>坏词吗</w:t><w:br/><w:t>。</w:t></w:r>"),
        paragraph(r("这是坏"), "<w:del w:id='1'><w:r><w:delText>的</w:delText></w:r></w:del>", r("词")),
        CONTROL.format(p("这是坏词吗。")),
        f"<w:tbl><w:tr><w:tc>{p('这是坏词吗')}</w:tc><w:tc>{p('乙')}</w:tc></w:tr></w:tbl>",
    ],
    ids=[
        "run", "runs", "link", "insertion", "control", "field", "tab", "deletion", "block", "cell",
    ],
)  # fmt: skip
def test_a_comment_stands_on_exactly_the_words(wrong, body):
    """Wherever they are; text and formatting stay."""
    data = docx(body)
    made = annotated(wrong, data)
    assert ["坏词"] == [one.words.replace("的", "") for one in comments(made)]
    assert runs(data) == runs(made)
    assert api.read("a.docx", data).text == api.read("a.docx", made).text


def test_a_text_box_is_commented_where_it_hangs(wrong):
    """Word has no comments in text boxes."""
    made = annotated(wrong, docx(paragraph(r("正文。"), BOX.format(p("坏词")))))
    assert ["坏词"] == [one.words for one in comments(made)]
    assert b"txbxContent" in _range(made)


def test_a_note_is_commented_at_its_mark(wrong):
    """Word has no comments in notes."""
    notes = f"<w:footnote w:id='2'>{p('坏词')}</w:footnote>"
    made = annotated(wrong, docx(paragraph(r("正文"), NOTE, r("。")), footnotes=notes))
    assert b"footnoteReference" in _range(made)


def test_a_number_of_word_is_commented_on_what_it_numbers(wrong):
    """It has no run of its own."""
    lists = definition(1, level(0, "decimal", "坏词%1.")) + instance(1, 1)
    made = annotated(wrong, docx(p("正文。", numbered(1)), numbering=lists))
    assert ["正文。"] == [one.words for one in comments(made)]


def test_a_comment_says_what_to_do(wrong):
    """Number, weight and title, what was seen, basis, advice, draft."""
    made = comments(annotated(wrong, docx(p("坏词。"))))
    assert [
        "【第1条·必须整改】用词",
        "提到“坏词”1处",
        "依据：《用词办法》第三条",
        "建议：改掉。",
        "参考：写作好词。",
        "或者不写。",
    ] == made[0].text.split("\n")
    assert ("审校", "审校") == (made[0].author, made[0].initials)


def test_a_comment_speaks_english(wrong):
    """And bears the name that was asked for."""
    made = comments(annotated(wrong, docx(p("坏词。")), lang="en", author="Zhang San"))
    assert made[0].text.startswith("[1, must be mended] 用词\n")
    assert ("Zhang San", "ZS") == (made[0].author, made[0].initials)


def test_further_passages_have_a_hint(wrong):
    """A few of them; the first says how many more there are."""
    made = comments(annotated(wrong, docx(p("坏词。") * 6)))
    assert ["坏词"] * 4 == [one.words for one in made]
    assert "另有 2 处，未逐一标出" in made[0].text
    assert ["同第1条"] * 3 == [one.text for one in made[1:]]


def test_comments_that_are_there_stay(wrong):
    """With their numbers."""
    old = annotated(wrong, docx(p("坏词。")))
    made = comments(annotated(wrong, old, author="李四"))
    assert [("审校", "坏词"), ("李四", "坏词")] == [(one.author, one.words) for one in made]


def test_comments_do_not_look_like_the_draft(wrong):
    """No indent, though its running text has one; Word's own styles are added where they lack."""
    made = annotated(wrong, docx(p("坏词。")))
    document = Document(BytesIO(made))
    comment = next(iter(document.comments))
    names = {one.name for one in document.styles}
    assert {"annotation text", "annotation reference"} <= {name.lower() for name in names}
    assert {0} == {one.paragraph_format.first_line_indent for one in comment.paragraphs}
    assert {9} == {run.font.size.pt for one in comment.paragraphs for run in one.runs[-1:]}


def test_a_mend_is_a_change_to_be_accepted(wrong):
    """Accepted it mends, rejected nothing has changed; the new words look like the old."""
    data = docx(paragraph(r("这是"), r("坏词吗。", BOLD)))
    made = annotated(wrong, data, Mend(Span(2, 4), "好词"))
    assert "这是好词吗。" == api.read("a.docx", made).text
    assert runs(data) == runs(made, accept=False)
    assert [[("这是", False), ("好词吗。", True)]] == [
        [(words, "}b " in look) for words, look in one] for one in runs(made)
    ]
    assert "已以修订方式修改 1 处" in comments(made)[0].text
    assert "坏好词" == comments(made)[0].words


def test_a_mend_may_only_strike_out(wrong):
    """There is nothing to insert."""
    made = annotated(wrong, docx(p("这是坏词吗。")), Mend(Span(2, 4), ""))
    assert "这是吗。" == api.read("a.docx", made).text


def test_a_mend_that_only_adds_strikes_nothing_out(wrong):
    """A mark that was forgotten."""
    data = docx(p("这是坏词吗。"))
    made = annotated(wrong, data, Mend(Span(2, 4), "坏、词"))
    assert "这是坏、词吗。" == api.read("a.docx", made).text
    assert b"delText" not in _xml(made)
    assert runs(data) == runs(made, accept=False)


def test_a_mend_over_several_runs(wrong):
    """Each is struck out, the new words stand behind the last."""
    data = docx(paragraph(r("坏"), r("词", BOLD), r("。")))
    made = annotated(wrong, data, Mend(Span(0, 2), "新话"))
    assert "新话。" == api.read("a.docx", made).text
    assert runs(data) == runs(made, accept=False)


@pytest.mark.parametrize(
    ("body", "parts"),
    [
        (paragraph(INSERTION.format(r("坏词"))), {}),
        (paragraph(r("坏"), LINK.format(r("词"))), {}),
        (paragraph(BOX.format(p("坏词"))), {}),
        (p("坏") + p("词"), {}),
        (
            p("词", numbered(1)),
            {"numbering": definition(1, level(0, "decimal", "坏")) + instance(1, 1)},
        ),
    ],
    ids=["insertion", "half-link", "box", "paragraphs", "number"],
)
def test_a_mend_that_cannot_be_a_change_is_not_made(wrong, body, parts):
    """In what others inserted, in numbers that Word counts, over what wraps only a part."""
    data = docx(body, **parts)
    text = api.read("a.docx", data).text
    made = annotated(wrong, data, Mend(Span(0, len(text)), "新话"))
    assert text == api.read("a.docx", made).text


def test_a_draft_without_findings_gets_no_comment(wrong):
    """And stays as it is."""
    data = docx(p("好词。"))
    made = annotated(wrong, data)
    assert [] == comments(made)
    assert runs(data) == runs(made)


@pytest.mark.parametrize("name", HEADS)
def test_real_reports_are_commented_word_by_word(name: str) -> None:
    """Every passage exactly, without the numbers that Word counts; nothing else changes."""
    data = as_word(api.read(str(FOLDER / f"{name}.txt")))
    document = api.read("a.docx", data)
    report = CHECKER.check(document)
    how = annotate.Asked(View(), "审校")
    done = annotate.annotate(data, report, CHECKER.facts(document), how)
    quotes = [document.quote(span) for note in done.notes for span in note.spans]
    found = [one.words for one in comments(done.data)]
    markers = [one.marker for one in document.sections]
    assert len(found) >= 14
    assert all(_same(quote, words, markers) for quote, words in zip(quotes, found, strict=True))
    assert runs(data) == runs(done.data)
    assert document.text == api.read("a.docx", done.data).text


@pytest.mark.parametrize("name", HEADS)
def test_real_reports_are_mended_by_changes(name: str) -> None:
    """Rejected, they are what they were."""
    data = as_word(api.read(str(FOLDER / f"{name}.txt")))
    document = api.read("a.docx", data)
    report = CHECKER.check(document)
    how = annotate.Asked(View(), "审校", fixes(report))
    done = annotate.annotate(data, report, CHECKER.facts(document), how)
    assert done.made
    assert runs(data) == runs(done.data, accept=False)
    after = CHECKER.check(api.read("a.docx", done.data)).tally["fail"]
    assert after <= report.tally["fail"]


def _same(quote: str, words: str, markers: list[str]) -> bool:
    """Whether a comment is about the words of a quote, but for the number of a heading."""
    quote = quote.replace("\n", "")
    typed = [quote, *(quote.removeprefix(one).lstrip() for one in markers)]
    return words.lstrip() in typed or (quote in markers and bool(words))


def _range(data: bytes) -> bytes:
    """Return the XML between the marks of the first comment."""
    return _xml(data).partition(b"commentRangeStart")[2].partition(b"commentRangeEnd")[0]


def _xml(data: bytes) -> bytes:
    return zipfile.ZipFile(BytesIO(data)).read("word/document.xml")


def test_a_web_page_inside_takes_no_comments(wrong):
    """There is no paragraph to hang them on."""
    with pytest.raises(ReadError):
        annotated(wrong, with_page("<html><body><p>这是坏词吗。</p></body></html>"))
