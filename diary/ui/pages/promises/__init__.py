"""Promises of both sides: two columns of the same size, with the same answers and colours."""
