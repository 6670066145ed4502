from pathlib import Path

import pytest

from tests.privacy.house import whole
from tests.service.homes import Home


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return whole(tmp_path)
