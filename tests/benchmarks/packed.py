"""Files that are hard to read, one row a kind: web pages, Markdown and Word files of many parts."""

import io
import zipfile
from collections.abc import Callable

WORDS = "全年共开展行政检查12次，作出行政处罚决定3件。"
TITLE = "某某县司法局2023年法治政府建设年度报告"
NAMESPACE = "http://schemas.openxmlformats.org"
W = f'xmlns:w="{NAMESPACE}/wordprocessingml/2006/main"'
REL = f"{NAMESPACE}/officeDocument/2006/relationships"
PACKAGE = {
    "[Content_Types].xml": (
        f'<Types xmlns="{NAMESPACE}/package/2006/content-types"><Override PartName="/word/document.xml"'
        ' ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
    ),
    "_rels/.rels": (
        f'<Relationships xmlns="{NAMESPACE}/package/2006/relationships"><Relationship Id="a"'
        f' Type="{REL}/officeDocument" Target="word/document.xml"/></Relationships>'
    ),
}
Make = Callable[[int], bytes]


def page(unit: str, before: str = "", deep: str = "") -> Make:
    """Return what writes web pages: `unit` so many times, in a tenth as many `deep` elements."""

    def make(times: int) -> bytes:
        around = deep * min(times // 10, 900)
        body = f"<h1>{TITLE}</h1>{before}{around}{unit * times}<p>{WORDS * times}</p>"
        return f"<html><meta charset=utf-8><body>{body}</body></html>".encode()

    return make


def plain(unit: str, before: str = "") -> Make:
    """Return what writes files of text."""
    return lambda times: (before + unit * times).encode()


def word(unit: str, before: str = "", behind: str = "") -> Make:
    """Return what writes Word files: `unit` of their body so many times."""

    def make(times: int) -> bytes:
        body = f"<w:body>{paragraph(run(TITLE))}{before}{unit * times}{behind}</w:body>"
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
            for name, text in PACKAGE.items():
                packed.writestr(name, text)
            packed.writestr("word/document.xml", f"<w:document {W}>{body}</w:document>")
        return out.getvalue()

    return make


def run(text: str) -> str:
    """Return the XML of a run."""
    return f"<w:r><w:t>{text}</w:t></w:r>"


def paragraph(*runs: str) -> str:
    """Return the XML of a paragraph."""
    return f"<w:p>{''.join(runs)}</w:p>"


def _row(*cells: str) -> str:
    return f"<w:tr>{''.join(f'<w:tc>{paragraph(run(one))}</w:tc>' for one in cells)}</w:tr>"


P, CODE = "<w:p>", '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
PAGE = "<w:r><w:lastRenderedPageBreak/><w:t>检查</w:t><w:br/></w:r>"
# The name of a file, by which its format is known, what is in it, and what writes it in a size.
FILES: tuple[tuple[str, str, Make], ...] = (
    ("a.html", "paragraphs", page(f"<p>{WORDS}</p>")),
    ("a.html", "lines", page(f"{WORDS}<br>")),
    ("a.html", "elements in elements", page(f"<p>{WORDS}</p>", deep="<div>")),
    ("a.html", "parts called content", page(f"<div class=content>{WORDS}</div>")),
    ("a.html", "contents in contents", page(f"<p>{WORDS}</p>", deep="<div class=content>")),
    ("a.html", "parts to share", page(f"<div class=share>{WORDS}</div>")),
    ("a.html", "hidden parts", page(f"<div style='display:none'>{WORDS}</div>")),
    ("a.html", "items with numbers", page(f"<li>{WORDS}</li>", "<ol>")),
    ("a.html", "links in elements", page(f"<a href=x>检查</a>{WORDS}", deep="<div>")),
    ("a.html", "rows", page("<tr><td>处罚</td><td>12</td></tr>", "<table>")),
    ("a.html", "wide cells", page("<tr><td rowspan=99 colspan=99>处罚<td>12", "<table>")),
    ("a.html", "tables", page("<table><tr><td>处罚<td>1<tr><td>许可<td>2</table>")),
    ("a.html", "tables in tables", page(f"<p>{WORDS}</p>", deep="<table><tr><td>")),
    ("a.html", "attributes of one element", page("a=1 ", "<p ")),
    ("a.html", "bodies with attributes", page("<body a=1>")),
    ("a.html", "comments", page("<!-- -->")),
    ("a.html", "open tags", page("<p ")),
    ("a.html", "scripts", page("<script>a</script>")),
    ("a.md", "headings", plain("## 检查\n检查。\n", f"# {TITLE}\n")),
    ("a.md", "rows", plain("| 处罚 | 12 |\n", "| 项目 | 数量 |\n|---|---|\n")),
    ("a.md", "cells of one row", plain("检\u200b查|", "|")),
    ("a.md", "marks", plain("检\u200b**查**")),
    ("a.md", "open marks", plain("**检查")),
    ("a.md", "links", plain("[检查](http://a)")),
    ("a.md", "front matter", plain("a: b\n", "---\n")),
    ("a.txt", "headings in one line", plain("一、检\u200b查。二、检查。三、检查（一）检查。", TITLE)),
    ("a.txt", "damage", plain("全年行政检查" * 20 + "\ufffd")),
    ("a.docx", "paragraphs", word(paragraph(run(WORDS)))),
    ("a.docx", "empty paragraphs", word(paragraph())),
    ("a.docx", "runs", word(run("检查"), P, "</w:p>")),
    ("a.docx", "lines and pages", word(PAGE, P, "</w:p>")),
    ("a.docx", "fields in fields", word(CODE, P, f"{run('检查')}</w:p>")),
    ("a.docx", "rows", word(_row("处罚", "12"), "<w:tbl>", "</w:tbl>")),
    ("a.docx", "tables", word(f"<w:tbl>{_row('处罚', '12')}</w:tbl>")),
    ("a.docx", "text boxes", word(
        paragraph(f"<w:r><w:pict><w:txbxContent>{paragraph(run('检查'))}</w:txbxContent></w:pict></w:r>")
    )),
)  # fmt: skip
