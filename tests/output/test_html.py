"""The web page, read by a parser that we did not write."""

import re
from base64 import b64encode
from hashlib import sha256

import pytest
from selectolax.lexbor import LexborHTMLParser as Page

from checker.document.model import Block, Document, Origin, Source, Span
from checker.output.html import render
from checker.report import Evidence, Report, Run
from checker.view import View
from tests.output import samples

EVIL = '<script>alert(1)</script>{{ 7 * 7 }}" onmouseover="alert(1)" \'<img src=x onerror=y>'
ZH = View()


def page(*reports: Report, view: View = ZH, **more) -> Page:
    """Render a run over these reports."""
    return Page(render(Run(reports, (samples.pack(),), **more), view))


def marked(article, finding: str) -> list[str]:
    """Return the words of the text that are marked for a finding."""
    marks = article.css(".text mark[data-findings]")
    return [one.text() for one in marks if finding in one.attributes["data-findings"].split()]


def passages(one) -> list[Evidence]:
    """Return what a finding cites, in the order of the text."""
    return sorted(
        [*one.evidence, *([one.nearest.passage] if one.nearest else [])], key=lambda p: p.start
    )


def test_every_passage_is_marked_in_the_text():
    """The marks of each finding are its quotes."""
    report = samples.report()
    made = page(report)
    cards = {one.css_first("code").text(): one.id for one in made.css(".card .finding")}
    expected = {
        one.rule.id: [passage.quote for passage in passages(one)]
        for one in report.findings
        if one.status in ("pass", "fail", "review", "error")
    }
    assert expected == {rule: marked(made, anchor) for rule, anchor in cards.items()}


def test_overlapping_passages_are_marked_each_to_its_end():
    """Where two lie over each other, the words belong to both."""
    first = samples.finding(samples.rule("a/b", "一"), "fail", "一", "全年共立案3件，罚款58.6")
    second = samples.finding(samples.rule("a/c", "二"), "fail", "二", "罚款58.6；新增")
    made = page(samples.report()._replace(findings=(first, second)))
    assert ["全年共立案3件，", "罚款58.6"] == marked(made, "r1-1")
    assert ["罚款58.6", "；新增"] == marked(made, "r1-2")


def test_links_lead_to_findings_and_to_passages():
    """There and back, with anchors alone; no anchor is given twice."""
    made = page(samples.report(), samples.perfect(), samples.foreign())
    anchors = [one.id for one in made.css("[id]")]
    links = [one.attributes["href"] for one in made.css("a")]
    assert len(set(anchors)) == len(anchors)
    assert [] == [link for link in links if link[0] != "#" or link[1:] not in anchors]
    finding = made.css_first("#r1-2")
    passage = made.css_first(finding.css_first("a.place").attributes["href"])
    assert ("#r1-2", "2") == (passage.attributes["href"], passage.text())


def test_the_text_is_there_word_for_word():
    """Paragraph by paragraph; numbers of findings and lines apart."""
    made = page(samples.report())
    for number in made.css(".text .ref, .text .at"):
        number.decompose()
    lines = [one.text() for one in made.css(".text .line p, .text .line h2")]
    assert samples.TEXT.split("\n") == lines


def test_headings_are_headings():
    """As deep as the outline says."""
    made = page(samples.report()._replace(findings=samples.findings()[-2:]))
    assert ["一、主要举措和成效", "二、存在的问题", "三、下一步打算"] == [
        one.text() for one in made.css(".text h2.level-1")
    ]


def test_tables_are_tables():
    """Cells stand in their row and column."""
    text = "单位\n件数\n甲局\n3"
    starts = (0, 3, 6, 9)
    spans = [Span(at, end) for at, end in zip(starts, (2, 5, 8, 10), strict=True)]
    places = [Source(cell=cell) for cell in ("R1C1", "R1C2", "R2C1", "R2C2")]
    document = Document(
        "表.docx",
        "docx",
        text,
        tuple(Block("cell", span) for span in spans),
        tuple(Origin(*pair) for pair in zip(starts, places, strict=True)),
    )
    made = page(samples.perfect()._replace(document=document, findings=samples.findings()[-2:]))
    rows = made.css(".text table tr")
    assert [["单位", "件数"], ["甲局", "3"]] == [
        [td.text() for td in row.css("td")] for row in rows
    ]


