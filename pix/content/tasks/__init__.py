"""Tasks: from what a person did to an observation that the engine grades."""
