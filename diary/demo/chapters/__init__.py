"""A year of Samira's diary, told oldest first in four chapters."""
