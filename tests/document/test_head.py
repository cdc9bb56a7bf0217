"""Head: title, issuer, number, addressees, opening."""

import pytest

from checker.document.readers import read_text

BODY = (
    "2023年，我局认真贯彻落实习近平法治思想，现将有关情况报告如下：\n一、主要举措和成效\n开展检查。"
)


def head(text: str):
    """Return the head of a report that has `text` above its body."""
    return read_text(f"{text}\n{BODY}").head


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("某区司法局2023年法治政府建设情况报告", "某区司法局2023年法治政府建设情况报告"),
        (
            "某区司法局关于\n2023 年法治政府建设情况的报告",
            "某区司法局关于2023年法治政府建设情况的报告",
        ),
        ("某区司法局\n2023年度法治政府建设\n工作报告", "某区司法局2023年度法治政府建设工作报告"),
        (
            "《某区司法局2023年法治政府建设年度报告》（全文）\n某区司法局2023年法治政府建设年度报告",
            "某区司法局2023年法治政府建设年度报告",
        ),
        (
            "某区司法局关于2023年法治政府建设的报告-某网\n某区司法局关于2023年法治政府\n建设的报告",
            "某区司法局关于2023年法治政府建设的报告",
        ),
        (
            "某区司法局\n关于2023年度法治政府建设情况\n的报告",
            "某区司法局关于2023年度法治政府建设情况的报告",
        ),
        (
            "中共某区委某区人民政府关于2023年度法治政\n府建设情况的报告",
            "中共某区委某区人民政府关于2023年度法治政府建设情况的报告",
        ),
        (
            "某区卫生健康委员会2021年度法治政府建设工作情况的报\n告",
            "某区卫生健康委员会2021年度法治政府建设工作情况的报告",
        ),
        ("某区司法局2023年法治政府建设情况", "某区司法局2023年法治政府建设情况"),
        (
            "某区管委会关于报送2023年法治政府建设情况的函\n某管函〔2024〕4号\n省司法厅：",
            "某区管委会关于报送2023年法治政府建设情况的函",
        ),
        ("2023年法治政府建设报告（2024年1月9日）", "2023年法治政府建设报告（2024年1月9日）"),
        (
            "某区司法局法治政府建设工作报告\n（2023年度）",
            "某区司法局法治政府建设工作报告（2023年度）",
        ),
        ("某区司法局2023年工作总结\n（2024年1月9日）", "某区司法局2023年工作总结"),
        ("某区司法局文件\n某司发〔2024〕3号\n某区司法局2023年工作总结", "某区司法局2023年工作总结"),
        ("某司发〔2024〕3号 某区司法局2023年工作总结", "某区司法局2023年工作总结"),
        ("《某区司法局2023年工作总结》", "某区司法局2023年工作总结"),
        ("关于2023年法治政府建设情况\n的报告(某司〔2024〕3号)", "关于2023年法治政府建设情况的报告"),
        ("某区司法局\n2023年工作总结\n某区司法局2023年工作总结", "某区司法局2023年工作总结"),
        ("某市某区\n司法局2023年工作总结", "某市某区司法局2023年工作总结"),
        (
            "中共某镇委员会\n某镇人民政府\n关于2023年法治政府建设情况的报告",
            "中共某镇委员会某镇人民政府关于2023年法治政府建设情况的报告",
        ),
        (
            "中共某镇委员会\n某镇人民政府关于2023年法治政府建设情况的报告",
            "中共某镇委员会某镇人民政府关于2023年法治政府建设情况的报告",
        ),
        (
            "中共某区水利局党组\n某区水利局2023年法治政府建设情况报告",
            "中共某区水利局党组某区水利局2023年法治政府建设情况报告",
        ),
        (
            "中共某县委\n某市人民政府关于2023年法治政府建设情况的报告",
            "某市人民政府关于2023年法治政府建设情况的报告",
        ),
        (
            "中共某县委全面依法治县委员会办公室\n某县水利局2023年法治政府建设情况报告",
            "某县水利局2023年法治政府建设情况报告",
        ),
        ("某区人民政府\n某区司法局2023年工作总结", "某区司法局2023年工作总结"),
        (
            "中共某区某街道工作委员会\n某区人民政府某街道办事处\n关于2023年法治政府建设情况的报告",
            "中共某区某街道工作委员会某区人民政府某街道办事处关于2023年法治政府建设情况的报告",
        ),
        (
            "某县人民政府办公室\n关于印发某县2023年度法治政府建设\n工作安排的通知",
            "某县人民政府办公室关于印发某县2023年度法治政府建设工作安排的通知",
        ),
        ("某街道2023年工作总结和2024年工作思路", "某街道2023年工作总结和2024年工作思路"),
        (
            "法局2023年度依法行政工作情况及2024年工作打算",
            "法局2023年度依法行政工作情况及2024年工作打算",
        ),
    ],
)
def test_the_title_is_found_however_it_is_set(text, title):
    """On one line or several, cut, printed twice, with a number in front."""
    assert title == head(text).title.value


