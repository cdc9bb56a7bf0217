"""The typefaces, sizes and indents of an official document after GB/T 9704, as styles of Word.

The typefaces are those that offices have; where one is missing, Word takes what is named after it.
"""

from typing import TYPE_CHECKING, Any

from checker.records import NamedTuple

if TYPE_CHECKING:
    from docx.document import Document

SONG, FANG, HEI, KAI, LATIN = (
    "方正小标宋简体",
    "仿宋_GB2312",
    "黑体",
    "楷体_GB2312",
    "Times New Roman",
)
INSTEAD = {
    SONG: "方正小标宋_GBK,宋体,SimSun",
    FANG: "仿宋,FangSong",
    HEI: "SimHei",
    KAI: "楷体,KaiTi",
}
# Points between lines: 22 lines a page.
LEADING = 28


class Setting(NamedTuple):
    """How a style is set: sizes in points, indents in characters; headings have an `outline` level.

    `keep`: it stays on the page of what follows.
    """

    name: str
    face: str
    size: int = 16
    leading: int = LEADING
    align: str = "both"
    first: int = 2
    right: int = 0
    bold: bool = False
    outline: int | None = None
    keep: bool = False

    @property
    def id(self) -> str:
        """What the file calls the style."""
        return self.name.replace(" ", "")


SETTINGS = {
    "body": Setting("Normal", FANG),
    "title": Setting("Title", SONG, 22, 34, "center", 0),
    "addressee": Setting("Letter Addressee", FANG, first=0),
    "part": Setting("Heading 1", HEI, outline=0, keep=True),
    "group": Setting("Heading 2", KAI, outline=1, keep=True),
    "item": Setting("Heading 3", FANG, bold=True, outline=2, keep=True),
    "signature": Setting("Letter Signature", FANG, align="right", first=0, right=4, keep=True),
    "cell": Setting("Letter Cell", FANG, 14, 26, "center", 0),
}


def put_styles(document: "Document") -> None:
    """Set all styles anew: nothing of the template's typefaces, colours and spaces is left."""
    from docx.enum.style import WD_STYLE_TYPE

    known = {style.name for style in document.styles}
    for setting in SETTINGS.values():
        if setting.name not in known:
            document.styles.add_style(setting.name, WD_STYLE_TYPE.PARAGRAPH)
        style = document.styles[setting.name].element
        for tag in ("w:basedOn", "w:next", "w:link", "w:pPr", "w:rPr"):
            for old in style.xpath(tag):
                style.remove(old)
        style.append(xml(_paragraph(setting)))
        style.append(xml(_typeface(setting)))
    _put_instead(document)


def xml(text: str) -> Any:
    """Make an element of WordprocessingML."""
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls

    tag, rest = text[: text.index(" ")], text[text.index(" ") :]
    return parse_xml(f"{tag} {nsdecls('w')}{rest}")


def _paragraph(one: Setting) -> str:
    keep = "<w:keepNext/>" if one.keep else ""
    outline = "" if one.outline is None else f'<w:outlineLvl w:val="{one.outline}"/>'
    return (
        f"<w:pPr >{keep}"
        f'<w:spacing w:before="0" w:after="0" w:line="{one.leading * 20}" w:lineRule="exact"/>'
        f'<w:ind w:rightChars="{one.right * 100}" w:right="{one.right * one.size * 20}"'
        f' w:firstLineChars="{one.first * 100}" w:firstLine="{one.first * one.size * 20}"/>'
        f'<w:jc w:val="{one.align}"/>{outline}</w:pPr>'
    )


def _typeface(one: Setting) -> str:
    bold = "<w:b/>" if one.bold else ""
    return (
        f'<w:rPr ><w:rFonts w:ascii="{LATIN}" w:hAnsi="{LATIN}" w:eastAsia="{one.face}"'
        f' w:cs="{LATIN}"/>{bold}<w:color w:val="000000"/>'
        f'<w:sz w:val="{one.size * 2}"/><w:szCs w:val="{one.size * 2}"/>'
        '<w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr>'
    )


def _put_instead(document: "Document") -> None:
    """Name in the font table what stands for a typeface that is not installed."""
    from docx.opc.constants import RELATIONSHIP_TYPE

    part: Any = document.part.part_related_by(RELATIONSHIP_TYPE.FONT_TABLE)
    fonts = "".join(
        f'<w:font w:name="{face}"><w:altName w:val="{instead}"/><w:charset w:val="86"/></w:font>'
        for face, instead in INSTEAD.items()
    )
    part._blob = part.blob.replace(b"</w:fonts>", f"{fonts}</w:fonts>".encode())
