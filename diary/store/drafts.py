"""What is being written and not finished, one draft a form, as JSON.

A draft that no longer reads, because the app's nouns have changed since, is never overwritten: it counts as no draft,
and the next `keep` sets its row aside, where it stays in the diary as it was.
"""

from collections.abc import Mapping
from datetime import UTC, datetime
from types import MappingProxyType
from typing import Final, TypeVar

import msgspec

from diary.domain.drafts import Form
from diary.domain.entries import EntryRef, Noun
from diary.store.columns import moment_text
from diary.store.connection import Connection

Value = TypeVar("Value")

_KEEP: Final = """
    INSERT INTO draft (form, kept_at, set_aside, body) VALUES (?, ?, 0, ?)
    ON CONFLICT (form) WHERE set_aside = 0 DO UPDATE SET kept_at = excluded.kept_at, body = excluded.body"""

#: Where an entry may have been written; a contact's promises and topics stand in its own form too.
_FORMS: Final[Mapping[Noun, tuple[Form, ...]]] = MappingProxyType(
    {
        Noun.CONTACT: (Form.CONTACT,),
        Noun.PROMISE: (Form.PROMISE, Form.CONTACT),
        Noun.TOPIC: (Form.TOPIC, Form.CONTACT),
        Noun.PERSON: (Form.PERSON, Form.POSITION),
        Noun.MOMENT: (Form.MOMENT,),
        Noun.AT_STAKE: (Form.AT_STAKE,),
        Noun.PERMISSION: (Form.PERMISSION,),
        Noun.MEETING: (Form.MEETING,),
    }
)
# No more is known of its shape than that ids are called so.
_REMOVE_SET_ASIDE: Final = """
    DELETE FROM draft WHERE form = ? AND set_aside = 1
        AND EXISTS (SELECT 1 FROM json_tree(draft.body) WHERE key = 'id' AND atom = ?)"""


def keep(connection: Connection, form: Form, value: object) -> None:
    """Keep what stands in a form now, in place of its earlier draft."""
    body = _body(connection, form)
    if body is not None and _read(body, type(value)) is None:
        connection.execute("UPDATE draft SET set_aside = 1 WHERE form = ? AND set_aside = 0", (form,))
    text = msgspec.json.encode(value, order="deterministic").decode()
    connection.execute(_KEEP, (form, moment_text(datetime.now(UTC)), text))


def take(connection: Connection, form: Form, kind: type[Value]) -> Value | None:
    """The draft of a form, which stays kept; None when there is none or when it no longer reads as `kind`."""
    body = _body(connection, form)
    return None if body is None else _read(body, kind)


def drop(connection: Connection, form: Form) -> None:
    """Forget the draft of a form; it is fine when there is none."""
    connection.execute("DELETE FROM draft WHERE form = ? AND set_aside = 0", (form,))


def texts(connection: Connection) -> dict[Form, str]:
    """What stands in every form, as it is kept."""
    return {Form(form): body for form, body in connection.execute("SELECT form, body FROM draft WHERE set_aside = 0")}


def put_back(connection: Connection, form: Form, text: str) -> None:
    """Keep what stood in a form once, as `texts` gave it."""
    connection.execute(_KEEP, (form, moment_text(datetime.now(UTC)), text))


def remove_set_aside(connection: Connection, ref: EntryRef) -> None:
    """Forget what was set aside and may hold words of an entry that is gone for good."""
    for form in _FORMS[ref.noun]:
        connection.execute(_REMOVE_SET_ASIDE, (form, ref.id))


def _body(connection: Connection, form: Form) -> str | None:
    row = connection.execute("SELECT body FROM draft WHERE form = ? AND set_aside = 0", (form,)).fetchone()
    return None if row is None else str(row[0])


def _read(body: str, kind: type[Value]) -> Value | None:
    try:
        return msgspec.json.decode(body, type=kind)
    except msgspec.DecodeError:
        return None
