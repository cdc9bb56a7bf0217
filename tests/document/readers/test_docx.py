"""Word files: what is shown is read, in the order of reading, once, each with its place."""

import io
import zipfile

import pytest

from checker.document.model import Document
from checker.document.readers import read, read_text
from checker.errors import ReadError
from checker.messages import say
from tests.word import definition as list_of
from tests.word import docx, instance, level, numbered, p, r, with_page

BOX = (
    "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx><w:txbxContent>{0}"
    "</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
    "<w:txbxContent>{0}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent>"
    "</w:r>"
)
FIELD = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
CODE = '<w:r><w:instrText xml:space="preserve"> {} </w:instrText></w:r>'


def word(body: str, **parts: str) -> Document:
    """Read a Word file that holds `body`."""
    return read("a.docx", docx(body, **parts))


def blocks(body: str, **parts: str) -> list[str]:
    """Return the paragraphs of a Word file."""
    document = word(body, **parts)
    return [document.quote(one.span) for one in document.blocks]


def cells(body: str) -> dict[str | None, str]:
    """Return the cells of a Word file by their places."""
    document = word(body)
    return {
        document.place(one.span.start).cell: document.quote(one.span) for one in document.blocks
    }


def line(*runs: str) -> str:
    """Return a paragraph of several runs."""
    return f"<w:p>{''.join(runs)}</w:p>"


def row(*texts: str, cell: str = "") -> str:
    """Return a row of a table."""
    return "<w:tr>" + "".join(f"<w:tc>{cell}{p(one)}</w:tc>" for one in texts) + "</w:tr>"


def refusal(data: bytes, name: str = "报告.docx") -> str:
    """Return the sentence with which a file is refused."""
    with pytest.raises(ReadError) as error:
        read(name, data)
    return say(error.value.message)


def repacked(**parts: bytes | None) -> bytes:
    """Return a Word file with parts replaced or, for None, taken out; / is written as __."""
    changed = {name.replace("__", "/") + ".xml": content for name, content in parts.items()}
    made = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(docx(p("正文。")))) as old,
        zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in old.namelist():
            content = changed.get(name, old.read(name))
            if content is not None:
                new.writestr(name, content)
    return made.getvalue()


def test_runs_of_a_paragraph_are_one_text():
    """A word may be in several runs, in a link, a control, a field."""
    body = line(
        r("认真"),
        f"<w:hyperlink>{r('贯彻')}</w:hyperlink>",
        f"<w:sdt><w:sdtContent>{r('习近平')}</w:sdtContent></w:sdt>",
        f"<w:smartTag>{r('法治')}</w:smartTag>",
        f"<w:fldSimple w:instr='DATE'>{r('思想')}</w:fldSimple>",
        r("。"),
    )
    assert ["认真贯彻习近平法治思想。"] == blocks(body)


def test_controls_may_hold_paragraphs_and_rows():
    """A template of the office consists of them."""
    held = f"<w:sdt><w:sdtPr/><w:sdtContent>{p('正文。')}</w:sdtContent></w:sdt>"
    table = f"<w:tbl><w:sdt><w:sdtContent>{row('甲', '乙')}</w:sdtContent></w:sdt></w:tbl>"
    assert ["正文。", "甲", "乙"] == blocks(held + table)


def test_changes_are_read_as_if_accepted():
    """Insertions and where text was moved to, not deletions and where it came from."""
    body = line(
        r("检查"),
        f"<w:del>{r('九').replace('w:t', 'w:delText')}</w:del>",
        f"<w:ins>{r('十')}</w:ins>",
        f"<w:moveFrom>{r('甲')}</w:moveFrom><w:moveTo>{r('次')}</w:moveTo>",
    )
    document = word(body + p("。"))
    assert "检查十次" == document.quote(document.blocks[0].span)
    assert ["文中还有未接受的修订（插入 2 处，删除 2 处），按全部接受后的文字检查"] == [
        say(one.message) for one in document.gaps
    ]
    assert not document.gaps[0].hides


