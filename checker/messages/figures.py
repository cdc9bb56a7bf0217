"""Sentences about figures: what is reported, what does not add up, agree, or carry a unit."""

TABLE: dict[str, tuple[str, str]] = {
    "report.kind-count": ("数量", "count"),
    "report.kind-amount": ("金额", "amount"),
    "report.kind-rate": ("比率", "rate"),
    "report.given": ("报告了{indicator}{kind}：{said}", "{indicator} {kind} is given: {said}"),
    "report.absent": ("没有报告{indicator}{kind}", "no {indicator} {kind} is given"),
    "report.out-of-bounds": (
        "报告的{indicator}{kind}是{said}",
        "the {indicator} {kind} given is {said}",
    ),
    "report.approximate": (
        "{indicator}{kind}只有约数：{said}，请人工核对",
        "the {indicator} {kind} is only approximate: {said}; a person must look",
    ),
    "report.partial": (
        "{indicator}{kind}只有部分时段或部分工作的数据：{said}，请人工核对",
        "the {indicator} {kind} is of a part of the year or of the work only: {said}; "
        "a person must look",
    ),
    "report.other-body": (
        "{indicator}{kind}疑为其他单位或全辖区的数据：{said}，请人工核对",
        "the {indicator} {kind} seems to be of other bodies or the whole area: {said}; "
        "a person must look",
    ),
    "report.unsure": (
        "{said}是否为{indicator}{kind}，请人工核对",
        "whether {said} is the {indicator} {kind}, a person must say",
    ),
    "report.no-figure": ("没有数字", "no figure"),
    "report.lacks-figure": ("提到了，但没有{kind}", "it is named, but no {kind} is given"),
    "report.lacks-done": (
        "写的是今后的安排，没有当年的{kind}",
        "it tells what is planned, and no {kind} of the year",
    ),
    "report.lacks-own": (
        "提到了，但其中的数字不是{indicator}{kind}",
        "it is named, but the figure there is not the {indicator} {kind}",
    ),
    "report.lacks-bare": ("只有表态，没有{kind}", "it only asserts, and gives no {kind}"),
    "report.lacks-change": ("{said}只是增减数，不是总数", "{said} is a change, not the total"),
    "report.lacks-bound": ("{said}是要求或限度，不是实有数", "{said} is a requirement or bound"),
    "report.lacks-plan": ("{said}是计划数，不是完成数", "{said} is planned, not done"),
    "report.lacks-other-period": ("{said}是其他年度的数据", "{said} is of another year"),
    "report.lacks-other-body": ("{said}是其他单位的数据", "{said} is of another body"),
    "report.lacks-measure": ("{said}不是{kind}", "{said} is not the {kind}"),
    "sums.none": ("没有写明组成的合计数", "no total names its parts"),
    "sums.right": ("{count}处合计数与分项之和一致", "{count} totals are what their parts come to"),
    "sums.wrong": (
        "合计{total}，分项{parts} = {comes_to}，与合计不符",
        "the total is {total}, but the parts {parts} come to {comes_to}",
    ),
    "sums.more": (
        "其中{parts}，多于合计{total}",
        "{parts} of them are more than the total, {total}",
    ),
    "sums.short": (
        "合计{total}，所列分项{parts} = {comes_to}，是否还有未列的分项，请人工核对",
        "the total is {total}, the parts named {parts} come to {comes_to}; a person must say "
        "whether some are left out",
    ),
    "agree.retold": (
        "{first}和{second}疑为同一数据，但数字不一致，请核对",
        "{first} and {second} seem to be one figure with a slip in its digits: compare them",
    ),
    "agree.swapped": (
        "同一数据一处为{first}，另一处为{second}，数字颠倒",
        "one figure is told as {first} and as {second}: two digits have changed places",
    ),
    "agree.right": ("同一指标的数字前后没有矛盾", "no indicator has two figures"),
    "agree.wrong": (
        "{indicator}前后不一致：一处为{first}，另一处为{second}",
        "{indicator} has two figures: {first} and {second}",
    ),
    "balance.right": ("{count}列都相等", "all {count} columns are equal"),
    "balance.wrong": (
        "{column}：{added} = {sum}，{equal} = {other}，不相等",
        "{column}: {added} = {sum}, but {equal} = {other}",
    ),
    "balance.column": ("第{number}列", "column {number}"),
    "balance.unread": (
        "没有读到“{names}”各占一行或一列的表格，未能核对",
        "no table was read that has a row or column for each of: {names}",
    ),
    "balance.uneven": (
        "各行的数字个数不同，未能逐列核对",
        "the rows differ in how many figures they have, so their columns cannot be compared",
    ),
    "percent.none": ("没有可以核算的百分比", "no percentage can be checked"),
    "percent.right": ("{count}处百分比核算无误", "{count} percentages are right"),
    "percent.over": ("比率{rate}超过了100%", "the share {rate} is over 100%"),
    "percent.whole": (
        "各部分所占比重{parts} = {comes_to}，不是100%",
        "the shares {parts} come to {comes_to}, not to 100%",
    ),
    "percent.parts": (
        "各部分所占比重{parts} = {comes_to}，超过了100%",
        "the shares {parts} come to {comes_to}, more than 100%",
    ),
    "percent.no-base": (
        "{part}与{rate}不相匹配：没有哪个整数的基数能算出这个增减幅度",
        "{part} and {rate} do not go together: no whole number grows or falls by that to it",
    ),
    "percent.points": (
        "{whole}与{part}相差{rate}，两个比率之差应写作“个百分点”；说的是增减幅度的，应为{right}",
        "{whole} and {part} are {rate} apart, which are percentage points; in percent it is {right}",
    ),
    "percent.wrong": (
        "按{part}和{whole}计算应为{right}，文中为{rate}",
        "{part} and {whole} give {right}, the report says {rate}",
    ),
    "units.figures-right": ("数量都带有量词", "counts have their measure words"),
    "units.amounts-right": ("金额都带有单位", "amounts have their units"),
    "units.no-measure": ("“{words}”没有量词", "“{words}” has no measure word"),
    "units.double": ("“{words}”的量词后多了字", "“{words}” has something behind its measure word"),
    "units.people": ("“{words}”的量词不能用于人数", "the unit of “{words}” does not count people"),
    "units.misfit": ("“{words}”的量词不对", "“{words}” has the measure word of other things"),
    "units.letter": ("“{words}”里的字母应当是数字", "“{words}” has a letter in place of a digit"),
    "units.points": ("“{words}”有两个小数点", "“{words}” has two decimal points"),
    "units.unit-twice": ("“{words}”的量词重复", "“{words}” has its measure word twice"),
    "units.half": ("“{words}”不是整数", "“{words}” is no whole number"),
    "units.no-percent": ("比率“{words}”没有百分号", "the rate “{words}” has no percent sign"),
    "units.no-unit": ("金额“{words}”没有单位“元”", "the amount “{words}” has no 元"),
}
