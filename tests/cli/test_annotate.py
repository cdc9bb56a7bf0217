"""checker annotate: a draft with its findings as comments."""

from pathlib import Path

import pytest

from tests.word import comments, docx, p, r

DRAFT = docx(p("临江县水务局报告") + p("我局落实三项制度,学习习近平法治思想。") + p("完。"))


@pytest.fixture
def annotate(checker):
    """Call ``checker annotate`` on a draft with the small pack."""
    Path("稿.docx").write_bytes(DRAFT)
    Path("坏.docx").write_bytes(docx(p("临江县水务局报告") + p("我局学习文件。")))

    def run(*arguments: str):
        return checker("annotate", "--pack", "mini.yaml", *arguments)

    return run


def test_a_draft_is_written_with_comments(annotate):
    """The draft stays; what was done is told in one line."""
    before = Path("坏.docx").read_bytes()
    done = annotate("坏.docx", "-o", "批注稿.docx")
    assert (0, "已写入 批注稿.docx：批注 2 条（不符合 2）\n") == (done.status, done.err)
    assert 2 == len(comments(Path("批注稿.docx").read_bytes()))
    assert before == Path("坏.docx").read_bytes()


def test_nothing_to_comment_on_is_told(annotate):
    """Silence would be a claim."""
    done = annotate("稿.docx", "-o", "出.docx")
    assert (0, "已写入 出.docx：没有需要批注的问题\n") == (done.status, done.err)


def test_the_draft_is_overwritten_only_when_asked(annotate):
    """By whatever path it is named."""
    done = annotate("坏.docx", "-o", "./坏.docx")
    assert 2 == done.status
    assert "就是原稿" in done.err
    assert [] == comments(Path("坏.docx").read_bytes())
    assert 0 == annotate("坏.docx", "-o", "坏.docx", "--overwrite").status
    assert 2 == len(comments(Path("坏.docx").read_bytes()))


def test_what_is_no_docx_is_refused(annotate):
    """With the way out."""
    done = annotate("差.txt", "-o", "出.docx")
    assert 2 == done.status
    assert "只能在 docx 文档中加批注" in done.err
    assert not Path("出.docx").exists()


def test_what_must_be_known_of_the_draft_is_told(annotate):
    """Changes that nobody has accepted."""
    change = f"<w:p><w:ins w:id='1' w:author='张三'>{r('三项制度')}</w:ins></w:p>"
    Path("改.docx").write_bytes(docx(p("临江县水务局报告") + change))
    assert "未接受的修订（插入 1 处" in annotate("改.docx", "-o", "出.docx").err


def test_an_output_must_be_named(annotate):
    """A file of Word is nothing for a terminal."""
    assert (2, True) == ((done := annotate("坏.docx")).status, "缺少 -o" in done.err)


def test_the_author_can_be_named(annotate):
    """In whose name the comments are."""
    annotate("坏.docx", "-o", "出.docx", "--author", "王五")
    assert {("王五", "王五")} == {
        (one.author, one.initials) for one in comments(Path("出.docx").read_bytes())
    }


def test_mends_are_put_in_when_asked(checker, annotate):
    """As changes, which the reader takes for accepted."""
    pack = "pack: width\nrules:\n- id: width\n  rule: 标点 宜 全角\n"
    Path("width.yaml").write_text(pack, "utf-8")
    done = checker("annotate", "--pack", "width.yaml", "稿.docx", "-o", "出.docx", "--fix")
    assert "另以修订方式修改 1 处" in done.err
    text = checker("facts", "出.docx", "--format", "json").out
    assert "三项制度，学习" in text


def test_a_report_of_another_genre_is_told(checker, annotate):
    """It was not checked."""
    done = checker("annotate", "坏.docx", "-o", "出.docx")
    assert 0 == done.status
    assert "未作检查" in done.err


def test_a_draft_may_come_through_a_pipe(process):
    """And go into one."""
    draft = docx(p("临江县水务局报告") + p("我局学习文件。"))
    status, out, _ = process(
        "annotate", "-", "-o", "-", "--pack", "mini.yaml", "--lang", "en", given=draft
    )
    assert 0 == status
    assert comments(out)[0].text.startswith("[1, must be mended]")
