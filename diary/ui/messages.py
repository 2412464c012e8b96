"""Faults in words: what happened, what is safe, and what to do now. The only place where such sentences are written."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from diary.domain.faults import Fault, FaultCode
from diary.ui.i18n import Translate, fill, phrase

_CONTEXT = "messages"


class Message(NamedTuple):
    """What happened; then what is safe and what to do, in one text."""

    what: str
    then: str


_Source = tuple[str, str]

_SOURCES: Mapping[FaultCode, _Source] = MappingProxyType(
    {
        FaultCode.WRONG_PASSPHRASE: (
            phrase("messages", "That is not the passphrase."),
            phrase("messages", "Your diary is safe. Try again, as often as you like."),
        ),
        FaultCode.WRONG_RECOVERY_CODE: (
            phrase("messages", "This recovery card does not open this diary."),
            phrase("messages", "Your diary is safe. Maybe you have a newer card. Try that one."),
        ),
        FaultCode.MISTYPED_RECOVERY_CODE: (
            phrase("messages", "There is a typing mistake in group {1}."),
            phrase("messages", "Nothing is lost. Look at the card and type that group again."),
        ),
        FaultCode.RECOVERY_CODE_EMPTY: (
            phrase("messages", "The groups are still empty."),
            phrase("messages", "Type the seven groups from your card first."),
        ),
        FaultCode.PASSPHRASE_EMPTY: (
            phrase("messages", "There is no passphrase yet."),
            phrase("messages", "Type your passphrase first."),
        ),
        FaultCode.PASSPHRASE_UNREADABLE: (
            phrase("messages", "The passphrase could not be read."),
            phrase("messages", "Nothing was changed. Give it as text, in UTF-8."),
        ),
        FaultCode.PASSPHRASE_TOO_LONG: (
            phrase("messages", "This passphrase is too long."),
            phrase("messages", "Nothing has changed. Use at most 1,024 characters."),
        ),
        FaultCode.PASSPHRASE_TOO_WEAK: (
            phrase("messages", "This passphrase is easy to guess."),
            phrase("messages", "Nothing has changed. Take a longer one, or the five words."),
        ),
        FaultCode.PASSPHRASES_DIFFER: (
            phrase("messages", "Your passphrase does not stand there twice the same."),
            phrase("messages", "Nothing has changed. Type it once more. With Show you see what stands there."),
        ),
        FaultCode.NOT_A_DIARY: (
            phrase("messages", "There is no diary in this folder."),
            phrase("messages", "Nothing was changed there. Choose another folder."),
        ),
        FaultCode.FOLDER_NOT_EMPTY: (
            phrase("messages", "There are other things in this folder."),
            phrase("messages", "Nothing was changed there. Choose an empty folder for your diary."),
        ),
        FaultCode.DIARY_EXISTS: (
            phrase("messages", "There is a diary in this folder already."),
            phrase("messages", "Nothing was changed. Start Egel again to open it."),
        ),
        FaultCode.NOTHING_CHOSEN: (
            phrase("messages", "Nothing is chosen yet."),
            phrase("messages", "Nothing has been shared. Go back and choose what may go along."),
        ),
        FaultCode.CONSENT_UNFINISHED: (
            phrase("messages", "Something is missing: for whom, or until when."),
            phrase("messages", "Nothing has been shared. Go back and fill it in."),
        ),
        FaultCode.INSIDE_DIARY_FOLDER: (
            phrase("messages", "This is the folder of your diary itself."),
            phrase("messages", "Nothing was saved there. Choose another place for the file."),
        ),
        FaultCode.PERSON_IN_CONTACTS: (
            phrase("messages", "You have written down contacts with this person."),
            phrase("messages", "Nothing was removed. Remove those contacts first, or fill in until when you met."),
        ),
        FaultCode.ATTACHMENT_TOO_LARGE: (
            phrase("messages", "This file is too large to keep in your diary."),
            phrase("messages", "The file itself is as it was. Take a smaller one, or a photo of it."),
        ),
        FaultCode.ATTACHMENT_UNREADABLE: (
            phrase("messages", "Egel can't show this file. It keeps photos and PDF files, whatever a file is called."),
            phrase("messages", "The file itself is as it was. Take another one, or a photo of it."),
        ),
        FaultCode.PICTURE_TOO_LARGE: (
            phrase("messages", "This picture is too large to open safely."),
            phrase("messages", "The file itself is as it was. Take the picture again, smaller."),
        ),
        FaultCode.PDF_LOCKED: (
            phrase("messages", "Egel can't open this PDF. It may be locked, or damaged."),
            phrase("messages", "The file itself is as it was. Take a photo of the page that matters."),
        ),
        FaultCode.PDF_TOO_LONG: (
            phrase("messages", "This PDF has too many pages to keep in your diary."),
            phrase("messages", "The file itself is as it was. Take a photo of the page that matters."),
        ),
        FaultCode.CANNOT_RECORD: (
            phrase("messages", "Egel can't hear a microphone."),
            phrase("messages", "Nothing was recorded. Is there a microphone, and may Egel use it? Then try again."),
        ),
        FaultCode.CANNOT_PLAY: (
            phrase("messages", "Egel can't play sound on this computer now."),
            phrase("messages", "What you said is safe in your diary. See if the sound is on, and try again."),
        ),
        FaultCode.CANNOT_WRITE: (
            phrase("messages", "This could not be saved: nothing can be written here."),
            phrase(
                "messages",
                "What was saved before is safe. What you typed is still here. See if this folder can be written to.",
            ),
        ),
        FaultCode.CANNOT_READ: (
            phrase("messages", "The folder of your diary cannot be read."),
            phrase("messages", "Nothing was changed. Is the stick or the disk still there? Then try again."),
        ),
        FaultCode.DISK_FULL: (
            phrase("messages", "This was not saved: the disk is full."),
            phrase("messages", "Your text is still here. Make room on the disk and try again."),
        ),
        FaultCode.DAMAGED_KEYS: (
            phrase("messages", "The key file of your diary is damaged."),
            phrase("messages", "Nothing was changed. Put back a backup, or use a copy of the folder."),
        ),
        FaultCode.KEYS_MISSING: (
            phrase("messages", "The key file of your diary is missing."),
            phrase("messages", "The diary itself is still there. A backup has its keys too: put one back."),
        ),
        FaultCode.TAMPERED_KEYS: (
            phrase("messages", "Somebody or something changed the key file."),
            phrase("messages", "Your diary stays closed, to be safe. Put back a backup, or use a copy of the folder."),
        ),
        FaultCode.OLDER_KEYS: (
            phrase("messages", "An older key file was put back."),
            phrase(
                "messages",
                "Nothing was changed, and what you wrote is still there. Put the newer key file back, or use a backup.",
            ),
        ),
        FaultCode.NOTHING_READABLE: (
            phrase("messages", "Nothing in this diary can be read any more."),
            phrase("messages", "It was left as it is. Use your newest backup, or a copy of the folder."),
        ),
        FaultCode.DAMAGED_DIARY: (
            phrase("messages", "Part of the diary is damaged. Your passphrase is right."),
            phrase("messages", "Nothing was changed. Put back a backup, or save what can still be read."),
        ),
        FaultCode.OLD_BACKUP_DAMAGED: (
            phrase("messages", "One of your backups is damaged."),
            phrase("messages", "Your diary itself is safe. In the settings, at Backups, you see which one it is."),
        ),
        FaultCode.BACKUP_NOT_MADE: (
            phrase("messages", "Egel could not make a backup today."),
            phrase("messages", "Your diary itself is safe. In the settings, at Backups, you can try again."),
        ),
        FaultCode.SECOND_PLACE_MISSING: (
            phrase("messages", "The second place for backups is not there."),
            phrase("messages", "The backup on this computer was made. Put the stick in, or choose another place."),
        ),
        FaultCode.SECOND_PLACE_LONG_MISSING: (
            phrase("messages", "The second place for backups has not been there for more than a week."),
            phrase(
                "messages",
                "The backups on this computer are made. When you put the stick in, the newest goes there by itself.",
            ),
        ),
        FaultCode.SECOND_PLACE_FULL: (
            phrase("messages", "The second place for backups is full."),
            phrase("messages", "The backup on this computer was made. Make room there, or choose another place."),
        ),
        FaultCode.SECOND_PLACE_REFUSES: (
            phrase("messages", "Egel could not put a backup in the second place."),
            phrase("messages", "The backup on this computer was made. Try another stick, or choose another place."),
        ),
        FaultCode.DAMAGED_BACKUP: (
            phrase("messages", "This is not a whole backup of a diary."),
            phrase(
                "messages", "It is damaged, or it is another kind of file. Nothing was changed. Choose another backup."
            ),
        ),
        FaultCode.DIARY_MOVED: (
            phrase("messages", "The diary is no longer where it was."),
            phrase("messages", "Your text is still here. Put the folder back, or save your diary here again."),
        ),
        FaultCode.NEWER_VERSION: (
            phrase("messages", "This diary was made by a newer version of Egel."),
            phrase("messages", "Nothing was changed. Open it with the newer version."),
        ),
        FaultCode.NO_ROOM_TO_UPGRADE: (
            phrase("messages", "There is too little room on the disk to open your diary in this version of Egel."),
            phrase("messages", "Your diary is as it was. Make room on the disk and try again."),
        ),
        FaultCode.CANNOT_UPGRADE: (
            phrase("messages", "This version of Egel has to write in the folder of your diary once, and it can't."),
            phrase("messages", "Your diary is as it was. See if the folder can be written to, and try again."),
        ),
        FaultCode.TOO_LITTLE_MEMORY: (
            phrase("messages", "The computer has too little memory free."),
            phrase("messages", "Your diary is safe. Close other programs and try again."),
        ),
        FaultCode.KEY_COST_REFUSED: (
            phrase("messages", "The key file asks for something that is not right."),
            phrase("messages", "Your diary stays closed, to be safe. Put back a backup, or use a copy of the folder."),
        ),
        FaultCode.OPEN_ELSEWHERE: (
            phrase("messages", "Your diary is open in another window."),
            phrase("messages", "Nothing was changed. Go on in that window, or lock it first."),
        ),
        FaultCode.BUG: (
            phrase("messages", "Something went wrong in Egel itself."),
            phrase("messages", "What was saved is safe. Try again, or lock your diary and open it again."),
        ),
    }
)


def message(fault: Fault, translate: Translate = QCoreApplication.translate) -> Message:
    """The words for a fault, in the language of the app; or in that of a catalogue, by its `translate`."""
    what, then = _SOURCES[fault.code]
    return Message(fill(translate(_CONTEXT, what), str(fault.facts.get("group", ""))), translate(_CONTEXT, then))
