"""The social network: posts and who may see them, profiles, groups and their moderation, messages."""