def test_the_deleted_end_of_a_paragraph_joins_two():
    """As accepting the change would."""
    end = "<w:rPr><w:del w:id='1' w:author='a'/></w:rPr>"
    assert ["检查十次。", "完。"] == blocks(p("检查", end) + p("十次。") + p("完。"))


def test_comments_are_told_of():
    """They are no text of the report, and should not go out with it."""
    document = word(p("正文。"), comments=f"<w:comment w:id='0'>{p('再核')}</w:comment>")
    assert "正文。" == document.text
    assert "有 1 条批注" in say(document.gaps[0].message)


def test_numbers_are_part_of_the_text():
    """And of the outline."""
    lists = list_of(1, level(0, "chineseCounting", "%1、"))
    document = word(p("成效", numbered(1)), numbering=lists + instance(1, 1))
    assert [("一、", "成效")] == [(one.marker, one.title) for one in document.sections]


@pytest.mark.parametrize(
    ("name", "more", "expected"),
    [
        ("heading 2", "", 2),
        ("标题 3", "", 3),
        ("二级", "<w:pPr><w:outlineLvl w:val='1'/></w:pPr>", 2),
        ("正文文本", "<w:pPr><w:outlineLvl w:val='9'/></w:pPr>", None),
        ("正文文本", "", None),
    ],
)
def test_the_level_of_a_heading_comes_from_its_style(name, more, expected):
    """By its outline level or its name, also inherited."""
    styles = (
        f"<w:style w:type='paragraph' w:styleId='Base'><w:name w:val='{name}'/>{more}</w:style>"
        "<w:style w:type='paragraph' w:styleId='Mine'><w:name w:val='我的'/>"
        "<w:basedOn w:val='Base'/></w:style>"
    )
    document = word(p("成效", "<w:pStyle w:val='Mine'/>"), styles=styles)
    assert expected == document.blocks[0].style_level


def test_the_level_of_a_heading_may_be_its_own():
    """Set in the paragraph, whatever its style says."""
    own = "<w:pStyle w:val='Heading1'/><w:outlineLvl w:val='{}'/>"
    document = word(p("成效", own.format(2)) + p("正文", own.format(9)))
    assert [3, None] == [one.style_level for one in document.blocks]


def test_cells_know_their_places():
    """Row and column; several tables are told apart."""
    table = f"<w:tbl>{row('项目', '数量')}{row('检查', '12次')}</w:tbl>"
    assert {
        "R1C1": "项目", "R1C2": "数量", "R2C1": "检查", "R2C2": "12次",
        None: "另", "T2R1C1": "甲", "T2R1C2": "乙",
    } == cells(f"{table}{p('另')}<w:tbl>{row('甲', '乙')}</w:tbl>")  # fmt: skip


def test_merged_cells_are_read_once():
    """Over columns and over rows; those beside keep their columns."""
    wide = f"<w:tr><w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr>{p('合并')}</w:tc>"
    tall = "<w:tc><w:tcPr><w:vMerge w:val='restart'/></w:tcPr>{}</w:tc>".format(p("纵"))
    rest = f"<w:tr><w:tc>{p('甲')}</w:tc><w:tc>{p('乙')}</w:tc>"
    going = f"<w:tc><w:tcPr><w:vMerge/></w:tcPr>{p()}</w:tc>"
    table = f"<w:tbl>{wide}{tall}</w:tr>{rest}{going}</w:tr></w:tbl>"
    assert {"R1C1": "合并", "R1C3": "纵", "R2C1": "甲", "R2C2": "乙"} == cells(table)


def test_a_table_of_one_column_is_a_frame():
    """The report stands in it as it would without, headings and all."""
    table = "".join(row(one) for one in ("某局报告", "一、成效", "全年检查12次。"))
    found = word(f"<w:tbl>{table}</w:tbl>")
    assert {"paragraph"} == {one.kind for one in found.blocks}
    assert ["成效"] == [one.title for one in found.sections]


