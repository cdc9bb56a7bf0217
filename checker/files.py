"""Files and folders that are whole or not there."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


@contextmanager
def whole(path: "Path") -> Iterator["Path"]:
    """Give a draft to write to beside `path`, which takes its place when all went well."""
    draft = path.with_name(f"{path.name}.{os.getpid()}.part")
    try:
        yield draft
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)


@contextmanager
def filled(folder: "Path") -> Iterator[None]:
    """Let `folder` be made and filled; where an error keeps it empty, it goes again."""
    new = [one for one in (folder, *folder.parents) if not one.exists()]
    try:
        yield
    except BaseException:
        with suppress(OSError):  # what holds something stays
            for one in new:
                one.rmdir()
        raise
