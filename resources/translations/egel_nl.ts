<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_BE" sourcelanguage="en_GB">
<context>
    <name>AfterStep</name>
    <message>
        <source>No promises? Leave it empty.</source>
        <translation>Geen afspraken? Laat het leeg.</translation>
    </message>
    <message>
        <source>Something of the organisation</source>
        <translation>Iets van de organisatie</translation>
    </message>
    <message>
        <source>Something you do together</source>
        <translation>Iets wat jullie samen doen</translation>
    </message>
    <message>
        <source>What did you agree?</source>
        <translation>Wat spraken jullie af?</translation>
    </message>
    <message>
        <source>Yours and those of {1}. No promises? Leave it empty.</source>
        <translation>Van jou en van {1}. Geen afspraken? Laat het leeg.</translation>
    </message>
</context>
<context>
    <name>Around</name>
    <message>
        <source>Only where you wrote it on paper first, and type it in now.</source>
        <translation>Alleen als je het eerst op papier schreef en het nu overtypt.</translation>
    </message>
    <message>
        <source>Who asked for it, in your own words</source>
        <translation>Wie het vroeg, in je eigen woorden</translation>
    </message>
    <message>
        <source>Who asked for it?</source>
        <extracomment>The name of the field for the day on paper.</extracomment>
        <translation>Wie vroeg het?</translation>
    </message>
    <message>
        <source>Written on paper on</source>
        <translation>Op papier geschreven op</translation>
    </message>
</context>
<context>
    <name>Arrows</name>
    <message>
        <source>Move down</source>
        <translation>Zet lager</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Zet hoger</translation>
    </message>
</context>
<context>
    <name>AtStakeFields</name>
    <message>
        <source>A child, a home, your health, somebody dear.</source>
        <translation>Een kind, een thuis, je gezondheid, iemand die je lief is.</translation>
    </message>
    <message>
        <source>Choosing nothing is fine too.</source>
        <translation>Niets kiezen mag ook.</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Waarover gaat het?</translation>
    </message>
    <message>
        <source>What must be protected?</source>
        <extracomment>Lines that an empty field shows.</extracomment>
        <translation>Wat moet beschermd blijven?</translation>
    </message>
</context>
<context>
    <name>AtStakePage</name>
    <message>
        <source>Change what stands here</source>
        <translation>Wijzig wat hier staat</translation>
    </message>
    <message>
        <source>Here you can write what is precious to you, and must be protected.</source>
        <translation>Hier kun je schrijven wat kostbaar is voor jou, en beschermd moet blijven.</translation>
    </message>
    <message>
        <source>Nothing written here yet</source>
        <translation>Hier staat nog niets</translation>
    </message>
    <message>
        <source>Something new</source>
        <translation>Iets nieuws</translation>
    </message>
    <message>
        <source>This is only for you. Egel never offers it to share.</source>
        <translation>Dit is alleen voor jou. Egel stelt nooit voor om dit te delen.</translation>
    </message>
    <message>
        <source>To the notes</source>
        <translation>Naar de notities</translation>
    </message>
    <message>
        <source>What is at stake for me</source>
        <translation>Wat voor mij op het spel staat</translation>
    </message>
    <message>
        <source>Write something down</source>
        <translation>Schrijf iets op</translation>
    </message>
    <message>
        <source>Write what must be protected.</source>
        <translation>Schrijf wat beschermd moet blijven.</translation>
    </message>
</context>
<context>
    <name>AttachablePicker</name>
    <message>
        <source>Never mind</source>
        <translation>Toch niet</translation>
    </message>
    <message>
        <source>Which photo or PDF?</source>
        <translation>Welke foto of PDF?</translation>
    </message>
</context>
<context>
    <name>AttachedList</name>
    <message>
        <source>Photos, PDFs and voice notes</source>
        <translation>Foto&apos;s, PDF&apos;s en spraaknota&apos;s</translation>
    </message>
</context>
<context>
    <name>AttachmentRow</name>
    <message>
        <source>Listen</source>
        <translation>Luister</translation>
    </message>
    <message>
        <source>Own words beside it</source>
        <translation>Eigen woorden erbij</translation>
    </message>
    <message>
        <source>Own words beside it, if you like</source>
        <translation>Eigen woorden erbij, als je wilt</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Haal weg</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Bekijk</translation>
    </message>
</context>
<context>
    <name>AttachmentTexts</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n bladzijde</numerusform>
            <numerusform>%n bladzijden</numerusform>
        </translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Photo</source>
        <extracomment>The picture beside what is attached.</extracomment>
        <translation>Foto</translation>
    </message>
    <message>
        <source>The PDF was taken away.</source>
        <translation>De PDF is weggehaald.</translation>
    </message>
    <message>
        <source>The photo was taken away.</source>
        <translation>De foto is weggehaald.</translation>
    </message>
    <message>
        <source>The voice note was taken away.</source>
        <translation>De spraaknota is weggehaald.</translation>
    </message>
    <message>
        <source>Voice note</source>
        <translation>Spraaknota</translation>
    </message>
</context>
<context>
    <name>AttachmentViewer</name>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Volgende bladzijde</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige bladzijde</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
</context>
<context>
    <name>AttachmentsPart</name>
    <message>
        <source>A photo up to {1} MB, a PDF up to {2} MB and {3} pages, a voice note up to {4} minutes.</source>
        <translation>Een foto mag tot {1} MB groot zijn, een PDF tot {2} MB en {3} bladzijden. Een spraaknota duurt tot {4} minuten.</translation>
    </message>
    <message>
        <source>A photo, a PDF, or say it</source>
        <translation>Een foto, een PDF, of zeg het</translation>
    </message>
    <message>
        <source>Add a photo or PDF</source>
        <translation>Voeg een foto of PDF toe</translation>
    </message>
    <message>
        <source>Egel looks at the file…</source>
        <translation>Egel bekijkt het bestand…</translation>
    </message>
    <message>
        <source>It stays in your diary.</source>
        <extracomment>The kinds of pictures that are pasted or dropped, as the desktop calls them.</extracomment>
        <translation>Het blijft in je dagboek.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Plak</translation>
    </message>
    <message>
        <source>Record a voice note</source>
        <translation>Neem een spraaknota op</translation>
    </message>
</context>
<context>
    <name>BackupRow</name>
    <message numerus="yes">
        <source>%n thing(s) written down</source>
        <translation>
            <numerusform>%n ding opgeschreven</numerusform>
            <numerusform>%n dingen opgeschreven</numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kijk na</translation>
    </message>
    <message>
        <source>Check: {1}</source>
        <translation>Kijk na: {1}</translation>
    </message>
    <message>
        <source>Damaged. This one can no longer be put back.</source>
        <translation>Beschadigd. Deze kan niet meer terug.</translation>
    </message>
    <message>
        <source>On this computer.</source>
        <translation>Op deze computer.</translation>
    </message>
    <message>
        <source>On your second place.</source>
        <translation>Op je tweede plek.</translation>
    </message>
    <message>
        <source>Opens with the passphrase or the card of that day.</source>
        <translation>Gaat open met de wachtzin of de kaart van die dag.</translation>
    </message>
    <message>
        <source>Put back</source>
        <extracomment>In bytes.</extracomment>
        <translation>Zet terug</translation>
    </message>
    <message>
        <source>Put back: {1}</source>
        <translation>Zet terug: {1}</translation>
    </message>
    <message>
        <source>a small file</source>
        <translation>een klein bestand</translation>
    </message>
    <message>
        <source>{1} GB</source>
        <translation>{1} GB</translation>
    </message>
    <message>
        <source>{1} MB</source>
        <translation>{1} MB</translation>
    </message>
    <message>
        <source>{1} Opened and counted {2}.</source>
        <translation>{1} Geopend en geteld: {2}.</translation>
    </message>
    <message>
        <source>{1}, before Egel was renewed</source>
        <translation>{1}, voor Egel vernieuwd werd</translation>
    </message>
    <message>
        <source>{1}, before a day was put back</source>
        <translation>{1}, voor een dag werd teruggezet</translation>
    </message>
    <message>
        <source>{1}, {2}</source>
        <translation>{1}, {2}</translation>
    </message>
</context>
<context>
    <name>BackupsController</name>
    <message>
        <source>The next backup goes there too.</source>
        <translation>De volgende reservekopie komt ook daar.</translation>
    </message>
    <message>
        <source>There is a backup of today. It was opened and counted.</source>
        <translation>Er is een reservekopie van vandaag. Ze is geopend en geteld.</translation>
    </message>
    <message>
        <source>There is no second place any more. What lies there stays there.</source>
        <translation>Er is geen tweede plek meer. Wat daar staat, blijft daar.</translation>
    </message>
    <message>
        <source>This backup is whole. It can be put back.</source>
        <translation>Deze reservekopie is heel. Ze kan terug.</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>A backup is being made.</source>
        <translation>Er wordt een reservekopie gemaakt.</translation>
    </message>
    <message>
        <source>A copy of your diary from each day that you wrote something.</source>
        <translation>Een kopie van je dagboek, van elke dag dat je iets schreef.</translation>
    </message>
    <message>
        <source>A stick is good, or a folder that you keep elsewhere.</source>
        <translation>Een stick is goed, of een map die je ergens anders bewaart.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Reservekopieën</translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation>Maak er nu een</translation>
    </message>
    <message>
        <source>No backup was made: nothing can be saved in that folder.</source>
        <translation>Er is geen reservekopie gemaakt: in die map kan niets bewaard worden.</translation>
    </message>
    <message>
        <source>No backup was made: the disk is full.</source>
        <translation>Er is geen reservekopie gemaakt: de schijf is vol.</translation>
    </message>
    <message>
        <source>Put back a backup from another place</source>
        <translation>Zet een reservekopie van een andere plek terug</translation>
    </message>
    <message>
        <source>There is none yet. Egel makes the first one by itself, a little after you wrote something.</source>
        <translation>Er is er nog geen. Egel maakt de eerste vanzelf, kort nadat je iets schreef.</translation>
    </message>
    <message>
        <source>This backup is being opened and counted.</source>
        <translation>Deze reservekopie wordt geopend en geteld.</translation>
    </message>
    <message>
        <source>Where is the second place?</source>
        <translation>Waar is de tweede plek?</translation>
    </message>
    <message>
        <source>Your backups</source>
        <translation>Je reservekopieën</translation>
    </message>
    <message>
        <source>Your diary is safe. Look whether the disk or the stick is locked, and try again.</source>
        <translation>Je dagboek is veilig. Kijk of de schijf of de stick op slot staat, en probeer opnieuw.</translation>
    </message>
    <message>
        <source>Your diary is safe. Make room on the disk and try again.</source>
        <translation>Je dagboek is veilig. Maak plaats op de schijf en probeer opnieuw.</translation>
    </message>
</context>
<context>
    <name>BinController</name>
    <message>
        <source>It is back where it was.</source>
        <extracomment>So many entries stand there at first, and so many more come at a press.</extracomment>
        <translation>Het staat weer waar het stond.</translation>
    </message>
    <message>
        <source>It is gone for good.</source>
        <translation>Het is voorgoed weg.</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>De prullenbak is leeg.</translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message>
        <source>Bin</source>
        <translation>Prullenbak</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Maak de prullenbak leeg</translation>
    </message>
    <message>
        <source>Gone for good</source>
        <translation>Voorgoed weg</translation>
    </message>
    <message>
        <source>It can&apos;t come back then. What you shared stays in “Share”. A backup from before still has it, until newer ones take its place.</source>
        <translation>Dan kan het niet meer terug. Wat je deelde, blijft bij “Delen” staan. Een reservekopie van vroeger heeft het nog, tot nieuwere de plaats innemen.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Laat staan</translation>
    </message>
    <message>
        <source>Let all of this be gone for good?</source>
        <translation>Mag dit allemaal voorgoed weg?</translation>
    </message>
    <message>
        <source>Let this be gone for good?</source>
        <translation>Mag dit voorgoed weg?</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Toon meer</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>De prullenbak is leeg</translation>
    </message>
    <message>
        <source>What you throw away comes here. For 30 days you can put it back.</source>
        <translation>Wat je weggooit, komt hier. Je kunt het 30 dagen lang terugzetten.</translation>
    </message>
    <message>
        <source>What you throw away stays here for 30 days. After that it is gone for good.</source>
        <translation>Wat je weggooit, blijft hier 30 dagen. Daarna is het voorgoed weg.</translation>
    </message>
</context>
<context>
    <name>BinRow</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>Nog %n dag</numerusform>
            <numerusform>Nog %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Gone for good</source>
        <translation>Voorgoed weg</translation>
    </message>
    <message>
        <source>Gone for good: {1}</source>
        <translation>Voorgoed weg: {1}</translation>
    </message>
    <message>
        <source>Gone today</source>
        <translation>Vandaag weg</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zet terug</translation>
    </message>
    <message>
        <source>Put back: {1}</source>
        <translation>Zet terug: {1}</translation>
    </message>
    <message>
        <source>{1} {2}.</source>
        <comment>what it is and since when, how long it stays</comment>
        <translation>{1} {2}.</translation>
    </message>
</context>
<context>
    <name>CapsNote</name>
    <message>
        <source>Caps Lock is on.</source>
        <extracomment>With any other key held, a letter says nothing about Caps Lock.</extracomment>
        <translation>Caps Lock staat aan.</translation>
    </message>
</context>
<context>
    <name>CaptureBand</name>
    <message>
        <source>End now</source>
        <translation>Nu stoppen</translation>
    </message>
    <message>
        <source>Pictures of the screen can show Egel now. After 15 minutes that ends by itself.</source>
        <translation>Egel is nu te zien op schermfoto&apos;s. Na 15 minuten stopt dat vanzelf.</translation>
    </message>
</context>
<context>
    <name>CaptureCard</name>
    <message>
        <source>Allow it for 15 minutes, for a magnifier or help from afar</source>
        <translation>Sta het een kwartier toe, voor een vergrootglas of hulp op afstand</translation>
    </message>
    <message>
        <source>Other programs may not take pictures of Egel</source>
        <translation>Andere programma’s mogen geen foto’s van Egel maken</translation>
    </message>
    <message>
        <source>Other programs then see an empty place where Egel is.</source>
        <translation>Andere programma’s zien dan een lege plek waar Egel staat.</translation>
    </message>
    <message>
        <source>Pictures of the screen</source>
        <translation>Foto’s van het scherm</translation>
    </message>
    <message>
        <source>Stop pictures again</source>
        <translation>Hou foto’s weer tegen</translation>
    </message>
    <message>
        <source>This computer has no way to stop pictures of the screen.</source>
        <translation>Op deze computer kan Egel dat niet tegenhouden.</translation>
    </message>
</context>
<context>
    <name>CardAsk</name>
    <message>
        <source>Do you still have your recovery card?</source>
        <translation>Heb je je herstelkaart nog?</translation>
    </message>
    <message>
        <source>I no longer have it</source>
        <translation>Ik heb ze niet meer</translation>
    </message>
    <message>
        <source>Is your recovery card on paper?</source>
        <translation>Staat je herstelkaart op papier?</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>No, make a new one</source>
        <translation>Nee, maak een nieuwe</translation>
    </message>
    <message>
        <source>Without the card nobody can help you if you forget your passphrase.</source>
        <translation>Vergeet je je wachtzin? Zonder de kaart kan niemand je helpen.</translation>
    </message>
    <message>
        <source>Yes, I have it</source>
        <translation>Ja, ik heb ze</translation>
    </message>
    <message>
        <source>Yes, I still have it</source>
        <translation>Ja, ik heb ze nog</translation>
    </message>
</context>
<context>
    <name>CardAskHelp</name>
    <message>
        <source>Egel asks again in a week.</source>
        <translation>Egel vraagt het opnieuw over een week.</translation>
    </message>
    <message>
        <source>Egel asks again in half a year.</source>
        <translation>Egel vraagt het opnieuw over een half jaar.</translation>
    </message>
</context>
<context>
    <name>CardBody</name>
    <message>
        <source>Copy your recovery card onto paper</source>
        <translation>Schrijf je herstelkaart over op papier</translation>
    </message>
    <message>
        <source>If you forget your passphrase, only this card opens your diary.</source>
        <translation>Vergeet je je wachtzin? Dan opent alleen deze kaart je dagboek.</translation>
    </message>
    <message>
        <source>Then you know for sure that it is right.</source>
        <translation>Dan weet je zeker dat alles klopt.</translation>
    </message>
    <message>
        <source>Type the card back once</source>
        <translation>Typ de kaart een keer over</translation>
    </message>
</context>
<context>
    <name>CardRehearsal</name>
    <message>
        <source>A safe place for it</source>
        <translation>Een veilige plek</translation>
    </message>
    <message>
        <source>Between other papers, not beside the computer.</source>
        <translation>Tussen andere papieren, niet bij de computer.</translation>
    </message>
    <message>
        <source>Good to know.</source>
        <translation>Goed om te weten.</translation>
    </message>
    <message>
        <source>My recovery card</source>
        <translation>Mijn herstelkaart</translation>
    </message>
    <message>
        <source>Not as a photo. Photos are often copied elsewhere by themselves.</source>
        <translation>Niet als foto. Foto&apos;s gaan vaak vanzelf ook ergens anders heen.</translation>
    </message>
    <message>
        <source>Or at work, at school, or in a locker of your own. Not at home.</source>
        <translation>Of op het werk, op school of in een kluisje van jou. Niet thuis.</translation>
    </message>
    <message>
        <source>The seven groups on your card</source>
        <translation>De zeven groepjes op je kaart</translation>
    </message>
    <message>
        <source>Whoever has this card and this computer can open your diary. Egel does not keep the card.</source>
        <translation>Wie deze kaart en deze computer heeft, kan je dagboek openen. Egel bewaart de kaart niet.</translation>
    </message>
    <message>
        <source>Whoever has this card and this computer can open your diary. Is there no safe place for it? Then destroy it after this step. From then on only your passphrase opens your diary.</source>
        <translation>Wie deze kaart en deze computer heeft, kan je dagboek openen. Is er geen veilige plek? Maak de kaart dan kapot na deze stap. Dan opent alleen je wachtzin je dagboek nog.</translation>
    </message>
    <message>
        <source>With somebody you trust, outside your home.</source>
        <translation>Bij iemand die je vertrouwt, niet bij je thuis.</translation>
    </message>
    <message>
        <source>With somebody you trust.</source>
        <translation>Bij iemand die je vertrouwt.</translation>
    </message>
</context>
<context>
    <name>ChainCard</name>
    <message>
        <source>Somebody comes after {1}</source>
        <translation>Er komt iemand na {1}</translation>
    </message>
    <message>
        <source>When somebody else comes</source>
        <translation>Als er iemand anders komt</translation>
    </message>
    <message>
        <source>Who came before and after?</source>
        <translation>Wie kwam ervoor en erna?</translation>
    </message>
    <message>
        <source>Who came before?</source>
        <translation>Wie kwam ervoor?</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Is something not right? Go back and change it.</source>
        <translation>Klopt iets niet? Ga terug en verander het.</translation>
    </message>
    <message>
        <source>Look closely. This is what {1} gets.</source>
        <translation>Kijk goed. Dit krijgt {1}.</translation>
    </message>
    <message>
        <source>{1} will know this</source>
        <translation>Dit weet {1} straks</translation>
    </message>
    <message>
        <source>{1} will not know this</source>
        <translation>Dit weet {1} niet</translation>
    </message>
</context>
<context>
    <name>ChosenSide</name>
    <message>
        <source>Nothing yet</source>
        <translation>Nog niets</translation>
    </message>
    <message>
        <source>This stays with you</source>
        <translation>Dit blijft bij jou</translation>
    </message>
    <message>
        <source>You chose this</source>
        <translation>Dit koos je</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>After this, the passphrase and the card of that day open it.</source>
        <translation>Daarna gaat het open met de wachtzin en de kaart van die dag.</translation>
    </message>
    <message>
        <source>In the backup of {1}</source>
        <translation>In de reservekopie van {1}</translation>
    </message>
    <message>
        <source>It takes the place of the one that is here now.</source>
        <translation>Het komt in de plaats van het dagboek dat hier nu is.</translation>
    </message>
    <message>
        <source>Not known, or there is nothing here.</source>
        <translation>Niet bekend, of er is hier niets.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>The files themselves stay where you saved them or gave them.</source>
        <translation>De bestanden zelf blijven waar je ze bewaarde, en bij wie ze kreeg.</translation>
    </message>
    <message>
        <source>This is a backup of another diary.</source>
        <translation>Dit is een reservekopie van een ander dagboek.</translation>
    </message>
    <message>
        <source>What is here now is kept as a backup, for 30 days.</source>
        <translation>Wat hier nu is, blijft 30 dagen bewaard als reservekopie.</translation>
    </message>
    <message>
        <source>What is here now is set aside as it is.</source>
        <translation>Wat hier nu is, wordt opzijgezet zoals het is.</translation>
    </message>
    <message>
        <source>What you shared since then is no longer in your list.</source>
        <translation>Wat je sindsdien deelde, staat dan niet meer in je lijst.</translation>
    </message>
    <message>
        <source>Your passphrase and your card stay the same.</source>
        <translation>Je wachtzin en je kaart blijven dezelfde.</translation>
    </message>
</context>
<context>
    <name>ComputerBody</name>
    <message>
        <source>Choose what fits best, or nothing. You can change this later.</source>
        <translation>Kies wat het best past, of niets. Je kunt dit later veranderen.</translation>
    </message>
    <message>
        <source>Good to know.</source>
        <translation>Goed om te weten.</translation>
    </message>
    <message>
        <source>Others can see that Egel is on this computer. When Egel is locked, they can read nothing.</source>
        <translation>Anderen kunnen wel zien dat Egel op deze computer staat. Als Egel op slot is, kunnen ze niets lezen.</translation>
    </message>
    <message>
        <source>Who can get at this computer?</source>
        <translation>Wie kan aan deze computer?</translation>
    </message>
</context>
<context>
    <name>ContactParts</name>
    <message>
        <source>How I felt after</source>
        <translation>Hoe ik mij daarna voelde</translation>
    </message>
    <message>
        <source>How I felt before</source>
        <translation>Hoe ik mij vooraf voelde</translation>
    </message>
    <message>
        <source>How it felt</source>
        <translation>Hoe het voelde</translation>
    </message>
    <message>
        <source>On which day it was written on paper</source>
        <translation>Op welke dag het op papier kwam</translation>
    </message>
    <message>
        <source>Something broke or was made good again</source>
        <translation>Er ging iets stuk of het werd weer goed</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrouwen</translation>
    </message>
    <message>
        <source>What I did</source>
        <translation>Wat ik deed</translation>
    </message>
    <message>
        <source>What I think of it</source>
        <translation>Wat ik ervan vind</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>What helped or didn&apos;t help</source>
        <translation>Wat hielp of niet hielp</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Waarover het gaat</translation>
    </message>
    <message>
        <source>Who asked for it</source>
        <translation>Wie het vroeg</translation>
    </message>
    <message>
        <source>Written on paper on {1}</source>
        <translation>Op papier geschreven op {1}</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>{1} contact(s)</source>
        <translation>
            <numerusform>{1} contact</numerusform>
            <numerusform>{1} contacten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{1} promise(s)</source>
        <translation>
            <numerusform>{1} afspraak</numerusform>
            <numerusform>{1} afspraken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{1} topic(s)</source>
        <translation>
            <numerusform>{1} ding om te bespreken</numerusform>
            <numerusform>{1} dingen om te bespreken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Lock anyway, without what I typed last</source>
        <translation>Toch op slot, zonder wat ik net typte</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probeer opnieuw</translation>
    </message>
    <message>
        <source>Your diary is being locked.</source>
        <translation>Je dagboek gaat op slot.</translation>
    </message>
