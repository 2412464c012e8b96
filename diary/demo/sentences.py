"""Sentence parts for a diary with many contacts; `{name}` stands for the first name of the other one."""

from typing import Final

from diary.domain.contacts import Way
from diary.domain.promises import Owner, PromiseState
from diary.domain.themes import ThemeKind

NAME: Final = "{name}"

OPENINGS: Final[dict[Way, tuple[str, ...]]] = {
    Way.OFFICE: (
        "Ik ging langs bij {name}. We zaten in het kleine lokaal, met de deur dicht.",
        "Ik had een gesprek bij {name}. Ik was te vroeg en wachtte in de gang.",
        "{name} had een halfuur. We begonnen met wat ik meegebracht had.",
        "Ik nam mijn kaft mee naar {name}. We legden alles op tafel.",
    ),
    Way.HOME_VISIT: (
        "{name} kwam bij mij thuis. Ik had de tafel vrijgemaakt voor de papieren.",
        "{name} belde aan toen ik nog aan het koken was. We gingen in de keuken zitten.",
        "{name} kwam langs en vroeg eerst of het paste. Ik zette koffie.",
    ),
    Way.PHONE: (
        "{name} belde mij terug. Ik stond net aan de bushalte.",
        "Ik belde {name}. Ik moest twee keer proberen voor er iemand opnam.",
        "{name} belde op mijn pauze. Ik ging even buiten staan.",
    ),
    Way.VIDEO: (
        "Een gesprek met {name} op het scherm. Het beeld bleef soms hangen.",
        "Ik sprak {name} op het scherm, met de kinderen in de kamer ernaast.",
    ),
    Way.MESSAGE: (
        "{name} stuurde een bericht. Ik las het twee keer voor ik iets terugstuurde.",
        "Ik stuurde een bericht naar {name}. Het antwoord kwam ’s avonds.",
    ),
    Way.LETTER: (
        "Er zat een brief in de bus. {name} heeft hem ondertekend.",
        "Een brief van {name}. Twee bladzijden, en onderaan staat wat ik moet doen.",
    ),
    Way.TOGETHER: (
        "{name} ging met mij mee naar het gemeentehuis. We namen samen de bus.",
        "We vulden samen een formulier in. {name} las voor en ik schreef.",
        "{name} en ik gingen naar de open dag van de school. We keken samen rond in de klas.",
    ),
    Way.THEY_DID_NOT_COME: (
        "{name} zou langskomen. Ik heb de hele voormiddag gewacht.",
        "Ik zat klaar voor {name}. Er kwam niemand en er belde niemand.",
    ),
    Way.I_DID_NOT_GO: (
        "Ik moest bij {name} zijn. Ik ben niet gegaan, ik kon het niet opbrengen.",
        "Ik had een gesprek met {name}. Mijn kind was ziek en ik ben thuisgebleven.",
    ),
    Way.OTHER: (
        "Ik kwam {name} toevallig tegen. We bleven even staan praten.",
        "{name} stond daar ook te wachten. We liepen een stuk samen.",
    ),
}

_TALKED: Final = (
    "We praatten over de huur en wat er nog openstaat.",
    "Het ging over de school en hoe het daar loopt.",
    "Ik vroeg wat er met mijn aanvraag gebeurt.",
    "Ik liet de rekening van het water zien.",
    "We zochten op wanneer de mutualiteit open is.",
    "{name} legde uit in welke volgorde het gaat.",
    "{name} schreef drie dingen op een blad en gaf dat aan mij.",
    "{name} wist het niet meteen en ging het navragen.",
    "Er moet nog een attest bij van de gemeente.",
    "Het woonkantoor heeft nog altijd niet geantwoord.",
    "De VDAB wil dat ik volgende week bel.",
    "De huisarts heeft daar een briefje voor geschreven.",
    "Ik heb verteld hoe de nachten zijn.",
    "Ik zei dat ik het niet begreep, en toen begon het opnieuw, trager.",
    "Er kwam iemand binnen en toen was ik mijn draad kwijt.",
    "We hebben ook gelachen, om iets van de kinderen.",
    "Ik moest mijn verhaal weer van het begin vertellen.",
    "Over de opvang hebben we niet kunnen praten.",
    "Het CAW kan misschien helpen met de waarborg.",
    "Ik heb gezegd wat ik wel wil en wat niet.",
    "We keken ook naar de verzekering.",
    "{name} vroeg of iemand anders dit mag weten.",
)

_WRITTEN: Final = (
    "Het gaat over de huur en wat er nog openstaat.",
    "Er staat niet bij hoelang het nog duurt.",
    "Er moet nog een attest bij van de gemeente.",
    "Eén woord heb ik moeten opzoeken.",
    "Onderaan staat een nummer dat ik mag bellen.",
    "Ik heb het in mijn kaft gestoken.",
    "Ik heb er nog niet op geantwoord.",
    "Het gaat over de opvang na school.",
    "Nu weet ik tenminste wat de volgende stap is.",
)

