"""Kinds of broken pack, each with the problems that must be found: key, line, column."""

from typing import NamedTuple

HEAD = "pack: my\nrules:\n"
RULE = "- id: first\n  rule: must mention 三项制度\n"


class Broken(NamedTuple):
    """A pack as somebody typed it; the key ``""`` stands for a message of the language."""

    name: str
    text: str
    problems: tuple[tuple[str, int, int], ...]


BROKEN = (
    # The file
    Broken("empty", "", (("pack.empty", 1, 1),)),
    Broken("only a comment", "# 规则包\n", (("pack.empty", 1, 1),)),
    Broken("not a mapping", "- pack\n- rules\n", (("pack.type", 1, 1),)),
    Broken("only a text", "三项制度\n", (("pack.type", 1, 1),)),
    Broken("control character", "pack: my\x07\n", (("pack.character", 1, 9),)),
    Broken("nothing in it", "pack: my\ntitle: 我的\n", (("pack.missing", 1, 1),)),
    # YAML
    Broken("two documents", HEAD + RULE + "---\npack: b\n", (("pack.several", 5, 1),)),
    Broken(
        "alias",
        HEAD + "- &a\n  id: first\n  rule: must mention 甲\n- *a\n",
        (("pack.alias", 3, 3), ("pack.alias", 6, 3)),
    ),
    Broken(
        "alias bomb",
        "pack: my\nlexicon:\n  a: &a [x, x]\n  b: &b [*a, *a]\n",
        tuple(("pack.alias", *at) for at in ((3, 6), (4, 6), (4, 10), (4, 14))),
    ),
    Broken(
        "colon inside brackets",
        HEAD + "- {id: a, rule: must match /[,;:]/}\n",
        (("pack.yaml-colon-inside", 3, 32),),
    ),
    Broken("tag", "pack: !!str my\nrules:\n" + RULE, (("pack.tag", 1, 7),)),
    Broken(
        "python tag",
        "pack: !!python/object/apply:os.system ['x']\nrules:\n" + RULE,
        (("pack.tag", 1, 7), ("pack.type", 1, 7)),
    ),
    Broken("too deep", "pack: " + "[" * 500, (("pack.deep", 1, 23),)),
    Broken("key is a list", "pack: my\n? [a]\n: b\nrules:\n" + RULE, (("pack.key", 2, 3),)),
    Broken(
        "duplicate key",
        HEAD + RULE + "  title: 甲\n  title: 乙\n",
        (("pack.twice", 6, 3),),
    ),
    Broken(
        "duplicate keys, all of them",
        "pack: my\npack: you\nrules:\n" + RULE + "  id: b\n",
        (("pack.twice", 2, 1), ("pack.twice", 6, 3)),
    ),
    Broken("tab", HEAD + "- id: first\n\trule: must mention 甲\n", (("pack.tab", 4, 1),)),
    Broken(
        "full-width colons",
        "pack：my\nrules:\n- id：first\n  rule: must mention 甲\n",
        (("pack.wide-colon", 1, 5),),
    ),
    Broken(
        "full-width colon in a rule",
        HEAD + "- id: first\n  rule：must mention 甲\n  weight: 2\n",
        (("pack.wide-colon", 4, 7),),
    ),
    Broken(
        "full-width colon and nothing after it",
        HEAD + "- rule：must mention 甲\n",
        (("pack.wide-colon", 3, 7),),
    ),
    Broken(
        "colon without a blank",
        "pack:my\nrules:\n" + RULE,
        (("pack.tight-colon", 1, 5),),
    ),
    Broken(
        "colon inside a text",
        HEAD + RULE + "  why: 依据: 第二条\n",
        (("pack.colon-in-text", 5, 10),),
    ),
    Broken("no colon", "pack: my\n规则\nrules:\n" + RULE, (("pack.yaml-no-colon", 2, 1),)),
    Broken("open bracket", "pack: my\nlexicon: { 甲: [乙, 丙\n", (("pack.yaml-bracket", 2, 15),)),
    Broken("open quote", 'pack: "my\nrules:\n' + RULE, (("pack.yaml-quote", 1, 7),)),
    Broken(
        "pattern in double quotes",
        HEAD + '- id: first\n  rule: "must match /\\d+/"\n',
        (("pack.yaml-escape", 4, 22),),
    ),
    Broken("sign", HEAD + RULE + "  why: @某某\n", (("pack.yaml-sign", 5, 8),)),
    Broken("star", HEAD + RULE + "  why: **重要**\n", (("pack.yaml-star", 5, 8),)),
    Broken(
        "indentation",
        HEAD + RULE + "   title: 甲\n  weight: 2\n",
        (("pack.yaml-colon", 5, 9),),
    ),
    Broken("text after |", HEAD + "- id: a\n  rule: | must\n", (("pack.yaml-block", 4, 11),)),
    Broken("item after a key", "pack: my\nextends: - a\n", (("pack.yaml-dash", 2, 10),)),
    Broken("two commas", "pack: my\nextends: [a,,b]\n", (("pack.yaml-item", 2, 13),)),
    Broken("percent", "%甲\npack: my\n", (("pack.yaml-sign", 1, 1),)),
    Broken("text after a quote", 'pack: "my" pack\n', (("pack.after-quote", 1, 12),)),
    Broken(
        "dash without a blank",
        "pack: my\nrules:\n-id: first\n rule: must mention 甲\n",
        (("pack.tight-dash", 3, 1),),
    ),
    Broken(
        "dash of another width",
        "pack: my\nrules:\n－ id: first\n  rule: must mention 甲\n",
        (("pack.wide-dash", 3, 1),),
    ),
    Broken(
        "full-width blank in the indentation",
        HEAD + "- id: first\n　rule: must mention 甲\n",
        (("pack.missing", 3, 3), ("pack.wide-blank", 4, 1)),
    ),
    Broken(
        "colon in a rule",
        HEAD + "- id: first\n  rule: 必须提及: 甲\n",
        (("pack.colon-in-text", 4, 13),),
    ),
    Broken("comment for a term", HEAD + "- id: a\n  rule: must mention #甲\n", (("", 4, 21),)),
    Broken("rule in quotes", HEAD + "- id: a\n  rule: “必须提及 甲”\n", (("", 4, 9),)),
    Broken("several rules in one", HEAD + "- id: a\n  rule: [甲, 乙]\n", (("pack.type", 4, 9),)),
    # Keys
    Broken(
        "keys in Chinese",
        "规则包: my\nrules:\n" + RULE,
        (("pack.unknown-key", 1, 1), ("pack.missing", 1, 1)),
    ),
    Broken("level as a key", HEAD + RULE + "  level: should\n", (("pack.unknown-key", 5, 3),)),
    Broken("number in quotes", HEAD + RULE + '  weight: "5"\n', (("pack.type", 5, 11),)),
    Broken("percent for a cap", HEAD + RULE + "  cap: 59%\n", (("pack.type", 5, 8),)),
    Broken(
        "override of a pack that is not extended",
        HEAD + RULE + "overrides:\n  fazhi/length: { level: off, reason: 甲 }\n",
        (("pack.no-rule", 6, 3),),
    ),
    Broken(
        "authority and article glued",
        "pack: my\nauthorities: { 规定: 工作规定 }\nrules:\n" + RULE + "  basis: 规定第三条\n",
        (("pack.no-authority", 6, 10),),
    ),
    Broken("misspelt key", HEAD + RULE + "  titel: 甲\n", (("pack.unknown-key", 5, 3),)),
    Broken(
        "key of a rule at the margin",
        HEAD + RULE + "weight: 2\n",
        (("pack.unknown-key", 5, 1),),
    ),
    Broken(
        "key of the pack inside a rule",
        HEAD + RULE + "  lexicon: {}\n",
        (("pack.unknown-key", 5, 3),),
    ),
    Broken(
        "key of nothing",
        HEAD + RULE + "  三项制度: 甲\n",
        (("pack.unknown-key", 5, 3),),
    ),
    Broken("no pack", "rules:\n" + RULE, (("pack.missing", 1, 1),)),
    Broken("no id", HEAD + "- rule: must mention 甲\n", (("pack.missing", 3, 3),)),
    Broken("no rule", HEAD + "- id: first\n", (("pack.missing", 3, 3),)),
    Broken("no value", HEAD + RULE + "  why:\n", (("pack.no-value", 5, 7),)),
    # Values
    Broken("rules not a list", "pack: my\nrules: 甲\n", (("pack.type", 2, 8),)),
    Broken(
        "rules by name",
        "pack: my\nrules:\n  first: must mention 甲\n",
        (("pack.type", 3, 3),),
    ),
    Broken("no rules", "pack: my\nrules: []\n", (("pack.too-few", 2, 8),)),
    Broken("rule is a text", HEAD + "- must mention 甲\n", (("pack.type", 3, 3),)),
    Broken("version a number", "version: 2026.10\n" + HEAD + RULE, (("pack.type", 1, 10),)),
    Broken("id a number", HEAD + "- id: 1\n  rule: must mention 甲\n", (("pack.type", 3, 7),)),
    Broken("weight below nothing", HEAD + RULE + "  weight: -1.5\n", (("pack.range", 5, 11),)),
    Broken("weight a text", HEAD + RULE + "  weight: 高\n", (("pack.type", 5, 11),)),
    Broken("cap too high", HEAD + RULE + "  cap: 101\n", (("pack.range", 5, 8),)),
    Broken("cap too low", HEAD + RULE + "  cap: -1\n", (("pack.range", 5, 8),)),
    Broken("yes for true", HEAD + RULE + "  waivable: no\n", (("pack.type", 5, 13),)),
    Broken(
        "examples a list",
        HEAD + RULE + "  examples: [甲]\n",
        (("pack.type", 5, 13),),
    ),
    Broken(
        "examples that are no lists",
        HEAD + RULE + "  examples:\n    pass: { 甲: 乙 }\n    fail: 12\n",
        (("pack.type", 6, 11), ("pack.type", 7, 11)),
    ),
    Broken(
        "unknown status",
        HEAD + RULE + "  examples: { passes: [甲] }\n",
        (("pack.unknown-key", 5, 15),),
    ),
    Broken("synonyms no list", "pack: my\nlexicon:\n  甲: 乙\n", (("pack.type", 3, 6),)),
    Broken(
        "full-width comma",
        "pack: my\nlexicon:\n  甲: [乙，丙]\n",
        (("pack.wide-comma", 3, 7),),
    ),
    Broken("empty word", "pack: my\nlexicon:\n  甲: ['']\n", (("pack.not-a-word", 3, 7),)),
    Broken(
        "half a row",
        "pack: my\nsections:\n  甲: { headings: ['问题|不足 + '] }\n",
        (("pack.row", 3, 19),),
    ),
    Broken(
        "kind of figure",
        "pack: my\nindicators:\n  甲: { kind: counts }\n",
        (("pack.choice", 3, 14),),
    ),
    Broken(
        "impossible date",
        "pack: my\nregister:\n- { title: 甲, in_force: 2021-13-01 }\n",
        (("pack.date", 3, 25),),
    ),
    Broken(
        "a wording of some years without a year",
        """\
pack: p
wordings:
  表: { 甲: ["@去年"] }
""",
        (("pack.timed-wording", 3, 12),),
    ),
    Broken(
        "wrong wording is no pattern",
        "pack: my\nwordings:\n  表: { 甲: ['/(乙/'] }\n",
        (("language.pattern", 3, 12),),
    ),
    Broken(
        "right wording with a group that its wrong one has not",
        "pack: my\nwordings:\n  表: { '甲\\2': ['/(乙)丙/'] }\n",
        (("pack.no-group", 3, 8),),
    ),
    Broken(
        "phrase that is too short to be known by its sound",
        "pack: my\nwordings:\n  表: { ≈: [贯彻落实, 三执法] }\n",
        (("pack.short-phrase", 3, 8),),
    ),
    Broken(
        "fixed term of which nothing would be left",
        "pack: my\nwordings:\n  表: { ≡: [许可证, 许可] }\n",
        (("pack.short-term", 3, 8),),
    ),
    Broken(
        "override without a reason",
        HEAD + RULE + "overrides:\n  my/first: { level: of }\n",
        (("pack.missing", 6, 15), ("pack.choice", 6, 22)),
    ),
    # Ids
    Broken("sign in an id", HEAD + "- id: a b\n  rule: must mention 甲\n", (("pack.id", 3, 8),)),
    Broken("sign in the pack's id", "pack: 我的/包\nrules:\n" + RULE, (("pack.id", 1, 9),)),
    Broken(
        "prefix of another pack",
        HEAD + "- id: you/first\n  rule: must mention 甲\n",
        (("pack.prefix", 3, 7),),
    ),
    Broken(
        "prefix alone",
        HEAD + "- id: my/\n  rule: must mention 甲\n",
        (("pack.id", 3, 9),),
    ),
    Broken(
        "the same id twice",
        HEAD + RULE + "- id: my/first\n  rule: must mention 乙\n",
        (("pack.same-id", 5, 7),),
    ),
    # Sentences
    Broken(
        "unknown verb",
        HEAD + "- id: first\n  rule: must mentoin 三项制度\n",
        (("", 4, 14),),
    ),
    Broken(
        "unknown verb in quotes",
        HEAD + "- id: first\n  rule: 'must mentoin 三项制度'\n",
        (("", 4, 15),),
    ),
    Broken(
        "unknown verb in a block",
        HEAD + "- id: first\n  rule: |\n    must mentoin 三项制度\n",
        (("", 5, 10),),
    ),
    Broken(
        "folded sentence",
        HEAD + "- id: first\n  rule: >\n    must mention\n    三项制度\n",
        (("pack.wrapped", 4, 9),),
    ),
    Broken(
        "wrapped sentence",
        HEAD + "- id: first\n  rule: must mention\n    三项制度\n",
        (("pack.wrapped", 4, 9),),
    ),
    Broken(
        "wrapped sentence in quotes",
        HEAD + "- id: first\n  rule: 'must mention\n    三项制度'\n",
        (("pack.wrapped", 4, 9),),
    ),
    Broken("empty sentence", HEAD + "- id: first\n  rule: ''\n", (("pack.no-value", 4, 9),)),
    Broken(
        "condition for review",
        HEAD + RULE + "  review_when: levle is 县级部门\n",
        (("", 5, 16),),
    ),
    # References
    Broken(
        "authority", HEAD + RULE + "  basis: 督察规定 第二项\n", (("pack.no-authority", 5, 10),)
    ),
    Broken(
        "authority in a record",
        HEAD + RULE + "  basis: { authority: 督察规定 }\n",
        (("pack.no-authority", 5, 23),),
    ),
    Broken("genre", HEAD + RULE + "applies: { genre: 报告 }\n", (("pack.no-genre", 5, 19),)),
    Broken("extends", HEAD + RULE + "extends: [公文]\n", (("pack.no-pack", 5, 11),)),
    Broken("extends itself", HEAD + RULE + "extends: [broken]\n", (("pack.cycle", 5, 11),)),
    Broken(
        "overridden rule",
        HEAD + RULE + "overrides:\n  gongwen/date: { level: 'off', reason: 甲 }\n",
        (("pack.no-rule", 6, 3),),
    ),
    Broken(
        "table of wordings",
        HEAD + "- id: first\n  rule: must follow the wordings of 固定表述\n",
        (("pack.no-wordings", 4, 37),),
    ),
    Broken(
        "level of a condition",
        HEAD + "- id: first\n  rule: when level is 甲 or 乙, must mention 丙\n"
        "levels: { 甲: [甲局] }\n",
        (("pack.no-level", 4, 28),),
    ),
    Broken(
        "genre of a condition for a review",
        HEAD + RULE + "  review_when: '非（文种 为 公报）'\n",
        (("pack.no-genre", 5, 24),),
    ),
    # Many at once, in the order of the file
    Broken(
        "everything at once",
        "pack: my\nversion: 1\nrules:\n- id: a\n  rule: must mention 甲\n  cap: 200\n"
        "- id: a\n  rule: must mention 乙\n  basis: 丙\n",
        (
            ("pack.type", 2, 10),
            ("pack.range", 6, 8),
            ("pack.same-id", 7, 7),
            ("pack.no-authority", 9, 10),
        ),
    ),
)
