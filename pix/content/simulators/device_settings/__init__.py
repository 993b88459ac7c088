"""Settings told by a tree of pages: what the phone and the home router share."""
