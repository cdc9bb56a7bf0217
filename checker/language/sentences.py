"""The language by example, in English and Chinese, as ``checker fmt`` writes it.

`SENTENCES` are the specification, `MORE` the verbs and the combinations that it leaves out.
"""

SENTENCES: tuple[tuple[str, str], ...] = (
    ("must mention 三项制度", "必须提及 三项制度"),
    (
        "must mention all of 行政执法公示, 执法全过程记录, 重大执法决定法制审核",
        "必须提及 全部 行政执法公示、执法全过程记录、重大执法决定法制审核",
    ),
    ("must mention any of 局党委, 局党组", "必须提及 任一 局党委、局党组"),
    (
        "must mention at least 2 of 党委会, 专题会, 局务会",
        "必须提及 至少 2 项 党委会、专题会、局务会",
    ),
    ("must mention 习近平法治思想 at least 2 times", "必须提及 习近平法治思想 至少 2 次"),
    ("must mention 三项制度 in 主要举措 section", "必须在 主要举措 部分 提及 三项制度"),
    (
        "must mention 法治 within 30 characters of 第一责任人",
        "必须在 第一责任人 前后 30 字内 提及 法治",
    ),
    ("must not mention any of 机密, 秘密, 内部资料", "不得提及 任一 机密、秘密、内部资料"),
    ("must not mention 请批示 in closing", "不得在 结尾 提及 请批示"),
    ("must report 持证执法人员 count", "必须报告 持证执法人员 数量"),
    ("must report 罚款 amount", "必须报告 罚款 金额"),
    ("must report 行政处罚 count and 罚款 amount", "必须报告 行政处罚 数量 和 罚款 金额"),
    ("must report 持证执法人员 count of at least 2", "必须报告 持证执法人员 数量 至少 2"),
    ("should report 负责人出庭应诉 rate of at least 90%", "宜报告 负责人出庭应诉 比率 至少 90%"),
    ("must have 存在问题 section", "必须有 存在问题 部分"),
    ("must have 存在问题 section with at least 2 items", "必须有 存在问题 部分，含 至少 2 条"),
    ("must have 存在问题 section of at least 200 characters", "必须有 存在问题 部分，至少 200 字"),
    ("should have 存在问题 section of at least 5%", "宜有 存在问题 部分，至少占 5%"),
    (
        "should have 主要举措 section before 存在问题 section",
        "宜有 主要举措 部分，在 存在问题 部分 之前",
    ),
    (
        "must have at least 5 figures in 主要举措 section",
        "必须在 主要举措 部分 有 至少 5 个数据",
    ),
    ("must have document number", "必须有 发文字号"),
    ("must have addressee", "必须有 主送机关"),
    ("must have signature", "必须有 署名"),
    ("must have date", "必须有 成文日期"),
    (
        "must cite 《法治政府建设实施纲要（2021—2025年）》",
        "必须引用 《法治政府建设实施纲要（2021—2025年）》",
    ),
    ("title must match /关于.*的报告$/", "标题 必须符合 /关于.*的报告$/"),
    ("must not match /[×Ｘ_＿]{2,}/", "不得符合 /[×Ｘ_＿]{2,}/"),
    (
        "must write 习近平法治思想 not 习近平新时代中国特色社会主义法治思想",
        "必须写作 习近平法治思想 而非 习近平新时代中国特色社会主义法治思想",
    ),
    ("must be dated by 3月1日 of the next year", "成文日期 必须不晚于 次年 3月1日"),
    ("should be dated after 12月31日 of the report year", "成文日期 宜晚于 报告年度 12月31日"),
    ("should be between 2000 and 5000 characters", "篇幅 宜在 2000 至 5000 字之间"),
    (
        "when year >= 2021, must mention 习近平法治思想",
        "年度 不早于 2021 时，必须提及 习近平法治思想",
    ),
    (
        "when it mentions 行政处罚, must report 行政处罚 count",
        "提及 行政处罚 时，必须报告 行政处罚 数量",
    ),
    (
        "when level is 县级部门 and it has 附件, should have 存在问题 section",
        "层级 为 县级部门 且 有 附件 时，宜有 存在问题 部分",
    ),
    ("figures must add up", "数据 必须 相加一致"),
    ("figures must agree", "数据 必须 前后一致"),
    ("percentages must be right", "百分比 必须 正确"),
    ("figures must carry units", "数据 必须 带量词"),
    ("document names must agree", "文件名称 必须 前后一致"),
    ("dates must be complete", "日期 必须 完整"),
    ("citations must be in force", "引用法规 必须 现行有效"),
    ("heading numbers must run in order", "标题序号 必须 连续规范"),
    ("marks must be paired", "标点 必须 成对"),
    ("must not copy more than 30% of another report", "与其他报告 重复 不得 超过 30%"),
    (
        "should not copy more than 50% of the previous report",
        "与上年报告 重复 不宜 超过 50%",
    ),
)

