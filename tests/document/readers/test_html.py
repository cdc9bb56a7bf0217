"""Web pages: the report alone, its paragraphs, tables and lists, what the page says of it."""

from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText

import pytest

from checker.document.model import Document
from checker.document.readers import read
from checker.errors import ReadError
from checker.messages import say
from tests.formats.page import ABOUT, BOTTOM, INFO, SIDE, TOP, government, page, written

TITLE = "某区应急管理局2024年度法治政府建设情况报告"
BODY = (
    "区委、区政府：",
    "2024年，我局坚持依法行政，严格规范公正文明执法，全年检查企业一百余家次，现将情况报告如下。",
    "一、主要举措和成效",
    "我局认真贯彻落实上级部署，扎实推进依法行政，开展行政检查206次，罚款16.97万元，成效明显。",
    "某区应急管理局",
    "2025年1月10日",
)
REPORT = (TITLE, *BODY)


def html(text: str, encoding: str = "gb18030") -> Document:
    """Read a web page."""
    return read("a.html", text.encode(encoding))


def paragraphs(text: str) -> tuple[str, ...]:
    """Return the paragraphs of the report on a page."""
    return tuple(html(text).text.split("\n"))


def test_only_the_report_is_left():
    """Menus, metadata, lists of other reports, buttons and the footer go."""
    assert REPORT == paragraphs(government(REPORT))


def test_what_the_page_says_is_kept():
    """When and by whom it was published."""
    head = html(government(REPORT)).head
    assert ("2025-01-13", "某区应急局") == (head.published, head.publisher)


def test_the_head_of_a_page_is_believed_first():
    """The tags that sites of governments carry."""
    tags = (
        '<meta name="ArticleTitle" content="某区司法局2024年法治政府建设报告">'
        '<meta name="PubDate" content="2025-02-01 09:00"><meta name="ContentSource" content="某区司法局">'
    )
    found = html(page(f"{INFO}<div id=zoom>{written(BODY)}</div>", tags))
    assert ("某区司法局2024年法治政府建设报告", "2025-02-01", "某区司法局") == (
        found.head.title.value,
        found.head.published,
        found.head.publisher,
    )


def test_a_title_is_not_put_on_top_twice():
    """Where the text has one of its own."""
    assert REPORT == paragraphs(page(f"<h1>{TITLE}</h1><div id=zoom>{written(REPORT)}</div>"))


def test_the_window_may_have_the_title():
    """Without the name of the site."""
    head = f"<title>{TITLE}_某区人民政府</title>"
    assert REPORT == paragraphs(page(f"<div id=zoom>{written(BODY)}</div>", head))


def test_a_number_in_the_metadata_is_the_reports():
    """The table around it is the page's."""
    table = ABOUT.replace("主题分类</td><td>法治", "文号</td><td>某应急〔2025〕4号")
    found = html(page(f"{table}<h1>{TITLE}</h1><div id=zoom>{written(BODY)}</div>"))
    assert "某应急〔2025〕4号" == found.head.document_number.value


