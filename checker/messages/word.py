"""Sentences about Word files, and of the comments put into them: key, Chinese, English."""

TABLE: dict[str, tuple[str, str]] = {
    # Why a file cannot be read.
    "word.no-word": (
        "{source}：名称像 Word 文档，内容却不是；请核对文件，或在原来的软件里另存为 docx。",
        "{source}: it is named like a Word file but is not one; check it, or save it as docx again.",
    ),
    "word.broken": (
        "{source}：Word 文档不完整（缺少正文，或其中的 XML 有误）；请用 Word 或 WPS 打开，另存为 docx 后重试。",
        "{source}: the Word file is broken (no main text, or faulty XML); open it in Word or WPS "
        "and save it as docx anew.",
    ),
    "word.page-inside": (
        "{source}：正文是嵌在 Word 文档里的网页，没有可以批注的段落；请用 Word 打开，另存为 docx 后重试。",
        "{source}: its text is a web page inside the Word file, without paragraphs to comment; open it "
        "in Word and save it as docx anew.",
    ),
    "word.entities": (
        "{source}：文档中有 Word 不会写入的实体声明，可能被恶意改动，不予读取；请向来源单位重新索取。",
        "{source}: it declares entities, which Word never does, and is not read; ask for it anew.",
    ),
    "word.no-office": (
        "{source}：这个文件（旧版 Word、WPS、RTF、ODT、UOF）要由 LibreOffice 转换，本机没有安装；请用 Word 或 WPS 打开，另存为 docx 后重试。",
        "{source}: such a file (older Word, WPS, RTF, ODT, UOF) is converted by LibreOffice, which is "
        "not installed; open it in Word or WPS and save it as docx.",
    ),
    "word.unconverted": (
        "{source}：LibreOffice 未能转换这个文件（可能已损坏，或不是 Word 文档）；请用 Word 或 WPS 打开，另存为 docx 后重试。",
        "{source}: LibreOffice could not convert it (damaged, or not a Word file); open it in Word or "
        "WPS and save it as docx.",
    ),
    "word.slow": (
        "{source}：LibreOffice 转换超过 {seconds} 秒，已中止；请用 Word 或 WPS 打开，另存为 docx 后重试。",
        "{source}: LibreOffice took more than {seconds} seconds to convert it and was ended; open "
        "it in Word or WPS and save it as docx.",
    ),
    # What people must know of a file.
    "word.changes": (
        "文中还有未接受的修订（插入 {inserted} 处，删除 {deleted} 处），按全部接受后的文字检查",
        "there are tracked changes ({inserted} insertions, {deleted} deletions); the text is "
        "judged as if all were accepted",
    ),
    "word.struck": (
        "文中有 {count} 处带删除线的文字，按已删去检查；报送前请删净",
        "{count} passages are struck through and judged as deleted; remove them before submission",
    ),
    "word.comments": (
        "文中有 {count} 条批注，其内容不作检查；报送前请清理",
        "there are {count} comments, which are not judged; remove them before submission",
    ),
    "word.pictures": (
        "有 {count} 幅整页图片，其中的文字无法读取",
        "{count} pictures fill a page, and their words cannot be read",
    ),
    # What comments say.
    "note.head": ("【第{number}条·{kind}】{title}", "[{number}, {kind}] {title}"),
    "note.label": ("{label}：", "{label}: "),
    "note.nearest": ("“{quote}”（{lacks}）", "“{quote}” ({lacks})"),
    "note.same": ("同第{number}条", "See {number}"),
    "note.left": ("另有 {count} 处，未逐一标出", "{count} more, not marked one by one"),
    "note.fixed": (
        "已以修订方式修改 {count} 处，请核对后接受",
        "{count} mended as tracked changes; check and accept them",
    ),
}
