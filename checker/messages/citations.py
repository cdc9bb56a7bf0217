"""Sentences about cited documents, their names and their numbers."""

TABLE: dict[str, tuple[str, str]] = {
    "citations.none": ("没有引用文件", "no document is cited"),
    "citations.none-known": (
        "引用的{count}个文件均未收入法规名录，未作判断",
        "none of the {count} cited documents is in the register, so nothing is judged",
    ),
    "citations.in-force": (
        "引用的{count}个名录内文件在{year}年均现行有效",
        "all {count} cited documents that the register knows were in force in {year}",
    ),
    "citations.in-force-others": (
        "引用的{count}个名录内文件在{year}年均现行有效，另有{others}个未收入名录，未作判断",
        "all {count} cited documents that the register knows were in force in {year}; "
        "{others} more are not in the register and not judged",
    ),
    "citations.no-longer-new": (
        "{seen}；《{title}》最近一次修改在{day}，到{year}年已不宜称“新”",
        "{seen}; 《{title}》 was last changed on {day} and is no longer new in {year}",
    ),
    "citations.repealed": ("《{title}》已于{day}废止", "《{title}》 was repealed on {day}"),
    "citations.repealed-replaced": (
        "《{title}》已于{day}废止，由《{successor}》取代",
        "《{title}》 was repealed on {day} and replaced by 《{successor}》",
    ),
    "citations.renamed": (
        "《{title}》已于{day}改名为《{successor}》",
        "《{title}》 was renamed on {day} and is now 《{successor}》",
    ),
    "citations.repealing": (
        "《{title}》在报告年度内（{day}）废止，请核对引用时是否仍然有效",
        "《{title}》 was repealed during the report year ({day}): check that it was still in force",
    ),
    "citations.not-yet": (
        "《{title}》自{day}起施行，在{year}年尚未施行",
        "《{title}》 came into force on {day} and was not yet in force in {year}",
    ),
    "citations.replaced": (
        "《{title}》的执行期到{day}为止，已由《{successor}》取代",
        "《{title}》 ran to {day} and has been replaced by 《{successor}》",
    ),
    "citations.superseded": (
        "《{title}》的内容已由《{successor}》规定，请核对是否仍在执行",
        "《{successor}》 now governs what 《{title}》 did: check that it still applies",
    ),
    "citations.expired": (
        "《{title}》的执行期到{day}为止，请核对是否应引用新的文件",
        "《{title}》 ran to {day}: check whether a newer document should be cited",
    ),
    "citations.unverified": ("{seen}（名录信息待核）", "{seen} (this entry is not verified)"),
    "citations.guessed": (
        "{seen}（文中没有写明报告年度，按{year}年判断）",
        "{seen} (the report states no year: judged as one on {year})",
    ),
    "citations.exact": (
        "引用的{count}个名录内文件名称准确",
        "the names of all {count} cited documents that the register knows are exact",
    ),
    "citations.wrong-title": ("“{quote}”应为《{title}》", "“{quote}” should be 《{title}》"),
    "citations.former-title": (
        "“{quote}”不是规范名称，应为《{title}》",
        "“{quote}” is not its official name, which is 《{title}》",
    ),
    "citations.like-title": (
        "“{quote}”与《{title}》相近，请核对是否为同一文件",
        "“{quote}” is close to 《{title}》: check whether it is that document",
    ),
    "citations.number-title": (
        "“{quote}”所附的{number}是《{title}》的文号，请核对名称",
        "{number} is the number of 《{title}》, not of “{quote}”: check the name",
    ),
    "citations.no-issuer": (
        "引用的名录内文件均未写明发文机关或文号",
        "no registered document is cited with its issuer or number",
    ),
    "citations.right-issuer": (
        "{count}个引用文件的发文机关和文号准确",
        "issuer and number of {count} cited documents are right",
    ),
    "citations.wrong-issuer": (
        "《{title}》由{issuers}发布，不是{claimed}",
        "《{title}》 was issued by {issuers}, not by {claimed}",
    ),
    "citations.other-number": (
        "{number}是《{other}》的文号，不是《{title}》的",
        "{number} is the number of 《{other}》, not of 《{title}》",
    ),
    "citations.wrong-number": (
        "《{title}》的文号是{right}，不是{number}，请核对",
        "the number of 《{title}》 is {right}, not {number}: check it",
    ),
    "citations.order-body": (
        "“{number}”的发文机关写法不规范，应为{right}",
        "“{number}” does not name its issuer properly: it is {right}",
    ),
    "citations.cited": ("引用了《{title}》", "《{title}》 is cited"),
    "citations.cited-bare": (
        "提到了《{title}》，但没有加书名号",
        "《{title}》 is named, without title marks",
    ),
    "citations.cited-number": (
        "用文号{number}引用了《{title}》",
        "《{title}》 is cited by its number {number}",
    ),
    "citations.not-cited": ("没有引用《{title}》", "《{title}》 is not cited"),
    "citations.inside-other": (
        "《{title}》只出现在另一文件的名称中，请人工核对",
        "《{title}》 stands only inside the name of another document: a person must look",
    ),
    "citations.another": ("不是《{title}》", "it is not 《{title}》"),
    "citations.elsewhere": ("《{title}》写在别处", "《{title}》 stands elsewhere"),
    "citations.too-few": (
        "只引用了其中{held}项，要求至少{need}项",
        "only {held} of the documents are cited, {need} are asked for",
    ),
    "number.none": ("没有引用文号", "no document number is cited"),
    "number.right": ("引用的{count}个文号书写规范", "all {count} cited numbers are well-formed"),
    "number.wrong": (
        "“{quote}”应写作“{right}”（{faults}）",
        "“{quote}” should be written “{right}” ({faults})",
    ),
    "number.brackets": ("年份应加六角括号〔〕", "the year stands in 〔〕"),
    "number.short-year": ("年份应写全", "the year is written in full"),
    "number.ordinal": ("序号前不加“第”", "no 第 before the number"),
    "number.zero": ("序号前不加0", "no leading zero"),
    "names.none": ("没有引用文件", "no document is cited"),
    "names.agree": (
        "{count}个文件名称前后一致",
        "the names of all {count} documents agree throughout",
    ),
    "names.clash": (
        "“{first}”与“{second}”应为同一文件，名称不一致",
        "“{first}” and “{second}” must be one document, and the names differ",
    ),
    "names.maybe": (
        "“{first}”与“{second}”名称相近，请核对是否为同一文件",
        "“{first}” and “{second}” are close: check whether they are one document",
    ),
    "faults.joined": ("{first}；{rest}", "{first}; {rest}"),
    "faults.more": ("另有{count}处", "and {count} more"),
    "day.year": ("{year}年", "{year}"),
    "day.month": ("{year}年{month}月", "{year}-{month:02}"),
    "day.full": ("{year}年{month}月{day}日", "{year}-{month:02}-{day:02}"),
}
