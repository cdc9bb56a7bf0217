"""Reports made by hand, so that what is printed does not depend on any rule pack."""

from itertools import accumulate
from typing import Any

from checker.document.model import Block, Document, Gap, Origin, Section, Source, Span
from checker.errors import At
from checker.language.tree import Level, Predicate, Sentence
from checker.language.verdict import Status
from checker.messages import Message
from checker.packs.model import Authority, Basis, Pack, Rule
from checker.report import Evidence, Finding, Lacking, Report, Run, Subject, Unreadable, cite

TEXT = """临江县水务局关于2023年法治政府建设情况的报告
县委、县政府：
2023年，我局深入学习贯彻习近平法治思想，现将有关情况报告如下：
一、主要举措和成效
（一）严格规范公正文明执法
全年共立案3件，罚款58.6；新增持证执法人员3名，执法人员均在2人以上。全年办理行政处罚132件，其中简易程序59件、普通程序71件。
认真落实三项执法制度，推动行政执法公示[注1]、执法全过程记录落到实处。
二、存在的问题
虽然取得一定成效，但仍存在问题和不足。
三、下一步打算
下一步，我局将继续努力，于2023年底前完成年度执法计划的修订工作，并把法治政府建设摆在全局工作的重要位置来抓，压紧压实各科室责任，确保各项任务落到实处、见到成效、取得群众满意的成果。
临江县水务局
2024年3月15日"""

DUCHA = Authority("督察规定", "法治政府建设与责任落实督察工作规定", "厅字〔2019〕28号", "", True)
GBT = Authority("格式", "党政机关公文格式", "GB/T 9704—2012", "", True)
LOCAL = Authority("考核办法", "法治政府建设考核办法", "", "", False)
SENTENCE = Predicate("mention")


def document() -> Document:
    """Return the sample report as a reader would: a block and an origin a line."""
    lines = TEXT.split("\n")
    starts = (0, *accumulate(len(line) + 1 for line in lines))
    pairs = tuple(zip(starts, lines, strict=False))
    return Document(
        "报告/临江县水务局.txt",
        "txt",
        TEXT,
        tuple(Block("paragraph", Span(at, at + len(line))) for at, line in pairs),
        tuple(Origin(at, Source(line=number, column=1)) for number, (at, _) in enumerate(pairs, 1)),
        (
            _section("一、", "主要举措和成效", 1, "二、存在的问题"),
            _section("（一）", "严格规范公正文明执法", 2, "二、存在的问题", 0),
            _section("二、", "存在的问题", 1, "三、下一步打算"),
            _section("三、", "下一步打算", 1, "临江县水务局\n2024"),
        ),
    )


def _section(marker: str, title: str, level: int, until: str, parent: int | None = None) -> Section:
    start = TEXT.index(marker + title)
    heading = Span(start, start + len(marker + title))
    span = Span(start, TEXT.index(until))
    return Section(marker, "", None, title, level, heading, span, parent=parent)


def passage(words: str) -> Evidence:
    """Cite the first place of `words` in the sample report."""
    start = TEXT.index(words)
    return cite(document(), Span(start, start + len(words)))


def said(text: str) -> Message:
    """Return a message that says `text` in both languages."""
    return Message.of("card.list", items=text)


def rule(
    name: str,
    title: str,
    level: Level = "must",
    weight: float = 5,
    **more: Any,
) -> Rule:
    """Make a rule of which only the metadata matter."""
    sentence = Sentence(level, False, SENTENCE)
    at = At("rules/fazhi.yaml", 1, 1)
    more = {"category": "法定内容", **more}
    return Rule(name, "must mention 三项制度", sentence, at, title, weight=weight, **more)


def finding(rule: Rule, status: Status, text: str, *words: str) -> Finding:
    """Make a finding that cites `words` of the sample report."""
    return Finding(
        rule,
        status,
        said(text),
        tuple(passage(one) for one in words),
        fingerprint="0a1b2c3d4e5f6071",
    )


