"""How the app looks: tokens, palette, style sheet, fonts, pictures."""
