"""The task manager: what runs on a machine, what it uses, what starts with it."""
