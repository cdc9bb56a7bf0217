"""Word files: the package, and a walk over all that it shows, with the way back to each character."""
