"""What a site shows of a paper that it shares is a piece of it, page by page."""

from checker.document.readers import read_text

SITE = "《区教育局2022年法治政府建设情况报告.docx》由会员分享，可在线阅读，更多相关文档请在某某网上搜索。"
DONE = "全年组织普法宣传23场，审查文件4件，聘请法律顾问1名，办结许可86件。" * 12
PAGES = (
    f"1、区教育局2022年法治政府建设情况报告2022年，我局依法治教，现报告如下：一、主要成效（一）加强领导。{DONE}成立小",
    "2、组，全年研究法治工作4次。（二）规范执法。办理案件3",
    "3、件。二、存在问题（一）力量薄弱。1、人员少。",
)


def test_the_numbers_of_the_pages_are_no_headings():
    """The pages go on with each other's sentences; the site's own line is no title."""
    document = read_text("\n".join((SITE, *PAGES)))
    assert "区教育局2022年法治政府建设情况报告" == document.head.title.value
    assert "成立小组，全年研究法治工作4次。" in document.text
    assert "办理案件3件。" in document.text
    marks = [one.marker for one in document.sections]
    assert ["一、", "（一）", "（二）", "二、", "（一）"] == [one for one in marks if one != "1、"]


def test_the_rest_of_a_preview_cannot_be_seen():
    """Whatever the report lacks may stand there; every character keeps its place."""
    document = read_text("\n".join((SITE, *PAGES)))
    assert ["reading.excerpt"] == [one.message.key for one in document.gaps]
    assert SITE in [one.text for one in document.removed]
    place = document.place(document.text.index("组，全年"))
    assert (3, 3) == (place.line, place.column)


def test_buttons_may_stand_above_what_the_site_says():
    """Its name of the file, pages, and links to them."""
    buttons = "报告.doc\n格式：DOC 页数：22\n返回 下载 举报\n第1页\n第2页\n点击查看更多\n资源描述"
    document = read_text("\n".join((buttons, SITE, *PAGES)))
    assert ["reading.excerpt"] == [one.message.key for one in document.gaps]


def test_what_only_speaks_of_sharing_is_no_preview():
    """Numbers at the beginnings of its paragraphs are headings."""
    document = read_text(
        "某局2022年法治政府建设情况报告\n经验由会员单位分享。\n1、加强领导。学法4次。"
    )
    assert () == document.gaps
    assert ["1、"] == [one.marker for one in document.sections]
