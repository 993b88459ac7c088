"""Files beyond the limit are not kept, and their size is still told."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import RequestFactory


def received(content: bytes, name: str = "work.bin"):
    sent = {"text": "x", "file": SimpleUploadedFile(name, content)}
    return RequestFactory().post("/", sent)


@pytest.mark.parametrize("memory", [10_000_000, 0], ids=["in memory", "on disk"])
@pytest.mark.parametrize("size", [1, 999, 1000])
def test_a_file_within_the_limit_is_read(settings, size, memory) -> None:
    settings.PIX_UPLOAD_LIMIT = 1000
    settings.FILE_UPLOAD_MAX_MEMORY_SIZE = memory
    request = received(b"a" * size)
    found = request.FILES["file"]
    assert (found.size, found.read()) == (size, b"a" * size)
    found.close()


@pytest.mark.parametrize("size", [1001, 300_000])
def test_a_file_beyond_it_is_empty_and_tells_its_size(settings, size) -> None:
    settings.PIX_UPLOAD_LIMIT = 1000
    settings.FILE_UPLOAD_MAX_MEMORY_SIZE = 0
    request = received(b"a" * size)
    found = request.FILES["file"]
    assert (found.name, found.size, found.file) == ("work.bin", size, None)
    assert request.POST["text"] == "x"