LAYOUTS = {
    "no names": f"{TOP}<div><div><div>{TITLE}</div>{INFO}<div>{written(BODY, 'div')}</div></div>{SIDE}</div>{BOTTOM}",
    "nested tables": f"<table><tr><td>{TOP}</td></tr><tr><td>{SIDE}</td><td><table><tr><td>{TITLE}</td></tr>"
    f"<tr><td>{INFO}</td></tr><tr><td>{written(BODY)}</td></tr></table></td></tr></table>{BOTTOM}",
    "breaks": f"<h1>{TITLE}</h1><div class=content>{'<br><br>'.join('　　' + one for one in BODY)}</div>{BOTTOM}",
    "spans": "".join(
        f"<p>{''.join(f'<span lang=ZH>{one[at : at + 5]}</span>' for at in range(0, len(one), 5))}</p>"
        for one in REPORT
    ),
    "print page": f"<center><b>{TITLE}</b></center><hr><font>{written(BODY)}</font><center>[打印本页] [关闭窗口]</center>",
    "preformatted": "<pre>" + "\n".join("    " + one for one in REPORT) + "</pre>",
    "wechat": f'<div id=js_content style="visibility: hidden">{written(REPORT, "section")}</div>'
    "<div class=rich_media_tool>阅读原文 在看</div>",
    "unclosed": "<p>" + "<p>".join(REPORT),
    "signature apart": f"{TOP}<div><div>{written(REPORT[:-2])}</div><div>{written(REPORT[-2:])}</div></div>{BOTTOM}",
    "headings": f"<article><header><h1>{TITLE}</h1></header>{written(BODY[:2])}<h2>{BODY[2]}</h2>{written(BODY[3:])}</article>",
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_any_layout_gives_the_same_paragraphs(layout):
    """However a site writes its pages."""
    assert REPORT == paragraphs(page(LAYOUTS[layout]))


def test_printed_lines_made_paragraphs_are_joined():
    """Who pastes a PDF into an editor gets a paragraph a line."""
    lines = [f"　　{BODY[3]}"[at : at + 30] for at in range(0, len(BODY[3]) + 2, 30)] * 3
    assert (BODY[3],) * 3 == paragraphs(page("".join(f"<p>{one}</p>" for one in lines)))


def test_headings_give_levels():
    """What is too long is none."""
    found = html(page(f"<h2>成效</h2><p>{BODY[3]}</p><h3>{BODY[1] * 2}</h3>"))
    assert [2, None, None] == [one.style_level for one in found.blocks]


def test_a_table_becomes_cells():
    """By row and column as one sees them, over merged cells too."""
    table = (
        "<table><tr><th rowspan=2>项目</th><th colspan=2>数量</th></tr><tr><th>案件</th><th>罚款</th></tr>"
        "<tr><td>行政处罚</td><td></td><td><p>133.5</p></td></tr></table>"
    )
    found = html(page(f"<div id=zoom>{written(BODY)}{table}</div>"))
    assert {
        "T1R1C1": "项目", "T1R1C2": "数量", "T1R2C2": "案件", "T1R2C3": "罚款", "T1R3C1": "行政处罚", "T1R3C3": "133.5",
    } == {
        found.place(one.span.start).cell: found.quote(one.span)
        for one in found.blocks
        if one.kind == "cell"
    }  # fmt: skip


def test_list_items_have_the_numbers_that_one_sees():
    """From where the list starts, in Chinese where it says so."""
    lists = (
        "<ol start=2><li>加强培训。</li><li>完善制度。</li></ol>"
        '<ol style="list-style-type: cjk-ideographic"><li>成效</li></ol><ul><li>其他。</li></ul>'
    )
    assert ("2. 加强培训。", "3. 完善制度。", "一、成效", "其他。") == paragraphs(page(lists))


def test_hidden_words_are_not_read():
    """Nobody sees them."""
    hidden = '<p style="display:none">机密</p><p hidden>机密</p><script>var a = "机密"</script>'
    assert REPORT == paragraphs(page(f"<div id=zoom>{hidden}{written(REPORT)}</div>"))


def test_a_page_is_decoded_as_it_declares():
    """GB 2312 is in practice GB 18030; what declares it and is UTF-8 is that."""
    rare = (*REPORT[:4], "某镇长𬭩。")
    assert rare == paragraphs(page(written(rare)))
    assert rare == tuple(html(page(written(rare)), "utf-8").text.split("\n"))


def test_a_bad_byte_is_told():
    """The rest of the page is read."""
    data = page(written(REPORT)).encode("gb18030").replace("扎实".encode("gb18030"), b"\xff")
    found = read("a.html", data)
    assert found.text.startswith(TITLE)
    assert ["有 1 处字符已损坏，无法还原（“…彻落实上级部署，\ufffd推进依法行政，…”）"] == [
        say(one.message) for one in found.gaps
    ]


def test_a_report_in_an_attachment_is_told():
    """The page names it, and does not hold it."""
    found = html(page(f'<div id=zoom><h1>{TITLE}</h1><a href="a.pdf">{TITLE}.pdf</a></div>'))
    assert [f"网页上没有正文，报告在附件里（{TITLE}.pdf）；请下载附件后检查"] == [
        say(one.message) for one in found.gaps
    ]


@pytest.mark.parametrize(
    ("held", "names"),
    [
        ('<iframe src="a.pdf"></iframe>', "a.pdf"),
        ('<object data="b.ofd"></object>', "b.ofd"),
        ("<p>上一篇：某局2022年法治政府建设年度报告</p><embed src='c.pdf'>", "c.pdf"),
    ],
)
def test_a_report_in_a_frame_is_told(held, names):
    """What the page prints around it is no report."""
    found = html(page(f"<div id=zoom><h1>{TITLE}</h1>{held}</div>"))
    assert [f"网页上没有正文，正文在框架或嵌入的文件里（{names}）；请打开后另存，再作检查"] == [
        say(one.message) for one in found.gaps
    ]


def test_a_page_of_frames_is_told():
    """It holds nothing else."""
    found = html('<html><title>某区水利局</title><frameset><frame src="a.html"></frameset></html>')
    assert "框架" in say(found.gaps[0].message)


def test_a_report_in_a_picture_is_told():
    """Nothing of it can be read."""
    found = html(page(f'<div id=zoom><h1>{TITLE}</h1><img src="a.jpg"></div>'))
    assert ["网页上的正文是图片，无法读取"] == [say(one.message) for one in found.gaps]


def test_a_saved_page_is_read():
    """With its pictures in one file."""
    whole = MIMEMultipart("related")
    whole.attach(MIMEText(government(REPORT), "html", "gb18030"))
    data = b"From: <Saved by Blink>\r\n" + whole.as_bytes()
    assert ("html", REPORT) == (
        read("a.bin", data).format,
        tuple(read("a.bin", data).text.split("\n")),
    )


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"<html><body></body></html>", "文件中没有文字"),
        (b"<html><script>var a = 1</script></html>", "文件中没有文字"),
        (b"<html>\0</html>", "空字节"),
        (b"<html>" + b"<div>" * 100_000, "嵌套超过"),
        (
            b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=a\n\n--a--",
            "不完整或已损坏",
        ),
    ],
)
def test_what_holds_no_text_is_refused(data, words):
    """One sentence, and no hang."""
    with pytest.raises(ReadError) as error:
        read("a.html", data)
    assert words in say(error.value.message)
