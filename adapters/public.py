"""The only things ever said where others read along. They name no topic: the partner may be among the readers."""

POINTER = "I only answer in private: {link}"
GENERAL = "If someone is in danger, call your local emergency number now. Other numbers: findahelpline.com"
