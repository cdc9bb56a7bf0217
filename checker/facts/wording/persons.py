"""Names of people behind their offices, whose characters misspell nothing: 主任方质良, 局长任武."""

from checker.document.model import Span
from checker.patterns import pattern

OFFICE = pattern(r"(?:书记|主任|主席|委员|代表|组长|[省市州盟县旗区镇乡局厅部处科院所队司]长)$")
LONGEST_OFFICE = 2
SURNAMES = frozenset(
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏"
    "薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易武"
    "乔贺赖龚文庞樊兰殷施陶洪翟颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦柳邢路岳齐梅莫庄辛祝左涂谷祁舒"
    "耿牟詹关苗凌费纪靳盛童欧甄项曲游裴席屈鲍覃霍翁隋甘景单柏宁柯阮桂闵柴冉房闫"
)


def is_given(text: str, span: Span) -> bool:
    """Whether `span` is the given name of somebody whose surname and office stand before it."""
    surname = span.start - 1
    return text[surname:][:1] in SURNAMES and _is_behind_office(text, surname)


def is_name(text: str, span: Span) -> bool:
    """Whether `span` may be the whole name of somebody whose office stands before it."""
    return text[span.start] in SURNAMES and _is_behind_office(text, span.start)


def _is_behind_office(text: str, at: int) -> bool:
    return OFFICE.search(text[max(at - LONGEST_OFFICE, 0) : at]) is not None
