"""Keys and the encrypted file: key slots, opening, the folder."""
