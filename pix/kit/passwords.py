"""How passwords are kept."""

from django.contrib.auth.hashers import Argon2PasswordHasher


class TunedArgon2Hasher(Argon2PasswordHasher):
    """Argon2id tuned to about 30 ms and 19 MiB, OWASP's first recommended setting."""

    time_cost = 2
    memory_cost = 19 * 1024
    parallelism = 1
