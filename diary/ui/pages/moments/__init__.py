"""Notes that go with no contact: the page, its form, and one note."""
