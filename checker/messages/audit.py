"""Sentences of an audit: key, Chinese, English."""

TABLE: dict[str, tuple[str, str]] = {
    "audit.title": ("审查汇总", "Audit"),
    "audit.totals": (
        "共 {reports} 份报告，评分 {judged} 份，平均 {mean} 分，无法读取 {unreadable} 份",
        "{reports} reports, {judged} of them scored, {mean} on average, {unreadable} not readable",
    ),
    "audit.ranking": ("排名", "Ranking"),
    "audit.worst": ("不符合最多的规则", "Rules that fail most"),
    "audit.copies": ("雷同", "Copied text"),
    "audit.missing": ("未报告 {count} 个单位", "{count} units without a report"),
    "audit.previous": ("本单位上年报告", "last year's own report"),
    "audit.another": ("其他单位报告", "another unit's report"),
    "audit.column-rank": ("名次", "Rank"),
    "audit.column-unit": ("单位", "Unit"),
    "audit.column-year": ("年度", "Year"),
    "audit.column-score": ("得分", "Score"),
    "audit.column-grade": ("等次", "Grade"),
    "audit.column-fail": ("不符合", "Fail"),
    "audit.column-review": ("待核", "Review"),
    "audit.column-rule": ("规则", "Rule"),
    "audit.column-title": ("名称", "Title"),
    "audit.column-one": ("报告", "Report"),
    "audit.column-other": ("与之雷同的报告", "Shares text with"),
    "audit.column-share": ("重复", "Share"),
    "audit.column-relation": ("关系", "Relation"),
    "audit.column-due": ("期限", "Due"),
    "audit.column-doubtful": ("可能是（请核对）", "May be (look)"),
    "audit.no-source": (
        "{url}：无法打开（{reason}）；请检查地址和权限。",
        "{url}: cannot be opened ({reason}); check the address and the permissions.",
    ),
    "audit.no-fsspec": (
        "读取网址需要 fsspec；请运行 pip install 'gongwen-checker[cluster]'。",
        "reading URLs needs fsspec; run pip install 'gongwen-checker[cluster]'.",
    ),
    "audit.no-dask": (
        "集群运行需要 Dask；请运行 pip install 'gongwen-checker[cluster]'。",
        "a cluster needs Dask; run pip install 'gongwen-checker[cluster]'.",
    ),
    "audit.no-engine": (
        "没有名为 {name} 的运行方式；可用：{known}，或集群地址 tcp://主机:端口。",
        "there is no engine {name}; there are {known}, or an address tcp://host:port.",
    ),
    "audit.no-home": (
        "找不到用户缓存文件夹；请用 --store 指定存放结果的文件。",
        "there is no cache folder; name a file of outcomes with --store.",
    ),
    "audit.too-long": (
        "{source}：检查超过 {seconds} 秒，已放弃；请查看文件是否异常，或用 --budget 放宽。",
        "{source}: given up after {seconds} seconds; look at the file, or raise --budget.",
    ),
    "audit.killed": (
        "{source}：检查时进程意外结束，已跳过；文件可能异常，请单独检查。",
        "{source}: its process ended while it was checked; it was left out, check it by itself.",
    ),
    "audit.crashed": (
        "{source}：检查时程序出错（{error}），已跳过；请将文件反馈给我们。",
        "{source}: the program failed on it ({error}); it was left out, please report it.",
    ),
    "audit.empty-roster": (
        "{path}：名单中没有单位；请在“单位”一列写明单位名称。",
        "{path}: the roster names no unit; give a column 单位 or unit.",
    ),
    "audit.no-roster": (
        "{path}：无法打开名单（{reason}）；请检查路径和权限。",
        "{path}: the roster cannot be opened ({reason}); check the path and the permissions.",
    ),
    "audit.bad-roster": (
        "{path}：读不懂这份名单；请另存为 xlsx 或 UTF-8 编码的 csv。",
        "{path}: the roster cannot be read; save it as xlsx or as csv in UTF-8.",
    ),
    "store.unusable": (
        "{path}：不能存放检查结果（{reason}）；请用 --store 指定其他文件。",
        "{path}: outcomes cannot be kept there ({reason}); name another file with --store.",
    ),
    "store.gone": (
        "{source}：检查结果已丢失；请重新运行。",
        "{source}: its outcome is gone; run again.",
    ),
    "compare.title": ("上年与本年", "Last year and this year"),
    "compare.last": ("上年", "Last"),
    "compare.this": ("本年", "This"),
    "compare.figures": ("数据", "Figures"),
    "compare.copied": ("照抄上年 {share}", "Taken over from last year: {share}"),
    "compare.repeated": ("重复出现的问题 {count} 个", "Problems named again: {count}"),
    "compare.not-given": ("未报告", "not given"),
    "compare.column-indicator": ("指标", "Indicator"),
    "compare.column-last": ("上年", "Last"),
    "compare.column-this": ("本年", "This"),
    "compare.column-change": ("增减", "Change"),
    "peers.alone": (
        "单独一份报告看不出数据是否异常，请用 checker audit 与其他报告一并比较",
        "one report alone does not show which figures stand out; use checker audit on many",
    ),
    "peers.usual": ("数据没有明显异常", "no figure stands out"),
    "peers.far": (
        "{indicator}{value}，与同类单位的通常水平（{usual}，{count}份报告）相差悬殊",
        "{indicator} {value} is far from what is usual ({usual}, {count} reports)",
    ),
    "peers.ratio": (
        "{upper}与{lower}之比为{value}，同类单位通常为{usual}",
        "{upper} by {lower} is {value}, usually {usual}",
    ),
    "peers.leap": (
        "{indicator}{value}，上年为{last}，变化过大",
        "{indicator} {value} after {last} in the year before",
    ),
    "peers.no-checks": (
        "行政检查为0，行政处罚却有{value}",
        "no inspections, but {value} penalties",
    ),
    "handed-in.missing": ("没有报送报告", "no report was handed in"),
    "handed-in.there": ("已报送报告", "a report was handed in"),
    "handed-in.unknown": (
        "不知道报送日期或期限",
        "the day it was handed in, or was due, is not known",
    ),
    "handed-in.day": (
        "{day}报送（公开），期限为{due}",
        "handed in (published) on {day}, due {due}",
    ),
}
