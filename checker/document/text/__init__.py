"""What happens to characters and lines before anything is understood."""
