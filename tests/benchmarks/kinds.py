"""Texts that are hard to read, one row a kind: what is repeated, and what stands around it.

``{n}`` counts on, ``{p}`` is a small number, ``{y}``, ``{m}`` and ``{d}`` make dates, ``{c}`` is a
Chinese numeral, ``{h}`` are three characters that differ from one time to the next.
"""

from collections.abc import Callable
from typing import NamedTuple

HEAD = (
    "某某县司法局2023年法治政府建设年度报告\n县委、县政府：\n"
    "现将本局2023年法治政府建设情况报告如下：\n一、主要举措和成效\n"
)
TAIL = "\n某某县司法局\n2024年1月5日\n"
PROBLEMS = f"{HEAD}二、存在的问题\n"
FIRST, COUNT = 0x4E00, 3000  # characters that `{h}` is made of


class Kind(NamedTuple):
    """What is repeated; what stands before and behind it."""

    unit: str
    before: str = HEAD
    behind: str = TAIL


# fmt: off
FIGURES = (
    "全年共开展行政检查{n}次，作出行政处罚决定{p}件，罚款{n}万元，持证执法人员{p}名。\n", "检查{n}次，", "检查{n}次", "检查{n}次、",
    "检查{n}次；", "{n}、", "{n} ", "1 ", "执法人员{n}人，", "行政处罚{p}件。", "办结率{p}%，", "受理{n}件，办结{n}件，办结率{p}%，",
    "检查{c}次，", "一二三四五六七八九十百千万", "{n}-{p}次，", "1,234,567,", "行政处罚、行政许可分别为{n}件、{p}件，", "其中检查{n}次，",
    "行政检查{n}次，其中专项检查{p}次。", "其中：", "其中", "行政检查{n}次（其中", "检查{n}次；其中日常{p}次", "共{n}件（包括处罚{p}件、许可{d}件）",
    "处罚{p}件、许可{n}件，合计{n}件，", "，按类别看，处罚{n}件", "。按类别分，种子{n}宗；农药{p}宗", "受理{n}件，主要涉及土地{p}件、",
    "{y}年行政处罚{n}件，", "{y}年行政处罚{n}件。", "{y}年、", "行政处罚{n}件，较上年增加{p}件，", "{n}、{p}、{d}件，", "全年行政检查{n}次。",
    "持证执法人员{n}名。", "{h}大队持证执法人员{n}名。", "未发生行政复议、", "未发生行政复议案件。", "零复议零诉讼", "执法人员全部持证上岗，",
    "{n}人均已取得执法证，", "行政处罚", "行政处罚、行政许可、行政强制、行政复议、", "持证执法人员", "罚款", "检查", "检查门店、养殖场、屠宰场等",
    "我局{n}件，镇街{p}件，全区{d}件。", "其中我局办理{n}件，镇街办理{p}件，", "联合{n}家单位开展检查，", "下一步将开展检查{n}次，", "下一步，",
    "2024年计划检查{n}次。", "切实履行第一责任人职责，", "占比{p}%、", "罚款{n}.{p}万元，", "罚款{n}，", "宣传{n}次数，", "12345热线{n}次，", "新收＋上年结转＝",
    # matters and what became of them, shares of one whole, growth, and figures told in full and by the verb alone
    "发现隐患{n}处，整改{p}处，", "发现隐患{n}处，整改{n}处。", "受理申请{n}件，维持{p}件、撤销{p}件，", "维持{p}件、", "优秀{p}卷、合格{p}卷、",
    "{h}类占{p}%，", "其他占{p}%。", "{n}件，同比下降{p}%，", "较去年的{n}起下降{p}%，共查处{n}起。", "上半年检查{n}次，下半年检查{p}次，全年共检查{n}次。",
    "全年办结复议案件{n}件。收到复议申请{n}件，办结{n}件。", "行政处罚案件中，{h}领域{n}件、", "包括工业{n}家、", "共{n}家，含{h}{p}家；", "近{n}余人，", "不少于{p}次以上，",
)
MARKS = (
    "（", "检查（", "检查）", "检查（{n}次）", "检查(", "（检查)", "检查（县局\n", "《", "《关于检查", "检查》", "《关于《检查", "《关于\n", "“", "“检查", "检查”",
    '"检查', "“检查”、", "‘检查", "「检查", "〔2021", "【检查", "。", "，", "检查,", "检查.", "…", "——", "-", "·", " ", "\u3000", "检 查 ", "检查    ",
    "检查\t{n}\t", "检查？", "检查：", "×", "_", "*", "/", "\\", "|", "`", ">",
)
NAMES = (
    "《关于{h}的意见》、", "落实《{h}条例》。\n", "《法治政府建设实施纲要（2021—2025年）》、", "《法治政府建设实施{h}纲要（2021—2025年）》、", "《中华人民共和国行政处罚法》",
    "《关于{h}的通知》（国办发〔2018〕{n}号）、", "国办发〔2018〕{n}号、", "〔2018〕{n}号", "国务院令第{p}号，", "（以下简称《{h}》）", "国务院《关于{h}的意见》、",
    "行政处罚法、", "《{y}年工作要点》、", "《某县{n}号法治建设实施方案》《某县{n}号法治建设实施纲方案》", "{y}年{m}月{d}日，", "{y}年{m}月{d}日\n", "{m}月{d}日、", "月",
    "年 月 日", "2025110，", "2025110\n", "截至{m}月底，", "1—{m}月，", "今年去年明年", "2024.1.{d}，",
)
WORDS = (
    "贯彻落{h}", "贯彻落时依法行行政行执监督", "习近平法制思想、放管服改格、两个维户、", "开展开展", "的的", "工作工作，", "坚持以习近平新时代中国特色社会主义思想为指导。",
    "习近平法治思想、", "第{d}个国家宪法日，", "国家宪法日", "新质生产力", "行政执法公示、执法全过程记录、重大执法决定法制审核，", "重大行政执法案件法制审核制度、",
    "a", "word ", "检a", "法", "法治", "{h}", "{h}，", "\u200b", "检\u200b查", "\u202e检查", "检\x01查", "检\u0301", "😀检", "⼯作", "法治政府建設年度報告", "检\ud800查", "\ufffd",
    "行执法", "行执法、", "政县府", "工作作日", "{h}行执法", "进一步加强", "进一步压实工作责任，",
)
LINES = (
    "{c}、关于{h}的工作\n", "{c}、关于{h}的工作\n全年行政检查{n}次。\n", "（{c}）关于{h}的工作\n全年行政检查{n}次。\n", "{n}.关于{h}的工作。全年行政检查{n}次。\n",
    "1、关于{h}工作\n1.关于{h}工作\n", "一、关于工作\n（一）关于工作\n1.关于工作\n（1）关于工作\n①关于工作\n", "第{c}章 总则\n第{c}条 {h}\n", "工作{h}情况\n全年检查{n}次。\n",
    "（{c}）存在的问题和不足\n", "三、下一步工作打算\n2024年{h}。\n", "（{c}）强化{h}。全年检查{n}次。", "首先{h}，其次{h}，最后{h}。", "①{h}②{h}③{h}", "一、{h}（一）{h}1.{h}",
    "一、", "一、\n", "（一）", "1.", "\n", "检查\r", "检查\x0b", "检查\f", "检查\u2028", "法\n", "检查\n", "检查，\n", "检查（\n", "检查1\n26次，\n", "行政处罚\n{n}件\n", "行政处罚\n{n}\n",
    "行政处罚\n行政许可\n{n}\n", "{n}\n", "{n}件\n", "- {n} -\n检查工作情况如下所示\n", "第{n}页\n", "检查工作情况如下所示，全年完成\n{n}\n",
    "坚持以《习近平新时代中国特色社会主义思想为指导深入贯彻落实党的二十大精神和习近\n", "县委、县政府：\n", "某某县司法局\n2024年1月5日\n", "抄送：{h}局。\n", "附件：{n}.{h}\n",
    "上一篇：{h}\n", "# 检查{n}\n", "> 检查\n", "|检查|\n", "项目\t数量\n处罚\t{n}\n许可\t{n}\n\n文字说明。\n", "行政处罚    {n}    {p}\n",
    "2024年，我们{h}。\n",
)
AROUND = (
    Kind("{n}件、", f"{HEAD}行政复议、行政诉讼分别为"), Kind("行政复议、", behind=f"分别为3件、2件。{TAIL}"), Kind("行政复议案件、", f"{HEAD}未发生"),
    Kind("一是{h}不到位，", PROBLEMS), Kind("一是{h}不到位。\n", PROBLEMS), Kind("一是{h}。二是{h}。三是{h}；", PROBLEMS), Kind("（一）{h}\n一是{h}。二是{h}。\n"), Kind("（一）主要负责人履行第一责任人职责\n主持研究议题{n}次。\n"), Kind("法治政府", f"{HEAD}《", f"》{TAIL}"),
    Kind("行政处罚{n}\t{n}\n", f"{HEAD}项目\t数量\n"), Kind("| 行政处罚 | {n} | {p} |\n", f"{HEAD}| 项目 | 数量 | 合计 |\n"), Kind("合计\t{n}\t{p}\n", f"{HEAD}项目\t一月\t合计\n"),
    Kind("索引号：{n} 发布日期：2024-01-05 来源：某局\n", ""), Kind("首页>政务公开>", ""), Kind("打印 关闭\n", ""), Kind("某某县司法局{y}年法治政府建设年度报告\n", ""),
    Kind("县委、", "某某县司法局2023年法治政府建设年度报告\n", f"：\n{TAIL}"), Kind("某某县司法局", "", f"2023年法治政府建设年度报告\n{TAIL}"),
)
# fmt: on
REPEATED = (*(Kind(one) for one in (*FIGURES, *MARKS, *NAMES, *WORDS, *LINES)), *AROUND)


