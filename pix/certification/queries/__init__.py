"""Queries of certification."""
