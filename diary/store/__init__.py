"""Schema, migrations, and one query module per noun.

Functions take a connection and return frozen values; services commit, inside `faults.driver_faults()`, so that
no driver error gets past them. The connection enforces foreign keys (`PRAGMA foreign_keys=ON`) and starts no
transaction by itself (`isolation_level=None`).
Asking for a record that is not there is `OurBug`: ids come from the diary itself and are never given twice.
"""