def test_no_title_is_none():
    """A third of all web pages lose it."""
    assert read_text(BODY).head.title is None


@pytest.mark.parametrize(
    ("text", "issuer"),
    [
        ("某区司法局2023年法治政府建设情况报告", "某区司法局"),
        ("某区司法局关于2023年法治政府建设情况的报告", "某区司法局"),
        ("2023年某区司法局法治政府建设情况报告", "某区司法局"),
        ("2023年青岚区法治政府建设情况报告", "青岚区"),
        ("2023年青岚区行政审批局法治政府建设情况报告", "青岚区行政审批局"),
        ("关于2023年度青岚镇人民政府法治政府建设工作的报告", "青岚镇人民政府"),
        ("大榆街道办事处2023年度推进法治政府建设情况报告", "大榆街道办事处"),
        ("某区卫健委2023年度法治政府建设情况报告", "某区卫健委"),
        ("青岚乡2023年度法治政府建设情况报告", "青岚乡"),
        ("中共某区委 某区人民政府关于2023年度法治政府建设情况的报告", "中共某区委 某区人民政府"),
        ("关于某区司法局2023年度法治政府建设情况的报告", "某区司法局"),
        ("青岚区司法局２０２３年法治政府建设情况报告", "青岚区司法局"),
        ("某区城管局（执法局）2023年法治政府建设情况报告", "某区城管局（执法局）"),
        ("某市公安局某分局关于2023年法治政府建设情况的报告", "某市公安局某分局"),
    ],
)
def test_the_title_names_the_issuer(text, issuer):
    """In front of the year or behind it."""
    found = head(text).issuer
    assert issuer == found.value
    assert issuer == read_text(f"{text}\n{BODY}").quote(found.span)


def test_the_signature_names_the_issuer_where_the_title_does_not():
    """Who signs has written."""
    document = read_text(f"2023年法治政府建设情况报告\n{BODY}\n某区司法局\n2024年1月9日")
    assert "某区司法局" == document.head.issuer.value


@pytest.mark.parametrize(
    ("sentence", "issuer"),
    [
        ("区应急管理局结合工作实际，推进法治建设。", "区应急管理局"),
        ("2023年，在区委、区政府的正确领导下，区司法局深入推进法治建设。", "区司法局"),
        ("一年来，县教育局坚持依法治教，成效明显。", "县教育局"),
        ("2023年，清溪街道坚持依法办事，成效明显。", "清溪街道"),
        ("2023年青山区交通运输局在区委的领导下，积极履职。", "青山区交通运输局"),
        ("2023年，柳河镇全面推进依法行政。", "柳河镇"),
        ("2023年，青山区坚持统筹推进，成效明显。", "青山区"),
        ("2023年，某市水务局青山分局（以下简称“我局”）坚持依法治水。", "某市水务局青山分局"),
        ("现将青山区水务局2023年度法治政府建设情况报告如下：", "青山区水务局"),
        ("对照《2023年青山市法治政府建设要点》，市卫健委扎实推进工作。", "市卫健委"),
        ("2023年，省水利厅坚持依法治水。", "省水利厅"),
        ("2023年，审计署坚持依法审计。", "审计署"),
        ("2023年，民政部认真履行职责。", "民政部"),
        ("现将省政府2023年度法治政府建设情况报告如下：", "省政府"),
        ("2023年，县政府坚持统筹推进，成效明显。", "县政府"),
    ],
)
def test_the_first_sentence_names_the_issuer_at_last(sentence, issuer):
    """Not those that lead it."""
    assert issuer == read_text(f"{sentence}\n一、成效\n很好。").head.issuer.value


