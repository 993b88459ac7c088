"""The browser: tabs and windows over frozen sites, and what is done on their pages."""
