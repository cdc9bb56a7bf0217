"""Write the table of characters by their shape: those whose pictures are alike in two typefaces.

    python tests/tools/build_shapes.py SANS.ttc SERIF.ttc

It needs Pillow and numpy, and holds the characters of the table of sounds. The pictures, blurred
a little so that strokes need not meet exactly, are compared as vectors. `PAIRS` are others that
are misread: a part of them is the same.
"""

import sys
from collections import defaultdict
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageFont

FACTS = Path(__file__).parents[2] / "checker" / "facts"
SIZE, TYPE, SIMPLIFIED = 48, 40, 2  # pixels of a picture and of a character; the face in a .ttc
BLURS = (1.2, 2.0)
MOST, ALIKE = 6, 0.82
RARE = (
    "仟仵圆圄囯杳沽曰巳己已戊戌戍壬仄冗冈冉匀勺匆刁夭夫弁戋汩洼茶荼亳毫棘辣茉粟栗徙陡俸祟崇盲育肓"
)
PAIRS = (
    "法去 济齐 诺若 痕恨 白自 圆员 公分 差查 治台 评平 估古 格各 经径 证正 设没 访仿 议仪 诚成 诚城 论轮 "
    "记己 许午 询旬 谈淡 误娱 政攻 政改 效郊 放故 敏每 救求 教孝 数娄 规现 观规 视规 理埋 理里 解触 角用 "
    "员贝 贵责 贡贯 负员 财材 购构 贴帖 赔陪 赛塞 趋趣 跟踉 路跟 践浅 达过 迁迂 运远 还怀 进讲 过讨 诉访 进迸 这还 连莲 "
    "追迫 退通 送逆 适话 选洗 透诱 通逋 速述 造浩 道首 遵尊 遗遣 部剖 都部 酌配 酬酌 里重 野墅 量置 置署 "
    "署暑 罚罪 罢罗 群郡 翻番 者着 而面 耗耕 职识 联职 聘骋 肃萧 胜性 能熊 脱说 脚却 至致 航肮 般船 良艮 "
    "色巴 节书 芦户 苦若 荐存 荣莱 获荻 著着 蒙家 虑虚 行衍 街衔 补朴 表麦 被彼 裁载 裁栽 装袭 要耍 见贝 "
    "警擎 计什 订汀 认人 讨时 让上 训川 讯迅 论伦 诉拆 词同 译泽 试式 诚诫 语浯 说悦 请清 诸猪 课棵 调凋 "
    "谋某 谢射 证怔 识织 识炽 评坪 诉折 设投 役设 委季 季李 秀秃 私和 种钟 科料 秩秋 租祖 积织 移稳 稳隐 "
    "程逞 税说 立产 竞竟 章竟 端瑞 笔笺 第弟 策第 签笠 简筒 算箅 管菅 箱籍 类娄 粉纷 粗租 精猜 糊湖 系糸 "
    "紧坚 纠纪 红江 约纳 级极 纪记 纸低 线浅 练炼 组祖 细组 终络 经轻 结洁 绕浇 给绐 络格 绝色 统充 继断 "
    "绩债 绪诸 续读 维淮 综棕 绿录 缓暖 编偏 缴激 "
)


def main(names: list[str]) -> None:
    """Write a line a character: it, and those that look like it."""
    characters = "".join(sorted({*(FACTS / "sounds.txt").read_text("utf-8"), *RARE} - {"\n"}))
    likeness = np.mean([_likeness(characters, one, blur) for one in names for blur in BLURS], 0)
    np.fill_diagonal(likeness, 0)
    alike: dict[str, set[str]] = defaultdict(set)
    for character, row in zip(characters, likeness, strict=True):
        for index in np.argsort(-row)[:MOST]:
            if row[index] >= ALIKE:
                _join(alike, character, characters[index])
    for one, other in PAIRS.split():
        _join(alike, one, other)
    lines = (f"{one}{''.join(sorted(alike[one]))}\n" for one in sorted(alike))
    (FACTS / "shapes.txt").write_text("".join(lines), encoding="utf-8")


def _join(alike: dict[str, set[str]], one: str, other: str) -> None:
    alike[one].add(other)
    alike[other].add(one)


def _likeness(characters: str, name: str, blur: float) -> np.ndarray:
    """Return how like each two pictures are, 1 for the same."""
    font = ImageFont.truetype(name, TYPE, index=SIMPLIFIED)
    pictures = np.stack([_picture(one, font, blur) for one in characters])
    return pictures @ pictures.T


def _picture(character: str, font: ImageFont.FreeTypeFont, blur: float) -> np.ndarray:
    image = Image.new("L", (SIZE, SIZE))
    middle = (SIZE // 2, SIZE // 2)
    ImageDraw.Draw(image).text(middle, character, font=font, fill=255, anchor="mm")
    pixels = np.asarray(image.filter(ImageFilter.GaussianBlur(blur)), dtype=np.float32).ravel()
    pixels = pixels - pixels.mean()
    return pixels / np.linalg.norm(pixels)


if __name__ == "__main__":
    main(sys.argv[1:])
