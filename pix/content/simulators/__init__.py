"""The server's side of the simulators: what a state may hold, and what is observed of it."""
