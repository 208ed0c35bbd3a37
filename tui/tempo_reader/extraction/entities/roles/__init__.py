"""What people are, by the words beside their names."""
