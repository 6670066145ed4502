from pathlib import Path

import pytest

from tests.service.attic import Attic
from tests.service.homes import Home


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path)


@pytest.fixture
def attic(home: Home) -> Attic:
    return Attic(home)
