"""Text that stands at places on pages: what PDF and OFD have in common."""
