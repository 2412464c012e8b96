"""One page per screen. A page asks outward by signal and never touches siblings, SQL or files."""
