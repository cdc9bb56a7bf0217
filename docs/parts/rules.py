"""Every rule of our packs: what it asks, on what ground, and what passes and fails."""

from collections.abc import Iterator
from functools import cache

from checker.api import load_packs
from checker.language.format import format_condition, format_sentence
from checker.messages import Language, Message, say
from checker.packs.model import Examples, LoadedPacks, Pack, Profile, Rule
from checker.telling import basis
from checker.view import View
from parts.table import code, table

ON_REQUEST = "audit"
SPELLINGS = {"zh": ("zh", "en"), "en": ("en", "zh")}
WORDS = {
    "pack": ("规则包", "pack"),
    "for": ("适用文种", "for"),
    "every": ("各类报告", "every report"),
    "count": ("规则数", "rules"),
    "rule": ("规则", "rule"),
    "title": ("名称", "title"),
    "level": ("级别", "level"),
    "weight": ("分值", "weight"),
    "cap": ("不符合时总分不超过", "highest score while it fails"),
    "basis": ("依据", "basis"),
    "none": ("无", "none"),
    "review": ("只请人工核对的条件", "only for review"),
    "why": ("理由", "why"),
    "message": ("不符合时说明", "said of a fail"),
    "advice": ("建议", "advice"),
    "draft": ("参考写法", "draft"),
    "unwaivable": ("不得豁免。", "It cannot be waived."),
    "pass": ("符合的例子：", "An example that passes:"),
    "fail": ("不符合的例子：", "An example that fails:"),
    "nothing": ("（没有报告）", "(no report at all)"),
    "row": ("- **{}**：{}\n", "- **{}**: {}\n"),
    "change": ("调整", "change"),
    "reason": ("理由", "reason"),
    "profile": ("口径：{}", "Profile {}"),
    "off": ("停用", "off"),
    "new-level": ("级别改为“{}”", "level {}"),
    "new-weight": ("分值改为 {:g}", "weight {:g}"),
}


def packs(lang: Language, _: str) -> Iterator[str]:
    """Yield a table of our packs, then one of all rules."""
    loaded = _all()
    head = [_say(one, lang) for one in ("pack", "title", "for", "count")]
    yield from table(head, (_pack_row(one, lang) for one in loaded))
    head = [_say(one, lang) for one in ("rule", "title", "level", "basis")]
    yield from table(head, (_rule_row(rule, one, lang) for one in loaded for rule in one.rules))


def rules(lang: Language, name: str) -> Iterator[str]:
    """Yield a section a rule of the pack called `name`, then its profiles."""
    pack = next(one for one in _all() if one.id == name)
    for rule in pack.rules:
        sentences = "\n".join(format_sentence(rule.sentence, one) for one in SPELLINGS[lang])
        yield f"## {rule.id}\n\n{rule.title}\n\n```text\n{sentences}\n```\n\n"
        yield from _prose(rule, lang)
        yield from _examples(rule.examples, lang)
    for profile in pack.profiles:
        yield from _profile(profile, lang)


@cache
def _all() -> tuple[Pack, ...]:
    """Our packs by default, then the one that only ``audit`` uses."""
    by_default, on_request = load_packs(), load_packs((ON_REQUEST,))
    return (*by_default.packs, *_with_rules(on_request))


def _with_rules(loaded: LoadedPacks) -> Iterator[Pack]:
    yield from (one for one in loaded.packs if one.rules)


def _pack_row(pack: Pack, lang: Language) -> tuple[str, ...]:
    link = f"[`{pack.id}`]({_page(pack, lang)})"
    return link, pack.title, pack.genre or _say("every", lang), str(len(pack.rules))


def _rule_row(rule: Rule, pack: Pack, lang: Language) -> tuple[str, ...]:
    anchor = rule.id.replace("/", "")
    link = f"[`{rule.id}`]({_page(pack, lang)}#{anchor})"
    return link, rule.title, _level(rule.sentence.level, lang), _basis(rule, lang)


def _page(pack: Pack, lang: Language) -> str:
    return f"{pack.id}.zh-CN.md" if lang == "zh" else f"{pack.id}.md"


def _prose(rule: Rule, lang: Language) -> Iterator[str]:
    """Yield what is said of a rule, a row each; what it does not have is left out."""
    said = {
        "level": _level(rule.sentence.level, lang),
        "weight": f"{rule.weight:g}",
        "cap": "" if rule.cap is None else f"{rule.cap:g}",
        "basis": _basis(rule, lang),
        "review": code(format_condition(rule.review_when, lang)) if rule.review_when else "",
        "why": rule.why,
        "message": rule.message,
        "advice": rule.advice,
        "draft": rule.draft,
    }
    for name, text in said.items():
        if text:
            yield _say("row", lang).format(_say(name, lang), " ".join(text.split("\n")))
    yield "\n" if rule.waivable else f"\n{_say('unwaivable', lang)}\n\n"


def _basis(rule: Rule, lang: Language) -> str:
    return basis(rule.basis, View(lang)) if rule.basis else _say("none", lang)


def _examples(examples: Examples, lang: Language) -> Iterator[str]:
    """Yield the first example that passes and the first that fails."""
    for name, texts in (("pass", examples.passing), ("fail", examples.failing)):
        if texts:
            text = texts[0].strip() or _say("nothing", lang)
            yield f"{_say(name, lang)}\n\n```text\n{text}\n```\n\n"


def _profile(profile: Profile, lang: Language) -> Iterator[str]:
    yield f"## {_say('profile', lang).format(profile.name)}\n\n{profile.title}\n\n"
    head = [_say(one, lang) for one in ("rule", "change", "reason")]
    rows = (
        (code(one.rule), _change(one.level, one.weight, lang), one.reason)
        for one in profile.overrides
    )
    yield from table(head, rows)


def _change(level: str, weight: float | None, lang: Language) -> str:
    if level == "off":
        return _say("off", lang)
    if level:
        return _say("new-level", lang).format(_level(level, lang))
    return _say("new-weight", lang).format(weight)


def _level(level: str, lang: Language) -> str:
    return say(Message.of(f"level.{level}"), lang)


def _say(key: str, lang: Language) -> str:
    return WORDS[key][lang == "en"]
