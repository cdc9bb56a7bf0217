"""Figures as they are printed: number, unit, how exact, and the clause they stand in."""
