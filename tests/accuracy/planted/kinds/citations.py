"""Names and numbers of what is cited, misspelt or out of force."""

import re
from random import Random

from tests.accuracy.planted.draft import Draft, Kind, replaced
from tests.accuracy.planted.sounds import sounding_like

TITLE = ("citations/exact-title", "data/names-agree", "wording/typos", "wording/fixed-formulations")
NUMBER = ("citations/number-form", "gongwen/document-number", "wording/brackets")
LAW = r"《(中华人民共和国[一-鿿]{3,20}法|[一-鿿]{4,20}条例)》"
# Out of force since the year, from memory of the laws themselves.
REPEALED = (
    ("中华人民共和国合同法", 2021), ("中华人民共和国婚姻法", 2021), ("中华人民共和国侵权责任法", 2021),
    ("中华人民共和国物权法", 2021), ("中华人民共和国环境噪声污染防治法", 2023), ("信访条例", 2023),
    ("中华人民共和国行政监察法", 2019), ("城市房屋拆迁管理条例", 2012),
    ("法治政府建设实施纲要（2015—2020年）", 2022),
)  # fmt: skip


def _sounding(one: re.Match[str], chance: Random, _: Draft) -> str | None:
    at = chance.randrange(1, len(one[0]) - 1)
    signs = sounding_like(one[0][at])
    return f"{one[0][:at]}{chance.choice(signs)}{one[0][at + 1 :]}" if signs else None


def _dropped(one: re.Match[str], chance: Random, _: Draft) -> str:
    at = chance.randrange(2, len(one[0]) - 2)
    return one[0][:at] + one[0][at + 1 :]


def _doubled(one: re.Match[str], chance: Random, _: Draft) -> str:
    at = chance.randrange(2, len(one[0]) - 2)
    return one[0][:at] + one[0][at] + one[0][at:]


def _swapped(one: re.Match[str], chance: Random, _: Draft) -> str:
    at = chance.randrange(2, len(one[0]) - 3)
    return f"{one[0][:at]}{one[0][at + 1]}{one[0][at]}{one[0][at + 2 :]}"


def _repealed(one: re.Match[str], chance: Random, draft: Draft) -> str | None:
    old = [name for name, since in REPEALED if draft.year >= since]
    return f"《{chance.choice(old)}》" if old else None


KINDS = (
    Kind("homophone in a law's name", TITLE, replaced(LAW, _sounding)),
    Kind("character of a law's name dropped", TITLE, replaced(LAW, _dropped)),
    Kind("character of a law's name doubled", (*TITLE, "wording/repeated-words"), replaced(LAW, _doubled)),
    Kind("characters of a law's name swapped", TITLE, replaced(LAW, _swapped)),
    Kind("暂行 dropped", TITLE, replaced(r"《([一-鿿]+?)(?:暂行|试行)([一-鿿]+)》", r"《\1\2》")),
    Kind("law out of force", ("citations/in-force",), replaced(LAW, _repealed), ("data/names-agree",)),
    Kind("国务院 alone for both issuers", ("citations/issuer",),
         replaced(r"(?<![院央])《法治政府建设实施纲要（2021", "国务院《法治政府建设实施纲要（2021")),
    Kind("years of the outline wrong", ("citations/exact-title", "data/names-agree"),
         replaced("实施纲要（2021([—-])2025年）", r"实施纲要（2020\g<1>2025年）")),
    Kind("name told again with a slip", ("data/names-agree", "citations/exact-title", "wording/typos"),
         replaced(r"《([一-鿿]{6,30})》(?=[\s\S]*《\1》)", _swapped)),
    Kind("brackets of a number", NUMBER, replaced(r"〔(20\d\d)〕", r"[\1]", "text")),
    Kind("round brackets of a number", NUMBER, replaced(r"〔(20\d\d)〕", r"（\1）", "text")),
    Kind("第 in a number", NUMBER, replaced(r"〔(20\d\d)〕(\d+)号", r"〔\1〕第\2号", "text")),
    Kind("0 before a number", NUMBER, replaced(r"〔(20\d\d)〕(\d{1,2})号", r"〔\1〕0\2号", "text")),
)  # fmt: skip
