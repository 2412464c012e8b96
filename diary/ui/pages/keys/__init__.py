"""What several pages need to ask for a passphrase or a recovery card, and to give a new one."""
