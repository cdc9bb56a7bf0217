"""Sentences of the packs side: key, Chinese, English."""

TABLE: dict[str, tuple[str, str]] = {
    "pack.broken": (
        "规则包有 {count} 处问题",
        "the rule packs have {count} problem(s)",
    ),
    # Files
    "pack.unknown": (
        "没有名为「{name}」的规则包，也没有这个文件或文件夹。{near}",
        "no rule pack, file or folder is called {name!r}. {near}",
    ),
    "pack.no-packs-in": (
        "文件夹「{name}」中没有规则包（.yaml 文件）",
        "there is no rule pack (.yaml) in the folder {name!r}",
    ),
    "pack.unreadable": (
        "无法读取规则包：{reason}",
        "the pack cannot be read: {reason}",
    ),
    "pack.too-big": (
        "规则包超过 {limit} MB，不予读取；请拆成几个文件",
        "the pack is larger than {limit} MB; split it into several files",
    ),
    "pack.gb18030": (
        "文件是 GBK（GB18030）编码，请另存为 UTF-8",
        "the file is encoded in GBK (GB18030); save it as UTF-8",
    ),
    "pack.utf16": (
        "文件是 UTF-16（“Unicode”）编码，请另存为 UTF-8",
        "the file is encoded in UTF-16 (“Unicode”); save it as UTF-8",
    ),
    "pack.not-text": (
        "文件不是 UTF-8 文本，请用文本编辑器另存为 UTF-8",
        "the file is no UTF-8 text; save it as UTF-8 in a text editor",
    ),
    "pack.character": (
        "文件含有不可见的控制字符 {code}，请删去",
        "the file holds the control character {code}; delete it",
    ),
    "pack.empty": (
        "文件是空的；最小的规则包要有 pack、rules，每条规则要有 id、rule",
        "the file is empty; the smallest pack has pack, rules, and a rule's id and rule",
    ),
    # YAML
    "pack.several": (
        "一个文件只能有一个规则包，这里的「---」又开始了一个",
        "a file holds one pack; this --- begins another",
    ),
    "pack.alias": (
        "不支持 YAML 的锚点和引用（& 和 *）；请把内容写全，或者给文字加上引号",
        "anchors and aliases (& and *) are not supported; write it out, or quote the text",
    ),
    "pack.tag": (
        "不支持 YAML 的类型标记（! 开头）；如果是文字，请加引号",
        "YAML tags (beginning with !) are not supported; quote it if it is text",
    ),
    "pack.deep": (
        "嵌套超过 {limit} 层",
        "nested more than {limit} levels deep",
    ),
    "pack.key": (
        "这里的键不是文字",
        "this key is no text",
    ),
    "pack.twice": (
        "键「{name}」重复了，第 {line} 行已经写过",
        "the key {name!r} is written twice; it stands in line {line} already",
    ),
    "pack.wide-colon": (
        "冒号是全角的「：」；键和值之间要用半角冒号加一个空格，写作「键: 值」",
        "the colon is full-width (：); write a half-width colon and a blank: “key: value”",
    ),
    "pack.tight-colon": (
        "冒号后面要空一格，写作「键: 值」",
        "a blank must follow the colon: “key: value”",
    ),
    "pack.wide-comma": (
        "「[ ]」里的各项要用半角逗号「,」分开；如果「，」是文字的一部分，请给这一项加引号",
        "items in [ ] are separated by a half-width comma; if ， is part of the text, quote it",
    ),
    "pack.tab": (
        "缩进用了制表符（Tab）；YAML 的缩进只能用空格",
        "the line is indented with a tab; YAML is indented with blanks only",
    ),
    "pack.wide-blank": (
        "缩进用了全角空格；YAML 的缩进只能用半角空格",
        "the line is indented with a full-width blank; YAML is indented with plain blanks only",
    ),
    "pack.tight-dash": (
        "短横后面要空一格，写作「- id: …」",
        "a blank must follow the dash: “- id: …”",
    ),
    "pack.wide-dash": (
        "列表的短横要用半角的「-」，后面空一格",
        "an item of a list begins with a plain hyphen and a blank: “- ”",
    ),
    "pack.colon-in-text": (
        "文字里有半角冒号加空格；请改用全角的「：」，或者给整段文字加引号",
        "the text has a colon and a blank in it; quote the whole text",
    ),
    "pack.after-quote": (
        "引号后面还有文字；请把整句都放进引号里，或者去掉这对引号",
        "text follows the quotation; put all of it in quotation marks, or none",
    ),
    "pack.yaml-sign": (
        "值不能以这个符号开头；如果是文字，请给整个值加引号",
        "a value cannot begin with this sign; quote the whole value if it is text",
    ),
    "pack.yaml-star": (
        "以「*」或「&」开头的文字要加引号",
        "text that begins with * or & must be quoted",
    ),
    "pack.yaml-block": (
        "「|」后面要换行，内容从下一行开始，并比这一行多缩进",
        "a new line must follow |; the text begins there, indented deeper than this line",
    ),
    "pack.yaml-dash": (
        "「- 」开头的一项要另起一行",
        "an item that begins with a dash must begin on a line of its own",
    ),
    "pack.yaml-item": (
        "这里缺少一项内容，或者多了一个逗号",
        "an item is missing here, or there is a comma too many",
    ),
    "pack.yaml-escape": (
        "双引号里的反斜杠是转义符；正则表达式请改用单引号",
        "a backslash is special inside double quotes; write patterns in single quotes",
    ),
    "pack.yaml-quote": (
        "这里开始的引号没有结束",
        "the quotation that begins here does not end",
    ),
    "pack.yaml-colon": (
        "这里不该有「: 」：要么缩进不对，要么文字中含有冒号而没有加引号",
        "a colon cannot stand here: the indentation is wrong, or text with a colon is not quoted",
    ),
    "pack.yaml-no-colon": (
        "这一行缺少冒号；应写作「键: 值」",
        "this line lacks a colon: “key: value”",
    ),
    "pack.yaml-bracket": (
        "这里开始的括号没有结束，或者括号里少了逗号",
        "the bracket that begins here does not end, or a comma is missing in it",
    ),
    "pack.yaml-indent": (
        "这一行的缩进与上文不一致，或者引号后面还有文字",
        "this line is not indented like those above, or text follows a closing quotation mark",
    ),
    "pack.yaml": (
        "不是有效的 YAML：{reason}",
        "not valid YAML: {reason}",
    ),
    # Shapes
    "pack.unknown-key": (
        "不认识的键「{name}」",
        "unknown key {name!r}",
    ),
    "pack.missing": (
        "缺少键「{name}」",
        "the key {name!r} is missing",
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
        "「|」或「+」的一边是空的",
        "one side of a | or + is empty",
    ),
    "pack.range": (
        "{value} 超出了范围",
        "{value} is out of range",
    ),
    "pack.date": (
        "「{value}」不是日期",
        "{value!r} is no date",
    ),
    "pack.choice": (
        "这里不能写「{value}」",
        "{value!r} cannot stand here",
    ),
    "pack.wrapped": (
        "规则语句要写在一行里，或者写在「|」之后；不能用「>」，也不能折行，否则无法指出出错的位置",
        "a sentence stands on one line, or after |; not after > and not wrapped, "
        "or else no error in it could be pointed at",
    ),
    "pack.id": (
        "编号里不能有「{sign}」",
        "an id cannot hold {sign!r}",
    ),
    "pack.prefix": (
        "编号的前缀是「{name}」，而这个规则包叫「{prefix}」",
        "the id begins with {name!r}, but this pack is called {prefix!r}",
    ),
    "pack.timed-wording": (
        "“@”后面写提法出现的年月（@2021-11），或者活动第一次的上一年（@2001+N）",
        "after @ comes the month a word was first said in (@2021-11), or the year before the first "
        "event (@2001+N)",
    ),
    "pack.no-group": (
        "正确写法里有 {group}，而错误写法「{wrong}」没有这么多个圆括号",
        "the right form has {group}, but the wrong one {wrong!r} has not so many groups",
    ),
    "pack.short-phrase": (
        "“≈”一行的「{name}」太短：至少 {least} 个字，才不会碰巧同音",
        "{name!r} behind ≈ is too short: {least} characters at least do not sound alike by chance",
    ),
    # References
    "pack.same-id": (
        "规则编号「{name}」重复了，{where} 已经用过",
        "the rule id {name!r} is used twice; see {where}",
    ),
    "pack.no-authority": (
        "依据「{name}」没有在 authorities 中写明",
        "the authority {name!r} is not among the authorities",
    ),
    "pack.no-genre": (
        "没有哪个规则包定义文种「{name}」（genres）",
        "no pack declares the genre {name!r} (genres)",
    ),
    "pack.no-rule": (
        "要调整的规则「{name}」不在所依托的规则包（extends）中",
        "the rule {name!r} is not in a pack that this one extends",
    ),
    "pack.no-wordings": (
        "没有名为「{name}」的固定表述表（wordings）",
        "there is no table of wordings called {name!r}",
    ),
    "pack.no-pack": (
        "没有名为「{name}」的规则包，也没有这个文件",
        "no rule pack or file is called {name!r}",
    ),
    "pack.cycle": (
        "规则包互相依托，绕成了一圈：{chain}",
        "packs extend each other in a circle: {chain}",
    ),
    # Ways out
    "pack.forced": (
        "规则「{name}」不得豁免（waivable: false），口径不能调整它",
        "the rule {name!r} may not be waived (waivable: false), so no profile may retune it",
    ),
    "pack.no-profile": (
        "没有“{wanted}”这个口径；可用的口径：{known}",
        "there is no profile {wanted!r}; there are: {known}",
    ),
    "pack.no-profiles": (
        "没有“{wanted}”这个口径：所用的规则包都不带口径（profiles）",
        "there is no profile {wanted!r}: the packs in use have none",
    ),
    "pack.near": (
        "是不是「{word}」？",
        "did you mean {word!r}?",
    ),
    "pack.quote": (
        '加上引号就是文字："{text}"',
        'with quotation marks it is text: "{text}"',
    ),
    "pack.in-brackets": ("列表写作：{text}", "a list is written: {text}"),
    "pack.dashes": (
        "列表的每一项前面要有「- 」（短横和空格）",
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
    "kind.table": ("逐行写「名称: 值」，值是{of}", "lines of “name: value”, each value {of}"),
    "kind.record": ("以下的键：{words}", "keys among: {words}"),
    "kind.name": ("一行文字", "one line of text"),
    "kind.text": ("文字", "text"),
    "kind.flag": ("true 或 false", "true or false"),
    "kind.weight": ("大于 0 的数", "a number above 0"),
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
    "kind.row": ("「甲|乙 + 丙」这样的字样", "words such as 甲|乙 + 丙"),
    "kind.figure": ("count（数量）、amount（金额）或 rate（比率）", "count, amount or rate"),
    "kind.level": (
        "off（不用）、must（必须）、should（宜）或 may（可）",
        "off, must, should or may",
    ),
    "kind.rule": (
        "一句规则，如「必须提及 三项制度」",
        "a sentence such as: must mention 三项制度",
    ),
    "kind.condition": (
        "一个条件，如「年度 不早于 2021」",
        "a condition such as: year >= 2021",
    ),
    "kind.id": (
        "文字、数字、「-」「_」「.」",
        "letters, digits, - _ and .",
    ),
    # Shown with a problem
    "show.expected": ("应为：{what}", "expected: {what}"),
    # The proof of a pack
    "prove.no-basis": ("没有写依据（basis）", "it has no basis"),
    "prove.no-pass": (
        "没有应当通过的例文（examples: pass）",
        "it has no example that passes (examples: pass)",
    ),
    "prove.no-fail": (
        "没有应当不通过的例文（examples: fail）",
        "it has no example that fails (examples: fail)",
    ),
    "prove.unverified": (
        "依据「{title}」的内容尚未核对（verified: false），规则最高只能用「宜」",
        "the content of its authority {title!r} is not verified: the rule may at most say should",
    ),
    "prove.right": (
        "「{wanted}」第 {number} 例：结果相符",
        "{wanted}, example {number}: as expected",
    ),
    "prove.wrong": (
        "「{wanted}」第 {number} 例：结果却是「{status}」（{excerpt}…）",
        "{wanted}, example {number}: the result is {status} ({excerpt}…)",
    ),
    "prove.section": (
        "没有定义部分「{name}」，只按这几个字去找标题",
        "no pack declares the section {name}: only headings with these words are found",
    ),
    "prove.section-near": (
        "没有定义部分「{name}」，只按这几个字去找标题；最接近的是「{near}」",
        "no pack declares the section {name}: only headings with these words are found; "
        "the nearest declared one is {near}",
    ),
    "prove.indicator": (
        "没有定义指标「{name}」，只按这几个字去找数据",
        "no pack declares the indicator {name}: only figures with these words are found",
    ),
    "prove.indicator-near": (
        "没有定义指标「{name}」，只按这几个字去找数据；最接近的是「{near}」",
        "no pack declares the indicator {name}: only figures with these words are found; "
        "the nearest declared one is {near}",
    ),
    "prove.level": (
        "没有定义层级「{name}」，这个条件不会成立",
        "no pack declares the level {name}: the condition never holds",
    ),
    "prove.level-near": (
        "没有定义层级「{name}」，这个条件不会成立；最接近的是「{near}」",
        "no pack declares the level {name}: the condition never holds; the nearest is {near}",
    ),
    "prove.glued": (
        "“{word}”按一个词语查找；如果是两个，请写作“{first} 和 {second}”",
        "“{word}” is looked for as one term; write “{first} and {second}” if they are two",
    ),
    "cover.summary": (
        "{rules} 条规则中，{rules_covered} 条既有例文通过、也有例文不通过；"
        "{clauses} 个分句中，{clauses_covered} 个如此",
        "{rules_covered} of {rules} rules and {clauses_covered} of {clauses} clauses "
        "were seen both to pass and to fail",
    ),
    "cover.rule-passed": ("没有例文让它通过", "no example makes it pass"),
    "cover.rule-failed": ("没有例文让它不通过", "no example makes it fail"),
    "cover.rule-both": ("没有例文用到它", "no example puts it to use"),
    "cover.clause-passed": (
        "没有例文让分句「{clause}」成立",
        "no example makes this clause hold: {clause}",
    ),
    "cover.clause-failed": (
        "没有例文让分句「{clause}」不成立",
        "no example makes this clause fail: {clause}",
    ),
    "cover.clause-both": (
        "没有例文用到分句「{clause}」",
        "no example puts this clause to use: {clause}",
    ),
    "mutate.term": (
        "删去规则中的词语「{words}」，没有例文发现",
        "no example notices when the term {words} is left out of the rule",
    ),
    "mutate.bound": (
        "把界限「{bound}」反过来，没有例文发现",
        "no example notices when the bound {bound} is turned round",
    ),
    "mutate.synonym": (
        "删去「{name}」的同义词「{word}」，没有例文发现",
        "no example notices when {name} loses its synonym {word}",
    ),
    "mutate.sections": (
        "删去部分「{name}」的标题写法「{word}」，没有例文发现",
        "no example notices when the section {name} loses its heading {word}",
    ),
    "mutate.indicators": (
        "删去指标「{name}」的名称「{word}」，没有例文发现",
        "no example notices when the indicator {name} loses its name {word}",
    ),
}
