"""The fixed words of a document by hand, for tests of the share room: it may not reach for the app's own words."""

import calendar
from dataclasses import dataclass

from diary.domain.contacts import Way
from diary.domain.experience import Chip, Mark, Voice
from diary.domain.feelings import Degree, FeelingWord, Posture
from diary.domain.language import Language
from diary.domain.promises import Owner, PromiseState
from diary.domain.sharing import Condition
from diary.domain.topics import TopicState, Want, Weight
from diary.domain.trust import TrustReply, TrustSide
from diary.domain.when import Precision
from diary.share.words import DocumentText as T

_DUTCH_MONTHS = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)

_DUTCH = {
    T.SUMMARY: "Samenvatting",
    T.MY_DIARY_TO_SHARE: "Mijn dagboek, om te delen",
    T.FROM_FOR: "Van {1}, voor {2}",
    T.FOR: "Voor {1}",
    T.WHAT_I_SHARE: "Wat ik deel, en met wie",
    T.FOR_WHOM: "Voor wie",
    T.WHY: "Waarom",
    T.UNTIL_WHEN: "Tot wanneer",
    T.UNTIL: "Tot {1}. Daarna wis je dit.",
    T.NO_END: "Ik zet er geen einde op. Ik kan wel altijd stoppen.",
    T.MY_CONDITIONS: "Mijn voorwaarden",
    T.NO_CONDITIONS: "Ik stel geen voorwaarden.",
    T.WHAT_IS_IN: "Wat erin staat",
    T.I_CAN_ALWAYS_STOP: "Ik kan altijd stoppen.",
    T.THEN_GIVE_BACK: "Als ik dat zeg, geef je dit terug of wis je het.",
    T.CONTACTS: "Contacten",
    T.PROMISES: "Onze afspraken",
    T.TOPICS: "Wat ik wil bespreken",
    T.WHEN: "Uiterlijk",
    T.WHO: "Wie",
    T.WHOSE: "Van wie",
    T.WITH: "met {1}",
    T.A_CONTACT: "Contact",
    T.WHAT: "Wat",
    T.STATE: "Hoe staat het?",
    T.HAPPENED: "Wat er gebeurde",
    T.VIEW: "Wat ik ervan vind",
    T.FEELING: "Hoe het voelde",
    T.ASKED_BY: "Wie vroeg het",
    T.FEELING_BEFORE: "Hoe ik mij vooraf voelde",
    T.FEELING_AFTER: "Hoe ik mij daarna voelde",
    T.OWN_STEPS: "Wat ik deed",
    T.HELPED: "Wat hielp",
    T.DID_NOT_HELP: "Wat niet hielp",
    T.TRUST: "Vertrouwen",
    T.WHAT_CAME_OF_IT: "Wat ervan kwam",
    T.WHAT_I_WANT: "Wat ik van je wil",
    T.BEFORE_WE_MEET: "voor we elkaar weer zien",
    T.NO_DAY: "geen dag",
    T.TOLD_BEFOREHAND: "vooraf gezegd",
    T.SOMEBODY: "iemand",
    T.NOT_SHARED: "deel ik niet",
    T.NOTHING_FILLED_IN: "Niets ingevuld",
    T.POSTURE_PICTURE: "Egel: {1}",
    T.OWN_WORDS_AS_WRITTEN: "Mijn eigen woorden staan hier zoals ik ze schreef.",
    T.PAGE_OF: "Pagina {1} van {2}",
    T.KEEP_UNTIL: "bewaren tot {1}",
    T.CONFIDENTIAL: "vertrouwelijk",
}
_ENGLISH = {
    T.SUMMARY: "Summary",
    T.MY_DIARY_TO_SHARE: "My diary, to share",
    T.FROM_FOR: "From {1}, for {2}",
    T.FOR: "For {1}",
    T.WHAT_I_SHARE: "What I share, and with whom",
    T.FOR_WHOM: "For whom",
    T.WHY: "Why",
    T.UNTIL_WHEN: "Until when",
    T.UNTIL: "Until {1}. Then you delete this.",
    T.NO_END: "I set no end. I can still stop at any time.",
    T.MY_CONDITIONS: "My conditions",
    T.NO_CONDITIONS: "I set no conditions.",
    T.WHAT_IS_IN: "What is in it",
    T.I_CAN_ALWAYS_STOP: "I can always stop.",
    T.THEN_GIVE_BACK: "If I say so, you give this back or delete it.",
    T.CONTACTS: "Contacts",
    T.PROMISES: "Our promises",
    T.TOPICS: "What I want to discuss",
    T.WHEN: "By when",
    T.WHO: "Who",
    T.WHOSE: "Whose",
    T.WITH: "with {1}",
    T.A_CONTACT: "Contact",
    T.WHAT: "What",
    T.STATE: "How does it stand?",
    T.HAPPENED: "What happened",
    T.VIEW: "What I think of it",
    T.FEELING: "How it felt",
    T.ASKED_BY: "Who asked for it",
    T.FEELING_BEFORE: "How I felt before",
    T.FEELING_AFTER: "How I felt after",
    T.OWN_STEPS: "What I did",
    T.HELPED: "What helped",
    T.DID_NOT_HELP: "What didn't help",
    T.TRUST: "Trust",
    T.WHAT_CAME_OF_IT: "What came of it",
    T.WHAT_I_WANT: "What I want from you",
    T.BEFORE_WE_MEET: "before we meet again",
    T.NO_DAY: "no day",
    T.TOLD_BEFOREHAND: "told beforehand",
    T.SOMEBODY: "somebody",
    T.NOT_SHARED: "I don't share this",
    T.NOTHING_FILLED_IN: "Nothing filled in",
    T.POSTURE_PICTURE: "Hedgehog: {1}",
    T.OWN_WORDS_AS_WRITTEN: "My own words stand here as I wrote them.",
    T.PAGE_OF: "Page {1} of {2}",
    T.KEEP_UNTIL: "keep until {1}",
    T.CONFIDENTIAL: "confidential",
}
_COUNTED = {
    Language.DUTCH: {
        T.CONTACTS: ("contact", "contacten"),
        T.PROMISES: ("afspraak", "afspraken"),
        T.TOPICS: ("punt om te bespreken", "punten om te bespreken"),
    },
    Language.ENGLISH: {
        T.CONTACTS: ("contact", "contacts"),
        T.PROMISES: ("promise", "promises"),
        T.TOPICS: ("point to discuss", "points to discuss"),
    },
}
#: Dutch for members that these tests read back or that must look right in print, by enum: "open" is in two of them.
_DUTCH_MEMBERS = {
    (Posture, Posture.ROLLED_UP): "opgerold",
    (Posture, Posture.SPIKES_UP): "stekels op",
    (Posture, Posture.SNIFFING): "snuffelen",
    (Posture, Posture.SPIKES_SETTLING): "stekels zakken",
    (Posture, Posture.AT_EASE): "op mijn gemak",
    (FeelingWord, FeelingWord.HEARD): "gehoord",
    (FeelingWord, FeelingWord.TENSE): "gespannen",
    (FeelingWord, FeelingWord.HOPEFUL): "hoopvol",
    (FeelingWord, FeelingWord.ANGRY): "boos",
    (Degree, Degree.A_LITTLE): "een beetje",
    (Degree, Degree.QUITE): "best wel",
    (Degree, Degree.VERY): "heel erg",
    (Mark, Mark.BREAK): "er ging iets stuk",
    (Mark, Mark.REPAIR): "het werd weer goed",
    (Way, Way.OFFICE): "gesprek op kantoor",
    (Way, Way.HOME_VISIT): "huisbezoek",
    (Way, Way.PHONE): "telefoon",
    (Way, Way.THEY_DID_NOT_COME): "kwam niet",
    (TrustSide, TrustSide.INTEGRITY): "Was eerlijk met mij",
    (TrustSide, TrustSide.RECOGNITION): "Zag mij en mijn leven",
    (TrustSide, TrustSide.COMPETENCE): "Deed iets dat hielp",
    (TrustReply, TrustReply.YES): "ja",
    (TrustReply, TrustReply.PARTLY): "een beetje",
    (TrustReply, TrustReply.NO): "nee",
    (TrustReply, TrustReply.DONT_KNOW): "weet ik niet",
    (PromiseState, PromiseState.OPEN): "nog open",
    (PromiseState, PromiseState.KEPT): "gebeurd",
    (PromiseState, PromiseState.PARTLY_KEPT): "een deel",
    (PromiseState, PromiseState.NOT_KEPT): "niet gebeurd",
    (PromiseState, PromiseState.CHANGED_TOGETHER): "samen veranderd",
    (PromiseState, PromiseState.NO_LONGER_NEEDED): "niet meer nodig",
    (Weight, Weight.MUST): "Dit moet",
    (Weight, Weight.WOULD_LIKE): "Dit wil ik graag",
    (Weight, Weight.IF_TIME): "Als er tijd is",
    (Want, Want.LISTEN): "gewoon luisteren",
    (Want, Want.ANSWER): "een antwoord",
    (Want, Want.DECIDE_TOGETHER): "samen beslissen",
    (Want, Want.DO_SOMETHING): "iets doen",
    (Want, Want.ADVICE): "raad",
    (TopicState, TopicState.OPEN): "nog te bespreken",
    (TopicState, TopicState.TALKED_ABOUT): "besproken",
    (TopicState, TopicState.LATER): "later",
    (TopicState, TopicState.NO_LONGER_NEEDED): "niet meer nodig",
    (Condition, Condition.ONLY_YOU_READ): "Alleen jij leest dit.",
    (Condition, Condition.NOT_IN_FILE): "Zet het niet in mijn dossier zonder dat ik het weet.",
    (Condition, Condition.NOT_PASSED_ON): "Geef het niet door aan iemand anders.",
    (Condition, Condition.ASK_ME_FIRST): "Vraag het mij eerst als je er iets mee wilt doen.",
}
_DUTCH_CHIPS = {
    (Chip.LISTENING, Voice.HELPED): "luisterde echt",
    (Chip.LISTENING, Voice.DID_NOT_HELP): "luisterde niet",
    (Chip.TIME, Voice.HELPED): "nam tijd voor mij",
    (Chip.PLAIN, Voice.HELPED): "praatte duidelijk",
    (Chip.ONTIME, Voice.DID_NOT_HELP): "kwam te laat of kwam niet",
    (Chip.PACE, Voice.DID_NOT_HELP): "ging te snel of te traag",
    (Chip.SAMEFACE, Voice.DID_NOT_HELP): "weer iemand anders",
}


