"""The shared document: rich text written by several people, its history, its remarks, its rights."""