def findings() -> tuple[Finding, ...]:
    """Return one finding of every kind that a scorecard can show."""
    formula = passage("虽然取得一定成效，但仍存在问题和不足。")
    lacking = Lacking(formula, said("只有一句套话，没有说出任何具体问题"))
    problems = rule(
        "fazhi/problems-concrete",
        "存在的不足要具体",
        weight=10,
        cap=59,
        basis=Basis(DUCHA, "年度报告内容第二项", False),
        advice="写清本单位、本年度的具体问题，每个问题写明原因；不要用“仍存在不足”一笔带过。",
        draft="二、存在的不足和原因\n一是……。主要原因是……。\n二是……。主要原因是……。",
    )
    absent = finding(problems, "fail", "没有写出任何一个具体问题")._replace(
        searched=(said("“存在的问题”部分"), said("各级标题")), nearest=lacking
    )
    return (
        finding(
            rule("fazhi/part-measures", "主要举措和成效", "must", 30),
            "pass",
            "“主要举措和成效”单独成一部分",
            "主要举措和成效",
        ),
        absent,
        finding(
            rule(
                "fazhi/licensed-officers",
                "持证执法人员数量",
                weight=3,
                basis=Basis(LOCAL, "第三项"),
                advice="写明年末持证执法人员总数，例如“全局持证执法人员20人”。",
            ),
            "fail",
            "写的是新增人数和单次执法人数，不是持证执法人员总数",
            "新增持证执法人员3名",
            "执法人员均在2人以上",
        ),
        finding(
            rule("data/figures-add-up", "分项之和与总数一致", "should", 3, category="数据质量"),
            "fail",
            "行政处罚 132 件，分项 59 件、71 件合计 130 件，相差 2 件",
            "行政处罚132件",
            "简易程序59件、普通程序71件",
        ),
        finding(
            rule("data/units", "金额要有单位", category="数据质量", weight=2),
            "fail",
            "罚款金额没有单位",
            "罚款58.6",
        ),
        finding(
            rule("wording/brackets", "括号", "may", 1, category="文字规范"),
            "fail",
            "正文中有方括号",
            "[注1]",
        ),
        finding(
            rule("fazhi/three-systems-named", "三项制度", weight=4),
            "review",
            "以“三项执法制度”的名称提到，请核对",
            "三项执法制度",
        ),
        finding(
            rule("fazhi/xi-thought", "习近平法治思想", weight=30),
            "pass",
            "提到“习近平法治思想”1处",
            "习近平法治思想",
        ),
        finding(
            rule("gongwen/date", "成文日期", category="公文格式", basis=Basis(GBT, "7.3.5.4")),
            "pass",
            "成文日期完整",
            "2024年3月15日",
        ),
        finding(
            rule("gongwen/document-number", "发文字号", category="公文格式"),
            "not-checked",
            "公开时已略去版头",
        ),
        finding(
            rule("gongwen/addressee", "主送机关", category="公文格式"),
            "not-checked",
            "公开时已略去版头",
        ),
        finding(
            rule("fazhi/licensing", "行政许可数量", "should"),
            "not-applicable",
            "没有提到行政许可",
        ),
        finding(rule("fazhi/litigation", "行政诉讼数量"), "waived", "已豁免至2024年12月31日"),
    )


def pack(name: str = "fazhi") -> Pack:
    """Return a pack that holds the sample rules."""
    rules = tuple(one.rule for one in findings())
    return Pack(name, "", "2026.1", f"rules/{name}.yaml", "9f86d081", "法治政府建设年度报告", rules)


def report() -> Report:
    """Return a report with one finding of every kind."""
    subject = Subject(
        "报告/临江县水务局.txt",
        "txt",
        "法治政府建设年度报告",
        "临江县水务局关于2023年法治政府建设情况的报告",
        "临江县水务局",
        2023,
    )
    gap = Gap(said("第 3 页没有文字层（扫描件）"), page=3)
    return Report(subject, (pack(),), findings(), document()._replace(gaps=(gap,)))


def perfect() -> Report:
    """Return a report in which every rule that was judged holds."""
    subject = Subject("报告/b.docx", "docx", "法治政府建设年度报告", "平安镇报告", "平安镇", 2023)
    passes = tuple(one for one in findings() if one.status == "pass")
    return Report(subject, (pack(),), passes, document())


def foreign() -> Report:
    """Return a report of another genre: no rule applies."""
    subject = Subject("报告/c.txt", "txt", "政府信息公开工作年度报告", "年度报告", "", None)
    away = tuple(
        one._replace(status="not-applicable", evidence=(), message=said("文种不符"))
        for one in findings()
    )
    return Report(subject, (pack(),), away, document())


def run() -> Run:
    """Return a run over three reports and a file that could not be read."""
    broken = Unreadable("报告/坏.docx", said("报告/坏.docx：文件已损坏，请另存为 docx 后重试"))
    return Run((report(), perfect(), foreign()), (pack(),), (broken,))