@pytest.mark.parametrize(
    "sentence",
    [
        "我局认真推进法治建设。",
        "从全局高度认识，区委坚持统筹推进。",
        "一年来，通过定期的报告反映政府在法治建设上的努力。",
        "本镇坚持依法行政。",
        "2023年，成立由委党委书记任组长的领导小组。",
        "现将有关情况报告如下：审议局党组分工，青山区司法局坚持办案。",
        "2023年，推动基层政府法治化水平提升。",
        "全市坚持依法行政，各社区在网格中推进。",
        "2023年，党员干部坚持学法，政务大厅全面提速。",
        "市政府坚持统筹，2023年提交局党组会研究工作。",
        "2023年，以先行区为目标，紧紧围绕青山区法治政府建设工作。",
        "近日，某市人大常委会副主任带队调研青山区以法治促发展的情况。",
    ],
)
def test_whoever_is_not_named_is_not_guessed(sentence):
    """我局 is nobody's name."""
    assert read_text(f"{sentence}\n一、成效\n很好。").head.issuer is None


def test_the_year_below_the_first_heading_names_the_issuer_where_nothing_stands_above():
    """As in reports of six fixed parts; who is named without the year may be anybody."""
    named = read_text(
        "一、总体情况\n2023年，某区水利局认真做好工作。\n区财政局积极配合。"
    ).head.issuer
    other = read_text("一、总体情况\n扎实做好工作。\n区财政局积极配合。").head.issuer
    assert ("某区水利局", None) == (named.value, other)


@pytest.mark.parametrize(
    "name", ["某县人民政府办公室", "某县党政办公室", "某市某某合作区综合办公室"]
)
def test_an_office_reports_for_itself(name):
    """In its title, and where it has none."""
    assert name == head(f"{name}关于2023年法治政府建设情况的报告").issuer.value
    text = f"2023年，在县委的领导下，{name}坚持依法行政。现将工作情况报告如下：\n一、成效\n"
    assert name == read_text(text).head.issuer.value


def test_who_does_what_for_us_is_nobody():
    """A clause may begin with what was done for the place, behind who did it."""
    text = "2021年，某县司法局贯彻落实部署，统筹总抓我县法治建设。\n一、成效\n公开信息108条。"
    assert "某县司法局" == read_text(text).head.issuer.value


def test_the_body_that_answers_questions_issued_what_names_no_other():
    """As reports of six parts say, that need not be sent to anybody."""
    opening = "本报告由六部分组成。如有疑问，请与某市林业局办公室联系（电话：0001234567）。"
    found = read_text(f"{opening}\n一、总体情况\n2023年，公开信息108条。").head.issuer
    assert "某市林业局" == found.value


@pytest.mark.parametrize(
    ("line", "bodies"),
    [
        ("区委、区政府：", ["区委", "区政府"]),
        ("区人民政府", ["区人民政府"]),
        ("中共某县委、某县人民政府:", ["中共某县委", "某县人民政府"]),
        ("市政府并报市委：", ["市政府", "市委"]),
        ("国务院：", ["国务院"]),
        ("区委、区政府", ["区委", "区政府"]),
        ("区委全面依法治区委员会办公室：", ["区委全面依法治区委员会办公室"]),
        ("县委依法治县办，县司法局：", ["县委依法治县办", "县司法局"]),
        ("省厅、市人大常委会：", ["省厅", "市人大常委会"]),
        ("区委 区政府：", ["区委", "区政府"]),
        (
            "各镇水利站所、局直各单位、局机关各科室：",
            ["各镇水利站所", "局直各单位", "局机关各科室"],
        ),
    ],
)
def test_who_is_called_below_the_title_is_addressed(line, bodies):
    """With a colon, or below the title without one."""
    found = head(f"某镇2023年法治政府建设情况报告\n{line}").addressees
    assert bodies == [one.value for one in found]


