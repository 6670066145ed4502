"""What conversations are made of. Everything in here is pure: no file, clock, network or chance."""
