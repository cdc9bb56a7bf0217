"""Statements: what is said of a fixed subject, as ``figures must add up``.

Subject and phrase are names of the grammar; without a subject it is the report. The two spellings stand beside each other.
"""

from checker.language.tree import Predicate, Value
from checker.records import NamedTuple


class Statement(NamedTuple):
    """A subject and a phrase that mean the predicate `verb`, each spelled in English and Chinese."""

    subject: str
    phrase: str
    verb: str
    english: tuple[str, str]
    chinese: tuple[str, str]
    arguments: tuple[tuple[str, Value], ...] = ()


STATEMENTS = (
    Statement(
        "figures", "add_up", "add_up",
        ("figures", "add up"), ("数据", "相加一致"),
    ),
    Statement(
        "figures", "agree", "agree",
        ("figures", "agree"), ("数据", "前后一致"),
    ),
    Statement(
        "figures", "carry_units", "units",
        ("figures", "carry units"), ("数据", "带量词"), (("what", "figures"),),
    ),
    Statement(
        "figures", "cover_year", "full_year",
        ("data", "cover the report year"), ("数据", "覆盖 报告年度"),
    ),
    Statement(
        "amounts", "carry_units", "units",
        ("amounts", "carry units"), ("金额", "带单位"), (("what", "amounts"),),
    ),
    Statement(
        "percentages", "be_right", "percentages",
        ("percentages", "be right"), ("百分比", "正确"),
    ),
    Statement(
        "document_names", "agree", "names_agree",
        ("document names", "agree"), ("文件名称", "前后一致"),
    ),
    Statement(
        "dates", "be_complete", "dates_complete",
        ("dates", "be complete"), ("日期", "完整"),
    ),
    Statement(
        "dates", "be_possible", "dates_possible",
        ("dates", "be possible"), ("日期", "真实存在"),
    ),
    Statement(
        "citations", "be_in_force", "in_force",
        ("citations", "be in force"), ("引用法规", "现行有效"),
    ),
    Statement(
        "citations", "have_exact_titles", "exact_titles",
        ("citations", "have exact titles"), ("引用法规", "名称准确"),
    ),
    Statement(
        "citations", "name_issuer", "issuers",
        ("citations", "name the right issuer"), ("引用法规", "发文机关准确"),
    ),
    Statement(
        "cited_numbers", "be_well_formed", "number_form",
        ("cited numbers", "be well-formed"), ("引用文号", "规范"),
    ),
    Statement(
        "heading_numbers", "run_in_order", "heading_numbers",
        ("heading numbers", "run in order"), ("标题序号", "连续规范"),
    ),
    Statement(
        "marks", "be_paired", "marks",
        ("marks", "be paired"), ("标点", "成对"), (("what", "paired"),),
    ),
    Statement(
        "marks", "be_full_width", "marks",
        ("marks", "be full-width"), ("标点", "全角"), (("what", "full-width"),),
    ),
    Statement(
        "brackets", "be_well_formed", "brackets",
        ("brackets", "be well-formed"), ("括号", "规范"),
    ),
    Statement(
        "title_marks", "be_well_formed", "title_marks",
        ("title marks", "be well-formed"), ("书名号", "规范"),
    ),
    Statement(
        "words", "repeat", "repeats",
        ("words", "repeat"), ("词语", "重复"),
    ),
    Statement(
        "document_number", "be_well_formed", "well_formed",
        ("document number", "be well-formed"), ("发文字号", "规范"),
        (("field", "document number"),),
    ),
    Statement(
        "addressee", "be_well_formed", "well_formed",
        ("addressee", "be well-formed"), ("主送机关", "规范"), (("field", "addressee"),),
    ),
    Statement(
        "date", "be_well_formed", "well_formed",
        ("date", "be well-formed"), ("成文日期", "规范"), (("field", "date"),),
    ),
    Statement(
        "copy_line", "be_well_formed", "well_formed",
        ("copy line", "be well-formed"), ("抄送", "规范"), (("field", "copy line"),),
    ),
    Statement(
        "figures", "stand_out", "stand_out",
        ("figures", "stand out"), ("数据", "异常"),
    ),
    Statement(
        "", "be_handed_in", "handed_in",
        ("", "be handed in"), ("", "报送"),
    ),
    Statement(
        "", "be_handed_in_on_time", "handed_in",
        ("", "be handed in on time"), ("", "按时 报送"), (("when", "on time"),),
    ),
    Statement(
        "signature", "match_title", "signature_matches",
        ("signature", "match title"), ("署名", "与 标题 一致"),
    ),
)  # fmt: skip


def statement_of(predicate: Predicate) -> Statement | None:
    """Return the statement that means `predicate`, or None where it is no statement."""
    meaning = (predicate.verb, predicate.arguments)
    return next((one for one in STATEMENTS if (one.verb, one.arguments) == meaning), None)
