"""What pages print around a report goes, what the report says stays."""

import pytest

from checker.document.model import Document
from checker.document.readers import read_text

TITLE = "某区民政局2023年度法治政府建设情况报告"
BODY = """2023年，我局认真贯彻落实习近平法治思想，扎实推进依法行政，现将有关情况报告如下：
一、主要举措和成效
（一）来源：基层。分享经验12次，打印材料300份，扫一扫查看案例的群众有1200人。
二、存在的不足和原因
相关文件宣传不够。
某区民政局
2024年1月10日"""


def page(above: str, below: str = "") -> Document:
    """Read a page that has `above` and `below` around a report."""
    return read_text(f"{above}\n{TITLE}\n{BODY}\n{below}")


@pytest.mark.parametrize(
    "above",
    [
        "首页 > 政务公开 > 法治政府建设",
        "您现在的位置：首页>政务公开>年度报告",
        "当前位置：\n首页\n>\n政务公开\n>\n年度报告",
        "首页→信息公开→法治政府建设→正文",
        "首页/政务公开/法定主动公开内容/法治政府建设",
        "网站首页 - 政务公开 - 年度报告",
        "来源：某区民政局",
        "信息来源：某区民政局 发布时间：2024-01-12 浏览次数： 次",
        "发布时间：\n2024-01-12 10:20\n来源：\n某区民政局\n阅读量：\n【字体：\n大\n中\n小\n】",
        "作者：办公室    点击数：12    字号：[大 中 小]",
        "2024-01-12 10:20:33",
        "2024-01-12 来源：某区民政局 访问量：36",
        "| | | |",
        "| 索引号 | 000014349/2024-00012 | 主题分类 | 其他 |\n| 发布机构 | 某区民政局 | 发布日期 | 2024-01-12 |",
        "[ 索引号 ]\n000014349/2024-00012\n[ 发文机构 ]\n某区民政局\n[ 成文日期 ]\n2024-01-12",
        "- 索引号：0001\n- 公开方式：主动公开\n- 有效性：有效",
        "无\n主动公开\n无\n无\n2024.02.09",
        "下载\n打印\n全屏\n收藏\n【字号：\n加大\n还原\n减小\n】",
        "无障碍 长者助手 登录 注册\n简体 繁体",
        "AI脑图\n江江智能助手\n搜索位置 匹配度 排序",
        "分享到：\n微信\n微博\n×",
        "文件已失效",
        "索引号 /2024-00251 生成日期 2024-01-16\n发布机构 区民政局 文号\n组配分类 法治政府建设报告 主题分类",
        "• 备注/发布机构：某区民政局",
        "• 115002242037/2024-00011\n• 法制\n• 工作报告\n• 某区民政局\n• 2024-03-22\n• 2024-03-22",
        "首页 政务公开 政务服务 互动交流 走进某区",
        "政府信息公开\n11450103MB1500000X/2023-6530001\n某区民政局\n2024-01-12",
        "政务公开\n通知公告",
        "http://www.example.gov.cn/art/1.html",
        "今天是：2019年10月31日 星期三 农历十月初七\n工作报告\n您所在的位置：政务公开 > 工作报告",
        "某市某区人民政府 2019年12月3日星期二\n无障碍 简体| 繁体",
        "局长作报告。本报记者 某某 摄",
        "中国政府网 | 某省政务服务网 | 某区人民政府网站 | |",
        "||\n|",
        "政府信息公开 > 其他主动公开内容 > 法治政府建设年度报告日期：2024-01-12 字体：[ 大 中 小 ] 关闭窗口",
        "索引号：0001 公文目录：政府工作报告 发文日期：2024年01月12日 主题词：",
    ],
)
def test_what_stands_above_a_report_goes(above):
    """Breadcrumbs, labels, buttons, menus: the text begins with the title."""
    assert f"{TITLE}\n{BODY}" == page(above).text


@pytest.mark.parametrize(
    "below",
    [
        "扫一扫在手机上查看当前页面",
        "相关链接：\n某区民政局2022年度法治政府建设情况报告",
        "相关文档：\n1.某某办法\n2.某某细则",
        "分享到：\n微信\n×",
        "【打印】【关闭】",
        "上一篇：没有了\n下一篇：某某公告",
        "责任编辑：\n某某\n扫一扫在手机打开当前页",
        "（来源：某区民政局）\n编辑：某某",
        "主办：某区人民政府 承办：某区大数据局\n闽ICP备12345678号\n地址：某路1号",
        f"打印本页\n关闭窗口\n{TITLE}\n2023年，我局认真贯彻落实习近平法治思想，扎实推进依法行政，现将有关情况报告如下：一、主要举措和成效",
        "版权所有：某区人民政府\n网站标识码：3500000001",
    ],
)
def test_what_stands_below_a_report_goes(below):
    """Links, buttons, who keeps the site: the text ends with the date."""
    assert f"{TITLE}\n{BODY}" == page("", below).text


def test_labels_behind_a_title_are_cut_off():
    """On one line with it."""
    document = read_text(f"{TITLE}  日期:2024-01-13 11:00 来源:某区民政局\n{BODY}")
    assert TITLE == document.head.title.value
    assert ("2024-01-13", "某区民政局") == (document.head.published, document.head.publisher)


