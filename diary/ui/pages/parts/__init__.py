"""Parts that several pages share: editors, cards and choices, each one made once."""
