"""The mailbox: messages, contacts, settings and a calendar."""
