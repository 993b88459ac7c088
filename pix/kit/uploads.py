"""Files sent by people: beyond the limit nothing is kept, and the view still learns their size."""

from __future__ import annotations

from django.conf import settings
from django.core.files.uploadedfile import UploadedFile
from django.core.files.uploadhandler import TemporaryFileUploadHandler


class BoundedUploadHandler(TemporaryFileUploadHandler):
    """Writes a large file to the disk up to the limit, and lets the rest of it go by."""

    def receive_data_chunk(self, raw_data: bytes, start: int) -> None:
        """Write a chunk, unless the file is too large already."""
        if start + len(raw_data) <= settings.PIX_UPLOAD_LIMIT:
            super().receive_data_chunk(raw_data, start)

    def file_complete(self, file_size: int) -> UploadedFile[bytes] | None:
        """The file; in place of one that is too large, an empty one that tells its size."""
        if file_size <= settings.PIX_UPLOAD_LIMIT:
            return super().file_complete(file_size)
        self.file.close()
        return UploadedFile(
            file=None,
            name=self.file_name,
            content_type=self.content_type,
            size=file_size,
            charset=self.charset,
        )