_NOT_MET: Final = (
    "Ik heb de hele dag mijn telefoon bij mij gehouden.",
    "’s Avonds kwam er nog een bericht.",
    "Ik had er vrij voor gevraagd op mijn werk.",
    "De papieren liggen nog altijd op tafel.",
    "We zouden over de rekening van het water praten.",
    "Ik weet nog niet wanneer het wel lukt.",
    "Het attest voor de school moet dus wachten.",
)

#: What can follow on an opening.
MIDDLES: Final[dict[Way, tuple[str, ...]]] = {
    **dict.fromkeys(Way, _TALKED),
    Way.MESSAGE: _WRITTEN,
    Way.LETTER: _WRITTEN,
    Way.THEY_DID_NOT_COME: _NOT_MET,
    Way.I_DID_NOT_GO: _NOT_MET,
}

VIEWS_HARD: Final = (
    "Daarna was ik op. Ik heb de rest van de dag niets gedaan.",
    "Ik heb ja gezegd, en ik weet niet goed waarop.",
    "Thuis dacht ik pas aan wat ik had willen zeggen.",
    "Het ging weer over mij en niet met mij.",
    "Ik ben daar niet meer op mijn gemak.",
)
VIEWS_BETWEEN: Final = (
    "Ik wacht af. Eerst zien, dan geloven.",
    "Het was beter dan de vorige keer, maar ik let nog op wat ik zeg.",
    "Ik weet niet goed wat ik ervan moet denken.",
    "De ene helft snap ik, de andere helft niet.",
)
VIEWS_WELCOME: Final = (
    "Ik kon gewoon zeggen hoe het is.",
    "Er is iets kleins vooruitgegaan. Dat is ook iets.",
    "Ik ging naar huis met minder in mijn hoofd.",
    "Ik had het zelf gevraagd en het is gelukt.",
)

PROMISES: Final[dict[Owner, tuple[str, ...]]] = {
    Owner.ME: (
        "Ik bel de school",
        "Ik breng mijn loonbrief mee",
        "Ik vraag een attest aan de gemeente",
        "Ik laat iets weten als ik niet kan komen",
        "Ik zoek de brief van de verzekering",
    ),
    Owner.WORKER: (
        "{name} belt het woonkantoor",
        "{name} vraagt na hoelang het nog duurt",
        "{name} stuurt mij het blad op",
        "{name} komt volgende week terug",
        "{name} vraagt het mij voor iets doorgaat",
    ),
    Owner.TOGETHER: (
        "We vullen samen het formulier in",
        "We kijken samen naar de rekeningen",
        "We gaan samen naar het gesprek op school",
    ),
    Owner.ORGANISATION: (
        "Het woonkantoor laat iets weten",
        "De mutualiteit stuurt een overzicht",
        "De gemeente kijkt mijn aanvraag na",
    ),
}

CHANGE_WORDS: Final[dict[PromiseState, tuple[str, ...]]] = {
    PromiseState.KEPT: ("", "", "", "Op tijd.", "Het kwam een week later.", "Ik moest er zelf achter vragen."),
    PromiseState.PARTLY_KEPT: ("", "Alleen het eerste deel.", "De rest volgt nog.", "De helft is gelukt."),
    PromiseState.NOT_KEPT: ("", "Vergeten.", "Niets meer van gehoord.", "Het lukte niet deze week."),
    PromiseState.CHANGED_TOGETHER: ("", "We doen het volgende maand.", "Eerst het andere papier."),
    PromiseState.NO_LONGER_NEEDED: ("", "Het is vanzelf in orde gekomen.", "Iemand anders had het al gedaan."),
}

TOPICS: Final = (
    "De huur",
    "De brief van de verzekering",
    "Ik slaap slecht",
    "De opvang na school",
    "Wie mag weten wat ik vertel?",
    "Mag ik zien wat je over mij schrijft?",
    "De rekening van het water",
    "Een cursus bij de VDAB",
    "Wat als jij er niet bent?",
    "De wachtlijst van het woonkantoor",
)

OUTCOMES: Final = (
    "We weten nu wat de volgende stap is.",
    "Het antwoord is nee. Ik weet wel waarom.",
    "Ik bel daar zelf over.",
    "We beslisten om te wachten tot de volgende brief.",
    "Er is naar geluisterd. Dat was genoeg.",
)

OWN_FEELINGS: Final = ("draaierig", "thuis", "op mijn hoede", "licht", "klein")
OWN_HELPED: Final = ("vroeg eerst of het paste", "liet mij uitpraten", "kwam erop terug", "schreef het op voor mij")
OWN_DID_NOT_HELP: Final = ("keek op de klok", "praatte tegen het scherm", "was mijn naam kwijt", "belde niet terug")
OTHER_WAYS: Final = ("toevallig, op straat", "aan de schoolpoort", "in de winkel")
OWN_STEPS: Final = ("belde eerst zelf", "schreef mijn vragen op", "nam iemand mee", "bleef zitten tot ik het begreep")
OWN_THEMES: Final = ("de buren", "de trein", "mijn fiets", "de kat")

