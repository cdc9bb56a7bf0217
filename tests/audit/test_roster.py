"""The roster, and who on it reported."""

from checker.audit.roster import Matched, Reporter, Unit, call

UNITS = (Unit("平桥县财政局"), Unit("平桥县教育局", "2024-03-01"), Unit("平桥县水利局"))


def test_every_unit_has_its_reports() -> None:
    """One, none, or two of them; and a report of nobody on the list."""
    calls = call(
        UNITS,
        [
            Reporter(0, "江州市平桥县财政局", 2023),
            Reporter(1, "平桥县财政局", 2023),
            Reporter(2, "平桥县民政局", 2023),
        ],
    )

    assert (0, 1) == calls.units[0].reports
    assert (Matched(UNITS[1]), Matched(UNITS[2])) == calls.missing
    assert (2,) == calls.unlisted


def test_a_doubtful_report_is_shown_and_the_unit_still_missing() -> None:
    """A person decides."""
    calls = call(UNITS[2:], [Reporter(0, "水利局", 2023)])

    assert (Matched(UNITS[2], (), (0,)),) == calls.missing
    assert () == calls.unlisted


def test_a_report_that_does_not_say_whose_it_is_may_be_that_of_its_folder() -> None:
    """Nobody is reminded before a person has looked into it."""
    nameless = "2023年法治政府建设年度报告"
    calls = call(
        UNITS,
        [
            Reporter(0, nameless, 2023, "县直部门/财政局/报告.docx"),
            Reporter(1, nameless, 2023, "平桥县教育局2023年.pdf"),
            Reporter(2, "平桥县水利局", 2023),
        ],
    )

    assert ((0,), (1,)) == tuple(one.doubtful for one in calls.missing)


def test_a_report_on_another_year_is_not_the_one_asked_for() -> None:
    """The day belongs to the year before it: who reported on an older one alone is missing."""
    unit = Unit("平桥县财政局", "2024-03-01")
    both = [Reporter(0, "平桥县财政局", 2022), Reporter(1, "平桥县财政局", 2023)]

    assert Matched(unit, (1,), (), (0,)) == call([unit], both).units[0]
    assert (Matched(unit, (), (), (0,)),) == call([unit], both[:1]).missing
    assert () == call([unit], both).unlisted


def test_without_a_day_any_year_will_do() -> None:
    """The roster does not say which is meant."""
    calls = call([Unit("平桥县财政局")], [Reporter(0, "平桥县财政局", 2022)])

    assert () == calls.missing


def test_towns_of_one_name_in_two_counties_are_told_apart_or_left_to_a_person() -> None:
    """One report says its county and is that town's; the other may be of the other town."""
    towns = (Unit("云溪县青石镇人民政府"), Unit("北川县青石镇人民政府"))
    sure, vague = Reporter(0, "云溪县青石镇人民政府", 2024), Reporter(1, "青石镇人民政府", 2024)

    assert (Matched(towns[0], (0,)), Matched(towns[1], (), (1,))) == call(
        towns, [sure, vague]
    ).units
    assert ((1,), (1,)) == tuple(one.doubtful for one in call(towns, [vague]).units)


def test_one_unit_that_stands_twice_on_the_roster_is_one() -> None:
    """In another spelling as well."""
    units = (Unit("青石镇"), Unit("云溪县青石镇人民政府"))

    assert ((0,), (0,)) == tuple(
        one.reports for one in call(units, [Reporter(0, "青石镇人民政府", 2024)]).units
    )
