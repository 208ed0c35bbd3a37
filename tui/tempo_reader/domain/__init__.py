"""What an article is and what can be found in it: values only, standard library only."""