@dataclass(frozen=True)
class HandMadeWords:
    """Both languages, as plain as can be: a member without a word of its own is said by its value."""

    language: Language = Language.DUTCH

    def text(self, key, *parts):
        words = (_DUTCH if self.language is Language.DUTCH else _ENGLISH)[key]
        for number, part in enumerate(parts, start=1):
            words = words.replace(f"{{{number}}}", part)
        return words

    def count(self, key, number):
        one, many = _COUNTED[self.language][key]
        return f"{number} {one if number == 1 else many}"

    def day(self, day):
        month = _DUTCH_MONTHS[day.month - 1] if self.language is Language.DUTCH else calendar.month_name[day.month]
        return f"{day.day} {month} {day.year}"

    def moment(self, when):
        if when.time is None:
            return self.day(when.day)
        about = {Language.DUTCH: "rond ", Language.ENGLISH: "about "}[self.language]
        return f"{self.day(when.day)}, {about if when.precision is Precision.ABOUT else ''}{when.time:%H:%M}"

    def _member(self, member):
        dutch = _DUTCH_MEMBERS.get((type(member), member)) if self.language is Language.DUTCH else None
        return dutch or member.value.replace("-", " ")

    posture = feeling = degree = mark = way = asked_by = own_step = trust_side = trust_reply = _member
    promise_state = weight = want = topic_state = condition = _member

    def chip(self, chip, voice):
        dutch = _DUTCH_CHIPS.get((chip, voice)) if self.language is Language.DUTCH else None
        return dutch or f"{chip.value} {voice.value.replace('-', ' ')}"

    def owner(self, owner, name):
        dutch = self.language is Language.DUTCH
        return {
            Owner.ME: "ik" if dutch else "me",
            Owner.WORKER: name,
            Owner.TOGETHER: "samen" if dutch else "together",
            Owner.ORGANISATION: "de organisatie" if dutch else "the organisation",
        }[owner]
