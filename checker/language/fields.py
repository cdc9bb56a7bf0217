"""The fields of a report's head and tail, by the names that rules give them."""

from checker.document.model import Field, Head
from checker.messages import Message

HEAD = ("document number", "addressee")
TAIL = ("signature", "date", "copy line", "attachment")


def fields_of(head: Head, name: str) -> tuple[Field, ...]:
    """Return what `head` holds of the field `name`; there may be several addressees."""
    if name == "addressee":
        return head.addressees
    one = {
        "document number": head.document_number,
        "signature": head.signature,
        "date": head.date,
        "copy line": head.copy_to,
        "title": head.title,
        "issuer": head.issuer,
        "attachment": head.attachments,
    }[name]
    return (one,) if one else ()


def said(name: str) -> Message:
    """Return the field's name for people."""
    return Message.of(f"field.{name.replace(' ', '-')}")


def place_of(name: str) -> Message:
    """Return where the field would stand, for people."""
    place = "head" if name in HEAD else "tail" if name in TAIL else "title"
    return Message.of(f"field.in-{place}")


def is_cut(head: Head, name: str) -> bool:
    """Whether publication cut off the part of the report where the field would stand."""
    return (name in HEAD and head.is_cut) or (name in TAIL and head.tail_is_cut)


def cut_message(name: str) -> Message:
    """Say that the field cannot be judged for that reason."""
    place = "head" if name in HEAD else "tail"
    return Message.of(f"field.cut-{place}", field=said(name))
