"""Pages from templates of the package: whatever a report says stays text in them."""

from typing import TYPE_CHECKING

from checker.imprint import SIGN

if TYPE_CHECKING:
    from jinja2 import Environment


def environment(package: str) -> "Environment":
    """Return what sets the templates that lie beside the modules of `package`."""
    from jinja2 import Environment, PackageLoader, StrictUndefined

    made = Environment(
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        loader=PackageLoader(package, ""),
    )
    made.globals["sign"] = SIGN
    return made