</context>
<context>
    <name>DamageOffer</name>
    <message>
        <source>Put back the newest backup</source>
        <translation>Zet de nieuwste reservekopie terug</translation>
    </message>
    <message>
        <source>Save what can still be read</source>
        <translation>Red wat nog leesbaar is</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Kies een dag</translation>
    </message>
    <message>
        <source>Egel does not know this day. Type it like this: {1}</source>
        <translation>Egel kent deze dag niet. Typ hem zo: {1}</translation>
    </message>
    <message>
        <source>You typed “{1}”. Egel reads that as {2}.</source>
        <translation>Je typte “{1}”. Egel leest dat als {2}.</translation>
    </message>
</context>
<context>
    <name>DayChooser</name>
    <message>
        <source>Earlier month</source>
        <translation>Vorige maand</translation>
    </message>
    <message>
        <source>Later month</source>
        <translation>Volgende maand</translation>
    </message>
    <message>
        <source>{1}, today</source>
        <translation>{1}, vandaag</translation>
    </message>
</context>
<context>
    <name>DealtWithRow</name>
    <message>
        <source>In your own words</source>
        <translation>In je eigen woorden</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>They would not</source>
        <translation>De ander wilde niet</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>Wat kwam ervan?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>Degrees</name>
    <message>
        <source>How strongly? You may leave this empty.</source>
        <translation>Hoe sterk? Dit mag leeg blijven.</translation>
    </message>
</context>
<context>
    <name>DemoBand</name>
    <message>
        <source>Close the example</source>
        <translation>Sluit het voorbeeld</translation>
    </message>
    <message>
        <source>This is an example. All of it is made up, and it is gone when you close it.</source>
        <translation>Dit is een voorbeeld. Alles is verzonnen, en het is weg als je het sluit.</translation>
    </message>
</context>
<context>
    <name>Differing</name>
    <message>
        <source>Different now</source>
        <translation>Nu anders</translation>
    </message>
    <message>
        <source>Still empty then</source>
        <translation>Toen nog leeg</translation>
    </message>
</context>
<context>
    <name>DoneBody</name>
    <message>
        <source>What you write stays on this computer, locked with your passphrase.</source>
        <translation>Wat je schrijft, blijft op deze computer, op slot met je wachtzin.</translation>
    </message>
    <message>
        <source>Your diary is empty and only yours</source>
        <translation>Je dagboek is leeg en alleen van jou</translation>
    </message>
</context>
<context>
    <name>DueChooser</name>
    <message>
        <source>By when?</source>
        <translation>Uiterlijk wanneer?</translation>
    </message>
    <message>
        <source>For example: 23 November, or Friday</source>
        <translation>Bijvoorbeeld: 23 november, of vrijdag</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>Change</source>
        <extracomment>What it is called is no longer than this, in characters; the rest stands under it. Of that in the name of the button, in characters.</extracomment>
        <translation>Wijzig</translation>
    </message>
    <message>
        <source>Change: {1}</source>
        <translation>Wijzig: {1}</translation>
    </message>
</context>
<context>
    <name>EntryView</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzig</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Eerdere versies</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijder</translation>
    </message>
    <message>
        <source>Tell more about it</source>
        <translation>Vertel er meer over</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>Het gesprek</translation>
    </message>
    <message>
        <source>To discuss</source>
        <translation>Wat ik wil bespreken</translation>
    </message>
</context>
<context>
    <name>FeelingStep</name>
    <message>
        <source>Choose what fits. Choosing nothing is fine too.</source>
        <translation>Kies wat past. Niets kiezen mag ook.</translation>
    </message>
    <message>
        <source>How did it feel with {1}?</source>
        <extracomment>Three feelings beside a pair in two voices.</extracomment>
        <translation>Hoe voelde het bij {1}?</translation>
    </message>
    <message>
        <source>How did it feel?</source>
        <translation>Hoe voelde het?</translation>
    </message>
    <message>
        <source>How did you feel after?</source>
        <translation>Hoe voelde je je daarna?</translation>
    </message>
    <message>
        <source>How did you feel before?</source>
        <translation>Hoe voelde je je vooraf?</translation>
    </message>
    <message>
        <source>What did you do yourself?</source>
        <translation>Wat deed je zelf?</translation>
    </message>
    <message>
        <source>What you do counts as much.</source>
        <translation>Wat jij doet, telt even hard.</translation>
    </message>
</context>
<context>
    <name>FeelingWords</name>
    <message>
        <source>A word of your own</source>
        <translation>Een eigen woord</translation>
    </message>
    <message>
        <source>All {1} words</source>
        <translation>Alle {1} woorden</translation>
    </message>
    <message>
        <source>Fewer words</source>
        <translation>Minder woorden</translation>
    </message>
    <message>
        <source>Own word</source>
        <translation>Eigen woord</translation>
    </message>
    <message>
        <source>Which words fit?</source>
        <extracomment>So many words are shown at first.</extracomment>
        <translation>Welke woorden passen?</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>How it felt</source>
        <translation>Hoe het voelde</translation>
    </message>
    <message>
        <source>Show what was found</source>
        <translation>Toon wat gevonden is</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Sinds wanneer</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrouwen</translation>
    </message>
    <message>
        <source>What I did</source>
        <translation>Wat ik deed</translation>
    </message>
    <message>
        <source>What an older Egel put into them was not kept: all of that time counts as shared.</source>
        <translation>Wat een oudere Egel erin zette, is niet bewaard: alles van toen telt als gedeeld.</translation>
    </message>
    <message>
        <source>What did not help</source>
        <translation>Wat niet hielp</translation>
    </message>
    <message>
        <source>What goes with it</source>
        <translation>Wat erbij hoort</translation>
    </message>
    <message>
        <source>What helped</source>
        <translation>Wat hielp</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Waar het over gaat</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation>Welke soort</translation>
    </message>
    <message>
        <source>What stood in no document that you shared, as far as this diary knows.</source>
        <translation>Wat in geen document stond dat je deelde, voor zover dit dagboek weet.</translation>
    </message>
    <message>
        <source>Who knows of it</source>
        <translation>Wie het weet</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Met wie</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Nothing was found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>Try a part of the word, or take a filter away.</source>
        <translation>Probeer een stuk van het woord, of haal een filter weg.</translation>
    </message>
    <message>
        <source>Try a part of the word.</source>
        <translation>Probeer een stuk van het woord.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Wat gevonden is</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kijk na</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>I have copied it</source>
        <translation>Overgeschreven</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Look at an example diary first</source>
        <translation>Bekijk eerst een voorbeeld-dagboek</translation>
    </message>
    <message>
        <source>Look at the card again</source>
        <translation>Bekijk de kaart opnieuw</translation>
    </message>
    <message>
        <source>Make my diary</source>
        <translation>Maak mijn dagboek</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Een ogenblik</translation>
    </message>
    <message>
        <source>One moment. Your diary is being made.</source>
        <translation>Een ogenblik. Je dagboek wordt gemaakt.</translation>
    </message>
    <message>
        <source>Open my diary</source>
        <translation>Open mijn dagboek</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>Recovery card</source>
        <translation>Herstelkaart</translation>
    </message>
    <message>
        <source>Your diary is made.</source>
        <translation>Je dagboek is gemaakt.</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>Folded</source>
        <translation>Dicht</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>FolderBrowser</name>
    <message>
        <source>Choose a place</source>
        <translation>Kies een plek</translation>
    </message>
    <message>
        <source>Out of this folder</source>
        <translation>Uit deze map</translation>
    </message>
    <message>
        <source>There are no folders in this one.</source>
        <translation>In deze map staan geen andere mappen.</translation>
    </message>
</context>
<context>
    <name>FolderList</name>
    <message>
        <source>Show more folders</source>
        <extracomment>Folders shown at a time: more than most folders have in them.</extracomment>
        <translation>Toon meer mappen</translation>
    </message>
</context>
<context>
    <name>ForWhom</name>
    <message>
        <source>For {1}</source>
        <extracomment>Longer reasons are cut where they are only a reminder.</extracomment>
        <translation>Voor {1}</translation>
    </message>
</context>
<context>
    <name>FormCard</name>
    <message>
        <source>Go on later</source>
        <translation>Later verder</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Laat het zoals het was</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijder</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaar</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Gooi weg</translation>
    </message>
</context>
<context>
    <name>FormController</name>
    <message>
        <source>It stands in the form. Save it when it is right.</source>
        <translation>Het staat in het formulier. Bewaar het als het klopt.</translation>
    </message>
    <message>
        <source>It stays as it was</source>
        <translation>Het blijft zoals het was</translation>
    </message>
    <message>
        <source>Put in the bin.</source>
        <translation>In de prullenbak gelegd.</translation>
    </message>
    <message>
        <source>Saved in your diary</source>
        <translation>Bewaard in je dagboek</translation>
    </message>
    <message>
        <source>Thrown away</source>
        <translation>Weggegooid</translation>
    </message>
    <message>
        <source>You were still writing this. Save it first, or throw it away.</source>
        <translation>Je was dit nog aan het schrijven. Bewaar het eerst, of gooi het weg.</translation>
    </message>
</context>
<context>
    <name>FormFoot</name>
    <message>
        <source>Save</source>
        <extracomment>A window lower than so many feet keeps its room for the form.</extracomment>
        <translation>Bewaar</translation>
    </message>
</context>
<context>
    <name>FormVersions</name>
    <message>
        <source>Earlier versions</source>
        <translation>Eerdere versies</translation>
    </message>
</context>
<context>
    <name>FoundLine</name>
    <message>
        <source>Choose a month</source>
        <translation>Kies een maand</translation>
    </message>
    <message>
        <source>Egel is reading your diary first: {1} % done.</source>
        <translation>Egel leest eerst je dagboek: {1} % klaar.</translation>
    </message>
    <message numerus="yes">
        <source>Found %Ln time(s), newest first</source>
        <translation>
            <numerusform>%Ln keer gevonden</numerusform>
            <numerusform>%Ln keer gevonden, nieuwste eerst</numerusform>
        </translation>
    </message>
    <message>
        <source>Found more than {1} times, newest first</source>
        <translation>Meer dan {1} keer gevonden, nieuwste eerst</translation>
    </message>
</context>
<context>
    <name>FromMeeting</name>
    <message>
        <source>To the meeting of {1}</source>
        <translation>Naar het gesprek van {1}</translation>
    </message>
</context>
<context>
    <name>GroupChooser</name>
    <message>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>To discuss</source>
        <translation>Bespreken</translation>
    </message>
    <message>
        <source>What there is to choose from</source>
        <translation>Waaruit je kunt kiezen</translation>
    </message>
    <message>
        <source>{1} of {2}</source>
        <translation>{1} van {2}</translation>
    </message>
</context>
<context>
    <name>HandStep</name>
    <message>
        <source>A copy stays in your diary. Only you can open that.</source>
        <translation>Een kopie blijft in je dagboek. Die kan alleen jij openen.</translation>
    </message>
    <message>
        <source>Do you share this with {1}?</source>
        <translation>Deel je dit met {1}?</translation>
    </message>
    <message>
        <source>Egel makes a PDF of {1}, {2}.</source>
        <translation>Egel maakt een PDF van {1}, {2}.</translation>
    </message>
    <message>
        <source>There is no lock on the PDF. Whoever has the file can read it.</source>
        <translation>Op de PDF zit geen slot. Wie het bestand heeft, kan het lezen.</translation>
    </message>
    <message>
        <source>This will happen</source>
        <translation>Dit gebeurt er</translation>
    </message>
    <message>
        <source>What you ask</source>
        <translation>Dit vraag je</translation>
    </message>
    <message>
        <source>You choose where it is saved. Egel sends nothing to anybody.</source>
        <translation>Jij kiest waar die komt. Egel stuurt niets naar iemand.</translation>
    </message>
    <message>
        <source>You save it as a PDF and hand it over yourself.</source>
        <translation>Je bewaart het als PDF en geeft het zelf.</translation>
    </message>
</context>
<context>
    <name>Hero</name>
    <message>
        <source>Did you speak to someone or see someone?</source>
        <translation>Iemand gesproken of gezien?</translation>
    </message>
    <message>
        <source>Write down a contact</source>
        <translation>Schrijf een contact op</translation>
    </message>
    <message>
        <source>Writing it down can take ten seconds.</source>
        <translation>Opschrijven kan in tien seconden.</translation>
    </message>
</context>
<context>
    <name>InsideCard</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n gesprek</numerusform>
            <numerusform>%n gesprekken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n notitie</numerusform>
            <numerusform>%n notities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s)</source>
        <translation>
            <numerusform>%n toestemming</numerusform>
            <numerusform>%n toestemmingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s), PDF(s) or voice note(s)</source>
        <translation>
            <numerusform>%n foto, PDF of spraaknota</numerusform>
            <numerusform>%n foto&apos;s, PDF&apos;s of spraaknota&apos;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation>
            <numerusform>%n afspraak</numerusform>
            <numerusform>%n afspraken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) at stake</source>
        <translation>
            <numerusform>%n ding dat op het spel staat</numerusform>
            <numerusform>%n dingen die op het spel staan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to discuss</source>
        <translation>
            <numerusform>%n ding om te bespreken</numerusform>
            <numerusform>%n dingen om te bespreken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shared %n time(s)</source>
        <translation>
            <numerusform>%n keer gedeeld</numerusform>
            <numerusform>%n keer gedeeld</numerusform>
        </translation>
    </message>
    <message>
        <source>The last contact: {1}</source>
        <extracomment>So many kinds of things are counted, each on a line of its own.</extracomment>
        <translation>Het laatste contact: {1}</translation>
    </message>
</context>
<context>
    <name>KeptWords</name>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Tidy my own words</source>
        <translation>Mijn woorden opruimen</translation>
    </message>
</context>
<context>
    <name>KeyChangeView</name>
    <message>
        <source>Check</source>
        <translation>Kijk na</translation>
    </message>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Kies een nieuwe wachtzin</translation>
    </message>
    <message>
        <source>Copy your new card onto paper</source>
        <translation>Schrijf je nieuwe kaart over op papier</translation>
    </message>
    <message>
        <source>I have copied it</source>
        <translation>Overgeschreven</translation>
    </message>
    <message>
        <source>Is it you?</source>
        <translation>Ben jij het?</translation>
    </message>
    <message>
        <source>Look at the card again</source>
        <translation>Bekijk de kaart opnieuw</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Een ogenblik</translation>
    </message>
    <message>
        <source>Save the new passphrase</source>
        <translation>Bewaar de nieuwe wachtzin</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>The old card no longer works. Destroy it.</source>
        <translation>De oude kaart werkt niet meer. Gooi ze weg, in stukjes.</translation>
    </message>
    <message>
        <source>The old one stops as soon as the new one is saved.</source>
        <translation>De oude werkt niet meer zodra de nieuwe bewaard is.</translation>
    </message>
    <message>
        <source>Then you know for sure that it is right.</source>
        <translation>Dan weet je zeker dat alles klopt.</translation>
    </message>
    <message>
        <source>Type the card back once</source>
        <translation>Typ de kaart een keer over</translation>
    </message>
    <message>
        <source>Type the passphrase you have now. Your recovery card is good too.</source>
        <translation>Typ de wachtzin die je nu hebt. Je herstelkaart is ook goed.</translation>
    </message>
    <message>
        <source>Type your passphrase. After this you see a new card, and the old one stops at once.</source>
        <translation>Typ je wachtzin. Daarna zie je een nieuwe kaart, en werkt de oude meteen niet meer.</translation>
    </message>
</context>
<context>
    <name>KeyEntry</name>
    <message>
        <source>Forgotten? Take your recovery card</source>
        <translation>Wachtzin vergeten? Pak je herstelkaart</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Een ogenblik</translation>
    </message>
    <message>
        <source>The seven groups on your card</source>
        <translation>De zeven groepjes op je kaart</translation>
    </message>
    <message>
        <source>Use my passphrase</source>
        <translation>Gebruik mijn wachtzin</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Jouw wachtzin</translation>
    </message>
</context>
<context>
    <name>KnownAlready</name>
    <message>
        <source>Is this {1}, who is there already?</source>
        <translation>Is dit {1}, die er al staat?</translation>
    </message>
</context>
<context>
    <name>LanguageBody</name>
    <message>
        <source>Egel speaks English now. You can change this at any time.</source>
        <translation>Egel spreekt nu Nederlands. Je kunt dit altijd veranderen.</translation>
    </message>
    <message>
        <source>I have a backup of my diary</source>
        <translation>Ik heb een reservekopie van mijn dagboek</translation>
    </message>
    <message>
        <source>Which language do you like to read?</source>
        <translation>Welke taal lees je graag?</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language: {1}</source>
        <translation>Taal: {1}</translation>
    </message>
</context>
<context>
    <name>LastCard</name>
    <message>
        <source>Last written down</source>
        <translation>Laatst opgeschreven</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lees</translation>
    </message>
    <message>
        <source>{1}. {2}</source>
        <translation>{1}. {2}</translation>
    </message>
</context>
<context>
    <name>LeftOpenCard</name>
    <message numerus="yes">
        <source>Discuss %n topic(s) with {1}</source>
        <translation>
            <numerusform>Bespreek %n ding met {1}</numerusform>
            <numerusform>Bespreek %n dingen met {1}</numerusform>
        </translation>
    </message>
    <message>
        <source>Still open from before</source>
        <translation>Nog open van vroeger</translation>
    </message>
    <message>
        <source>With {1}</source>
        <translation>Met {1}</translation>
    </message>
</context>
<context>
    <name>LockWarning</name>
    <message>
        <source>Egel is about to lock.</source>
        <translation>Egel gaat zo op slot.</translation>
    </message>
    <message>
        <source>Stay open</source>
        <translation>Blijf open</translation>
    </message>
    <message>
        <source>What you typed is kept.</source>
        <translation>Wat je typte, blijft bewaard.</translation>
    </message>
</context>
<context>
    <name>LogCard</name>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
    <message>
        <source>Close what you shared with {1}</source>
        <translation>Sluit wat je deelde met {1}</translation>
    </message>
    <message>
        <source>I asked it back</source>
        <translation>Ik vroeg het terug</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Bekijk</translation>
    </message>
    <message>
        <source>Look at what you shared with {1}</source>
        <translation>Bekijk wat je deelde met {1}</translation>
    </message>
    <message>
        <source>Save this copy again</source>
        <translation>Bewaar deze kopie opnieuw</translation>
    </message>
    <message>
        <source>With this you can see later whether a file is the same (SHA-256): {1}</source>
        <translation>Hiermee zie je later of een bestand hetzelfde is (SHA-256): {1}</translation>
    </message>
</context>
<context>
    <name>LongWords</name>
    <message>
        <source>Show more</source>
        <extracomment>Shown at once, in characters: laid out in some milliseconds, and more than nearly anybody writes. Added at each press, in characters: laid out in some 30 ms. A portion ends at the end of a line or a word, if there is one in its last part.</extracomment>
        <translation>Toon meer</translation>
    </message>
</context>
<context>
    <name>MarkChips</name>
    <message>
        <source>Did something change between you?</source>
        <translation>Veranderde er iets tussen jullie?</translation>
    </message>
</context>
<context>
    <name>MeetingAfter</name>
    <message>
        <source>After the meeting</source>
        <translation>Na het gesprek</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lees het</translation>
    </message>
    <message>
        <source>Write down how it went</source>
        <translation>Schrijf op hoe het ging</translation>
    </message>
    <message>
        <source>You can write down how it went. The day, the people and the place are taken over.</source>
        <translation>Je kunt opschrijven hoe het ging. De dag, de mensen en de plaats staan er dan al.</translation>
    </message>
    <message>
        <source>You wrote down how it went.</source>
        <translation>Je schreef op hoe het ging.</translation>
    </message>
</context>
<context>
    <name>MeetingCard</name>
    <message>
        <source>Prepare the meeting</source>
        <extracomment>No more than can be taken in at a glance; the others are one press away.</extracomment>
        <translation>Bereid het gesprek voor</translation>
    </message>
    <message numerus="yes">
        <source>{1} more topic(s)</source>
        <translation>
            <numerusform>en nog {1}</numerusform>
            <numerusform>en nog {1}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingCompanyCard</name>
    <message>
        <source>Nobody filled in.</source>
        <translation>Niemand ingevuld.</translation>
    </message>
    <message>
        <source>Nothing filled in.</source>
        <translation>Niets ingevuld.</translation>
    </message>
    <message>
        <source>What do I take along?</source>
        <translation>Wat neem ik mee?</translation>
    </message>
    <message>
        <source>Who comes along?</source>
        <translation>Wie gaat mee?</translation>
    </message>
</context>
<context>
    <name>MeetingFields</name>
    <message>
        <source>A letter, a card. One thing on each line.</source>
        <translation>Een brief, een kaart. Elk op een eigen regel.</translation>
    </message>
    <message>
        <source>It comes on the list of this meeting</source>
        <translation>Dit komt op de lijst van dit gesprek</translation>
    </message>
    <message>
        <source>Somebody who is there for you. Nobody? Leave it empty.</source>
        <translation>Iemand die er voor jou is. Niemand? Laat het leeg.</translation>
    </message>
    <message>
        <source>The day alone is fine too.</source>
        <translation>Alleen de dag mag ook.</translation>
    </message>
    <message>
        <source>What do you take along?</source>
        <translation>Wat neem je mee?</translation>
    </message>
    <message>
        <source>What time?</source>
        <translation>Hoe laat?</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Waar?</translation>
    </message>
    <message>
        <source>Which day?</source>
        <extracomment>The names of the fields for the day and the time. Lines that an empty field shows.</extracomment>
        <translation>Welke dag?</translation>
    </message>
    <message>
        <source>Who comes along?</source>
        <translation>Wie gaat mee?</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>Met wie?</translation>
    </message>
    <message>
        <source>You may choose more than one person, or nobody.</source>
        <translation>Je mag meer dan één persoon kiezen, of niemand.</translation>
    </message>
</context>
<context>
    <name>MeetingOutcome</name>
    <message>
        <source>Did it happen?</source>
        <translation>Is het gebeurd?</translation>
    </message>
    <message>
        <source>Was it dealt with?</source>
        <translation>Kwam dit aan bod?</translation>
    </message>
    <message>
        <source>What you leave open stays on your list.</source>
        <translation>Wat je open laat, blijft op je lijst.</translation>
    </message>
