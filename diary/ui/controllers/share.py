"""The path of sharing and the diary meet here."""

import calendar
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject

from diary.domain.choosing import Group, RecordId, ShareField
from diary.domain.drafts import Form
from diary.domain.faults import ClientCanMend, Fault, FaultCode
from diary.domain.ids import UNSAVED
from diary.domain.language import Language
from diary.domain.sharing import Consent, Selection, Share, SharePlan
from diary.services.people import everyone, people_last_met
from diary.services.sharing import Prepared, Preview, check_choice, check_plan, prepare_summary, share_log, without_gone
from diary.share.words import DocumentText
from diary.ui.controllers.share_choice import ShareChoice
from diary.ui.controllers.share_pages import PageMaker
from diary.ui.desk import Controller, Desk, Destination, PageName
from diary.ui.draft_keeper import DraftKeeper
from diary.ui.pages.saving.places import places_here
from diary.ui.pages.share.path import CHECK, HAND, TERMS, WHAT, WHOM, SharePath
from diary.ui.pages.share.texts import ShareTexts
from diary.ui.pages.share.views import HandView, Period, ReaderView, SharedView
from diary.ui.save_place import SaveDialog, SavePlace
from diary.ui.words import screen_words, words_for

_MONTHS_IN: Final = {Period.MONTH: 1, Period.THREE_MONTHS: 3, Period.HALF_A_YEAR: 6}
_MONTHS_IN_YEAR: Final = 12


