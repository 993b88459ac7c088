"""The search engine: a browser that opens on an engine over a frozen web."""