MORE: tuple[tuple[str, str], ...] = (
    ("amounts must carry units", "金额 必须 带单位"),
    ("dates must be possible", "日期 必须 真实存在"),
    ("citations must have exact titles", "引用法规 必须 名称准确"),
    ("citations must name the right issuer", "引用法规 必须 发文机关准确"),
    ("cited numbers must be well-formed", "引用文号 必须 规范"),
    ("marks must be full-width", "标点 必须 全角"),
    ("brackets must be well-formed", "括号 必须 规范"),
    ("title marks must be well-formed", "书名号 必须 规范"),
    ("words must not repeat", "词语 不得 重复"),
    ("document number must be well-formed", "发文字号 必须 规范"),
    ("addressee must be well-formed", "主送机关 必须 规范"),
    ("date must be well-formed", "成文日期 必须 规范"),
    ("copy line must be well-formed", "抄送 必须 规范"),
    ("signature must match title", "署名 必须与 标题 一致"),
    ("data must cover the report year", "数据 必须 覆盖 报告年度"),
    (
        "year of 下一步安排 section must be the next year",
        "下一步安排 部分 的年度 必须为 次年",
    ),
    (
        "sum of 本年新收, 上年结转 must equal sum of 总计, 结转下年度 in 办理情况 section",
        "在 办理情况 部分 本年新收、上年结转 之和 必须等于 总计、结转下年度 之和",
    ),
    ("sum of 甲类, 乙类 must equal 合计", "甲类、乙类 之和 必须等于 合计"),
    ("figures should not stand out", "数据 不宜 异常"),
    ("must be handed in", "必须 报送"),
    ("must be handed in on time", "必须 按时 报送"),
    ("must follow the wordings of 固定表述", "必须遵从 固定表述 的写法"),
    ("must write 放管服 not 放管服务, 放服管", "必须写作 放管服 而非 放管服务、放服管"),
    ("title must mention 法治", "标题 必须提及 法治"),
    ("must be at least 800 characters in 主要举措 section", "主要举措 部分 的篇幅 必须至少 800 字"),
    (
        "must mention all of (any of 局党委, 局党组), 依法行政",
        "必须提及 全部 （任一 局党委、局党组）、依法行政",
    ),
    ('must mention "GDP" exactly 1 time', "必须提及 “GDP” 恰好 1 次"),
    ("must mention 党委 and 法治 in opening", "必须在 开头 提及 党委 和 法治"),
    ("must have signature and date", "必须有 署名 和 成文日期"),
    (
        "must (mention 三项制度 or cite 《行政处罚法》) and report 罚款 amount",
        "必须（提及 三项制度 或 引用 《行政处罚法》） 和 报告 罚款 金额",
    ),
    (
        "must have date and date be well-formed",
        "必须有 成文日期 和 成文日期 规范",
    ),
    ("figures must add up and agree", "数据 必须 相加一致 和 前后一致"),
    (
        "when it does not have 附件 and not (year < 2021 or genre is 总结), may mention 附表",
        "没有 附件 且 非（年度 早于 2021 或 文种 为 总结） 时，可提及 附表",
    ),
    (
        "when title matches /自查/ or issuer is not 司法局, should have issuer",
        "标题 符合 /自查/ 或 发文机关 不为 司法局 时，宜有 发文机关",
    ),
)
