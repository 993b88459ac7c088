"""The image editor: a picture drawn from shapes, turned, cut, covered, written on, saved."""
