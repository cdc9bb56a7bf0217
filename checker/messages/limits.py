"""Sentences about limits: key, Chinese, English."""

TABLE: dict[str, tuple[str, str]] = {
    "limits.no-number": (
        "环境变量 {name} 的值是“{given}”，不是正整数；请改正或删去这个变量。",
        "The environment variable {name} is “{given}”, which is not a positive whole number; correct or remove it.",
    ),
    "limits.FILE": (
        "{source}：文件超过 {limit} MB；请只保留报告正文，或用环境变量 {variable} 放宽限制。",
        "{source}: the file is larger than {limit} MB; keep the report alone, or set the environment variable {variable} higher.",
    ),
    "limits.TEXT": (
        "{source}：正文超过 {limit} 百万字符；请只保留报告正文，或用环境变量 {variable} 放宽限制。",
        "{source}: its text has more than {limit} million characters; keep the report alone, or set the environment variable {variable} higher.",
    ),
    "limits.UNPACKED": (
        "{source}：解压后超过 {limit} MB，不予读取；请删去图片等附件后另存，或用环境变量 {variable} 放宽限制。",
        "{source}: it unpacks to more than {limit} MB; save it without pictures, or set the environment variable {variable} higher.",
    ),
    "limits.PARTS": (
        "{source}：压缩包内有超过 {limit} 个文件，不予读取；请删去图片等附件后另存，或用环境变量 {variable} 放宽限制。",
        "{source}: it packs more than {limit} parts; save it without pictures, or set the environment variable {variable} higher.",
    ),
    "limits.RATIO": (
        "{source}：压缩比超过 {limit}，内容异常，不予读取；请在原来的软件里另存一份，或用环境变量 {variable} 放宽限制。",
        "{source}: it is packed {limit} times tighter than it may be; save it anew, or set the environment variable {variable} higher.",
    ),
    "limits.XML": (
        "{source}：解压后有超过 {limit} MB 的部件，不予读取；请只保留报告正文后另存，或用环境变量 {variable} 放宽限制。",
        "{source}: one of its parts unpacks to more than {limit} MB; save the report alone, or set the environment variable {variable} higher.",
    ),
    "limits.PARAGRAPHS": (
        "{source}：超过 {limit} 个段落；请只保留报告正文，或用环境变量 {variable} 放宽限制。",
        "{source}: it has more than {limit} paragraphs; keep the report alone, or set the environment variable {variable} higher.",
    ),
    "limits.PAGES": (
        "{source}：超过 {limit} 页；请只保留报告正文，或用环境变量 {variable} 放宽限制。",
        "{source}: it has more than {limit} pages; keep the report alone, or set the environment variable {variable} higher.",
    ),
    "limits.DEPTH": (
        "{source}：网页标签嵌套超过 {limit} 层，不予读取；请用浏览器打开，复制正文另存为 txt，或用环境变量 {variable} 放宽限制。",
        "{source}: its elements are nested more than {limit} deep; open it in a browser and save the text as txt, or set the environment variable {variable} higher.",
    ),
    "limits.ATTRIBUTES": (
        "{source}：网页里有标签带了超过 {limit} 个属性，内容异常，不予读取；请用浏览器打开，复制正文另存为 txt，或用环境变量 {variable} 放宽限制。",
        "{source}: one of its elements has more than {limit} attributes; open it in a browser and save the text as txt, or set the environment variable {variable} higher.",
    ),
    "limits.MEMORY": (
        "{source}：检查时占用内存超过 {limit} MB，已停止；请只保留报告正文，或用环境变量 {variable} 放宽限制。",
        "{source}: to check it takes more than {limit} MB of memory; keep the report alone, or set the environment variable {variable} higher.",
    ),
    "limits.SECONDS": (
        "{source}：{limit} 秒内没有检查完，已跳过；请只保留报告正文，或用环境变量 {variable} 放宽限制。",
        "{source}: not done in {limit} seconds, passed over; keep the report alone, or set the environment variable {variable} higher.",
    ),
}
