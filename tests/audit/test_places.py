"""Where a body is whose name does not say it."""

import pytest

from checker.audit.places import governing, holding, in_full


@pytest.mark.parametrize(
    ("addressees", "place"),
    [
        (("中共云溪县委", "云溪县人民政府"), "云溪县"),
        (("县委", "县政府", "云溪县人民政府"), "云溪县"),
        (("市应急管理局", "云溪县司法局"), ""),
        (("县委", "县政府"), ""),
        ((), ""),
    ],
)
def test_who_is_addressed_tells_where_one_is(addressees: tuple[str, ...], place: str) -> None:
    """A committee or a government of a place does, 县委 does not."""
    assert place == governing(addressees)


@pytest.mark.parametrize(
    ("path", "place"),
    [
        ("云溪县/青石镇.docx", "云溪县"),
        ("江州市/北川县/各乡镇/青石镇.docx", "北川县"),
        ("03 北川县（12份）/青石镇.docx", "北川县"),
        ("各县区/青石镇.docx", ""),
        ("云溪县司法局/青石镇.docx", ""),
        ("北川县青石镇.docx", ""),
    ],
)
def test_the_nearest_folder_called_by_a_place_counts(path: str, place: str) -> None:
    """One called by a bureau, and the file itself, are no places."""
    assert place == holding(path)


@pytest.mark.parametrize(
    ("name", "full"),
    [
        ("青石镇人民政府", "云溪县青石镇人民政府"),
        ("旗山镇人民政府", "云溪县旗山镇人民政府"),
        ("红旗乡人民政府", "云溪县红旗乡人民政府"),
        ("应急管理局", "云溪县应急管理局"),
        ("县水利局", "云溪县水利局"),
        ("区水利局", "区水利局"),
        ("北川县青石镇人民政府", "北川县青石镇人民政府"),
        ("国家税务总局某分局", "国家税务总局某分局"),
        ("", ""),
    ],
)
def test_a_name_without_its_place_is_given_in_full(name: str, full: str) -> None:
    """One that names its place, or is of no place, stays; so does one that nobody knows."""
    assert full == in_full(name, ("", "云溪县", "北川县"))
    assert name == in_full(name, ("", ""))
