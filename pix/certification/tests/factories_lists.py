"""Lists of candidates for the tests, in the three formats."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from pix.certification.lists.checked import Checked
from pix.certification.lists.checking import check
from pix.certification.models import Centre
from pix.certification.tests.factories import PLANNED_AT
from pix.content.files.sheet import ods, xlsx
from pix.psychometrics.tests.factories import a_scheme_version

HEADER = [
    "Numéro de session",
    "Site*",
    "Salle*",
    "Date*",
    "Heure locale*",
    "Surveillants*",
    "Observations",
    "Nom de naissance*",
    "Prénom*",
    "Date de naissance*",
    "Sexe*",
    "Code INSEE de naissance",
    "Code postal de naissance",
    "Ville de naissance",
    "Pays de naissance*",
    "E-mail du destinataire des résultats",
    "E-mail de convocation",
    "Identifiant externe",
    "Temps majoré (%)",
]
LYON = ["", "3 rue des Tilleuls, Lyon", "B204", "24/11/2027", "14:00", "Aïcha Keita", ""]
SAME = [""] * 7
ZOE = ["Lefèvre", "Zoé", "17/05/2004", "F", "69123", "", "", "France", "", "", "", ""]
IDRIS = ["Sow", "Idris", "02/11/2003", "M", "99", "", "Dakar", "Sénégal", "", "", "E-7", "33"]
GOOD_LIST = [HEADER, LYON + ZOE, SAME + IDRIS]


def csv_bytes(rows: Sequence[Sequence[str]], separator: str = ";", encoding: str = "utf-8") -> bytes:
    """A CSV file as a spreadsheet writes it."""
    out = io.StringIO()
    csv.writer(out, delimiter=separator).writerows(rows)
    return out.getvalue().encode(encoding)


def in_format(kind: str, rows: Sequence[Sequence[str]]) -> bytes:
    """The same list in a format."""
    writers = {"xlsx": xlsx, "ods": ods}
    return writers[kind]({"Candidats": rows}) if kind in writers else csv_bytes(rows)


def checked(rows: Sequence[Sequence[str]], centre: Centre) -> Checked:
    """The check of a list a year before its sessions."""
    return check(rows, centre, scheme_id=a_scheme_version("confirmation").pk, now=PLANNED_AT)


def mistakes_of(rows: Sequence[Sequence[str]], centre: Centre) -> list[tuple[int, str]]:
    """Where the mistakes of a list are."""
    return [(one.line, one.column) for one in checked(rows, centre).mistakes]
