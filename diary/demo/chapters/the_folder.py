"""How it began: a bag of letters, the damp room, and meeting Rik."""

from datetime import time
from typing import Final

from diary.demo.cast import FATIMA, INGE, NADIA, RIK, RIK_BEGAN
from diary.demo.told import ToldChange, ToldContact, ToldPromise, a_little, felt, quite, very
from diary.domain.contacts import AskedBy, Way
from diary.domain.experience import Chip
from diary.domain.feelings import FeelingWord, Posture
from diary.domain.own_steps import Step
from diary.domain.promises import Owner, PromiseState
from diary.domain.themes import ThemeKind
from diary.domain.topics import Topic, TopicState, Want, Weight
from diary.domain.trust import TrustAnswer, TrustReply

THE_FOLDER: Final = (
    ToldContact(
        ago=358,
        asked_by=AskedBy.ME,
        before=(very(FeelingWord.ASHAMED),),
        after=(a_little(FeelingWord.ASHAMED), quite(FeelingWord.RELIEVED)),
        did=(Step.ASKED_FOR_HELP, Step.CAME_ALONG),
        themes=(ThemeKind.PAPERS, ThemeKind.MONEY),
        people=(INGE,),
        way=Way.OFFICE,
        place="OCMW",
        at=time(10, 0),
        posture=Posture.SNIFFING,
        feelings=(quite(FeelingWord.ASHAMED), felt(FeelingWord.RELIEVED)),
        helped=(Chip.DOING, Chip.PLAIN),
        trust=TrustAnswer(competence=TrustReply.YES),
        happened="Ik ging naar Inge met een zak vol brieven. Veel had ik niet opengedaan. We maakten samen drie "
        "stapels: nu, later en weg. Ik kreeg een kaft mee voor wat nog komt.",
        view="Ik schaamde mij voor die zak. Nu is hij leeg. Dat had ik niet gedacht.",
        promises=(
            ToldPromise(
                Owner.ME,
                "Ik doe elke brief open en steek hem in de kaft",
                before_next=True,
                changes=(ToldChange(PromiseState.PARTLY_KEPT, 329, words="Twee niet. Ik durfde niet."),),
            ),
            ToldPromise(
                Owner.WORKER,
                "Inge maakt een lijst van wat ik moet betalen",
                due_ago=344,
                changes=(ToldChange(PromiseState.KEPT, 344),),
            ),
        ),
        topics=(
            Topic(
                what="De vochtplek in de kamer van Lina",
                person=INGE,
                weight=Weight.MUST,
                wants=frozenset({Want.DO_SOMETHING}),
                state=TopicState.TALKED_ABOUT,
                outcome="Inge kwam kijken en nam foto’s.",
            ),
        ),
    ),
    ToldContact(
        ago=349,
        people=(NADIA,),
        way=Way.PHONE,
        at=time(21, 0),
        about=True,
        any_day=True,
        posture=Posture.AT_EASE,
        feelings=(felt("thuis"),),
        happened="Nadia belde toen de kinderen sliepen. We praatten een uur over niets.",
    ),
    ToldContact(
        ago=335,
        people=(FATIMA,),
        way=Way.OFFICE,
        place="Gemeentehuis",
        posture=Posture.SPIKES_UP,
        feelings=(quite(FeelingWord.IN_A_BOX), felt(FeelingWord.ASHAMED)),
        did_not_help=(Chip.BRIDGE, Chip.TIME),
        trust=TrustAnswer(recognition=TrustReply.NO),
        happened="Ik had een attest nodig. Ik stond in de verkeerde rij. Aan het juiste loket zei Fatima dat ik het "
        "thuis kan afdrukken. Ik heb geen printer. Achter mij zuchtte iemand.",
        view="Ik was daar een nummer. Ik ben buitengegaan zonder attest.",
    ),
    ToldContact(
        ago=329,
        asked_by=AskedBy.TOGETHER,
        themes=(ThemeKind.HOME, ThemeKind.HEALTH),
        people=(INGE,),
        way=Way.HOME_VISIT,
        at=time(15, 0),
        about=True,
        posture=Posture.SPIKES_SETTLING,
        feelings=(felt("gerespecteerd"), a_little(FeelingWord.CALM)),
        helped=(Chip.EQUAL, "vroeg of ze foto’s mocht nemen"),
        trust=TrustAnswer(recognition=TrustReply.YES, competence=TrustReply.DONT_KNOW),
        happened="Inge kwam kijken naar de vochtplek in de kamer van Lina. Ze vroeg eerst of ze foto’s mocht nemen. "
        "Lina toonde haar knuffels. De koffie was op, dus dronken we thee.",
        view="Ze keek naar het vocht en niet naar de rommel.",
        promises=(
            ToldPromise(
                Owner.WORKER,
                "Inge stuurt de foto’s naar het woonkantoor",
                due_ago=319,
                changes=(ToldChange(PromiseState.KEPT, 319, words="Ik kreeg een kopie."),),
            ),
            ToldPromise(
                Owner.ORGANISATION,
                "Het woonkantoor komt kijken naar het vocht",
                due_ago=275,
                changes=(ToldChange(PromiseState.NOT_KEPT, 272, words="Niemand gezien. Niemand gebeld."),),
            ),
        ),
    ),
    ToldContact(
        ago=RIK_BEGAN,
        people=(RIK,),
        way=Way.TOGETHER,
        place="Buurthuis",
        any_day=True,
        posture=Posture.SNIFFING,
        feelings=(felt(FeelingWord.CURIOUS), a_little(FeelingWord.UNSURE)),
        helped=(Chip.ADVICE, "wacht tot ik zelf iets zeg"),
        happened="Inge had mij over Rik verteld. Ik ging koffie drinken in het buurthuis en hij zat daar. Hij vroeg "
        "niets. Hij vertelde dat hij zelf jaren bij het OCMW kwam, en dat hij nu met anderen meegaat.",
        view="Ik dacht: weer iemand die iets van mij wil weten. Maar ik moest niets.",
        promises=(
            ToldPromise(
                Owner.TOGETHER,
                "Rik en ik gaan samen naar het woonkantoor",
                due_ago=293,
                changes=(ToldChange(PromiseState.KEPT, 293),),
            ),
        ),
    ),
    ToldContact(
        ago=304,
        way=Way.LETTER,
        posture=Posture.ROLLED_UP,
        feelings=(very(FeelingWord.POWERLESS), felt(FeelingWord.NUMB)),
        did_not_help=(Chip.PLAIN,),
        happened="Een brief van het woonkantoor. Ik sta op de wachtlijst voor een ander appartement, op plaats 212. "
        "Er staat niet bij hoelang dat duurt.",
        view="Ik heb hem drie keer gelezen. Ik werd er niet wijzer van.",
        topics=(
            Topic(
                what="Wat betekent plaats 212?",
                person=INGE,
                weight=Weight.WOULD_LIKE,
                wants=frozenset({Want.ANSWER}),
                state=TopicState.TALKED_ABOUT,
                outcome="Minstens vier jaar wachten. Nu weet ik het tenminste.",
            ),
        ),
    ),
    ToldContact(
        ago=293,
        asked_by=AskedBy.ME,
        before=(quite(FeelingWord.AFRAID),),
        after=(felt(FeelingWord.PROUD),),
        did=(Step.ASKED_ON,),
        themes=(ThemeKind.HOME,),
        people=(RIK,),
        way=Way.TOGETHER,
        place="Woonkantoor",
        at=time(9, 30),
        posture=Posture.SPIKES_SETTLING,
        feelings=(very(FeelingWord.PROUD), quite(FeelingWord.STRONG), felt(FeelingWord.TENSE)),
        helped=(Chip.TOGETHER, Chip.SUCCESS),
        trust=TrustAnswer(TrustReply.YES, TrustReply.YES, TrustReply.YES),
        happened="Rik ging mee naar het woonkantoor. Vooraf schreven we drie vragen op. Ik stelde ze zelf. Toen ik "
        "even stopte, wachtte hij.",
        view="Mijn stem trilde. Ik heb wel alles gezegd.",
    ),
    ToldContact(
        ago=281,
        did=(Step.TOLD_SOMETHING_HARD,),
        themes=(ThemeKind.FAMILY, ThemeKind.MYSELF),
        people=(INGE,),
        way=Way.OFFICE,
        place="OCMW",
        at=time(11, 0),
        about=True,
        posture=Posture.SPIKES_SETTLING,
        feelings=(very(FeelingWord.HEARD), quite(FeelingWord.AFRAID), felt(FeelingWord.TIRED)),
        helped=(Chip.LISTENING, Chip.TIME, Chip.PACE),
        trust=TrustAnswer(integrity=TrustReply.YES, recognition=TrustReply.YES),
        happened="Ik vertelde Inge over de vader van de kinderen, en waarom we hier zijn komen wonen. Dat wist alleen "
        "Nadia. Inge schreef niets op. Ze zei: “Dank je dat je het mij zegt.”",
        view="Ik had schrik dat ze anders naar mij zou kijken. Dat deed ze niet.",
        promises=(
            ToldPromise(
                Owner.WORKER,
                "Inge houdt dit voor zich",
                changes=(ToldChange(PromiseState.NOT_KEPT, 251, words="De juf wist het."),),
            ),
            ToldPromise(
                Owner.ME,
                "Ik laat iets weten als ik niet kan komen",
                changes=(ToldChange(PromiseState.NOT_KEPT, 237, words="Ik durfde niet te bellen."),),
            ),
        ),
    ),
    ToldContact(ago=270, people=(NADIA,), any_day=True, posture=Posture.AT_EASE),
)
