"""Letters to the units: what was found in a report, set as an official document, ready to be sent.

The sender adds the date and the signature, and may change every word.
"""

from collections.abc import Sequence

from checker.letters import form
from checker.letters.letter import letter, unread
from checker.report import Report, Unreadable
from checker.view import View


def write(
    reports: Sequence[Report], view: View, unreadable: Sequence[Unreadable] = (), mark: str = ""
) -> bytes:
    """Return one Word file with a letter a report, each on pages of its own; last, what was not read.

    The file carries `mark` where nobody sees it, to be known by.
    """
    written = [letter(report, view) for report in reports]
    if unreadable:
        written.append(unread(unreadable, view))
    return form.written(written, view.say("letter.file"), mark)