def test_a_deleted_row_is_not_read():
    """It is gone once the change is accepted."""
    gone = row("旧", "旧").replace("<w:tr>", "<w:tr><w:trPr><w:del/></w:trPr>")
    assert {"R1C1": "甲", "R1C2": "乙"} == cells(f"<w:tbl>{gone}{row('甲', '乙')}</w:tbl>")


def test_a_table_in_a_cell_follows_the_one_around_it():
    """Each cell has one place."""
    inner = f"<w:tbl>{row('子', '丑')}</w:tbl>"
    outer = f"<w:tr><w:tc>{p('甲')}{inner}</w:tc><w:tc>{p('乙')}</w:tc></w:tr>"
    assert ["甲", "乙", "子", "丑"] == list(cells(f"<w:tbl>{outer}</w:tbl>").values())


def test_a_table_of_one_cell_is_a_frame():
    """What it holds is text, with headings."""
    document = word(f"<w:tbl><w:tr><w:tc>{p('一、成效')}{p('很好。')}</w:tc></w:tr></w:tbl>")
    assert ["成效"] == [one.title for one in document.sections]


def test_short_lines_of_a_cell_are_one_text():
    """A narrow column broke them."""
    broken = f"<w:tc>{p('行政处罚')}{p('（件）')}</w:tc><w:tc>{p('一句。')}{p('两句。')}</w:tc>"
    assert ["行政处罚（件）", "一句。", "两句。"] == blocks(f"<w:tbl><w:tr>{broken}</w:tr></w:tbl>")


def test_a_text_box_is_read_once():
    """Behind the paragraph that it hangs on."""
    assert ["正文。", "框内。", "再。"] == blocks(
        line(r("正文。"), BOX.format(p("框内。"))) + p("再。")
    )


def test_notes_stand_behind_the_paragraph_that_refers_to_them():
    """As blocks of their own."""
    notes = (
        f"<w:footnote w:type='separator' w:id='0'>{p('不读')}</w:footnote>"
        f"<w:footnote w:id='2'>{p('见附表。')}</w:footnote>"
    )
    mark = "<w:r><w:footnoteReference w:id='2'/></w:r>"
    document = word(line(r("检查"), mark, r("十次。")) + p("完。"), footnotes=notes)
    assert [("paragraph", "检查十次。"), ("note", "见附表。"), ("paragraph", "完。")] == [
        (one.kind, document.quote(one.span)) for one in document.blocks
    ]


def test_headers_and_footers_are_kept_apart():
    """They are on every page and say nothing."""
    document = word(p("正文。"), header=p("某区文件"), footer=p("— 1 —"))
    assert "正文。" == document.text
    assert [("header", "某区文件"), ("footer", "— 1 —")] == [
        (one.reason, one.text) for one in document.removed
    ]


def test_a_table_of_contents_is_kept_apart():
    """Its entries are no headings."""
    styles = "<w:style w:type='paragraph' w:styleId='TOC1'><w:name w:val='toc 1'/></w:style>"
    document = word(
        p("一、成效\t3", "<w:pStyle w:val='TOC1'/>") + p("一、成效") + p("很好。"), styles=styles
    )
    assert ["成效"] == [one.title for one in document.sections]
    assert ["contents"] == [one.reason for one in document.removed]


def test_of_a_field_its_result_is_shown():
    """Not its code, nor what stands in the code."""
    begin, divide, end = map(FIELD.format, ("begin", "separate", "end"))
    inner = begin + CODE.format("REF a") + divide + r("内") + end
    body = line(r("培训"), begin, CODE.format("IF"), inner, divide, r("3"), end, r("次"))
    assert ["培训3次"] == blocks(body)


