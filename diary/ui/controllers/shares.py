"""The share log and the diary meet here."""

from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from diary.domain.drafts import Form
from diary.domain.ids import UNSAVED, ShareId
from diary.domain.sharing import Share, SharePlan
from diary.services.drafts import drop_draft, keep_draft, kept_draft
from diary.services.sharing import note_asked_back, save_copy, share_log
from diary.share.words import DocumentText
from diary.ui.desk import Controller, Desk, Destination, PageName
from diary.ui.i18n import capitalised, fill
from diary.ui.pages.saving.places import Place, places_here
from diary.ui.pages.share.log_card import LogView
from diary.ui.pages.share.texts import ShareTexts
from diary.ui.pages.shares import SharesPage
from diary.ui.save_place import SaveDialog, SavePlace
from diary.ui.words import screen_words, words_for

#: A fingerprint is compared in groups of so many signs.
_GROUP = 8


class SharesController(Controller):
    """Shows what was shared, and what the client can still do about it."""

    def __init__(self, desk: Desk, parent: QObject | None = None, place: SavePlace | None = None) -> None:
        super().__init__(desk, parent)
        self._unfolded = ShareId(UNSAVED)
        self._to_copy: Share | None = None
        self._place = place or SaveDialog(self)
        self._places: tuple[Place, ...] = ()
        self.page: SharesPage = SharesPage()
        self._connect()

    def _connect(self) -> None:
        self.page.share_requested.connect(self._on_page_share_requested)
        self.page.permissions_requested.connect(self._on_page_permissions_requested)
        self.page.drop_requested.connect(self._on_page_drop_requested)
        self.page.unfold_requested.connect(self._on_page_unfold_requested)
        self.page.copy_requested.connect(self._on_page_copy_requested)
        self.page.asked_back.connect(self._on_page_asked_back)
        self._place.chosen.connect(self._on_place_chosen)

    def show_record(self, record: int) -> None:
        """Read the log afresh; the share with this id is unfolded."""
        self._unfolded = ShareId(record)
        self._do(self._show)

    def record(self) -> int:
        """The share that is unfolded."""
        return self._unfolded

    def _show(self) -> None:
        plan = kept_draft(self.desk.diary, Form.SHARE, SharePlan)
        self._places = places_here()
        has_plan = plan is not None and plan != SharePlan(step=plan.step)
        views = tuple(self._view(share) for share in share_log(self.desk.diary))
        self.page.show_log(views, plan.consent.reader.strip() if plan is not None and has_plan else None)

    def _view(self, share: Share) -> LogView:
        now, words = self.desk.clock(), screen_words()
        texts = ShareTexts(words, now.date(), places=self._places)
        shared_at = share.shared_at.astimezone(now.tzinfo)
        shared_on = words.dates.day(shared_at.date(), now.date())
        when = fill(self.tr("{1}, {2}", "day, time"), capitalised(shared_on), words.dates.clock(shared_at.time()))
        what = texts.what(share.kind, share.pages, share.language)
        return LogView(
            share.id,
            share.consent.reader,
            f"{when} · {what.value}",
            self._standing(share, texts),
            is_over=_is_over(share, now.date()),
            is_asked_back=share.asked_back_on is not None,
            is_unfolded=share.id == self._unfolded,
            told=texts.told(share),
            facts=(*texts.facts(share.consent), *texts.saved(share)),
            fingerprint=_grouped(share.sha256),
        )

    def _standing(self, share: Share, texts: ShareTexts) -> str:
        """Until when it may be kept, that this has gone by, or when it was asked back."""
        dates, today = texts.words.dates, self.desk.clock().date()
        if share.asked_back_on is not None:
            return fill(self.tr("Asked back: {1}"), dates.day(share.asked_back_on, today))
        if _is_over(share, today) and share.consent.until is not None:
            return fill(self.tr("Over since {1}"), dates.day(share.consent.until, today))
        return capitalised(texts.until(share.consent))

    def _on_page_permissions_requested(self) -> None:
        self.go_requested.emit(Destination(PageName.PERMISSIONS))

    def _on_page_share_requested(self) -> None:
        self.go_requested.emit(Destination(PageName.SHARE))

    def _on_page_drop_requested(self) -> None:
        self._do(self._drop)

    def _drop(self) -> None:
        plan = kept_draft(self.desk.diary, Form.SHARE, SharePlan) or SharePlan()
        drop_draft(self.desk.diary, Form.SHARE)
        self._show()
        self.desk.notices.tell_done(self.tr("Thrown away"), partial(self._put_back, plan))

    def _put_back(self, plan: SharePlan) -> None:
        keep_draft(self.desk.diary, Form.SHARE, plan)
        self._show()

    def _on_page_unfold_requested(self, share: int) -> None:
        self._unfolded = ShareId(UNSAVED if share == self._unfolded else share)
        self._do(self._show)

    def _on_page_copy_requested(self, share: int) -> None:
        self._to_copy = next((each for each in share_log(self.desk.diary) if each.id == share), None)
        if self._to_copy is not None:
            name = words_for(self._to_copy.language).text(DocumentText.SUMMARY).lower()
            self._place.ask(self.page, f"{name}.pdf")

    def _on_place_chosen(self, target: Path) -> None:
        if self._to_copy is not None:
            self._do(partial(self._save_copy, self._to_copy, target))

    def _save_copy(self, share: Share, target: Path) -> None:
        save_copy(self.desk.diary, share.id, target)
        self.desk.notices.tell_done(self.tr("The copy is saved: the same file as before."))

    def _on_page_asked_back(self, share: int) -> None:
        self._do(partial(self._ask_back, ShareId(share)))

    def _ask_back(self, share: ShareId) -> None:
        note_asked_back(self.desk.diary, share, self.desk.clock().date())
        self._show()
        self.desk.notices.tell_done(self.tr("Written down that you asked it back today."))


def _is_over(share: Share, today: date) -> bool:
    return share.consent.until is not None and share.consent.until < today


def _grouped(digits: str) -> str:
    return " ".join(digits[at : at + _GROUP] for at in range(0, len(digits), _GROUP))
