"""Which figure is of which indicator, and what kind of figure it is."""