</context>
<context>
    <name>MeetingOutcomeHelp</name>
    <message>
        <source>Dealt with: “{1}”</source>
        <translation>Aan bod gekomen: “{1}”</translation>
    </message>
    <message>
        <source>Later: “{1}”. It stays on your list.</source>
        <translation>Later: “{1}”. Het blijft op je lijst.</translation>
    </message>
    <message>
        <source>Open again: “{1}”</source>
        <translation>Weer open: “{1}”</translation>
    </message>
    <message>
        <source>The meeting stands among your contacts now.</source>
        <translation>Het gesprek staat nu bij je contacten.</translation>
    </message>
    <message>
        <source>They would not: “{1}”. It stays on your list.</source>
        <translation>De ander wilde niet: “{1}”. Het blijft op je lijst.</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>Change</source>
        <translation>Wijzig</translation>
    </message>
    <message>
        <source>It did go on</source>
        <translation>Het ging toch door</translation>
    </message>
    <message>
        <source>It didn&apos;t go on</source>
        <translation>Het ging niet door</translation>
    </message>
    <message>
        <source>It doesn&apos;t go on</source>
        <translation>Het gaat niet door</translation>
    </message>
    <message>
        <source>It goes on after all</source>
        <translation>Het gaat toch door</translation>
    </message>
    <message>
        <source>This meeting didn&apos;t go on.</source>
        <translation>Dit gesprek ging niet door.</translation>
    </message>
    <message>
        <source>This meeting doesn&apos;t go on.</source>
        <translation>Dit gesprek gaat niet door.</translation>
    </message>
    <message>
        <source>To all meetings</source>
        <translation>Naar alle gesprekken</translation>
    </message>
    <message>
        <source>What I had prepared</source>
        <extracomment>What is discussed and asked has more to say than what stands beside it.</extracomment>
        <translation>Wat ik had voorbereid</translation>
    </message>
    <message>
        <source>What stands here stays.</source>
        <translation>Wat hier staat, blijft bewaard.</translation>
    </message>
</context>
<context>
    <name>MeetingPreparing</name>
    <message>
        <source>On the list: “{1}”</source>
        <translation>Op de lijst: “{1}”</translation>
    </message>
    <message>
        <source>Taken off the list: “{1}”</source>
        <translation>Van de lijst gehaald: “{1}”</translation>
    </message>
    <message>
        <source>Taken off: “{1}”</source>
        <translation>Weggehaald: “{1}”</translation>
    </message>
</context>
<context>
    <name>MeetingPromisesCard</name>
    <message>
        <source>All {1}</source>
        <translation>Alle {1}</translation>
    </message>
    <message>
        <source>No promise is open here.</source>
        <translation>Hier staat geen afspraak open.</translation>
    </message>
    <message>
        <source>Open promises</source>
        <extracomment>So many that are not on the list are shown at first.</extracomment>
        <translation>Open afspraken</translation>
    </message>
    <message>
        <source>Which ones do you want to talk about?</source>
        <translation>Welke wil je bespreken?</translation>
    </message>
</context>
<context>
    <name>MeetingQuestionsCard</name>
    <message>
        <source>A question of my own</source>
        <translation>Eigen vraag</translation>
    </message>
    <message>
        <source>Choose a question</source>
        <translation>Kies een vraag</translation>
    </message>
    <message>
        <source>No questions yet.</source>
        <translation>Nog geen vragen.</translation>
    </message>
    <message>
        <source>Questions I want to ask</source>
        <translation>Vragen die ik wil stellen</translation>
    </message>
</context>
<context>
    <name>MeetingTopicsCard</name>
    <message>
        <source>Drag, or use the arrows</source>
        <translation>Sleep, of gebruik de pijlen</translation>
    </message>
    <message>
        <source>Nothing stands on the list yet.</source>
        <translation>Er staat nog niets op de lijst.</translation>
    </message>
    <message>
        <source>One more topic</source>
        <translation>Nog iets bespreken</translation>
    </message>
    <message>
        <source>Put a topic on the list</source>
        <translation>Zet iets op de lijst</translation>
    </message>
    <message>
        <source>What I want to discuss</source>
        <extracomment>With fewer there is nothing to put in another order. So many of those that wait are offered at first.</extracomment>
        <translation>Wat ik wil bespreken</translation>
    </message>
</context>
<context>
    <name>MeetingsController</name>
    <message>
        <source>Saved in your diary</source>
        <translation>Bewaard in je dagboek</translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <source>Back to “To discuss”</source>
        <translation>Naar Bespreken</translation>
    </message>
    <message>
        <source>Change the meeting</source>
        <translation>Wijzig het gesprek</translation>
    </message>
    <message>
        <source>Here you gather what you want to discuss, to ask and to take along.</source>
        <translation>Hier verzamel je wat je wilt bespreken, vragen en meenemen.</translation>
    </message>
    <message>
        <source>Here you prepare what is to come, at your own pace.</source>
        <translation>Hier bereid je op je gemak voor wat komt.</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Gesprekken</translation>
    </message>
    <message>
        <source>No meeting is planned now.</source>
        <translation>Er is nu geen gesprek gepland.</translation>
    </message>
    <message>
        <source>No meeting planned yet</source>
        <translation>Nog geen gesprek gepland</translation>
    </message>
    <message>
        <source>Older meetings</source>
        <translation>Oudere gesprekken</translation>
    </message>
    <message>
        <source>Past meetings ({1})</source>
        <translation>Voorbije gesprekken ({1})</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>Plan een gesprek</translation>
    </message>
    <message>
        <source>Write on which day it is.</source>
        <extracomment>By what became of a meeting: the icon beside it.</extracomment>
        <translation>Schrijf op welke dag het is.</translation>
    </message>
</context>
<context>
    <name>MomentCard</name>
    <message>
        <source>How I felt</source>
        <translation>Hoe ik mij voelde</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Waarover het gaat</translation>
    </message>
</context>
<context>
    <name>MomentFields</name>
    <message>
        <source>Choosing nothing is fine too.</source>
        <translation>Niets kiezen mag ook.</translation>
    </message>
    <message>
        <source>Only to find it again.</source>
        <translation>Zo vind je het later terug.</translation>
    </message>
    <message>
        <source>Was it one of these?</source>
        <translation>Was het één van deze?</translation>
    </message>
    <message>
        <source>What do you want to write down?</source>
        <extracomment>Lines that an empty field shows.</extracomment>
        <translation>Wat wil je opschrijven?</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Waarover gaat het?</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation>Wanneer was het?</translation>
    </message>
</context>
<context>
    <name>MomentsController</name>
    <message>
        <source>Put in the bin.</source>
        <translation>In de prullenbak gelegd.</translation>
    </message>
</context>
<context>
    <name>MomentsPage</name>
    <message>
        <source>Change the note</source>
        <translation>Wijzig de notitie</translation>
    </message>
    <message>
        <source>For what you want to keep, without a contact.</source>
        <translation>Voor wat je wilt bewaren, zonder contact.</translation>
    </message>
    <message>
        <source>Here you write what you want to keep: a good moment, a small step, a hard night.</source>
        <translation>Hier schrijf je wat je wilt bewaren: een goed moment, een kleine stap, een moeilijke nacht.</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nieuwe notitie</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Nog geen notities</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Older notes</source>
        <translation>Oudere notities</translation>
    </message>
    <message>
        <source>What is at stake for me</source>
        <translation>Wat voor mij op het spel staat</translation>
    </message>
    <message>
        <source>Write something, choose a word, or add a photo, a PDF or a voice note.</source>
        <translation>Schrijf iets, kies een woord, of voeg een foto, een PDF of een spraaknota toe.</translation>
    </message>
</context>
<context>
    <name>MonthChooser</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacten</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a month</source>
        <translation>Kies een maand</translation>
    </message>
    <message>
        <source>Earlier year</source>
        <translation>Vorig jaar</translation>
    </message>
    <message>
        <source>Later year</source>
        <translation>Volgend jaar</translation>
    </message>
    <message>
        <source>{1}, {2}</source>
        <comment>month, how many</comment>
        <translation>{1}, {2}</translation>
    </message>
</context>
<context>
    <name>MonthDays</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacten</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier month</source>
        <translation>Vorige maand</translation>
    </message>
    <message>
        <source>Go to {1}</source>
        <translation>Ga naar {1}</translation>
    </message>
    <message>
        <source>Later month</source>
        <translation>Volgende maand</translation>
    </message>
    <message>
        <source>nothing written</source>
        <translation>niets opgeschreven</translation>
    </message>
    <message>
        <source>{1}, choose another month</source>
        <translation>{1}, kies een andere maand</translation>
    </message>
    <message>
        <source>{1}, today</source>
        <translation>{1}, vandaag</translation>
    </message>
    <message>
        <source>{1}, {2}</source>
        <comment>day, how much</comment>
        <translation>{1}, {2}</translation>
    </message>
</context>
<context>
    <name>NewKeysDone</name>
    <message numerus="yes">
        <source>%n backup(s) can still be opened with the old passphrase or the old card.</source>
        <translation>
            <numerusform>%n reservekopie gaat nog open met de oude wachtzin of de oude kaart.</numerusform>
            <numerusform>%n reservekopieën gaan nog open met de oude wachtzin of de oude kaart.</numerusform>
        </translation>
    </message>
    <message>
        <source>From now on only your new passphrase and your new card open your diary.</source>
        <translation>Vanaf nu openen alleen je nieuwe wachtzin en je nieuwe kaart je dagboek.</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Laat ze staan</translation>
    </message>
    <message>
        <source>Lock, and open with the new keys</source>
        <translation>Op slot, en open met de nieuwe sleutels</translation>
    </message>
    <message>
        <source>One of them is from before a day was put back: what you wrote then may be only there.</source>
        <translation>Er is er een bij van voor een dag werd teruggezet: wat je toen schreef, staat misschien alleen daarin.</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Haal ze weg</translation>
    </message>
    <message>
        <source>Remove those backups</source>
        <translation>Haal die reservekopieën weg</translation>
    </message>
    <message>
        <source>The old backups are gone. A new one was made first, with your new keys.</source>
        <translation>De oude reservekopieën zijn weg. Er is eerst een nieuwe gemaakt, met je nieuwe sleutels.</translation>
    </message>
    <message>
        <source>This goes, and cannot come back: {1}.</source>
        <translation>Dit gaat weg en kan niet terugkomen: {1}.</translation>
    </message>
    <message>
        <source>What was set aside under the old keys goes too. First a new backup is made, with your new keys.</source>
        <translation>Ook wat onder de oude sleutels opzijgezet was, gaat weg. Eerst komt er een nieuwe reservekopie, met je nieuwe sleutels.</translation>
    </message>
    <message>
        <source>Your second place for backups is not there now. The old passphrase may still open backups in it.</source>
        <translation>Je tweede plaats voor reservekopieën is er nu niet. Wat daar staat, gaat misschien nog open met de oude wachtzin of kaart.</translation>
    </message>
</context>
<context>
    <name>NewKeysPage</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Check, and replace the keys</source>
        <translation>Kijk na, en vernieuw de sleutels</translation>
    </message>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Kies een nieuwe wachtzin</translation>
    </message>
    <message>
        <source>Copy your new card onto paper</source>
        <translation>Schrijf je nieuwe kaart over op papier</translation>
    </message>
    <message>
        <source>For when somebody may know your passphrase or your card. After this, nothing old opens your diary.</source>
        <translation>Als iemand je wachtzin of je kaart misschien kent. Daarna opent niets ouds je dagboek nog.</translation>
    </message>
    <message>
        <source>I have copied it</source>
        <translation>Overgeschreven</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Op slot</translation>
    </message>
    <message>
        <source>Look at the card again</source>
        <translation>Bekijk de kaart opnieuw</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Een moment</translation>
    </message>
    <message>
        <source>Replace all keys</source>
        <translation>Alle sleutels vernieuwen</translation>
    </message>
    <message>
        <source>The old card holds until everything is ready.</source>
        <translation>De oude kaart geldt tot alles klaar is.</translation>
    </message>
    <message>
        <source>The old one holds until everything is ready.</source>
        <translation>De oude geldt tot alles klaar is.</translation>
    </message>
    <message>
        <source>Then your diary gets its new keys.</source>
        <translation>Dan krijgt je dagboek zijn nieuwe sleutels.</translation>
    </message>
    <message>
        <source>Type the card back once</source>
        <translation>Typ de kaart een keer over</translation>
    </message>
    <message>
        <source>You can stop. Then everything stays as it was.</source>
        <translation>Je kunt stoppen. Dan blijft alles zoals het was.</translation>
    </message>
    <message>
        <source>Your diary gets its new keys. Until this is done, the old ones hold.</source>
        <translation>Je dagboek krijgt nieuwe sleutels. Tot het klaar is, gelden de oude.</translation>
    </message>
    <message>
        <source>Your diary has new keys</source>
        <translation>Je dagboek heeft nieuwe sleutels</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Sluit dit bericht</translation>
    </message>
    <message>
        <source>Save my diary here again</source>
        <translation>Bewaar mijn dagboek hier opnieuw</translation>
    </message>
</context>
<context>
    <name>OnMeeting</name>
    <message>
        <source>For the meeting on {1}</source>
        <translation>Bij het gesprek van {1}</translation>
    </message>
    <message>
        <source>Put on a meeting</source>
        <extracomment>Other meetings stand to choose now, which have to come among the stops of Tab.</extracomment>
        <translation>Zet bij een gesprek</translation>
    </message>
    <message>
        <source>Take off the meeting</source>
        <translation>Haal van het gesprek</translation>
    </message>
</context>
<context>
    <name>OpenedWithCard</name>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Kies een nieuwe wachtzin</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Sluit dit bericht</translation>
    </message>
    <message>
        <source>Forgotten your passphrase? You can choose a new one now. The card stays good.</source>
        <translation>Wachtzin vergeten? Je kunt nu een nieuwe kiezen. Je kaart blijft goed.</translation>
    </message>
    <message>
        <source>You opened your diary with your recovery card.</source>
        <translation>Je opende je dagboek met je herstelkaart.</translation>
    </message>
</context>
<context>
    <name>OwnWordsHelp</name>
    <message>
        <source>Kept for next time.</source>
        <translation>Bewaard voor de volgende keer.</translation>
    </message>
    <message>
        <source>Not offered any more. What you wrote stays.</source>
        <translation>Dit woord komt niet meer terug. Wat je ermee schreef, blijft staan.</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Volgende bladzijde</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Vorige bladzijde</translation>
    </message>
    <message>
        <source>Page {1} of {2}</source>
        <extracomment>An A4 page in points (ISO 216: 210 by 297 mm). How large the page is beside the width there is; the first one fits. Sharper than this nobody can see, and it takes memory (pixels per point).</extracomment>
        <translation>Bladzijde {1} van {2}</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>The pages</source>
        <translation>De bladzijden</translation>
    </message>
    <message>
        <source>The pages are being made…</source>
        <translation>De bladzijden worden gemaakt…</translation>
    </message>
</context>
<context>
    <name>PassphraseBody</name>
    <message>
        <source>Choose your passphrase</source>
        <translation>Kies je wachtzin</translation>
    </message>
    <message>
        <source>Your diary opens with it. Without it, or your card, nobody opens it.</source>
        <translation>Daarmee gaat je dagboek open. Zonder je wachtzin of je kaart gaat het niet open.</translation>
    </message>
</context>
<context>
    <name>PassphraseChooser</name>
    <message>
        <source>Easy to guess. Make it longer.</source>
        <translation>Makkelijk te raden. Maak hem langer.</translation>
    </message>
    <message>
        <source>Egel does not know your passphrase and cannot send it to you.</source>
        <translation>Egel kent je wachtzin niet en kan hem niet naar je sturen.</translation>
    </message>
    <message>
        <source>Five words for you</source>
        <translation>Vijf woorden voor jou</translation>
    </message>
    <message>
        <source>Good to know.</source>
        <translation>Goed om te weten.</translation>
    </message>
    <message>
        <source>Hard to guess.</source>
        <translation>Moeilijk te raden.</translation>
    </message>
    <message>
        <source>Long is better than difficult. Spaces and capitals count.</source>
        <translation>Lang is beter dan moeilijk. Spaties en hoofdletters tellen mee.</translation>
    </message>
    <message>
        <source>Not so easy to guess. Longer is better.</source>
        <translation>Niet zo makkelijk te raden. Langer is beter.</translation>
    </message>
    <message>
        <source>Once more, so that you know it</source>
        <translation>Nog één keer, zodat je weet dat je hem kent</translation>
    </message>
    <message>
        <source>Or words of your own</source>
        <translation>Of eigen woorden</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Andere woorden</translation>
    </message>
    <message>
        <source>They mean nothing together. That is why nobody guesses them. Write them on paper that nobody else finds, until you know them by heart.</source>
        <translation>Samen betekenen ze niets. Daarom raadt niemand ze. Schrijf ze op papier dat niemand anders vindt, tot je ze uit je hoofd kent.</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation>Neem deze woorden</translation>
    </message>
    <message>
        <source>Very hard to guess.</source>
        <translation>Heel moeilijk te raden.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Jouw wachtzin</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide</source>
        <translation>Verberg</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Toon</translation>
    </message>
</context>
<context>
    <name>PathFrame</name>
    <message>
        <source>Lock</source>
        <extracomment>Narrower than this (pixels) the side bar becomes a &quot;Menu&quot; button and pages have one column. What the foot says needs so much beside the buttons; otherwise it stands above them.</extracomment>
        <translation>Op slot</translation>
    </message>
</context>
<context>
    <name>PeopleController</name>
    <message>
        <source>On the list for {1}.</source>
        <translation>Dat staat nu op de lijst voor {1}.</translation>
    </message>
    <message>
        <source>Put together.</source>
        <translation>Samengevoegd.</translation>
    </message>
    <message>
        <source>This is {1}. Nobody new was written down.</source>
        <extracomment>So many contacts stand on a person&apos;s page at first. More promises than anybody leaves open with one person.</extracomment>
        <translation>Dit is {1}. Er is niemand nieuws opgeschreven.</translation>
    </message>
    <message>
        <source>You were still writing this. Save it first, or throw it away.</source>
        <translation>Je was dit nog aan het schrijven. Bewaar het eerst, of gooi het weg.</translation>
    </message>
</context>
<context>
    <name>PeopleFilter</name>
    <message>
        <source>Everyone</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>Show only what is with</source>
        <translation>Toon alleen met</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Change what stands here</source>
        <translation>Wijzig wat hier staat</translation>
    </message>
    <message>
        <source>Here come the people you have to do with: workers, those close to you, others.</source>
        <translation>Hier komen de mensen met wie je te maken hebt: medewerkers, mensen dicht bij jou, anderen.</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Hier staat nog niemand</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Nieuwe persoon</translation>
    </message>
    <message>
        <source>Who comes after {1}?</source>
        <translation>Wie komt na {1}?</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>Schrijf nog een naam.</translation>
    </message>
</context>
<context>
    <name>PeoplePicker</name>
    <message>
        <source>A first name is enough</source>
        <translation>Een voornaam is genoeg</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Voeg toe</translation>
    </message>
    <message>
        <source>Everybody ({1})</source>
        <translation>Iedereen ({1})</translation>
    </message>
    <message>
        <source>Fewer people</source>
        <translation>Minder mensen</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <extracomment>So many people are shown at first; whoever was met last stands first.</extracomment>
        <translation>Iemand anders</translation>
    </message>
    <message>
        <source>The name of somebody new</source>
        <translation>De naam van iemand anders</translation>
    </message>
</context>
<context>
    <name>PermissionFields</name>
    <message>
        <source>As they said it to you.</source>
        <translation>Zoals ze het tegen jou zeiden.</translation>
    </message>
    <message>
        <source>Empty means without an end. You can always stop it.</source>
        <translation>Leeg is zonder einde. Je kunt het altijd stoppen.</translation>
    </message>
    <message>
        <source>No answer yet? Leave it empty.</source>
        <translation>Nog geen antwoord? Laat het leeg.</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Iemand anders</translation>
    </message>
    <message>
        <source>To whom would it go?</source>
        <translation>Aan wie zou het gaan?</translation>
    </message>
    <message>
        <source>Until when may it?</source>
        <translation>Tot wanneer mag het?</translation>
    </message>
    <message>
        <source>What did you answer?</source>
        <translation>Wat antwoordde je?</translation>
    </message>
    <message>
        <source>What do they want to pass on about you?</source>
        <extracomment>The names of the fields for days.</extracomment>
        <translation>Wat willen ze over jou doorgeven?</translation>
    </message>
    <message>
        <source>When did they ask?</source>
        <translation>Wanneer vroegen ze het?</translation>
    </message>
    <message>
        <source>Who asked it?</source>
        <translation>Wie vroeg het?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Waarom?</translation>
    </message>
    <message>
        <source>Yes, if…</source>
        <translation>Ja, als …</translation>
    </message>
</context>
<context>
    <name>PermissionsController</name>
    <message>
        <source>Taken back in your diary. Egel tells nobody.</source>
        <translation>Ingetrokken in je dagboek. Egel zegt dit aan niemand.</translation>
    </message>
</context>
<context>
    <name>PermissionsPage</name>
    <message>
        <source>Change what stands here</source>
        <translation>Wijzig wat hier staat</translation>
    </message>
    <message>
        <source>Does somebody want to pass on something about you? Write here what you answered.</source>
        <translation>Wil iemand iets over jou doorgeven? Schrijf hier wat je antwoordde.</translation>
    </message>
    <message>
        <source>New permission</source>
        <translation>Nieuwe toestemming</translation>
    </message>
    <message>
        <source>Nobody asked yet</source>
        <translation>Nog niemand vroeg het</translation>
    </message>
    <message>
        <source>Permission between services</source>
        <translation>Toestemming tussen diensten</translation>
    </message>
    <message>
        <source>Somebody asks to pass on something about you. You decide, and you can take it back.</source>
        <translation>Iemand vraagt om iets over jou door te geven. Jij beslist, en je kunt het weer intrekken.</translation>
    </message>
    <message>
        <source>To Share</source>
        <translation>Naar Delen</translation>
    </message>
    <message>
        <source>Write one down</source>
        <translation>Schrijf er een op</translation>
    </message>
    <message>
        <source>Write what they want to pass on.</source>
        <translation>Schrijf wat ze willen doorgeven.</translation>
    </message>
</context>
<context>
    <name>PersonChoice</name>
    <message>
        <source>Others</source>
        <extracomment>So many people are offered at once; the others come at a press.</extracomment>
        <translation>Anderen</translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>How and when can you reach this person?</source>
        <translation>Hoe en wanneer bereik je deze persoon?</translation>
    </message>
    <message>
        <source>More about this person</source>
        <translation>Meer over deze persoon</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Texts of one line, by the person&apos;s field. Texts of several lines, with how many stand there at first.</extracomment>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Only the name is needed. All the rest may stay empty.</source>
        <translation>Alleen de naam is nodig. De rest mag leeg blijven.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Role, in your own words</source>
        <translation>Rol, in je eigen woorden</translation>
    </message>
    <message>
        <source>Since when?</source>
        <translation>Sinds wanneer?</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>Tot wanneer?</translation>
    </message>
    <message>
        <source>Who came before?</source>
        <translation>Wie kwam ervoor?</translation>
    </message>
    <message>
        <source>Who is this for you?</source>
        <translation>Wie is dit voor jou?</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Change</source>
        <translation>Wijzig</translation>
    </message>
    <message>
        <source>To everybody</source>
        <extracomment>A contact&apos;s words in a row, in characters. With so many digits a line is a telephone number.</extracomment>
        <translation>Naar Personen</translation>
    </message>
    <message>
        <source>Write down a contact</source>
        <translation>Schrijf een contact op</translation>
    </message>