def evil() -> tuple[Report, ...]:
    """Return reports that say something evil in every place there is."""
    report = samples.report()
    source = report.document
    span = Span(0, len(EVIL))
    document = Document(source.source, "txt", EVIL, (Block("paragraph", span),), source.origins)
    rule = samples.rule(EVIL, EVIL, advice=EVIL, draft=EVIL, category=EVIL)
    subject = report.subject._replace(title=EVIL, issuer=EVIL, source=EVIL, genre=EVIL)
    return (
        report._replace(document=document, findings=samples.findings()[-2:]),
        report._replace(findings=(samples.finding(rule, "fail", EVIL, "习近平"),)),
        report._replace(findings=(samples.finding(rule, "not-checked", EVIL),)),
        report._replace(subject=subject),
        samples.foreign()._replace(subject=subject),
    )


@pytest.mark.parametrize("report", evil())
def test_what_a_report_says_stays_text(report):
    """Neither an element, nor an attribute, nor a template."""
    made = page(report, samples.perfect())
    assert 1 == len(made.css("script"))
    assert [] == made.css("img")
    assert [] == [name for one in made.css("*") for name in one.attributes if name.startswith("on")]
    assert "{{ 7 * 7 }}" in made.body.text()


def test_the_page_needs_nothing_but_itself():
    """No address, no import; its policy allows its own style and script and nothing else."""
    text = render(samples.run(), View())
    made = Page(text)
    assert [] == made.css("[src], link, iframe, object, [style]")
    assert [] == re.findall(r"url\(|@import|https?://", text)
    policy = made.css_first("meta[http-equiv]").attributes["content"]
    for tag in ("style", "script"):
        digest = sha256(made.css_first(tag).text().encode()).digest()
        assert f"{tag}-src 'sha256-{b64encode(digest).decode()}'" in policy
    assert policy.startswith("default-src 'none'; ")


@pytest.mark.parametrize(("lang", "tag"), [("zh", "zh-CN"), ("en", "en")])
def test_the_page_names_its_language(lang, tag):
    """The report's own text is Chinese in any case."""
    made = page(samples.report(), view=View(lang))
    assert (tag, "zh-CN") == (
        made.css_first("html").attributes["lang"],
        made.css_first(".text").attributes["lang"],
    )


@pytest.mark.parametrize(
    ("show", "seen"),
    [
        ("fail", ["must", "should", "may", "error"]),
        ("review", ["must", "should", "may", "error", "review"]),
        ("all", ["must", "should", "may", "error", "review", "pass", "unjudged"]),
    ],
)
def test_what_was_asked_for_is_seen_first(show, seen):
    """All the rest is in the page, and a click away."""
    made = page(samples.report(), view=View("zh", show))
    switches = made.css("input.switch[checked]")
    names = [one.attributes["class"].removeprefix("switch on-") for one in switches]
    assert [one for one in seen if one != "error"] == names  # no rule crashed
    assert 13 == len(made.css(".finding, .unjudged li"))


def test_several_reports_have_an_index_with_what_was_not_read():
    """A row a report; those of another genre are one line each."""
    made = Page(render(samples.run(), View()))
    rows = made.css(".index tbody tr")
    assert ["#r1", "#r2", "#r3"] == [row.css_first("a").attributes["href"] for row in rows]
    assert "文件已损坏" in made.css_first(".unreadable").text()
    assert "不是“法治政府建设年度报告”" in made.css_first("#r3").text()


def test_one_report_has_no_index():
    """The scorecard is the first thing seen."""
    assert [] == page(samples.report()).css(".index")


def test_a_perfect_report_says_that_there_is_nothing_to_mend():
    """An empty card would look broken."""
    assert "没有需要整改或核对的问题。" == page(samples.perfect()).css_first(".nothing").text()
    assert [] == page(samples.report()).css(".nothing")
