"""The help pages, what each command does: key, Chinese, English."""

TABLE: dict[str, tuple[str, str]] = {
    "help.usage": ("用法：{command} {pieces}", "Usage: {command} {pieces}"),
    "help.command-metavar": ("命令 [选项] ...", "COMMAND [OPTIONS] ..."),
    "help.options-metavar": ("[选项]", "[OPTIONS]"),
    "help.commands": ("命令：", "Commands:"),
    "help.arguments": ("参数：", "Arguments:"),
    "help.options": ("选项：", "Options:"),
    "help.checker": (
        "检查《法治政府建设年度报告》等公文是否合规，逐项说明依据、原文位置和整改建议。",
        "Check annual reports on law-based government and other official documents against the "
        "regulations, with the basis, the passage and the way to mend each finding.",
    ),
    "help.checker.more": (
        "用 checker 命令 --help 查看每个命令的用法。全部检查在本机完成，不联网。",
        "checker COMMAND --help explains a command. Nothing leaves this machine.",
    ),
    "help.check.short": ("检查报告，打印评分卡", "check reports and print a scorecard"),
    "help.audit.short": (
        "成批检查报告，汇总问题、比对雷同",
        "check many reports as one job, compare them with each other",
    ),
    "help.audit": (
        "成批检查报告：逐份评分，汇总问题和指标，比对雷同，对照名单找出未报告的单位。",
        "Check many reports as one job: score each, collect findings and figures, compare texts, "
        "and find who on a roster has not reported.",
    ),
    "help.audit.more": (
        "例：checker audit 报告/ --roster 单位.xlsx -o 审查.xlsx",
        "Example: checker audit reports/ --roster units.xlsx -o audit.xlsx",
    ),
    "help.compare.short": (
        "与上年报告对照：数据、照抄、重复的问题",
        "set last year's report beside this year's",
    ),
    "help.compare": (
        "把上年和本年的报告放在一起：数据增减、照抄的段落、重复出现的问题。",
        "Set the reports of two years beside each other: figures, passages taken over, problems "
        "named again.",
    ),
    "help.compare.more": (
        "例：checker compare 2023.txt 2024.txt",
        "Example: checker compare 2023.txt 2024.txt",
    ),
    "help.fix.short": (
        "修改有唯一正确写法的错误（txt、md）",
        "mend what has one right form (txt, md)",
    ),
    "help.annotate.short": (
        "把检查结果写成 Word 批注",
        "write the findings into a Word file as comments",
    ),
    "help.explain.short": (
        "说明一条规则，以及它为什么这样判定",
        "explain a rule, and why it decided so",
    ),
    "help.facts.short": (
        "列出从报告中读到的内容",
        "show what was understood of a report",
    ),
    "help.rules.short": ("列出全部规则", "list the rules"),
    "help.test.short": ("用例文检验规则包", "prove rule packs by their examples"),
    "help.fmt.short": (
        "把规则改写为中文或英文写法",
        "rewrite rules in Chinese or in English",
    ),
    "help.check": ("检查报告，打印评分卡。", "Check reports and print a scorecard."),
    "help.check.more": (
        "退出状态：0 没有达到 --fail-level 的问题；1 有；2 未能完成（选项、规则包有误，"
        "或有文件无法读取，其余文件照常报告）；3 程序出错；130 被中断。\n\n"
        "格式：scorecard 评分卡，html 网页，xlsx 问题清单，docx 审核意见，其余供程序读取；"
        "不写 --format 时，看 -o 的后缀（.html、.xlsx、.json 等）。\n\n"
        "例：\n"
        "  checker check 报告.docx\n"
        "  checker check 报告.docx -o 结果.html\n"
        "  checker check 报告/ --output xlsx:问题清单.xlsx --output sarif:结果.sarif\n"
        "  cat 报告.txt | checker check - --show fail",
        "Exit status: 0 nothing at or above --fail-level; 1 findings; 2 the job could not be done "
        "(bad option or pack, or a file that could not be read: the others are still reported); "
        "3 our fault; 130 interrupted.\n\n"
        "Formats: scorecard, html (a web page), xlsx (a workbook), docx (a letter to the unit); the "
        "others are for programs. Without --format the ending after -o decides (.html, .xlsx, .json "
        "and the like).\n\n"
        "Examples:\n"
        "  checker check report.docx\n"
        "  checker check report.docx -o result.html\n"
        "  checker check reports/ --output xlsx:findings.xlsx --output sarif:result.sarif\n"
        "  cat report.txt | checker check - --show fail",
    ),
    "help.fix": (
        "直接修改 txt 和 md 文件中有唯一正确写法的错误：错别字、固定表述、括号、书名号、"
        "发文字号的括号、汉字之间的半角标点。其余内容一个字节也不动。",
        "Mend in txt and md files what has one right form: typos, set phrases, brackets, title "
        "marks, brackets of document numbers, half-width marks between Chinese characters. Not a "
        "byte of the rest is touched.",
    ),
    "help.fix.more": (
        "退出状态：0 已改完或无可改；1 用了 --diff 且有可改之处；2 有文件未能处理。\n\n"
        "例：\n"
        "  checker fix 报告.txt --diff\n"
        "  checker fix 报告/",
        "Exit status: 0 mended, or nothing to mend; 1 with --diff where there is something to "
        "mend; 2 a file could not be dealt with.\n\n"
        "Examples:\n"
        "  checker fix report.txt --diff\n"
        "  checker fix reports/",
    ),
    "help.annotate": (
        "检查一份 docx 草稿，把每项问题写成批注，加在相应的文字上；缺少的内容加在应写的位置，"
        "附依据、建议和参考写法。原稿的文字和格式不变。",
        "Check a docx draft and write each finding into it as a comment on the words concerned; "
        "what is missing is commented where it belongs, with the basis, the advice and a sentence "
        "to start from. Text and formatting stay as they are.",
    ),
    "help.annotate.more": (
        "--fix 只改有把握的文字、标点，以修订方式写入，由您接受或拒绝。\n\n"
        "例：\n"
        "  checker annotate 草稿.docx -o 批注稿.docx\n"
        "  checker annotate 草稿.docx -o 批注稿.docx --fix --author 张三",
        "--fix mends only what is certain, as tracked changes for you to accept or reject.\n\n"
        "Examples:\n"
        "  checker annotate draft.docx -o annotated.docx\n"
        "  checker annotate draft.docx -o annotated.docx --fix --author Zhang",
    ),
    "help.explain": (
        "说明一条规则：写法、依据、用词和例子；给出报告时，说明它为什么这样判定。",
        "Explain a rule: its sentence, basis, words and examples; with a report, why it decided "
        "as it did.",
    ),
    "help.explain.more": (
        "例：checker explain fazhi/part-problems 报告.docx",
        "Example: checker explain fazhi/part-problems report.docx",
    ),
    "help.facts": (
        "列出从报告中读到的内容：标题、年度、大纲、法定部分、数据、指标、引用、日期和正文。",
        "Show what was understood of a report: head, parts, outline, figures, indicators, "
        "citations, dates and text.",
    ),
    "help.facts.more": (
        "例：checker facts 报告.docx --format json",
        "Example: checker facts report.docx --format json",
    ),
    "help.rules": (
        "列出规则；加 --basis 时按条款列出依据于它的规则。",
        "List the rules; with --basis, by article of that authority.",
    ),
    "help.rules.more": (
        "例：checker rules --basis 督察规定",
        "Example: checker rules --basis 督察规定",
    ),
    "help.test": (
        "用规则自带的例文检验规则包：例文是否符合预期，哪些规则和分句没有例文。"
        "只检验写明的规则包，不含它们所依托的（extends）。",
        "Prove rule packs by their own examples: whether these hold, and what none of them covers. "
        "The packs named are proved, not those that they extend.",
    ),
    "help.test.more": ("例：checker test rules --mutate", "Example: checker test rules --mutate"),
    "help.fmt": (
        "把规则包中的规则改写为中文或英文写法，其余内容一字不动。",
        "Rewrite the rule sentences of a pack in Chinese or English; nothing else is touched.",
    ),
    "help.fmt.more": (
        "例：checker fmt 我的规则.yaml --lang en --write",
        "Example: checker fmt mine.yaml --lang en --write",
    ),
    # Arguments and options, by the names of the parameters.
    "help.init.short": ("生成设置文件", "lay down a settings file"),
    "help.init": (
        "在文件夹中生成带说明的设置文件 checker.toml 和 pre-commit 配置；已有的文件不改动。",
        "Write an explained checker.toml and a pre-commit configuration; what is there stays.",
    ),
    "help.init.more": ("例：checker init 报告", "Example: checker init reports"),
}
