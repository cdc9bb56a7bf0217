"""What an audit says: of its run, of units and of what it found: key, Chinese, English."""

TABLE: dict[str, tuple[str, str]] = {
    "audit.title": ("审查汇总", "Audit"),
    "audit.totals": (
        "共 {reports} 份报告，评分 {judged} 份，平均 {mean} 分，无法读取 {unreadable} 份",
        "{reports} reports, {judged} of them scored, {mean} on average, {unreadable} not readable",
    ),
    "audit.ranking": ("排名", "Ranking"),
    "audit.worst": ("不符合最多的规则", "Rules that fail most"),
    "audit.copies": ("雷同", "Copied text"),
    "audit.missing": (
        "未报告或待核对 {count} 个单位",
        "{count} units without a report, or with one to look at",
    ),
    "audit.relation-another": ("其他单位报告", "another unit's report"),
    "audit.relation-previous": ("本单位往年报告", "its own of an earlier year"),
    "audit.relation-own": ("同一单位另一份", "its own, once more"),
    "audit.group-own": ("同一单位", "same body"),
    "audit.approximate": ("约数", "approximate"),
    "audit.stands-out": ("数据异常", "stands out"),
    "audit.found.section": ("独立部分", "section"),
    "audit.found.subsection": ("小标题", "subsection"),
    "audit.found.thematic": ("分主题写", "thematic"),
    "audit.found.paragraph": ("仅有段落", "paragraph"),
    "audit.found.formula": ("只有套话", "formula"),
    "audit.found.missing": ("缺少", "missing"),
    "audit.found-is-section": (
        "这一部分有自己的一级标题",
        "the part has a heading of the first level",
    ),
    "audit.found-is-subsection": (
        "这一部分在其他标题之下，有小标题",
        "it has a heading below another one",
    ),
    "audit.found-is-thematic": (
        "没有总标题，各项一级标题就是举措本身",
        "no heading names it: the sections of the first level are the measures themselves",
    ),
    "audit.found-is-paragraph": (
        "没有标题，只在其他部分中有这样的文字，须人工核对",
        "sentences under another heading speak of it: a person has to look",
    ),
    "audit.found-is-formula": (
        "只有“仍存在不足”一类的套话，没有实际内容",
        "a formula that names the part and says nothing",
    ),
    "audit.found-is-missing": ("没有找到这一部分", "it was not found"),
    "audit.case.missing": ("未报送", "missing"),
    "audit.case.late": ("逾期", "late"),
    "audit.case.doubtful": ("疑似已报送", "doubtful"),
    "audit.case.several": ("重复报送", "twice"),
    "audit.case.unlisted": ("名单外", "unlisted"),
    "audit.about-missing": ("没有找到该单位的报告，请催报", "no report was found: send a reminder"),
    "audit.about-other-year": (
        "只找到该单位其他年度的报告，请催报",
        "only reports on other years were found: send a reminder",
    ),
    "audit.about-doubtful": (
        "报告的署名与名单中的名称不完全一致，或者名单中另有同名单位，或者只有文件名像该单位，请核对是否为该单位的报告",
        "signed by a name that is not quite that on the roster, or that of another unit on it as "
        "well, or only its file is called so: check whose report it is",
    ),
    "audit.about-several": (
        "同一年度有多份报告，请确认以哪一份为准",
        "several reports on one year: settle which of them holds",
    ),
    "audit.about-unlisted": (
        "报告单位不在名单中，请核对名单",
        "the body is not on the roster: check whether the roster is complete",
    ),
    "audit.run": ("运行标识", "Run"),
    "audit.roster": ("报送名单", "Roster"),
    "audit.roster-is": (
        "{count} 个单位应当报送（{genre}）；其他文种的报告不计入",
        "{count} bodies have to report ({genre}); reports of other genres do not count",
    ),
    "audit.roster-none": (
        "没有提供名单，不能判断哪些单位未报送",
        "none was given: it cannot be said who is missing",
    ),
    "audit.copies-are": (
        "列出任一报告有 {least} 以上、且不少于 {fewest} 字相同的每一对报告，各列最长的 {passages} 段，"
        "超过 {longest} 字的略去中间。"
        "不计标题、落款、文件名称和标点，年份不同视为相同；多数报告都有的常用表述不计。"
        "“组别”相同的报告互有雷同，括号内为份数；“同一单位”是同一单位重复报送的报告，或者它的另一文种的报告，不算雷同。",
        "Every pair of reports of which one has {least} of its text, and {fewest} characters, in common with the other, with "
        "its {passages} longest passages, the middle of those above {longest} characters left out. "
        "Titles, signatures, names of documents and marks do not count, years are all the same, and "
        "wording that many reports share is left out. Reports of one group hang together; in "
        "brackets, how many they are. Those of one body are the same report handed in twice, or one "
        "of another genre: no copies.",
    ),
    "audit.figures-printed": (
        "只打印 {share} 以上报告写到的指标，其余见电子表格",
        "printed are figures that {share} of the reports give; all are in the workbook",
    ),
    "audit.figures-are": (
        "每份报告每个指标取本单位全年总数，同类量词合并（起、件；万元、元），“未发生”计 0。"
        "批注为原文和位置：异常数据都有批注，其余至多约 {notes} 个。"
        "合计、中位数按文种和年度分列；同一单位重复报送的，每份都计入，请先确认以哪一份为准。",
        "Of each report the total of the body itself for the year; units that count the same are "
        "one, and “none” is 0. Notes give passage and place: of all figures that stand out, and of about {notes} "
        "others. Sums and medians are by genre and year, and count every report of a body that has "
        "handed in several: settle first which of them holds.",
    ),
    "audit.rank-is": (
        "名次在同一文种、同一年度的报告中排。",
        "Ranks are among the reports of one genre and one year.",
    ),
    "audit.more": (
        "另有 {count} 项未列出，见工作簿（-o）。",
        "{count} more are in the workbook (-o).",
    ),
    "audit.articles-are": (
        "不适用于任何一份报告的条款不列。",
        "Articles that apply to none of the reports are left out.",
    ),
    "audit.outliers-are": (
        "与同类单位的中位数相差十倍以上且远超离散范围，或者与上年相差五倍以上，或者数据之间不合常理；"
        "同类单位少于 8 份报告的不比较。须人工核对。",
        "Ten times the median of bodies of the same kind or a tenth of it, and far outside their "
        "spread; five times last year's or a fifth; or figures that do not go together. Fewer than "
        "8 reports are not compared. Each is for a person to look at.",
    ),
    "audit.score-is": (
        "横向比对和报送情况（audit 各项）不计分：得分只看报告本身，与单独检查（checker check）的得分相同。",
        "What only many reports show (the rules of audit) is not scored: the score is of the report "
        "by itself, the same as that of checker check.",
    ),
    "audit.files-are": (
        "{files} 个文件，其中 {unread} 个无法读取，{skipped} 个不是能读取的格式",
        "{files} files, {unread} of them unreadable, {skipped} of formats that cannot be read",
    ),
    "audit.passed-over": (
        "不是能读取的格式，已略过；压缩包中有报告的请解压，拍照、扫描的报告请换成文字版后再检查",
        "of no format that can be read: passed over; where a report is in it, unpack it, or have it "
        "as text",
    ),
    "audit.calls-none": ("没有需要催报或核对的单位。", "No unit needs a reminder or a look."),
    "audit.unread-none": ("全部文件都已读取。", "All files were read."),
    "audit.ledger-none": (
        "没有需要整改或核对的问题。",
        "There is nothing to mend and nothing to look at.",
    ),
    "audit.more-unread": (
        "另有 {count} 个文件无法读取，见上文各行。",
        "{count} more files were not read; each was named above.",
    ),
    "audit.no-source": (
        "{url}：无法打开（{reason}）；请检查地址和权限。",
        "{url}: cannot be opened ({reason}); check the address and the permissions.",
    ),
    "audit.no-system": (
        "{url}：读取这种地址还缺软件包（{reason}）；请用 pip install 安装，或先把报告下载到文件夹。",
        "{url}: a package is missing for such addresses ({reason}); install it, or download first.",
    ),
    "audit.no-fsspec": (
        "读取网址需要 fsspec；请运行 pip install 'gongwen-checker[cluster]'。",
        "reading URLs needs fsspec; run pip install 'gongwen-checker[cluster]'.",
    ),
    "audit.no-cluster": (
        "连不上集群 {address}（{error}）；请核对地址，看调度程序（dask scheduler）是否在运行",
        "the cluster at {address} cannot be reached ({error}); check its address, and that dask scheduler runs there",
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
    "audit.lost": (
        "{source}：检查时工作进程意外结束，或超过 {seconds} 秒被终止，已跳过；请单独检查该文件，或用 --budget 放宽。",
        "{source}: its worker ended, or was ended after {seconds} seconds; it was left out, check it by itself or raise --budget.",
    ),
    "audit.crashed": (
        "{source}：检查时程序出错（{error}），已跳过；请将文件反馈给我们。",
        "{source}: the program failed on it ({error}); it was left out, please report it.",
    ),
    "audit.settings-differ": (
        "这些报告所在文件夹的设置文件不同：{files}；请分别审查，或者加 --isolated。",
        "the reports lie under different settings files: {files}; audit them one by one, or use "
        "--isolated.",
    ),
    "audit.waivers": ("豁免", "Waivers"),
    "audit.empty-roster": (
        "{path}：名单中没有单位；请在“单位”一列写明单位名称。",
        "{path}: the roster names no unit; give a column 单位 or unit.",
    ),
    "audit.no-roster": (
        "{path}：无法打开名单（{reason}）；请检查路径和权限。",
        "{path}: the roster cannot be opened ({reason}); check the path and the permissions.",
    ),
    "audit.put-away": (
        "{count} 封以前的函件不再适用（单位已报送，或者报告已不在），已移到 {folder}。",
        "{count} earlier letters no longer apply (the unit has reported, or the report is gone) and "
        "were moved to {folder}.",
    ),
    "audit.bad-due": (
        "{path}：看不懂名单中的期限“{said}”；请写作 2024-03-01。",
        "{path}: “{said}” in the roster is not a date; write it as 2024-03-01.",
    ),
    "audit.bad-roster": (
        "{path}：读不懂这份名单；请另存为 xlsx 或 UTF-8 编码的 csv。",
        "{path}: the roster cannot be read; save it as xlsx or as csv in UTF-8.",
    ),
    "audit.wide-roster": (
        "{path}：名单的表格大得异常，不予读取；请只把单位名单复制到新的工作簿后重试。",
        "{path}: the table is larger than any roster; copy the names into a new workbook.",
    ),
    "store.unusable": (
        "{path}：不能存放检查结果（{reason}）；请用 --store 指定其他文件。",
        "{path}: outcomes cannot be kept there ({reason}); name another file with --store.",
    ),
    "store.closed": (
        "打不开；请检查路径和权限",
        "it cannot be opened; check the path and its permissions",
    ),
    "store.busy": ("另一次检查正在使用", "another run is using it"),
    "store.foreign": (
        "不是存放检查结果的文件，或者已损坏",
        "it is no file of outcomes, or damaged",
    ),
    "store.gone": (
        "{source}：检查结果已丢失；请重新运行。",
        "{source}: its outcome is gone; run again.",
    ),
}
