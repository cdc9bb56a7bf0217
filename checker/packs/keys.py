"""Every key of a pack file, once: validation, the JSON Schema and the manual are made of this."""

from checker.packs.schema import Key, Many, Record, Table

TEXTS = Many("text", alone=True)
WORDS = Many("word")
ROWS = Many("row")
APPLIES = Record(
    (Key("genre", "name", "适用的文种名称", "name of the genre the rules are for", required=True),),
    short="genre",
)
AUTHORITY = Record(
    (
        Key("title", "text", "文件全称", "full title", required=True),
        Key("number", "text", "文号", "document number"),
        Key("url", "text", "出处网址", "where it was seen"),
        Key("verified", "flag", "内容是否核对过原文", "whether its content was checked"),
    ),
    short="title",
)
BASIS = Record(
    (
        Key("authority", "name", "依据（authorities 中的名称）", "a key of authorities", True),
        Key("article", "text", "条款", "article"),
        Key("article_verified", "flag", "条号是否核对过", "whether the article was checked"),
    ),
    short="authority",
)
EXAMPLES = Record(
    (
        Key("pass", TEXTS, "应当通过的短文", "texts that pass"),
        Key("fail", TEXTS, "应当不通过的短文", "texts that fail"),
        Key("review", TEXTS, "应当转人工核对的短文", "texts that a person must look at"),
        Key("not-applicable", TEXTS, "应当不适用的短文", "texts the rule is not for"),
    ),
)
RULE = Record(
    (
        Key("id", "name", "规则编号，可省去包名", "rule id; the pack's name may be left out", True),
        Key("rule", "rule", "规则语句", "the requirement as a sentence", True),
        Key("title", "text", "规则名称", "short title"),
        Key("category", "text", "类别（评分表按类别分行）", "category, a line of the scorecard"),
        Key("weight", "weight", "权重，缺省 1；0 不计分", "weight, 1 by default; 0 is not scored"),
        Key("cap", "cap", "不通过时总分的上限", "highest score while the rule fails"),
        Key("basis", BASIS, "依据：“名称 条款”", "basis: authority key and article"),
        Key("why", "text", "为什么这样要求", "why this is asked"),
        Key(
            "message",
            "text",
            "不通过时说的话，缺省为程序所见",
            "said of a fail; what was seen by default",
        ),
        Key("advice", "text", "怎样修改", "how to mend it"),
        Key("draft", "text", "可供套用的起草语句", "a sentence to start from"),
        Key("waivable", "flag", "是否允许豁免，缺省允许", "may be waived; true by default"),
        Key(
            "count_titles",
            "flag",
            "书名号内的字样是否算数，缺省不算",
            "words inside 《》 count as well; false by default",
        ),
        Key(
            "review_when",
            "condition",
            "满足此条件时，不通过改为待核",
            "under this condition a fail is only a review",
        ),
        Key("examples", EXAMPLES, "证明规则的例文", "texts that prove the rule"),
    ),
)
SECTION = Record(
    (
        Key("part", "text", "事实输出中的部分代号", "key of the part among the facts"),
        Key("names", WORDS, "标题的整体写法", "whole headings"),
        Key("headings", ROWS, "标题须含的字样", "rows of words a heading must hold"),
        Key("avoid", WORDS, "排除的字样", "words that speak against it"),
        Key("sentences", ROWS, "段落中表明该部分的句子", "rows that show it in a sentence"),
        Key("formula", ROWS, "只有其名的套话", "rows of a sentence that says nothing"),
        Key("hollow", WORDS, "拼成空话的字样，连同其同义词", "words that make up empty clauses"),
        Key("items", WORDS, "未编号时标示一条的字样", "words that mark one item"),
        Key("thematic", "flag", "一级标题本身可为该部分", "the first level itself may be it"),
        Key("ahead", "flag", "写的是下一年度", "it is about the next year"),
    ),
)
INDICATOR = Record(
    (
        Key("names", WORDS, "指标的各种名称", "what a figure may be bound to"),
        Key(
            "kind",
            Many("figure", alone=True),
            "数量 count、金额 amount、比率 rate",
            "count, amount, rate",
        ),
        Key("units", WORDS, "量词", "units"),
        Key("forbid", WORDS, "同一分句中的排除字样", "words that make it mean something else"),
        Key("heads", WORDS, "句中可代指它的泛称", "common nouns that stand for it after a name"),
        Key(
            "verbs", WORDS, "可带一串宾语的动词", "verbs that take a list of things before a figure"
        ),
        Key("about", WORDS, "使泛称有所指的词", "words that give the common nouns their meaning"),
        Key(
            "apart",
            WORDS,
            "句中表示另一话题的字样",
            "words that make the sentence one on other things",
        ),
        Key("said", WORDS, "对被计数者的说法", "what may be said of what was counted"),
        Key("part", WORDS, "表示只是一部分的字样", "words that make it a part of the whole"),
        Key("change", WORDS, "表示增减的字样", "words that make it a change"),
        Key("zero", WORDS, "表示为零的说法", "set phrases for none"),
        Key("bare", WORDS, "没有数字的断言", "assertions without a figure"),
        Key("stock", "flag", "是存量（人员、清单）", "a thing held, not done (people, lists)"),
        Key(
            "per",
            WORDS,
            "多份报告比对时，与哪些指标相除",
            "over many reports: what it is divided by",
        ),
        Key(
            "after", WORDS, "为零则它也应为零的指标", "what there must be where there is any of it"
        ),
    ),
)
HINTS = Record(
    (
        Key("occasions", WORDS, "只是一段时间里的", "within a stretch of time"),
        Key("campaigns", WORDS, "“…中”只是一次行动里的", "within a campaign"),
        Key("events", WORDS, "“…中，”只是一次活动里的", "at an event that a clause tells of"),
        Key("whole_year", WORDS, "又说到全年", "of the year again"),
        Key("up_to", WORDS, "现有量截至何时", "up to when what is held was held"),
        Key("in_person", WORDS, "负责人亲自所为", "what the head did in person"),
        Key("not_in_person", WORDS, "不是亲自所为", "what only looks like that"),
        Key("in_office", WORDS, "负责人履职时所为", "what the head did in office"),
        Key("heads", WORDS, "负责人的称呼", "how the head is called"),
        Key("manners", WORDS, "负责人怎样履职", "how the head acted"),
        Key(
            "duty_headings", WORDS, "写负责人履职的标题", "headings of sections on the head's duty"
        ),
        Key("some_bodies", WORDS, "只是其中几个单位", "bodies of which some did the work"),
        Key("lists", WORDS, "说的是整张清单", "that a whole list is told of"),
        Key("looks", WORDS, "后面可接着列举检查对象", "what goes on with things looked at"),
        Key(
            "treated",
            WORDS,
            "连接被计数者与对它的说法",
            "what joins those counted with what is said",
        ),
        Key("officers", WORDS, "执法人员的称呼", "how officers are called"),
        Key("changed", WORDS, "现有量有增减", "that what is held came or went"),
        Key("not_changed", WORDS, "不是增减", "what only looks like that"),
        Key("gained", WORDS, "取得证件", "that people were given a certificate"),
        Key("acts", WORDS, "各种行为的泛称", "what acts of any kind are called"),
        Key("mixed", WORDS, "各种案件混在一起的名称", "what cases of any kind are called"),
        Key("deeds", WORDS, "另起一事的动词", "verbs with which something else begins"),
    ),
)
RATE = Record(
    (
        Key(
            "told",
            WORDS,
            "文中对做到了的说法，缺省同名",
            "what is said of the part; its own name by default",
        ),
        Key("beside", WORDS, "同一件事的另一种结果", "what else may have come of the same"),
        Key(
            "carried",
            "flag",
            "可能含上年结转的，缺省为是",
            "may hold some of last year's; true by default",
        ),
    ),
)
MISFIT = Record(
    (
        Key("nouns", WORDS, "一类名词", "nouns of one kind", required=True),
        Key(
            "units", WORDS, "不用于它们的量词", "measure words that never count them", required=True
        ),
    ),
)
GENRE = Record(
    (
        Key(
            "titles", ROWS, "标题合于其中一行即是", "rows of words; a title that holds one is of it"
        ),
        Key(
            "cues",
            ROWS,
            "标题看不出的，正文合于两行以上",
            "rows for a text whose title does not tell: two at least",
        ),
        Key("avoid", WORDS, "排除的字样", "words that speak against it"),
    ),
)
ENTRY = Record(
    (
        Key("title", "text", "全称", "full title", required=True),
        Key("short", WORDS, "规范简称", "accepted short names"),
        Key("former", WORDS, "曾用名和常见误写", "former and mistaken names"),
        Key("issuers", WORDS, "发文机关", "issuers"),
        Key("numbers", WORDS, "文号", "document numbers"),
        Key("in_force", "date", "施行日期", "in force from"),
        Key("revised", Many("date"), "修订日期", "revised on"),
        Key("repealed", "date", "废止日期", "repealed on"),
        Key(
            "renamed",
            "date",
            "改名日期（新名见 replaced_by）",
            "renamed on, to what replaced_by says",
        ),
        Key("replaced_by", "text", "被何文件取代", "title of what replaced it"),
        Key("expires", "date", "有效期至", "valid until"),
        Key("source", "text", "出处", "where this was seen"),
        Key("verified", "flag", "是否核对过", "whether this was checked"),
    ),
)
OVERRIDE = Record(
    (
        Key("reason", "text", "调整的理由", "why the rule is retuned", required=True),
        Key("level", "level", "off、must、should 或 may", "off, must, should or may"),
        Key("weight", "weight", "新的权重", "new weight"),
    ),
)
PROFILE = Record(
    (
        Key("title", "text", "用于哪些单位", "which bodies it is for"),
        Key("overrides", Table(OVERRIDE), "按编号调整规则", "rules retuned by id", required=True),
    ),
)
PACK = Record(
    (
        Key("pack", "name", "规则包名称，也是规则编号的前缀", "id of the pack", required=True),
        Key("title", "text", "规则包标题", "title"),
        Key("version", "text", "版本，加引号写成文字", "version, as a quoted text"),
        Key("applies", APPLIES, "适用范围，缺省为所有文稿", "what it is for; all by default"),
        Key(
            "extends",
            Many("name", alone=True),
            "所依托的规则包",
            "packs it stands on, by name or path",
        ),
        Key("overrides", Table(OVERRIDE), "按编号调整规则", "rules retuned by id"),
        Key("profiles", Table(PROFILE), "供选用的口径", "sets of overrides to choose from by name"),
        Key("authorities", Table(AUTHORITY), "依据的文件", "what rules rest on"),
        Key("lexicon", Table(WORDS), "同义词", "terms and their synonyms"),
        Key("sections", Table(SECTION), "报告各部分", "parts of a report"),
        Key("alike", Table(WORDS), "标题里不分的词", "words that do not tell headings apart"),
        Key("indicators", Table(INDICATOR), "指标", "quantities that reports give"),
        Key("hints", HINTS, "数字前后的提示词", "what words around a figure tell of it"),
        Key("genres", Table(GENRE), "文种", "kinds of report"),
        Key("levels", Table(WORDS), "机关层级的名称特征", "kinds of body by their names"),
        Key(
            "wordings",
            Table(Table(Many("wording"))),
            "固定表述及错误写法；两边斜线的是模式，正确写法里的 \\1 是第一对圆括号找到的字",
            "right and wrong wordings; one between slashes is a pattern, and \\1 in the right one "
            "what its first group found",
        ),
        Key("register", Many(ENTRY), "法规文件名录", "register of laws and documents"),
        Key(
            "counted",
            Table(WORDS),
            "后面的数字要带量词的名词，按类列出",
            "nouns whose numbers take a measure word, by kinds",
        ),
        Key(
            "misfits",
            Table(MISFIT),
            "名词与量词不能搭配的",
            "nouns and measure words that do not fit",
        ),
        Key(
            "rates",
            Table(RATE),
            "说做到了多少的比率，不写“率”字",
            "rates of what was done of all, without their last character",
        ),
        Key("rules", Many(RULE, least=1), "规则", "the rules"),
    ),
)
# A pack has to hold something: rules, or one of these.
CONTENT = ("rules", "overrides", "lexicon", "sections", "alike", "indicators", "hints", "genres", "levels",
           "wordings", "register", "counted", "misfits", "rates", "extends", "profiles")  # fmt: skip
# The records of a pack file under the names by which the manual speaks of them.
RECORDS: tuple[tuple[str, Record], ...] = (
    ("pack", PACK),
    ("rules", RULE),
    ("rules: basis", BASIS),
    ("rules: examples", EXAMPLES),
    ("authorities", AUTHORITY),
    ("sections", SECTION),
    ("indicators", INDICATOR),
    ("hints", HINTS),
    ("rates", RATE),
    ("misfits", MISFIT),
    ("genres", GENRE),
    ("overrides", OVERRIDE),
    ("profiles", PROFILE),
    ("register", ENTRY),
)