def test_who_is_called_with_a_colon_is_addressed():
    """Not the two bodies in whose name a town writes, above its title."""
    found = head(
        "某镇2023年法治政府建设年度报告\n中共某镇委员会 某镇人民政府\n中共某市委、市人民政府："
    )
    assert ["中共某市委", "市人民政府"] == [one.value for one in found.addressees]


@pytest.mark.parametrize(
    ("own", "issuer"),
    [("我局", None), ("我镇", None), ("我区", "清河区"), ("我省市级机关", "清河区")],
)
def test_who_speaks_of_its_office_does_not_report_for_the_place(own, issuer):
    """清河区在考评中获评优秀, in a report of 我局."""
    text = (
        f"2023年，{own}坚持依法行政。清河区在法治建设考评中获评优秀。现将情况报告如下：\n一、成效\n"
    )
    found = read_text(text).head.issuer
    assert issuer == (found.value if found else None)


@pytest.mark.parametrize("name", ["全县各级人民政府及其部门在县", "各级行政部", "乡镇街道"])
def test_nobody_in_particular_does_not_report(name):
    """全县各级人民政府及其部门在县委的领导下: a sentence, and no body's name."""
    text = f"2004年以来，{name}党委的领导下推进法治政府建设。现将情况报告如下：\n一、成效\n"
    assert read_text(text).head.issuer is None


def test_a_table_of_contents_is_no_title():
    """Where a page has put it on one line with what it lists."""
    contents = "目 录 第一部分 行政执法总体情况"
    assert head(contents).title is None
    assert head(f"{contents}\n某局2023年法治政府建设情况报告").title is not None
    title = "目录清单管理办公室2023年法治政府建设情况报告"
    assert title == head(title).title.value


def test_a_law_based_government_is_no_body():
    """Not even in a title that lost who reports."""
    assert head("印发2023年法治政府工作情况的报告").issuer is None


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("各省、自治区、直辖市民政厅（局）：", ["各省", "自治区", "直辖市民政厅（局）"]),
        ("各区（县、市）司法局：", ["各区（县、市）司法局"]),
    ],
)
def test_bodies_of_many_places_are_addressed(line, names):
    """The last one named says what they are."""
    found = head(f"关于报送法治政府建设情况的通知\n{line}\n现将有关事项通知如下：")
    assert names == [one.value for one in found.addressees]


def test_addressees_in_front_of_the_opening():
    """On one line with it."""
    document = read_text(
        "某镇2023年法治政府建设情况报告\n区委、区政府：2023年，我镇坚持依法行政，现报告如下。\n一、成效"
    )
    assert ["区委", "区政府"] == [one.value for one in document.head.addressees]
    assert "2023年，我镇坚持依法行政，现报告如下。" == document.quote(document.head.opening)


@pytest.mark.parametrize("line", ["各位代表：", "各位领导、同志们：", "我局：", "如下："])
def test_others_are_not_addressed(line):
    """A call to an audience is no address."""
    assert () == head(f"某镇2023年法治政府建设情况报告\n{line}").addressees


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("启应急〔2021〕75号", "启应急〔2021〕75号"),
        ("启应急[2021]75号", "启应急[2021]75号"),
        ("启应急 〔2021〕 75 号", "启应急〔2021〕75号"),
        ("启应急（2021）第75号", "启应急（2021）第75号"),
        ("(〔2024〕-57)", "〔2024〕-57"),
        ("启应急〔2021〕75号　　　　签发人：", "启应急〔2021〕75号"),
    ],
)
def test_document_numbers(line, number):
    """As printed, whatever a rule may think of it."""
    assert number == head(f"{line}\n某局2023年法治政府建设情况报告").document_number.value


def test_the_number_beside_a_label_of_the_page_is_no_head_of_the_report():
    """The page says it, and all that stood above the title may be cut off none the less."""
    page = "发文字号：某林发〔2024〕6号\n发布日期：2024-01-16\n"
    title = "某县林业局2023年法治政府建设年度报告\n我局依法行政，现报告如下：\n一、成效"

    assert read_text(page + title).head.is_cut
    assert not read_text("某林发〔2024〕6号\n" + title).head.is_cut