def test_hidden_text_is_not_read():
    """By its own mark, or by its style; a mark that is off hides nothing."""
    styles = (
        "<w:style w:type='character' w:styleId='Gone'><w:name w:val='gone'/>"
        "<w:rPr><w:vanish/></w:rPr></w:style>"
    )
    body = line(
        r("显"), r("隐", "<w:vanish/>"), r("藏", "<w:rStyle w:val='Gone'/>"),
        r("示", "<w:vanish w:val='0'/>"),
    )  # fmt: skip
    assert ["显示"] == blocks(body, styles=styles)


def test_struck_text_is_deleted_and_told():
    """Once for runs that follow each other, by whatever style; a mark that is off strikes nothing."""
    styles = (
        "<w:style w:type='character' w:styleId='Cut'><w:name w:val='cut'/>"
        "<w:rPr><w:dstrike/></w:rPr></w:style>"
    )
    body = line(
        r("检查"), r("1", "<w:strike/>"), r("0", "<w:rStyle w:val='Cut'/>"),
        r("12", "<w:strike w:val='0'/>"), r("次。"), r("很好。", "<w:strike/>"),
    )  # fmt: skip
    document = word(body, styles=styles)
    assert "检查12次。" == document.text
    assert ["文中有 2 处带删除线的文字，按已删去检查；报送前请删净"] == [
        say(one.message) for one in document.gaps
    ]


def test_signs_stand_for_characters():
    """Hyphens, tabs and symbols; a sign of a picture font is a dot."""
    body = line(
        "<w:r><w:t>第</w:t><w:noBreakHyphen/><w:t>一</w:t><w:softHyphen/><w:t>号</w:t>"
        "<w:tab/><w:sym w:font='Wingdings' w:char='F0FE'/><w:sym w:char='2460'/></w:r>"
    )
    assert ["第-一号\t•①"] == blocks(body)


def test_a_line_broken_by_hand_is_joined_again():
    """A title, or a paragraph that was pasted from a page of fixed width."""
    broken = "<w:r><w:t>我局认真贯彻落实上级部署和各项要求，</w:t><w:br/><w:t>扎实推进依法行政。</w:t></w:r>"
    assert ["我局认真贯彻落实上级部署和各项要求，扎实推进依法行政。"] == blocks(line(broken))


def test_a_line_broken_between_sentences_stays_broken():
    """The author made a paragraph of it."""
    broken = "<w:r><w:t>一是检查。</w:t><w:br/><w:t>二是培训。</w:t></w:r>"
    assert ["一是检查。", "二是培训。"] == blocks(line(broken))


def test_a_paragraph_of_word_is_one():
    """Even where its author forgot the full stop."""
    long = "我局全年开展检查十二次。各科室认真落实行政执法三项制度，规范执法行为，成效比较明显"
    assert [long, "另有培训两场。"] == blocks(p(long) + p("另有培训两场。"))


def test_lines_pasted_as_paragraphs_are_joined_again():
    """Many stop in mid-sentence at one width."""
    text = "我局认真贯彻落实上级的部署和各项要求，扎实推进依法行政，规范执法行为，" * 9 + "很好。"
    pasted = "".join(p(text[at : at + 30]) for at in range(0, len(text), 30))
    assert [text] == blocks(pasted)


def test_places_lead_back_to_paragraph_and_column():
    """The number before a paragraph counts with it."""
    lists = list_of(1, level(0, "chineseCounting", "%1、"))
    document = word(
        p("某局报告") + p("  贯彻法治思想", numbered(1)), numbering=lists + instance(1, 1)
    )
    origin = document.origins[-1]
    assert (2, 1) == (origin.source.node, origin.source.column)
    assert "一、  贯彻法治思想" == document.text[origin.offset :]


def test_pages_are_those_that_word_saved():
    """Where the file says how many there were; in mid-paragraph as well."""
    turn = "<w:r><w:lastRenderedPageBreak/></w:r>"
    body = line(r("甲。")) + line(r("乙，"), turn, r("丙。")) + line(turn, r("丁。"))
    document = read("a.docx", _with_pages(docx(body), 3))
    assert ["甲。", "乙，丙。", "丁。"] == [document.quote(one.span) for one in document.blocks]
    assert [1, 1, 2, 3] == [document.place(document.text.index(one)).page for one in "甲乙丙丁"]