</context>
<context>
    <name>PlaceDialog</name>
    <message>
        <source>A file of this name is here already.</source>
        <translation>Hier staat al een bestand met deze naam.</translation>
    </message>
    <message>
        <source>A folder of this name is here already.</source>
        <translation>Hier staat al een map met deze naam.</translation>
    </message>
    <message>
        <source>Choose another name, or replace that file.</source>
        <translation>Kies een andere naam, of vervang dat bestand.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Kies een andere naam.</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Niet bewaren</translation>
    </message>
    <message>
        <source>Leave out: {1}</source>
        <translation>Laat weg: {1}</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Naam van het bestand</translation>
    </message>
    <message>
        <source>Replace that file</source>
        <translation>Vervang dat bestand</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Bewaar hier</translation>
    </message>
    <message>
        <source>This name will not do.</source>
        <extracomment>No name may hold these on one system or another; a stick goes from one to the other.</extracomment>
        <translation>Deze naam kan niet.</translation>
    </message>
    <message>
        <source>Where do you want to save it?</source>
        <translation>Waar wil je het bewaren?</translation>
    </message>
</context>
<context>
    <name>PlacePicker</name>
    <message>
        <source>Choose this folder</source>
        <translation>Kies deze map</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Ga terug</translation>
    </message>
</context>
<context>
    <name>PointRow</name>
    <message>
        <source>Change the words</source>
        <translation>Wijzig de woorden</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Earlier ({1})</source>
        <translation>Vroeger ({1})</translation>
    </message>
    <message>
        <source>Put it with my questions</source>
        <translation>Zet bij mijn vragen</translation>
    </message>
    <message>
        <source>Write something with it</source>
        <translation>Schrijf er iets bij</translation>
    </message>
</context>
<context>
    <name>PositionCard</name>
    <message>
        <source>All {1} questions</source>
        <extracomment>So many points are shown at first, and those that were answered.</extracomment>
        <translation>Alle {1} vragen</translation>
    </message>
    <message>
        <source>Did {1} tell you this?</source>
        <translation>Heeft {1} dit aan jou verteld?</translation>
    </message>
    <message>
        <source>Fewer questions</source>
        <translation>Minder vragen</translation>
    </message>
    <message>
        <source>What {1} may and must</source>
        <translation>Wat {1} mag en moet</translation>
    </message>
</context>
<context>
    <name>PositionHelp</name>
    <message>
        <source>It stands with your questions.</source>
        <translation>Het staat bij je vragen.</translation>
    </message>
    <message>
        <source>Not told by {1}.</source>
        <translation>Nog niet verteld op {1}.</translation>
    </message>
    <message>
        <source>Nothing filled in yet.</source>
        <translation>Nog niets ingevuld.</translation>
    </message>
    <message>
        <source>On the list for {1}.</source>
        <translation>Staat op de lijst voor {1}.</translation>
    </message>
    <message>
        <source>Saved in your diary</source>
        <translation>Bewaard in je dagboek</translation>
    </message>
    <message>
        <source>Told on {1}.</source>
        <translation>Verteld op {1}.</translation>
    </message>
    <message>
        <source>Unclear since {1}.</source>
        <translation>Onduidelijk sinds {1}.</translation>
    </message>
    <message>
        <source>Written on {1}.</source>
        <translation>Geschreven op {1}.</translation>
    </message>
</context>
<context>
    <name>ProfileTiles</name>
    <message>
        <source>Another place</source>
        <translation>Een andere plek</translation>
    </message>
    <message>
        <source>Home is not safe</source>
        <translation>Thuis is het niet veilig</translation>
    </message>
    <message>
        <source>I share the computer</source>
        <translation>Ik deel de computer</translation>
    </message>
    <message>
        <source>Nobody else uses this computer.</source>
        <translation>Niemand anders gebruikt deze computer.</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Alleen ik</translation>
    </message>
    <message>
        <source>Others use it too.</source>
        <translation>Anderen gebruiken hem ook.</translation>
    </message>
    <message>
        <source>Somebody at home may not read this.</source>
        <translation>Iemand thuis mag dit niet lezen.</translation>
    </message>
    <message>
        <source>The library or the community centre.</source>
        <translation>De bibliotheek of het buurthuis.</translation>
    </message>
    <message>
        <source>Who can get at this computer?</source>
        <translation>Wie kan aan deze computer?</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>PromiseAnswers</name>
    <message>
        <source>Change the promise</source>
        <translation>Wijzig de afspraak</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>In je eigen woorden</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation>Een deel</translation>
    </message>
    <message>
        <source>These words go with the answer you press.</source>
        <translation>Deze woorden gaan mee met het antwoord dat je kiest.</translation>
    </message>
</context>
<context>
    <name>PromiseCard</name>
    <message>
        <source>Add something</source>
        <translation>Voeg iets toe</translation>
    </message>
    <message>
        <source>Add something more</source>
        <translation>Voeg nog iets toe</translation>
    </message>
    <message>
        <source>I would do this</source>
        <translation>Dit zou ik doen</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ik</translation>
    </message>
    <message>
        <source>Something more of mine</source>
        <translation>Nog iets van mij</translation>
    </message>
    <message>
        <source>Something more of theirs</source>
        <translation>Nog iets van de ander</translation>
    </message>
    <message>
        <source>Something more of {1}</source>
        <translation>Nog iets van {1}</translation>
    </message>
    <message>
        <source>Something of mine</source>
        <translation>Iets van mij</translation>
    </message>
    <message>
        <source>Something of theirs</source>
        <translation>Iets van de ander</translation>
    </message>
    <message>
        <source>Something of {1}</source>
        <translation>Iets van {1}</translation>
    </message>
    <message>
        <source>The organisation would do this</source>
        <translation>Dit zou de organisatie doen</translation>
    </message>
    <message>
        <source>The other would do this</source>
        <translation>Dit zou de ander doen</translation>
    </message>
    <message>
        <source>The others would do this</source>
        <translation>Dit zouden de anderen doen</translation>
    </message>
    <message>
        <source>We would do this together</source>
        <translation>Dit zouden we samen doen</translation>
    </message>
    <message>
        <source>{1} would do this</source>
        <translation>Dit zou {1} doen</translation>
    </message>
</context>
<context>
    <name>PromiseColumn</name>
    <message>
        <source>Me</source>
        <translation>Ik</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Van mij</translation>
    </message>
    <message>
        <source>No longer open ({1})</source>
        <translation>Niet meer open ({1})</translation>
    </message>
    <message>
        <source>Nothing is open now.</source>
        <translation>Er staat nu niets open.</translation>
    </message>
    <message>
        <source>Of others</source>
        <translation>Van anderen</translation>
    </message>
    <message>
        <source>Of {1}</source>
        <translation>Van {1}</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Toon alles</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Toon meer</translation>
    </message>
    <message>
        <source>{1} open</source>
        <translation>{1} open</translation>
    </message>
</context>
<context>
    <name>PromiseDisc</name>
    <message>
        <source>Me</source>
        <translation>Ik</translation>
    </message>
</context>
<context>
    <name>PromiseFields</name>
    <message>
        <source>By when?</source>
        <translation>Uiterlijk wanneer?</translation>
    </message>
    <message>
        <source>No day? Leave it empty.</source>
        <translation>Geen dag? Laat het leeg.</translation>
    </message>
    <message>
        <source>Nobody, or not known? Leave it empty.</source>
        <translation>Niemand, of je weet het niet? Laat het leeg.</translation>
    </message>
    <message>
        <source>What was promised?</source>
        <extracomment>The name of the field for the day.</extracomment>
        <translation>Wat is er afgesproken?</translation>
    </message>
    <message>
        <source>Who will do it?</source>
        <translation>Wie doet het?</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>Met wie?</translation>
    </message>
</context>
<context>
    <name>PromiseOpened</name>
    <message>
        <source>Good like this</source>
        <translation>Zo is het goed</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Haal weg</translation>
    </message>
</context>
<context>
    <name>PromiseTold</name>
    <message>
        <source>Change</source>
        <translation>Wijzig</translation>
    </message>
    <message>
        <source>Change: {1}</source>
        <translation>Wijzig: {1}</translation>
    </message>
</context>
<context>
    <name>Promises</name>
    <message>
        <source>{1}. {2}</source>
        <translation>{1}. {2}</translation>
    </message>
</context>
<context>
    <name>PromisesCard</name>
    <message>
        <source>Did it happen?</source>
        <extracomment>The words of a last entry, in characters: with the day one or two lines. Most first sentences stand there whole.</extracomment>
        <translation>Is het gebeurd?</translation>
    </message>
    <message numerus="yes">
        <source>{1} more promise(s)</source>
        <translation>
            <numerusform>Nog {1} afspraak</numerusform>
            <numerusform>Nog {1} afspraken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromisesPage</name>
    <message>
        <source>Change the promise</source>
        <translation>Wijzig de afspraak</translation>
    </message>
    <message>
        <source>Choose who will do it.</source>
        <translation>Kies nog wie het doet.</translation>
    </message>
    <message>
        <source>New promise</source>
        <translation>Nieuwe afspraak</translation>
    </message>
    <message>
        <source>No promises yet</source>
        <translation>Nog geen afspraken</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>What you promised and what others promised you stands here side by side.</source>
        <translation>Hier staat naast elkaar wat jij beloofde en wat anderen jou beloofden.</translation>
    </message>
    <message>
        <source>Write what was promised.</source>
        <translation>Schrijf nog op wat er is afgesproken.</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Een deel</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Iets anders</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>ReachView</name>
    <message>
        <source>All backups beside it.</source>
        <translation>Alle reservekopieën die erbij staan.</translation>
    </message>
    <message>
        <source>Backups on a stick or in another folder. Your passphrase and your card still open those.</source>
        <translation>Reservekopieën op een stick of in een andere map. Je wachtzin en je kaart openen die nog.</translation>
    </message>
    <message>
        <source>Copies that you made yourself, and papers that you printed.</source>
        <translation>Kopieën die je zelf maakte, en bladen die je afdrukte.</translation>
    </message>
    <message>
        <source>Egel cannot reach this</source>
        <translation>Hier kan Egel niet bij</translation>
    </message>
    <message>
        <source>Everything that you wrote, and the bin.</source>
        <translation>Alles wat je schreef, en de prullenbak.</translation>
    </message>
    <message>
        <source>Its keys. Your passphrase and your card then open nothing of it.</source>
        <translation>De sleutels. Je wachtzin en je kaart openen daarna niets meer ervan.</translation>
    </message>
    <message>
        <source>That Egel is on this computer: others can still see that.</source>
        <translation>Dat Egel op deze computer staat: dat kunnen anderen nog zien.</translation>
    </message>
    <message>
        <source>The backups on your second place: {1}. Your passphrase and your card still open those.</source>
        <translation>De reservekopieën op je tweede plek: {1}. Je wachtzin en je kaart openen die nog.</translation>
    </message>
    <message>
        <source>This goes</source>
        <translation>Dit gaat weg</translation>
    </message>
    <message>
        <source>What you have shared with others.</source>
        <translation>Wat je met anderen deelde.</translation>
    </message>
    <message numerus="yes">
        <source>What you have shared: %n time(s).</source>
        <translation>
            <numerusform>Wat je deelde: %n keer.</numerusform>
            <numerusform>Wat je deelde: %n keer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>A tick takes along what it is about, what you want, and what came of it.</source>
        <translation>Een vinkje neemt mee waarover het gaat, wat je wilt, en wat ervan kwam.</translation>
    </message>
    <message>
        <source>A tick takes along what was promised, by when, and how it stands. What became of it over time you turn on yourself.</source>
        <translation>Een vinkje neemt mee wat er afgesproken is, uiterlijk wanneer, en hoe het ermee staat. Hoe het verder ging, zet je zelf aan.</translation>
    </message>
    <message>
        <source>A tick takes along when it was, what happened, and what helped or did not. Anything else you turn on yourself.</source>
        <translation>Een vinkje neemt mee wanneer het was, wat er gebeurde, en wat hielp of niet hielp. De rest zet je zelf aan.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Toon meer</translation>
    </message>
    <message>
        <source>There are no contacts in your diary yet.</source>
        <translation>Er staan nog geen contacten in je dagboek.</translation>
    </message>
    <message>
        <source>There are no promises in your diary yet.</source>
        <translation>Er staan nog geen afspraken in je dagboek.</translation>
    </message>
    <message>
        <source>There is nothing to discuss in your diary yet.</source>
        <translation>Er staat nog niets om te bespreken in je dagboek.</translation>
    </message>
    <message>
        <source>{1} of {2} chosen</source>
        <translation>{1} van {2} gekozen</translation>
    </message>
</context>
<context>
    <name>RecordRow</name>
    <message>
        <source>Choose parts</source>
        <translation>Kies stukken</translation>
    </message>
    <message>
        <source>Choose parts of: {1}</source>
        <translation>Kies stukken van: {1}</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Narrower than this (pixels at 100 %) the button to unfold stands under the words.</extracomment>
        <translation>Sluit</translation>
    </message>
    <message>
        <source>Close the parts of: {1}</source>
        <translation>Sluit de delen van: {1}</translation>
    </message>
</context>
<context>
    <name>RecordingCard</name>
    <message>
        <source>Egel listens: {1} of {2}</source>
        <translation>Egel luistert: {1} van {2}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probeer nog eens</translation>
    </message>
    <message>
        <source>What you said is not saved yet.</source>
        <translation>Wat je zei, is nog niet bewaard.</translation>
    </message>
</context>
<context>
    <name>RemovablePill</name>
    <message>
        <source>Remove filter: {1}</source>
        <translation>Haal het filter weg: {1}</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>A backup from another place</source>
        <translation>Een reservekopie van een andere plek</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Backups beside your diary</source>
        <translation>Reservekopieën bij je dagboek</translation>
    </message>
    <message>
        <source>Do you want to go back to this day?</source>
        <translation>Wil je terug naar deze dag?</translation>
    </message>
    <message>
        <source>First you see what is in it.</source>
        <translation>Eerst zie je wat erin staat.</translation>
    </message>
    <message>
        <source>Is it you?</source>
        <translation>Ben jij het?</translation>
    </message>
    <message>
        <source>Its name begins with egel and ends with backup.</source>
        <translation>De naam begint met egel en eindigt op backup.</translation>
    </message>
    <message>
        <source>Look at both first.</source>
        <translation>Bekijk eerst allebei.</translation>
    </message>
    <message>
        <source>One moment. The backup is being opened and counted.</source>
        <translation>Een moment. De reservekopie wordt geopend en geteld.</translation>
    </message>
    <message>
        <source>Open this backup</source>
        <translation>Open deze reservekopie</translation>
    </message>
    <message>
        <source>Put this day back</source>
        <translation>Zet deze dag terug</translation>
    </message>
    <message>
        <source>This backup</source>
        <translation>Deze reservekopie</translation>
    </message>
    <message>
        <source>Type the passphrase of the day on which this backup was made.</source>
        <translation>Typ de wachtzin van de dag waarop deze reservekopie is gemaakt.</translation>
    </message>
    <message>
        <source>Where is the backup?</source>
        <translation>Waar staat de reservekopie?</translation>
    </message>
    <message>
        <source>Which backup do you want to put back?</source>
        <translation>Welke reservekopie wil je terugzetten?</translation>
    </message>
</context>
<context>
    <name>RestoredPage</name>
    <message>
        <source>Go on</source>
        <translation>Ga verder</translation>
    </message>
    <message>
        <source>The passphrase and the card of that day open it.</source>
        <translation>Het gaat open met de wachtzin en de kaart van die dag.</translation>
    </message>
    <message>
        <source>What was here is kept as a backup, for 30 days. You find it in the settings, at Backups.</source>
        <translation>Wat hier was, blijft 30 dagen bewaard als reservekopie. Je vindt ze bij Instellingen, Reservekopieën.</translation>
    </message>
    <message>
        <source>What was here is kept as it was, in the folder {1} among your backups.</source>
        <translation>Wat hier was, is bewaard zoals het was, in de map {1} bij je reservekopieën.</translation>
    </message>
    <message>
        <source>Your diary is put back</source>
        <extracomment>The tables of what a client writes down, and the bytes of what was attached; the others hold details of these.</extracomment>
        <translation>Je dagboek is teruggezet</translation>
    </message>
    <message>
        <source>Your passphrase and your card are the same as before.</source>
        <translation>Je wachtzin en je kaart zijn dezelfde als ervoor.</translation>
    </message>
</context>
<context>
    <name>RoomFrame</name>
    <message>
        <source>Lock</source>
        <translation>Op slot</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Lock</source>
        <translation>Op slot</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Delen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>To discuss</source>
        <translation>Bespreken</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>These take the whole window; the others stand beside the side bar. What these show is another thing when a contact is gone. Nobody comes back to these by unlocking. Pages that are reached through another one, which the side bar shows for them. The files of the diary were gone and are there again; it has to be held anew.</extracomment>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Your diary is in its place again, with what you typed.</source>
        <translation>Je dagboek staat weer op zijn plaats, met wat je typte.</translation>
    </message>
</context>
<context>
    <name>SafetyController</name>
    <message>
        <source>Your choice holds from now on, for everything below too.</source>
        <translation>Je keuze geldt vanaf nu, ook voor alles hieronder.</translation>
    </message>
</context>
<context>
    <name>SafetyEffects</name>
    <message>
        <source>A backup every day</source>
        <translation>Elke dag een reservekopie</translation>
    </message>
    <message>
        <source>A backup on a stick</source>
        <translation>Reservekopie op een stick</translation>
    </message>
    <message>
        <source>A backup outside your home</source>
        <translation>Een reservekopie buiten je huis</translation>
    </message>
    <message>
        <source>And when you make the window small.</source>
        <translation>Ook als je het venster klein maakt.</translation>
    </message>
    <message>
        <source>Egel does this if you choose none</source>
        <translation>Dit doet Egel als je niets kiest</translation>
    </message>
    <message>
        <source>If this computer can do that.</source>
        <translation>Als deze computer dat kan.</translation>
    </message>
    <message>
        <source>Locked after {1} minutes</source>
        <translation>Op slot na {1} minuten</translation>
    </message>
    <message>
        <source>Locked like your diary.</source>
        <translation>Op slot, net als je dagboek.</translation>
    </message>
    <message>
        <source>Locked when you ask for it</source>
        <translation>Op slot als jij dat wilt</translation>
    </message>
    <message>
        <source>No name and no word of yours is in it.</source>
        <translation>Zonder namen of woorden van jou.</translation>
    </message>
    <message>
        <source>No pictures of the screen</source>
        <translation>Geen foto’s van het scherm</translation>
    </message>
    <message>
        <source>That you take along. You choose it later.</source>
        <translation>Die je meeneemt. Dat kies je later.</translation>
    </message>
    <message>
        <source>The window is called Egel</source>
        <translation>Het venster heet altijd Egel</translation>
    </message>
    <message>
        <source>This is what Egel does</source>
        <translation>Dit doet Egel dan</translation>
    </message>
    <message>
        <source>When you do nothing for so long.</source>
        <translation>Als je zo lang niets doet.</translation>
    </message>
    <message>
        <source>With somebody you trust. You choose it later.</source>
        <translation>Bij iemand die je vertrouwt. Dat kies je later.</translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>Ask me twice a year whether I still have my recovery card</source>
        <translation>Vraag me twee keer per jaar of ik mijn herstelkaart nog heb</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Reservekopieën</translation>
    </message>
    <message>
        <source>Every day, locked like your diary. A second one is best on a stick that you take along.</source>
        <translation>Elke dag, op slot zoals je dagboek. Zet een tweede het best op een stick die je meeneemt.</translation>
    </message>
    <message>
        <source>Every day, locked like your diary. A second one is best with somebody outside your home.</source>
        <translation>Elke dag, op slot zoals je dagboek. Leg een tweede het best bij iemand buiten je huis.</translation>
    </message>
    <message>
        <source>Every day, locked like your diary. A second one on a stick helps if this computer breaks.</source>
        <translation>Elke dag, op slot zoals je dagboek. Een tweede op een stick helpt als deze computer stukgaat.</translation>
    </message>
    <message>
        <source>How Egel watches over your diary. You can change each part.</source>
        <translation>Zo past Egel op je dagboek. Je kunt elk deel veranderen.</translation>
    </message>
    <message>
        <source>Lock also when I make the window small</source>
        <translation>Ook op slot als ik het venster klein maak</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Vanzelf op slot</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nooit</translation>
    </message>
    <message>
        <source>Recovery card</source>
        <translation>Herstelkaart</translation>
    </message>
    <message>
        <source>Safety</source>
        <extracomment>The answer &quot;never&quot;, beside the minutes.</extracomment>
        <translation>Veiligheid</translation>
    </message>
    <message>
        <source>The name of the window</source>
        <translation>De naam van het venster</translation>
    </message>
    <message>
        <source>The window is always called Egel. No name and no word of yours is ever in it.</source>
        <translation>Het venster heet altijd Egel. Er staat nooit een naam of een woord van jou in.</translation>
    </message>
    <message>
        <source>To my backups</source>
        <translation>Naar mijn reservekopieën</translation>
    </message>
    <message>
        <source>When you do nothing for so many minutes. Egel asks first whether you are still there.</source>
        <translation>Als je zoveel minuten niets doet. Egel vraagt eerst of je er nog bent.</translation>
    </message>
    <message>
        <source>Who can get at this computer?</source>
        <translation>Wie kan aan deze computer?</translation>
    </message>
    <message>
        <source>Without the card nobody can help you if you forget your passphrase.</source>
        <translation>Vergeet je je wachtzin? Zonder de kaart kan niemand je helpen.</translation>
    </message>
    <message>
        <source>You have changed something below since you chose.</source>
        <translation>Je hebt hieronder iets veranderd sinds je koos.</translation>
    </message>
</context>
<context>
    <name>SalvagedPage</name>
    <message numerus="yes">
        <source>%n thing(s) could no longer be read and were lost.</source>
        <translation>
            <numerusform>%n ding was niet meer leesbaar en is verloren.</numerusform>
            <numerusform>%n dingen waren niet meer leesbaar en zijn verloren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that you wrote down are there again.</source>
        <translation>
            <numerusform>%n ding dat je opschreef is er weer.</numerusform>
            <numerusform>%n dingen die je opschreef zijn er weer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ga verder</translation>
    </message>
    <message>
        <source>Nothing that can be counted was lost.</source>
        <translation>Er is niets verloren dat te tellen is.</translation>
    </message>
    <message>
        <source>Some things were lost. How many can&apos;t be counted.</source>
        <translation>Er zijn dingen verloren. Hoeveel is niet te tellen.</translation>
    </message>
    <message>
        <source>The damaged files are kept, among your backups.</source>
        <translation>De beschadigde bestanden blijven bewaard, bij je reservekopieën.</translation>
    </message>
    <message>
        <source>What could be read is saved</source>
        <translation>Wat leesbaar was, is gered</translation>
    </message>
</context>
<context>
    <name>SamePersonCard</name>
    <message>
        <source>All contacts, promises and topics of {1} will be with {2}. What stands here stays. What is empty here is filled with what you wrote about {1}, who goes to the bin.</source>
        <translation>Alle contacten, afspraken en dingen om te bespreken van {1} komen bij {2}. Wat hier staat, blijft. Wat hier leeg is, komt van wat je over {1} schreef. {1} gaat naar de prullenbak.</translation>
    </message>
    <message>
        <source>Does this person stand here twice?</source>
        <translation>Staat deze persoon hier twee keer?</translation>
    </message>
    <message>
        <source>Put them together</source>
        <translation>Voeg samen</translation>
    </message>
    <message>
        <source>Who is {1} as well?</source>
        <translation>Wie is {1} nog?</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Search in everything you wrote</source>
        <translation>Zoek in alles wat je schreef</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Empty the search field</source>
        <extracomment>Lines of text that an empty long field shows.</extracomment>
        <translation>Maak het zoekveld leeg</translation>
    </message>
