"""The kit's doors: health for machines, accessibility and display for everyone."""

from django.urls import path

from pix.kit.views import display, health

app_name = "kit"
urlpatterns = [
    path("healthz", health.healthz, name="healthz"),
    path("readyz", health.readyz, name="readyz"),
    path("accessibility/", display.accessibility, name="accessibility"),
    path("display/", display.appearance, name="appearance"),
]
