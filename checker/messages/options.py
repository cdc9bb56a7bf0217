"""The help pages, what each argument and option asks for: key, Chinese, English."""

TABLE: dict[str, tuple[str, str]] = {
    "help.param.html": ("写成一个网页", "write one web page"),
    "help.param.json": ("写成 JSON", "write JSON"),
    "help.param.letters": (
        "每个单位一份审核意见（docx），放在这个文件夹",
        "write a letter (docx) for each unit into this folder",
    ),
    "help.param.roster": (
        "应报告单位名单（csv、xlsx、xls 等表格，有“单位”一列）",
        "who must report (csv, xlsx, xls; a column 单位 or unit)",
    ),
    "help.param.jobs": (
        "最多同时检查几份报告，缺省为处理器的个数",
        "how many reports are checked at a time at most, by default as many as there are processors",
    ),
    "help.param.engine": (
        "在哪里运行：local 本机，dask 或 tcp:// 地址为集群",
        "where it runs: local, or a Dask cluster (dask, or its address)",
    ),
    "help.param.budget": ("每份报告最多用多少秒", "seconds that one report may take"),
    "help.param.store": (
        "存放已检查结果的文件，中断后从此继续",
        "the file of outcomes, from which an interrupted run goes on",
    ),
    "help.param.last": ("上年的报告", "last year's report"),
    "help.param.this": ("本年的报告", "this year's report"),
    "help.param.folder": ("文件夹，缺省为当前文件夹", "a folder, by default the current one"),
    "help.param.schema": (
        "只写 pack.schema.json，供编辑器补全并检查规则包",
        "write pack.schema.json alone, by which editors complete and check packs",
    ),
    "help.param.force": ("覆盖已有的 checker.toml", "overwrite a checker.toml that is there"),
    "help.param.paths": (
        "文件、文件夹、通配符，或用 - 表示标准输入",
        "a file, a folder, a glob, or - for standard input",
    ),
    "help.param.path": ("报告文件，或用 - 表示标准输入", "a report, or - for standard input"),
    "help.param.pack": (
        "规则包的名称、文件或文件夹，可重复；不写则用全部自带的规则包",
        "name, file or folder of a rule pack, repeatable; without it, all of ours",
    ),
    "help.param.packs": ("规则包的名称、文件或文件夹", "names, files or folders of rule packs"),
    "help.param.profile": (
        "采用哪种单位的口径，如 乡镇街道（口径由规则包提供）",
        "retune the rules for one kind of body, for example 乡镇街道; packs offer profiles",
    ),
    "help.param.basis": (
        "只用依据于此的规则，如 督察规定",
        "only the rules that rest on it, for example 督察规定",
    ),
    "help.param.form": ("输出格式", "output format"),
    "help.param.reports": (
        "报告所在的文件夹、文件或网址（s3:// 等），可以有多个",
        "folders, files or URLs (s3:// and the like) of reports",
    ),
    "help.param.workbook": ("写成 Excel 工作簿", "write an Excel workbook"),
    "help.param.file": ("写入文件，不写则打印", "write to a file instead of printing"),
    "help.param.draft": ("docx 草稿，或用 - 表示标准输入", "a docx draft, or - for standard input"),
    "help.param.out": ("写入的文件", "the file to write"),
    "help.param.author": ("批注者的名字，默认“审校”", "who the comments are by (default 审校)"),
    "help.param.fix": (
        "把有把握的修改以修订方式写入",
        "put the mends that are certain in as tracked changes",
    ),
    "help.param.overwrite": ("允许覆盖原稿", "allow the draft itself to be overwritten"),
    "help.param.output": (
        "同时写入另一文件，如 json:结果.json，可重复",
        "write a further file as well, for example json:result.json, repeatable",
    ),
    "help.param.fail_level": (
        "从哪一级起，有不符合项时退出状态为 1：error（必须，默认）、warning（宜）、info（可）",
        "exit with 1 where a rule of this level or worse failed (default: error): error is must, "
        "warning is should, info is may",
    ),
    "help.param.min_score": (
        "得分低于 N 时退出状态为 1",
        "exit with 1 where a score is below N",
    ),
    "help.param.one_pack": ("规则包的名称或文件", "name or file of a rule pack"),
    "help.param.commented": (
        "批注哪些：fail 不符合；review 另加待核（默认）",
        "what to comment: fail; review adds what a person must look at (default)",
    ),
    "help.param.show": (
        "列出哪些：fail 不符合；review 另加待核（默认）；all 另加符合",
        "what to list: fail; review adds what a person must look at (default); all adds passes",
    ),
    "help.param.waivers": (
        "豁免文件（YAML）：规则、报告、理由、批准人、有效期",
        "file of waivers (YAML): rule, reports, reason, who approved it, until when",
    ),
    "help.param.baseline": (
        "基线文件（JSON）：记入其中的问题不再计为不符合",
        "file of known findings (JSON), which fail no run",
    ),
    "help.param.update_baseline": (
        "把现有问题全部记入基线",
        "put all that is found on record in the baseline",
    ),
    "help.param.prune_baseline": (
        "从基线中清理已经改好的问题",
        "take off the baseline what no longer occurs",
    ),
    "help.param.watch": (
        "保存后自动重新检查，说明改好了什么、新出现了什么",
        "check again at every save, and say what is mended and what is new",
    ),
    "help.param.isolated": ("不理会任何设置文件", "take no notice of any settings file"),
    "help.param.verbose": (
        "说明每份报告用了哪个设置文件",
        "say which settings file was used for which report",
    ),
    "help.param.no_cache": (
        "全部重新检查，检查结果不留在缓存里",
        "check everything anew, and keep nothing of what was found",
    ),
    "help.param.diff": (
        "只打印将有的改动，不写入文件",
        "print what would change, and write nothing",
    ),
    "help.param.unsafe": (
        "可能改变意思、数字或名称的也改，改后请逐处核对",
        "mend as well what may change sense, figures or names; look at each afterwards",
    ),
    "help.param.rule": (
        "规则编号（如 fazhi/part-problems，可省略前半）或规则名称",
        "id of a rule, such as fazhi/part-problems (the first half may be left out), or its title",
    ),
    "help.param.whole": (
        "列出每条规则、每个分句有几个例文通过、几个不通过",
        "list of every rule and clause how many examples it passed and failed",
    ),
    "help.param.mutate": (
        "另外逐一改动规则，看有没有例文能发现",
        "change the rules one by one as well, and see whether the examples notice",
    ),
    "help.param.spelling": ("改写为哪一种写法", "the spelling to rewrite to"),
    "help.param.write": ("直接改写文件，不写则打印", "rewrite the file instead of printing"),
    "help.param.lang": (
        "界面语言，默认按系统语言",
        "language of the output; the locale's if absent",
    ),
    "help.param.debug": ("出错时显示详情", "show details of an error"),
    "help.param.version": ("显示版本", "show the version"),
    "help.param.help": ("显示本页", "show this page"),
}
