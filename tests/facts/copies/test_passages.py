"""The passages that two reports share."""

from checker.document.readers import read_text
from checker.facts.copies.passages import SHORTEST, shared
from checker.facts.copies.prints import prints_of
from checker.facts.copies.words import words_in, words_of

OWN = "我局制定年度执法检查计划，组织开展专项整治行动，督促企业落实主体责任。"
LENT = "坚持以案释法，组织执法人员旁听庭审，对照典型案例查找办案程序中的薄弱环节，逐项整改到位。"
OTHER = "全面梳理权责事项，动态调整清单，在政府网站公开，接受社会各界监督。"


def quotes(text: str, spans) -> list[str]:
    """Return what stands at `spans`."""
    return [text[span.start : span.end] for span in spans]


def test_a_shared_passage_is_found_in_both() -> None:
    """Its words are cited in either report, from the first character to the last."""
    one, other = OWN + LENT, OTHER + LENT
    found = shared(words_of(one), words_of(other))

    assert [LENT.rstrip("。")] == quotes(one, [at.here for at in found.passages])
    assert [LENT.rstrip("。")] == quotes(other, [at.there for at in found.passages])


def test_shares_are_of_each_report() -> None:
    """Half of a short report may be a tenth of a long one."""
    found = shared(words_of(LENT + OWN), words_of(LENT + OTHER * 9))

    assert found.of_one > 0.5
    assert found.of_other < 0.2


def test_marks_blanks_and_years_hide_nothing() -> None:
    """A copy with other commas, line breaks and this year's date is a copy."""
    last = "2023年，全县行政执法单位共同开展联合检查，查处一批典型违法案件，形成有力震慑。"
    this = "2024 年全县行政执法单位共同开展联合检查、查处一批\n典型违法案件，形成有力震慑。"

    assert 1 == shared(words_of(this), words_of(last)).of_one


def test_names_of_documents_are_nobodys_text() -> None:
    """Everybody quotes the same regulations."""
    title = (
        "《党政主要负责人履行推进法治建设第一责任人职责规定》《法治政府建设与责任落实督察工作规定》"
    )

    assert () == shared(words_of(OWN + title), words_of(OTHER + title)).passages


def test_a_phrase_is_no_passage() -> None:
    """What is shorter than a sentence is how one says it."""
    phrase = "坚持以习近平新时代中国特色社会主义思想为指导"

    assert len(phrase) < SHORTEST
    assert () == shared(words_of(OWN + phrase), words_of(OTHER + phrase)).passages


def test_common_wording_is_left_out() -> None:
    """What so many reports say is not copied from one."""
    common = frozenset(prints_of(words_of(LENT * 2)))

    assert common
    assert () == shared(words_of(OWN + LENT), words_of(OTHER + LENT), common).passages


def test_a_report_without_words_shares_nothing() -> None:
    """There is nothing to divide by."""
    assert (0, 0) == shared(words_of("。"), words_of(OWN))[1:]


def test_what_the_form_prescribes_is_nobodys_text() -> None:
    """Title, main headings and signature are the same in all reports."""
    form = (
        "平桥县水利局2023年法治政府建设年度报告\n一、2023年推进法治政府建设的主要举措和成效\n{}\n"
        "二、存在的不足和原因\n{}\n平桥县水利局\n2024年1月10日\n"
    )
    one, other = (words_in(read_text(form.format(*own))) for own in ((OWN, LENT), (OTHER, OWN)))

    assert OWN.rstrip("。").replace("，", "") + LENT.rstrip("。").replace("，", "") == one.text
    assert 1 == len(shared(one, other).passages)
