"""The two sides of the settings: what can be chosen, and how keys are changed."""
