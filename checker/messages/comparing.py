"""Sentences of reports beside others, of another year or of other bodies: key, Chinese, English."""

TABLE: dict[str, tuple[str, str]] = {
    "compare.title": ("上年与本年", "Last year and this year"),
    "compare.last": ("上年", "Last"),
    "compare.this": ("本年", "This"),
    "compare.order": (
        "注意：前一份是 {last} 年度的，后一份是 {this} 年度的；先写上年的报告，后写本年的",
        "note: the first is on {last}, the second on {this}; name last year's report first",
    ),
    "compare.apart": (
        "注意：前一份是 {last} 年度的，后一份是 {this} 年度的，不是相邻的两年",
        "note: the first is on {last}, the second on {this}: no year and the next",
    ),
    "compare.bodies": (
        "注意：前一份是{last}的，后一份是{this}的，请核对是否为同一单位",
        "note: the first is of {last}, the second of {this}; look whether it is one body",
    ),
    "compare.genres": (
        "注意：前一份是{last}，后一份是{this}，文种不同",
        "note: the first is a {last}, the second a {this}",
    ),
    "compare.no-genre": ("其他文种", "document of another genre"),
    "compare.more": (
        "另有 {count} 段，全部见 --format json",
        "{count} more passages; --format json has all",
    ),
    "compare.figures": ("数据", "Figures"),
    "compare.copied": ("与上年雷同 {share}", "Taken over from last year: {share}"),
    "compare.repeated": ("重复出现的问题 {count} 个", "Problems named again: {count}"),
    "compare.not-given": ("未报告", "not given"),
    "compare.same": ("持平", "same"),
    "compare.column-indicator": ("指标", "Indicator"),
    "compare.column-last": ("上年", "Last"),
    "compare.column-this": ("本年", "This"),
    "compare.column-change": ("增减", "Change"),
    "peers.alone": (
        "仅凭一份报告无法判断数据是否异常，请用 checker audit 与其他报告一并比较",
        "one report alone does not show which figures stand out; use checker audit on many",
    ),
    "peers.usual": ("数据没有明显异常", "no figure stands out"),
    "peers.far": (
        "{indicator}{value}，与同类单位的通常水平（{usual}，{count}份报告）相差悬殊",
        "{indicator} {value} is far from what is usual ({usual}, {count} reports)",
    ),
    "peers.ratio": (
        "{upper}与{lower}之比为{value}，同类单位通常为{usual}",
        "the ratio of {upper} to {lower} is {value}, usually {usual}",
    ),
    "peers.leap": (
        "{indicator}{value}，上年为{last}，增减幅度过大",
        "{indicator} {value} after {last} in the year before",
    ),
    "peers.none-before": (
        "{first}为0，{later}却有{value}",
        "{first} is 0, but {later} {value}",
    ),
    "handed-in.missing": ("没有报送报告", "no report was handed in"),
    "handed-in.missing-by": (
        "没有报送报告，期限为{due}",
        "no report was handed in; it was due {due}",
    ),
    "handed-in.there": ("已报送报告", "a report was handed in"),
    "handed-in.unknown": (
        "报送日期或期限不明",
        "the day it was handed in, or was due, is not known",
    ),
    "handed-in.day": (
        "{day}报送（公开），期限为{due}",
        "handed in (published) on {day}, due {due}",
    ),
}
