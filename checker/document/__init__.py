"""From a file to a ``Document``: readers, text, outline, head and tail."""
