"""People and what they may do."""

from pix.accounts.models.people import Consent, User, canonical, check_username
from pix.accounts.models.roles import Role, RoleGrant

__all__ = ["Consent", "Role", "RoleGrant", "User", "canonical", "check_username"]
