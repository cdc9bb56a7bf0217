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
    "不木 业并 主圭 主玉 主王 习刁 习司 争静 产广 人个 人八 代仪 代化 令冷 以从 以似 件牛 价介 价份 价阶 任仕 任在 任往 企个 企止 众丛 众从 众纵 优伏 会令 传专 传伟 传转 "
    "住佳 体本 余徐 作仵 作昨 使史 便更 俱其 俱具 健建 允充 元完 党堂 党常 全仝 全企 全余 全金 共供 关天 关美 兴共 其共 具贝 内丙 内肉 册删 册珊 写号 军写 军车 农家 决快 "
    "决诀 况兄 况祝 净争 准隹 减咸 减碱 凭任 出击 切巧 切砌 刊刑 刑形 划则 划刬 划戈 列例 列烈 则侧 则测 创剑 创枪 利刺 利和 别到 到倒 到致 制利 制到 制刷 剂济 副富 副幅 "
    "副福 力九 力刀 力办 办为 办协 功切 功巧 功攻 加如 加架 务劳 务各 务条 劣少 动劝 努奴 励厉 劲径 劳芳 劳荣 勘斟 匀均 包句 化仕 化北 化花 北比 区匹 区巨 医区 升井 升什 "
    "协胁 卑单 卡卞 卫工 卫节 印仰 印卬 危厄 危色 即既 卷倦 厂广 历厉 压庄 原源 去云 县且 县具 县昙 及乃 及吸 及极 双又 反友 反皮 发友 发拔 取耶 取职 受妥 受爱 变峦 叙徐 "
    "可句 可叮 可司 合含 合拾 吊币 听所 听斤 听昕 员贞 品器 商南 善羞 善膳 因园 园圆 围园 围韦 地也 地坨 均垧 型刑 境垮 境竟 境镜 处外 备务 备各 复履 复覆 够句 够狗 大天 "
    "天夫 头买 妥安 委妥 存仔 存在 安妾 安宴 安按 完宗 完宽 定是 定足 实买 实卖 实头 实宾 实突 审宇 审宋 审宙 审申 宣宫 室宝 室空 室至 宫营 导寺 局居 居店 展属 工土 工干 "
    "左右 市巾 市布 平半 平干 平手 应庆 应座 府俯 府符 府附 度席 度庋 度渡 建延 建律 建键 开井 开并 弱溺 强弘 强弹 录求 彻切 徐除 思息 性姓 性惟 总忽 总息 息恩 患忠 患悉 "
    "想悲 想相 意竞 成戎 房户 房扉 扎孔 扎扣 扎轧 执扶 执挚 执热 批枇 批比 技扶 技拔 抓扒 抓爪 报执 报极 抽拍 抽油 招昭 择泽 据剧 据踞 授受 接按 推准 提题 援暖 支友 支枝 "
    "收叔 收攻 收牧 收玫 改收 改攻 改玫 改致 放仿 放政 政敌 效放 效校 整惩 文丈 文又 新斯 新欣 时吋 时对 时村 智晢 服报 服股 期明 期欺 末本 术本 术米 机仉 机朴 机杌 权仅 "
    "权叔 权杈 村付 极吸 构勾 构沟 林木 林材 果早 果杲 果里 染杂 染架 查香 标杯 标析 标际 核刻 核咳 核骇 案宴 案家 案按 案桉 检签 检脸 检险 森林 款歉 款隶 正止 民尽 民氏 "
    "民良 气乞 气毛 气汽 水冰 水氺 污亏 治始 治抬 法祛 活治 涂途 消削 消捎 消销 渔鱼 港巷 满潢 满瞒 火炎 灾宋 灾灭 灾炎 炸诈 点占 点黑 烟烔 照昭 燃然 特牧 用田 田由 甲由 "
    "申由 电由 疗疔 疗辽 疫役 疫疾 监盐 监盟 监蓝 目且 目自 直值 盾循 督晢 矛茅 知和 知如 知矢 矿扩 矿旷 示尔 示禾 社礼 社祛 神伸 种和 科秒 移侈 移秽 程理 究穷 究空 立位 "
    "章幸 竹付 等寺 等竿 筑巩 筑筹 简间 管官 粮粱 精情 精清 精睛 系紧 纠叫 纠纤 级吸 级汲 级纪 级给 纷份 组阻 织枳 结纥 络洛 络骆 统流 缴徼 缺决 缺诀 网冈 网罔 罚罢 置直 "
    "置罢 署罢 群裙 考孝 考巧 考老 者都 职帜 肥肌 航抗 船航 色包 范犯 范苑 荣荥 荣菜 药约 药芍 药荮 营莹 营菅 落洛 落荡 落蒂 著者 装妆 装裂 要贾 规窥 解懈 讨对 训驯 议义 "
    "议蚁 记讫 许汗 许讦 许诈 许详 讼松 讼颂 设段 访妨 访防 证症 证讧 评许 识帜 识枳 诉斥 诉诈 询徇 询洵 询讯 询间 请倩 调周 财则 财贝 责任 责债 责青 质贡 质贸 贯惯 贯费 "
    "资咨 资姿 资货 资贷 足走 路骆 车牛 输轮 达述 过边 过迈 过这 运迄 运送 近斤 近进 近追 进井 违伟 违达 违过 违远 违造 送关 选先 选进 选送 通桶 通涌 通道 造告 道遁 郊校 "
    "部倍 部郎 部陪 郭部 都著 配醒 采彩 采釆 镇填 长张 长氏 问向 问闽 防仿 防妨 限很 限恨 限根 除余 险捡 险验 陪倍 陪培 随陏 随隋 难准 难雄 静净 项顶 项预 预须 领须 领颂 "
    "题匙 题堤 食良 餐飧 饮吹 验检 "
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