</context>
<context>
    <name>SecondPlaceCard</name>
    <message>
        <source>A second place</source>
        <translation>Een tweede plek</translation>
    </message>
    <message>
        <source>Choose a folder or a stick</source>
        <translation>Kies een map of een stick</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Kies een andere map</translation>
    </message>
    <message>
        <source>No second place</source>
        <translation>Geen tweede plek</translation>
    </message>
    <message>
        <source>Now: {1}</source>
        <translation>Nu: {1}</translation>
    </message>
    <message>
        <source>The backups on this computer go on. Put the stick in, or choose another place.</source>
        <translation>De reservekopieën op deze computer gaan door. Steek de stick in, of kies een andere plek.</translation>
    </message>
    <message>
        <source>The second place is not there now.</source>
        <translation>De tweede plek is er nu niet.</translation>
    </message>
    <message>
        <source>Then each backup is copied there too, and stays there if somebody throws away the diary on this computer. It is locked: nobody reads it without your key.</source>
        <translation>Dan komt elke reservekopie ook daar. Ze blijft daar als iemand het dagboek op deze computer weggooit. Ze zit op slot: zonder jouw sleutel leest niemand ze.</translation>
    </message>
</context>
<context>
    <name>SetAsideCard</name>
    <message>
        <source>Egel cannot open them, but somebody with much knowledge may still read something in them, with your passphrase. They stay until you replace all keys or wipe your diary.</source>
        <translation>Egel kan ze niet openen. Iemand die er veel van kent, kan er met jouw wachtzin misschien nog iets in lezen. Ze blijven tot je alle sleutels vernieuwt of je dagboek wist.</translation>
    </message>
    <message>
        <source>Files of a damaged diary</source>
        <translation>Bestanden van een beschadigd dagboek</translation>
    </message>
    <message>
        <source>Set aside: {1}.</source>
        <translation>Apart gezet: {1}.</translation>
    </message>
</context>
<context>
    <name>SettingsController</name>
    <message>
        <source>Your new passphrase is saved. From now on it opens your diary.</source>
        <extracomment>For who has just opened the diary with the recovery card, and so has shown who is asking.</extracomment>
        <translation>Je nieuwe wachtzin is bewaard. Vanaf nu gaat je dagboek daarmee open.</translation>
    </message>
    <message>
        <source>Your new recovery card is right. From now on only this one works.</source>
        <translation>Je nieuwe herstelkaart klopt. Vanaf nu werkt alleen deze.</translation>
    </message>
</context>
<context>
    <name>SettingsOverview</name>
    <message>
        <source>About Egel</source>
        <translation>Over Egel</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Zoals de computer</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Egel cannot help against somebody who looks along while it is open, against spying software on this computer, or against somebody who makes you give your passphrase.</source>
        <translation>Egel kan niets doen tegen iemand die meekijkt terwijl het open is, tegen spionage-programma&apos;s op deze computer, of tegen iemand die je dwingt om je wachtzin te geven.</translation>
    </message>
    <message>
        <source>Egel speaks this language with you.</source>
        <translation>Egel spreekt deze taal met jou.</translation>
    </message>
    <message>
        <source>Everything grows along with the text.</source>
        <translation>Alles groeit mee met de tekst.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>Sterk contrast</translation>
    </message>
    <message>
        <source>Strong contrast helps when you do not see well.</source>
        <translation>Sterk contrast helpt als je niet goed ziet.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Grootte van de tekst</translation>
    </message>
    <message>
        <source>Version {1}. Free software: GNU GPL, version 3 or later. Egel never goes on the internet.</source>
        <translation>Versie {1}. Vrije software: GNU GPL, versie 3 of later. Egel gaat nooit op internet.</translation>
    </message>
    <message>
        <source>Without your passphrase or your recovery card nobody can read your diary, even with its files.</source>
        <translation>Zonder je wachtzin of je herstelkaart kan niemand je dagboek lezen, ook niet met de bestanden erbij.</translation>
    </message>
    <message>
        <source>{1} %</source>
        <translation>{1} %</translation>
    </message>
</context>
<context>
    <name>SettingsPlaces</name>
    <message>
        <source>A copy from each day that you wrote. You can go back to a day.</source>
        <translation>Een kopie van elke dag dat je schreef. Je kunt terug naar een dag.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Reservekopieën</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Prullenbak</translation>
    </message>
    <message>
        <source>For when somebody may know your passphrase or your card.</source>
        <translation>Als iemand je wachtzin of je kaart misschien kent.</translation>
    </message>
    <message>
        <source>For when you forget your passphrase. Make a new card here.</source>
        <translation>Voor als je je wachtzin vergeet. Maak hier een nieuwe kaart.</translation>
    </message>
    <message>
        <source>It opens your diary. Choose a new one here.</source>
        <translation>Daarmee gaat je dagboek open. Kies hier een nieuwe.</translation>
    </message>
    <message>
        <source>Keeping and letting go</source>
        <translation>Bewaren en weggooien</translation>
    </message>
    <message>
        <source>Keys and safety</source>
        <translation>Sleutels en veiligheid</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>Recovery card</source>
        <translation>Herstelkaart</translation>
    </message>
    <message>
        <source>Replace all keys</source>
        <translation>Alle sleutels vernieuwen</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Veiligheid</translation>
    </message>
    <message>
        <source>What you threw away. For 30 days you can put it back.</source>
        <translation>Wat je weggooide. Je kunt het 30 dagen lang terugzetten.</translation>
    </message>
    <message>
        <source>Who can get at this computer, and when Egel locks by itself.</source>
        <translation>Wie aan deze computer kan, en wanneer Egel vanzelf op slot gaat.</translation>
    </message>
    <message>
        <source>Wipe everything</source>
        <translation>Alles wissen</translation>
    </message>
    <message>
        <source>Your diary then goes from this computer for good.</source>
        <translation>Je dagboek gaat dan voorgoed van deze computer.</translation>
    </message>
</context>
<context>
    <name>SettingsSubPage</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
</context>
<context>
    <name>SettledTopic</name>
    <message>
        <source>For the meeting on {1}</source>
        <translation>Bij het gesprek van {1}</translation>
    </message>
    <message>
        <source>{1}, with {2}</source>
        <comment>state, name</comment>
        <translation>{1}, met {2}</translation>
    </message>
</context>
<context>
    <name>SharePath</name>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Hoe lang</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Bekijken</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Nothing has been shared yet</source>
        <translation>Er is nog niets gedeeld</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Bewaar als PDF</translation>
    </message>
    <message>
        <source>This is right, next</source>
        <translation>Dit klopt, verder</translation>
    </message>
    <message>
        <source>To Share</source>
        <translation>Naar Delen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
</context>
<context>
    <name>ShareTexts</name>
    <message>
        <source>By when, and how it stands</source>
        <translation>Uiterlijk wanneer, en hoe het ermee staat</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>How it felt</source>
        <translation>Hoe het voelde</translation>
    </message>
    <message>
        <source>How long it may be kept</source>
        <translation>Hoe lang het bewaard mag worden</translation>
    </message>
    <message>
        <source>In {1} of the {2} contacts</source>
        <translation>Bij {1} van de {2} contacten</translation>
    </message>
    <message>
        <source>My conditions</source>
        <translation>Mijn voorwaarden</translation>
    </message>
    <message>
        <source>Names in your own words</source>
        <translation>Namen in je eigen woorden</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Of {1} of the {2} promises</source>
        <translation>Bij {1} van de {2} afspraken</translation>
    </message>
    <message>
        <source>Of {1} of the {2} topics</source>
        <translation>Bij {1} van de {2} dingen om te bespreken</translation>
    </message>
    <message>
        <source>The names of others</source>
        <translation>De namen van anderen</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Tot wanneer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>What became of it over time</source>
        <translation>Hoe het verder ging</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Wat ervan kwam</translation>
    </message>
    <message>
        <source>What happened then</source>
        <translation>Wat er toen gebeurde</translation>
    </message>
    <message>
        <source>What helped and what did not help</source>
        <translation>Wat hielp en wat niet hielp</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Waarover het gaat</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Wat er afgesproken is</translation>
    </message>
    <message>
        <source>What you answered about trust</source>
        <translation>Wat je antwoordde over vertrouwen</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Wat jij deed</translation>
    </message>
    <message>
        <source>What you think of it</source>
        <translation>Wat jij ervan vindt</translation>
    </message>
    <message>
        <source>What you want from {1}</source>
        <translation>Wat je van {1} wilt</translation>
    </message>
    <message>
        <source>When it was, and how</source>
        <translation>Wanneer het was, en hoe</translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation>Waar het was</translation>
    </message>
    <message>
        <source>Where you saved it</source>
        <translation>Waar je het bewaarde</translation>
    </message>
    <message>
        <source>Whether something broke or was mended</source>
        <translation>Of er iets stuk ging of weer goed werd</translation>
    </message>
    <message>
        <source>Who asked for it</source>
        <translation>Wie het vroeg</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Why you share this</source>
        <translation>Waarom je dit deelt</translation>
    </message>
    <message>
        <source>Your conditions</source>
        <translation>Je voorwaarden</translation>
    </message>
    <message>
        <source>Your contact</source>
        <translation>Je contact</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Je naam</translation>
    </message>
    <message>
        <source>Your notes about people</source>
        <translation>Je notities over mensen</translation>
    </message>
    <message>
        <source>Your promise</source>
        <translation>Je afspraak</translation>
    </message>
    <message>
        <source>Your topic</source>
        <translation>Wat je wilt bespreken</translation>
    </message>
    <message>
        <source>Your {1} contacts</source>
        <translation>Je {1} contacten</translation>
    </message>
    <message>
        <source>Your {1} promises</source>
        <translation>Je {1} afspraken</translation>
    </message>
    <message>
        <source>Your {1} topics</source>
        <translation>Je {1} dingen om te bespreken</translation>
    </message>
    <message>
        <source>in Dutch</source>
        <translation>in het Nederlands</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>in het Engels</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>geen einde</translation>
    </message>
    <message>
        <source>of the organisation</source>
        <translation>van de organisatie</translation>
    </message>
    <message>
        <source>of the other person</source>
        <translation>van de ander</translation>
    </message>
    <message>
        <source>together</source>
        <translation>samen</translation>
    </message>
    <message>
        <source>until {1}</source>
        <translation>tot {1}</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>van jou</translation>
    </message>
    <message>
        <source>{1} ({2} of {3})</source>
        <extracomment>More days or names than these are counted, not named. What stays of a kind, and the line that says that some of that kind is shared. What the line about the whole says already, when it is so for all of them.</extracomment>
        <translation>{1} ({2} van {3})</translation>
    </message>
    <message>
        <source>{1} more</source>
        <translation>nog {1}</translation>
    </message>
    <message>
        <source>{1} of {2}, {3}</source>
        <comment>summary, two pages, in Dutch</comment>
        <translation>{1} van {2}, {3}</translation>
    </message>
    <message numerus="yes">
        <source>{1} other contact(s)</source>
        <translation>
            <numerusform>{1} ander contact</numerusform>
            <numerusform>{1} andere contacten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{1} other promise(s)</source>
        <translation>
            <numerusform>{1} andere afspraak</numerusform>
            <numerusform>{1} andere afspraken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{1} other topic(s)</source>
        <translation>
            <numerusform>{1} ander ding om te bespreken</numerusform>
            <numerusform>{1} andere dingen om te bespreken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{1} page(s)</source>
        <translation>
            <numerusform>{1} bladzijde</numerusform>
            <numerusform>{1} bladzijden</numerusform>
        </translation>
    </message>
    <message>
        <source>{1}: it says “somebody”.</source>
        <translation>{1}: er staat ‘iemand’.</translation>
    </message>
</context>
<context>
    <name>SharedPage</name>
    <message>
        <source>Do others use this computer? Remove the file once you have given it.</source>
        <translation>Gebruiken anderen deze computer? Haal het bestand weg als je het gegeven hebt.</translation>
    </message>
    <message>
        <source>Egel sent nothing. Only you can open the copy in your diary.</source>
        <translation>Egel stuurde niets weg. De kopie in je dagboek kan alleen jij openen.</translation>
    </message>
    <message>
        <source>Many people use this computer.</source>
        <translation>Veel mensen gebruiken deze computer.</translation>
    </message>
    <message>
        <source>Ready to hand to {1}</source>
        <translation>Klaar om aan {1} te geven</translation>
    </message>
    <message>
        <source>Remove it once you have given it, also from the computer&apos;s bin.</source>
        <translation>Haal hem weg als je hem gegeven hebt, ook uit de prullenbak van de computer.</translation>
    </message>
    <message>
        <source>Take it along, and remove it here before you leave, also from the computer&apos;s bin.</source>
        <translation>Neem hem mee, en haal hem hier weg voor je gaat, ook uit de prullenbak van de computer.</translation>
    </message>
    <message>
        <source>The PDF is outside Egel now, where you saved it.</source>
        <translation>De PDF staat nu buiten Egel, waar je hem bewaarde.</translation>
    </message>
    <message>
        <source>To Share</source>
        <translation>Naar Delen</translation>
    </message>
    <message>
        <source>Whoever else uses this computer can open it.</source>
        <translation>Wie deze computer ook gebruikt, kan hem openen.</translation>
    </message>
    <message>
        <source>Whoever looks on this computer can find it.</source>
        <translation>Wie op deze computer kijkt, kan hem vinden.</translation>
    </message>
    <message>
        <source>{1} {2}</source>
        <translation>{1} {2}</translation>
    </message>
</context>
<context>
    <name>SharesCard</name>
    <message>
        <source>Look</source>
        <translation>Bekijk</translation>
    </message>
    <message>
        <source>No end agreed</source>
        <translation>Zonder einddatum</translation>
    </message>
    <message>
        <source>Until {1}</source>
        <translation>Tot {1}</translation>
    </message>
    <message>
        <source>You still share this</source>
        <translation>Dit deel je nog</translation>
    </message>
    <message>
        <source>Your {2} for {1}</source>
        <translation>Je {2} voor {1}</translation>
    </message>
</context>
<context>
    <name>SharesController</name>
    <message>
        <source>Asked back: {1}</source>
        <translation>Teruggevraagd: {1}</translation>
    </message>
    <message>
        <source>Over since {1}</source>
        <translation>Voorbij sinds {1}</translation>
    </message>
    <message>
        <source>The copy is saved: the same file as before.</source>
        <translation>De kopie is bewaard: hetzelfde bestand als toen.</translation>
    </message>
    <message>
        <source>Thrown away</source>
        <translation>Weggegooid</translation>
    </message>
    <message>
        <source>Written down that you asked it back today.</source>
        <translation>Opgeschreven dat je het vandaag terugvroeg.</translation>
    </message>
    <message>
        <source>{1}, {2}</source>
        <comment>day, time</comment>
        <extracomment>A fingerprint is compared in groups of so many signs.</extracomment>
        <translation>{1}, {2}</translation>
    </message>
</context>
<context>
    <name>SharesPage</name>
    <message>
        <source>Permission between services</source>
        <translation>Toestemming tussen diensten</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Delen</translation>
    </message>
    <message>
        <source>Share something</source>
        <translation>Deel iets</translation>
    </message>
    <message>
        <source>What you shared, with whom, and until when.</source>
        <translation>Wat je deelde, met wie, en tot wanneer.</translation>
    </message>
    <message>
        <source>You choose what somebody may know. Everything else stays with you.</source>
        <translation>Jij kiest wat iemand mag weten. Al de rest blijft bij jou.</translation>
    </message>
    <message>
        <source>You have not shared anything yet</source>
        <translation>Je deelde nog niets</translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>Step {1}: {2}</source>
        <translation>Stap {1}: {2}</translation>
    </message>
    <message>
        <source>{1}, you are here</source>
        <translation>{1}, hier ben je nu</translation>
    </message>
</context>
<context>
    <name>StepPicks</name>
    <message>
        <source>What I did, in my own words</source>
        <translation>Wat ik deed, in mijn eigen woorden</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step {1} of {2}</source>
        <translation>Stap {1} van {2}</translation>
    </message>
</context>
<context>
    <name>TermsStep</name>
    <message>
        <source>Choose a language.</source>
        <translation>Kies een taal.</translation>
    </message>
    <message>
        <source>Choose until when: a day that is still to come, or no end.</source>
        <translation>Kies tot wanneer: een dag die nog komt, of geen einde.</translation>
    </message>
    <message>
        <source>For example: 23 November</source>
        <translation>Bijvoorbeeld: 23 november</translation>
    </message>
    <message>
        <source>Half a year</source>
        <translation>Een half jaar</translation>
    </message>
    <message>
        <source>How long may they keep this?</source>
        <translation>Hoe lang mag iemand dit houden?</translation>
    </message>
    <message>
        <source>How long may {1} keep this?</source>
        <translation>Hoe lang mag {1} dit houden?</translation>
    </message>
    <message>
        <source>In which language?</source>
        <translation>In welke taal?</translation>
    </message>
    <message>
        <source>My conditions</source>
        <translation>Mijn voorwaarden</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Geen einde</translation>
    </message>
    <message>
        <source>One month</source>
        <translation>Een maand</translation>
    </message>
    <message>
        <source>Or another day</source>
        <translation>Of een andere dag</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Iets anders</translation>
    </message>
    <message>
        <source>That is about the fixed words. Your own words stay as you wrote them.</source>
        <translation>Dat gaat over de vaste woorden. Je eigen woorden blijven zoals je ze schreef.</translation>
    </message>
    <message>
        <source>They stand on the first page. None is fine too.</source>
        <translation>Ze staan op de eerste bladzijde. Geen kiezen mag ook.</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>Drie maanden</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Tot wanneer</translation>
    </message>
    <message>
        <source>You can always ask for it back sooner.</source>
        <translation>Je kunt het altijd eerder terugvragen.</translation>
    </message>
</context>
<context>
    <name>ThemePicks</name>
    <message>
        <source>What it is about, in your own words</source>
        <translation>Waarover het gaat, in je eigen woorden</translation>
    </message>
</context>
<context>
    <name>ThemesFold</name>
    <message>
        <source>What is it about?</source>
        <translation>Waarover gaat het?</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>Egel does not know this time. Type it like this: {1}</source>
        <translation>Egel kent dit uur niet. Typ het zo: {1}</translation>
    </message>
</context>
<context>
    <name>TimelineController</name>
    <message>
        <source>Put in the bin.</source>
        <translation>In de prullenbak gelegd.</translation>
    </message>
    <message>
        <source>Put in the bin. The promises and topics from it stay.</source>
        <translation>In de prullenbak gelegd. De afspraken en de dingen om te bespreken eruit blijven staan.</translation>
    </message>
    <message>
        <source>Taken back. How it was just now is among the earlier versions.</source>
        <extracomment>The list is read down to the contact to show, if it lies within so many; further back the entry shows alone.</extracomment>
        <translation>Teruggenomen. Hoe het daarnet was, staat bij de eerdere versies.</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
    <message>
        <source>Every contact that you write down stands here, newest first.</source>
        <translation>Elk contact dat je opschrijft staat hier, het nieuwste eerst.</translation>
    </message>
    <message>
        <source>Nothing has been written down yet</source>
        <translation>Hier is nog niets</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Schrijf op</translation>
    </message>
    <message>
        <source>Write down a contact</source>
        <translation>Schrijf een contact op</translation>
    </message>
    <message>
        <source>{1}, newest first</source>
        <extracomment>In a window narrower than this an entry is shown over the list and not beside it.</extracomment>
        <translation>{1}, nieuwste eerst</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Go on writing</source>
        <translation>Schrijf verder</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>You were writing something.</source>
        <translation>Je was iets aan het schrijven.</translation>
    </message>
</context>
<context>
    <name>TopicCard</name>
    <message>
        <source>How much does it matter?</source>
        <translation>Hoe belangrijk is het?</translation>
    </message>
    <message>
        <source>Something else to talk about</source>
        <translation>Nog iets om te bespreken</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Haal weg</translation>
    </message>
    <message>
        <source>What do you ask of the other?</source>
        <translation>Wat vraag je van de ander?</translation>
    </message>
    <message>
        <source>What do you ask of {1}?</source>
        <translation>Wat vraag je van {1}?</translation>
    </message>
    <message>
        <source>What else do you want to talk about?</source>
        <translation>Wat wil je nog bespreken?</translation>
    </message>
    <message>
        <source>You may choose more than one thing.</source>
        <translation>Je mag meer dan één ding kiezen.</translation>
    </message>
</context>
<context>
    <name>TopicFacts</name>
    <message>
        <source>With {1}</source>
        <translation>Met {1}</translation>
    </message>
</context>
<context>
    <name>TopicFields</name>
    <message>
        <source>How much does it matter?</source>
        <translation>Hoe belangrijk is het?</translation>
    </message>
    <message>
        <source>Nobody, or not known? Leave it empty.</source>
        <translation>Niemand, of je weet het niet? Laat het leeg.</translation>
    </message>
    <message>
        <source>What do you ask from the other?</source>
        <translation>Wat vraag je van de ander?</translation>
    </message>
    <message>
        <source>What do you want to talk about?</source>
        <translation>Wat wil je bespreken?</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>Met wie?</translation>
    </message>
    <message>
        <source>You may choose more than one thing, or nothing.</source>
        <translation>Je mag meer dan één ding kiezen, of niets.</translation>
    </message>
</context>
<context>
    <name>TopicMeetings</name>
    <message>
        <source>On the meeting: “{1}”</source>
        <translation>Bij het gesprek gezet: “{1}”</translation>
    </message>
    <message>
        <source>Taken off the meeting: “{1}”</source>
        <translation>Van het gesprek gehaald: “{1}”</translation>
    </message>
    <message>
        <source>You were still writing this. Save it first, or throw it away.</source>
        <translation>Je was dit nog aan het schrijven. Bewaar het eerst, of gooi het weg.</translation>
    </message>
</context>
<context>
    <name>TopicRow</name>
    <message>
        <source>Change</source>
        <translation>Wijzig</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Niet meer nodig</translation>
    </message>
    <message>
        <source>Talked about</source>
        <translation>Besproken</translation>
    </message>
</context>
<context>
    <name>TopicsController</name>
    <message>
        <source>On the list again</source>
        <translation>Weer op de lijst</translation>
    </message>
    <message>
        <source>{1}: “{2}”</source>
        <translation>{1}: ‘{2}’</translation>
    </message>
