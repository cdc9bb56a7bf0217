"""Sentences about the form of a report: fields, dates, marks, headings, wordings."""

TABLE: dict[str, tuple[str, str]] = {
    "field.title": ("标题", "title"),
    "field.issuer": ("发文机关", "issuer"),
    "field.document-number": ("发文字号", "document number"),
    "field.addressee": ("主送机关", "addressee"),
    "field.signature": ("署名", "signature"),
    "field.date": ("成文日期", "date"),
    "field.copy-line": ("抄送", "copy line"),
    "field.attachment": ("附件", "attachment"),
    "field.in-head": ("标题上下（版头、主送机关处）", "around the title"),
    "field.in-tail": ("正文之后（落款、版记处）", "below the body"),
    "field.in-title": ("标题", "the title"),
    "field.found": ("有{field}“{words}”", "the {field} is “{words}”"),
    "field.missing": ("没有{field}", "there is no {field}"),
    "field.cut-head": (
        "文中没有版头和主送机关（公开时常被删去），无法判断原件有无{field}",
        "the text has no head, as often on publication: whether the original has a {field} "
        "does not show",
    ),
    "field.cut-tail": (
        "文中没有落款和版记（公开时常被删去），无法判断原件有无{field}",
        "the text has no tail, as often on publication: whether the original has a {field} "
        "does not show",
    ),
    "form.right": ("{field}“{quote}”书写规范", "the {field} “{quote}” is well-formed"),
    "form.number-shape": (
        "发文字号“{quote}”不是“机关代字〔年份〕顺序号”的形式",
        "the document number “{quote}” is not of the form 机关代字〔年份〕顺序号",
    ),
    "form.date": ("成文日期“{quote}”{reason}", "the date “{quote}” {reason}"),
    "form.date-right": (
        "成文日期“{quote}”{reason}，应写作“{right}”",
        "the date “{quote}” {reason}; it should be “{right}”",
    ),
    "form.date-unreadable": ("成文日期“{quote}”无法识别", "the date “{quote}” cannot be read"),
    "form.date-partial": ("年月日不全", "lacks year, month or day"),
    "form.date-garbled": ("缺字，年月日不清", "has lost its signs"),
    "form.date-impossible": ("并不存在", "is not in the calendar"),
    "form.date-relative": ("不是具体日期", "is not a particular day"),
    "form.date-padded": ("月、日前不应加0", "has a zero before month or day"),
    "form.date-chinese": ("应使用阿拉伯数字", "is not in Arabic digits"),
    "form.date-spoken": ("日不应写作“号”", "has 号 for 日"),
    "form.date-numeric": ("没有用“年月日”标全", "is not written with 年月日"),
    "form.copy-colon": (
        "“抄送”之后没有冒号：{quote}",
        "there is no colon behind 抄送: {quote}",
    ),
    "form.copy-stop": (
        "抄送的最后一个机关之后应加句号：{quote}",
        "the copy line does not end in a full stop: {quote}",
    ),
    "form.copy-overseer": (
        "抄送机关中没有依法治理办事机构或司法行政机关：{quote}",
        "the copy line names no office for law-based governance or of justice: {quote}",
    ),
    "form.addressee-person": (
        "主送“{quote}”是个人，报告应主送机关",
        "“{quote}” is a person; a report is addressed to a body",
    ),
    "form.addressee-colon": (
        "主送机关“{quote}”之后没有冒号",
        "there is no colon behind the addressee “{quote}”",
    ),
    "signature.none": ("没有署名", "there is no signature"),
    "signature.no-name-in-title": (
        "标题中没有发文机关名称，无从比对署名",
        "the title names no body to compare the signature with",
    ),
    "signature.names": (
        "标题写的是“{titled}”，署名是“{signed}”",
        "the title names “{titled}”, the signature is “{signed}”",
    ),
    "dated.by": ("成文日期为{quote}，不晚于{limit}", "it is dated {quote}, not after {limit}"),
    "dated.after": ("成文日期为{quote}，晚于{limit}", "it is dated {quote}, after {limit}"),
    "dated.garbled-by": (
        "成文日期“{quote}”残缺，应是{day}，不晚于{limit}",
        "the date “{quote}” lacks its signs; it must be {day}, not after {limit}",
    ),
    "dated.garbled-after": (
        "成文日期“{quote}”残缺，应是{day}，晚于{limit}",
        "the date “{quote}” lacks its signs; it must be {day}, after {limit}",
    ),
    "dated.ambiguous": (
        "成文日期“{quote}”无法判断是在{limit}之前还是之后，请人工核对",
        "“{quote}” does not say on which side of {limit} it is: a person must look",
    ),
    "dated.unreadable": (
        "成文日期“{quote}”无法判断是哪一天，请人工核对",
        "“{quote}” does not say which day it is: a person must look",
    ),
    "dated.undated": ("落款没有成文日期", "there is no date below the signature"),
    "dates.all-possible": ("没有不存在的日期", "all dates are in the calendar"),
    "dates.impossible": ("没有“{quote}”这一天", "there is no such day as “{quote}”"),
    "dates.backward": ("“{quote}”的起止日期颠倒", "“{quote}” ends before it begins"),
    "dates.all-complete": ("{count}处日期没有残缺", "none of {count} dates lacks a part"),
    "dates.garbled": ("日期“{quote}”残缺", "the date “{quote}” lacks a part"),
    "dates.garbled-readable": (
        "日期“{quote}”残缺（似为{days}）",
        "the date “{quote}” lacks its signs (it may mean {days})",
    ),
    "dates.partial": ("日期“{quote}”年月日不全", "the date “{quote}” lacks year, month or day"),
    "full-year.covered": (
        "没有发现只统计到{year}年年中的数据",
        "no figures end before {year} does",
    ),
    "full-year.other": (
        "这里写的是{told}年，报告的年度是{year}年",
        "this is about {told}, the report about {year}",
    ),
    "full-year.partial": (
        "数据只统计到“{period}”，没有覆盖全年",
        "the figures end with “{period}” and do not cover the whole year",
    ),
    "headings.none": ("没有带序号的标题", "no heading is numbered"),
    "headings.right": ("{count}个标题序号连续规范", "the numbers of {count} headings run in order"),
    "headings.first": (
        "第一级标题用了“{shape}”，应为“一、”",
        "first-level headings are numbered “{shape}” and not “一、”",
    ),
    "headings.second": (
        "第二级标题用了“（1）”，应为“（一）”",
        "second-level headings are numbered “（1）” and not “（一）”",
    ),
    "headings.mixed": (
        "“{marker}”与同级标题的序号样式不一",
        "“{marker}” is not numbered like the others of its level",
    ),
    "headings.comma": (
        "阿拉伯数字序号之后用了顿号，应为“1.”",
        "Arabic numbers are followed by 、 and not by a point (1.)",
    ),
    "headings.shape": ("“{marker}”应写作“{right}”", "“{marker}” should be “{right}”"),
    "headings.start": (
        "序号从“{marker}”开始，缺少第一项",
        "the numbers begin with “{marker}”, there is no first",
    ),
    "headings.twice": ("序号“{marker}”重复", "the number “{marker}” occurs twice"),
    "headings.gap": (
        "序号“{marker}”与前一项不衔接，前一项的序号是{before}",
        "the number “{marker}” does not follow the one before it ({before})",
    ),
    "match.found": ("有{count}处符合 /{pattern}/", "/{pattern}/ matches ({count}×)"),
    "match.nothing": ("没有符合 /{pattern}/ 的文字", "nothing matches /{pattern}/"),
    "match.too-few": (
        "只符合其中{held}项，要求至少{need}项",
        "only {held} of the patterns match, {need} are asked for",
    ),
    "length.is": ("{place}有{count}字", "{place}: {count} characters"),
    "figures.count": ("{place}有{count}个数据", "{place}: {count} figures"),
    "wording.right": (
        "没有发现“{right}”的误写",
        "no wrong form of “{right}” was found",
    ),
    "wording.all-right": (
        "没有发现误写（“{table}”中的{count}种写法）",
        "none of the {count} phrases of “{table}” is written wrongly",
    ),
    "wording.wrong": ("“{wrong}”应为“{right}”", "“{wrong}” should be “{right}”"),
    "wording.torn": ("“{wrong}”是否应为“{right}”", "should “{wrong}” be “{right}”?"),
    "wording.early": (
        "{year}年度的报告中出现“{word}”，这一提法始于{since}",
        "“{word}” stands in a report on {year}, but was first said in {since}",
    ),
    "wording.late": (
        "{year}年度的报告中出现“{word}”，这一提法用到{until}年为止",
        "“{word}” stands in a report on {year}, but was last said of {until}",
    ),
    "wording.miscounted": (
        "“{wrong}”与年度不符，{year}年是第{right}个",
        "“{wrong}” does not fit the year: {year} has number {right}",
    ),
    "marks.all-paired": (
        "引号、括号、书名号都成对",
        "all quotation marks, brackets and 书名号 are paired",
    ),
    "marks.unpaired": (
        "有{count}个标点不成对",
        "{count} marks have no partner",
    ),
    "marks.all-full": ("没有混用半角标点", "no half-width mark stands in Chinese text"),
    "marks.converted": (
        "通篇使用半角标点 {signs} 共{count}处，疑为转换格式时整体改变",
        "{signs} are half-width all through ({count}×), as a conversion leaves them",
    ),
    "marks.half": ("中文里有{count}处半角标点", "{count} half-width marks stand in Chinese text"),
    "marks.brackets-right": ("括号书写规范", "all brackets are well-formed"),
    "marks.mixed-width": ("左右括号全角、半角不一", "a pair of brackets is of two widths"),
    "marks.mismatched": ("左右标点不是一对", "two marks do not belong together"),
    "marks.empty-brackets": ("括号里没有内容", "a pair of brackets is empty"),
    "marks.titles-right": ("书名号书写规范", "all 书名号 are well-formed"),
    "marks.nested-title": (
        "书名号内的书名号应为单书名号〈〉",
        "a name inside 《》 stands in 〈〉",
    ),
    "marks.other-title-marks": ("书名号应为《》", "names of documents stand in 《》"),
    "marks.stop-in-title": ("书名号内的末尾不应有标点", "there is a stop before 》"),
    "marks.empty-title": ("书名号里没有内容", "a pair of 书名号 is empty"),
    "marks.mismatched-title": ("书名号左右不是一对", "two marks of a name do not belong together"),
    "repeats.none": ("没有重复的词语、标点或段落", "no word, mark or paragraph is repeated"),
    "repeats.words": ("“{words}”重复", "“{words}” is repeated"),
    "repeats.paragraph": (
        "“{words}……”这一段与前面的一段完全相同",
        "the paragraph “{words}…” stands further above, word for word",
    ),
    "repeats.marks": ("标点“{words}”连在一起", "the marks “{words}” stand together"),
}
