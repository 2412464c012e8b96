"""The path of four steps as it is seen, pressed and heard: by keyboard alone, in every size and language."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QTextEdit

from diary.domain.contacts import Contact, Way
from diary.domain.drafts import ContactDraft
from diary.domain.experience import Chip, Experience, Mark, Voice
from diary.domain.feelings import Degree, Feeling, FeelingWord, Posture
from diary.domain.people import Person
from diary.domain.promises import Owner, Promise
from diary.domain.sharing import Language
from diary.domain.topics import Topic, Want, Weight
from diary.domain.trust import TrustAnswer, TrustReply
from diary.domain.when import When
from diary.services.contacts import contact_cards, contact_to_edit, record_contact
from diary.services.people import record_person
from diary.ui.controllers.write import WriteController
from diary.ui.desk import Destination, PageName
from diary.ui.theme.look import SCALES, Theme
from diary.ui.widgets.texts import Small
from tests.support.desks import NOW, desk_on, listen_to, show_in_window
from tests.support.diaries import make_diary
from tests.support.qt import settle
from tests.support.walk import cut_off, name_of, nameless, role_of, too_small

TODAY = NOW.date()
SIZES = ((1280, 820), (700, 820), (480, 480))
#: More than there are stops on any step.
_MOST_STOPS = 120
#: Rounds of layout until nothing moves any more.
_ROUNDS = 6


@pytest.fixture
def diary(tmp_path):
    diary = make_diary(tmp_path / "diary")
    yield diary
    diary.close()


@pytest.fixture
def desk(diary, tmp_path):
    with desk_on(diary, tmp_path) as desk:
        yield desk


class Keyboard:
    """Somebody who has nothing but keys: Tab to what has this name, then a press or words."""

    def __init__(self, window):
        self._window = window

    def go_to(self, *names):
        """Tab until what has one of these names has the keyboard; arrow keys inside a group."""
        seen = []
        for _ in range(_MOST_STOPS):
            focused = QApplication.focusWidget()
            if focused is not None and name_of(focused) in names and focused not in seen[:1]:
                return focused
            seen.append(name_of(focused) if focused is not None else "")
            QTest.keyClick(focused or self._window, Qt.Key.Key_Tab)
            settle()
        raise AssertionError(f"{names} can't be reached: {seen}")

    def choose(self, first, then):
        """Tab to a group, then move inside it with the arrow keys, and press."""
        focused = self.go_to(*first)
        for _ in range(len(first) + 1):
            if name_of(focused) == then:
                break
            QTest.keyClick(focused, Qt.Key.Key_Right)
            settle()
            focused = QApplication.focusWidget()
        assert name_of(focused) == then
        self.press()

    def press(self, key=Qt.Key.Key_Space):
        QTest.keyClick(QApplication.focusWidget(), key)
        settle()

    def press_on(self, name):
        self.go_to(name)
        self.press()

    def write(self, name, words):
        QTest.keyClicks(self.go_to(name), words)


def test_a_whole_contact_by_keyboard_alone(diary, desk):
    sam = record_person(diary, Person(name="Sam"))
    write = WriteController(desk)
    heard = listen_to(write)
    write.show_record(0)
    window = show_in_window(write, 1280, 820)
    keys = Keyboard(window)

    keys.press_on("Sam")
    keys.choose(("opgerold",), "snuffelen")
    keys.choose(("op kantoor",), "huisbezoek")
    keys.write("Waar?", "bij mij thuis")
    keys.press_on("Verder")
    keys.press_on("gehoord")
    keys.press_on("luisterde echt")
    keys.press_on("ging te snel of te traag")
    keys.press_on("Eigen woord")
    keys.write("Een eigen woord", "opgelaten")
    keys.choose(("een beetje",), "nogal")
    keys.press_on("er ging iets stuk")
    keys.choose(("ja",), "deels")
    keys.press_on("Verder")
    keys.write("Wat gebeurde er?", "We lazen de brief.")
    keys.write("Wat ik ervan vind", "Goed zo.")
    keys.press_on("Verder")
    keys.press_on("Iets van mij")
    keys.write("Wat is er afgesproken?", "Ik stuur mijn loonbrief")
    keys.write("Uiterlijk wanneer?", "20 november")
    keys.press_on("Zo is het goed")
    keys.choose(("Moet",), "Graag")
    keys.write("Wat wil je nog bespreken?", "De huur")
    keys.press_on("antwoord geven")
    keys.press_on("Klaar")

    recorded = contact_to_edit(diary, contact_cards(diary)[0].id)
    contact = recorded.contact
    assert (contact.people, contact.posture, contact.way) == ((sam.id,), Posture.SNIFFING, Way.HOME_VISIT)
    assert (contact.place, contact.happened, contact.view) == ("bij mij thuis", "We lazen de brief.", "Goed zo.")
    assert contact.feelings == (Feeling(FeelingWord.HEARD, degree=Degree.QUITE), Feeling(own="opgelaten"))
    assert contact.experiences == (
        Experience(Voice.HELPED, Chip.LISTENING),
        Experience(Voice.DID_NOT_HELP, Chip.PACE),
    )
    assert (contact.marks, contact.trust) == (frozenset({Mark.BREAK}), TrustAnswer(TrustReply.PARTLY))
    assert [(each.what, each.due) for each in recorded.promises] == [("Ik stuur mijn loonbrief", date(2026, 11, 20))]
    assert [(each.what, each.weight, each.wants) for each in recorded.topics] == [
        ("De huur", Weight.WOULD_LIKE, frozenset({Want.ANSWER}))
    ]
    assert heard.gone_to == [Destination(PageName.TODAY)]


@pytest.mark.parametrize("name", ["Zo is het goed", "Nog iets van mij", "Wijzig: Ik schrijf", "Klaar"])
def test_a_day_that_is_not_understood_is_asked_again_before_going_on(diary, desk, name):
    promises = (Promise(Owner.ME, TODAY, what="Ik bel", due=TODAY), Promise(Owner.ME, TODAY, what="Ik schrijf"))
    write = WriteController(desk)
    heard = listen_to(write)
    write.show_record(record_contact(diary, ContactDraft(Contact(When(TODAY)), promises), NOW).contact.id)
    keys = Keyboard(show_in_window(write, 1280, 820))
    write.page._on_step_chosen(3)
    keys.press_on("Wijzig: Ik bel")
    field = keys.go_to("Uiterlijk wanneer?")
    field.selectAll()
    QTest.keyClicks(field, "ergens in mei")

    keys.press_on(name)

    assert QApplication.focusWidget() is field
    assert field.text() == "ergens in mei"
    assert field.parentWidget().findChild(Small).isVisible()
    assert heard.gone_to == []


def test_choosing_before_we_meet_takes_the_place_of_a_day_that_is_not_understood(diary, desk):
    write = WriteController(desk)
    draft = ContactDraft(Contact(When(TODAY)), (Promise(Owner.ME, TODAY, what="Ik bel"),))
    write.show_record(record_contact(diary, draft, NOW).contact.id)
    keys = Keyboard(show_in_window(write, 1280, 820))
    write.page._on_step_chosen(3)
    keys.press_on("Wijzig: Ik bel")
    keys.write("Uiterlijk wanneer?", "ergens in mei")
    keys.press_on("Voor we elkaar weer zien")
    keys.press_on("Klaar")

    (promise,) = contact_to_edit(diary, contact_cards(diary)[0].id).promises
    assert (promise.due, promise.before_next) == (None, True)


def test_somebody_new_by_keyboard_alone(diary, desk):
    record_person(diary, Person(name="Sam"))
    write = WriteController(desk)
    write.show_record(0)
    keys = Keyboard(show_in_window(write, 1280, 820))
    keys.press_on("Iemand anders")
    assert name_of(QApplication.focusWidget()) == "De naam van iemand anders"
    keys.press(Qt.Key.Key_Escape)
    assert name_of(QApplication.focusWidget()) == "Iemand anders"
    keys.press()
    keys.write("De naam van iemand anders", "Rik")
    keys.press(Qt.Key.Key_Return)
    assert name_of(QApplication.focusWidget()) == "Rik"
    assert QApplication.focusWidget().isChecked()


def test_escape_goes_back_and_loses_nothing(diary, desk):
    write = WriteController(desk)
    heard = listen_to(write)
    write.show_record(0)
    keys = Keyboard(show_in_window(write, 1280, 820))
    keys.press_on("Verder")
    keys.press_on("Verder")
    keys.write("Wat gebeurde er?", "Half")
    keys.press(Qt.Key.Key_Escape)
    assert heard.gone_to == [Destination(PageName.TODAY)]
    assert contact_cards(diary)[0].words == "Half"


def test_the_next_step_begins_where_reading_begins(diary, desk):
    record_person(diary, Person(name="Sam"))
    write = WriteController(desk)
    write.show_record(0)
    keys = Keyboard(show_in_window(write, 1280, 820))
    begins = []
    for _ in range(3):
        keys.press_on("Verder")
        begins.append(name_of(QApplication.focusWidget()))
    assert begins == ["opgerold", "Wat gebeurde er?", "Iets van mij"]


def test_assistive_technology_hears_what_kind_of_answer_it_is(diary, desk):
    sam = record_person(diary, Person(name="Sam"))
    write = WriteController(desk)
    write.show_record(0)
    page = write.page
    roles = {
        f"person-{sam.id}": QAccessible.Role.CheckBox,
        "way-phone": QAccessible.Role.RadioButton,
        "feeling-heard": QAccessible.Role.CheckBox,
        "helped-time": QAccessible.Role.CheckBox,
        "mark-repair": QAccessible.Role.CheckBox,
        "want-listen": QAccessible.Role.CheckBox,
    }
    assert {name: role_of(page.findChild(QAbstractButton, name)) for name in roles} == roles


def test_a_degree_is_heard_with_its_feeling(desk):
    write = WriteController(desk)
    write.show_record(0)
    chip = write.page.findChild(QAbstractButton, "feeling-heard")
    chip.click()
    group = next(each for each in write.page.findChildren(QAbstractButton) if each.text() == "heel erg")
    assert group.parentWidget().accessibleName() == "Hoe sterk: gehoord"
    group.click()
    assert name_of(chip) == "gehoord, heel erg"


def test_the_question_names_who_it_is_about(diary, desk):
    people = [record_person(diary, Person(name=name)) for name in ("Sam", "سامية", "Rik")]
    write = WriteController(desk)
    write.show_record(0)
    page = write.page
    asked = []
    for person in people:
        page.findChild(QAbstractButton, f"person-{person.id}").click()
        asked.append(page._steps[1].head._question.text())
    assert asked == ["Hoe voelde het bij Sam?", "Hoe voelde het bij Sam en \u2068سامية\u2069?", "Hoe voelde het?"]


def full_contact(diary):
    """Everything filled in, with long names and long words."""
    names = ("Sam", "Ayşe Vandenbroucke-Abdurrahmanoğlu", "De dienst schuldbemiddeling van het Welzijnshuis")
    people = tuple(record_person(diary, Person(name=name)).id for name in names)
    contact = Contact(
        When(TODAY),
        people=people,
        way=Way.OTHER,
        way_own="in de wachtzaal van het arbeidsongeschiktheidsonderzoek",
        posture=Posture.SPIKES_SETTLING,
        feelings=(Feeling(FeelingWord.OVERWHELMED, degree=Degree.A_LITTLE), Feeling(own="verantwoordelijkheidsgevoel")),
        experiences=(Experience(Voice.HELPED, Chip.BRIDGE), Experience(Voice.DID_NOT_HELP, own="wachten")),
        marks=frozenset(Mark),
        trust=TrustAnswer(TrustReply.DONT_KNOW, TrustReply.YES, TrustReply.NO),
        happened="Ik wachtte 🦔 " * 30,
        view="قالت لي: سأتصل بك",
    )
    promises = (
        Promise(Owner.ME, TODAY, what="Arbeidsongeschiktheidsverzekeringspapieren brengen", due=date(2027, 11, 2)),
        Promise(Owner.ORGANISATION, TODAY, what="Een vaste medewerker", before_next=True),
    )
    topics = (Topic(what="De huur", weight=Weight.MUST), Topic(what="Het lawaai van de buren " * 5))
    return record_contact(diary, ContactDraft(contact, promises, topics), NOW).contact.id


def new_contact(_diary):
    """Nothing filled in, in an empty diary."""
    return 0


@pytest.mark.parametrize(
    ("language", "scale", "contact"),
    [
        *((language, scale, full_contact) for language in Language for scale in SCALES),
        (Language.DUTCH, 2.0, new_contact),
    ],
)
def test_nothing_is_cut_off_too_small_or_nameless(desk, look, language, scale, contact):
    record = contact(desk.diary)
    look.choose(Theme.LIGHT, scale)
    desk.preferences.choose_language(language)
    write = WriteController(desk)
    write.show_record(record)
    window = show_in_window(write, *SIZES[0])
    unfold(write.page)
    for size in SIZES:
        window.resize(*size)
        for step in range(4):
            write.page._on_step_chosen(step)
            for _ in range(_ROUNDS):
                settle()
            assert window.width() == size[0]
            assert [*cut_off(window), *too_small(window), *nameless(window)] == []


def unfold(page):
    """Show all that can be unfolded, and an open promise."""
    for step in page._steps:
        for name in ("_words", "_pairs"):
            part = getattr(step, name, None)
            if part is not None:
                part._all.click()
                part._own.click()
    page.findChild(QAbstractButton, "add-worker").click()


@pytest.mark.parametrize("kind", [QLineEdit, QTextEdit])
def test_every_field_can_be_found_again_after_a_lock(diary, desk, kind):
    write = WriteController(desk)
    write.show_record(full_contact(diary))
    unfold(write.page)
    fields = [each for each in write.page.findChildren(kind) if not each.isHidden()]
    names = [each.objectName() for each in fields]
    assert "" not in names
    assert len(set(names)) == len(names)
