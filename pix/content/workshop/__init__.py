"""What authors work with: a skill begun, a challenge opened from its files, spelling, coverage."""
