"""Where a page and the services meet: one controller per page."""
