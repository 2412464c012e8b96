"""What an earlier version said, line by line beside what stands there now, also of what goes with no contact."""

from dataclasses import replace
from datetime import UTC, date, datetime

from diary.domain.at_stake import AtStake
from diary.domain.feelings import Degree, Feeling, FeelingWord
from diary.domain.ids import PersonId, TopicId
from diary.domain.language import Language
from diary.domain.meetings import Meeting, MeetingTopic, TopicAnswer
from diary.domain.moments import Moment, MomentMark
from diary.domain.permissions import Permission, PermissionAnswer
from diary.domain.themes import Theme, ThemeKind
from diary.domain.when import When
from diary.ui.pages.parts.version_texts import SaidLine, VersionTexts
from diary.ui.words import words_for

DAY = date(2026, 11, 16)
SAM = PersonId(1)
TEXTS = VersionTexts(words_for(Language.ENGLISH), datetime(2026, 11, 17, 14, 5, tzinfo=UTC), {SAM: "Sam"})


def test_a_moment_says_its_day_words_feelings_marks_and_themes():
    moment = Moment(
        When(DAY),
        words="De zon scheen.",
        feelings=(Feeling(FeelingWord.CALM, degree=Degree.VERY), Feeling(own="licht")),
        marks=frozenset(MomentMark),
        themes=(Theme(ThemeKind.HOME), Theme(own="de tuin")),
    )
    assert TEXTS.said(moment, replace(moment, words="Het regende.")) == (
        SaidLine("Monday 16 November 2026", "Monday 16 November 2026"),
        SaidLine("De zon scheen.", "Het regende."),
        SaidLine("Calm (very much), licht", "Calm (very much), licht"),
        SaidLine("A good moment, a small step", "A good moment, a small step"),
        SaidLine("Living and home, de tuin", "Living and home, de tuin"),
    )


def test_what_is_at_stake_says_its_words_and_leaves_out_what_was_and_is_empty():
    assert TEXTS.said(AtStake(what="ons huis"), AtStake(what="thuis")) == (SaidLine("ons huis", "thuis"),)


def test_a_permission_says_everything_with_the_name_of_who_asked():
    permission = Permission(
        DAY,
        person=SAM,
        to_whom="het woonkantoor",
        what="mijn loon",
        why="de huur",
        answer=PermissionAnswer.YES_IF,
        condition="alleen dat",
        until=DAY,
    )
    then = [line.then for line in TEXTS.said(permission, permission)]
    assert then == ["mijn loon", "Sam", "het woonkantoor", "de huur", "Yes, if…", "alleen dat", "16 November 2026"]
    other = replace(permission, person=None, asker="de school", answer=None, until=None)
    assert [line.now for line in TEXTS.said(permission, other)] == [
        "mijn loon",
        "de school",
        "het woonkantoor",
        "de huur",
        "",
        "alleen dat",
        "",
    ]


def test_a_meeting_says_everything_in_own_words():
    meeting = Meeting(
        When(DAY),
        persons=(SAM, PersonId(9)),
        place="Gent",
        along="Rik",
        topics=(MeetingTopic(TopicId(1), TopicAnswer.LATER, "geen tijd"), MeetingTopic(TopicId(2))),
        questions=("Wie?", "Wat?"),
        take_along="de brief",
    )
    assert [line.then for line in TEXTS.said(meeting, Meeting(When(DAY)))] == [
        "Monday 16 November 2026",
        "Sam",
        "Gent",
        "Rik",
        "Wie?\nWat?",
        "de brief",
        "geen tijd",
    ]