GOOD_DAYS: Final = (
    "Vandaag durfde ik zelf te bellen.",
    "De zon scheen en we zaten lang buiten.",
    "Ik heb de hele nacht geslapen.",
    "De kinderen lachten aan tafel.",
    "Ik heb een brief alleen gelezen.",
    "Nora kwam langs met soep.",
    "De juf zei dat het goed gaat in de klas.",
    "De keuken is opgeruimd.",
)
GOOD_THOUGHTS: Final = (
    "Dat wil ik onthouden.",
    "Het was maar even, en het telde.",
    "Ik was trots op mezelf.",
    "Daar word ik rustig van.",
    "Zo mag het vaker zijn.",
)
HARD_DAYS: Final = (
    "Ik kan niet slapen.",
    "De rekening van het water ligt nog op de kast.",
    "Ik heb vandaag met niemand gepraat.",
    "Ik moest huilen op de bus.",
    "Ik ben bang voor de brief die nog komt.",
    "Ik was te moe om te koken.",
    "Er is weer vocht in de slaapkamer.",
)
HARD_THOUGHTS: Final = (
    "Ik denk aan het gesprek van morgen.",
    "Ik weet niet aan wie ik het kan vragen.",
    "Morgen probeer ik het opnieuw.",
    "Ik schrijf het hier op, dan is het uit mijn hoofd.",
    "Alles komt tegelijk.",
)

#: What these promises, topics and days are about.
ABOUT: Final[dict[str, tuple[ThemeKind, ...]]] = {
    "Ik bel de school": (ThemeKind.FAMILY,),
    "Ik breng mijn loonbrief mee": (ThemeKind.MONEY, ThemeKind.PAPERS),
    "Ik vraag een attest aan de gemeente": (ThemeKind.PAPERS,),
    "Ik laat iets weten als ik niet kan komen": (),
    "Ik zoek de brief van de verzekering": (ThemeKind.PAPERS,),
    "{name} belt het woonkantoor": (ThemeKind.HOME,),
    "{name} vraagt na hoelang het nog duurt": (),
    "{name} stuurt mij het blad op": (ThemeKind.PAPERS,),
    "{name} komt volgende week terug": (),
    "{name} vraagt het mij voor iets doorgaat": (ThemeKind.MYSELF,),
    "We vullen samen het formulier in": (ThemeKind.PAPERS,),
    "We kijken samen naar de rekeningen": (ThemeKind.MONEY,),
    "We gaan samen naar het gesprek op school": (ThemeKind.FAMILY,),
    "Het woonkantoor laat iets weten": (ThemeKind.HOME,),
    "De mutualiteit stuurt een overzicht": (ThemeKind.HEALTH, ThemeKind.MONEY),
    "De gemeente kijkt mijn aanvraag na": (ThemeKind.PAPERS,),
    "De huur": (ThemeKind.HOME, ThemeKind.MONEY),
    "De brief van de verzekering": (ThemeKind.PAPERS, ThemeKind.MONEY),
    "Ik slaap slecht": (ThemeKind.HEALTH,),
    "De opvang na school": (ThemeKind.FAMILY,),
    "Wie mag weten wat ik vertel?": (ThemeKind.MYSELF,),
    "Mag ik zien wat je over mij schrijft?": (ThemeKind.MYSELF, ThemeKind.PAPERS),
    "De rekening van het water": (ThemeKind.MONEY, ThemeKind.HOME),
    "Een cursus bij de VDAB": (ThemeKind.WORK,),
    "Wat als jij er niet bent?": (ThemeKind.PEOPLE,),
    "De wachtlijst van het woonkantoor": (ThemeKind.HOME,),
    "Vandaag durfde ik zelf te bellen.": (ThemeKind.MYSELF,),
    "De zon scheen en we zaten lang buiten.": (ThemeKind.FREE_TIME,),
    "Ik heb de hele nacht geslapen.": (ThemeKind.HEALTH,),
    "De kinderen lachten aan tafel.": (ThemeKind.FAMILY,),
    "Ik heb een brief alleen gelezen.": (ThemeKind.PAPERS, ThemeKind.MYSELF),
    "Nora kwam langs met soep.": (ThemeKind.PEOPLE,),
    "De juf zei dat het goed gaat in de klas.": (ThemeKind.FAMILY, ThemeKind.WORK),
    "De keuken is opgeruimd.": (ThemeKind.HOME,),
    "Ik kan niet slapen.": (ThemeKind.HEALTH,),
    "De rekening van het water ligt nog op de kast.": (ThemeKind.MONEY,),
    "Ik heb vandaag met niemand gepraat.": (ThemeKind.PEOPLE,),
    "Ik moest huilen op de bus.": (ThemeKind.MYSELF,),
    "Ik ben bang voor de brief die nog komt.": (ThemeKind.PAPERS,),
    "Ik was te moe om te koken.": (ThemeKind.HEALTH,),
    "Er is weer vocht in de slaapkamer.": (ThemeKind.HOME, ThemeKind.HEALTH),
}
