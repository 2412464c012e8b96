"""Schema, migrations, and one query module per noun. Functions take a connection and return frozen values; services commit."""