def test_the_day_of_publication_is_kept():
    """The one that says so, not the first there is."""
    document = page("成文日期：2024-01-08 发布日期：2024-01-12 来源：某区政府办")
    assert ("2024-01-12", "某区政府办") == (document.head.published, document.head.publisher)


def test_a_document_number_in_the_metadata_is_kept():
    """It is the report's own, and stands nowhere else."""
    document = page("索引号：0001  文号：民发〔2024〕3号  有效性：有效")
    assert "民发〔2024〕3号" == document.head.document_number.value
    assert "民发〔2024〕3号" == document.quote(document.head.document_number.span)


def test_blanks_within_the_label_of_a_number_hide_nothing():
    """文  号: is set as wide as the labels above and below it."""
    document = page("索引号：0001 主题词： 文  号：民发〔2024〕3号 成文日期：2024年01月12日")
    assert "民发〔2024〕3号" == document.head.document_number.value


def test_a_document_number_among_bare_values_is_kept():
    """It stands alone behind its bullet."""
    document = page("• 0001/2024-00011\n• 民发〔2024〕3号\n• 2024-03-22")
    assert "民发〔2024〕3号" == document.head.document_number.value


@pytest.mark.parametrize(
    "line",
    [
        "标 题 | 某区水利局关于2023年法治政府建设情况的报告 |",
        "| 名  称：某区水利局关于2023年法治政府建设情况的报告 | |",
        "| 标题: | 某区水利局关于2023年法治政府建设情况的报告 | ||||",
    ],
)
def test_a_title_in_the_metadata_is_kept(line):
    """Where the text below does not print it again."""
    text = (
        f"| 发文机关：某区水利局 | 主题词： |\n{line}\n2023年，我局依法治水，现报告如下：\n一、成效"
    )
    title = read_text(text).head.title.value
    assert "某区水利局关于2023年法治政府建设情况的报告" == title


def test_a_column_name_goes_only_above_a_title():
    """法治政府建设年度报告 alone may be all the title there is."""
    assert TITLE == page("法治政府建设年度报告").text.split("\n")[0]
    alone = read_text(f"法治政府建设年度报告\n{BODY}")
    assert "法治政府建设年度报告" == alone.head.title.value


def test_what_was_removed_is_told():
    """With its place in the file."""
    document = page("下载\n打印")
    assert [("chrome", "下载", 1), ("chrome", "打印", 2)] == [
        (one.reason, one.text, one.source.line) for one in document.removed
    ]


@pytest.mark.parametrize(
    "line",
    [
        "抄送：区司法局。",
        "附件：统计表",
        "某区民政局办公室2024年1月10日印发",
        "（联系人：办公室；联系电话：12345678）",
    ],
)
def test_the_tail_of_a_report_is_no_footer(line):
    """Even between a footer and the signature."""
    document = read_text(f"{TITLE}\n{BODY}\n{line}\n【打印】【关闭】")
    assert line in document.text


def test_prose_is_never_touched():
    """Labels in the middle of a report are its own words."""
    text = "一、成效\n来源：基层治理。\n打印\n浏览次数：1200\n二、问题\n不足较多，有待加强。"
    assert text == read_text(text).text


def test_a_title_in_a_table_of_its_own_is_one():
    """Some pages print it in a box."""
    assert TITLE == read_text(f"| {TITLE} |\n{BODY}").head.title.value
    assert TITLE == read_text(f"{TITLE} |\n||\n{BODY}").head.title.value


def test_names_within_names_are_no_path_of_the_page():
    """《落实<纲要>措施》 has the sign that stands between the steps of a path."""
    opening = "2023年，某区民政局按照《某区落实<法治社会建设实施纲要>措施》《某区落实<意见>分工》要求，扎实推进依法行政。"
    assert opening in read_text(f"{opening}\n一、成效\n不足较多，有待加强。").text


def test_prose_below_a_marker_of_the_footer_saves_it():
    """相关文件： may open a list in the last part of a report."""
    prose = "我局将进一步完善制度，压实责任，强化监督，推动各项工作落地见效。" * 3
    text = f"{TITLE}\n{BODY}\n相关信息：\n{prose}"
    assert prose in read_text(text).text


@pytest.mark.parametrize("line", ["无", "无。"])
def test_what_stands_below_a_heading_is_no_button(line):
    """六、其他需要报告的事项 and below it 无: that is all the part says."""
    document = read_text(f"{TITLE}\n{BODY.rpartition('某区')[0]}三、其他需要报告的事项\n{line}")
    assert document.text.endswith(f"三、其他需要报告的事项\n{line}")


def test_the_edges_of_a_table_of_one_cell_are_the_pages():
    """They are kept apart, and not lost."""
    document = page("| 某区民政局 |")
    assert document.text.startswith("某区民政局\n")
    assert ["|", "|"] == [one.text for one in document.removed]


def test_what_a_collector_writes_above_a_page_is_no_title() -> None:
    """Where it was found, and where it is kept."""
    kept = "标题: 某区民政局2023年情况的公示\n本地目录: gsgg/88483_某区民政局2023年情况的公示\n原文链接: x/88483.htm"
    document = read_text(f"{kept}\n{BODY}")
    assert "某区民政局2023年情况的公示" == document.head.title.value
