"""Static files under names that tell their content, so that browsers may keep them for ever."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from typing import Any

from django.core.files.base import File
from django.core.files.storage import Storage
from whitenoise.storage import CompressedManifestStaticFilesStorage

# Django's own patterns (support_js_module_import_aggregation) read an import of a whole file and the next
# `… from` as one, and hash the second name twice: here, no text and no statement ends between two words.
IMPORTS = (
    (
        r"""(?P<matched>\b(?P<verb>import|export)\b(?P<names>[^"'`;()]*?)\bfrom\s*["'](?P<url>\.[^"']+)["'])""",
        """%(verb)s%(names)sfrom "%(url)s\"""",
    ),
    (r"""(?P<matched>\bimport\s*["'](?P<url>\.[^"']+)["'])""", """import "%(url)s\""""),
)


class HashedStaticFilesStorage(CompressedManifestStaticFilesStorage):
    """Renames what scripts import as well as what styles refer to.

    All scripts bear one digest, that of them all: two modules that import each other could not each bear the
    digest of a content in which the other is named.
    """

    patterns = (*CompressedManifestStaticFilesStorage.patterns, ("*.js", IMPORTS))
    scripts_digest = ""

    def post_process(
        self, paths: Mapping[str, tuple[Storage, str]], *args: Any, **options: Any
    ) -> Iterator[Any]:
        """Rename and rewrite every file collected."""
        digest = hashlib.md5(usedforsecurity=False)
        for _name, (storage, path) in sorted(paths.items()):
            if path.endswith(".js"):
                with storage.open(path) as script:
                    digest.update(script.read())
        self.scripts_digest = digest.hexdigest()[:12]
        yield from super().post_process(paths, *args, **options)

    def file_hash(self, name: str | None, content: File[bytes] | None = None) -> str | None:
        """The part of a name that tells the content."""
        if self.scripts_digest and name and name.endswith(".js"):
            return self.scripts_digest
        told: str | None = super().file_hash(name, content)
        return told