def test_a_number_that_is_cited_is_not_the_documents_own():
    """It stands in the opening."""
    text = "某局2023年法治政府建设情况报告\n根据《关于报送年度报告的通知》（平法办〔2023〕8号）要求，现报告如下：\n一、成效"
    assert read_text(text).head.document_number is None


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("某局2023年法治政府建设情况报告（启应急〔2021〕75号）", "启应急〔2021〕75号"),
        ("我局认真落实国办发〔2018〕118号文件精神，推动三项制度落地见效", None),
    ],
)
def test_a_number_on_a_longer_line_is_the_documents_own_beside_its_title_alone(line, number):
    """In a sentence it is another's."""
    field = head(f"{line}\n我局依法行政，现报告如下：\n一、成效").document_number
    assert number == (field and field.value)


@pytest.mark.parametrize(
    ("text", "opening"),
    [
        ("我局认真履职。现将情况报告如下：\n一、成效", "我局认真履职。现将情况报告如下："),
        ("我局认真履职。现汇报如下。\n2023年取得成效。\n一、成效", "我局认真履职。现汇报如下。"),
        (
            "我局认真履职，取得成效。\n2023年再上台阶。\n一、成效",
            "我局认真履职，取得成效。\n2023年再上台阶。",
        ),
    ],
)
def test_the_opening_ends_where_the_report_begins(text, opening):
    """Down to 如下, or to the first heading."""
    document = read_text(f"某局2023年法治政府建设情况报告\n{text}\n很好。")
    assert opening == document.quote(document.head.opening)


def test_no_opening_is_none():
    """The text begins with 一、."""
    assert read_text("某局2023年报告\n一、成效\n很好。").head.opening is None


def test_a_report_enclosed_with_a_letter_has_a_title_of_its_own():
    """On two lines below 附件."""
    text = (
        "某区司法局\n关于报送2023年法治政府建设情况报告的函\n区委依法治区办：\n现将报告报上，请查收。\n"
        "某区司法局\n2024年1月9日\n附件\n某区司法局\n2023年法治政府建设情况报告\n"
        "2023年，我局认真履行职责，现将情况报告如下：\n一、成效"
    )
    assert "某区司法局2023年法治政府建设情况报告" == read_text(text).head.title.value


def test_a_letter_may_name_the_report_that_comes_with_it():
    """The title stands behind 附件 and again below the date of the letter."""
    text = (
        "关于报送2023年度法治政府建设报告的函\n区委依法治区办：\n现将报告报上，请审阅。\n"
        "附件：某区民政局2023年度法治政府建设报告\n某区民政局\n2024年1月15日\n"
        "某区民政局2023年度法治政府建设报告\n2023年，我局推进法治建设，现将情况报告如下：\n一、成效"
    )
    document = read_text(text)
    assert "某区民政局2023年度法治政府建设报告" == document.head.title.value
    assert "某区民政局2023年度法治政府建设报告" in document.text.split("\n")


def test_a_report_sent_with_a_letter_has_its_own_title():
    """The letter is over where it is signed and dated."""
    letter = "中共某市委、某市人民政府：\n根据通知要求，现将我局2023年法治政府建设总结随文上报，请审阅。\n特此报告。"
    text = (
        f"{letter}\n某市交通运输局\n2024年1月15日\n2023年度交通运输法治政府建设\n工作总结\n{BODY}"
    )
    assert "2023年度交通运输法治政府建设工作总结" == read_text(text).head.title.value


def test_a_title_that_has_run_into_the_opening():
    """Where the whole report stands on one line, with no blank behind it."""
    done = (
        "全年组织执法检查86次，办理案件12件，开展普法宣传23场，审查文件4件，聘请法律顾问1名。" * 5
    )
    text = f"某县司法局2025 年度法治政府建设情况报告2025 年，我局依法行政。一、成效（一）加强领导。{done}"
    found = read_text(f"{text}二、不足（一）力量薄弱。执法人员少。").head
    assert "某县司法局2025年度法治政府建设情况报告" == found.title.value


def test_body_and_date_in_brackets_below_the_title():
    """They are who signs and when."""
    found = head("关于2025年度法治政府建设情况的报告\n(某区教育局 2026年1月15日)")
    assert ("某区教育局", "2026年1月15日") == (found.signature.value, found.date.value)
