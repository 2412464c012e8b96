"""What the client wants to discuss: by weight, in the client's own order, and what came of it."""
