"""Things get going, and then Inge leaves."""

from datetime import time
from typing import Final

from diary.demo.cast import FATIMA, INGE, NADIA, RIK
from diary.demo.told import ToldChange, ToldContact, ToldPromise, a_little, felt, quite, very
from diary.domain.contacts import Way
from diary.domain.experience import Chip, Mark
from diary.domain.feelings import FeelingWord, Posture
from diary.domain.own_steps import Step
from diary.domain.promises import Owner, PromiseState
from diary.domain.themes import ThemeKind
from diary.domain.topics import Topic, TopicState, Want, Weight
from diary.domain.trust import TrustAnswer, TrustReply

GOODBYE: Final = (
    ToldContact(
        ago=181,
        people=(NADIA,),
        way=Way.TOGETHER,
        any_day=True,
        posture=Posture.AT_EASE,
        feelings=(very(FeelingWord.CONNECTED), felt(FeelingWord.GRATEFUL)),
        happened="Met Nadia en de kinderen naar de vijver. Younes zag een reiger. Nadia betaalde frietjes voor "
        "iedereen en zei er niets over.",
    ),
    ToldContact(
        ago=172,
        people=(INGE,),
        way=Way.OFFICE,
        place="OCMW",
        at=time(10, 30),
        posture=Posture.SPIKES_SETTLING,
        feelings=(very(FeelingWord.RELIEVED), quite(FeelingWord.STRONG)),
        helped=(Chip.DOING, Chip.BELIEF, Chip.RESULT),
        trust=TrustAnswer(TrustReply.PARTLY, TrustReply.YES, TrustReply.YES),
        happened="We belden samen over de rekening van de elektriciteit. Ik deed het woord. Inge schreef soms een "
        "woord op een blaadje, voor mij. Ik mag in vijf keer betalen.",
        view="Ik heb het zelf geregeld. Inge zat ernaast en dat was genoeg.",
        promises=(
            ToldPromise(
                Owner.ME,
                "Ik betaal de elektriciteit in vijf keer",
                due_ago=21,
                changes=(
                    ToldChange(
                        PromiseState.PARTLY_KEPT,
                        110,
                        told_beforehand=True,
                        words="Eén maand lukte niet. Ik belde zelf op voorhand.",
                    ),
                    ToldChange(PromiseState.KEPT, 21, words="De laatste keer is betaald."),
                ),
            ),
            ToldPromise(
                Owner.ORGANISATION,
                "De leverancier zet het plan op papier",
                due_ago=158,
                changes=(ToldChange(PromiseState.KEPT, 161),),
            ),
        ),
    ),
    ToldContact(
        ago=160,
        way=Way.OFFICE,
        place="Huisarts",
        at=time(17, 15),
        feelings=(very(FeelingWord.TIRED),),
        happened="Bij de huisarts geweest omdat ik slecht slaap. Ze vroeg hoelang al. Ik zei: “Een jaar.” Ik schrok er "
        "zelf van.",
    ),
    ToldContact(ago=150, people=(INGE,), posture=Posture.AT_EASE),
    ToldContact(
        ago=138,
        people=(INGE,),
        way=Way.HOME_VISIT,
        at=time(16, 0),
        about=True,
        posture=Posture.AT_EASE,
        feelings=(felt(FeelingWord.SAFE), quite(FeelingWord.PROUD)),
        helped=(Chip.TIME, Chip.ATTUNED, Chip.SUCCESS),
        trust=TrustAnswer(TrustReply.YES, TrustReply.YES, TrustReply.YES),
        happened="Younes las voor uit zijn boek van school. Inge moest nog ergens anders zijn, maar ze bleef zitten "
        "tot het uit was. Daarna keken we naar de rekeningen.",
        view="Hij heeft het er nog altijd over.",
        promises=(
            ToldPromise(
                Owner.ME,
                "Ik vraag de mutualiteit wat ze terugbetalen voor een bril",
                due_ago=124,
                changes=(ToldChange(PromiseState.NO_LONGER_NEEDED, 130, words="Zijn ogen zijn goed, zei de dokter."),),
            ),
        ),
        topics=(
            Topic(
                what="Een fiets voor Younes",
                person=INGE,
                weight=Weight.IF_TIME,
                wants=frozenset({Want.DO_SOMETHING}),
                state=TopicState.NO_LONGER_NEEDED,
                outcome="Nadia had er nog een staan.",
            ),
        ),
    ),
    ToldContact(
        ago=127,
        did=(Step.SAID_NO,),
        themes=(ThemeKind.MONEY, ThemeKind.FAMILY),
        people=(NADIA,),
        way=Way.PHONE,
        any_day=True,
        posture=Posture.SPIKES_UP,
        feelings=(felt(FeelingWord.SAD), quite("schuldig")),
        mark=Mark.BREAK,
        happened="Nadia vroeg of ze geld van mij kon lenen. Ik zei nee. Ze zei dat ik veranderd ben.",
        view="Misschien is dat zo. Het deed toch pijn.",
        topics=(
            Topic(
                what="Hoe zeg ik nee tegen mijn zus?",
                person=RIK,
                weight=Weight.IF_TIME,
                wants=frozenset({Want.LISTEN, Want.ADVICE}),
                state=TopicState.TALKED_ABOUT,
                outcome="Rik vertelde hoe dat bij hem ging, met zijn broer.",
            ),
        ),
    ),
    ToldContact(
        ago=112,
        people=(INGE,),
        way=Way.PHONE,
        posture=Posture.SPIKES_UP,
        feelings=(very(FeelingWord.DISAPPOINTED), quite(FeelingWord.SAD), a_little(FeelingWord.GRATEFUL)),
        helped=(Chip.HONEST,),
        did_not_help=(Chip.SAMEFACE,),
        trust=TrustAnswer(integrity=TrustReply.YES),
        happened="Inge belde. Over vier weken gaat ze ergens anders werken. Ze weet nog niet wie er komt. Ze wilde dat "
        "ik het van haar hoorde en niet uit een brief.",
        view="Eerst Tom, nu Inge. Weer alles opnieuw. Ik ben blij dat ze zelf belde en toch ben ik kwaad.",
        promises=(
            ToldPromise(
                Owner.WORKER,
                "Inge schrijft een overdracht",
                due_ago=84,
                changes=(ToldChange(PromiseState.PARTLY_KEPT, 13, words="Alleen over de huur."),),
            ),
            ToldPromise(
                Owner.TOGETHER,
                "We drinken nog één keer koffie",
                due_ago=84,
                changes=(ToldChange(PromiseState.KEPT, 84),),
            ),
        ),
    ),
    ToldContact(
        ago=99,
        people=(FATIMA,),
        way=Way.LETTER,
        happened="Een brief van de gemeente over de opvang na school. Er bestaat een lagere prijs. Ik moet tonen wat "
        "ik verdien. Fatima heeft er haar naam onder gezet.",
    ),
    ToldContact(
        ago=84,
        people=(INGE,),
        way=Way.OFFICE,
        place="OCMW",
        at=time(15, 30),
        posture=Posture.SPIKES_SETTLING,
        feelings=(quite(FeelingWord.SAD), felt(FeelingWord.GRATEFUL), a_little(FeelingWord.LONELY)),
        helped=(Chip.BOUNDARIES, Chip.EQUAL),
        trust=TrustAnswer(TrustReply.YES, TrustReply.YES, TrustReply.YES),
        happened="We dronken koffie, niet uit de automaat maar uit haar eigen kan. Ik wilde de kaft teruggeven. Inge "
        "zei: “Die is van jou.” De overdracht is klaar, zei ze.",
        view="Ik ga haar missen. Ik heb het niet gezegd. Ze wist het wel, denk ik.",
    ),
)
