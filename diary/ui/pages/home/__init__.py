"""What Today is made of."""
