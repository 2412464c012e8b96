"""The first start: language, passphrase, recovery card, and an empty diary."""
