"""What is being typed, in YAML of lines and of brackets, whole or not."""

import pytest

from checker.lsp.places import lines_of
from checker.lsp.spot import typed_at


@pytest.mark.parametrize(
    ("text", "above", "key", "typed"),
    [
        ("rules:\n- id: a\n  we", ("rules",), "", "we"),
        ("rules:\n- id: a\n  rule: 必须提", ("rules",), "rule", "必须提"),
        ("rules:\n- {id: a, we", ("rules",), "", "we"),
        ("rules:\n- { id: a, rule: '必须提", ("rules",), "rule", "'必须提"),
        ("rules:\n- {id: a, basis: {authority: 公", ("rules", "basis"), "authority", "公"),
        ("rules:\n- {id: a, basis: {authority: 甲}, ca", ("rules",), "", "ca"),
        ("rules:\n- { id: a,\n    title: 甲、乙,\n    ru", ("rules",), "", "ru"),
        ("overrides:\n  fazhi/length: { level: o", ("overrides", "fazhi/length"), "level", "o"),
        ("overrides: {fazhi/length: {level: off}, fa", ("overrides",), "", "fa"),
        ("extends: [data, fa", (), "extends", "fa"),
        ("sections: {甲: {names: [乙, 丙], he", ("sections", "甲"), "", "he"),
        ('rules:\n- {id: a, title: "甲, {乙", ru', ("rules",), "", "ru"),
        ("rules:\n- id: a\n  rule: 必须提及 [甲, ", ("rules",), "rule", "必须提及 [甲, "),
        ("lexicon: {甲: [乙\nrules:\n- id: a\n  we", ("rules",), "", "we"),
        ("{pack: a, ti", (), "", "ti"),
        ("[pa", (), "", "pa"),
        ("overrides: {fazhi/length: {level:", ("overrides", "fazhi/length"), "level", ""),
    ],
)
def test_what_is_typed_is_known_by_the_keys_above_it(text, above, key, typed):
    """A bracket that somebody forgot to close spoils its own lines alone."""
    lines = lines_of(text)
    last = len(lines.starts) - 1
    found = typed_at(lines, last, len(lines.line(last)))
    assert (above, key, typed) == found
