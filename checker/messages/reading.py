"""Sentences of the reading side: key, Chinese, English."""

TABLE: dict[str, tuple[str, str]] = {
    "reading.missing": (
        "{source}：找不到这个文件；请检查路径和文件名。",
        "{source}: there is no such file; check the path and the name.",
    ),
    "reading.folder": (
        "{source}：这是文件夹，不是文件；请给出其中的文件。",
        "{source}: this is a folder, not a file; name a file in it.",
    ),
    "reading.forbidden": (
        "{source}：没有读取权限；请修改文件权限，或把文件复制到可以读取的位置。",
        "{source}: no permission to read it; change its permissions or copy it elsewhere.",
    ),
    "reading.failed": (
        "{source}：无法读取（{cause}）；请把文件复制到本机后重试。",
        "{source}: cannot be read ({cause}); copy it to this machine and try again.",
    ),
    "reading.loop": (
        "{source}：符号链接形成循环；请给出文件本身的路径。",
        "{source}: its links lead in a circle; name the file itself.",
    ),
    "reading.empty": (
        "{source}：文件中没有文字；请确认是否选错文件，或原文件是否保存完整。",
        "{source}: there is no text in it; check that it is the right file and was saved whole.",
    ),
    "reading.nothing": (
        "{source}：没有能读出的文字（{gaps}）；请改用 Word 原稿，或先做文字识别（OCR）。",
        "{source}: nothing in it can be read ({gaps}); use the Word original, or recognise its text (OCR).",
    ),
    "reading.truncated": (
        "{source}：文件不完整或已损坏；请重新下载，或在原来的软件里重新另存一份。",
        "{source}: the file is damaged or cut off; download it again or save it anew.",
    ),
    "reading.protected": (
        "{source}：文件有密码保护；请在原来的软件里打开，取消密码后另存。",
        "{source}: the file is protected by a password; open it and save it without one.",
    ),
    "reading.binary": (
        "{source}：这是二进制文件，不是文本；请用原来的软件打开，另存为 txt。",
        "{source}: this is a binary file, not text; open it in its own program and save it as txt.",
    ),
    "reading.nul": (
        "{source}：文件中有空字节（NUL），不是完好的文本；请重新导出，另存为 UTF-8 编码的 txt。",
        "{source}: it holds NUL bytes and is not sound text; export it again as txt in UTF-8.",
    ),
    "reading.undecodable": (
        "{source}：无法识别文字编码（已试 UTF-8、UTF-16、GB18030）；请另存为 UTF-8 编码的 txt。",
        "{source}: the encoding is none of UTF-8, UTF-16 and GB18030; save it as txt in UTF-8.",
    ),
    "reading.picture": (
        "{source}：这是图片（{format}），没有文字可读；请先用文字识别（OCR）软件转成 Word 或 txt。",
        "{source}: this is a picture ({format}) without text; make it Word or txt with a program "
        "for text recognition (OCR) first.",
    ),
    "reading.foreign": (
        "{source}：不能读取 {format} 格式；能读取的格式是 {formats}，请另存为其中一种后重试。",
        "{source}: {format} files cannot be read; save it as one of {formats} and try again.",
    ),
    "reading.damaged": (
        "有 {count} 处字符已损坏，无法还原（“…{words}…”）",
        "characters are damaged beyond repair in {count} places (“…{words}…”)",
    ),
    "reading.traditional": (
        "全文是繁体字，已按简体字读取，原文引用也以简体字显示",
        "the text is in traditional characters; it was read, and is quoted, in simplified ones",
    ),
    "reading.cut": (
        "文件末尾不完整，可能缺少内容",
        "the end of the file is missing, and perhaps more",
    ),
    "reading.broken-off": (
        "正文在句中中断（“…{words}”），其后内容缺失",
        "the text breaks off in the middle of a sentence (“…{words}”), and what follows cannot be seen",
    ),
    "reading.one-part": (
        "正文有“一、”而没有“二、”，其后内容可能缺失",
        "the text has a first part (一、) and no second, and what follows may be missing",
    ),
    "reading.excerpt": (
        "这只是节选（“{words}”），其余内容缺失",
        "this is only an excerpt (“{words}”), and the rest cannot be seen",
    ),
    "reading.page-damaged": (
        "第 {pages} 页已损坏，无法读取",
        "page {pages}: damaged, cannot be read",
    ),
    "reading.scan": (
        "第 {pages} 页是扫描件，没有文字层",
        "page {pages}: a scan without a text layer",
    ),
    "reading.outlines": (
        "第 {pages} 页的文字已转为图形，无法读取",
        "page {pages}: the text was turned into drawings and cannot be read",
    ),
    "reading.garbled": (
        "第 {pages} 页有 {count} 个字符的字体没有对应的文字编码，读取结果为乱码",
        "page {pages}: {count} characters are garbled, their font does not say what they are",
    ),
    "reading.table": (
        "第 {pages} 页的表格没有读取（安装 gongwen-checker[pdf-tables] 后可以读取）",
        "page {pages}: tables were left out (install gongwen-checker[pdf-tables] to read them)",
    ),
    "reading.odd-table": (
        "第 {pages} 页的表格横放或已损坏，没有读取",
        "page {pages}: tables that lie on their side or are damaged were left out",
    ),
    "reading.attached": (
        "网页上没有正文，报告在附件里（{names}）；请下载附件后检查",
        "the page holds no report but attachments ({names}); download and check them",
    ),
    "reading.framed": (
        "网页上没有正文，正文在框架或嵌入的文件里（{names}）；请打开后另存，再作检查",
        "the page holds no report but a frame ({names}); open it, save it and check that",
    ),
    "reading.pictured": (
        "网页上的正文是图片，无法读取",
        "the text of the page is a picture and cannot be read",
    ),
}
