"""What the checker understood of a report, as people read it."""

from checker.api import Checker, load_packs, read_text
from checker.output import facts_text
from checker.view import View


def test_a_citation_stands_with_its_number_and_whether_it_is_in_force():
    """A name without a number and a number without a name are told once."""
    report = (
        "某某县林业局2023年法治政府建设年度报告\n一、主要举措\n"
        "落实《优化营商环境条例》和国办发〔2018〕118号文件，依据《某县林业管理办法》"
        "（某政发〔2020〕3号）开展检查。\n"
    )
    facts = Checker(load_packs(())).facts(read_text(report))

    told = facts_text.render(facts, View(width=120))
    assert "第 3 行  《优化营商环境条例》  现行有效\n" in told
    assert "第 3 行  《某县林业管理办法》（某政发〔2020〕3号）  未收录\n" in told
    assert 1 == told.partition("正文")[0].count("国办发〔2018〕118号")
