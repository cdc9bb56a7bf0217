"""Markdown: levels of headings, marks that go, tables and lists."""

from checker.document.model import Document
from checker.document.readers import read


def md(text: str) -> Document:
    """Read a Markdown file that holds `text`."""
    return read("a.md", text.encode())


def blocks(text: str) -> list[str]:
    """Return the paragraphs of a Markdown file."""
    document = md(text)
    return [document.quote(one.span) for one in document.blocks]


def test_headings_give_levels():
    """With # and underlined."""
    document = md("一级\n===\n二级\n---\n### 三级 ###\n正文。\n")
    assert [("一级", 1), ("二级", 2), ("三级", 3), ("正文。", None)] == [
        (document.quote(one.span), one.style_level) for one in document.blocks
    ]


def test_headings_without_numbers_are_sections():
    """The format states them; the title is none."""
    document = md("# 某局2023年工作报告\n## 成效\n很好。\n### 执法\n不错。\n## 问题\n不少。\n")
    assert [("成效", 1), ("执法", 2), ("问题", 1)] == [
        (one.title, one.level) for one in document.sections
    ]
    assert "某局2023年工作报告" == document.head.title.value


def test_numbered_headings_go_by_their_numbers():
    """# and 一、 say the same."""
    document = md("## 一、成效\n### （一）执法\n很好。\n## 二、问题\n不少。\n")
    assert [("一、", 1), ("（一）", 2), ("二、", 1)] == [
        (one.marker, one.level) for one in document.sections
    ]


def test_marks_of_emphasis_go():
    """In pairs; stars in place of a name stay."""
    assert ["贯彻习近平法治思想，张**等3*5人，`罚款`".replace("`", "")] == blocks(
        "贯彻**习近平法治思想**，张**等3*5人，`罚款`"
    )


def test_the_words_of_a_link_stay():
    """Its address goes."""
    assert ["见区政府文件。"] == blocks("见[区政府文件](http://example.com/a)。")


def test_places_are_true_behind_a_mark():
    """Columns count in the file, marks included."""
    document = md("## 贯彻**法治思想**。\n")
    place = document.place(document.text.index("思想"))
    assert (1, 10) == (place.line, place.column)


def test_lines_of_a_paragraph_are_joined():
    """A blank line parts paragraphs, a line break does not."""
    assert ["我局认真贯彻落实上级的部署和各项要求，扎实推进依法行政。", "成效明显。"] == blocks(
        "我局认真贯彻落实上级的部署和各项要求，\n扎实推进依法行政。\n\n成效明显。\n"
    )


def test_list_items_stand_alone():
    """Their bullets go."""
    assert ["召开会议3次", "开展培训2场", "引文"] == blocks(
        "- 召开会议3次\n* 开展培训2场\n\n> 引文\n"
    )


def test_rows_of_a_table_become_cells():
    """Each knows where it stood."""
    document = md("| 项目 | 数量 |\n|---|---:|\n| 行政检查 | 120次 |\n")
    assert ["cell"] * 4 == [one.kind for one in document.blocks]
    assert "R2C2" == document.place(document.text.index("120次")).cell


def test_front_matter_is_kept_apart():
    """YAML on top is no report."""
    document = md("---\ntitle: 某某\n---\n正文。\n")
    assert "正文。" == document.text
    assert ["front-matter"] * 3 == [one.reason for one in document.removed]


def test_pictures_and_rules_go():
    """They hold no words."""
    assert ["正文。"] == blocks("![图](a.png)\n\n***\n\n正文。\n\n<!-- 备注 -->\n")


def test_a_heading_or_cell_of_nothing_but_marks_is_none():
    """Half-written drafts have them."""
    assert ["甲", "正文。"] == blocks("# # \n\n| <br> | 甲 |\n\n正文。\n")
