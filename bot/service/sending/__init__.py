"""What goes out: in order for each person, tried again where it makes sense, dead with a reason where not."""
