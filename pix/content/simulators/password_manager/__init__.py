"""The password manager: a vault, dice, a report, and pages where it fills what was saved for them."""
