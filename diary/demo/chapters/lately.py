"""The last four weeks: Sam didn't come, said sorry, and came."""

from datetime import time
from typing import Final

from diary.demo.cast import FATIMA, NADIA, RIK, SAM
from diary.demo.told import DUE_WEEKDAY, ToldChange, ToldContact, ToldPromise, a_little, felt, quite, very
from diary.domain.contacts import AskedBy, Way
from diary.domain.experience import Chip, Mark
from diary.domain.feelings import FeelingWord, Posture
from diary.domain.promises import Owner, PromiseState
from diary.domain.themes import Theme, ThemeKind
from diary.domain.topics import Topic, Want, Weight
from diary.domain.trust import TrustAnswer, TrustReply

LATELY: Final = (
    ToldContact(
        ago=26,
        asked_by=AskedBy.THEM,
        paper_ago=26,
        themes=(ThemeKind.HOME, ThemeKind.MONEY),
        people=(SAM,),
        way=Way.THEY_DID_NOT_COME,
        at=time(14, 0),
        posture=Posture.ROLLED_UP,
        feelings=(very(FeelingWord.DISAPPOINTED), quite(FeelingWord.ANGRY)),
        did_not_help=(Chip.ONTIME, Chip.RESULT),
        mark=Mark.BREAK,
        trust=TrustAnswer(integrity=TrustReply.NO, competence=TrustReply.NO),
        happened="Ik wachtte de hele middag. ’s Avonds kwam er een brief in de bus. De huur gaat omhoog.",
        view="Sam kwam niet. Ik had er vrij voor gevraagd op mijn werk.",
        topics=(
            Topic(
                what="De huur is omhooggegaan",
                person=SAM,
                weight=Weight.MUST,
                wants=frozenset({Want.DECIDE_TOGETHER}),
            ),
        ),
    ),
    ToldContact(
        ago=22,
        people=(RIK,),
        way=Way.PHONE,
        any_day=True,
        view="Ik zei dat ik nooit meer naar het OCMW ga. Rik zei dat hij dat ook dikwijls gezegd heeft. We moesten "
        "lachen. Ik weet nog niet wat ik doe.",
    ),
    ToldContact(
        ago=19,
        people=(SAM,),
        way=Way.MESSAGE,
        happened="Sam stuurt: de brief over de huur ligt klaar aan het loket.",
    ),
    ToldContact(ago=16, people=(NADIA,), any_day=True, posture=Posture.AT_EASE),
    ToldContact(
        ago=13,
        people=(SAM,),
        way=Way.PHONE,
        at=time(11, 30),
        posture=Posture.SNIFFING,
        feelings=(felt(FeelingWord.RELIEVED), quite(FeelingWord.WAITING)),
        helped=(Chip.HONEST, Chip.TOGETHER),
        mark=Mark.REPAIR,
        trust=TrustAnswer(integrity=TrustReply.PARTLY),
        happened="Ik belde over de brief. Sam vroeg wat ik zelf wil doen. Hij had mijn afspraak op de verkeerde dag "
        "gezet en durfde daarna niet te bellen. Hij zei ook wat er in de overdracht staat.",
        view="Sam zei sorry. Zonder veel uitleg, gewoon sorry. Bijna had ik niet gebeld.",
        promises=(
            ToldPromise(
                Owner.WORKER,
                f"Sam komt {DUE_WEEKDAY} langs",
                due_ago=5,
                changes=(
                    ToldChange(
                        PromiseState.NOT_KEPT,
                        7,
                        told_beforehand=True,
                        words="Zijn kind was ziek. Hij belde op voorhand.",
                    ),
                ),
            ),
        ),
        topics=(
            Topic(
                what="Ik slaap slecht",
                person=SAM,
                weight=Weight.IF_TIME,
                wants=frozenset({Want.LISTEN}),
                themes=(Theme(ThemeKind.HEALTH),),
            ),
        ),
    ),
    ToldContact(
        ago=8,
        people=(FATIMA,),
        way=Way.OFFICE,
        place="Gemeentehuis",
        at=time(9, 45),
        posture=Posture.SPIKES_SETTLING,
        feelings=(a_little(FeelingWord.RELIEVED),),
        helped=(Chip.PLAIN, "zei wat er nog ontbreekt"),
        happened="Ik gaf mijn formulier af en de brief van de gemeente. Fatima keek alles na. Alleen mijn loonbrief "
        "ontbreekt nog. Die mag ik later sturen.",
    ),
    ToldContact(
        ago=4,
        people=(FATIMA,),
        way=Way.PHONE,
        at=time(10, 0),
        posture=Posture.SNIFFING,
        feelings=(felt(FeelingWord.TENSE), a_little(FeelingWord.POWERLESS)),
        helped=(Chip.HONEST,),
        trust=TrustAnswer(integrity=TrustReply.YES),
        happened="Ze zoekt mijn formulier. Het ligt niet bij de andere. Ze belde zelf om het te zeggen.",
        view="Ik werd kwaad, maar niet op haar.",
        promises=(ToldPromise(Owner.WORKER, "Fatima zoekt mijn formulier", due_ago=-10),),
    ),
    ToldContact(
        ago=1,
        people=(SAM,),
        way=Way.HOME_VISIT,
        at=time(14, 0),
        about=True,
        posture=Posture.SPIKES_SETTLING,
        feelings=(very(FeelingWord.HEARD), a_little(FeelingWord.TENSE)),
        helped=(Chip.LISTENING, Chip.LEARNING),
        did_not_help=(Chip.PLAIN,),
        trust=TrustAnswer(integrity=TrustReply.YES, recognition=TrustReply.PARTLY),
        happened="We lazen samen de brief van de verzekering. Sam zei: “Dat weet ik niet, ik vraag het na.” We dronken "
        "koffie. Sam bleef een uur.",
        view="Ik was blij dat Sam het niet zomaar invulde. Maar het woord ‘franchise’ snap ik nog altijd niet.",
        promises=(
            ToldPromise(Owner.WORKER, "Sam belt het woonkantoor", due_ago=1, themes=(ThemeKind.HOME,)),
            ToldPromise(
                Owner.ME,
                "Ik stuur mijn loonbrief naar Fatima",
                due_ago=0,
                themes=(ThemeKind.PAPERS, ThemeKind.MONEY),
            ),
        ),
        topics=(
            Topic(
                what="De brief van de verzekering",
                person=SAM,
                weight=Weight.WOULD_LIKE,
                wants=frozenset({Want.ANSWER}),
                themes=(Theme(ThemeKind.PAPERS), Theme(ThemeKind.MONEY)),
            ),
            Topic(
                what="Mag Sam aan de gemeente zeggen wat ik vertel?",
                person=SAM,
                weight=Weight.WOULD_LIKE,
                wants=frozenset({Want.ANSWER}),
            ),
            Topic(what="Moet je dingen melden die ik vertel?", person=SAM),
        ),
    ),
)

#: Promises made outside any contact.
LOOSE_PROMISES: Final = (
    ToldPromise(
        Owner.ME,
        "Ik bel de school over de opvang",
        due_ago=-6,
        person=SAM,
        made_ago=12,
        themes=(ThemeKind.FAMILY, "de opvang"),
    ),
)
