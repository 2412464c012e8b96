"""Sharing: from what was chosen to a file in the client's hands and a trace in the diary (rule 11)."""

import hashlib
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from diary.domain.drafts import Form
from diary.domain.faults import ClientCanMend, FaultCode
from diary.domain.ids import ShareId
from diary.domain.sharing import Consent, DocumentKind, Language, Share, SharePlan
from diary.services.diary import Diary
from diary.share.document import Document
from diary.share.manifest import Manifest, manifest_of
from diary.share.pdf import Typesetter
from diary.share.select import SummarySource, choose
from diary.share.summary import summary
from diary.share.words import DocumentWords
from diary.store import contacts, drafts, people, promises, shares, topics
from diary.vault.files import write_atomically


@dataclass(frozen=True, slots=True)
class Prepared:
    """A document ready to be looked at, and what its reader will and won't know."""

    document: Document
    manifest: Manifest


@dataclass(frozen=True, slots=True)
class Preview:
    """The real pages as PNG images, and the PDF they were made beside."""

    prepared: Prepared
    images: tuple[bytes, ...]


def check_consent(consent: Consent) -> None:
    """Refuse a consent without a reader or without an answer to "until when" (CONSENT_UNFINISHED)."""
    if not consent.reader.strip() or (consent.until is None and not consent.no_end):
        raise ClientCanMend(FaultCode.CONSENT_UNFINISHED)


def prepare_summary(diary: Diary, plan: SharePlan, words: DocumentWords, today: date) -> Prepared:
    """Build the summary from chosen fields only; refuses an empty choice (NOTHING_CHOSEN)."""
    check_consent(plan.consent)
    if plan.selection.is_empty:
        raise ClientCanMend(FaultCode.NOTHING_CHOSEN)
    source = _source(diary, plan)
    chosen = choose(source, plan.selection, plan.consent, words)
    return Prepared(summary(chosen, plan.consent, words, today), manifest_of(source, plan.selection, plan.consent))


def preview_summary(
    diary: Diary, plan: SharePlan, words: DocumentWords, typesetter: Typesetter, today: date, pixels_per_point: float
) -> Preview:
    """The summary as its reader will see it, page by page."""
    prepared = prepare_summary(diary, plan, words, today)
    return Preview(prepared, typesetter.page_images(prepared.document, pixels_per_point))


def share_as_pdf(
    diary: Diary, plan: SharePlan, document: Document, typesetter: Typesetter, target: Path, at: datetime
) -> Share:
    """Write the PDF to `target` and keep a `Share` with the same bytes: both, or neither."""
    pdf = typesetter.render(document)
    share = Share(
        kind=DocumentKind.SUMMARY,
        consent=plan.consent,
        language=plan.language or Language.DUTCH,
        shared_at=at,
        sha256=hashlib.sha256(pdf).hexdigest(),
        pages=typesetter.page_count(pdf),
        copy=pdf,
    )
    with diary.writing() as connection:
        shares.add(connection, share)
        drafts.drop(connection, Form.SHARE)
        # Last before the commit: when the file can't be written, nothing was shared and nothing is noted.
        write_atomically(target, pdf)
    return share


def share_log(diary: Diary) -> tuple[Share, ...]:
    """Everything shared, newest first, without the copies."""
    with diary.reading() as connection:
        return shares.listing(connection)


def copy_of_share(diary: Diary, share_id: ShareId) -> bytes:
    """Exactly what left."""
    with diary.reading() as connection:
        return shares.copy_of(connection, share_id)


def note_asked_back(diary: Diary, share_id: ShareId, on: date) -> None:
    """Note that the client asked the reader to give it back or delete it."""
    with diary.writing() as connection:
        shares.mark_asked_back(connection, share_id, on)
