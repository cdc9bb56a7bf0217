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
    "derive.written": ("已写入 {path}：规则 {count} 条", "wrote {path}: {count} rules"),
}
