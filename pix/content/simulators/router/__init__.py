"""The administration pages of a home router."""
