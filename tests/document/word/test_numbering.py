"""Automatic numbers, counted as Word counts them."""

from checker.document.readers import read
from tests.word import definition, docx, instance, level, numbered, p

CHAPTERS = definition(
    1,
    level(0, "chineseCountingThousand", "%1、"),
    level(1, "chineseCountingThousand", "（%2）"),
    level(2, "decimal", "%3."),
    level(3, "decimalEnclosedCircle", "%4"),
)


def paragraphs(body: str, numbering: str, styles: str = "") -> list[str]:
    """Return the paragraphs of a file with lists."""
    document = read("a.docx", docx(body, numbering=numbering, styles=styles))
    return [document.quote(one.span) for one in document.blocks]


def counted(depths: str, numbering: str = CHAPTERS + instance(1, 1)) -> list[str]:
    """Return the numbers of paragraphs at these depths in the first list."""
    body = "".join(p("甲", numbered(1, int(depth))) for depth in depths)
    return [one.removesuffix("甲") for one in paragraphs(body, numbering)]


def test_levels_count_below_each_other():
    """A level begins anew below an upper one."""
    assert ["一、", "（一）", "（二）", "1. ", "①", "二、", "（一）", "1. "] == counted("01123012")


def test_a_struck_paragraph_is_not_counted():
    """Its number is gone when the draft is cleaned."""
    looks = ("", "<w:strike/>", "")
    body = "".join(p("甲", numbered(1), run=look) for look in looks)
    assert ["一、甲", "二、甲"] == paragraphs(body, CHAPTERS + instance(1, 1))


def test_a_level_may_count_on():
    """lvlRestart 0: measures are numbered through the whole report."""
    through = level(1, "decimal", "%2.", '<w:lvlRestart w:val="0"/>')
    lists = definition(1, level(0, "chineseCounting", "%1、"), through) + instance(1, 1)
    assert ["一、", "1. ", "2. ", "二、", "3. "] == counted("01101", lists)


def test_a_level_may_restart_below_an_upper_one_only():
    """lvlRestart 1: the third level goes on below the second."""
    third = level(2, "decimal", "%3)", '<w:lvlRestart w:val="1"/>')
    lists = definition(1, level(0, "decimal", "%1."), level(1, "decimal", "%2."), third)
    assert ["1. ", "1. ", "1)", "2. ", "2)", "2. ", "1. ", "1)"] == counted(
        "01212012", lists + instance(1, 1)
    )


def test_upper_levels_are_part_of_a_number():
    """2.1, and in figures where the law wants it."""
    lists = definition(
        1,
        level(0, "chineseCounting", "第%1章"),
        level(1, "decimal", "%1.%2", "<w:isLgl/>"),
        level(2, "decimal", "%1.%2"),
    )
    assert ["第一章 ", "第二章 ", "2.1 ", "二.1 "] == counted("0012", lists + instance(1, 1))


def test_a_new_list_may_begin_anew():
    """startOverride; a list without one counts on."""
    lists = definition(1, level(0, "decimal", "%1.")) + instance(1, 1) + instance(2, 1, at0=1)
    body = "".join(p("甲", numbered(one)) for one in (1, 1, 2, 2, 1))
    assert ["1. 甲", "2. 甲", "1. 甲", "2. 甲", "3. 甲"] == paragraphs(body, lists)


def test_lists_of_one_definition_count_together():
    """Word shares the count, whatever the lists are called."""
    lists = definition(1, level(0, "decimal", "%1.")) + instance(1, 1) + instance(2, 1)
    body = p("甲", numbered(1)) + p("乙", numbered(2))
    assert ["1. 甲", "2. 乙"] == paragraphs(body, lists)


