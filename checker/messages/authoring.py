"""Sentences for authors of packs (derive, replay, lsp): key, Chinese, English."""

TABLE: dict[str, tuple[str, str]] = {
    "help.derive.short": ("由好报告草拟规则包", "propose a pack from good reports"),
    "help.derive": (
        "由同一文种的好报告草拟一个规则包：多数报告都有的部分、指标、引用文件和用词，各写成一条规则，"
        "并注明有几份报告符合。依据和例文由人补上。",
        "Propose a pack from good reports of one genre: the parts, indicators, documents and words "
        "that most of them share, each as a rule with the number of reports that meet it. Basis "
        "and examples are for a person to add.",
    ),
    "help.derive.more": (
        "例：checker derive 优秀报告/ -o 草案.yaml",
        "Example: checker derive good/ -o draft.yaml",
    ),
    "help.param.support": (
        "至少多大比例的报告都有才写成规则，默认 0.8",
        "the share of reports that must have it, 0.8 by default",
    ),
    "derive.head": (
        "由 {count} 份报告草拟：至少 {share} 的报告符合的，各写成一条规则。\n"
        "“# 12/15”表示 15 份中有 12 份符合。多数报告都有，不等于法规有此要求：\n"
        "请逐条核对，补上依据（basis）和例文（examples），删去没有依据的，再用 checker test 验证。",
        "Proposed from {count} reports: what at least {share} of them meet, a rule each.\n"
        "“# 12/15” says that 12 of 15 reports meet it. That most have it is no requirement of law:\n"
        "go through them, add basis and examples, take out what rests on nothing, then run "
        "checker test.",
    ),
    "derive.part": ("部分", "Parts"),
    "derive.indicator": ("指标", "Indicators"),
    "derive.cite": ("引用的文件", "Documents cited"),
    "derive.term": ("用词", "Words"),
    "derive.basis": ("依据名称 条款", "authority and article"),
    "derive.few": (
        "能读的报告只有 {count} 份；至少要两份同一文种的报告，才看得出共同之处",
        "{count} reports could be read; what is shared takes at least two of one genre",
    ),
    "derive.genres": (
        "这些报告不是同一文种（{genres}）；请分开放，一次用一种",
        "these reports are of several genres ({genres}); give one kind at a time",
    ),
    "derive.nothing": (
        "这 {count} 份报告没有 {share} 以上都符合的要求；请调低 --support，或换一批更相近的报告",
        "there is nothing that {share} of the {count} reports share; lower --support, or give "
        "reports that are more alike",
    ),
    "help.replay.short": (
        "改了规则包，看报告的结论有何变化",
        "see what a changed pack changes on reports",
    ),
    "help.replay": (
        "用新旧两版规则包检查同一批报告，列出哪些规则变为不符合、哪些变为符合，附原文。",
        "Judge reports by both versions of a pack, and list the rules that newly fail and newly "
        "pass, with their passages.",
    ),
    "help.replay.more": (
        "退出状态：0 没有新的不符合；1 有；2 未能完成（包括有文件无法读取）。\n"
        "例：checker replay 新.yaml --against 旧.yaml 报告/",
        "Exit status: 0 nothing newly fails; 1 something does; 2 the job could not be done (a file "
        "that cannot be read counts).\nExample: checker replay new.yaml --against old.yaml reports/",
    ),
    "help.param.new": ("新版规则包", "the new version of the pack"),
    "help.param.folders": ("报告文件或文件夹", "reports, or folders of them"),
    "help.param.against": ("旧版规则包", "the old version of the pack"),
    "replay.total": (
        "{reports} 份报告：变为不符合或级别提高 {failing} 项，变为符合 {passing} 项，其他变化 {other} 项",
        "{reports} reports: {failing} newly fail or at a higher level, {passing} newly pass, {other} other changes",
    ),
    "replay.other": ("  {before} → {after}：{count} 项", "  {before} → {after}: {count}"),
    "replay.turned": ("{was} → {now}", "{was} → {now}"),
    "replay.level": ("{status}（{level}）", "{status} ({level})"),
    "replay.no-rule": ("无此规则", "no such rule"),
    "replay.strangers": (
        "{new} 和 {old} 没有一条相同编号的规则，无从比较；请确认是同一规则包的两个版本",
        "{new} and {old} have no rule id in common; give two versions of one pack",
    ),
    "help.lsp.short": (
        "供编辑器使用：边写边检查",
        "serve an editor: packs and drafts judged while they are typed",
    ),
    "help.lsp": (
        "语言服务器（LSP，标准输入输出）：边写边指出规则包的错误和 txt、md 草稿的问题，补全规则用词，"
        "解释键、动词、指标和依据，整理写法，跳到定义处。--pack 指定检查草稿的规则包。",
        "A language server (LSP, over standard input and output): problems of packs and findings on "
        "txt and md drafts while typing, completion, hover, formatting, go to definition. --pack "
        "names the packs by which drafts are judged.",
    ),
    "help.lsp.more": (
        "在编辑器里把 checker lsp 设为 yaml、txt、md 文件的语言服务器。",
        "Set checker lsp as the language server for yaml, txt and md files in your editor.",
    ),
    "lsp.no-pygls": (
        "编辑器服务需要 pygls；请运行 pip install 'gongwen-checker[lsp]'",
        "serving an editor needs pygls; run pip install 'gongwen-checker[lsp]'",
    ),
    "lsp.other-file": (
        "所依托的 {file} 有 {count} 处错误，规则包因此不能用；请打开该文件查看",
        "{file}, which this pack stands on, has {count} problems, so that it cannot be used",
    ),
    "lsp.finding": ("{status}　{title}：{text}", "{status}  {title}: {text}"),
    "lsp.section": ("部分", "section"),
    "lsp.indicator": ("指标", "indicator"),
    "lsp.term": ("用词", "term"),
    "lsp.undeclared": (
        "没有规则包声明过，按字面查找",
        "no pack declares it: it is matched by its own words",
    ),
    "derive.written": ("已写入 {path}：规则 {count} 条", "wrote {path}: {count} rules"),
}
