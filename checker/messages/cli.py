"""Sentences of the command line: key, Chinese, English."""

TABLE: dict[str, tuple[str, str]] = {
    # What goes wrong.
    "cli.error": ("错误：{message}", "error: {message}"),
    "cli.error-at": ("错误：{path}：{message}", "error: {path}: {message}"),
    "cli.crash": (
        "程序出错（不是您的问题）：{crash}。加 --debug 可看详情，请连同文件反馈给我们。",
        "our fault, not yours: {crash}. --debug shows more; please report it with the file.",
    ),
    "cli.usage": (
        "错误：{wrong}。用 {path} --help 查看用法。",
        "error: {wrong}. See {path} --help.",
    ),
    "cli.no-command": (
        "没有“{name}”这个命令，最接近的是 {near}；用 checker --help 查看全部命令",
        "there is no command “{name}”, the nearest is {near}; checker --help lists them",
    ),
    "cli.no-option": ("没有 {name} 这个选项", "there is no option {name}"),
    "cli.no-option-near": (
        "没有 {name} 这个选项，最接近的是 {near}",
        "there is no option {name}, the nearest is {near}",
    ),
    "cli.option-value": ("选项 {name} 后面要有一个值", "option {name} takes one value"),
    "cli.missing": ("缺少 {name}", "{name} is missing"),
    "cli.bad-choice": (
        "{name} 的值只能是：{choices}",
        "the value of {name} must be one of: {choices}",
    ),
    "cli.bad-least": (
        "{name} 的值应是不小于 {low} 的整数",
        "the value of {name} is a whole number of at least {low}",
    ),
    "cli.bad-value": ("{name} 的值不对：{reason}", "the value of {name} is wrong: {reason}"),
    "cli.bad-number": (
        "{name} 的值应是 {low} 至 {high} 之间的数",
        "the value of {name} must be a number from {low} to {high}",
    ),
    "cli.too-many": (
        "多写了 {args}；用 {path} --help 查看用法",
        "{args}: too many arguments; see {path} --help",
    ),
    "cli.bad-usage": ("命令写法不对：{reason}", "wrong usage: {reason}"),
    "cli.bad-output": (
        "--output {given} 应写作 格式:文件，格式为：{formats}",
        "--output {given} must read FORMAT:FILE, the format being one of: {formats}",
    ),
    "cli.same-output": (
        "两种输出都要写入 {path}，后一种会覆盖前一种；请各给一个文件名",
        "two outputs go to {path}, and one would overwrite the other; name a file for each",
    ),
    "cli.is-report": (
        "{path} 是要检查的报告，不能用来写结果；请另给一个文件名",
        "{path} is a report to be checked, not a place for results; name another file",
    ),
    "cli.not-text": (
        "{form} 不是文本，不能显示在终端里；请用 -o 写入文件",
        "{form} is not text and cannot be shown in a terminal; write it to a file with -o",
    ),
    "cli.is-folder": ("这是一个文件夹；请给出文件名", "it is a folder; name a file"),
    "cli.no-folder": (
        "没有文件夹 {folder}；请先建立，或检查路径",
        "there is no folder {folder}; make it first, or check the path",
    ),
    "cli.no-permission": (
        "没有写入权限；请修改文件或文件夹的权限，或换一个位置",
        "no permission to write it; change that of the file or folder, or choose another place",
    ),
    "cli.cannot-write": ("无法写入 {path}：{reason}", "cannot write {path}: {reason}"),
    "cli.wrong-ending": (
        "{path}：写入的是 {form} 文件，文件名应以 .{form} 结尾",
        "{path}: what is written is a {form} file, and its name should end in .{form}",
    ),
    "cli.no-file": (
        "{path}：没有这个文件或文件夹；请检查路径",
        "{path}: there is no such file or folder; check the path",
    ),
    "cli.no-plain-file": (
        "{path}：不是普通文件（管道或设备），不予读取；请移出文件夹",
        "{path}: this is a pipe or a device, and is not read; move it out of the folder",
    ),
    "cli.no-match": (
        "{path}：没有与此相符的文件；请检查路径",
        "{path}: no file matches; check the path",
    ),
    "cli.empty-folder": (
        "{path}：文件夹中没有文件；请检查路径",
        "{path}: there are no files in the folder; check the path",
    ),
    "cli.no-entry": (
        "{path}：无法打开文件夹：{reason}",
        "{path}: cannot open the folder: {reason}",
    ),
    "cli.skipped": (
        "另有 {count} 个文件的格式不能读取（{suffixes}），已略过",
        "{count} more files are in formats that cannot be read ({suffixes}) and were passed over",
    ),
    "cli.results": (
        "另有 {count} 个文件是本程序写出的检查结果，不作为报告检查",
        "{count} more files are results that this program wrote, and were not checked as reports",
    ),
    "cli.killed": (
        "{source}：检查时进程意外结束，未检查；文件可能异常，请单独检查",
        "{source}: its process ended while it was being checked; check it by itself",
    ),
    "cli.low-score": (
        "得分低于要求的 {least} 分（min-score），不通过：{sources}",
        "the score is below the {least} that is asked for (min-score): {sources}",
    ),
    "cli.low-scores": (
        "{count} 份报告得分低于要求的 {least} 分（min-score），不通过：{sources} 等",
        "{count} reports have a score below the {least} that is asked for (min-score): {sources}, …",
    ),
    "cli.nothing-to-read": (
        "没有找到可以读取的报告",
        "no report was found that could be read",
    ),
    "cli.no-basis": (
        "没有规则依据“{wanted}”；可用的依据：{known}",
        "no rule rests on “{wanted}”; there are: {known}",
    ),
    "cli.no-basis-near": (
        "没有规则依据“{wanted}”，是不是“{near}”？可用的依据：{known}",
        "no rule rests on “{wanted}”: did you mean “{near}”? There are: {known}",
    ),
    "cli.no-rule": ("没有“{wanted}”这条规则", "there is no rule “{wanted}”"),
    "cli.no-rule-near": (
        "没有“{wanted}”这条规则，相近的有：{near}",
        "there is no rule “{wanted}”; similar: {near}",
    ),
    "cli.several-rules": (
        "“{wanted}”不止一条规则，请写全名：{rules}",
        "“{wanted}” is the name of several rules; write the full one: {rules}",
    ),
    "cli.one-pack": (
        "一次只能改写一个规则包，这里有 {count} 个",
        "one pack at a time can be rewritten, these are {count}",
    ),
    "cli.rewritten": ("已改写 {path}", "rewrote {path}"),
    # What annotate says.
    "cli.not-docx": (
        "{source}：只能在 docx 文档中加批注，这个文件是 {format}；请用 Word 或 WPS 打开，另存为 docx 后重试",
        "{source}: comments can be put into docx files only, this is {format}; open it in Word or "
        "WPS and save it as docx",
    ),
    "cli.draft-itself": (
        "{path} 就是原稿，未作改动；请换一个文件名，确要覆盖请加 --overwrite",
        "{path} is the draft itself and was left alone; name another file, or add --overwrite",
    ),
    "cli.annotated": (
        "已写入 {path}：批注 {notes} 条（{counts}）",
        "wrote {path}: {notes} comments ({counts})",
    ),
    "cli.nothing-to-note": (
        "已写入 {path}：没有需要批注的问题",
        "wrote {path}: there is nothing to comment on",
    ),
    "cli.changed": (
        "另以修订方式修改 {made} 处，请在 Word 中逐一接受或拒绝",
        "{made} mends are tracked changes; accept or reject them in Word",
    ),
    "cli.unchanged": (
        "有 {left} 处在脚注、文本框、自动编号或他人的修订中，未改",
        "{left} mends lie in notes, text boxes, automatic numbers or changes of others: not made",
    ),
}
