"""The columns of a list of candidates, as centres know them in French and in English."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pix.certification.billing import bills
from pix.certification.entry import plain
from pix.certification.models import Centre


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name in both languages, other names that people give it, whether each line needs it."""

    key: str
    en: str
    fr: str
    others: tuple[str, ...] = ()
    is_required: bool = False
    example: str = ""

    def name(self, language: str) -> str:
        """The column's name in a language."""
        return self.fr if language.startswith("fr") else self.en


SESSION = (
    Column("number", "Session number", "Numéro de session", ("N° de session",)),
    Column(
        "site",
        "Site",
        "Site",
        ("Nom du site", "Address", "Adresse"),
        is_required=True,
        example="3 rue des Tilleuls, Lyon",
    ),
    Column("room", "Room", "Salle", ("Nom de la salle",), is_required=True, example="B204"),
    Column("date", "Date", "Date", ("Date de début", "Start date"), is_required=True, example="24/11/2027"),
    Column(
        "time",
        "Local time",
        "Heure locale",
        ("Time", "Heure", "Heure de début (heure locale)"),
        is_required=True,
        example="14:00",
    ),
    Column(
        "invigilators",
        "Invigilators",
        "Surveillants",
        ("Surveillant", "Invigilator"),
        is_required=True,
        example="Aïcha Keita",
    ),
    Column("notes", "Notes", "Observations", ("Remarques",)),
)
CANDIDATE = (
    Column(
        "last_name",
        "Birth name",
        "Nom de naissance",
        ("Last name", "Nom"),
        is_required=True,
        example="Lefèvre",
    ),
    Column("first_name", "First name", "Prénom", (), is_required=True, example="Zoé"),
    Column(
        "born_on",
        "Birth date",
        "Date de naissance",
        ("Date de naissance (JJ/MM/AAAA)",),
        is_required=True,
        example="17/05/2004",
    ),
    Column("sex", "Sex", "Sexe", ("Sexe (M ou F)", "Sex (M or F)"), is_required=True, example="F"),
    Column(
        "birth_insee",
        "INSEE code of birth",
        "Code INSEE de naissance",
        ("Code INSEE", "INSEE code", "Code INSEE de la commune de naissance", "Birth commune’s INSEE code"),
        example="69123",
    ),
    Column(
        "birth_postal_code",
        "Postal code of birth",
        "Code postal de naissance",
        ("Postal code", "Code postal", "Code postal de la commune de naissance"),
    ),
    Column(
        "birth_city",
        "City of birth",
        "Ville de naissance",
        ("City", "Ville", "Commune de naissance", "Nom de la commune de naissance"),
    ),
    Column(
        "birth_country",
        "Country of birth",
        "Pays de naissance",
        ("Country", "Pays", "Nom du pays de naissance"),
        is_required=True,
        example="France",
    ),
    Column(
        "results_email",
        "E-mail for results",
        "E-mail du destinataire des résultats",
        ("E-mail pour les résultats",),
    ),
    Column("email", "E-mail for the convocation", "E-mail de convocation", ("E-mail pour la convocation",)),
    Column("external_id", "External id", "Identifiant externe", ("Identifiant local",)),
    Column("extra_time", "Extra time (%)", "Temps majoré (%)", ("Temps majoré en %",)),
)
BILLING = (
    Column(
        "billing", "Billing", "Tarification", ("Tarification part Pix",), is_required=True, example="free"
    ),
    Column("prepayment_code", "Prepayment code", "Code de prépaiement"),
)
SESSION_KEYS = tuple(column.key for column in SESSION[1:])
ADD_ON = "add_on:"


def columns_of(centre: Centre) -> list[Column]:
    """The columns that a centre's lists may have, those of its add-ons last."""
    paying = BILLING if bills(centre) else ()
    add_ons = (Column(f"{ADD_ON}{name}", name, name) for name in centre.add_ons)
    return [*SESSION, *CANDIDATE, *paying, *add_ons]


def known_names(columns: Sequence[Column]) -> dict[str, Column]:
    """The columns by each of their names, without case, accents and punctuation."""
    return {
        plain(name): column for column in columns for name in (column.en, column.fr, *column.others)
    }  # fmt: skip
