"""What the report cites, and what the register of laws says of it."""
