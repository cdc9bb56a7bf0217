"""What is a figure, what it is worth, and what only looks like one."""

import pytest

from tests.facts.reading import facts_of

FIGURES = """
全年开展执法检查206次。 | 206 次
全年开展执法检查２０６次。 | 206 次
完成执法检查 100 余家次。 | ~100 家次
查处案件34起，罚没款226.31万元。 | 34 起; 226.31 万元
罚没款总额达843.12 万元。 | 843.12 万元
罚没款总额达843.12⏎万元。 | 843.12 万元
罚款246000元。 | 246000 元
罚款22000余元。 | ~22000 元
安排资金1.2亿元。 | 1.2 亿元
注册国家反诈APP4300人。 | 4300 人
发放资料4万余份。 | ~40000 份
受教育群众17.8万余人次。 | ~178000 人次
办理政务服务260.44万件。 | 2604400 件
开展了两期培训。 | 2 期
印发文件一百二十三份。 | 123 份
走访企业十余家。 | ~10 家
现有二百名执法人员。 | 200 名
走访商户百余家。 | ~100 家
检查企业上百家次。 | ~100 家次
调处纠纷数十起。 | ~10 起
安排一名律师坐班。 | 1 名
旁听了一场庭审。 | 1 场
发生一起行政诉讼。 | 1 起
合格率100%。 | 100 %
合格率99.66％。 | 99.66 %
占比百分之九十五。 | 95 %
持证率达百分之九十八点五。 | 98.5 %
持证率达百分之九十八点零五。 | 98.05 %
每次检查3～5家。 | ~3 家
提高0.5个百分点。 | 0.5 个百分点
执法人员均在2人以上。 | ~2 人
检查不少于12次。 | ~12 次
罚款约5.6万元。 | ~5.6 万元
办理超过300件。 | ~300 件
办件近500件。 | ~500 件
节约12万元。 | 12 万元
签约3家。 | 3 家
每次检查3至5家。 | ~3 家
罚款5—10万元。 | ~5 万元
整改率由40%提高到98%。 | 40 %; 98 %
参加人数达1，200人。 | 1200 人
化解纠纷三百余件。 | ~300 件
检查生产经营单位2334家，责令限期整改901次，罚款400起。 | 2334 家; 901 次; 400 起
受理3件、办结2件。 | 3 件; 2 件
最终形成112 项权责清单（其中行政处罚 103 项，行政许可 8 项，行政给付 1 项）。 | 112 项; 103 项; 8 项; 1 项
三个100%要求全部落实。 | 100 %
开展宣传17，参与31546人次。 | 17; 31546 人次
培训12学时。 | 12 学时
采取十一个方面举措。 | 11 个
办结时限压缩至5个工作日。 | 5 个工作日
接待来访45批60人次。 | 45 批; 60 人次
成立6支普法队伍。 | 6 支
配备执法记录仪25台、车辆3辆。 | 25 台; 3 辆
发放《宪法》读本3000册。 | 3000 册
召开党组会16次，其中专题研究法治4次。 | 16 次; 4 次
行政复议案件0件。 | 0 件
播放量3万至5万次。 | ~30000 次
发放资料5至10万份。 | ~50000 份
开展专项整治五项。 | 5 项
出动执法车辆710台次。 | 710 台次
核酸检测326万人份，接种98.6万剂次。 | 3260000 人份; 986000 剂次
补种树木1.28万株，收回林地5.7公顷。 | 12800 株; 5.7 公顷
微博粉丝3.6万。 | 36000
建成法治文化广场一处。 | 1 处
律师每周三天坐班。 | 3 天
办理结婚登记2316对，全员轮训1遍。 | 2316 对; 1 遍
统一派一名律师坐班。 | 1 名
"""

NONE = """
一是加强领导。二是落实责任。三是强化监督。
落实行政执法三项制度。
推进“双随机、一公开”监管。
依托金税三期系统，二期工程完工。
严格落实“党政同责、一岗双责”。
坚持“三重一大”集体研究。
推进安全宣传“五进”活动。
增强四个意识，坚定四个自信，做到两个维护。
拨打12345热线。
畅通12345、12315渠道。
落实“1310”工程。
2023年工作情况。
落实《纲要（2021—2025年）》。
2021-2025年规划。
开展12·4国家宪法日宣传。
开展“12.4”国家宪法日宣传。
开展12.4国家宪法日、3.15消费者权益日宣传。
开展“5·12”防灾减灾日活动。
6月16日开展咨询活动。
根据解应急〔2019〕20号文件。
依据第23条规定。
召开第七届第三十四次会议。
学习党的十九届五次全会和中央第一、二、三次会议精神。
深入学习《行政处罚法》第三十二条。
开展安全生产三年行动。
深化一体化改革。
化解一批矛盾。
一律公开。
统一执法程序。
进一步完善制度。
创建5A级景区。
联系电话：0517-83605210。
推行最多跑一次改革。
实行综合查一次。
落实一次性告知。
推动高效办成一件事。
坚持一事一审、一户一档、一人一策。
推动党的二十大精神落地。
落实“八五”普法规划。
聚焦第三季度任务。
打造一站式服务。
实行7×24小时值守。
印发国家总局令第24号。
1、加强组织领导
百家争鸣、千家万户。
推行“1+10+N”模式。
24小时值班。
“一网通办”全面推行。
一起学习，一起提高。
本周三天气晴好。
实现一村（社区）一名律师全覆盖。
落实一企一名联络员。
到三元区调研。
六稳六保、三支一扶。
近年来，新一轮改革启动。
查处一个、震慑一批、教育一片。
使用GB/T9704-2012标准。
从严治党十项规定。
"""


def _lines(table: str) -> list[str]:
    return [line.replace("⏎", "\n") for line in table.split("\n") if line]


def _read(text: str) -> list[str]:
    return [
        f"{'~' * one.approximate}{one.value} {one.unit}".strip() for one in facts_of(text).figures
    ]


@pytest.mark.parametrize("line", _lines(FIGURES))
def test_a_figure_is_read(line: str) -> None:
    """Every figure of the sentence is read, in order, with value, unit and exactness."""
    text, expected = line.split(" | ")

    assert expected.split("; ") == _read(text)


@pytest.mark.parametrize("text", _lines(NONE))
def test_a_number_that_counts_nothing_is_no_figure(text: str) -> None:
    """Years, dates, ordinals, codes, names and idioms are left alone."""
    assert [] == _read(text)


def test_a_figure_quotes_what_is_printed() -> None:
    """Span and clause lie in the text as it stands, blanks and all."""
    facts = facts_of("全局共计完成执法检查 100 余家次，查改隐患 429 条。")

    first = facts.figures[0]
    assert "100 余家次" == facts.document.quote(first.span)
    assert "全局共计完成执法检查 100 余家次" == facts.document.quote(first.clause)


def test_the_clause_of_a_bracket_ends_with_it() -> None:
    """A figure in brackets has its own clause, one before them does not reach into them."""
    facts = facts_of("权责清单112项（其中行政处罚103项，行政许可9项）。")

    clauses = [facts.document.quote(one.clause) for one in facts.figures]
    assert ["权责清单112项", "其中行政处罚103项", "行政许可9项"] == clauses


def test_a_range_has_both_ends() -> None:
    """The lower end is the value."""
    figure = facts_of("每次检查3至5家。").figures[0]

    assert (3, 5) == (figure.value, figure.high)
