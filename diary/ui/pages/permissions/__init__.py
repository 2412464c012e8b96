"""Permissions between services: the page, its form, and one of them."""
