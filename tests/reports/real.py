"""Three real reports, and what they say of themselves."""

from pathlib import Path

from checker import api

FOLDER = Path(__file__).parents[2] / "examples" / "reports"
CHECKER = api.Checker(api.load_packs(cached=False))

HEADS = {
    "jiefang-2023": ("解放区应急管理局关于2023年法治政府建设情况的报告", "解放区应急管理局", 2023),
    "tianxin-2022": ("2022年度法治政府建设工作情况报告", "区应急管理局", 2022),
    "sanyuan-2024": ("三元区应急管理局2024年度法治政府建设情况报告", "三元区应急管理局", 2024),
}
