"""Another language, at the top of what stands before the open diary."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from diary.domain.language import Language
from diary.ui.i18n import LANGUAGE_NAMES, current_language, fill
from diary.ui.widgets.buttons import QuietInkButton
from diary.ui.widgets.page import Page

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenu


class LanguageButton(Page):
    """Tells the language of the app by its own name; pressed, it offers all of them."""

    language_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._button = QuietInkButton(icon="globe")
        self._button.clicked.connect(self._on_button_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._button)
        self._retranslate()

    def menu(self) -> "QMenu":
        """All languages, the one of the app checked."""
        from PySide6.QtGui import QAction, QActionGroup  # noqa: PLC0415 -- the locked window is there sooner without
        from PySide6.QtWidgets import QMenu  # noqa: PLC0415 -- as above

        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        group = QActionGroup(menu)
        for language, name in LANGUAGE_NAMES.items():
            action = QAction(name, group)
            action.setData(language)
            action.setCheckable(True)
            action.setChecked(language is current_language())
            menu.addAction(action)
        menu.triggered.connect(self._on_menu_triggered)
        return menu

    def _on_button_clicked(self) -> None:
        self.menu().popup(self._button.mapToGlobal(self._button.rect().bottomLeft()))

    def _on_menu_triggered(self, action: "QAction") -> None:
        self.language_chosen.emit(Language(action.data()))

    def _retranslate(self) -> None:
        name = LANGUAGE_NAMES[current_language()]
        self._button.set_text(name)
        self._button.setAccessibleName(fill(self.tr("Language: {1}"), name))
