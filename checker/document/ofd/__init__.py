"""What an OFD file (GB/T 33190) holds: its parts, the pages in order, the characters on them."""
