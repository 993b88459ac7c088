"""The doors that allauth keeps: mounted after ours, at the same prefix."""

from django.urls import include, path

urlpatterns = [
    path("", include("allauth.account.urls")),
    path("2fa/", include("allauth.mfa.urls")),
]
