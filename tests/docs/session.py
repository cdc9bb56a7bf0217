"""A terminal that a page is typed into: ``checker`` in this process, the rest in a shell."""

import contextlib
import io
import os
import runpy
import shlex
import subprocess
import sys
from pathlib import Path

from checker.cli import main
from checker.config.find import nearest
from checker.config.settings import load_settings
from tests.docs.fences import Block, Command, blocks, commands, is_shown

ROOT = Path(__file__).parents[2]


class Session:
    """What is typed one after the other, in the folder that the process is in."""

    def __init__(self) -> None:
        self.status = 0

    def type(self, page: str) -> list[str]:
        """Do all that `page` says, and return what came out otherwise than it shows."""
        return [wrong for block in blocks(page) for wrong in self.do(block)]

    def do(self, block: Block) -> list[str]:
        """Type in a block of commands, or make or change the file that a block is of."""
        if block.kind == "console":
            return [wrong for one in commands(block.text) for wrong in self._compare(one)]
        if block.kind == "diff":
            _change(Path(block.name), block.text)
        elif block.name:
            Path(block.name).write_text(block.text, "utf-8")
        return []

    def _compare(self, command: Command) -> list[str]:
        printed = self.run(command.line)
        if is_shown(command.printed, printed):
            return []
        return [f"$ {command.line}\nshown:\n{command.printed}\nprinted:\n{printed}"]

    def run(self, line: str) -> str:
        """Type in a command and return what it prints."""
        if line == "echo $?":
            return f"{self.status}\n"
        name, *arguments = shlex.split(line)
        match name:
            case "cd":
                os.chdir(arguments[0])
                return ""
            case "checker":
                return self._checker(arguments)
            case "python":
                return _python(arguments)
        return self._shell(line)

    def _checker(self, arguments: list[str]) -> str:
        nearest.cache_clear()  # a process of its own would know nothing of the files before
        load_settings.cache_clear()
        with _caught() as printed:
            self.status = main(arguments)
        return printed()

    def _shell(self, line: str) -> str:
        ours = os.pathsep.join((str(Path(sys.executable).parent), os.environ["PATH"]))
        done = subprocess.run(
            line,
            shell=True,
            check=False,
            capture_output=True,
            env={**os.environ, "PATH": ours, "PYTHONPATH": str(ROOT)},
            encoding="utf-8",
        )
        self.status = done.returncode
        return done.stdout + done.stderr


def _python(arguments: list[str]) -> str:
    with _caught() as printed:
        runpy.run_path(arguments[0], run_name="__main__")
    return printed()


@contextlib.contextmanager
def _caught():
    """Catch both streams in the order in which they are written, bytes included."""
    stream = io.TextIOWrapper(io.BytesIO(), "utf-8", write_through=True)
    with contextlib.redirect_stdout(stream), contextlib.redirect_stderr(stream):
        yield lambda: stream.buffer.getvalue().decode("utf-8")


def _change(path: Path, diff: str) -> None:
    """Put what is marked + in the place of what is marked -, with what stands around both."""
    lines = diff.splitlines()
    old, new = ("\n".join(one[1:] for one in lines if one[0] != mark) for mark in "+-")
    text = path.read_text("utf-8")
    assert 1 == text.count(old), f"{path} has this {text.count(old)} times: {old}"
    path.write_text(text.replace(old, new), "utf-8")
