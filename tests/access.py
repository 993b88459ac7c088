"""Who may enter each door: one line per route, tried by tests/test_house_routes.py."""

from __future__ import annotations

# Open to anyone, signed in or not.
ANYONE = "anyone"
# Open to someone half-way through signing in; anyone else is sent to its beginning.
SIGNING_IN = "signing in"
# Open to whoever is signed in, for what is theirs.
PERSON = "person"
# Open to one role; everyone else is refused.
AUTHOR = "author"
SUPPORT = "support"
ADMIN = "admin"
JURY = "jury"
# Open to two roles.
ADMIN_OR_JURY = "admin or jury"

# Open to whoever gave a session's number and password.
INVIGILATOR = "invigilator"

# Certification, by actor.
CENTRES: dict[str, str] = {
    "certification:centres": PERSON,
    "certification:centre": PERSON,
    "certification:plan": PERSON,
    "certification:session": PERSON,
    "certification:send_list": PERSON,
    "certification:list_template": PERSON,
    "certification:list": PERSON,
    "certification:list_mistakes": PERSON,
    "certification:confirm_list": PERSON,
    "certification:edit_session": PERSON,
    "certification:delete_session": PERSON,
    "certification:enrol_candidate": PERSON,
    "certification:edit_candidate": PERSON,
    "certification:remove_candidate": PERSON,
}
INVIGILATION: dict[str, str] = {
    "certification:invigilate": ANYONE,
    "certification:console": INVIGILATOR,
    "certification:console_live": INVIGILATOR,
    "certification:procedure": INVIGILATOR,
    "certification:leave_console": ANYONE,
    "certification:invigilated": INVIGILATOR,
    "certification:confirm_presence": INVIGILATOR,
    "certification:withdraw_presence": INVIGILATOR,
    "certification:authorise": INVIGILATOR,
    "certification:handle_alert": INVIGILATOR,
    "certification:end_test": INVIGILATOR,
    "certification:add_time": INVIGILATOR,
}
EXAMS: dict[str, str] = {
    "certification:enter": PERSON,
    "certification:exam": PERSON,
    "certification:question": PERSON,
    "certification:answer": PERSON,
    "certification:open": PERSON,
    "certification:draft": PERSON,
    "certification:alert": PERSON,
    "certification:seen": PERSON,
    "certification:focus": PERSON,
    "certification:file": PERSON,
}
AFTER: dict[str, str] = {}
CERTIFICATES: dict[str, str] = {}

ACCESS = {
    **CENTRES,
    **INVIGILATION,
    **EXAMS,
    **AFTER,
    **CERTIFICATES,
    "front": ANYONE,
    "kit:accessibility": ANYONE,
    "kit:appearance": ANYONE,
    "design": AUTHOR,
    "simulators": AUTHOR,
    "simulator": AUTHOR,
    "backoffice:help": ANYONE,
    "backoffice:ask": ANYONE,
    "backoffice:requests": SUPPORT,
    "backoffice:answered": SUPPORT,
    "content:browse": AUTHOR,
    "content:competence": AUTHOR,
    "content:challenge": AUTHOR,
    "content:file": AUTHOR,
    "content:coverage": AUTHOR,
    "content:workshop": AUTHOR,
    "content:preview": AUTHOR,
    "content:stamp": AUTHOR,
    "content:drawn_file": AUTHOR,
    "content:workshop_asset": AUTHOR,
    "content:asset": PERSON,
    "kit:healthz": ANYONE,
    "kit:readyz": ANYONE,
    "accounts:account_login": ANYONE,
    "accounts:account_logout": ANYONE,
    "accounts:guest": ANYONE,
    "accounts:language": ANYONE,
    "accounts:privacy": ANYONE,
    "accounts:recover": ANYONE,
    "account_login": ANYONE,
    "account_logout": ANYONE,
    "account_inactive": ANYONE,
    "account_signup": ANYONE,
    "account_email_verification_sent": ANYONE,
    "account_reset_password": ANYONE,
    "account_confirm_login_code": SIGNING_IN,
    "account_confirm_email": ANYONE,
    "account_reset_password_from_key_done": ANYONE,
    "account_reset_password_from_key": ANYONE,
    "account_reset_password_done": ANYONE,
    "mfa_authenticate": SIGNING_IN,
    "own_data:erased": ANYONE,
    "assessments:practice": ANYONE,
    "assessments:problems": AUTHOR,
    "assessments:handled": AUTHOR,
    "assessments:exercise": ANYONE,
    "accounts:welcome": PERSON,
    "accounts:keep": PERSON,
    "accounts:settings": PERSON,
    "accounts:end_sessions": PERSON,
    "account_reauthenticate": PERSON,
    "account_email": PERSON,
    "account_change_password": PERSON,
    "account_set_password": PERSON,
    "mfa_index": PERSON,
    "mfa_reauthenticate": PERSON,
    "mfa_activate_totp": PERSON,
    "mfa_deactivate_totp": PERSON,
    "mfa_view_recovery_codes": PERSON,
    "accounts:mfa_view_recovery_codes": PERSON,
    "accounts:mfa_download_recovery_codes": PERSON,
    "mfa_generate_recovery_codes": PERSON,
    "mfa_download_recovery_codes": PERSON,
    "own_data:export": PERSON,
    "own_data:erase": PERSON,
    "assessments:profile": PERSON,
    "assessments:history": PERSON,
    "assessments:competence": PERSON,
    "assessments:start": PERSON,
    "assessments:reset": PERSON,
    "assessments:question": PERSON,
    "assessments:answer": PERSON,
    "assessments:open": PERSON,
    "assessments:draft": PERSON,
    "assessments:checkpoint": PERSON,
    "assessments:problem": PERSON,
    "assessments:results": PERSON,
    "assessments:correction": PERSON,
    "assessments:file": PERSON,
    "assessments:tutorials": PERSON,
    "assessments:tutorial": PERSON,
    "assessments:keep": PERSON,
    "psychometrics:schemes": ADMIN_OR_JURY,
    "psychometrics:scheme": ADMIN_OR_JURY,
    "psychometrics:create": ADMIN,
    "psychometrics:simulate": ADMIN,
    "psychometrics:activate": ADMIN,
    "accounts:people": ADMIN,
    "accounts:person": ADMIN,
    "accounts:give": ADMIN,
    "accounts:take": ADMIN,
}