def text_of(kind: Kind, length: int) -> str:
    """Return a text of `length` characters, more or less, that repeats what `kind` says."""
    parts, size, number = [kind.before], 0, 0
    while size < length:
        number += 1
        parts.append(_filled(kind.unit, number))
        size += len(parts[-1])
    return "".join((*parts, kind.behind))


def nested(opening: str, closing: str) -> Callable[[int], str]:
    """Return what writes texts in which pairs lie in each other."""

    def make(length: int) -> str:
        times = length // (len(opening) + len(closing))
        return f"{HEAD}{opening * times}{closing * times}{TAIL}"

    return make


def table(rows: Callable[[int], int]) -> Callable[[int], str]:
    """Return what writes tables of so many rows for a number of cells, divided by tabs."""

    def make(length: int) -> str:
        cells = length // 4
        lines = rows(cells)
        row = "\t".join(str(number) for number in range(max(cells // lines, 1)))
        head = "\t".join(f"列{number}" for number in range(max(cells // lines, 1)))
        return f"{HEAD}项目\t{head}\n" + f"处罚\t{row}\n" * lines + TAIL

    return make


# What no repetition makes: its name, and what writes it in a length.
MADE: tuple[tuple[str, Callable[[int], str]], ...] = (
    ("brackets in brackets", nested("（检", "）")),
    ("titles in titles", nested("《关", "》")),
    ("a table of two rows", table(lambda _: 2)),
    ("a table of sixty columns", table(lambda cells: max(cells // 60, 1))),
)


def _filled(unit: str, number: int) -> str:
    if "{" not in unit:
        return unit
    three = (number, number // COUNT, 7 * number)
    return unit.format(
        n=number, p=number % 101, y=2000 + number % 24, m=number % 12 + 1, d=number % 28 + 1,
        c=_numeral(number % 99 + 1), h="".join(chr(FIRST + one % COUNT) for one in three),
    )  # fmt: skip


def _numeral(number: int) -> str:
    tens, ones = divmod(number, 10)
    digits = "零一二三四五六七八九"
    begin = f"{digits[tens] if tens > 1 else ''}十" if tens else ""
    return begin + (digits[ones] if ones or not tens else "")
