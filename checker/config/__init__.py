"""What a project lays down once: its settings, and the waivers that somebody answers for."""
