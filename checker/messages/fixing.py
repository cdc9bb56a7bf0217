"""Sentences of ``checker fix``: key, Chinese, English."""

TABLE: dict[str, tuple[str, str]] = {
    "fix.mended": ("{path}：改了 {count} 处", "{path}: {count} mended"),
    "fix.would-mend": ("{path}：可改 {count} 处", "{path}: {count} to mend"),
    "fix.nothing": ("{path}：没有可以直接修改之处", "{path}: nothing that is safe to mend"),
    "fix.foreign": (
        "{path}：不是所查文种的报告，未作修改；要修改请指定规则包，如 --pack wording",
        "{path}: a report of another genre, left alone; to mend it name a pack: --pack wording",
    ),
    "fix.unsafe": (
        "另有 {count} 处须人工确定（确认后可加 --unsafe 一并修改）：",
        "{count} more are for a person to decide (--unsafe mends them as well):",
    ),
    "fix.broken": (
        "另有 {count} 处跨行或中间夹有标记，未作修改，请手工修改：",
        "{count} more are broken over lines or by marks and were left; mend them by hand:",
    ),
    "fix.line": (
        "  第 {at} 行　{wrong} → {right}　（{rule}）",
        "  line {at}  {wrong} → {right}  ({rule})",
    ),
    "fix.lines": (
        "  第 {at} 行　{wrong} → {right}　{count} 处（{rule}）",
        "  lines {at}  {wrong} → {right}  {count} places ({rule})",
    ),
    "fix.nothing-left": ("（删去）", "(deleted)"),
    "fix.more": ("  另有 {count} 种未列出", "  {count} more kinds, not listed"),
    "fix.total": (
        "共 {files} 个文件，其中 {mended} 个有改动，{count} 处",
        "{files} files, {mended} of them mended, {count} places",
    ),
    "fix.word": (
        "{path}：这是 Word 文件，不在原文件里改；请用 checker annotate --fix，"
        "改动会成为修订，可以逐条接受",
        "{path}: this is a Word file and is not changed in place; checker annotate --fix puts the "
        "mends into a copy as tracked changes",
    ),
    "fix.not-text": (
        "{path}：不是文本文件，不能就地修改；请另存为 txt 或 docx 后重试",
        "{path}: this is not a text file and cannot be mended in place; save it as txt or docx",
    ),
    "fix.damaged": (
        "{path}：有的字符已损坏，写回会改动别处，未作修改；请另存为 UTF-8 编码的 txt 后重试",
        "{path}: some characters are damaged and could not be written back; save it as UTF-8 text",
    ),
    "fix.contrary": (
        "{path}：规则 {rules} 互相矛盾，改动无法停止，未作修改；请修改规则包",
        "{path}: the rules {rules} contradict each other, so nothing was mended; mend the pack",
    ),
}
