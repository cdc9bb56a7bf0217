"""What a report has to mention or to count, and says nothing of."""

from tests.accuracy.planted.draft import Kind, everywhere, replaced, silenced


def _silent(rule: str, words: str, *beside: str) -> Kind:
    """Return the kind of reports that say nothing of what `words` name."""
    return Kind(f"silent on {rule}", (f"fazhi/{rule}",), silenced(words), (*SILENCE, *beside))


SILENCE = (
    "fazhi/length", "wording/paired-marks", "gongwen/heading-numbers", "fazhi/problems-concrete",
    "fazhi/problems-causes", "fazhi/plan-concrete", "fazhi/part-problems", "fazhi/part-duty",
    "data/figures-add-up", "wording/brackets", "wording/repeated-words", "gongwen/addressee",
    *(f"fazhi/{one}" for one in (
        "penalties", "fines", "licensing", "legal-review", "reconsideration", "litigation",
        "training", "inspections", "licensed-officers", "normative-documents", "double-random",
        "three-systems-named", "three-systems-each", "legal-adviser", "law-popularisation",
        "power-list", "xi-thought", "outline-cited", "part-measures", "part-plan",
    )),
)  # fmt: skip
KINDS = (
    Kind("习近平法治思想 not named", ("fazhi/xi-thought",), everywhere("习近平法治思想", "法治理论")),
    _silent("double-random", "双随机"),
    _silent("legal-adviser", "法律顾问|公职律师|律师"),
    _silent("reconsideration", "复议"),
    _silent("litigation", "诉讼|应诉|败诉|出庭"),
    _silent("normative-documents", "规范性文件"),
    _silent("training", "培训|轮训|讲座|学法"),
    _silent("legal-review", "法制审核|法核|审核"),
    Kind("system under a wrong name", ("fazhi/three-systems-terms",),
         replaced("重大执法决定法制审核", "重大执法案件法制审核")),
    Kind("system in other words", ("fazhi/three-systems-terms", "wording/typos"),
         replaced("执法全过程记录制度", "执法全过程纪录制度")),
)  # fmt: skip
