"""Set phrases in words that only resemble them."""

import re
from collections.abc import Callable
from random import Random

from tests.accuracy.planted.draft import Draft, Kind, replaced
from tests.accuracy.planted.kinds.mentions import SILENCE
from tests.accuracy.planted.shapes import looking_like
from tests.accuracy.planted.sounds import sounding_like

RULES = (
    "wording/fixed-formulations",
    "wording/typos",
    "fazhi/three-systems-terms",
    "citations/exact-title",
)
# Phrases that most reports have.
SET = (
    "习近平新时代中国特色社会主义思想|习近平法治思想|行政执法公示|执法全过程记录|重大执法决定法制审核|"
    "第一责任人职责|依法行政|法治政府建设|规范性文件|行政复议|行政诉讼|行政处罚|行政许可|行政强制|法律顾问|"
    "公平竞争审查|合法性审查|自由裁量权|营商环境|信用监管|政务公开|依法治国|依法治县|依法治市|优化营商环境|"
    "行政执法|贯彻落实|决策部署|普法责任制|谁执法谁普法|法治宣传|重大行政决策|民主集中制|集体讨论|专家论证|风险评估|"
    "统筹推进|依法决策|严格规范公正文明执法|权责清单|责任清单|放管服|矛盾纠纷|多元化解|诉源治理|出庭应诉|执法监督|"
    "案卷评查|执法记录仪|行刑衔接|安全生产|应急演练|隐患排查|社会治理|群众满意|长效机制|专项整治"
)


def _sounding(one: re.Match[str], chance: Random, _: Draft) -> str | None:
    return _with(one[0], chance.randrange(len(one[0])), chance, sounding_like)


def _looking(one: re.Match[str], chance: Random, _: Draft) -> str | None:
    return _with(one[0], chance.randrange(len(one[0])), chance, looking_like)


def _with(words: str, at: int, chance: Random, alike: Callable[[str], str]) -> str | None:
    signs = alike(words[at])
    return f"{words[:at]}{chance.choice(signs)}{words[at + 1 :]}" if signs else None


def _dropped(one: re.Match[str], chance: Random, _: Draft) -> str:
    at = chance.randrange(1, len(one[0]) - 1)
    return one[0][:at] + one[0][at + 1 :]


def _swapped(one: re.Match[str], chance: Random, _: Draft) -> str:
    at = chance.randrange(len(one[0]) - 1)
    return f"{one[0][:at]}{one[0][at + 1]}{one[0][at]}{one[0][at + 2 :]}"


KINDS = (
    Kind("homophone in a set phrase", RULES, replaced(SET, _sounding), SILENCE),
    Kind("look-alike in a set phrase", RULES, replaced(SET, _looking), SILENCE),
    Kind("character of a set phrase dropped", RULES, replaced(SET, _dropped), SILENCE),
    Kind("characters of a set phrase swapped", RULES, replaced(SET, _swapped), SILENCE),
    Kind("法制 for 法治", RULES, replaced("(?<!《)法治(?=政府|思维|社会|素养|思想|化|国家|方式|轨道)", "法制"), SILENCE),
    Kind("congress for a plenary session", RULES, replaced("二十届(?=[二三四]中全会)", "二十大"), SILENCE),
    Kind("order of a phrase", RULES,
         replaced("尊法学法守法用法|严格规范公正文明执法|科学立法、严格执法|放管服",
                  lambda one, *_: {"尊": "学法尊法守法用法", "严": "严格公正规范文明执法",
                                   "科": "严格执法、科学立法", "放": "管放服"}[one[0][0]]), SILENCE),
    Kind("截止 for 截至", RULES, replaced("截至", "截止")),
)  # fmt: skip
