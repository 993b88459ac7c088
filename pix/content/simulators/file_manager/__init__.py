"""The file manager: folders, files and what is done with them."""
