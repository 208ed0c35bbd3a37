"""What is kept between two readings."""
