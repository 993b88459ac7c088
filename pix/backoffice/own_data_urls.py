"""The doors to one's own data."""

from django.urls import path

from pix.backoffice.views import own_data

app_name = "own_data"
urlpatterns = [
    path("", own_data.export, name="export"),
    path("erase/", own_data.erase, name="erase"),
    path("erased/", own_data.erased, name="erased"),
]
