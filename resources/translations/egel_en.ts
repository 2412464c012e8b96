<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>BackupRow</name>
    <message numerus="yes">
        <source>%n thing(s) written down</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
</TS>
