"""Sentences about settings, waivers and baselines: key, Chinese, English."""

TABLE: dict[str, tuple[str, str]] = {
    "config.broken": ("设置文件有 {count} 处问题", "problems in the settings file: {count}"),
    "config.toml": ("不是正确的 TOML：{reason}", "not valid TOML: {reason}"),
    "config.toml-value": (
        '值的写法不对：文字要加半角双引号（"乡镇街道"），真假写 true 或 false',
        "this is not a value: put text in straight quotation marks, and write true or false in lower case",
    ),
    "config.toml-equals": (
        "键和值之间要用半角等号：键 = 值",
        "an equals sign must stand between key and value: key = value",
    ),
    "config.toml-rest": (
        "值后面还有别的内容；引号、逗号要用半角，另一个键要另起一行",
        "something follows the value; another key begins on a line of its own",
    ),
    "config.toml-quote": (
        "引号到行末还没有结束，或者这里有不能用的字符",
        "the quotation does not end on its line, or a character stands here that cannot",
    ),
    "config.toml-twice": ("这个键前面已经写过", "this key was written before"),
    "config.toml-array": ("方括号没有结束", "a bracket does not end"),
    "config.toml-key": (
        "键不能这样写；可用的键见 checker init 生成的文件",
        "this is not a key; the file that checker init writes has them all",
    ),
    "config.toml-backslash": (
        "引号里的反斜杠是转义符；路径请用 / 分隔",
        "a backslash is special inside quotation marks; write paths with /",
    ),
    "config.used": ("{source}：设置取自 {file}", "{source}: settings from {file}"),
    "config.none": ("{source}：没有设置文件", "{source}: no settings file"),
    "baseline.known": ("已记入基线", "on record in the baseline"),
    "baseline.missing": (
        "没有基线文件 {path}；加 --update-baseline 可以生成",
        "there is no baseline {path}; --update-baseline makes it",
    ),
    "baseline.unreadable": ("无法读取基线文件 {path}：{reason}", "cannot read {path}: {reason}"),
    "baseline.broken": (
        "基线文件 {path} 已损坏，或者不是基线；删去后加 --update-baseline 可以重新生成",
        "{path} is damaged or not a baseline; remove it, and --update-baseline makes it anew",
    ),
    "baseline.none": (
        "{option} 要与 --baseline 文件 一起用",
        "{option} goes together with --baseline FILE",
    ),
    "baseline.count": (
        "基线 {path}：{known} 项是已知问题，不再计为不符合",
        "baseline {path}: {known} known findings, which fail no run",
    ),
    "baseline.count-gone": (
        "基线 {path}：{known} 项是已知问题，不再计为不符合；{gone} 处已经改好，加 --prune-baseline 可以清理",
        "baseline {path}: {known} known findings, which fail no run; {gone} passages are mended, "
        "--prune-baseline takes them off",
    ),
    "baseline.pruned": (
        "基线 {path}：清理了 {gone} 处，还有 {known} 项已知问题",
        "baseline {path}: {gone} passages taken off, {known} known findings left",
    ),
    "watch.stdin": (
        "--watch 只能用于文件和文件夹，不能用于标准输入（-）",
        "--watch takes files and folders, not standard input (-)",
    ),
    "watch.waiting": (
        "{time}　保存后自动重新检查，Ctrl+C 结束",
        "{time}  checking again at every save; Ctrl-C ends it",
    ),
    "watch.new": ("新出现 {count} 项：", "new: {count}"),
    "watch.changed": ("改动后仍有问题 {count} 项：", "changed, and still to be mended: {count}"),
    "watch.mended": ("已改好 {count} 项：", "mended: {count}"),
    "watch.same": ("问题没有增减", "neither new nor mended findings"),
    "watch.line": ("{title}：{seen}", "{title}: {seen}"),
    "watch.at": ("{title}：{seen}（{at}）", "{title}: {seen} ({at})"),
    "init.head": (
        "checker 的设置。离报告最近的一个 checker.toml 有效，各级文件夹的不合并；命令行选项优先。\n"
        "去掉行首的“# ”即生效。",
        "Settings of checker. The checker.toml nearest to a report holds, alone; options on the "
        "command line win.\nTake away the “# ” in front of a line to put it in force.",
    ),
    "init.there": (
        "已有 {path}，未作改动；确要覆盖请加 --force",
        "{path} is there and was left alone; --force overwrites it",
    ),
    "init.written": ("已写入 {path}", "wrote {path}"),
    "init.schema": (
        "已写入 {path}；在规则包首行写 # yaml-language-server: $schema={name}，编辑器就会补全并检查",
        "wrote {path}; with # yaml-language-server: $schema={name} as the first line of a pack, "
        "editors complete and check it",
    ),
    "init.hooks-there": (
        "已有 {path}，未作改动；请自行加入：",
        "{path} is there and was left alone; add to it:",
    ),
    "waiver.broken": ("豁免文件有 {count} 处问题", "problems in the file of waivers: {count}"),
    "waiver.empty": (
        "豁免文件是空的；每条豁免要有 rule、path、reason、approved_by、expires，没有豁免就不必给这个文件",
        "the file of waivers is empty; each has rule, path, reason, approved_by and expires, and "
        "where there are none no file is needed",
    ),
    "waiver.everywhere": (
        "豁免要写明是哪些报告；一条规则处处不用，请在规则包的 overrides 中停用它",
        "a waiver names reports; a rule that nobody has to keep is turned off in a pack (overrides)",
    ),
    "waiver.because": (
        "{reason}（{by}批准，至 {day}）",
        "{reason} (approved by {by}, until {day})",
    ),
    "waiver.seen": ("{seen}。不计：{because}", "{seen}. Not counted: {because}"),
    "waiver.used": (
        "豁免 {reports} 份报告中的 {passages} 处",
        "passages absorbed: {passages}, reports: {reports}",
    ),
    "waiver.grown": (
        "豁免了 {passages} 处，超过批准的 {most} 处，请重新审批",
        "absorbed {passages} passages where {most} were approved: have it approved anew",
    ),
    "waiver.outside": (
        "“{section}”以外也有同样的问题，没有豁免",
        "the rule also fails outside “{section}”: nothing was waived there",
    ),
    "waiver.unused": (
        "没有可豁免的问题，请删去",
        "there was nothing to waive: take it out",
    ),
    "waiver.unknown": (
        "没有这条规则，请核对编号",
        "there is no such rule: mend its id",
    ),
    "waiver.unknown-near": (
        "没有这条规则，是不是 {near}？",
        "there is no such rule: did you mean {near}?",
    ),
    "waiver.expired": (
        "已于 {day} 到期，不再有效，请删去或重新审批",
        "ran out on {day} and no longer holds: take it out or have it approved anew",
    ),
    "waiver.refused": (
        "这条规则不得豁免（waivable: false），没有豁免",
        "this rule may not be waived (waivable: false): nothing was waived",
    ),
    "waiver.elsewhere": (
        "不涉及这次检查的报告",
        "concerns none of the reports checked",
    ),
    "waiver.told": (
        "豁免 {rule}（{path}）：{said}（{at}）",
        "waiver of {rule} ({path}): {said} ({at})",
    ),
    "waiver.title": ("豁免情况", "Waivers"),
}
