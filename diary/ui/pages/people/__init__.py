"""The people around the client: cards, one person with everything about them, and the form."""