def test_a_list_may_print_a_level_its_own_way():
    """lvlOverride with a level of its own."""
    own = f'<w:lvlOverride w:ilvl="0">{level(0, "upperLetter", "%1)")}</w:lvlOverride>'
    lists = definition(1, level(0, "decimal", "%1.")) + (
        f'<w:num w:numId="1"><w:abstractNumId w:val="1"/>{own}</w:num>'
    )
    assert ["A)", "B)"] == counted("00", lists)


def test_numbers_come_with_the_style():
    """Inherited through the styles that it rests on, at the level that names it."""
    named = '<w:pStyle w:val="Second"/>'
    lists = definition(
        1, level(0, "decimal", "%1."), level(1, "chineseCounting", "（%2）", named)
    ) + instance(1, 1)
    styles = (
        '<w:style w:type="paragraph" w:styleId="Second"><w:name w:val="二级"/><w:pPr>'
        '<w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="Derived"><w:name w:val="三级"/>'
        '<w:basedOn w:val="Second"/></w:style>'
    )
    body = p("甲", '<w:pStyle w:val="Derived"/>') + p(
        "乙", '<w:pStyle w:val="Derived"/><w:numPr><w:numId w:val="0"/></w:numPr>'
    )
    assert ["（一）甲", "乙"] == paragraphs(body, lists, styles)


def test_a_list_may_be_defined_by_a_style():
    """numStyleLink leads to the definition that has the levels."""
    lists = (
        '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Law"/></w:abstractNum>'
        '<w:abstractNum w:abstractNumId="2"><w:styleLink w:val="Law"/>'
        f"{level(0, 'chineseCounting', '第%1条')}</w:abstractNum>" + instance(1, 1)
    )
    assert ["第一条 ", "第二条 "] == counted("00", lists)


def test_a_bullet_is_no_number():
    """Nor is a level whose text is empty."""
    lists = definition(1, level(0, "bullet", "\uf0b7"), level(1, "decimal", "")) + instance(1, 1)
    assert ["", ""] == counted("01", lists)


def test_words_without_a_count_are_printed():
    """The format none, with text around it."""
    assert ["附件："] == counted("0", definition(1, level(0, "none", "附件：")) + instance(1, 1))


def test_no_blank_where_nothing_follows_the_number():
    """suff nothing; before a figure the blank matters."""
    nothing = level(0, "decimal", "%1.", '<w:suff w:val="nothing"/>')
    assert ["1."] == counted("0", definition(1, nothing) + instance(1, 1))


def test_a_paragraph_without_words_counts_and_shows_nothing():
    """An empty item has its number, but no reader would miss it."""
    lists = CHAPTERS + instance(1, 1)
    body = p("甲", numbered(1)) + p("", numbered(1)) + p("乙", numbered(1))
    assert ["一、甲", "三、乙"] == paragraphs(body, lists)


def test_a_list_that_is_not_there_numbers_nothing():
    """A dangling numId, or a definition that is gone."""
    assert ["甲"] == paragraphs(p("甲", numbered(7)), instance(1, 9))
    assert [""] == counted("0", instance(1, 9))


def test_styles_that_rest_on_each_other_end():
    """A circle of basedOn is no hang."""
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="{one}"><w:name w:val="{one}"/>'
        f'<w:basedOn w:val="{other}"/></w:style>'
        for one, other in ("AB", "BA")
    )
    assert ["甲"] == paragraphs(p("甲", '<w:pStyle w:val="A"/>'), "", styles)


def test_a_deleted_paragraph_is_not_counted():
    """The change counts as accepted: its words and its end are gone."""
    end = "<w:rPr><w:del w:id='1' w:author='a'/></w:rPr>"
    gone = "<w:del w:id='2' w:author='a'><w:r><w:delText>旧</w:delText></w:r></w:del>"
    deleted = f"<w:p><w:pPr>{numbered(1, 0)}{end}</w:pPr>{gone}</w:p>"
    body = p("甲", numbered(1, 0)) + deleted + p("乙", numbered(1, 0))
    assert ["一、甲", "二、乙"] == paragraphs(body, CHAPTERS + instance(1, 1))
