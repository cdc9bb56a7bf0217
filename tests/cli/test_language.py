"""Which language is spoken, and that both can be."""

import pytest

from checker.cli import language
from checker.cli.commands import COMMANDS
from checker.messages import TABLES, table


@pytest.mark.parametrize(
    ("arguments", "environ", "expected"),
    [
        (["check"], {}, "zh"),
        (["check"], {"LANG": "C.UTF-8"}, "zh"),
        (["check"], {"LANG": "en_US.UTF-8"}, "en"),
        (["check"], {"LC_ALL": "zh_CN.UTF-8", "LANG": "en_US.UTF-8"}, "zh"),
        (["check"], {"LC_ALL": "", "LC_MESSAGES": "en_GB", "LANG": "zh_CN"}, "en"),
        (["check", "--lang", "en"], {}, "en"),
        (["--lang=en", "check"], {}, "en"),
        (["check", "--lang", "zh"], {"LANG": "en_US"}, "zh"),
        (["fmt", "a.yaml", "--lang", "en"], {}, "zh"),
        (["--lang", "en", "fmt", "a.yaml", "--lang", "zh"], {}, "en"),
        (["check", "--lang"], {}, "zh"),
    ],
)
def test_the_language_is_asked_for_or_the_locales_or_chinese(arguments, environ, expected):
    """--lang, then the locale by the rules of POSIX, then Chinese."""
    assert expected == language.choose(arguments, environ)


@pytest.mark.parametrize("name", ["", *COMMANDS])
@pytest.mark.parametrize(("lang", "usage"), [("zh", "用法："), ("en", "Usage:")])
def test_every_help_page_is_there_in_both_languages(checker, name, lang, usage):
    """Help needs neither a pack nor a report."""
    done = checker("--lang", lang, *([name] if name else []), "--help")
    assert (0, "") == (done.status, done.err)
    assert done.out.startswith(usage)


def test_without_a_command_the_overview_is_printed(checker):
    """All commands, and what each is for."""
    done = checker()
    assert 0 == done.status
    assert [] == [name for name in COMMANDS if f"\n  {name} " not in done.out]


def test_no_key_stands_in_two_tables():
    """The first would hide the second."""
    keys = [key for name in TABLES for key in table(name)]
    assert [] == sorted({key for key in keys if keys.count(key) > 1})


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["chekc"], "没有“chekc”这个命令，最接近的是 check"),
        (["check"], "缺少 PATH..."),
        (["check", "a", "--shwo", "all"], "没有 --shwo 这个选项，最接近的是 --show"),
        (["check", "a", "--format", "x"], "--format 的值只能是：scorecard、json"),
        (["check", "a", "--min-score", "x"], "--min-score 的值应是 0 至 100 之间的数"),
        (["check", "a", "-j", "0"], "-j 的值应是不小于 1 的整数"),
        (["check", "a", "-o"], "选项 -o 后面要有一个值"),
        (["facts", "a", "b"], "多写了 b"),
        (["check", "a", "--lang", "fr"], "--lang 的值只能是：zh、en"),
    ],
)
def test_a_wrong_command_line_is_one_line_in_the_language(checker, arguments, words):
    """It says what is wrong, how to see what is right, and exits with 2."""
    done = checker(*arguments)
    assert (2, "", 1) == (done.status, done.out, len(done.err.splitlines()))
    assert done.err.startswith(f"错误：{words}")
    assert "--help" in done.err
