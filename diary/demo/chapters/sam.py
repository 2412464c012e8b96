"""Sam is the new face: from the first handshake to yesterday."""

from datetime import time
from typing import Final

from diary.demo.cast import FATIMA, NADIA, RIK, SAM, SAM_BEGAN, TOM
from diary.demo.told import ToldChange, ToldContact, ToldPromise, a_little, felt, quite
from diary.domain.contacts import AskedBy, Way
from diary.domain.experience import Chip, Mark
from diary.domain.feelings import FeelingWord, Posture
from diary.domain.own_steps import Step
from diary.domain.promises import Owner, PromiseState
from diary.domain.themes import ThemeKind
from diary.domain.topics import Topic, TopicState, Want, Weight
from diary.domain.trust import TrustAnswer, TrustReply

SAM_COMES: Final = (
    ToldContact(
        ago=SAM_BEGAN,
        people=(SAM,),
        way=Way.OFFICE,
        place="Dorpsstraat 12",
        at=time(9, 30),
        posture=Posture.SNIFFING,
        feelings=(felt(FeelingWord.WAITING), a_little(FeelingWord.TIRED)),
        helped=(Chip.PLAIN,),
        did_not_help=(Chip.SAMEFACE,),
        trust=TrustAnswer(integrity=TrustReply.DONT_KNOW),
        happened="Ik ging naar de nieuwe. Hij heet Sam. Ik vroeg wat hij doet. Hij zei: “Ik help met huur en brieven.” "
        "Hij wist dat ik twee kinderen heb, meer niet.",
        view="Nieuw gezicht. Hij gaf mij een hand en zei zijn voornaam. Verder zie ik wel.",
        promises=(
            ToldPromise(
                Owner.WORKER,
                "Sam leest de overdracht van Inge",
                before_next=True,
                changes=(
                    ToldChange(PromiseState.NOT_KEPT, 61, words="Hij had nog geen tijd gehad."),
                    ToldChange(PromiseState.KEPT, 47),
                ),
            ),
        ),
    ),
    ToldContact(
        ago=69,
        themes=(ThemeKind.FREE_TIME,),
        people=(TOM,),
        way=Way.OTHER,
        way_own="toevallig, in de winkel",
        any_day=True,
        posture=Posture.AT_EASE,
        feelings=(felt(FeelingWord.SEEN),),
        helped=(Chip.UNIQUE,),
        happened="Ik kwam Tom tegen aan de kassa. Hij wist nog hoe Younes heet. We praatten vijf minuten, niet over "
        "papieren.",
    ),
    ToldContact(
        ago=61,
        asked_by=AskedBy.THEM,
        themes=(ThemeKind.HOME,),
        people=(SAM,),
        way=Way.OFFICE,
        place="Dorpsstraat 12",
        at=time(11, 0),
        posture=Posture.SPIKES_UP,
        feelings=(quite(FeelingWord.NOT_HEARD), felt(FeelingWord.FRUSTRATED)),
        did_not_help=(Chip.TIME, Chip.ATTUNED),
        trust=TrustAnswer(recognition=TrustReply.NO, competence=TrustReply.NO),
        happened="Het gesprek zou een uur duren, het werd een kwartier. Zijn telefoon ging twee keer. Ik wilde over de "
        "opvang praten en dat is niet gelukt.",
        view="Sam had weinig tijd. Mijn jas is niet uitgegaan.",
        topics=(
            Topic(
                what="De opvang na school",
                person=SAM,
                weight=Weight.MUST,
                wants=frozenset({Want.DO_SOMETHING, Want.DECIDE_TOGETHER}),
                state=TopicState.TALKED_ABOUT,
                outcome="Ik vraag zelf de lagere prijs, bij Fatima.",
            ),
        ),
    ),
    ToldContact(
        ago=56,
        themes=(ThemeKind.PEOPLE,),
        people=(NADIA,),
        way=Way.TOGETHER,
        any_day=True,
        posture=Posture.SPIKES_SETTLING,
        mark=Mark.REPAIR,
        happened="Nadia stond voor de deur met soep. Ze zei niets over het geld en ik ook niet. Bij de afwas zei ze "
        "toch sorry.",
    ),
    ToldContact(
        ago=47,
        people=(SAM,),
        way=Way.OFFICE,
        place="Dorpsstraat 12",
        at=time(10, 0),
        posture=Posture.SNIFFING,
        feelings=(felt(FeelingWord.HEARD), felt(FeelingWord.WAITING)),
        helped=(Chip.LISTENING, Chip.BOUNDARIES, Chip.TIME),
        did_not_help=("kijkt veel naar zijn scherm",),
        trust=TrustAnswer(TrustReply.YES, TrustReply.PARTLY, TrustReply.DONT_KNOW),
        happened="Sam had een uur vrijgemaakt. Hij stelde twee vragen en wachtte op het antwoord. Hij zei ook: “Ik kan "
        "geen geld geven.” Dat wist ik, maar nu is het gezegd.",
        view="Sam luisterde. Hij kijkt wel veel naar zijn scherm.",
        promises=(
            ToldPromise(
                Owner.ME,
                "Ik kom elke week langs",
                changes=(
                    ToldChange(
                        PromiseState.CHANGED_TOGETHER,
                        12,
                        told_beforehand=True,
                        words="Om de twee weken. Elke week was te veel.",
                    ),
                ),
            ),
            ToldPromise(
                Owner.WORKER,
                "Sam komt thuis de papieren over de huur bekijken",
                due_ago=26,
                changes=(ToldChange(PromiseState.NOT_KEPT, 26, words="Ik wachtte. Niemand belde."),),
            ),
        ),
    ),
    ToldContact(
        ago=40,
        people=(RIK,),
        way=Way.TOGETHER,
        place="Buurthuis",
        any_day=True,
        posture=Posture.AT_EASE,
        feelings=(felt(FeelingWord.CALM), a_little(FeelingWord.UNDERSTOOD)),
        helped=(Chip.BRIDGE, Chip.PACE, "liet mij de lijst schrijven"),
        trust=TrustAnswer(integrity=TrustReply.YES, recognition=TrustReply.YES),
        happened="Rik en ik zochten uit wat ik nodig heb voor de lagere prijs van de opvang. Ik schreef de lijst, hij "
        "schonk koffie.",
        view="Met Rik erbij durf ik meer te vragen. Volgende keer probeer ik het alleen.",
    ),
    ToldContact(
        ago=33,
        asked_by=AskedBy.ME,
        did=(Step.KEPT_MY_PROMISE, Step.ASKED_ON),
        themes=(ThemeKind.PAPERS, "de opvang"),
        people=(FATIMA,),
        way=Way.OFFICE,
        place="Gemeentehuis",
        at=time(10, 15),
        about=True,
        posture=Posture.SNIFFING,
        feelings=(felt(FeelingWord.HOPEFUL), a_little(FeelingWord.CONFUSED)),
        helped=(Chip.PLAIN,),
        happened="Ik vroeg naar de lagere prijs voor de opvang. Fatima gaf mij een formulier. Ze zette een kruisje bij "
        "wat ik moet invullen.",
        view="Alleen gegaan. Het is gelukt.",
        promises=(
            ToldPromise(
                Owner.ME,
                "Ik breng de brief van de gemeente mee",
                before_next=True,
                changes=(ToldChange(PromiseState.KEPT, 8),),
            ),
        ),
    ),
)