</context>
<context>
    <name>TopicsPage</name>
    <message>
        <source>Change the topic</source>
        <translation>Wijzig wat je wilt bespreken</translation>
    </message>
    <message>
        <source>Done ({1})</source>
        <translation>Klaar ({1})</translation>
    </message>
    <message>
        <source>For later</source>
        <translation>Voor later</translation>
    </message>
    <message>
        <source>Here you gather what you want to talk about, and what you want from the other.</source>
        <translation>Hier verzamel je wat je wilt bespreken, en wat je van de ander vraagt.</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Gesprekken</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Iets om te bespreken</translation>
    </message>
    <message>
        <source>Nothing to discuss yet</source>
        <translation>Nog niets om te bespreken</translation>
    </message>
    <message>
        <source>To discuss</source>
        <translation>Bespreken</translation>
    </message>
    <message>
        <source>What matters most stands first.</source>
        <translation>Wat het meest telt, staat bovenaan.</translation>
    </message>
    <message>
        <source>Write what it is about.</source>
        <translation>Schrijf nog op waarover het gaat.</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Put back a backup</source>
        <translation>Zet een reservekopie terug</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probeer opnieuw</translation>
    </message>
</context>
<context>
    <name>TrustRows</name>
    <message>
        <source>What was true for you?</source>
        <translation>Wat klopt voor jou?</translation>
    </message>
</context>
<context>
    <name>TypedCode</name>
    <message>
        <source>Group {1} of {2}</source>
        <extracomment>What a field has inside its edges beside its letters: Qt&apos;s own air and the cursor. With these a letter is a command and no text.</extracomment>
        <translation>Groepje {1} van {2}</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Close this message</source>
        <translation>Sluit dit bericht</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Maak ongedaan</translation>
    </message>
</context>
<context>
    <name>UndonePage</name>
    <message>
        <source>Go back to my diary</source>
        <translation>Terug naar mijn dagboek</translation>
    </message>
    <message>
        <source>Your diary is as it was.</source>
        <translation>Je dagboek is zoals het was.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>All that you wrote is there. Open it with the passphrase or the card of that backup.</source>
        <translation>Alles wat je schreef is er. Open het met de wachtzin of de kaart van die reservekopie.</translation>
    </message>
    <message>
        <source>No card either? Wipe this diary</source>
        <translation>Ook geen kaart? Wis dit dagboek</translation>
    </message>
    <message>
        <source>Only you can open it.</source>
        <translation>Alleen jij kunt het openen.</translation>
    </message>
    <message>
        <source>Open my diary</source>
        <translation>Open mijn dagboek</translation>
    </message>
    <message>
        <source>Put back a backup</source>
        <translation>Zet een reservekopie terug</translation>
    </message>
    <message>
        <source>This is an example. Its passphrase is: {1}</source>
        <translation>Dit is een voorbeeld. De wachtzin is: {1}</translation>
    </message>
    <message>
        <source>With it your diary opens without the passphrase.</source>
        <translation>Daarmee gaat je dagboek open zonder wachtzin.</translation>
    </message>
    <message>
        <source>Your diary has its keys back.</source>
        <translation>Je dagboek heeft zijn sleutels terug.</translation>
    </message>
    <message>
        <source>Your diary is locked</source>
        <translation>Je dagboek is op slot</translation>
    </message>
    <message>
        <source>Your recovery card</source>
        <translation>Je herstelkaart</translation>
    </message>
</context>
<context>
    <name>VoicePairs</name>
    <message>
        <source>In own words</source>
        <translation>In eigen woorden</translation>
    </message>
    <message>
        <source>Show all {1}</source>
        <translation>Toon alle {1}</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Toon minder</translation>
    </message>
    <message>
        <source>This didn&apos;t help either</source>
        <translation>Dit hielp ook niet</translation>
    </message>
    <message>
        <source>This helped too</source>
        <translation>Dit hielp ook</translation>
    </message>
    <message>
        <source>What didn&apos;t help?</source>
        <translation>Wat hielp niet?</translation>
    </message>
    <message>
        <source>What helped?</source>
        <extracomment>So many pairs are shown at first. A side no narrower than this stands beside the other.</extracomment>
        <translation>Wat hielp?</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Egel is making an example diary. Everything in it is made up.</source>
        <translation>Egel maakt een voorbeeld-dagboek. Alles wat erin staat, is verzonnen.</translation>
    </message>
    <message>
        <source>Everything that can still be read is being saved.</source>
        <translation>Alles wat nog leesbaar is, wordt gered.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Een moment</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Your diary is being put back. First, what is here now is kept.</source>
        <translation>Je dagboek wordt teruggezet. Eerst wordt bewaard wat hier nu is.</translation>
    </message>
    <message>
        <source>Your diary is being wiped.</source>
        <translation>Je dagboek wordt gewist.</translation>
    </message>
</context>
<context>
    <name>WayPicker</name>
    <message>
        <source>How was it, in your own words</source>
        <translation>Hoe het contact was, in je eigen woorden</translation>
    </message>
    <message>
        <source>How were you in contact?</source>
        <translation>Hoe hadden jullie contact?</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>In je eigen woorden</translation>
    </message>
</context>
<context>
    <name>WhatStep</name>
    <message>
        <source>A few words are enough.</source>
        <translation>Een paar woorden zijn genoeg.</translation>
    </message>
    <message>
        <source>Everything is off. You turn on what goes along.</source>
        <translation>Alles staat uit. Jij zet aan wat mee mag.</translation>
    </message>
    <message>
        <source>Everything is off. You turn on what {1} may know.</source>
        <translation>Alles staat uit. Jij zet aan wat {1} mag weten.</translation>
    </message>
    <message>
        <source>Nothing is chosen yet. Turn on what may go along.</source>
        <translation>Er is nog niets gekozen. Zet aan wat mee mag.</translation>
    </message>
    <message>
        <source>Only to find it again.</source>
        <translation>Zo vind je het later terug.</translation>
    </message>
    <message>
        <source>Tell it in your own words</source>
        <translation>Vertel het in je eigen woorden</translation>
    </message>
    <message>
        <source>This stays apart, so that you can leave it out.</source>
        <translation>Dit staat apart, zodat je het kunt weglaten als je iets deelt.</translation>
    </message>
    <message>
        <source>What I think of it</source>
        <translation>Wat ik ervan vind</translation>
    </message>
    <message>
        <source>What do you share with {1}?</source>
        <translation>Wat deel je met {1}?</translation>
    </message>
    <message>
        <source>What do you share?</source>
        <translation>Wat deel je?</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Wat gebeurde er?</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <extracomment>Lines that an empty field shows.</extracomment>
        <translation>Waarover gaat het?</translation>
    </message>
    <message>
        <source>What you saw and heard.</source>
        <translation>Wat je zag en hoorde.</translation>
    </message>
</context>
<context>
    <name>WhenPicker</name>
    <message>
        <source>Day</source>
        <extracomment>The names of the fields.</extracomment>
        <translation>Dag</translation>
    </message>
    <message>
        <source>How sure are you of the time?</source>
        <translation>Hoe zeker ben je van het uur?</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uur</translation>
    </message>
</context>
<context>
    <name>WhoStep</name>
    <message>
        <source>How did it feel?</source>
        <translation>Hoe voelde het?</translation>
    </message>
    <message>
        <source>How were you in contact?</source>
        <translation>Hoe hadden jullie contact?</translation>
    </message>
    <message>
        <source>More about this contact</source>
        <translation>Meer over dit contact</translation>
    </message>
    <message>
        <source>One press is enough. You can add more later.</source>
        <translation>Eén keer drukken is genoeg. Meer vertellen kan altijd nog.</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation>Wanneer was het?</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Waar?</translation>
    </message>
    <message>
        <source>With whom were you in contact?</source>
        <translation>Met wie had je contact?</translation>
    </message>
    <message>
        <source>You may choose more than one.</source>
        <translation>Je mag er meer dan één kiezen.</translation>
    </message>
</context>
<context>
    <name>Whom</name>
    <message>
        <source>With whom?</source>
        <translation>Met wie?</translation>
    </message>
</context>
<context>
    <name>WhomStep</name>
    <message>
        <source>Choose or type for whom this is.</source>
        <translation>Kies of typ voor wie dit is.</translation>
    </message>
    <message>
        <source>Choose somebody from your diary, or type a name.</source>
        <translation>Kies iemand uit je dagboek, of typ een naam.</translation>
    </message>
    <message>
        <source>For example: my doctor. It may stay empty.</source>
        <translation>Bijvoorbeeld: mijn huisarts. Leeg laten mag.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>How do you want to be named?</source>
        <translation>Hoe wil je genoemd worden?</translation>
    </message>
    <message>
        <source>In your own words. They will read it. It may stay empty.</source>
        <translation>In je eigen woorden. Het staat erin. Leeg laten mag.</translation>
    </message>
    <message>
        <source>It may stay empty. Then your name is not in it.</source>
        <translation>Leeg laten mag. Dan staat je naam er niet in.</translation>
    </message>
    <message>
        <source>Nothing leaves your diary before the last step.</source>
        <translation>Tot de laatste stap verlaat niets je dagboek.</translation>
    </message>
    <message>
        <source>Or type a name</source>
        <translation>Of typ een naam</translation>
    </message>
    <message>
        <source>Somebody from your diary</source>
        <translation>Iemand uit je dagboek</translation>
    </message>
    <message>
        <source>Who is that?</source>
        <translation>Wie is dat?</translation>
    </message>
    <message>
        <source>Who is this for?</source>
        <translation>Voor wie is dit?</translation>
    </message>
    <message>
        <source>Why do you share this?</source>
        <translation>Waarom deel je dit?</translation>
    </message>
</context>
<context>
    <name>WipePage</name>
    <message>
        <source>Are you sure? Then type the word “{1}”</source>
        <translation>Weet je het zeker? Typ dan het woord “{1}”</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Good to know.</source>
        <translation>Goed om te weten.</translation>
    </message>
    <message>
        <source>Keep my diary</source>
        <translation>Bewaar mijn dagboek</translation>
    </message>
    <message>
        <source>Nobody can read your diary in this way. But whoever uses this computer can throw its files away, with Egel or without: a lock cannot stop that. A backup in another place stays yours.</source>
        <translation>Niemand kan je dagboek zo lezen. Maar wie deze computer gebruikt, kan de bestanden weggooien, met Egel of zonder: een slot houdt dat niet tegen. Een reservekopie op een andere plek blijft van jou.</translation>
    </message>
    <message>
        <source>Stop, keep my diary</source>
        <translation>Stop, bewaar mijn dagboek</translation>
    </message>
    <message>
        <source>Wipe everything</source>
        <translation>Alles wissen</translation>
    </message>
    <message>
        <source>Wipe my diary</source>
        <translation>Wis mijn dagboek</translation>
    </message>
    <message>
        <source>Your diary goes from this computer. It cannot come back.</source>
        <translation>Je dagboek gaat van deze computer. Het kan niet terugkomen.</translation>
    </message>
    <message numerus="yes">
        <source>Your diary is wiped in %n second(s).</source>
        <translation>
            <numerusform>Je dagboek wordt gewist over %n seconde.</numerusform>
            <numerusform>Je dagboek wordt gewist over %n seconden.</numerusform>
        </translation>
    </message>
    <message>
        <source>wipe</source>
        <extracomment>So long wiping can be stopped, in seconds.</extracomment>
        <translation>wissen</translation>
    </message>
</context>
<context>
    <name>WipedPage</name>
    <message numerus="yes">
        <source>%n backup(s) could not be removed. Nobody can read them.</source>
        <translation>
            <numerusform>%n reservekopie kon niet weg. Niemand kan ze lezen.</numerusform>
            <numerusform>%n reservekopieën konden niet weg. Niemand kan ze lezen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) could not be removed. Your passphrase still opens them.</source>
        <translation>
            <numerusform>%n reservekopie kon niet weg. Je wachtzin opent die nog.</numerusform>
            <numerusform>%n reservekopieën konden niet weg. Je wachtzin opent die nog.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the diary could not be removed. Nobody can read them.</source>
        <translation>
            <numerusform>%n bestand van het dagboek kon niet weg. Niemand kan het lezen.</numerusform>
            <numerusform>%n bestanden van het dagboek konden niet weg. Niemand kan ze lezen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in the folder are not from Egel and were left.</source>
        <translation>
            <numerusform>%n ding in de map is niet van Egel en is gebleven.</numerusform>
            <numerusform>%n dingen in de map zijn niet van Egel en zijn gebleven.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies and papers that you made yourself are still there.</source>
        <translation>Kopieën en bladen die je zelf maakte zijn er nog.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ga verder</translation>
    </message>
    <message>
        <source>Nobody can open it any more, not even you.</source>
        <translation>Niemand kan het nog openen, ook jij niet.</translation>
    </message>
    <message>
        <source>The backups in your second place are still there:</source>
        <translation>De reservekopieën op je tweede plek zijn er nog:</translation>
    </message>
    <message>
        <source>What you saved in another place or gave to others is still there.</source>
        <translation>Wat je op een andere plek bewaarde of aan anderen gaf, is er nog.</translation>
    </message>
    <message numerus="yes">
        <source>What you shared is still there: %n time(s).</source>
        <translation>
            <numerusform>Wat je deelde is er nog: %n keer.</numerusform>
            <numerusform>Wat je deelde is er nog: %n keer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your diary is wiped</source>
        <translation>Je dagboek is gewist</translation>
    </message>
</context>
<context>
    <name>WordPicks</name>
    <message>
        <source>Something else</source>
        <extracomment>A word of the list, or the own words in its place.</extracomment>
        <translation>Iets anders</translation>
    </message>
</context>
<context>
    <name>WriteController</name>
    <message>
        <source>Finish this first. There is a day or a time that Egel does not know yet.</source>
        <extracomment>What is typed is kept at least this often. Those met last come first; so many are more than anybody looks through.</extracomment>
        <translation>Maak dit eerst af. Er staat een dag of een uur dat Egel nog niet kent.</translation>
    </message>
    <message>
        <source>The promise was taken away.</source>
        <translation>De afspraak is weggehaald.</translation>
    </message>
    <message>
        <source>This was taken away.</source>
        <translation>Dit is weggehaald.</translation>
    </message>
</context>
<context>
    <name>WritePage</name>
    <message>
        <source>Afterwards</source>
        <translation>Daarna</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>Gevoel</translation>
    </message>
    <message>
        <source>Kept for now</source>
        <translation>Voorlopig bewaard</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Nog niet bewaard</translation>
    </message>
    <message>
        <source>Nothing filled in yet</source>
        <translation>Nog niets ingevuld</translation>
    </message>
    <message>
        <source>One day or time is not clear yet</source>
        <translation>Eén dag of uur is nog niet duidelijk</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Saved in your diary</source>
        <translation>Bewaard in je dagboek</translation>
    </message>
    <message>
        <source>To Timeline</source>
        <translation>Naar Tijdlijn</translation>
    </message>
    <message>
        <source>To Today</source>
        <translation>Naar Vandaag</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
</context>
<context>
    <name>_AttachableBrowser</name>
    <message>
        <source>There are no folders, photos or PDF files in this one.</source>
        <extracomment>Which files are offered; what is really in one is looked at when it is chosen.</extracomment>
        <translation>Hier zijn geen mappen, foto&apos;s of PDF&apos;s.</translation>
    </message>
</context>
<context>
    <name>_BackupBrowser</name>
    <message>
        <source>There are no folders and no backups in this one.</source>
        <translation>In deze map staan geen andere mappen en geen reservekopieën.</translation>
    </message>
</context>
<context>
    <name>_Band</name>
    <message>
        <source>After the meeting you make a contact of it here.</source>
        <translation>Na het gesprek maak je hier een contact van.</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Schrijf op</translation>
    </message>
</context>
<context>
    <name>_Card</name>
    <message>
        <source>I take this back</source>
        <translation>Ik trek dit in</translation>
    </message>
    <message>
        <source>I take this back: {1}</source>
        <translation>Ik trek dit in: {1}</translation>
    </message>
    <message>
        <source>My condition</source>
        <translation>Mijn voorwaarde</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Nog geen antwoord</translation>
    </message>
    <message>
        <source>Over since {1}</source>
        <translation>Voorbij sinds {1}</translation>
    </message>
    <message>
        <source>Taken back on {1}</source>
        <translation>Ingetrokken op {1}</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Aan wie</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Waarover het gaat</translation>
    </message>
    <message>
        <source>Who asked it</source>
        <translation>Wie het vroeg</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>{1} · until {2}</source>
        <translation>{1} · tot en met {2}</translation>
    </message>
    <message>
        <source>{1} · without an end</source>
        <translation>{1} · zonder einde</translation>
    </message>
    <message>
        <source>{1}, on {2}</source>
        <translation>{1}, op {2}</translation>
    </message>
</context>
<context>
    <name>_Choice</name>
    <message>
        <source>No meeting is planned yet.</source>
        <translation>Er is nog geen gesprek gepland.</translation>
    </message>
    <message>
        <source>On which meeting?</source>
        <translation>Bij welk gesprek?</translation>
    </message>
    <message>
        <source>Plan a new one</source>
        <translation>Plan een nieuw gesprek</translation>
    </message>
</context>
<context>
    <name>_ContactsCard</name>
    <message>
        <source>Last contacts</source>
        <translation>Laatste contacten</translation>
    </message>
    <message>
        <source>No contact written down yet.</source>
        <translation>Er staat nog geen contact in je dagboek.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Toon meer</translation>
    </message>
    <message>
        <source>{1}. {2}</source>
        <comment>day, words</comment>
        <translation>{1}. {2}</translation>
    </message>
</context>
<context>
    <name>_DegreeRow</name>
    <message>
        <source>How strongly: {1}</source>
        <translation>Hoe sterk: {1}</translation>
    </message>
</context>
<context>
    <name>_DropPill</name>
    <message>
        <source>Keep no longer: {1}</source>
        <translation>Niet meer bewaren: {1}</translation>
    </message>
</context>
<context>
    <name>_Earlier</name>
    <message>
        <source>Take this one back</source>
        <translation>Neem deze terug</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
</context>
<context>
    <name>_Entry</name>
    <message>
        <source>Put it with my questions</source>
        <translation>Zet het bij mijn vragen</translation>
    </message>
    <message>
        <source>What do you want to ask?</source>
        <translation>Wat wil je vragen?</translation>
    </message>
</context>
<context>
    <name>_Foot</name>
    <message>
        <source>There is more below</source>
        <translation>Er komt nog meer</translation>
    </message>
</context>
<context>
    <name>_History</name>
    <message>
        <source>Change the promise</source>
        <translation>Wijzig de afspraak</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Zet weer open</translation>
    </message>
</context>
<context>
    <name>_MoreTopics</name>
    <message>
        <source>All {1}</source>
        <translation>Alle {1}</translation>
    </message>
    <message>
        <source>Press what you want to discuss.</source>
        <translation>Druk op wat je wilt bespreken.</translation>
    </message>
    <message>
        <source>Put it on the list</source>
        <translation>Zet het op de lijst</translation>
    </message>
    <message>
        <source>Put on the list: {1}</source>
        <translation>Zet op de lijst: {1}</translation>
    </message>
    <message>
        <source>Something new</source>
        <translation>Iets nieuws</translation>
    </message>
</context>
<context>
    <name>_NotToShare</name>
    <message>
        <source>Never shared</source>
        <translation>Niet om te delen</translation>
    </message>
    <message>
        <source>Where a contact was, and your notes about people, stay with you.</source>
        <translation>Waar een contact was, en je notities over mensen, blijven bij jou.</translation>
    </message>
</context>
<context>
    <name>_NoteCard</name>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
</context>
<context>
    <name>_Offers</name>
    <message>
        <source>Put with my questions: {1}</source>
        <translation>Zet bij mijn vragen: {1}</translation>
    </message>
</context>
<context>
    <name>_Outcome</name>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>Wat kwam ervan?</translation>
    </message>
    <message>
        <source>You may leave it empty.</source>
        <translation>Leeg laten mag ook.</translation>
    </message>
</context>
<context>
    <name>_Promise</name>
    <message>
        <source>Everything stays on this computer. Egel never goes on the internet.</source>
        <extracomment>A screen of 768 lines leaves a window some 700, below a bar of the desktop&apos;s and its own title.</extracomment>
        <translation>Alles blijft op deze computer. Egel gaat nooit op internet.</translation>
    </message>
</context>
<context>
    <name>_QuestionRow</name>
    <message>
        <source>Take this question off</source>
        <translation>Haal deze vraag weg</translation>
    </message>
</context>
<context>
    <name>_ReachCard</name>
    <message>
        <source>How I reach {1}</source>
        <translation>Hoe ik {1} bereik</translation>
    </message>
    <message>
        <source>Nothing filled in yet.</source>
        <translation>Nog niets ingevuld.</translation>
    </message>
</context>
<context>
    <name>_Said</name>
    <message>
        <source>Put this in the form</source>
        <translation>Zet dit in het formulier</translation>
    </message>
</context>
<context>
    <name>_Settled</name>
    <message>
        <source>Open again</source>
        <translation>Zet weer open</translation>
    </message>
</context>
<context>
    <name>_Told</name>
    <message>
        <source>Change</source>
        <translation>Wijzig</translation>
    </message>
    <message>
        <source>Put on the list again</source>
        <translation>Zet weer op de lijst</translation>
    </message>
</context>
<context>
    <name>_TopicRow</name>
    <message>
        <source>Take off the list</source>
        <translation>Haal van de lijst</translation>
    </message>
</context>
<context>
    <name>_TopicTold</name>
    <message>
        <source>Change</source>
        <translation>Wijzig</translation>
    </message>
    <message>
        <source>Change: {1}</source>
        <translation>Wijzig: {1}</translation>
    </message>
</context>
<context>
    <name>_Unfinished</name>
    <message>
        <source>Go on</source>
        <translation>Ga verder</translation>
    </message>
    <message>
        <source>Nothing of it has been shared yet.</source>
        <translation>Er is nog niets van gedeeld.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Gooi weg</translation>
    </message>
    <message>
        <source>You were getting something ready</source>
        <translation>Je was iets aan het klaarmaken</translation>
    </message>
    <message>
        <source>You were getting something ready for {1}</source>
        <translation>Je was iets aan het klaarmaken voor {1}</translation>
    </message>
</context>
<context>
    <name>_VersionRow</name>
    <message>
        <source>Until {1}</source>
        <translation>Tot {1}</translation>
    </message>
</context>
<context>
    <name>_WordRow</name>
    <message>
        <source>Keep for next time</source>
        <extracomment>No limit: what is typed or pasted is never cut short.</extracomment>
        <translation>Bewaar voor later</translation>
    </message>
</context>
<context>
    <name>_Words</name>
    <message>
        <source>Page {1} of {2}</source>
        <extracomment>How much larger than the window is wide a picture can be made, step by step.</extracomment>
        <translation>Bladzijde {1} van {2}</translation>
    </message>
</context>
<context>
    <name>bin</name>
    <message>
        <source>At stake for me</source>
        <translation>Wat voor mij op het spel staat</translation>
    </message>
    <message>
        <source>Contact, {1}</source>
        <comment>moment</comment>
        <translation>Contact, {1}</translation>
    </message>
    <message>
        <source>Meeting, {1}</source>
        <comment>moment</comment>
        <translation>Gesprek, {1}</translation>
    </message>
    <message>
        <source>Note, {1}</source>
        <comment>moment</comment>
        <translation>Notitie, {1}</translation>
    </message>
    <message>
        <source>Permission to pass something on</source>
        <translation>Toestemming om iets door te geven</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Promise, {1}</source>
        <comment>whose it is</comment>
        <translation>Afspraak, {1}</translation>
    </message>
    <message>
        <source>To discuss</source>
        <translation>Bespreken</translation>
    </message>
    <message>
        <source>To discuss with {1}</source>
        <translation>Bespreken met {1}</translation>
    </message>
    <message>
        <source>{1}. Thrown away {2}.</source>
        <comment>what it is, day</comment>
        <extracomment>Enough to know it by; put back, it stands there whole. What can be in the bin: an entry, or what was attached to one that stays.</extracomment>
        <translation>{1}. Weggegooid: {2}.</translation>
    </message>
