"""Named tuples as those of ``typing``, defined in a quarter of the time.

``typing.NamedTuple`` compiles source code for each class, and every start pays for it: with a
hundred classes, as much as for reading and judging a report. Here classes of as many fields
share their code. To type checkers, and to who uses them, these are the named tuples of ``typing``.
"""

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING or sys.version_info >= (3, 14):  # later annotations are another matter
    from typing import NamedTuple
else:
    from _collections import _tuplegetter
    from functools import cache
    from types import CodeType, FunctionType
    from typing import Any

    class _Record(tuple):
        """What all records can do, as ``collections.namedtuple`` describes it."""

        __slots__ = ()

        @classmethod
        def _make(cls, values: Any) -> Any:
            return cls(*values)

        def _replace(self, /, **changes: Any) -> Any:
            made = self._make(map(changes.pop, self._fields, self))
            if changes:
                raise ValueError(f"Got unexpected field names: {list(changes)!r}")
            return made

        def _asdict(self) -> dict[str, Any]:
            return dict(zip(self._fields, self, strict=True))

        def __repr__(self) -> str:
            fields = (f"{name}={value!r}" for name, value in self._asdict().items())
            return f"{type(self).__name__}({', '.join(fields)})"

        def __getnewargs__(self) -> tuple[Any, ...]:
            return tuple(self)

    class _Maker(type):
        """Makes the class that stands under ``class Name(NamedTuple)``: a tuple, not of this type."""

        def __new__(cls, name: str, _: tuple[type, ...], body: dict[str, Any]) -> type:
            fields = tuple(body.get("__annotations__", ()))
            defaults = {field: body[field] for field in fields if field in body}
            code = _code(len(fields)).replace(
                co_varnames=("_cls", *fields), co_name="__new__", co_qualname=f"{name}.__new__"
            )
            made = FunctionType(code, {"new": tuple.__new__}, None, tuple(defaults.values()))
            return type(
                name,
                (_Record,),
                {
                    **body,
                    **{field: _getter(at) for at, field in enumerate(fields)},
                    "__slots__": (),
                    "__new__": made,
                    "__match_args__": fields,
                    "_fields": fields,
                    "_field_defaults": defaults,
                },
            )

    @cache
    def _code(count: int) -> CodeType:
        """Return what constructs a tuple of `count` fields, whose names are put in later."""
        names = "".join(f"a{number}, " for number in range(count))
        made: FunctionType = eval(f"lambda _cls, {names}: new(_cls, ({names}))")
        return made.__code__

    @cache
    def _getter(at: int) -> Any:
        return _tuplegetter(at, f"Field number {at}")

    NamedTuple = type.__new__(_Maker, "NamedTuple", (), {})

__all__ = ["NamedTuple"]
