"""Whose figure it is: the words before it that name the body itself or another, with what times."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from checker.document.model import Document
from checker.facts.indicators.times import Period, Time, times_in
from checker.patterns import pattern
from checker.records import NamedTuple

GOVERNMENT = pattern(r"([省市区县旗州镇乡])(?:(?:人民)?政府|\Z)|(街道)|管理?委员?会")
# Where the body speaks of itself. This and the next ones begin with one set of signs, so that the
# search is quick to pass over all others; what stands before it is looked up behind.
OWN = pattern(
    r"[我本全局委省市区县](?:(?<=我)(?:[局镇乡街委办院厅站队]|单位|中心|街道|机关|支队|大队)|"
    r"(?<=本)(?:[局镇乡级委办院厅]|单位|机关|街道)|(?<=全)(?:[局委院厅镇乡](?!会)|街道)|"
    r"(?<=[局委])机关|(?<=[省市区县局])本级|"  # 局机关, 区本级
    r"(?<=其中[省市区县])(?=[一-鿿]{0,18}[支大总]队)|"  # 其中市环境执法支队
    r"(?<=[区县])(?=局[一-鿿]{0,2}\d)|(?<=以.)(?=局为被))|"  # 区局办理9件, 以我局为被告
    r"(?<=[,;。\n])大(?=队(?:组织|开展|全年|共))"  # 大队共…, where a sentence begins
)
# Of all bodies of a kind (全省各级药监部门), the one of the reporting body's own level: 其中省局.
OF_LEVEL = pattern(
    r"(?:(?<=其中)|(?<=[;。\n]))([省市州区县旗])(?=[局厅委]|[一-鿿]{0,16}[支总大]队)"
)
# 全区 and 我市, where a clause begins: but not 全国宪法日, 全市首个, 全县形势稳定, 全市综合执法支队.
AREA = pattern(
    r"[全我](?:(?<=[,;:。\n(、年度来间底前].)|(?<=其中.))"
    r"([省市区县旗州国])(?!(?<=国)[一-鿿]{1,8}(?:日|周|月|节|赛|会|标准|规范|试点|示范|先进|优秀)|"
    r"范围|域|企业|群众|居民|干部|执法人员|首|前列|率先|排|第|局|面|程|员)"
    r"(?!.{0,8}(?:形势|态势|稳定|水平|大局))(?![一-鿿]{2,14}(?:支队|总队|大队|执法队))"
)
# Who else does something: a body behind a mark, or behind 由, 指导, 代理 and the like, before a verb.
OTHERS = pattern(
    r"(?<=[,;:。\n(、年中导理助表由])(?:(?<![中导理助表由])"
    r"|(?<=由)(?=[一-鿿]{2,10}?(?:立案|处罚|查处|承担|实施|受理))"
    r"|(?<=其中)|(?<=指导)|(?<=代理)|(?<=协助)|(?<=代表))"
    r"(?:(?<!年)|(?=[省市区县镇乡](?:人民)?政府))"
    r"(?:各|所有|下属|所属|辖区内?)?"
    r"(?P<who>镇街道?|镇办|乡镇|镇村|街镇|县区|区县|县市区|部门|单位|企业|生产经营单位|市级|省级|"
    r"市局|省局|省厅|上级|法院|检察院|公安机关|兄弟单位|街道|镇\(街道\)|乡镇\(街道\)|第三方|"
    r"(?<=由)[一-鿿]{2,8}?(?:部门|分局|[支大中]队|派出所|司法所)|"
    r"(?!市场监|市政|区域)[省市区县][一-鿿]{2,8}(?:局|厅|委|法院|检察院)|[省市区县镇乡](?:人民)?政府)"
    r"(?=共|全年|收到|作为|行政复议|行政诉讼|行政应诉|应诉|累计|自主|组织|开展|办理|创新|增加|新增|"
    r"立案|处罚|承担|实施|查处|执法|检查|评查|抽查|受理|派驻[一-鿿]{0,10}(?:[支大中]队|执法)|有|已|\d|为)"
)

# What an office calls itself: 着眼全局 is no 局.
OFFICE = pattern(
    r"我[局委办院厅]|局党[组委]|(?<![事关顾到眼揽握居谋体观])全局(?!性|观|意识|视野|谋划|[的,，、。])"
)

# 城市 and 市场 belong to the name of the office.
LEVEL = pattern(r"(?:[一-鿿]{1,4}?(?<!城)([省市州区县旗])(?![场区]))+")
# What an area holds, told before what is done to it: 全县共有被监督单位1426户,….
STOCK = pattern(
    r"全.\d+[个家][^;。]{2,60}(?=;)|"
    r"全.(?:现|共|实)?有[^,;。]{2,16}\d[户家个所座处]?(?=,(?!其中))|"
    r"全.(?:登记|注册|在册)(?:在册)?[^,;。\d]{2,16}\d[^;。]{0,60}(?=;)"
)


class Body(NamedTuple):
    """The reporting body: the year it reports on and the area (区) that is its own, if any."""

    year: int | None
    area: str
    is_office: bool
    name: str = ""

    @property
    def level(self) -> str:
        """The kind of area that the body is of, by its own name: 市 of 河东市卫生健康委员会."""
        areas = LEVEL.match(self.name)
        return areas[1] if areas else ""

    def is_another(self, name: str) -> bool:
        """Whether `name` (镇街, 区司法局) is not the reporting body."""
        if name.endswith("政府"):
            return self.is_office or name[0] != self.area
        if not self.name:
            return not name.endswith(("局", "厅", "委"))
        name = name.removesuffix("部门") or name  # 市场监管部门, said by a bureau of that trade
        if name.endswith("机关"):
            return name.removesuffix("机关") not in self.name  # 公安机关, said by the police
        if name.endswith("级"):
            return name[0] != self.level
        if self.area and name[0] == self.area and name.endswith(("局", "厅", "委")):
            return False  # a government speaks of its own offices
        own = name.lstrip("省市区县")
        letters = iter(self.name)  # 住建局 is short for 住房和城乡建设局
        return name != self.area and not (own and all(one in letters for one in own))


class Background(NamedTuple):
    """Where a sentence names the body itself, where others, and its times."""

    own: tuple[int, ...] = ()
    others: tuple[int, ...] = ()
    times: tuple[Time, ...] = ()

    def is_of_others(self, offset: int) -> bool:
        """Whether the last body that is named before `offset` is another one."""
        others = bisect_left(self.others, offset)
        own = bisect_left(self.own, offset)
        return others > 0 and (not own or self.others[others - 1] > self.own[own - 1])

    def turns_to_year(self, start: int, end: int) -> bool:
        """Whether the year reported on is named up to `end`, where another time ruled at `start`."""
        named = (one.period for one in self.times if start < one.end <= end)
        return "year" in named and self.period(start) == "other"

    def period(self, offset: int) -> Period:
        """Say of what time a figure at `offset` is, from the last time named before it."""
        for time in reversed(self.times):
            if time.rules(offset):
                return time.period
        return "year"


def body_of_report(document: Document) -> Body:
    """Tell who reports: an office within an area, or the government of the area itself."""
    head = document.head
    name = head.issuer.value if head.issuer else head.title.value if head.title else ""
    government = GOVERNMENT.search(name)
    office = bool(name) and not government
    if not name:
        office = bool(OFFICE.search(document.text))
    area = (government[1] or government[2] or "") if government else ""
    return Body(head.year, area, office, name)


def background_of(body: Body, text: str, start: int, part: int, end: int) -> Background:
    """Look through text[start:end] once for whoever and whatever time it names.

    Other bodies are looked for from `part` on only: a ; ends what is said of them.
    """
    own = [one.start() for one in OWN.finditer(text, start, end)]
    others = [
        one.start()
        for one in OTHERS.finditer(text, part, end)
        if body.is_another(one["who"]) and not _is_place(text, one) and not _is_object(text, one)
    ]
    levels = OF_LEVEL.finditer(text, start, end)
    own += [one.start() for one in levels if one[1] == body.level]
    areas = [(one.start(), one[1]) for one in AREA.finditer(text, start, end)]
    own += _stocks_of(text, areas, end)
    foreign = [at for at, area in areas if _is_foreign(body, area, bool(own))]
    own += [at for at, _ in areas if at not in foreign]
    own += _brackets_closed(text, start, (*foreign, *others), end)
    times = tuple(times_in(text, start, end, body.year))
    return Background(tuple(sorted(own)), tuple(sorted((*foreign, *others))), times)


def _brackets_closed(text: str, start: int, others: tuple[int, ...], end: int) -> Iterator[int]:
    """Yield where a bracket ends that alone names others: 申请14件(其中省厅复议3件),审结13件."""
    for at in others:
        opened, closes = text.rfind("(", start, at), text.find(")", at, end)
        inside = opened >= 0 and closes >= 0 and text.find(")", opened, at) < 0
        if inside and not any(one < opened for one in others):
            yield closes


def _stocks_of(text: str, areas: list[tuple[int, str]], end: int) -> Iterator[int]:
    """Yield where 全县共有被监督单位1426户 ends: what is done to them is done by the body itself."""
    for at, _ in areas:
        said = STOCK.match(text, at, end)
        if said:
            yield said.end()


def _is_place(text: str, match: re.Match[str]) -> bool:
    """Whether the word is the last of a list of places: 深入社区、学校、企业开展宣讲."""
    return text[match.start() - 1] == "、" and not text[match.end() : match.end() + 1].isdigit()


def _is_object(text: str, match: re.Match[str]) -> bool:
    """Whether those named are looked at in a list of things: 检查船舶2134艘次、企业1219家次."""
    listed = text[match.start() - 1] == "、" and text[match.end() : match.end() + 1].isdigit()
    return listed and match["who"].endswith(("企业", "单位"))


def _is_foreign(body: Body, area: str, names_itself: bool) -> bool:
    if body.area:
        return area != body.area
    return body.is_office or names_itself
