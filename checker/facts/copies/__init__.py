"""Text that reports share: prints to find the pairs, the passages themselves to judge them."""
