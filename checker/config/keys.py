"""Every key of a settings file and of a file of waivers, once; the JSON Schemas are made of this."""

from checker.packs.schema import Choice, Key, Many, Record
from checker.report import LEVELS

WAIVER = Record(
    (
        Key("rule", "word", "规则的完整编号", "the full id of the rule", required=True),
        Key(
            "path",
            "word",
            "哪些报告：通配符，从本文件所在文件夹算起；不含 / 的是任何文件夹中的文件名",
            "which reports: a glob, counted from this file's folder; a name without / in any folder",
            required=True,
        ),
        Key(
            "section", "word", "只在标题含此字样的部分", "only under headings that hold these words"
        ),
        Key("reason", "word", "豁免的理由", "why", required=True),
        Key("approved_by", "word", "批准人", "who approved it", required=True),
        Key(
            "expires", "day", "有效期至（含当日）", "the last day on which it holds", required=True
        ),
        Key(
            "most",
            "count",
            "批准的处数，超出即提醒",
            "passages that were approved; more is an alarm",
        ),
    ),
)

WAIVERS = Record((Key("waivers", Many(WAIVER), "豁免", "the waivers", required=True),))

SETTINGS = Record(
    (
        Key("pack", Many("word", alone=True), "规则包，相对路径从本文件算起", "rule packs"),
        Key("profile", "word", "口径，如 乡镇街道", "profile of the packs"),
        Key("basis", "word", "只用依据于此的规则", "only the rules that rest on it"),
        Key(
            "fail-level",
            Choice((*LEVELS.values(), "never")),
            "从哪一级起算不通过",
            "the level from which on a failed rule fails the run",
        ),
        Key("min-score", "cap", "得分低于此数算不通过", "a score below it fails the run"),
        Key("show", Choice(("fail", "review", "all")), "列出哪些", "what is listed"),
        Key("waivers-file", "word", "豁免文件（YAML）", "file of waivers (YAML)"),
        Key("waivers", Many(WAIVER), "豁免", "waivers"),
        Key("baseline", "word", "基线文件（JSON）", "file of the baseline (JSON)"),
    ),
)
