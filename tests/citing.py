"""Small reports and a small register, so that no test depends on the packs that ship."""

from itertools import accumulate

from checker.document.model import Block, Document, Field, Head, Origin, Source, Span
from checker.facts.facts import Facts
from checker.facts.vocabulary import RegisterEntry, Vocabulary
from checker.language.case import Case

OUTLINE = "法治政府建设实施纲要（2021—2025年）"
OLD_OUTLINE = "法治政府建设实施纲要（2015—2020年）"
DECISIONS = "重大行政决策程序暂行条例"
PENALTIES = "中华人民共和国行政处罚法"
BUREAU = "国家安全生产监督管理总局"
ENTRIES = (
    RegisterEntry(PENALTIES, short=("行政处罚法",), revised=("2021-07-15",), verified=True),
    RegisterEntry("中华人民共和国治安管理处罚法", verified=True),
    RegisterEntry("中华人民共和国安全生产法", former=("安法",), verified=True),
    RegisterEntry(
        OUTLINE,
        short=("法治政府建设实施纲要",),
        issuers=("中共中央", "国务院"),
        numbers=("中发〔2021〕33号",),
        in_force="2021-08",
        expires="2025",
        verified=True,
    ),
    RegisterEntry(
        OLD_OUTLINE,
        short=("法治政府建设实施纲要",),
        issuers=("中共中央", "国务院"),
        in_force="2015-12",
        expires="2020",
        replaced_by=OUTLINE,
        verified=True,
    ),
    RegisterEntry(
        DECISIONS,
        issuers=("国务院",),
        numbers=("国务院令第713号",),
        in_force="2019-09-01",
        verified=True,
    ),
    RegisterEntry(
        "党政主要负责人履行推进法治建设第一责任人职责规定",
        issuers=("中共中央办公厅", "国务院办公厅"),
        verified=True,
    ),
    RegisterEntry(
        "煤矿安全监察条例",
        in_force="2000",
        repealed="2024-05-01",
        replaced_by="煤矿安全生产条例",
        verified=True,
    ),
    RegisterEntry("煤矿安全生产条例", in_force="2024-05-01", verified=True),
    RegisterEntry(
        "国土资源行政处罚办法",
        renamed="2020-03-20",
        replaced_by="自然资源行政处罚办法",
        verified=True,
    ),
    RegisterEntry("自然资源行政处罚办法", verified=True),
    RegisterEntry("信访条例", repealed="2022-05-01", replaced_by="信访工作条例"),
    RegisterEntry("信访工作条例", issuers=("中共中央", "国务院"), in_force="2022-05-01"),
    RegisterEntry(
        "行政执法监督条例",
        issuers=("国务院",),
        numbers=("国务院令第825号",),
        in_force="2026-02-01",
        verified=True,
    ),
    RegisterEntry("中华人民共和国危险化学品安全法", in_force="2026-05-01", verified=True),
    RegisterEntry(
        "生产安全事故罚款处罚规定（试行）",
        numbers=(f"{BUREAU}令第13号", f"{BUREAU}令第77号"),
        in_force="2007",
        repealed="2024-03-01",
        replaced_by="生产安全事故罚款处罚规定",
        verified=True,
    ),
    RegisterEntry("生产安全事故罚款处罚规定", in_force="2024-03-01", verified=True),
    RegisterEntry(
        "安全生产监管监察职责和行政执法责任追究的规定",
        former=("安全生产监管监察职责和行政执法责任追究的暂行规定",),
        issuers=(BUREAU,),
        numbers=(f"{BUREAU}令第24号", f"{BUREAU}令第77号"),
        verified=True,
    ),
    RegisterEntry(
        "国务院办公厅关于全面推行行政执法公示制度的指导意见",
        issuers=("国务院办公厅",),
        numbers=("国办发〔2018〕118号",),
        in_force="2018-12-05",
        verified=True,
    ),
    RegisterEntry("安全生产年度监督检查计划编制办法", in_force="2017-12-27", verified=True),
    RegisterEntry("湖南省安全生产条例"),
    RegisterEntry("农药管理条例", in_force="2017-06-01", verified=True),
)
VOCABULARY = Vocabulary(
    register={one.title: one for one in ENTRIES},
    lexicon={
        "中共中央": ("党中央",),
        "国务院办公厅": ("国办",),
        "中共中央办公厅": ("中办",),
        BUREAU: ("国家安全监管总局", "安监总局"),
    },
)


def document(text: str, year: int | None = 2023, number: str = "") -> Document:
    """Return `text` as a report on `year`, a block a line; `number` is the report's own."""
    lines = text.split("\n")
    starts = accumulate((len(line) + 1 for line in lines), initial=0)
    pairs = tuple((start, line) for start, line in zip(starts, lines, strict=False) if line)
    at = text.find(number)
    own = Field(number, Span(at, at + len(number))) if number else None
    return Document(
        "报告.txt",
        "txt",
        text,
        tuple(Block("paragraph", Span(start, start + len(line))) for start, line in pairs),
        (Origin(0, Source(line=1, column=1)),),
        head=Head(year=year, document_number=own),
    )


def case(text: str, year: int | None = 2023, number: str = "") -> Case:
    """Return the case of such a report, judged by the small register."""
    report = document(text, year, number)
    return Case(report, Facts(report, VOCABULARY), VOCABULARY, lambda _term, _titles: ())
