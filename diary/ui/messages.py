"""Faults in words: what happened, what is safe, and what to do now. The only place where such sentences are written."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QT_TRANSLATE_NOOP

from diary.domain.faults import Fault, FaultCode

_CONTEXT = "messages"


@dataclass(frozen=True, slots=True)
class Message:
    """What happened; then what is safe and what to do, in one text."""

    what: str
    then: str


_Source = tuple[str, str]

_SOURCES: Mapping[FaultCode, _Source] = MappingProxyType(
    {
        FaultCode.WRONG_PASSPHRASE: (
            QT_TRANSLATE_NOOP("messages", "That is not the passphrase."),
            QT_TRANSLATE_NOOP("messages", "Your diary is safe. Try again, as often as you like."),
        ),
        FaultCode.WRONG_RECOVERY_CODE: (
            QT_TRANSLATE_NOOP("messages", "This recovery card does not open this diary."),
            QT_TRANSLATE_NOOP("messages", "Your diary is safe. Maybe you have a newer card. Try that one."),
        ),
        FaultCode.MISTYPED_RECOVERY_CODE: (
            QT_TRANSLATE_NOOP("messages", "There is a typing mistake in group {1}."),
            QT_TRANSLATE_NOOP("messages", "Nothing is lost. Look at the card and type that group again."),
        ),
        FaultCode.PASSPHRASE_EMPTY: (
            QT_TRANSLATE_NOOP("messages", "There is no passphrase yet."),
            QT_TRANSLATE_NOOP("messages", "Type your passphrase in the field."),
        ),
        FaultCode.PASSPHRASE_TOO_LONG: (
            QT_TRANSLATE_NOOP("messages", "This passphrase is too long."),
            QT_TRANSLATE_NOOP("messages", "Nothing has changed. Use at most 1,024 characters."),
        ),
        FaultCode.PASSPHRASE_TOO_WEAK: (
            QT_TRANSLATE_NOOP("messages", "This passphrase is easy to guess."),
            QT_TRANSLATE_NOOP("messages", "Nothing has changed. Take a longer one, or the five words."),
        ),
        FaultCode.NOT_A_DIARY: (
            QT_TRANSLATE_NOOP("messages", "There is no diary in this folder."),
            QT_TRANSLATE_NOOP("messages", "Nothing was changed there. Choose another folder."),
        ),
        FaultCode.FOLDER_NOT_EMPTY: (
            QT_TRANSLATE_NOOP("messages", "There are other things in this folder."),
            QT_TRANSLATE_NOOP("messages", "Nothing was changed there. Choose an empty folder for your diary."),
        ),
        FaultCode.DIARY_EXISTS: (
            QT_TRANSLATE_NOOP("messages", "There is a diary in this folder already."),
            QT_TRANSLATE_NOOP("messages", "Nothing was changed. Start Egel again to open it."),
        ),
        FaultCode.NOTHING_CHOSEN: (
            QT_TRANSLATE_NOOP("messages", "Nothing is chosen yet."),
            QT_TRANSLATE_NOOP("messages", "Nothing has been shared. Go back and choose what may go along."),
        ),
        FaultCode.CONSENT_UNFINISHED: (
            QT_TRANSLATE_NOOP("messages", "Something is missing: for whom, or until when."),
            QT_TRANSLATE_NOOP("messages", "Nothing has been shared. Go back and fill it in."),
        ),
        FaultCode.CANNOT_WRITE: (
            QT_TRANSLATE_NOOP("messages", "This could not be saved: nothing can be written here."),
            QT_TRANSLATE_NOOP("messages", "What was saved before is safe. What you typed is still here."),
        ),
        FaultCode.CANNOT_READ: (
            QT_TRANSLATE_NOOP("messages", "The folder of your diary cannot be read."),
            QT_TRANSLATE_NOOP("messages", "Nothing was changed. Is the stick or the disk still there? Then try again."),
        ),
        FaultCode.DISK_FULL: (
            QT_TRANSLATE_NOOP("messages", "This was not saved: the disk is full."),
            QT_TRANSLATE_NOOP("messages", "Your text is still here. Make room on the disk and try again."),
        ),
        FaultCode.DAMAGED_KEYS: (
            QT_TRANSLATE_NOOP("messages", "The key file of your diary is damaged."),
            QT_TRANSLATE_NOOP("messages", "Nothing was changed. If you have a copy of the folder, use that one."),
        ),
        FaultCode.KEYS_MISSING: (
            QT_TRANSLATE_NOOP("messages", "The key file of your diary is missing."),
            QT_TRANSLATE_NOOP("messages", "The diary is still there. A copy of the folder has the key file."),
        ),
        FaultCode.TAMPERED_KEYS: (
            QT_TRANSLATE_NOOP("messages", "Somebody or something changed the key file."),
            QT_TRANSLATE_NOOP("messages", "Your diary stays closed and nothing was changed. Use a copy of the folder."),
        ),
        FaultCode.DAMAGED_DIARY: (
            QT_TRANSLATE_NOOP("messages", "Part of the diary is damaged. Your passphrase is right."),
            QT_TRANSLATE_NOOP("messages", "Nothing was changed. If you have a copy of the folder, use that one."),
        ),
        FaultCode.DIARY_MOVED: (
            QT_TRANSLATE_NOOP("messages", "The diary is no longer where it was."),
            QT_TRANSLATE_NOOP("messages", "Your text is still here. Put the folder back and try again."),
        ),
        FaultCode.NEWER_VERSION: (
            QT_TRANSLATE_NOOP("messages", "This diary was made by a newer version of Egel."),
            QT_TRANSLATE_NOOP("messages", "Nothing was changed. Open it with the newer version."),
        ),
        FaultCode.TOO_LITTLE_MEMORY: (
            QT_TRANSLATE_NOOP("messages", "The computer has too little memory free."),
            QT_TRANSLATE_NOOP("messages", "Your diary is safe. Close other programs and try again."),
        ),
        FaultCode.KEY_COST_REFUSED: (
            QT_TRANSLATE_NOOP("messages", "The key file asks for something that is not right."),
            QT_TRANSLATE_NOOP("messages", "Your diary stays closed and nothing was changed. Use a copy of the folder."),
        ),
        FaultCode.OPEN_ELSEWHERE: (
            QT_TRANSLATE_NOOP("messages", "Your diary is open in another window."),
            QT_TRANSLATE_NOOP("messages", "Nothing was changed. Go on in that window, or lock it first."),
        ),
        FaultCode.BUG: (
            QT_TRANSLATE_NOOP("messages", "Something went wrong in Egel itself."),
            QT_TRANSLATE_NOOP("messages", "What was saved is safe. Try again, or lock your diary and open it again."),
        ),
    }
)


def message(fault: Fault) -> Message:
    """The words for a fault, in the language of the app."""
    what, then = _SOURCES[fault.code]
    translate: Callable[[str, str], str] = QCoreApplication.translate
    text = translate(_CONTEXT, what).replace("{1}", str(fault.facts.get("group", "")))
    return Message(text, translate(_CONTEXT, then))
