"""Sentences of what a pack declares: key, Chinese, English."""

TABLE: dict[str, tuple[str, str]] = {
    # Shapes
    "pack.unknown-key": (
        "不认识的键“{name}”",
        "unknown key “{name}”",
    ),
    "pack.missing": (
        "缺少键“{name}”",
        "the key “{name}” is missing",
    ),
    "pack.no-value": (
        "冒号后面没有内容；请补上，或者删去这一行",
        "there is no value; write one or delete the line",
    ),
    "pack.type": (
        "这里不能是{found}",
        "this cannot be {found}",
    ),
    "pack.too-few": (
        "这个列表是空的",
        "this list is empty",
    ),
    "pack.not-a-word": (
        "这里要写一行不空的文字",
        "this must be one line of text, and not empty",
    ),
    "pack.row": (
        "“|”或“+”的一边是空的",
        "one side of a | or + is empty",
    ),
    "pack.range": (
        "{value} 超出了范围",
        "{value} is out of range",
    ),
    "pack.date": (
        "“{value}”不是日期",
        "“{value}” is not a date",
    ),
    "pack.choice": (
        "这里不能写“{value}”",
        "“{value}” cannot stand here",
    ),
    "pack.wrapped": (
        "规则语句要写在一行里，或者写在“|”之后；不能用“>”，也不能折行，否则无法指出出错的位置",
        "a sentence stands on one line, or after |; not after > and not wrapped, "
        "or else no error in it could be pointed at",
    ),
    "pack.id": (
        "编号里不能有“{sign}”",
        "an id cannot hold “{sign}”",
    ),
    "pack.prefix": (
        "编号的前缀是“{name}”，而这个规则包叫“{prefix}”",
        "the id begins with “{name}”, but this pack is called “{prefix}”",
    ),
    "pack.timed-wording": (
        "“@”后面写提法出现的年月（@2021-11）、用到的年份（@-2021），或者活动第一次的上一年（@2001+N）",
        "after @ comes the month a word was first said in (@2021-11), the last year it was said of "
        "(@-2021), or the year before the first event (@2001+N)",
    ),
    "pack.no-group": (
        "正确写法里有 {group}，而错误写法“{wrong}”没有这么多个圆括号",
        "the right form has {group}, but the wrong one “{wrong}” does not have that many groups",
    ),
    "pack.short-phrase": (
        "“≈”一行的“{name}”太短：两个字的词，或者至少 {least} 个字，才不会碰巧同音",
        "“{name}” behind ≈ is too short: words have two characters, and phrases {least} or more",
    ),
    "pack.short-term": (
        "“≡”一行的“{name}”太短：至少 {least} 个字，漏了一个字才看得出来",
        "“{name}” behind ≡ is too short: only of {least} characters or more one can be missed",
    ),
    # References
    "pack.same-id": (
        "规则编号“{name}”重复了，{where} 已经用过",
        "the rule id “{name}” is used twice; see {where}",
    ),
    "pack.no-authority": (
        "依据“{name}”没有在 authorities 中写明",
        "the authority “{name}” is not among the authorities",
    ),
    "pack.no-genre": (
        "没有哪个规则包定义文种“{name}”（genres）",
        "no pack declares the genre “{name}” (genres)",
    ),
    "pack.no-level": (
        "没有哪个规则包定义层级“{name}”（levels）",
        "no pack declares the level “{name}” (levels)",
    ),
    "pack.no-rule": (
        "要调整的规则“{name}”不在所依托的规则包（extends）中",
        "the rule “{name}” is not in a pack that this one extends",
    ),
    "pack.no-wordings": (
        "没有名为“{name}”的固定表述表（wordings）",
        "there is no table of wordings called “{name}”",
    ),
    "pack.no-pack": (
        "没有名为“{name}”的规则包，也没有这个文件；请检查名称或路径",
        "no rule pack or file is called “{name}”; check the name or path",
    ),
    "pack.cycle": (
        "规则包之间循环依托：{chain}；请删去其中一处 extends",
        "packs extend each other in a circle: {chain}; leave one of these out",
    ),
    # Ways out
    "pack.forced": (
        "规则“{name}”不得豁免（waivable: false），口径不能调整它",
        "the rule “{name}” may not be waived (waivable: false), so no profile may retune it",
    ),
    "pack.no-profile": (
        "没有“{wanted}”这个口径；可用的口径：{known}",
        "there is no profile “{wanted}”; there are: {known}",
    ),
    "pack.no-profile-near": (
        "没有“{wanted}”这个口径，最接近的是“{near}”；可用的口径：{known}",
        "there is no profile “{wanted}”, the nearest is “{near}”; there are: {known}",
    ),
    "pack.no-profiles": (
        "没有“{wanted}”这个口径：所用的规则包都不带口径（profiles）",
        "there is no profile “{wanted}”: the packs in use have none",
    ),
    "pack.near": (
        "是不是“{word}”？",
        "did you mean “{word}”?",
    ),
    "pack.quote": (
        '加上引号就是文字："{text}"',
        'with quotation marks it is text: "{text}"',
    ),
    "pack.in-brackets": ("列表写作：{text}", "a list is written: {text}"),
    "pack.dashes": (
        "列表的每一项前面要有“- ”（短横和空格）",
        "each item of a list begins with a dash and a blank",
    ),
    "pack.level-in-rule": (
        "级别由语句里的“必须”“宜”“可”决定",
        "the level is in the sentence: must, should or may",
    ),
    "pack.extend-first": (
        "先写明 extends: [{pack}]",
        "write extends: [{pack}] first",
    ),
    "pack.comment": (
        "空格后面的 # 是注释；如果是文字，请给整句加单引号",
        "what follows a blank and # is a comment; put the sentence in quotes if it is text",
    ),
    "pack.belongs-rule": (
        "这是规则的键，应当写在 rules 的某条规则下面，注意缩进",
        "this is a key of a rule: it belongs below one of the rules, mind the indentation",
    ),
    "pack.belongs-pack": (
        "这是规则包的键，应当顶格写",
        "this is a key of the pack: it begins at the start of a line",
    ),
    # What stands there
    "found.str": ("文字", "a text"),
    "found.int": ("数字", "a number"),
    "found.float": ("数字", "a number"),
    "found.bool": ("true 或 false", "true or false"),
    "found.null": ("空值", "nothing"),
    "found.list": ("列表", "a list"),
    "found.mapping": ("带键的内容", "keys with values"),
    # What was expected
    "kind.list": ("列表，每一项是{of}", "a list, each item {of}"),
    "kind.table": ("逐行写“名称: 值”，值是{of}", "lines of “name: value”, each value {of}"),
    "kind.record": ("以下的键：{words}", "keys among: {words}"),
    "kind.name": ("一行文字", "one line of text"),
    "kind.text": ("文字", "text"),
    "kind.flag": ("true 或 false", "true or false"),
    "kind.weight": ("不小于 0 的数", "a number, 0 or above"),
    "kind.cap": ("0 到 100 的数", "a number from 0 to 100"),
    "kind.date": (
        "2021、2021-07 或 2021-07-15 这样的日期",
        "a date such as 2021, 2021-07 or 2021-07-15",
    ),
    "kind.day": ("2026-12-31 这样的日期", "a day such as 2026-12-31"),
    "kind.count": ("1 以上的整数", "a whole number from 1 on"),
    "kind.choice": ("以下之一：{words}", "one of: {words}"),
    "kind.word": ("一个词语", "a word"),
    "kind.wording": ("一个词语，或 /正则表达式/", "a word, or /a pattern/"),
    "kind.row": ("“甲|乙 + 丙”这样的字样", "words such as 甲|乙 + 丙"),
    "kind.figure": ("count（数量）、amount（金额）或 rate（比率）", "count, amount or rate"),
    "kind.level": (
        "off（不用）、must（必须）、should（宜）或 may（可）",
        "off, must, should or may",
    ),
    "kind.rule": (
        "一句规则，如“必须提及 三项制度”",
        "a sentence such as: must mention 三项制度",
    ),
    "kind.condition": (
        "一个条件，如“年度 不早于 2021”",
        "a condition such as: year >= 2021",
    ),
    "kind.id": (
        "文字、数字、“-”“_”“.”",
        "letters, digits, - _ and .",
    ),
    # Shown with a problem
    "show.expected": ("应为：{what}", "expected: {what}"),
    "show.more": (
        "……还有 {count} 处，改完以上再看",
        "… and {count} more, to be seen when these are mended",
    ),
}
