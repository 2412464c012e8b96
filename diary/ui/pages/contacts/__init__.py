"""What the timeline is made of: the list of cards, and the entry beside it."""