</context>
<context>
    <name>cards</name>
    <message>
        <source>Without a name</source>
        <translation>Zonder naam</translation>
    </message>
    <message>
        <source>at stake for me</source>
        <comment>what was found</comment>
        <translation>staat voor mij op het spel</translation>
    </message>
    <message>
        <source>contact</source>
        <comment>what was found</comment>
        <translation>contact</translation>
    </message>
    <message>
        <source>meeting</source>
        <comment>what was found</comment>
        <translation>gesprek</translation>
    </message>
    <message>
        <source>note</source>
        <comment>what was found</comment>
        <translation>notitie</translation>
    </message>
    <message>
        <source>permission</source>
        <comment>what was found</comment>
        <translation>toestemming</translation>
    </message>
    <message>
        <source>person</source>
        <comment>what was found</comment>
        <translation>persoon</translation>
    </message>
    <message>
        <source>promise</source>
        <comment>what was found</comment>
        <translation>afspraak</translation>
    </message>
    <message>
        <source>to discuss</source>
        <comment>what was found</comment>
        <translation>bespreken</translation>
    </message>
    <message>
        <source>{1}, {2}</source>
        <comment>with whom, how</comment>
        <extracomment>The order in which marks are told.</extracomment>
        <translation>{1}, {2}</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>HH:mm</source>
        <translation>H.mm &apos;uur&apos;</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>a whole hour, said roughly</comment>
        <translation>H &apos;uur&apos;</translation>
    </message>
    <message>
        <source>around {1}</source>
        <translation>rond {1}</translation>
    </message>
    <message>
        <source>at the latest on {1}</source>
        <translation>ten laatste op {1}</translation>
    </message>
    <message>
        <source>by {1}</source>
        <extracomment>A name typed with this many letters can mean only one month in our languages: &quot;mrt&quot;, &quot;jun&quot;, &quot;jul&quot;.</extracomment>
        <translation>tegen {1}</translation>
    </message>
    <message>
        <source>coming {1}</source>
        <translation>komende {1}</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>So many days back, the name of a week day alone can mean only one day.</extracomment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>due {1}</source>
        <translation>uiterlijk {1}</translation>
    </message>
    <message>
        <source>last week {1}</source>
        <translation>vorige week {1}</translation>
    </message>
    <message>
        <source>last {1}</source>
        <translation>vorige {1}</translation>
    </message>
    <message>
        <source>next week {1}</source>
        <translation>volgende week {1}</translation>
    </message>
    <message>
        <source>no later than {1}</source>
        <translation>uiterlijk {1}</translation>
    </message>
    <message>
        <source>on {1}</source>
        <translation>op {1}</translation>
    </message>
    <message>
        <source>past {1}</source>
        <translation>afgelopen {1}</translation>
    </message>
    <message>
        <source>the day after tomorrow</source>
        <translation>overmorgen</translation>
    </message>
    <message>
        <source>the day before yesterday</source>
        <translation>eergisteren</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>was due {1}</source>
        <translation>was uiterlijk {1}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gisteren</translation>
    </message>
    <message>
        <source>{1} last week</source>
        <translation>{1} vorige week</translation>
    </message>
    <message>
        <source>{1} next week</source>
        <translation>{1} volgende week</translation>
    </message>
    <message>
        <source>{1} {2}</source>
        <comment>day and month, year</comment>
        <translation>{1} {2}</translation>
    </message>
    <message>
        <source>{1}, around {2}</source>
        <translation>{1}, rond {2}</translation>
    </message>
    <message>
        <source>{1}, {2}</source>
        <comment>day, time</comment>
        <translation>{1}, {2}</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
    <message>
        <source>In {1}</source>
        <translation>In {1}</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Gesprekken</translation>
    </message>
    <message>
        <source>Never shared</source>
        <translation>Nooit gedeeld</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Toestemmingen</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>Since {1}</source>
        <translation>Sinds {1}</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Iemand</translation>
    </message>
    <message>
        <source>To discuss</source>
        <translation>Bespreken</translation>
    </message>
    <message>
        <source>What is at stake for me</source>
        <translation>Wat voor mij op het spel staat</translation>
    </message>
    <message>
        <source>With a promise</source>
        <translation>Met een afspraak</translation>
    </message>
    <message>
        <source>With an attachment</source>
        <translation>Met een bijlage</translation>
    </message>
</context>
<context>
    <name>first-start</name>
    <message>
        <source>Egel speaks English with you.</source>
        <extracomment>Said by each language for itself, whatever the app speaks now.</extracomment>
        <translation>Egel spreekt Nederlands met jou.</translation>
    </message>
</context>
<context>
    <name>meetings</name>
    <message>
        <source>Became a contact.</source>
        <translation>Er is een contact van gemaakt.</translation>
    </message>
    <message>
        <source>It didn&apos;t go on.</source>
        <translation>Ging niet door.</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>Meeting with {1}</source>
        <translation>Gesprek met {1}</translation>
    </message>
    <message>
        <source>Nothing written down about it yet.</source>
        <translation>Er is nog niets over opgeschreven.</translation>
    </message>
    <message>
        <source>later</source>
        <translation>later</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>nog open</translation>
    </message>
    <message>
        <source>talked about</source>
        <translation>besproken</translation>
    </message>
    <message>
        <source>they would not</source>
        <translation>de ander wilde niet</translation>
    </message>
    <message>
        <source>{1}, with {2}</source>
        <comment>when, names</comment>
        <translation>{1}, met {2}</translation>
    </message>
    <message>
        <source>{1}, {2}</source>
        <comment>when, where</comment>
        <translation>{1}, {2}</translation>
    </message>
    <message>
        <source>{1}. “{2}”</source>
        <comment>answer, own words</comment>
        <translation>{1}. “{2}”</translation>
    </message>
    <message>
        <source>{1}: {2}</source>
        <comment>day, answer</comment>
        <translation>{1}: {2}</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>An older key file was put back.</source>
        <translation>Er is een ouder sleutelbestand teruggezet.</translation>
    </message>
    <message>
        <source>Egel can&apos;t hear a microphone.</source>
        <translation>Egel hoort geen microfoon.</translation>
    </message>
    <message>
        <source>Egel can&apos;t open this PDF. It may be locked, or damaged.</source>
        <translation>Egel kan deze PDF niet openen. Misschien is hij op slot of beschadigd.</translation>
    </message>
    <message>
        <source>Egel can&apos;t play sound on this computer now.</source>
        <translation>Egel kan nu geen geluid laten horen op deze computer.</translation>
    </message>
    <message>
        <source>Egel can&apos;t show this file. It keeps photos and PDF files, whatever a file is called.</source>
        <translation>Egel kan dit bestand niet tonen. Het bewaart foto&apos;s en PDF&apos;s, hoe een bestand ook heet.</translation>
    </message>
    <message>
        <source>Egel could not make a backup today.</source>
        <translation>Egel kon vandaag geen reservekopie maken.</translation>
    </message>
    <message>
        <source>Egel could not put a backup in the second place.</source>
        <translation>Egel kon geen reservekopie op de tweede plek zetten.</translation>
    </message>
    <message>
        <source>It is damaged, or it is another kind of file. Nothing was changed. Choose another backup.</source>
        <translation>Ze is beschadigd, of het is een ander soort bestand. Er is niets veranderd. Kies een andere reservekopie.</translation>
    </message>
    <message>
        <source>It was left as it is. Use your newest backup, or a copy of the folder.</source>
        <translation>Er is niets aan veranderd. Gebruik je nieuwste reservekopie, of een kopie van de map.</translation>
    </message>
    <message>
        <source>Nothing has been shared. Go back and choose what may go along.</source>
        <translation>Er is niets gedeeld. Ga terug en kies wat mee mag.</translation>
    </message>
    <message>
        <source>Nothing has been shared. Go back and fill it in.</source>
        <translation>Er is niets gedeeld. Ga terug en vul het in.</translation>
    </message>
    <message>
        <source>Nothing has changed. Take a longer one, or the five words.</source>
        <translation>Er is niets veranderd. Neem een langere, of de vijf woorden.</translation>
    </message>
    <message>
        <source>Nothing has changed. Type it once more. With Show you see what stands there.</source>
        <translation>Er is niets veranderd. Typ hem nog één keer. Met Toon zie je wat er staat.</translation>
    </message>
    <message>
        <source>Nothing has changed. Use at most 1,024 characters.</source>
        <translation>Er is niets veranderd. Gebruik niet meer dan 1024 tekens.</translation>
    </message>
    <message>
        <source>Nothing in this diary can be read any more.</source>
        <translation>In dit dagboek is niets meer te lezen.</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>Er is nog niets gekozen.</translation>
    </message>
    <message>
        <source>Nothing is lost. Look at the card and type that group again.</source>
        <translation>Er is niets verloren. Kijk op de kaart en typ dat groepje opnieuw.</translation>
    </message>
    <message>
        <source>Nothing was changed there. Choose an empty folder for your diary.</source>
        <translation>Daar is niets veranderd. Kies een lege map voor je dagboek.</translation>
    </message>
    <message>
        <source>Nothing was changed there. Choose another folder.</source>
        <translation>Daar is niets veranderd. Kies een andere map.</translation>
    </message>
    <message>
        <source>Nothing was changed, and what you wrote is still there. Put the newer key file back, or use a backup.</source>
        <translation>Er is niets veranderd, en wat je schreef is er nog. Zet het nieuwere sleutelbestand terug, of gebruik een reservekopie.</translation>
    </message>
    <message>
        <source>Nothing was changed. Give it as text, in UTF-8.</source>
        <translation>Er is niets veranderd. Geef ze als tekst, in UTF-8.</translation>
    </message>
    <message>
        <source>Nothing was changed. Go on in that window, or lock it first.</source>
        <translation>Er is niets veranderd. Ga verder in dat venster, of doe het daar eerst op slot.</translation>
    </message>
    <message>
        <source>Nothing was changed. Is the stick or the disk still there? Then try again.</source>
        <translation>Er is niets veranderd. Is de stick of de schijf er nog? Probeer dan opnieuw.</translation>
    </message>
    <message>
        <source>Nothing was changed. Open it with the newer version.</source>
        <translation>Er is niets veranderd. Open het met de nieuwere versie.</translation>
    </message>
    <message>
        <source>Nothing was changed. Put back a backup, or save what can still be read.</source>
        <translation>Er is niets veranderd. Zet een reservekopie terug, of red wat nog leesbaar is.</translation>
    </message>
    <message>
        <source>Nothing was changed. Put back a backup, or use a copy of the folder.</source>
        <translation>Er is niets veranderd. Zet een reservekopie terug, of gebruik een kopie van de map.</translation>
    </message>
    <message>
        <source>Nothing was changed. Start Egel again to open it.</source>
        <translation>Er is niets veranderd. Start Egel opnieuw om het te openen.</translation>
    </message>
    <message>
        <source>Nothing was recorded. Is there a microphone, and may Egel use it? Then try again.</source>
        <translation>Er is niets opgenomen. Is er een microfoon, en mag Egel die gebruiken? Probeer het dan nog eens.</translation>
    </message>
    <message>
        <source>Nothing was removed. Remove those contacts first, or fill in until when you met.</source>
        <translation>Er is niets verwijderd. Verwijder eerst die contacten, of vul in tot wanneer je deze persoon zag.</translation>
    </message>
    <message>
        <source>Nothing was saved there. Choose another place for the file.</source>
        <translation>Er is daar niets bewaard. Kies een andere plaats voor het bestand.</translation>
    </message>
    <message>
        <source>One of your backups is damaged.</source>
        <translation>Een van je reservekopieën is beschadigd.</translation>
    </message>
    <message>
        <source>Part of the diary is damaged. Your passphrase is right.</source>
        <translation>Een deel van het dagboek is beschadigd. Je wachtzin klopt.</translation>
    </message>
    <message>
        <source>Somebody or something changed the key file.</source>
        <translation>Iemand of iets veranderde het sleutelbestand.</translation>
    </message>
    <message>
        <source>Something is missing: for whom, or until when.</source>
        <translation>Er ontbreekt iets: voor wie, of tot wanneer.</translation>
    </message>
    <message>
        <source>Something went wrong in Egel itself.</source>
        <translation>Er ging iets mis in Egel zelf.</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Dat is niet de wachtzin.</translation>
    </message>
    <message>
        <source>The backup on this computer was made. Make room there, or choose another place.</source>
        <translation>De reservekopie op deze computer is gemaakt. Maak daar plaats, of kies een andere plek.</translation>
    </message>
    <message>
        <source>The backup on this computer was made. Put the stick in, or choose another place.</source>
        <translation>De reservekopie op deze computer is gemaakt. Steek de stick in, of kies een andere plek.</translation>
    </message>
    <message>
        <source>The backup on this computer was made. Try another stick, or choose another place.</source>
        <translation>De reservekopie op deze computer is gemaakt. Probeer een andere stick, of kies een andere plek.</translation>
    </message>
    <message>
        <source>The backups on this computer are made. When you put the stick in, the newest goes there by itself.</source>
        <translation>De reservekopieën op deze computer worden gemaakt. Steek je de stick in, dan komt de nieuwste er vanzelf op.</translation>
    </message>
    <message>
        <source>The computer has too little memory free.</source>
        <translation>De computer heeft te weinig geheugen vrij.</translation>
    </message>
    <message>
        <source>The diary is no longer where it was.</source>
        <translation>Het dagboek staat niet meer waar het stond.</translation>
    </message>
    <message>
        <source>The diary itself is still there. A backup has its keys too: put one back.</source>
        <translation>Het dagboek zelf is er nog. Een reservekopie heeft ook de sleutels: zet er een terug.</translation>
    </message>
    <message>
        <source>The file itself is as it was. Take a photo of the page that matters.</source>
        <translation>Het bestand zelf is zoals het was. Maak een foto van het blad dat telt.</translation>
    </message>
    <message>
        <source>The file itself is as it was. Take a smaller one, or a photo of it.</source>
        <translation>Het bestand zelf is zoals het was. Neem een kleiner bestand, of maak er een foto van.</translation>
    </message>
    <message>
        <source>The file itself is as it was. Take another one, or a photo of it.</source>
        <translation>Het bestand zelf is zoals het was. Neem een ander bestand, of maak er een foto van.</translation>
    </message>
    <message>
        <source>The file itself is as it was. Take the picture again, smaller.</source>
        <translation>Het bestand zelf is zoals het was. Maak de foto nog eens, maar kleiner.</translation>
    </message>
    <message>
        <source>The folder of your diary cannot be read.</source>
        <translation>De map van je dagboek kan niet gelezen worden.</translation>
    </message>
    <message>
        <source>The groups are still empty.</source>
        <translation>De groepjes zijn nog leeg.</translation>
    </message>
    <message>
        <source>The key file asks for something that is not right.</source>
        <translation>Het sleutelbestand vraagt iets wat niet klopt.</translation>
    </message>
    <message>
        <source>The key file of your diary is damaged.</source>
        <translation>Het sleutelbestand van je dagboek is beschadigd.</translation>
    </message>
    <message>
        <source>The key file of your diary is missing.</source>
        <translation>Het sleutelbestand van je dagboek is weg.</translation>
    </message>
    <message>
        <source>The passphrase could not be read.</source>
        <translation>De wachtzin kon niet gelezen worden.</translation>
    </message>
    <message>
        <source>The second place for backups has not been there for more than a week.</source>
        <translation>De tweede plek voor reservekopieën is er al meer dan een week niet.</translation>
    </message>
    <message>
        <source>The second place for backups is full.</source>
        <translation>De tweede plek voor reservekopieën is vol.</translation>
    </message>
    <message>
        <source>The second place for backups is not there.</source>
        <translation>De tweede plek voor reservekopieën is er niet.</translation>
    </message>
    <message>
        <source>There are other things in this folder.</source>
        <translation>In deze map staan andere dingen.</translation>
    </message>
    <message>
        <source>There is a diary in this folder already.</source>
        <translation>In deze map staat al een dagboek.</translation>
    </message>
    <message>
        <source>There is a typing mistake in group {1}.</source>
        <translation>Groepje {1} klopt nog niet.</translation>
    </message>
    <message>
        <source>There is no diary in this folder.</source>
        <translation>In deze map staat geen dagboek.</translation>
    </message>
    <message>
        <source>There is no passphrase yet.</source>
        <translation>Er staat nog geen wachtzin.</translation>
    </message>
    <message>
        <source>There is too little room on the disk to open your diary in this version of Egel.</source>
        <translation>Er is te weinig plaats op de schijf om je dagboek in deze versie van Egel te openen.</translation>
    </message>
    <message>
        <source>This PDF has too many pages to keep in your diary.</source>
        <translation>Deze PDF heeft te veel bladzijden voor je dagboek.</translation>
    </message>
    <message>
        <source>This could not be saved: nothing can be written here.</source>
        <translation>Dit is niet bewaard: hier kan niets geschreven worden.</translation>
    </message>
    <message>
        <source>This diary was made by a newer version of Egel.</source>
        <translation>Dit dagboek is gemaakt met een nieuwere versie van Egel.</translation>
    </message>
    <message>
        <source>This file is too large to keep in your diary.</source>
        <translation>Dit bestand is te groot voor je dagboek.</translation>
    </message>
    <message>
        <source>This is not a whole backup of a diary.</source>
        <translation>Dit is geen hele reservekopie van een dagboek.</translation>
    </message>
    <message>
        <source>This is the folder of your diary itself.</source>
        <translation>Dit is de map van je dagboek zelf.</translation>
    </message>
    <message>
        <source>This passphrase is easy to guess.</source>
        <translation>Deze wachtzin is makkelijk te raden.</translation>
    </message>
    <message>
        <source>This passphrase is too long.</source>
        <translation>Deze wachtzin is te lang.</translation>
    </message>
    <message>
        <source>This picture is too large to open safely.</source>
        <translation>Deze foto is te groot om veilig te openen.</translation>
    </message>
    <message>
        <source>This recovery card does not open this diary.</source>
        <translation>Deze herstelkaart opent dit dagboek niet.</translation>
    </message>
    <message>
        <source>This version of Egel has to write in the folder of your diary once, and it can&apos;t.</source>
        <translation>Deze versie van Egel moet één keer in de map van je dagboek schrijven, en dat lukt niet.</translation>
    </message>
    <message>
        <source>This was not saved: the disk is full.</source>
        <translation>Dit is niet bewaard: de schijf is vol.</translation>
    </message>
    <message>
        <source>Type the seven groups from your card first.</source>
        <translation>Typ eerst de zeven groepjes van je kaart.</translation>
    </message>
    <message>
        <source>Type your passphrase first.</source>
        <translation>Typ eerst je wachtzin.</translation>
    </message>
    <message>
        <source>What was saved before is safe. What you typed is still here. See if this folder can be written to.</source>
        <translation>Wat al bewaard was, is veilig. Wat je typte, staat hier nog. Kijk of je in deze map mag schrijven.</translation>
    </message>
    <message>
        <source>What was saved is safe. Try again, or lock your diary and open it again.</source>
        <translation>Wat bewaard was, is veilig. Probeer opnieuw, of doe je dagboek op slot en open het weer.</translation>
    </message>
    <message>
        <source>What you said is safe in your diary. See if the sound is on, and try again.</source>
        <translation>Wat je zei, staat veilig in je dagboek. Kijk of het geluid aan staat en probeer het nog eens.</translation>
    </message>
    <message>
        <source>You have written down contacts with this person.</source>
        <translation>Je hebt contacten met deze persoon opgeschreven.</translation>
    </message>
    <message>
        <source>Your diary is as it was. Make room on the disk and try again.</source>
        <translation>Je dagboek is zoals het was. Maak plaats op de schijf en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Your diary is as it was. See if the folder can be written to, and try again.</source>
        <translation>Je dagboek is zoals het was. Kijk of er in de map geschreven mag worden en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Your diary is open in another window.</source>
        <translation>Je dagboek is open in een ander venster.</translation>
    </message>
    <message>
        <source>Your diary is safe. Close other programs and try again.</source>
        <translation>Je dagboek is veilig. Sluit andere programma&apos;s en probeer opnieuw.</translation>
    </message>
    <message>
        <source>Your diary is safe. Maybe you have a newer card. Try that one.</source>
        <translation>Je dagboek is veilig. Misschien heb je een nieuwere kaart. Probeer die.</translation>
    </message>
    <message>
        <source>Your diary is safe. Try again, as often as you like.</source>
        <translation>Je dagboek is veilig. Probeer opnieuw, zo vaak je wilt.</translation>
    </message>
    <message>
        <source>Your diary itself is safe. In the settings, at Backups, you can try again.</source>
        <translation>Je dagboek zelf is veilig. Bij Instellingen, Reservekopieën, kun je opnieuw proberen.</translation>
    </message>
    <message>
        <source>Your diary itself is safe. In the settings, at Backups, you see which one it is.</source>
        <translation>Je dagboek zelf is veilig. Bij Instellingen, Reservekopieën, zie je welke het is.</translation>
    </message>
    <message>
        <source>Your diary stays closed, to be safe. Put back a backup, or use a copy of the folder.</source>
        <translation>Je dagboek blijft dicht, voor de zekerheid. Zet een reservekopie terug, of gebruik een kopie van de map.</translation>
    </message>
    <message>
        <source>Your passphrase does not stand there twice the same.</source>
        <translation>Je wachtzin staat er niet twee keer hetzelfde.</translation>
    </message>
    <message>
        <source>Your text is still here. Make room on the disk and try again.</source>
        <translation>Je tekst staat hier nog. Maak plaats op de schijf en probeer opnieuw.</translation>
    </message>
    <message>
        <source>Your text is still here. Put the folder back, or save your diary here again.</source>
        <translation>Je tekst staat hier nog. Zet de map terug, of bewaar je dagboek hier opnieuw.</translation>
    </message>
</context>
<context>
    <name>no-display</name>
    <message>
        <source>Egel needs a screen, and there is none here; what works without one: egel demo --pictures DIR, and egel demo --diary DIR --contacts N --passphrase-fd FD --no-window.</source>
        <translation>Egel heeft een scherm nodig, en dat is er hier niet; wat wel werkt: egel demo --pictures DIR, en egel demo --diary DIR --contacts N --passphrase-fd FD --no-window.</translation>
    </message>
</context>
<context>
    <name>numbers</name>
    <message>
        <source>eight</source>
        <translation>acht</translation>
    </message>
    <message>
        <source>five</source>
        <translation>vijf</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>negen</translation>
    </message>
    <message>
        <source>no</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>one</source>
        <translation>één</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>zeven</translation>
    </message>
    <message>
        <source>six</source>
        <translation>zes</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>tien</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drie</translation>
    </message>
    <message>
        <source>two</source>
        <translation>twee</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>From {1} until {2}</source>
        <translation>Van {1} tot {2}</translation>
    </message>
    <message>
        <source>Since {1}</source>
        <translation>Sinds {1}</translation>
    </message>
    <message>
        <source>Until {1}</source>
        <translation>Tot {1}</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>Desktop</source>
        <translation>Bureaublad</translation>
    </message>
    <message>
        <source>Documents</source>
        <extracomment>Where systems put what was plugged in.</extracomment>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>My own folder</source>
        <translation>Mijn eigen map</translation>
    </message>
    <message>
        <source>The whole computer</source>
        <translation>De hele computer</translation>
    </message>
    <message>
        <source>USB stick or disk</source>
        <translation>USB-stick of schijf</translation>
    </message>
