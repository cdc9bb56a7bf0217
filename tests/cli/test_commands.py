"""checker explain, facts, rules and test."""

import json
from pathlib import Path

import jsonschema
import pytest

from checker import output
from tests.cli.conftest import PACK


def test_explain_says_what_a_rule_is(checker):
    """Both spellings, level, basis, advice, examples, place."""
    out = checker("explain", "mini/systems", "--pack", "mini.yaml").out
    for words in (
        "must mention 三项制度",
        "必须提及 三项制度",
        "《督察工作规定》（厅字〔2019〕28号）第二十四条",
        "写明三项制度的落实情况",
        "落实制度。",
        "mini.yaml:10",
    ):
        assert words in out


def test_explain_says_when_a_fail_is_for_a_person_to_look_at(checker):
    """Else the words of that condition would seem to be the rule's own."""
    text = PACK.replace("  basis:", "  review_when: 层级 为 乡镇街道\n  basis:", 1)
    Path("mini.yaml").write_text(text, "utf-8")

    out = checker("explain", "mini/systems", "--pack", "mini.yaml").out
    assert "待核  层级 为 乡镇街道 时" in out


def test_explain_takes_the_bare_name(checker):
    """The first half may be left out where no other rule is called so."""
    assert 0 == checker("explain", "systems", "--pack", "mini.yaml").status


def test_explain_takes_the_title_that_scorecards_show(checker):
    """A part of it is near enough to be told what was meant."""
    asked = checker("explain", "三项制度", "--pack", "mini.yaml")
    assert "mini/systems" in asked.out
    assert "mini/thought" in checker("explain", "习近平法治", "--pack", "mini.yaml").err


def test_explain_says_why_a_report_passed_or_failed(checker):
    """With the passage, or with what was searched."""
    assert "【三项制度】" in checker("explain", "systems", "好.txt", "--pack", "mini.yaml").out
    assert "不符合" in checker("explain", "systems", "差.txt", "--pack", "mini.yaml").out


def test_explain_knows_the_rules_of_an_audit(checker):
    """Its workbook names them; one report alone does not show them, which is said."""
    out = checker("explain", "audit/copied", "好.txt", "--pack", "mini.yaml").out
    assert "与其他报告 重复 不得 超过 30%" in out
    assert "仅凭一份报告无法判断是否与其他报告重复" in "".join(out.split())


def test_explain_of_an_unknown_rule_names_similar_ones(checker):
    """A slip is corrected."""
    done = checker("explain", "mini/sistems", "--pack", "mini.yaml")
    assert (2, "错误：没有“mini/sistems”这条规则，相近的有：mini/systems\n") == (
        done.status,
        done.err,
    )


def test_facts_as_json_conform_to_their_schema(checker):
    """Of a report of every part and figure."""
    Path("报告.txt").write_text(
        "临江县水务局关于2023年法治政府建设情况的报告\n县委、县政府：\n现将有关情况报告如下：\n"
        "一、主要举措和成效\n依据《中华人民共和国行政处罚法》，办理行政处罚132件，罚款20万元。\n"
        "二、存在的不足和原因\n一是执法力量不足，主要原因是编制少。\n"
        "临江县水务局\n2024年1月15日\n",
        "utf-8",
    )
    done = checker("facts", "报告.txt", "--format", "json")
    schema = Path(output.__file__).parent / "schema" / "facts.schema.json"
    made = json.loads(done.out)
    validator = jsonschema.Draft202012Validator(json.loads(schema.read_text("utf-8")))
    assert [] == list(validator.iter_errors(made))
    assert ("临江县水务局", 2023) == (made["issuer"], made["year"])
    assert "行政处罚132件" in made["text"]
    assert [
        "title", "issuer", "year", "genre", "document_number", "addressees", "signature", "date",
        "copy_to", "parts", "outline", "figures", "indicators", "citations", "dates", "text",
    ] == list(made)  # fmt: skip


def test_facts_for_people_end_with_the_text(checker):
    """start and end in reports count its characters."""
    text = json.loads(checker("facts", "好.txt", "--format", "json").out)["text"]
    assert checker("facts", "好.txt").out.endswith(f"\n{text}\n")


