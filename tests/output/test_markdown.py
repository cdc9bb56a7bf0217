"""The page of Markdown, read back by a parser."""

import re
from html import unescape

from markdown_it import MarkdownIt

from checker.cleaning import clean
from checker.output.markdown import render
from checker.report import Run
from checker.view import View
from tests.output import samples
from tests.output.conftest import HOSTILE

PARSER = MarkdownIt("commonmark").enable("table")
TAGS = {"h1", "h2", "h3", "p", "ul", "ol", "li", "strong", "code", "br", "table", "thead", "tbody",
        "tr", "th", "td"}  # fmt: skip


def one() -> Run:
    """A run over the sample report."""
    return Run((samples.report(),), (samples.pack(),))


def test_hostile_text_is_shown_as_it_is(hostile):
    """No link, no emphasis, no HTML, no cell of its own comes of it."""
    html = PARSER.render(render(hostile, View("zh", "all")))
    text = unescape(re.sub("<[^>]*>", "", html))
    assert TAGS >= set(re.findall(r"<(\w+)", html))
    assert clean(HOSTILE).replace("\udc80", "\ufffd") in text
    assert text.count(clean(HOSTILE).replace("\udc80", "\ufffd")) > 8


def test_signs_at_the_beginning_make_no_list():
    """A title such as 1. 总体 stays one."""
    finding = samples.finding(samples.rule("my/a", "规则"), "fail", "1. 总体", "罚款58.6")
    report = samples.report()._replace(findings=(finding,))
    made = render(Run((report._replace(subject=report.subject._replace(title="- 甲")),)), View())
    assert "<h2>- 甲</h2>" in PARSER.render(made)


def test_passages_are_strong_inside_their_sentence():
    """Whatever marks stand beside them."""
    html = PARSER.render(render(one(), View()))
    assert "推动行政执法公示<strong>[注1]</strong>、执法全过程记录" in html


def test_the_tenth_finding_is_still_one_list():
    """Its statements are indented as wide as its number."""
    findings = tuple(
        samples.finding(samples.rule(f"my/{number}", "规则"), "fail", "情况")
        for number in range(12)
    )
    html = PARSER.render(render(Run((samples.report()._replace(findings=findings),)), View()))
    assert 1 == html.count("<ol>")
    assert 12 == html.count("<li>情况：情况</li>")


def test_several_files_have_a_table_and_one_has_none():
    """What could not be read stands below it."""
    assert "\n# 汇总\n\n| 报告 | 单位 |" in render(samples.run(), View())
    assert "坏.docx：文件已损坏" in render(samples.run(), View())
    assert "# 汇总" not in render(one(), View())


def test_show_chooses_the_groups():
    """What is folded is counted."""
    assert "### 请人工核对" not in render(one(), View("zh", "fail"))
    assert "### 符合 3 项" in render(one(), View("zh", "all"))
    assert "待核 1" in render(one(), View("zh", "fail"))
