"""The words between a noun and a figure: whether they join the two or part them."""

from functools import lru_cache

from checker.facts.figures.units import RATES
from checker.patterns import pattern

PARTED = 100  # as far away as a noun is that is parted from its figure by what stands between
LOOSE = 12  # characters of other words beyond which a noun and a figure are strangers

# Who of several has this part of the figure: 其中我局办理61件，镇街办理35件.
WHOSE = pattern(
    r"以[一-鿿]{2,8}名义(?:联合)?(?:印发|制发|发布|出台|制定)?|"
    r"其中[一-鿿]{2,18}(?:[支大总]队|本级|机关)\Z|其中[省市区县]局|其中|"
    r"[我本全各](?:分?局|镇|乡|街道|委|办|院|厅|站|所|[支大中]?队|中心|单位|机关|部门)(?:机关|本级|直属)?|"
    r"线上|线下|镇街(?:道|办(?!理))?|街镇|乡镇|县区|区县|县市区|街道|"
    r"[省市区县局](?:本级|机关|级|直)|[一二三四五六直]{1,6}(?:中队|大队)"
)
OTHER_RATES = pattern(r"\A(?:[、和及与][一-鿿]{1,8}率)+")  # 报备率、及时率均为100%
# Who holds a list or has an adviser is counted, not these: 14个乡镇实现法律顾问全覆盖.
HOLDERS = pattern(r"[一-鿿]{0,4}(?:部门|乡镇|镇街|街道|科室|股室|单位|村|社区)")
BRACKETED = pattern(r"\([^()]*\)")
# 23万元,较上年增加4万元
DELTA = pattern(
    r",(?:增加|减少|净增|净减|压减)了?|"
    r",?(?:今年|年内|本年度?)新增|"
    r",?(?:同比|(?:较|比)[^,;。\d]{0,6}(?:20\d\d年)?(?:同期)?)"
    r"(?:增加|减少|增长|下降|上升|降低|多|少)了?"
)
# 43起,较去年的35起
COMPARED = pattern(r",?(?:较|比|同比)?(?:去年|上年|上一?年度|20\d\d年)(?:同期|度)?的?")
# What may stand between a noun and its figure and change nothing. The longer words come first.
FILLER = pattern(
    # How the list before it ends: 培训会等普法活动.
    r"等(?:各类|各种|系列|形式|多种)*(?:的)?(?:普法|法治|宣传)*(?=活动|案件|工作|措施)|"
    # What a talk was on: 3期《…》和《…》的法治讲座.
    r"《■+》(?:[、和及与]《■+》)*|"
    # Where a thing was taken: 法治宣传进机关、进农村、进校园活动12场.
    r"(?:\A|、进)[一-鿿]{2,4}(?=、进)|、进[一-鿿]{2,4}?(?=等|系列|主题|宣传|活动|共|累计|[”\"]|\Z)|"
    # What the noun is a number of.
    r"案件|事项|活动|工作|任务|总数|数量|人数|件数|次数|总额|金额|情况|申请|总体|共计|合计|累计|总计|总共|共有|"
    r"并(?:持有|取得|领取|获得)[一-鿿]{2,8}证件?|"
    # How much of it, of what and of when.
    r"达到|约为|共|计|达|为|约|近|超过|超|逾|突破|不少于|至少|有|了|均|已|仅|就|完成|"
    r"各类|各级|各|全年|今年|本年度|本年|"
    # What was done with it.
    r"办理|受理|立案|开展|组织|举办|开办|召开|开会|实施|进行|作出|做出|累积|现有|"
    r"人员|同志|干部|企业|单位|数|量|的|是|"
    # Marks, and who and when again.
    r"[\"“”:·\t]|、?一公开|我局|我镇|我街道|专项|专题|主题|集中|较大|全覆盖|其中|"
    r"(?<!\d)\d++年度?|以来|以上"
)
# What says that the figure counts something else than the noun before it.
BREAK = pattern(
    r"期间|发现|移送|发放|参与|参加|下发|下达|印发|公示|公开|引发|涉及|建立|制定|培训|邀请|覆盖|服务|惠及|受益|"
    r"解决|化解|出动|排查|投入|配备|奖励|提出|征求|收集|报送|等|使"
)
# What ends a list of things that are checked, or says that something else was done to them.
ACTED = pattern(
    r"(?:发现|移送|发放|参与|参加|下发|下达|印发|公示|公开|引发|涉及|建立|制定|培训|邀请|覆盖|服务|惠及|受益|解决|化解|出动|排查|"
    r"投入|配备|奖励|提出|征求|收集|报送|整治|督促|约谈|取缔|责令|处罚|曝光|通报|纠正|关停|清理|救助|立案|抓获|劝导|宣传|"
    r"赋予|下放|授权|委托|开展|进行|实施|(?<!社会)组织|签订|完成|办结|\d|率)(?!机构|单位|企业|公司|场所|[站点店者所类业])"
)
BY_KIND = r"按[一-鿿]{2,6}?(?:划?分|来?看|统计)[,:为]"  # 按领域分,
OF_THEM = pattern(r"中(?![介心小央级型])")  # 282人中取得执法资格的275人
LONGEST_LIST = 130
# All that a clause may hold besides a figure of what the sentence spoke of before.
LIGHT = pattern(
    r"继续|制定|制发|出台|控制在|[省市区县]政府|复议机关|结案|直接|稳定在|保持在|直播|核查|调查|经查|"
    r"新制定|新制发|新出台|新印发|计划|抽取|抽查|抽评|随机|"
    # How much and when.
    r"共计|合计|累计|总计|总共|共有|共|计|达到|达|为|约|近|有|了|"
    r"全年|今年|年内|本年度|本年|去年|上年|(?<!\d)\d++年度?|以来|"
    # Who and how.
    r"我局|线上|线下|自办|自行|主题|我镇|我街道|我办|我委|本局|本单位|全局|"
    # What was done, and in what stage it is.
    r"开展|完成|办理|受理|组织|举办|开办|开班|实施|查处|查办|立案|承办|办结|收到|新收|发生|处理|数量|数|总数|"
    r"均|已|分别|审结|一审|二审|其中|按时|按期|及时|提前|如期|限时|当场|即时|平均|总体|综合|依法|全部|"
    r"[一-鿿]{2,8}率[、和及与]|超过|超|逾|近|截至|目前|拟|力争|调整后|现有|年底|底|(?<!\d)\d++月|末|"
    r"[\"“”、和及或\t]|上半年|下半年|全区|全市|全县|全镇|是"
)


@lru_cache(maxsize=4096)
def distance(gap: str, unit: str) -> int:
    """Return how many characters in `gap` are words that matter; more than LOOSE parts the two.

    A figure without a unit has to stand right behind its noun.
    """
    if unit in RATES and "分别" not in gap:
        gap = OTHER_RATES.sub("", gap)
    rest = FILLER.sub("", BRACKETED.sub("", gap))
    if BREAK.search(rest) or rest.startswith("、") or (rest and not unit):
        return PARTED
    return len(rest)


def is_list(words: str) -> bool:
    """Whether `words` name the things that a verb before them is about: 门店、养殖场、屠宰场等."""
    things = BRACKETED.sub("", words)
    if not things or things[0] in "、和及与的等权率力" or len(things) > LONGEST_LIST:
        return False
    return not ACTED.search(things)


@lru_cache(maxsize=4096)
def is_light(words: str) -> bool:
    """Whether `words` name nothing that could be counted."""
    return not LIGHT.sub("", BRACKETED.sub("", words))


def without(words: str, others: tuple[str, ...]) -> str:
    """Return `words` without any of `others`."""
    for other in others:
        words = words.replace(other, "")
    return words
