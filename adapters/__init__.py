"""The doors: each adapter makes `Incoming` of what its platform sends and carries parcels back (`Carrier`)."""
