"""Something was told on without asking: a break, and how it mended."""

from datetime import time
from typing import Final

from diary.demo.cast import FATIMA, INGE, RIK
from diary.demo.told import ToldChange, ToldContact, ToldPromise, a_little, felt, quite, very
from diary.domain.contacts import AskedBy, Way
from diary.domain.experience import Chip, Mark
from diary.domain.feelings import FeelingWord, Posture
from diary.domain.own_steps import Step
from diary.domain.promises import Owner, PromiseState
from diary.domain.themes import ThemeKind
from diary.domain.topics import Topic, TopicState, Want, Weight
from diary.domain.trust import TrustAnswer, TrustReply

TOLD_ON: Final = (
    ToldContact(
        ago=259,
        asked_by=AskedBy.SOMEBODY_ELSE,
        asked_by_own="de VDAB",
        themes=(ThemeKind.WORK,),
        people=(INGE,),
        way=Way.VIDEO,
        at=time(13, 30),
        posture=Posture.SNIFFING,
        feelings=(felt(FeelingWord.CURIOUS), a_little(FeelingWord.UNSURE)),
        helped=(Chip.BELIEF,),
        did_not_help=(Chip.PACE,),
        happened="Een gesprek met de VDAB op het scherm. Inge zat naast mij. Het beeld viel drie keer uit. Het ging "
        "over de opleiding voor zorgkundige.",
        view="Ik poets al zes jaar in het woonzorgcentrum. Ik weet wat ik kan. Dat heb ik ook gezegd.",
        promises=(
            ToldPromise(
                Owner.ORGANISATION,
                "De VDAB stuurt de dagen en uren van de opleiding",
                due_ago=245,
                changes=(ToldChange(PromiseState.PARTLY_KEPT, 240, words="De dagen wel, de uren niet."),),
            ),
        ),
        topics=(
            Topic(
                what="De opleiding voor zorgkundige",
                person=INGE,
                weight=Weight.WOULD_LIKE,
                wants=frozenset({Want.ADVICE, Want.DECIDE_TOGETHER}),
                state=TopicState.LATER,
                outcome="Eerst de opvang van de kinderen regelen.",
            ),
        ),
    ),
    ToldContact(
        ago=251,
        way=Way.OTHER,
        way_own="aan de schoolpoort",
        place="School",
        posture=Posture.ROLLED_UP,
        feelings=(very(FeelingWord.ASHAMED), felt("verraden")),
        happened="De juf van Younes sprak mij aan. Ze zei dat ze het begrijpt, na alles wat er thuis gebeurd is. Er "
        "stonden andere ouders bij. Ik had haar nooit iets verteld.",
        view="Ze bedoelde het goed. Ik wilde in de grond zakken.",
    ),
    ToldContact(
        ago=248,
        did=("Ik zei dat ik het erg vond",),
        themes=(ThemeKind.FAMILY,),
        people=(INGE,),
        way=Way.PHONE,
        at=time(9, 0),
        posture=Posture.ROLLED_UP,
        feelings=(very(FeelingWord.ANGRY), quite(FeelingWord.UNSAFE), felt(FeelingWord.POWERLESS)),
        did_not_help=(Chip.SECRET, Chip.TOGETHER),
        mark=Mark.BREAK,
        trust=TrustAnswer(integrity=TrustReply.NO),
        happened="Ik belde Inge. Ze had met de school gepraat omdat Younes zo stil is in de klas. Ze zei: “Ik wilde "
        "helpen.” Ik heb opgehangen.",
        view="Dit verhaal was van mij. Ze moest het eerst vragen. Nu weet de school het.",
    ),
    ToldContact(
        ago=237,
        people=(INGE,),
        way=Way.I_DID_NOT_GO,
        posture=Posture.SPIKES_UP,
        view="Ik had een gesprek bij Inge. Ik ben tot aan de deur gegaan en dan terug naar huis. Ik kon het niet.",
    ),
    ToldContact(
        ago=228,
        people=(RIK,),
        way=Way.PHONE,
        at=time(19, 0),
        about=True,
        any_day=True,
        posture=Posture.SNIFFING,
        feelings=(quite(FeelingWord.SUPPORTED), felt(FeelingWord.TIRED)),
        helped=(Chip.ADVICE, Chip.LISTENING),
        happened="Ik vertelde Rik wat er gebeurd was. Hij zei niet wat ik moest doen. Hij vroeg: “Wat heb jij nodig "
        "om terug te gaan?”",
        view="Dat ze het toegeeft. En dat ik mag beslissen wie wat weet.",
        topics=(
            Topic(
                what="Wie weet er wat over mij?",
                person=INGE,
                weight=Weight.MUST,
                wants=frozenset({Want.ANSWER}),
                state=TopicState.TALKED_ABOUT,
                outcome="Alleen de juf en de directeur. Het staat nu op papier.",
            ),
            Topic(
                what="Mag ik zien wat je over mij schrijft?",
                person=INGE,
                weight=Weight.WOULD_LIKE,
                wants=frozenset({Want.ANSWER}),
                state=TopicState.TALKED_ABOUT,
                outcome="Ja. Ik las het. Eén zin hebben we veranderd.",
            ),
        ),
    ),
    ToldContact(
        ago=214,
        asked_by=AskedBy.THEM,
        before=(felt(FeelingWord.TENSE),),
        did=(Step.CAME_ALONG, Step.TOLD_SOMETHING_HARD),
        people=(INGE, RIK),
        way=Way.OFFICE,
        place="OCMW",
        at=time(14, 0),
        posture=Posture.SNIFFING,
        feelings=(quite(FeelingWord.HEARD), felt(FeelingWord.WAITING), a_little(FeelingWord.ANGRY)),
        helped=(Chip.HONEST, Chip.BOUNDARIES, Chip.LEARNING),
        mark=Mark.REPAIR,
        trust=TrustAnswer(integrity=TrustReply.PARTLY, recognition=TrustReply.YES),
        happened="Rik zat naast mij. Inge zei sorry. “Ik had het eerst aan jou moeten vragen.” Ze praatte het niet "
        "goed. We schreven op wat ze mag doorgeven en wat niet. Dat blad ligt nu bij mij thuis.",
        view="Het is niet weg. Maar ze zei het waar Rik bij was, en dat hoefde niet.",
        promises=(
            ToldPromise(
                Owner.WORKER,
                "Inge vraagt het mij voor ze iets doorgeeft",
                changes=(ToldChange(PromiseState.KEPT, 203, words="Ze vroeg het, over de school."),),
            ),
            ToldPromise(
                Owner.TOGETHER,
                "We kijken na een maand of dit werkt",
                due_ago=184,
                changes=(
                    ToldChange(PromiseState.CHANGED_TOGETHER, 188, told_beforehand=True, words="Het wordt zes weken."),
                    ToldChange(PromiseState.KEPT, 172, words="Het werkt. Het blad blijft."),
                ),
            ),
        ),
    ),
    ToldContact(
        ago=203,
        people=(INGE,),
        way=Way.MESSAGE,
        happened="Inge stuurde: “De school vraagt hoe het gaat met Younes. Mag ik antwoorden?” Ik stuurde: “Nee, dat "
        "doe ik zelf.” Zij stuurde: “Goed.”",
    ),
    ToldContact(
        ago=192,
        people=(FATIMA,),
        way=Way.OFFICE,
        place="Gemeentehuis",
        posture=Posture.SPIKES_SETTLING,
        feelings=(felt(FeelingWord.SEEN),),
        helped=(Chip.PLAIN, Chip.BRIDGE, Chip.UNIQUE),
        trust=TrustAnswer(recognition=TrustReply.YES, competence=TrustReply.YES),
        happened="Ik moest terug voor een attest. Fatima kende mij nog. Ze zei: “De vorige keer liep het hier niet "
        "goed.” Ze drukte alles af en legde uit waarvoor elk blad dient.",
        view="Ik had niet gedacht dat zij dat nog wist.",
        promises=(
            ToldPromise(
                Owner.ORGANISATION,
                "De gemeente stuurt het attest naar de school",
                due_ago=185,
                changes=(ToldChange(PromiseState.KEPT, 186),),
            ),
        ),
    ),
)
