"""Write the table of characters by their sound, without tones, from the readings of pypinyin.

    python tests/tools/build_sounds.py

It holds the characters of GB 2312's first level and some of its second that reports mix up; of
several readings, the one that official documents use. pypinyin is under the MIT licence.
"""

from collections import defaultdict
from pathlib import Path

from pypinyin import Style, pinyin

TARGET = Path(__file__).parents[2] / "checker" / "facts" / "sounds.txt"
FIRST, LAST = 0xB0A1, 0xD7F9
MORE = (
    "渡帐囗咐谘甄砥砺诿渎懈馈悖恪瞻睐谐谬谛讹诘诲谏谙谓诠渠芜茫萃萌葺蔼薪谍咎怡恃恫悌惕惩"
    "愧憧缉缮缚缜绽绩绥绰缤缔骋驿骁畴疵痼癖窍窠竣笃筹签簿粹糅罹羁翔聆聘肇肆肘胁胫脉腆腻臻"
    "舆舒舛艰芒苛荡荟莅菁萎蒂蕴藉蚀蛊衷衅袭褒覆谀谴豁赃赈赡踊蹴轧辍辖辙遏遴邸郁酝酬醒锲锻"
    "闸阂陋隅靡鞠鞭饬骤髓黜黩塌枢"
)
READ = {
    "bo": "剥薄泊伯", "can": "参", "cang": "藏", "cha": "差查", "chang": "场长", "chao": "朝",
    "che": "车", "cheng": "称乘", "chuan": "传", "dan": "单担弹", "dang": "当", "di": "地",
    "diao": "调", "du": "都度", "fa": "发", "fen": "分", "gei": "给", "geng": "更",
    "gong": "供", "guan": "冠观", "hai": "还", "hao": "好", "he": "和合核", "heng": "横",
    "hua": "划华", "huan": "环", "hui": "会", "ji": "几纪济", "jian": "监间见", "jiang": "将降",
    "jiao": "教角", "jie": "解结节", "jin": "尽禁", "ju": "据", "juan": "卷", "jue": "觉",
    "kan": "看", "kong": "空", "lei": "累", "liang": "量", "lu": "露", "luo": "落", "lv": "率",
    "meng": "蒙", "mo": "模", "nan": "难", "neng": "能", "ping": "屏", "po": "迫", "pu": "铺",
    "qi": "期奇", "qiang": "强", "qie": "切", "qin": "亲", "qu": "曲", "quan": "圈",
    "ren": "任", "sai": "塞", "se": "色", "shao": "少", "shen": "什", "sheng": "省盛",
    "shi": "石识", "shu": "数术属", "si": "似", "su": "宿", "sui": "遂", "ti": "提",
    "tiao": "挑", "wei": "为", "xi": "系", "xia": "吓", "xian": "鲜", "xiang": "相",
    "xiao": "校削", "xing": "行兴", "xu": "畜", "xue": "血", "yao": "要", "ye": "咽",
    "yi": "遗", "ying": "应", "yu": "与", "zai": "载", "zeng": "曾", "zha": "扎轧",
    "zhan": "占粘", "zhang": "涨", "zhe": "着折", "zheng": "正", "zhi": "只殖",
    "zhong": "种中重", "zhou": "轴", "zhuan": "转", "zong": "综", "zuo": "作",
}  # fmt: skip


def main() -> None:
    """Write a line a sound: the characters that are read so."""
    read = {character: sound for sound, characters in READ.items() for character in characters}
    lines = defaultdict(list)
    for character in (*_first_level(), *MORE):
        sound = read.get(character) or pinyin(character, style=Style.NORMAL)[0][0]
        lines[sound].append(character)
    text = "".join("".join(dict.fromkeys(lines[sound])) + "\n" for sound in sorted(lines))
    TARGET.write_text(text, encoding="utf-8")


def _first_level() -> list[str]:
    rows = range(FIRST >> 8, (LAST >> 8) + 1)
    codes = (row << 8 | cell for row in rows for cell in range(0xA1, 0xFF))
    return [code.to_bytes(2, "big").decode("gb2312") for code in codes if code <= LAST]


if __name__ == "__main__":
    main()
