"""Actions of certification."""
