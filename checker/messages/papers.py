"""Sentences of the web page, the workbook and the letter: key, Chinese, English."""

TABLE: dict[str, tuple[str, str]] = {
    # The web page.
    "page.title": ("合规检查结果", "Compliance check"),
    "page.card": ("评分卡", "Scorecard"),
    "page.text": ("报告原文", "Text of the report"),
    "page.filter": ("显示哪些结果", "Which findings to show"),
    "page.nothing": ("没有需要整改或核对的问题。", "There is nothing to mend or to look at."),
    "page.rest": ("另有 {count} 处：", "{count} more:"),
    # The workbook.
    "sheet.overview": ("总览", "Overview"),
    "sheet.ledger": ("问题清单", "Findings"),
    "sheet.results": ("全部结果", "All results"),
    "sheet.notes": ("说明", "Notes"),
    "sheet.page": ("第 &P 页，共 &N 页", "Page &P of &N"),
    "sheet.number": ("序号", "No."),
    "sheet.title": ("标题", "Title"),
    "sheet.remark": ("备注", "Remarks"),
    "sheet.status": ("状态", "Status"),
    "sheet.problem": ("问题", "Finding"),
    "sheet.place": ("位置", "Place"),
    "sheet.advice": ("整改建议", "Advice"),
    "sheet.draft": ("参考表述", "Draft"),
    "sheet.rule-id": ("规则编号", "Rule id"),
    "sheet.mended": ("整改状态", "State"),
    "sheet.mended-open": ("未整改", "open"),
    "sheet.mended-under-way": ("整改中", "under way"),
    "sheet.mended-done": ("已整改", "done"),
    "sheet.mended-not-needed": ("无需整改", "not needed"),
    "sheet.item": ("项目", "Item"),
    "sheet.content": ("内容", "Content"),
    "sheet.tool": ("检查工具", "Program"),
    "sheet.pack-is": (
        "{title}，版本 {version}，校验码 {digest}",
        "{title}, version {version}, digest {digest}",
    ),
    "sheet.files": ("检查范围", "Files"),
    "sheet.files-are": (
        "{files} 个文件，其中 {unread} 个无法读取",
        "{files} files, {unread} of them unreadable",
    ),
    "sheet.level-must": (
        "法规、文件的硬性要求，不符合的应当整改",
        "a requirement: what fails it has to be mended",
    ),
    "sheet.level-should": ("建议做到，不符合的宜改进", "a recommendation: better mended"),
    "sheet.level-may": ("提示，不计分", "for information, never scored"),
    "sheet.status-pass": ("符合规则，原文即依据", "the rule holds, by the passage that is cited"),
    "sheet.status-fail": (
        "不符合规则；缺少的内容没有原文，列出查找过的地方和最接近的文字",
        "the rule does not hold; what is missing has no passage, but where it was looked for",
    ),
    "sheet.status-review": (
        "文字有歧义，须人工核对，得一半分",
        "the passage is ambiguous: a person must look; it earns half",
    ),
    "sheet.status-not-applicable": (
        "规则的适用条件不成立，不计分",
        "the condition of the rule is not met; not scored",
    ),
    "sheet.status-not-checked": (
        "文件看不出来（公开时已删去、扫描页等），不计分",
        "the file cannot show it (cut off on publication, a scanned page); not scored",
    ),
    "sheet.status-waived": ("已批准豁免，不计分", "waived, not scored"),
    "sheet.status-error": ("规则运行出错，未能判定", "the rule crashed and judged nothing"),
    "sheet.score-is": (
        "得分＝100×符合规则的权重之和（待核计一半）÷符合、不符合、待核规则的权重之和；"
        "法定内容缺失的有封顶分。90 分以上优秀，80 分以上良好，60 分以上合格，60 分以下不合格。",
        "100 × the weights of rules that hold (review counts half) ÷ the weights of those that "
        "hold, fail or are for review; where a statutory part is missing the score is capped. "
        "From 90 excellent, from 80 good, from 60 adequate, below inadequate.",
    ),
    # The letter.
    "letter.file": ("审核意见", "Review"),
    "letter.folder-old": ("不再适用", "No longer holds"),
    "letter.title": ("关于《{title}》的审核意见", "Review of 《{title}》"),
    "letter.to": ("{issuer}：", "To {issuer}:"),
    "letter.to-unknown": ("报送单位：", "To the issuing body:"),
    "letter.lead": (
        "你单位报送的《{title}》收悉。经审核，得分{score}分，等次为{grade}。现将审核意见反馈如下：",
        "Your 《{title}》 has been reviewed. It scores {score} of 100: {grade}. The findings are:",
    ),
    "letter.lead-unscored": (
        "你单位报送的《{title}》收悉。没有可以判定的规则，不评分。现将审核意见反馈如下：",
        "Your 《{title}》 has been reviewed. No rule could be judged: no score. The findings are:",
    ),
    "letter.lead-foreign": (
        "你单位报送的《{title}》收悉。经查，{reason}",
        "Your 《{title}》 was received: {reason}",
    ),
    "letter.reminder-file": ("催报函", "Reminder"),
    "letter.reminder-title": ("关于催报{report}的函", "Reminder: {report}"),
    "letter.reminder-report": ("{year}年{genre}", "{genre} of {year}"),
    "letter.reminder-any": ("年度报告", "annual report"),
    "letter.reminder": (
        "经核对报送名单，尚未收到你单位的{report}。现将有关情况函告如下：",
        "By the roster, your {report} has not arrived.",
    ),
    "letter.reminder-end": (
        "已经报送的，请告知报送时间和方式，并再次提供报告文本，以便核对。",
        "If it was handed in, please say when and how, and send it again.",
    ),
    "letter.overview": ("一、总体情况", "I. Overview"),
    "letter.mend": ("二、需要整改的问题", "II. What has to be mended"),
    "letter.look": ("三、需要核对的问题", "III. What has to be looked at"),
    "letter.notes": ("四、说明", "IV. Notes"),
    "letter.numerals": ("一二三", "123"),
    "letter.group": ("（{number}）{name}（{count}项）", "({number}) {name} ({count})"),
    "letter.none": ("无。", "None."),
    "letter.sentence": ("{text}。", "{text}."),
    "letter.capped": (
        "按权重应得{share}分，因下列内容不符合，总分至多{cap}分：{titles}。",
        "The weights earn {share}; these failures cap the score at {cap}: {titles}.",
    ),
    "letter.unread": ("未能审核的文件", "Files that could not be read"),
    "letter.category": ("类别", "Category"),
    "letter.label": ("{label}：", "{label}: "),
    "letter.cited": ("（{at}）", " ({at})"),
    "letter.place": ("{parts}", "{parts}"),
    "letter.under": ("“{heading}”部分", "under “{heading}”"),
    "letter.absent": ("没有找到（查找范围：{scopes}）。", "not found (searched: {scopes})."),
    "letter.nearest": ("最接近的表述", "Nearest"),
    "letter.lacks": ("{at}：{lacks}", "{at}: {lacks}"),
    "letter.by": (
        "本意见由检查程序对照规则逐项审核“{file}”形成，所用规则：{packs}。注有“条号待核”“内容待核”的依据，以原文件为准。",
        "This review of the file “{file}” was made rule by rule by the packs {packs}. Where an article or a wording is "
        "yet to be verified, the authority itself prevails.",
    ),
    "letter.unscored": (
        "{categories}：各项不计入得分。",
        "{categories}: not counted in the score.",
    ),
    "letter.unjudged": (
        "{status}{count}项（{reason}）：{rules}。",
        "{status}, {count}: {reason} ({rules}).",
    ),
    "letter.sender": ("（署名）", "(signature)"),
    "letter.date": ("年　　月　　日", "(date)"),
}