class ShareController(Controller):
    """Keeps the plan at every change, and shares only what was looked at."""

    def __init__(self, desk: Desk, parent: QObject | None = None, place: SavePlace | None = None) -> None:
        super().__init__(desk, parent)
        self._draft = DraftKeeper(desk, Form.SHARE, SharePlan, self)
        self._plan = SharePlan()
        self._choice = ShareChoice(desk.diary)
        self._maker = PageMaker(desk, self)
        self._place = place or SaveDialog(self)
        self._prepared: Prepared | None = None
        self._seen: Preview | None = None
        self._shared: Share | None = None
        self.page: SharePath = SharePath(desk.clock().date())
        self._connect()

    def _connect(self) -> None:
        page = self.page
        page.back_requested.connect(self._on_page_back_requested)
        page.lock_requested.connect(self.lock_requested)
        page.step_requested.connect(self._on_page_step_requested)
        page.save_requested.connect(self._on_page_save_requested)
        page.whom.edited.connect(self._on_consent_edited)
        page.terms.edited.connect(self._on_consent_edited)
        page.terms.day_typed.connect(self._on_day_typed)
        page.terms.language_chosen.connect(self._on_language_chosen)
        page.what.group_chosen.connect(self._on_group_chosen)
        page.what.pressed.connect(self._on_record_pressed)
        page.what.unfold_requested.connect(self._on_unfold_requested)
        page.what.part_toggled.connect(self._on_part_toggled)
        page.what.more_requested.connect(self._on_more_requested)
        page.check.sharpness_wanted.connect(self._on_sharpness_wanted)
        self._maker.made.connect(self._on_pages_made)
        self._maker.shared.connect(self._on_shared)
        self._maker.failed.connect(self._on_failed)
        self._place.chosen.connect(self._on_place_chosen)

    def show_record(self, record: int) -> None:
        """Go on with the plan that was kept, or start a new one; with the id of a share: show that it is done."""
        self._maker.warm_up()
        self._do(partial(self._show_share, record) if record != UNSAVED else self._show_plan)

    def record(self) -> int:
        """The share that was just made; 0 while it is being made."""
        return self._shared.id if self._shared is not None else UNSAVED

    def keep(self) -> None:
        """Save the plan as it is now."""
        self.page.terms.finish_typing()
        self._draft.flush()

    # Showing.

    def _show_plan(self) -> None:
        self._shared = None
        plan = self._draft.kept() or SharePlan()
        self._plan = replace(plan, selection=without_gone(self.desk.diary, plan.selection))
        self._choice.read_afresh()
        self._show_whom()
        step, missing = self._reachable(self._plan.step)
        self._go_to(step)
        self._say_missing(missing)

    def _show_share(self, share_id: int) -> None:
        self._shared = next((share for share in share_log(self.desk.diary) if share.id == share_id), None)
        if self._shared is None:
            self._show_plan()
            return
        consent = self._shared.consent
        texts = self._texts()
        what = texts.what(self._shared.kind, self._shared.pages, self._shared.language)
        facts = (*texts.saved(self._shared), what, *texts.facts(consent))
        self.page.show_share(SharedView(consent.reader, facts, self.desk.safeguards.safety.profile))

    def _show_whom(self) -> None:
        everybody = everyone(self.desk.diary)
        met = people_last_met(self.desk.diary, len(everybody))
        others = tuple(person for person in everybody if person not in met)
        self.page.show_reader(ReaderView((*met, *others), self._plan.consent))

    def _show_choice(self) -> None:
        self.page.show_choice(self._choice.view(self._plan, screen_words(), self._today()))

    def _show_terms(self) -> None:
        days = {period: months_on(self._today(), months) for period, months in _MONTHS_IN.items()}
        self.page.show_terms(self._plan, self._today(), days)

    def _show_pages(self) -> None:
        """The lists at once, the pages as soon as they are made."""
        prepared = prepare_summary(self.desk.diary, self._plan, words_for(self._language()), self._today())
        reader = prepared.plan.consent.reader
        telling = self._texts().telling(prepared.manifest, prepared.plan.consent)
        self.page.show_telling(reader, telling)
        if self._seen is not None and self._seen.prepared == prepared:
            self._show_hand()
            return
        self._prepared, self._seen = prepared, None
        self.page.wait_for_pages(waiting=True)
        self.page.check.pages.ask_for_pages()

    def _show_hand(self) -> None:
        self.page.wait_for_pages(waiting=False)
        if self._seen is None:
            return
        plan, texts = self._seen.prepared.plan, self._texts()
        pages, in_language = texts.pages(len(self._seen.images)), texts.in_language(self._language())
        self.page.show_plan(HandView(plan.consent.reader, pages, in_language, texts.facts(plan.consent)))

    # Going from step to step.

    def _on_page_step_requested(self, step: int) -> None:
        self.page.terms.finish_typing()
        step, missing = self._reachable(step)
        self._do(partial(self._go_to, step))
        self.page.start_step()
        self._say_missing(missing)

    def _go_to(self, step: int) -> None:
        self._change(replace(self._plan, step=step))
        self.page.show_step(step)
        if step >= CHECK:
            self._show_pages()
        else:
            self._maker.forget()
            self.page.wait_for_pages(waiting=False)
        if step == WHAT:
            self._show_choice()
        elif step == TERMS:
            self._show_terms()

    def _reachable(self, step: int) -> tuple[int, Fault | None]:
        """This step, or the one where something is still missing before it.

        What comes after the choice needs one; the pages need everything that comes before.
        """
        try:
            if step > WHAT:
                check_choice(self._plan)
            if step >= CHECK:
                check_plan(self._plan, self._today())
        except ClientCanMend as fault:
            return _step_of(fault), fault
        return step, None

    def _say_missing(self, fault: Fault | None) -> None:
        if fault is None:
            return
        if fault.code is FaultCode.NOTHING_CHOSEN:
            self.page.what.say_missing()
        elif fault.facts["missing"] == "reader":
            self.page.whom.say_missing()
        elif fault.facts["missing"] == "until":
            self.page.terms.say_missing_until()
        elif fault.facts["missing"] == "day":
            self.page.terms.ask_again()
        else:
            self.page.terms.say_missing_language()

    def _on_page_back_requested(self) -> None:
        self.go_requested.emit(Destination(PageName.SHARES))

    # Choosing.

    def _on_consent_edited(self, consent: Consent) -> None:
        self._change(replace(self._plan, consent=consent))

    def _on_day_typed(self, text: str) -> None:
        self._change(replace(self._plan, until_typed=text))

    def _on_language_chosen(self, language: Language | None) -> None:
        self._change(replace(self._plan, language=language))

    def _on_group_chosen(self, group: Group) -> None:
        self._choice.group = group
        self._do(self._show_choice)

    def _on_record_pressed(self, record: RecordId) -> None:
        self._do(lambda: self._select(self._choice.press(self._plan, record)))

    def _on_part_toggled(self, record: RecordId, part: ShareField, is_on: bool) -> None:  # noqa: FBT001 -- a signal's value
        self._do(lambda: self._select(self._choice.toggle(self._plan, record, part, on=is_on)))

    def _on_unfold_requested(self, record: RecordId) -> None:
        self._choice.fold(record)
        self._do(self._show_choice)

    def _on_more_requested(self) -> None:
        self._do(self._choice.read_more)
        self._do(self._show_choice)

    def _select(self, selection: Selection) -> None:
        self._change(replace(self._plan, selection=selection))
        self._show_choice()

    def _change(self, plan: SharePlan) -> None:
        if plan != self._plan:
            self._plan = plan
            self._draft.note(plan)

    # The pages, and sharing.

    def _on_sharpness_wanted(self, sharpness: float) -> None:
        if self._prepared is not None:
            self._maker.make(self._prepared, sharpness)

    def _on_pages_made(self, pages: Preview) -> None:
        if pages.prepared is not self._prepared:
            return
        self._seen = pages
        self.page.check.pages.show_images(pages.images, pages.pixels_per_point)
        self._show_hand()

    def _on_page_save_requested(self) -> None:
        name = words_for(self._language()).text(DocumentText.SUMMARY).lower()
        self._place.ask(self.page, f"{name}.pdf")

    def _on_place_chosen(self, target: Path) -> None:
        if self._seen is not None:
            self.page.wait_for_pages(waiting=True)
            self._maker.share(self._seen, target, self.desk.clock())

    def _on_shared(self, share: Share) -> None:
        self._draft.settled()
        self._plan, self._prepared, self._seen = SharePlan(), None, None
        self.page.wait_for_pages(waiting=False)
        self._do(partial(self._show_share, share.id))
        self.page.shared.tell()

    def _on_failed(self, fault: Fault) -> None:
        self.page.wait_for_pages(waiting=self._seen is None and self.page.step == HAND)
        self.desk.notices.tell_fault(fault)

    # What the rest needs.

    def _today(self) -> date:
        return self.desk.clock().date()

    def _language(self) -> Language:
        return self._plan.language or Language.DUTCH

    def _texts(self) -> ShareTexts:
        names = {person.id: person.name for person in everyone(self.desk.diary)}
        return ShareTexts(screen_words(), self._today(), names, places_here())


def months_on(day: date, months: int) -> date:
    """The same day so many months on, or the last one of that month."""
    years, month = divmod(day.year * _MONTHS_IN_YEAR + day.month - 1 + months, _MONTHS_IN_YEAR)
    last = calendar.monthrange(years, month + 1)[1]
    return date(years, month + 1, min(day.day, last))


def _step_of(fault: Fault) -> int:
    if fault.code is FaultCode.NOTHING_CHOSEN:
        return WHAT
    return WHOM if fault.facts["missing"] == "reader" else TERMS