</context>
<context>
    <name>promises</name>
    <message>
        <source>I said so beforehand</source>
        <translation>Ik zei het vooraf</translation>
    </message>
    <message>
        <source>It was said beforehand</source>
        <translation>Het was vooraf gezegd</translation>
    </message>
    <message>
        <source>My promise</source>
        <translation>Afspraak van mij</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Weer open</translation>
    </message>
    <message>
        <source>Our promise</source>
        <translation>Afspraak van ons samen</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Afgesproken</translation>
    </message>
    <message>
        <source>The organisation said so beforehand</source>
        <translation>De organisatie zei het vooraf</translation>
    </message>
    <message>
        <source>The organisation&apos;s promise</source>
        <translation>Afspraak van de organisatie</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>De ander</translation>
    </message>
    <message>
        <source>The other&apos;s promise</source>
        <translation>Afspraak van de ander</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Samen</translation>
    </message>
    <message>
        <source>Together with {1}</source>
        <translation>Samen met {1}</translation>
    </message>
    <message>
        <source>With {1}</source>
        <translation>Met {1}</translation>
    </message>
    <message>
        <source>on {1}</source>
        <comment>a day</comment>
        <translation>op {1}</translation>
    </message>
    <message>
        <source>{1} ({2})</source>
        <comment>the organisation, its name</comment>
        <translation>{1} ({2})</translation>
    </message>
    <message>
        <source>{1} said so beforehand</source>
        <translation>{1} zei het vooraf</translation>
    </message>
    <message>
        <source>{1}&apos;s promise</source>
        <translation>Afspraak van {1}</translation>
    </message>
    <message>
        <source>{1}, {2}</source>
        <comment>whose, by when</comment>
        <translation>{1}, {2}</translation>
    </message>
    <message>
        <source>{1}, {2}</source>
        <comment>open, by when</comment>
        <translation>{1}, {2}</translation>
    </message>
    <message>
        <source>{1}, {2}</source>
        <comment>with whom, when</comment>
        <extracomment>Days of which the word alone says when: yesterday, today, tomorrow. Longer own words are cut in a list; unfolded they stand there whole. The icon of each state; told beforehand has one of its own.</extracomment>
        <translation>{1}, {2}</translation>
    </message>
    <message>
        <source>{1}. Written down {2}.</source>
        <comment>state, when</comment>
        <translation>{1}. Opgeschreven {2}.</translation>
    </message>
    <message>
        <source>{1}. {2}.</source>
        <comment>state, told beforehand</comment>
        <translation>{1}. {2}.</translation>
    </message>
    <message>
        <source>{1}. “{2}”</source>
        <comment>state, own words</comment>
        <translation>{1}. ‘{2}’</translation>
    </message>
    <message>
        <source>{1}: {2}</source>
        <comment>state, promise</comment>
        <translation>{1}: {2}</translation>
    </message>
    <message>
        <source>“{1}”</source>
        <translation>‘{1}’</translation>
    </message>
</context>
<context>
    <name>versions</name>
    <message>
        <source>Until {1}</source>
        <translation>Tot {1}</translation>
    </message>
    <message>
        <source>With {1}</source>
        <translation>Met {1}</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Ask me first if you want to do something with it.</source>
        <translation>Vraag het mij eerst als je er iets mee wilt doen.</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>By when, and how it stands</source>
        <translation>Uiterlijk wanneer, en hoe het ermee staat</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
    <message>
        <source>Don&apos;t pass it on to others.</source>
        <translation>Geef het niet door aan anderen.</translation>
    </message>
    <message>
        <source>Don&apos;t put it in my file without my knowing.</source>
        <translation>Zet het niet in mijn dossier zonder dat ik het weet.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>For {1}</source>
        <translation>Voor {1}</translation>
    </message>
    <message>
        <source>From {1}, for {2}</source>
        <translation>Van {1}, voor {2}</translation>
    </message>
    <message>
        <source>Got something done, even something small</source>
        <translation>Kreeg iets gedaan, al was het klein</translation>
    </message>
    <message>
        <source>Hedgehog: {1}</source>
        <translation>Egel: {1}</translation>
    </message>
    <message>
        <source>How I felt after</source>
        <translation>Hoe ik mij daarna voelde</translation>
    </message>
    <message>
        <source>How I felt before</source>
        <translation>Hoe ik mij vooraf voelde</translation>
    </message>
    <message>
        <source>How does it stand?</source>
        <translation>Hoe staat het?</translation>
    </message>
    <message>
        <source>How it felt</source>
        <translation>Hoe het voelde</translation>
    </message>
    <message>
        <source>I can always stop.</source>
        <translation>Ik kan altijd stoppen.</translation>
    </message>
    <message>
        <source>I did</source>
        <translation>ik zelf</translation>
    </message>
    <message>
        <source>I didn&apos;t go</source>
        <translation>ik ging niet</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>weet ik niet</translation>
    </message>
    <message>
        <source>I had to find out by myself</source>
        <translation>ik moest het zelf maar uitzoeken</translation>
    </message>
    <message>
        <source>I set no conditions.</source>
        <translation>Ik stel geen voorwaarden.</translation>
    </message>
    <message>
        <source>I set no end. I can still stop at any time.</source>
        <translation>Ik zet er geen einde op. Ik kan toch altijd stoppen.</translation>
    </message>
    <message>
        <source>If I say so, you give this back or delete it.</source>
        <translation>Als ik dat zeg, geef je dit terug of wis je het.</translation>
    </message>
    <message>
        <source>If there is time</source>
        <translation>Als er tijd is</translation>
    </message>
    <message>
        <source>Must</source>
        <translation>Moet</translation>
    </message>
    <message>
        <source>Must you report things I tell you, and to whom?</source>
        <translation>Moet je dingen die ik vertel melden, en aan wie?</translation>
    </message>
    <message>
        <source>Must {1} report things, and to whom?</source>
        <translation>Moet {1} dingen melden, en aan wie?</translation>
    </message>
    <message>
        <source>My conditions</source>
        <translation>Mijn voorwaarden</translation>
    </message>
    <message>
        <source>My diary, to share</source>
        <translation>Mijn dagboek, om te delen</translation>
    </message>
    <message>
        <source>My own words stand here as I wrote them.</source>
        <translation>Mijn eigen woorden staan hier zoals ik ze schreef.</translation>
    </message>
    <message>
        <source>Names of others</source>
        <translation>Namen van anderen</translation>
    </message>
    <message>
        <source>Nothing filled in</source>
        <translation>Niets ingevuld</translation>
    </message>
    <message>
        <source>Only you read this.</source>
        <translation>Alleen jij leest dit.</translation>
    </message>
    <message>
        <source>Our promises</source>
        <translation>Onze afspraken</translation>
    </message>
    <message>
        <source>Page {1} of {2}</source>
        <translation>Bladzijde {1} van {2}</translation>
    </message>
    <message>
        <source>Saw me and my life</source>
        <translation>Zag mij en mijn leven</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Samenvatting</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrouwen</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Tot wanneer</translation>
    </message>
    <message>
        <source>Until {1}. Then you delete this.</source>
        <translation>Tot {1}. Daarna wis je dit.</translation>
    </message>
    <message>
        <source>Was honest with me</source>
        <translation>Was eerlijk met mij</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>What I did</source>
        <translation>Wat ik deed</translation>
    </message>
    <message>
        <source>What I share, and with whom</source>
        <translation>Wat ik deel, en met wie</translation>
    </message>
    <message>
        <source>What I think of it</source>
        <translation>Wat ik ervan vind</translation>
    </message>
    <message>
        <source>What I want from you</source>
        <translation>Wat ik van je vraag</translation>
    </message>
    <message>
        <source>What I want to talk about</source>
        <translation>Wat ik wil bespreken</translation>
    </message>
    <message>
        <source>What became of it over time</source>
        <translation>Wat er later mee gebeurde</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Wat eruit kwam</translation>
    </message>
    <message>
        <source>What can you not do for me?</source>
        <translation>Wat kun je niet voor mij doen?</translation>
    </message>
    <message>
        <source>What can {1} not do?</source>
        <translation>Wat kan {1} niet doen?</translation>
    </message>
    <message>
        <source>What didn&apos;t help</source>
        <translation>Wat niet hielp</translation>
    </message>
    <message>
        <source>What do we expect of each other?</source>
        <translation>Wat verwachten we van elkaar?</translation>
    </message>
    <message>
        <source>What do you expect of me, and what may I expect of you?</source>
        <translation>Wat verwacht je van mij, en wat mag ik van jou verwachten?</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>What happens next, and in which order?</source>
        <translation>Wat gebeurt er nu, en in welke volgorde?</translation>
    </message>
    <message>
        <source>What helped</source>
        <translation>Wat hielp</translation>
    </message>
    <message>
        <source>What helped and what didn&apos;t help</source>
        <translation>Wat hielp en wat niet hielp</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Wat erin staat</translation>
    </message>
    <message>
        <source>What is the task of {1}?</source>
        <extracomment>One thing that it is good to know of a worker, asked of oneself: {1} is their name.</extracomment>
        <translation>Wat is de taak van {1}?</translation>
    </message>
    <message>
        <source>What is your task here?</source>
        <extracomment>What one can ask about each point, said to the worker.</extracomment>
        <translation>Wat is jouw taak hier?</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Waarover het gaat</translation>
    </message>
    <message>
        <source>What stays between us?</source>
        <translation>Wat blijft onder ons?</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Wat er afgesproken is</translation>
    </message>
    <message>
        <source>When and how</source>
        <translation>Wanneer en hoe</translation>
    </message>
    <message>
        <source>When and how can I reach you?</source>
        <translation>Wanneer en hoe kan ik je bereiken?</translation>
    </message>
    <message>
        <source>When is {1} there, and where are the limits?</source>
        <translation>Wanneer is {1} er, en waar ligt de grens?</translation>
    </message>
    <message>
        <source>Whether something broke or was mended</source>
        <translation>Of er iets stuk ging of weer goed werd</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Who asked for it</source>
        <translation>Wie vroeg het</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Would like</source>
        <translation>Graag</translation>
    </message>
    <message>
        <source>a good moment</source>
        <translation>een goed moment</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>een beetje</translation>
    </message>
    <message>
        <source>a small step</source>
        <translation>een kleine stap</translation>
    </message>
    <message>
        <source>admitted: “I don&apos;t know”</source>
        <translation>gaf toe: “dat weet ik niet”</translation>
    </message>
    <message>
        <source>advocate</source>
        <translation>vertrouwenspersoon</translation>
    </message>
    <message>
        <source>afraid</source>
        <translation>bang</translation>
    </message>
    <message>
        <source>angry</source>
        <translation>boos</translation>
    </message>
    <message>
        <source>another time</source>
        <translation>een andere keer</translation>
    </message>
    <message>
        <source>around then</source>
        <translation>rond die tijd</translation>
    </message>
    <message>
        <source>ashamed</source>
        <translation>beschaamd</translation>
    </message>
    <message>
        <source>asked for help</source>
        <translation>hulp gevraagd</translation>
    </message>
    <message>
        <source>at an office</source>
        <translation>op kantoor</translation>
    </message>
    <message>
        <source>at ease</source>
        <translation>op mijn gemak</translation>
    </message>
    <message>
        <source>at this time</source>
        <translation>precies</translation>
    </message>
    <message>
        <source>before we meet again</source>
        <translation>voor we elkaar weer zien</translation>
    </message>
    <message>
        <source>believed in me</source>
        <translation>geloofde in mij</translation>
    </message>
    <message>
        <source>both of us</source>
        <translation>wij samen</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>rustig</translation>
    </message>
    <message>
        <source>came along although it was hard</source>
        <translation>meegekomen, ook al was het moeilijk</translation>
    </message>
    <message>
        <source>came late or didn&apos;t come</source>
        <translation>kwam te laat of kwam niet</translation>
    </message>
    <message>
        <source>changed together</source>
        <translation>samen veranderd</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>vertrouwelijk</translation>
    </message>
    <message>
        <source>confused</source>
        <translation>verward</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbonden</translation>
    </message>
    <message>
        <source>curious</source>
        <translation>nieuwsgierig</translation>
    </message>
    <message>
        <source>decide together</source>
        <translation>samen beslissen</translation>
    </message>
    <message>
        <source>decided for me</source>
        <translation>besliste voor mij</translation>
    </message>
    <message>
        <source>did something that really helped</source>
        <translation>deed iets dat echt hielp</translation>
    </message>
    <message>
        <source>did something together</source>
        <translation>samen iets gedaan</translation>
    </message>
    <message>
        <source>didn&apos;t come</source>
        <translation>kwam niet</translation>
    </message>
    <message>
        <source>didn&apos;t listen</source>
        <translation>luisterde niet</translation>
    </message>
    <message>
        <source>didn&apos;t notice</source>
        <translation>merkte het niet</translation>
    </message>
    <message>
        <source>didn&apos;t see my step</source>
        <translation>zag mijn stap niet</translation>
    </message>
    <message>
        <source>disappointed</source>
        <translation>teleurgesteld</translation>
    </message>
    <message>
        <source>do something</source>
        <translation>iets doen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gebeurd</translation>
    </message>
    <message>
        <source>family and children</source>
        <translation>gezin en kinderen</translation>
    </message>
    <message>
        <source>feeling nothing</source>
        <translation>niets voelen</translation>
    </message>
    <message>
        <source>free time</source>
        <translation>vrije tijd</translation>
    </message>
    <message>
        <source>frustrated</source>
        <translation>gefrustreerd</translation>
    </message>
    <message>
        <source>gave advice that I didn&apos;t ask for</source>
        <translation>gaf raad waar ik niet om vroeg</translation>
    </message>
    <message>
        <source>gave no advice that I didn&apos;t ask for</source>
        <translation>gaf geen raad waar ik niet om vroeg</translation>
    </message>
    <message>
        <source>give advice</source>
        <translation>raad geven</translation>
    </message>
    <message>
        <source>give an answer</source>
        <translation>antwoord geven</translation>
    </message>
    <message>
        <source>grateful</source>
        <translation>dankbaar</translation>
    </message>
    <message>
        <source>had no time for me</source>
        <translation>had geen tijd voor mij</translation>
    </message>
    <message>
        <source>health</source>
        <translation>gezondheid</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>gehoord</translation>
    </message>
    <message>
        <source>helped me on with others or with a service</source>
        <translation>hielp mij met anderen of met een dienst verder</translation>
    </message>
    <message>
        <source>home visit</source>
        <translation>huisbezoek</translation>
    </message>
    <message>
        <source>hopeful</source>
        <translation>hoopvol</translation>
    </message>
    <message>
        <source>it was made good again</source>
        <translation>het werd weer goed</translation>
    </message>
    <message>
        <source>judged</source>
        <translation>veroordeeld</translation>
    </message>
    <message>
        <source>just listen</source>
        <translation>gewoon luisteren</translation>
    </message>
    <message>
        <source>keep until {1}</source>
        <translation>bewaren tot {1}</translation>
    </message>
    <message>
        <source>kept asking</source>
        <translation>doorgevraagd</translation>
    </message>
    <message>
        <source>kept my promise</source>
        <translation>mijn afspraak gehouden</translation>
    </message>
    <message>
        <source>kept to themselves what I told</source>
        <translation>hield voor zich wat ik vertelde</translation>
    </message>
    <message>
        <source>knew everything better</source>
        <translation>wist alles beter</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>brief</translation>
    </message>
    <message>
        <source>limits were not clear</source>
        <translation>grenzen waren niet duidelijk</translation>
    </message>
    <message>
        <source>living and home</source>
        <translation>wonen</translation>
    </message>
    <message>
        <source>lonely</source>
        <translation>alleen</translation>
    </message>
    <message>
        <source>me</source>
        <extracomment>Whose promise it is, as the answer to &quot;who?&quot;. The other goes by name, or by this word when there is none.</extracomment>
        <translation>ik</translation>
    </message>
    <message>
        <source>message</source>
        <translation>bericht</translation>
    </message>
    <message>
        <source>mine</source>
        <extracomment>Whose promise it is, said of the promise: {1} is the name of the other.</extracomment>
        <translation>van mij</translation>
    </message>
    <message>
        <source>money</source>
        <translation>geld</translation>
    </message>
    <message>
        <source>myself</source>
        <translation>ikzelf</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>no day agreed</source>
        <translation>geen dag afgesproken</translation>
    </message>
    <message>
        <source>no longer needed</source>
        <translation>niet meer nodig</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>niet gebeurd</translation>
    </message>
    <message>
        <source>not heard</source>
        <translation>niet gehoord</translation>
    </message>
    <message>
        <source>not shared</source>
        <translation>niet gedeeld</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>niet verteld</translation>
    </message>
    <message>
        <source>nothing happened</source>
        <translation>er gebeurde niets</translation>
    </message>
    <message>
        <source>noticed how I was doing</source>
        <translation>merkte hoe het met mij ging</translation>
    </message>
    <message>
        <source>of both of us</source>
        <translation>van ons samen</translation>
    </message>
    <message>
        <source>of the organisation</source>
        <translation>van de organisatie</translation>
    </message>
    <message>
        <source>of {1}</source>
        <translation>van {1}</translation>
    </message>
    <message>
        <source>only the day</source>
        <translation>alleen de dag</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>overwhelmed</source>
        <translation>overdonderd</translation>
    </message>
    <message>
        <source>papers and rights</source>
        <translation>papieren en rechten</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>deels</translation>
    </message>
    <message>
        <source>partly done</source>
        <translation>een deel gebeurd</translation>
    </message>
    <message>
        <source>passed on something about me without asking</source>
        <translation>vertelde iets over mij door zonder het te vragen</translation>
    </message>
    <message>
        <source>people around me</source>
        <translation>mensen rond mij</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefoon</translation>
    </message>
    <message>
        <source>powerless</source>
        <translation>machteloos</translation>
    </message>
    <message>
        <source>proud</source>
        <translation>trots</translation>
    </message>
    <message>
        <source>put in a box</source>
        <translation>in een hokje gestopt</translation>
    </message>
    <message>
        <source>put me in a box</source>
        <translation>stak mij in een hokje</translation>
    </message>
    <message>
        <source>quite</source>
        <translation>nogal</translation>
    </message>
    <message>
        <source>really listened</source>
        <translation>luisterde echt</translation>
    </message>
    <message>
        <source>relieved</source>
        <translation>opgelucht</translation>
    </message>
    <message>
        <source>rolled up</source>
        <translation>opgerold</translation>
    </message>
    <message>
        <source>sad</source>
        <translation>verdrietig</translation>
    </message>
    <message>
        <source>safe</source>
        <translation>veilig</translation>
    </message>
    <message>
        <source>said no</source>
        <translation>nee gezegd</translation>
    </message>
    <message>
        <source>saw me as a person</source>
        <translation>zag mij als persoon</translation>
    </message>
    <message>
        <source>saw only my problems</source>
        <translation>zag alleen mijn problemen</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>gezien</translation>
    </message>
    <message>
        <source>sniffing</source>
        <translation>snuffelen</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>iemand</translation>
    </message>
    <message>
        <source>somebody else again</source>
        <translation>weer iemand anders</translation>
    </message>
    <message>
        <source>someone close to me</source>
        <translation>iemand dicht bij mij</translation>
    </message>
    <message>
        <source>someone else</source>
        <translation>iemand anders</translation>
    </message>
    <message>
        <source>something broke</source>
        <translation>er ging iets stuk</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>iets anders</translation>
    </message>
    <message>
        <source>spikes settling</source>
        <translation>stekels zakken</translation>
    </message>
    <message>
        <source>spikes up</source>
        <translation>stekels op</translation>
    </message>
    <message>
        <source>spoke clearly</source>
        <translation>praatte duidelijk</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>sterk</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>samenvatting</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>gesteund</translation>
    </message>
    <message>
        <source>talked about</source>
        <translation>besproken</translation>
    </message>
    <message>
        <source>tense</source>
        <translation>gespannen</translation>
    </message>
    <message>
        <source>the organisation</source>
        <translation>de organisatie</translation>
    </message>
    <message>
        <source>the other person</source>
        <translation>de ander</translation>
    </message>
    <message>
        <source>the same person as last time</source>
        <translation>dezelfde persoon als vorige keer</translation>
    </message>
    <message>
        <source>tired</source>
        <translation>moe</translation>
    </message>
    <message>
        <source>together</source>
        <translation>samen</translation>
    </message>
    <message>
        <source>told</source>
        <translation>verteld</translation>
    </message>
    <message>
        <source>told beforehand</source>
        <translation>vooraf gezegd</translation>
    </message>
    <message>
        <source>told something hard</source>
        <translation>iets moeilijks verteld</translation>
    </message>
    <message>
        <source>took time for me</source>
        <translation>nam tijd voor mij</translation>
    </message>
    <message>
        <source>treated me differently from others</source>
        <translation>behandelde mij anders dan anderen</translation>
    </message>
    <message>
        <source>treated me like others</source>
        <translation>behandelde mij zoals anderen</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>onduidelijk</translation>
    </message>
    <message>
        <source>understood</source>
        <translation>begrepen</translation>
    </message>
    <message>
        <source>unsafe</source>
        <translation>onveilig</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>onzeker</translation>
    </message>
    <message>
        <source>used difficult words</source>
        <translation>gebruikte moeilijke woorden</translation>
    </message>
    <message>
        <source>very much</source>
        <translation>heel erg</translation>
    </message>
    <message>
        <source>video call</source>
        <translation>beeldbellen</translation>
    </message>
    <message>
        <source>waiting to see</source>
        <translation>afwachtend</translation>
    </message>
    <message>
        <source>was clear about limits</source>
        <translation>was duidelijk over grenzen</translation>
    </message>
    <message>
        <source>was glad about my step</source>
        <translation>was blij met mijn stap</translation>
    </message>
    <message>
        <source>was honest about what can and can&apos;t be done</source>
        <translation>was eerlijk over wat kan en niet kan</translation>
    </message>
    <message>
        <source>was there at the agreed time</source>
        <translation>was er op de afgesproken tijd</translation>
    </message>
    <message>
        <source>was vague or not honest</source>
        <translation>was vaag of niet eerlijk</translation>
    </message>
    <message>
        <source>we decided together</source>
        <translation>we beslisten samen</translation>
    </message>
    <message>
        <source>we did something together</source>
        <translation>we deden samen iets</translation>
    </message>
    <message>
        <source>we only talked</source>
        <translation>we praatten alleen maar</translation>
    </message>
    <message>
        <source>went at my pace</source>
        <translation>ging op mijn tempo</translation>
    </message>
    <message>
        <source>went too fast or too slowly</source>
        <translation>ging te snel of te traag</translation>
    </message>
    <message>
        <source>with {1}</source>
        <translation>met {1}</translation>
    </message>
    <message>
        <source>work and school</source>
        <translation>werk en school</translation>
    </message>
    <message>
        <source>worker</source>
        <translation>medewerker</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>yes, if…</source>
        <translation>ja, als …</translation>
    </message>
</context>
</TS>