def test_pages_that_cannot_be_right_are_not_told():
    """The count of pages is another one."""
    body = line("<w:r><w:lastRenderedPageBreak/></w:r>", r("甲。"))
    assert read("a.docx", _with_pages(docx(body), 7)).place(0).page is None


def test_whole_pages_of_pictures_hide_what_they_say():
    """A scan pasted into Word."""
    picture = (
        "<w:r><w:drawing><wp:inline><wp:extent cx='5400000' cy='7600000'/></wp:inline>"
        "</w:drawing></w:r>"
    )
    document = word(line(picture) + p("见扫描件。"))
    assert ["有 1 幅整页图片，其中的文字无法读取"] == [say(one.message) for one in document.gaps]
    assert document.gaps[0].hides


def test_a_report_reads_as_its_text_does():
    """The same words give the same document, up to their places."""
    text = "某区水务局2023年法治政府建设报告\n区政府：\n一、成效\n开展检查12次。\n某区水务局\n2024年1月5日"
    document, plain = word("".join(map(p, text.split("\n")))), read_text(text)
    assert (plain.text, plain.blocks, plain.sections, plain.head) == (
        document.text, document.blocks, document.sections, document.head,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (docx(p("正文。"))[:20_000], "不完整或已损坏"),
        (docx(p()), "没有文字"),
        ("正文。".encode(), "内容却不是"),
        (repacked(word__document=None), "Word 文档不完整"),
        (repacked(word__document=b"<w:document"), "Word 文档不完整"),
        (repacked(word__document=b"<a/>"), "Word 文档不完整"),
        (repacked(word__styles=b"<a"), "Word 文档不完整"),
        (repacked(word__document=b" " * 20_000_000), "压缩比超过"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "密码"),
    ],
    ids=["cut", "empty", "text", "no-text", "bad-xml", "other-xml", "bad-styles", "bomb", "locked"],
)
def test_a_file_that_is_no_sound_word_file_is_refused(data, words):
    """One sentence with the name, the cause and the way out."""
    sentence = refusal(data)
    assert sentence.startswith("报告.docx：")
    assert words in sentence


def test_entities_are_refused():
    """A few bytes may stand for gigabytes."""
    bomb = (
        "<?xml version='1.0'?><!DOCTYPE w [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'>]>"
        "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
        "<w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>"
    )
    assert "实体" in refusal(repacked(word__document=bomb.encode()))


def test_endless_paragraphs_are_refused(monkeypatch):
    """Empty ones pack to a few bytes, and each takes its time."""
    monkeypatch.setattr("checker.document.limits.PARAGRAPHS", 3)
    assert "个段落" in refusal(docx(p() * 4))


def test_deep_nesting_is_no_crash():
    """Deeper than any Word writes."""
    deep = "<w:sdt><w:sdtContent>" * 100 + p("正文。") + "</w:sdtContent></w:sdt>" * 100
    assert ["正文。"] == blocks(deep)
    assert "Word 文档不完整" in refusal(repacked(word__document=b"<a>" * 5000 + b"</a>" * 5000))


def _with_pages(data: bytes, count: int) -> bytes:
    """Return a Word file that says how many pages it had."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(made, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "docProps/app.xml":
                content = f"<Properties><Pages>{count}</Pages></Properties>".encode()
            new.writestr(name, content)
    return made.getvalue()


def test_a_web_page_inside_is_read():
    """Editors on the web export it in place of paragraphs."""
    page = "<html><body><h1>某县水利局2023年法治政府建设情况报告</h1><p>全年检查86次。</p></body></html>"
    document = read("a.docx", with_page(page))

    assert ("docx", 2) == (document.format, len(document.blocks))
    assert "某县水利局2023年法治政府建设情况报告" == document.head.title.value
