"""What is asked of Ajar itself, or in the middle of a talk: commands, questions, reminders, comings and goings."""
