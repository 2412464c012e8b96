<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>AttachmentTexts</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupRow</name>
    <message numerus="yes">
        <source>%n thing(s) written down</source>
        <translation>
            <numerusform>%n thing written down</numerusform>
            <numerusform>%n things written down</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinRow</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>{1} contact(s)</source>
        <translation>
            <numerusform>{1} contact</numerusform>
            <numerusform>{1} contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{1} promise(s)</source>
        <translation>
            <numerusform>{1} promise</numerusform>
            <numerusform>{1} promises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{1} topic(s)</source>
        <translation>
            <numerusform>{1} topic</numerusform>
            <numerusform>{1} topics</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundLine</name>
    <message numerus="yes">
        <source>Found %Ln time(s), newest first</source>
        <translation>
            <numerusform>Found %Ln time</numerusform>
            <numerusform>Found %Ln times, newest first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InsideCard</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s)</source>
        <translation>
            <numerusform>%n permission</numerusform>
            <numerusform>%n permissions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s), PDF(s) or voice note(s)</source>
        <translation>
            <numerusform>%n photo, PDF or voice note</numerusform>
            <numerusform>%n photos, PDFs or voice notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation>
            <numerusform>%n promise</numerusform>
            <numerusform>%n promises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) at stake</source>
        <translation>
            <numerusform>%n thing at stake</numerusform>
            <numerusform>%n things at stake</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to discuss</source>
        <translation>
            <numerusform>%n thing to discuss</numerusform>
            <numerusform>%n things to discuss</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shared %n time(s)</source>
        <translation>
            <numerusform>Shared %n time</numerusform>
            <numerusform>Shared %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftOpenCard</name>
    <message numerus="yes">
        <source>Discuss %n topic(s) with {1}</source>
        <translation>
            <numerusform>Discuss %n topic with {1}</numerusform>
            <numerusform>Discuss %n topics with {1}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingCard</name>
    <message numerus="yes">
        <source>{1} more topic(s)</source>
        <translation>
            <numerusform>{1} more topic</numerusform>
            <numerusform>{1} more topics</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthChooser</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthDays</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewKeysDone</name>
    <message numerus="yes">
        <source>%n backup(s) can still be opened with the old passphrase or the old card.</source>
        <translation>
            <numerusform>%n backup can still be opened with the old passphrase or the old card.</numerusform>
            <numerusform>%n backups can still be opened with the old passphrase or the old card.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromisesCard</name>
    <message numerus="yes">
        <source>{1} more promise(s)</source>
        <translation>
            <numerusform>{1} more promise</numerusform>
            <numerusform>{1} more promises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReachView</name>
    <message numerus="yes">
        <source>What you have shared: %n time(s).</source>
        <translation>
            <numerusform>What you have shared: %n time.</numerusform>
            <numerusform>What you have shared: %n times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SalvagedPage</name>
    <message numerus="yes">
        <source>%n thing(s) could no longer be read and were lost.</source>
        <translation>
            <numerusform>%n thing could no longer be read and was lost.</numerusform>
            <numerusform>%n things could no longer be read and were lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that you wrote down are there again.</source>
        <translation>
            <numerusform>%n thing that you wrote down is there again.</numerusform>
            <numerusform>%n things that you wrote down are there again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShareTexts</name>
    <message numerus="yes">
        <source>{1} other contact(s)</source>
        <translation>
            <numerusform>{1} other contact</numerusform>
            <numerusform>{1} other contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{1} other promise(s)</source>
        <translation>
            <numerusform>{1} other promise</numerusform>
            <numerusform>{1} other promises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{1} other topic(s)</source>
        <translation>
            <numerusform>{1} other topic</numerusform>
            <numerusform>{1} other topics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{1} page(s)</source>
        <translation>
            <numerusform>{1} page</numerusform>
            <numerusform>{1} pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WipePage</name>
    <message numerus="yes">
        <source>Your diary is wiped in %n second(s).</source>
        <translation>
            <numerusform>Your diary is wiped in %n second.</numerusform>
            <numerusform>Your diary is wiped in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WipedPage</name>
    <message numerus="yes">
        <source>%n backup(s) could not be removed. Nobody can read them.</source>
        <translation>
            <numerusform>%n backup could not be removed. Nobody can read it.</numerusform>
            <numerusform>%n backups could not be removed. Nobody can read them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) could not be removed. Your passphrase still opens them.</source>
        <translation>
            <numerusform>%n backup could not be removed. Your passphrase still opens it.</numerusform>
            <numerusform>%n backups could not be removed. Your passphrase still opens them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the diary could not be removed. Nobody can read them.</source>
        <translation>
            <numerusform>%n file of the diary could not be removed. Nobody can read it.</numerusform>
            <numerusform>%n files of the diary could not be removed. Nobody can read them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in the folder are not from Egel and were left.</source>
        <translation>
            <numerusform>%n thing in the folder is not from Egel and was left.</numerusform>
            <numerusform>%n things in the folder are not from Egel and were left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you shared is still there: %n time(s).</source>
        <translation>
            <numerusform>What you shared is still there: %n time.</numerusform>
            <numerusform>What you shared is still there: %n times.</numerusform>
        </translation>
    </message>
</context>
</TS>
