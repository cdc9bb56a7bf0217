"""Sentences of the proof of a pack: key, Chinese, English."""

TABLE: dict[str, tuple[str, str]] = {
    # The proof of a pack
    "prove.no-basis": ("没有写依据（basis）", "it has no basis"),
    "prove.no-pass": (
        "没有应当通过的例文（examples: pass）",
        "it has no example that passes (examples: pass)",
    ),
    "prove.no-fail": (
        "没有应当不通过的例文（examples: fail）",
        "it has no example that fails (examples: fail)",
    ),
    "prove.unverified": (
        "依据“{title}”的内容尚未核对（verified: false），规则最高只能用“宜”",
        "the content of its authority “{title}” is not verified: the rule may at most say should",
    ),
    "prove.right": (
        "“{wanted}”第 {number} 例：结果相符",
        "{wanted}, example {number}: as expected",
    ),
    "prove.wrong": (
        "“{wanted}”第 {number} 例：结果却是“{status}”：{seen}（{excerpt}…）",
        "{wanted}, example {number}: the result is {status}, {seen} ({excerpt}…)",
    ),
    "prove.section": (
        "没有定义部分“{name}”，只按这几个字去找标题",
        "no pack declares the section {name}: only headings with these words are found",
    ),
    "prove.section-near": (
        "没有定义部分“{name}”，只按这几个字去找标题；最接近的是“{near}”",
        "no pack declares the section {name}: only headings with these words are found; "
        "the nearest declared one is {near}",
    ),
    "prove.indicator": (
        "没有定义指标“{name}”，只按这几个字去找数据",
        "no pack declares the indicator {name}: only figures with these words are found",
    ),
    "prove.indicator-near": (
        "没有定义指标“{name}”，只按这几个字去找数据；最接近的是“{near}”",
        "no pack declares the indicator {name}: only figures with these words are found; "
        "the nearest declared one is {near}",
    ),
    "prove.glued": (
        "“{word}”按一个词语查找；如果是两个，请写作“{first} 和 {second}”",
        "“{word}” is looked for as one term; write “{first} and {second}” if they are two",
    ),
    "prove.pattern": (
        "用了正则表达式而没有写 message：不符合时会把表达式原样写给看报告的人",
        "it has a pattern and no message: whoever reads a failure is shown the pattern",
    ),
    "cover.summary": (
        "{rules} 条规则中的 {rules_covered} 条、{clauses} 个分句中的 {clauses_covered} 个，"
        "既有例文通过，也有例文不通过",
        "{rules_covered} of {rules} rules and {clauses_covered} of {clauses} clauses "
        "were seen both to pass and to fail",
    ),
    "cover.rules": (
        "{rules} 条规则中的 {rules_covered} 条，既有例文通过，也有例文不通过",
        "{rules_covered} of {rules} rules were seen both to pass and to fail",
    ),
    "cover.rule-passed": ("没有例文让它通过", "no example makes it pass"),
    "cover.rule-failed": ("没有例文让它不通过", "no example makes it fail"),
    "cover.rule-both": ("没有例文用到它", "no example puts it to use"),
    "cover.clause-passed": (
        "没有例文让分句“{clause}”成立",
        "no example makes this clause hold: {clause}",
    ),
    "cover.clause-failed": (
        "没有例文让分句“{clause}”不成立",
        "no example makes this clause fail: {clause}",
    ),
    "cover.clause-both": (
        "没有例文用到分句“{clause}”",
        "no example puts this clause to use: {clause}",
    ),
    "cover.rule-extent": (
        "{passed} 个例文通过，{failed} 个不通过",
        "{passed} examples pass, {failed} fail",
    ),
    "cover.clause-extent": (
        "分句“{clause}”：{passed} 个例文成立，{failed} 个不成立",
        "{passed} examples hold, {failed} do not, for the clause: {clause}",
    ),
    "mutate.term": (
        "删去规则中的词语“{words}”，没有例文发现",
        "no example notices when the term {words} is left out of the rule",
    ),
    "mutate.bound": (
        "把界限“{bound}”反过来，没有例文发现",
        "no example notices when the bound {bound} is turned round",
    ),
    "mutate.synonym": (
        "删去“{name}”的同义词“{word}”，没有例文发现",
        "no example notices when {name} loses its synonym {word}",
    ),
    "mutate.sections": (
        "删去部分“{name}”的标题写法“{word}”，没有例文发现",
        "no example notices when the section {name} loses its heading {word}",
    ),
    "mutate.indicators": (
        "删去指标“{name}”的名称“{word}”，没有例文发现",
        "no example notices when the indicator {name} loses its name {word}",
    ),
}
