"""Sentences of the web page, the workbook and the letter: key, Chinese, English."""

TABLE: dict[str, tuple[str, str]] = {
    # The web page.
    "page.title": ("合规检查结果", "Compliance check"),
    "page.card": ("评分卡", "Scorecard"),
    "page.text": ("报告原文", "Text of the report"),
    "page.filter": ("显示哪些结果", "Which findings to show"),
    "page.on-must": ("必须整改", "must be mended"),
    "page.on-should": ("建议改进", "should be mended"),
    "page.on-may": ("提示", "for information"),
    "page.on-error": ("规则出错", "crashed"),
    "page.on-review": ("人工核对", "to be looked at"),
    "page.on-pass": ("符合", "passed"),
    "page.on-unjudged": ("未判定", "not judged"),
    "page.rest": ("另有 {count} 处：", "{count} more:"),
}