def test_rules_lists_every_rule(checker):
    """By category, with its level."""
    done = checker("rules", "--pack", "mini.yaml")
    assert 0 == done.status
    assert "mini/systems  必须  三项制度" in done.out
    assert "mini/thought  宜    习近平法治思想" in done.out


def test_rules_by_basis_are_set_against_its_articles(checker):
    """Which rules rest on which article."""
    lines = checker("rules", "--pack", "mini.yaml", "--basis", "督察规定").out.splitlines()
    assert [
        "《督察工作规定》（厅字〔2019〕28号）第二十四条",
        "  mini/systems  必须  三项制度",
        "",
        "《督察工作规定》（厅字〔2019〕28号）第二十五条",
        "  mini/thought  宜    习近平法治思想",
    ] == lines[:5]


def test_rules_as_json(checker):
    """For programs."""
    made = json.loads(checker("rules", "--pack", "mini.yaml", "--format", "json").out)
    assert ["mini/systems", "mini/thought"] == [one["id"] for one in made]


def test_a_proved_pack_exits_with_0(checker):
    """Every rule has a basis, a passing and a failing example, and they hold."""
    done = checker("test", "mini.yaml")
    assert 0 == done.status
    assert "4 个例文符合预期，0 处不合要求" in done.out


@pytest.mark.parametrize(
    ("old", "new"),
    [("fail: [落实制度。]", "fail: [落实三项制度。]"), ("    fail: [学习文件。]\n", "")],
)
def test_a_wrong_or_missing_example_exits_with_1(checker, old, new):
    """The rule is named with its place."""
    Path("mini.yaml").write_text(PACK.replace(old, new), "utf-8")
    done = checker("test", "mini.yaml")
    assert 1 == done.status
    assert "mini.yaml:" in done.out


def test_coverage_counts_the_examples_of_every_rule(checker):
    """How many it passed and failed."""
    done = checker("test", "mini.yaml", "--coverage")
    assert "mini.yaml:10 mini/systems  1 个例文通过，1 个不通过" in done.out


def test_a_rule_without_examples_is_told_once(checker):
    """Whoever has written none need not hear of every clause that none of them uses."""
    rules = "rules:\n- id: a\n  rule: 必须提及 甲 和 提及 乙\n"
    Path("bare.yaml").write_text(f"pack: b\n{rules}", "utf-8")

    out = checker("test", "bare.yaml").out
    assert "没有应当通过的例文" in out
    assert "没有例文用到" not in out


def test_mutate_finds_the_synonym_that_no_example_uses(checker):
    """An alias without an example may as well not be there."""
    lexicon = "lexicon: { 三项制度: [三项执法制度] }\nrules:"
    Path("mini.yaml").write_text(PACK.replace("rules:", lexicon), "utf-8")
    assert 0 == checker("test", "mini.yaml").status
    done = checker("test", "mini.yaml", "--mutate")
    assert 1 == done.status
    assert "三项执法制度" in done.out


def test_a_pack_is_proved_alone(checker):
    """What it stands on has its own author: our hundred examples are not run for one rule."""
    Path("own.yaml").write_text(
        "pack: own\nextends: mini.yaml\nrules:\n- id: plan\n  rule: must mention 计划\n", "utf-8"
    )
    done = checker("test", "own.yaml")
    assert 1 == done.status
    assert "1 条规则中" in done.out


PROFILE = """\
profiles:
  镇:
    overrides:
      mini/thought: { level: off, reason: 镇不要求 }
      mini/systems: { level: may, reason: 镇只作提示 }
"""


def test_rules_are_listed_as_a_profile_retunes_them(checker):
    """With the reasons, and with what the profile turns off."""
    pack = Path("mini.yaml")
    pack.write_text(pack.read_text("utf-8").replace("rules:\n", PROFILE + "rules:\n", 1), "utf-8")
    done = checker("rules", "--pack", "mini.yaml", "--profile", "镇")
    assert 0 == done.status
    assert "可  三项制度（调整：镇只作提示）" in done.out
    assert "停用 mini/thought：镇不要求" in done.out
