"""Doors of the exams."""

from __future__ import annotations

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
