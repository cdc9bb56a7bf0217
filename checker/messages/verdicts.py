"""Sentences of judgements: what was seen, where it was looked for, what came nearest."""

TABLE: dict[str, tuple[str, str]] = {
    "verdict.joined": ("{parts}", "{parts}"),
    "rule.crashed": (
        "规则 {rule} 运行出错：{error}；请将规则和报告反馈给我们",
        "rule {rule} crashed: {error}; please report it with the rule and the report",
    ),
    "rule.gap": (
        "没有找到，但文件有读不出的地方（{gaps}），不能断定没有",
        "it was not found, but parts of the file cannot be read ({gaps}): it may be there",
    ),
    "rule.says": ("{text}", "{text}"),
    "rule.condition-false": ("不满足适用条件：{seen}", "its condition does not hold: {seen}"),
    "rule.milder": ("{seen}，请人工核对（{because}）", "{seen}: a person must look ({because})"),
    "fact.year": ("报告年度是{value}年", "the report is about {value}"),
    "fact.level": ("报告单位的层级是“{value}”", "the reporting body is “{value}”"),
    "fact.level-unknown": ("看不出报告单位的层级", "the kind of reporting body does not show"),
    "fact.genre": ("文种是“{value}”", "the genre is “{value}”"),
    "fact.genre-unknown": ("看不出文种", "the genre does not show"),
    "fact.issuer": ("报告单位是“{value}”", "the report is by “{value}”"),
    "fact.issuer-unknown": ("看不出报告单位", "the issuer does not show"),
    "genre.other": ("这是{genre}，不适用本规则包", "this is a {genre}: the pack is not for it"),
    "genre.unknown": (
        "看不出这是{wanted}，不适用本规则包",
        "this does not look like a {wanted}: the pack is not for it",
    ),
    "scope.whole": ("全文", "the whole text"),
    "scope.title": ("标题", "the title"),
    "scope.opening": ("开头", "the opening"),
    "scope.body": ("正文", "the body"),
    "scope.closing": ("结尾", "the closing"),
    "scope.headings": ("各级标题", "the headings"),
    "scope.outline": ("全部 {count} 个标题", "all {count} headings"),
    "scope.part": ("“{heading}”（{part}部分）", "“{heading}” (the {part} part)"),
    "scope.part-unheaded": ("{part}部分（没有自己的标题）", "the {part} part (it has no heading)"),
    "scope.no-part": ("没有找到“{part}”部分", "there is no “{part}” part"),
    "mention.present": ("提到“{term}”{times}处", "“{term}” is mentioned ({times}×)"),
    "mention.times": ("“{term}”出现{times}次", "“{term}” occurs {times} times"),
    "mention.absent": ("没有提到“{term}”", "“{term}” is not mentioned"),
    "mention.none-of": ("没有提到其中任何一项：{terms}", "none of these is mentioned: {terms}"),
    "mention.lacks": ("没有提到：{terms}", "these are not mentioned: {terms}"),
    "mention.too-few-terms": (
        "只提到其中{held}项，要求至少{need}项",
        "only {held} of the terms are mentioned, {need} are asked for",
    ),
    "mention.not-near": ("提到了“{term}”，但离得太远", "“{term}” is mentioned, but too far away"),
    "mention.elsewhere": ("“{term}”写在别处", "“{term}” stands elsewhere"),
    "mention.only-in-title": (
        "只在文件名中出现，不算正文提及",
        "it occurs in the name of a document only, which is no mention",
    ),
    "mention.piece": ("与“{term}”不完全相同", "it is not quite “{term}”"),
    "section.section": ("“{part}”单独成一部分", "“{part}” is a part of its own"),
    "section.subsection": ("“{part}”以小标题出现", "“{part}” stands as a sub-heading"),
    "section.thematic": (
        "各一级标题本身就是“{part}”的内容",
        "the first-level sections themselves are “{part}”",
    ),
    "section.paragraph": (
        "“{part}”没有标题，只在别的部分里有相关语句",
        "“{part}” has no heading, only sentences under another one",
    ),
    "section.formula": (
        "“{part}”只有一句套话，没有实际内容",
        "“{part}” is there in name only, one set phrase",
    ),
    "section.missing": ("没有找到“{part}”部分", "there is no “{part}” part"),
    "section.only-in-title": (
        "只是文件名，没有写本单位的情况",
        "it is the name of a document and says nothing of this body",
    ),
    "section.other-heading": ("标题讲的不是“{part}”", "the heading is not about “{part}”"),
    "section.items": ("“{part}”部分有{count}条内容", "the “{part}” part has {count} items"),
    "section.length": ("“{part}”部分有{count}字", "the “{part}” part has {count} characters"),
    "section.share": (
        "“{part}”部分占全文{percent}%",
        "the “{part}” part is {percent}% of the text",
    ),
    "section.before": ("“{part}”在“{other}”之前", "“{part}” stands before “{other}”"),
    "section.after": ("“{part}”在“{other}”之后", "“{part}” stands after “{other}”"),
    "year.unknown": ("看不出报告的是哪一年", "the report does not show which year it is about"),
    "year.none": ("“{part}”部分没有写明年份", "the “{part}” part names no year"),
    "year.named": (
        "“{part}”部分写的是{years}年，应为{wanted}年",
        "the “{part}” part names {years}; it should be {wanted}",
    ),
    "copy.share": (
        "有{percent}%的文字与《{name}》相同",
        "{percent}% of the text stands in “{name}” as well",
    ),
    "copy.no-another": (
        "没有与其他报告相同的段落",
        "no passage stands in another report as well",
    ),
    "copy.no-previous": (
        "没有可比对的上年报告，或没有与之相同的段落",
        "there is no report of the previous year, or no passage stands in it as well",
    ),
    "copy.another": (
        "单独一份报告看不出是否与其他报告重复超过{percent}%，请用 checker audit 一并比对",
        "one report alone does not show whether it copies more than {percent}% of another one; "
        "compare them together with checker audit",
    ),
    "copy.previous": (
        "单独一份报告看不出是否与上年报告重复超过{percent}%，请与上年报告一并比对",
        "one report alone does not show whether it copies more than {percent}% of the previous "
        "year's; compare the two",
    ),
}
