"""Sentences about rules that cannot be read: what is wrong, and how it is put right."""

TABLE: dict[str, tuple[str, str]] = {
    "language.both": ("{chinese}", "{english}"),
    "language.did-you-mean": ("是不是“{word}”？", "did you mean “{word}”?"),
    "language.in-quotes": ("应写作：{word}", "write: {word}"),
    "language.quoted-whole": (
        "整句规则不用加引号，只给词语加",
        "a rule as a whole takes no quotation marks, only its terms do",
    ),
    "language.hash": (
        "注释用半角的 #，前面空一格；“#”如果是词语的一部分，请给词语加引号",
        "a comment begins with a blank and #; if # is part of a term, quote the term",
    ),
    "language.no-time": ("条件单独写时末尾不带“时”", "a condition that stands alone has no 时"),
    "language.words": ("{words}", "{words}"),
    "language.expected-some": ("{words}等", "{words} and others"),
    "language.a-term": ("词语", "a term"),
    "language.a-verb": ("动词（{words}）", "a verb ({words})"),
    "language.a-title": ("《文件名》", "《a title》"),
    "language.a-pattern": ("/正则表达式/", "/a pattern/"),
    "language.form": ("“{words}”", "“{words}”"),
    "language.a-bound": ("数量要求（{words}）", "a bound ({words})"),
    "language.a-place": ("位置（{words}）", "a place ({words})"),
    "language.a-number": ("数字", "a number"),
    "language.the-end": ("句子结束", "the end of the sentence"),
    # Marks and signs
    "language.empty": ("规则是空的", "the rule is empty"),
    "language.open-mark": (
        "{mark} 没有关上，缺 {partner}",
        "{mark} is not closed: {partner} is missing",
    ),
    "language.open-pattern": (
        "正则表达式的前后都要有斜杠，里面的斜杠写作 \\/",
        "a pattern has a slash at both ends; a slash inside is written \\/",
    ),
    "language.open-bracket": ("括号没有关上", "the bracket is not closed"),
    "language.deep": (
        "括号套了 {depth} 层以上；请删去多余的，或分成几条规则",
        "brackets are more than {depth} deep; drop those that are not needed, or write several rules",
    ),
    "language.empty-quotes": ("引号里没有内容", "there is nothing between the quotation marks"),
    "language.one-sentence": (
        "一条规则只写一句话；分号后面的请另写一条规则",
        "a rule is one sentence; make another rule of what follows the semicolon",
    ),
    "language.colon": ("这里不用冒号，请删去", "no colon is needed here; delete it"),
    "language.negative": ("不能是负数", "a number cannot be negative"),
    "language.digits": ("这里要写数字，如 2", "a number is needed here, such as 2"),
    "language.strict": (
        "百分数、金额和没有单位的数不能写“超过”“低于”，请写“至少”“至多”",
        "of a share, an amount or a bare number write “at least” or “at most”",
    ),
    # Words
    "language.unknown": ("规则语言里没有“{word}”", "“{word}” is not a word of the language"),
    "language.quotes": (
        "不含汉字的词语要加引号：“{word}”",
        'a term without Chinese characters takes quotation marks: "{word}"',
    ),
    "language.unexpected": ("这里不能写“{word}”", "“{word}” cannot stand here"),
    "language.incomplete": ("句子没有写完", "the sentence is not complete"),
    "language.section-word": (
        "“{word}”后面缺“部分”二字，如：存在问题 部分",
        "the word “section” is missing after “{word}”, as in: 存在问题 section",
    ),
    "language.kind-word": (
        "“{word}”后面要写明是“数量”“金额”还是“比率”，如：罚款 金额",
        "“{word}” what? Add count, amount or rate, as in: 罚款 amount",
    ),
    "language.no-term": ("这里缺一个词语", "a term is missing here"),
    "language.dangling": (
        "“和”“或”的后面还要有内容",
        "something has to follow “and” and “or”",
    ),
    "language.list-word": (
        "并列几个词语时，前面要写“全部”“任一”或“至少 2 项”",
        "several terms take “all of”, “any of” or “at least 2 of” before them",
    ),
    "language.two-words": (
        "两个词语之间要有顿号；如果是一个词语，请加引号",
        "a comma is missing between two terms; if they are one, put it in quotation marks",
    ),
    "language.list-brackets": (
        "词语用“全部”“任一”并列，不用括号和“或”，如：任一 甲、乙",
        "terms are listed with “all of” and “any of”, not with brackets, as in: any of 甲, 乙",
    ),
    "language.comma": ("条件后面缺逗号", "a comma is missing after the condition"),
    "language.time-word": (
        "条件的末尾缺“时”字，如：年度 不早于 2021 时，",
        "a condition in Chinese ends in 时，, as in: 年度 不早于 2021 时，",
    ),
    "language.may-not": (
        "没有“可不”；“可”的规则只给提示，禁止用“不得”，不提倡用“不宜”",
        "there is no “may not”: write “must not” or “should not”",
    ),
    "language.must-not": ("禁止写作“不得”，不提倡写作“不宜”", "write 不得 or 不宜"),
    "language.no-modal": (
        "缺“必须”“不得”“宜”“不宜”或“可”",
        "there is no must, must not, should, should not or may",
    ),
    "language.not-word": (
        "“写作”后面要有“而非”，如：写作 甲 而非 乙",
        "“write” takes “not”, as in: write 甲 not 乙",
    ),
    "language.bound": (
        "数字前面要写“至少”“至多”或“恰好”，如：至少 2 次",
        "a number takes “at least”, “at most” or “exactly”, as in: at least 2 times",
    ),
    "language.which-year": (
        "哪一年要从报告年度说起，如：次年 3月1日，报告年度 12月31日",
        "the year is told from that of the report: 3月1日 of the next year, 12月31日 of the report year",
    ),
    "language.no-clause": (
        "只有条件，没有要求，如：提及 行政处罚 时，必须报告 行政处罚 数量",
        "a condition alone, as in: when it mentions 行政处罚, must report 行政处罚 count",
    ),
    "language.verb-first": (
        "词语写在动词后面，如：必须提及 三项制度；必须报告 持证率 比率 至少 90%",
        "a term follows its verb, as in: must mention 三项制度; must report 持证率 rate of at least 90%",
    ),
    "language.one-value": (
        "层级、文种、发文机关只能是一个词语，或者“任一”几个词语",
        "a level, a genre or an issuer is one term, or any of several",
    ),
    "language.no-verb": (
        "缺动词，如：提及、报告、有、引用、符合、写作",
        "the verb is missing: mention, report, have, cite, match, write",
    ),
    # What cannot be understood
    "language.verb-left-out": (
        "看不出省略的是哪个动词，请写出来",
        "it is not clear which verb is left out; write it",
    ),
    "language.verb-again": ("请把动词再写一遍", "write the verb again"),
    "language.wrong-object": (
        "这里省略的动词不能带这样的内容",
        "the verb that is left out here cannot have such an object",
    ),
    "language.list-and": (
        "前面是并列的词语，分不清这里是其中一项还是另一个要求：是其中一项请用顿号，否则请把动词再写一遍",
        "is this one of the terms listed before? Then write a comma; if not, write the verb again",
    ),
    "language.place-of-which": (
        "分不清这个限定语管哪几项",
        "it is not clear for which of the objects this holds",
    ),
    "language.year-again": (
        "“年度”要再写一遍，或写成“年度 2021 至 2025 时”",
        "write “year” again, or: when year is between 2021 and 2025",
    ),
    "language.day-words": (
        "日期写作“不晚于 次年 3月1日”或“晚于 报告年度 12月31日”",
        "a day is written: by 3月1日 of the next year, after 12月31日 of the report year",
    ),
    "language.distance": (
        "远近用阿拉伯数字写作“前后 30 字内”，如：在 第一责任人 前后 30 字内 提及 法治",
        "a distance is written: within 30 characters of 第一责任人",
    ),
    "language.when-first": (
        "条件写在句子开头，如：年度 不早于 2021 时，必须提及 三项制度",
        "the condition comes first, as in: when year >= 2021, must mention 三项制度",
    ),
    "language.one-modal": (
        "一条规则只写一次“必须”“不得”“宜”；后面的请删去，级别不同的另写一条规则",
        "must, should and may stand once in a rule: delete this one, "
        "or make another rule of what follows",
    ),
    "language.sign-inside": (
        "词语里有“{sign}”，要加引号",
        "a term with {sign} in it takes quotation marks",
    ),
    "language.extent-missing": (
        "什么的字数？如：篇幅 必须至少 200 字，存在问题 部分 必须至少 200 字",
        "the length of what? As in: 存在问题 section must be at least 200 characters",
    ),
    "language.order-subject": (
        "哪个部分？如：存在问题 部分 宜在 主要举措 部分 之后",
        "which section? As in: 存在问题 section should be after 主要举措 section",
    ),
    "language.portion-of": (
        "哪个部分的条数？如：存在问题 部分 必须有 至少 2 条",
        "items of which section? As in: 存在问题 section must have at least 2 items",
    ),
    "language.sum-form": (
        "相加写作：甲、乙 之和 必须等于 丙",
        "a sum is written: sum of 甲, 乙 must equal 丙",
    ),
    "language.one-addend": (
        "只有一项，没有什么可加；几项之间用顿号分开：甲、乙 之和",
        "there is one thing only; write several with commas between: sum of 甲, 乙",
    ),
    "language.or-inside": (
        "“{word}”是一个词语还是几个？是一个请加引号；是几个请写成“任一 甲、乙”",
        "is “{word}” one term or several? Quote one; write several as: any of 甲, 乙",
    ),
    "language.glued-bound": (
        "次数前面要空一格：{word}；如果是词语的一部分，请加引号",
        "a blank comes before a number of times: {word}; quote it if it is part of the term",
    ),
    "language.not-both": (
        "“不”与“和”连用有两种读法：一样都不许有，请用“或”；只是不许同时有，请写“全部 甲、乙”，或拆成两条规则",
        "not A and B can be read in two ways: write “or” if neither may be there; "
        "if only both together may not, write “all of”, or two rules",
    ),
    "language.twice": ("同一种限定语写了两次", "the same qualifier stands twice"),
    "language.subject-missing": (
        "缺主语，如：数据 必须 相加一致",
        "the subject is missing, as in: figures must add up",
    ),
    "language.subject-phrase": ("主语和后面的要求不搭配", "subject and predicate do not fit"),
    "language.subject-says": ("这个主语可以接：{chinese}", "this subject can: {english}"),
    "language.whole-number": ("{number}不是整数", "{number} is not a whole number"),
}
