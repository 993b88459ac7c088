"""The two-parameter logistic model."""

from pix.engine.irt.capacity import chance_of_success, estimate

__all__ = ["chance_of_success", "estimate"]
