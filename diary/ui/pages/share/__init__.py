"""What the path of sharing is made of: five steps, and the end."""
