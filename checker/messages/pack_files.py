"""Sentences of pack files as files, and as YAML: key, Chinese, English."""

TABLE: dict[str, tuple[str, str]] = {
    # Files
    "pack.broken": (
        "规则包有 {count} 处问题",
        "problems in the rule packs: {count}",
    ),
    "pack.unknown": (
        "没有名为“{name}”的规则包，也没有这个文件或文件夹。{near}",
        "no rule pack, file or folder is called “{name}”. {near}",
    ),
    "pack.no-packs-in": (
        "文件夹“{name}”中没有规则包（.yaml 文件）",
        "there is no rule pack (.yaml) in the folder “{name}”",
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
        "the file is not UTF-8 text; save it as UTF-8 in a text editor",
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
        "一个文件只能有一个规则包，这里的“---”又开始了一个",
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
        "嵌套超过 {limit} 层；规则包用不到这么深，请检查括号和缩进",
        "nested more than {limit} levels deep, which no pack needs; check brackets and indentation",
    ),
    "pack.key": (
        "这里的键不是文字",
        "this key is not text",
    ),
    "pack.twice": (
        "键“{name}”重复了，第 {line} 行已经写过",
        "the key “{name}” is written twice; it stands in line {line} already",
    ),
    "pack.wide-colon": (
        "冒号是全角的“：”；键和值之间要用半角冒号加一个空格，写作“键: 值”",
        "the colon is full-width (：); write a half-width colon and a blank: “key: value”",
    ),
    "pack.tight-colon": (
        "冒号后面要空一格，写作“键: 值”",
        "a blank must follow the colon: “key: value”",
    ),
    "pack.wide-comma": (
        "“[ ]”里的各项要用半角逗号“,”分开；如果“，”是文字的一部分，请给这一项加引号",
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
        "短横后面要空一格，写作“- id: …”",
        "a blank must follow the dash: “- id: …”",
    ),
    "pack.wide-dash": (
        "列表的短横要用半角的“-”，后面空一格",
        "an item of a list begins with a plain hyphen and a blank: “- ”",
    ),
    "pack.colon-in-text": (
        "文字里有半角冒号加空格；请改用全角的“：”，或者给整段文字加引号",
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
        "以“*”或“&”开头的文字要加引号",
        "text that begins with * or & must be quoted",
    ),
    "pack.yaml-block": (
        "“|”后面要换行，内容从下一行开始，并比这一行多缩进",
        "a new line must follow |; the text begins there, indented deeper than this line",
    ),
    "pack.yaml-dash": (
        "“- ”开头的一项要另起一行",
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
        "这里不该有“: ”：要么缩进不对，要么文字中含有冒号而没有加引号",
        "a colon cannot stand here: the indentation is wrong, or text with a colon is not quoted",
    ),
    "pack.yaml-colon-inside": (
        "“{{ }}”“[ ]”里的文字含有冒号：请给这段文字加引号，或者不用括号，一键写一行",
        "text in {{ }} or [ ] has a colon: quote it, or write a key a line and no brackets",
    ),
    "pack.yaml-no-colon": (
        "这一行缺少冒号；应写作“键: 值”",
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
}
