"""Run the command line: ``python -m checker``."""

import signal
import sys

from checker import garbage

INTERRUPTED = 130


def main() -> int:
    """Run the command line and return the exit status; Ctrl-C may come before it is imported.

    Who is told to end (SIGTERM) ends as by Ctrl-C: its workers too, and no draft is left.
    """
    garbage.hardly()
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        from checker.cli import main as run

        return run()
    except KeyboardInterrupt:
        return INTERRUPTED


if __name__ == "__main__":
    sys.exit(main())
