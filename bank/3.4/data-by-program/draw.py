"""Draws for data to read and to filter."""

from __future__ import annotations

import json

from pix.content.drawing import Dice, Drawn, File

NAMES = (
    "Alvar",
    "Bellac",
    "Cormes",
    "Dorval",
    "Estrel",
    "Fontis",
    "Garance",
    "Houlme",
    "Ivray",
    "Joncs",
    "Lormeau",
    "Mirval",
)
ENDS = {"fr": ("Nord", "Port"), "en": ("North", "Harbour")}
KEYS = {
    "fr": ("stations", "nom", "altitude", "mesures", "temperature", "vent", "pluviometre"),
    "en": ("stations", "name", "altitude", "readings", "temperature", "wind", "rain_gauge"),
}


def _records(dice: Dice, locale: str, rain: set[str]) -> list[dict[str, object]]:
    _, name, height, readings, heat, wind, gauge = KEYS[locale]
    places = [*NAMES, f"{NAMES[1]}-{ENDS[locale][0]}", f"{NAMES[3]}-{ENDS[locale][1]}"]
    heights, winds = dice.sample(range(105, 990), 14), dice.sample(range(4, 60), 14)
    order = dice.shuffle(range(14))
    return [
        {
            name: places[at],
            height: heights[at],
            readings: {heat: dice.integer(-5, 28), wind: winds[at]},
            gauge: places[at] in rain,
        }
        for at in order
    ]


def _json(records: list[dict[str, object]], locale: str) -> File:
    return File(
        "stations.json", json.dumps({KEYS[locale][0]: records}, ensure_ascii=False, indent=2).encode()
    )


def value_of_station(dice: Dice, locale: str) -> Drawn:
    """A JSON file: the altitude or the wind of one station whose name is close to another."""
    asked, of_wind = dice.pick((NAMES[1], NAMES[3], *NAMES[4:8])), dice.chance(0.5)
    records = _records(dice, locale, set())
    _, name, height, readings, _, wind, _ = KEYS[locale]

    def value(record: dict[str, object]) -> object:
        return record[readings][wind] if of_wind else record[height]  # type: ignore[index]

    right = next(str(value(record)) for record in records if record[name] == asked)
    others = [str(value(record)) for record in records if record[name] != asked][:3]
    key = {True: {"fr": "vent", "en": "wind"}, False: {"fr": "altitude", "en": "altitude"}}[of_wind][locale]
    values = {"station": asked, "key": key, "result": right}
    return Drawn(
        solution=[right],
        values=values,
        files=[_json(records, locale)],
        right=[right],
        wrong=[o for o in others if o != right],
    )


def rainy_stations(dice: Dice, locale: str) -> Drawn:
    """A JSON file: the three stations that have a rain gauge."""
    found = dice.sample(NAMES[4:], 3)
    records = _records(dice, locale, set(found))
    values = {"key": KEYS[locale][6], "result": ", ".join(sorted(found))}
    others = [name for name in NAMES[4:] if name not in found]
    right = dict(zip(("x", "y", "z"), found, strict=True))
    return Drawn(
        solution={key: [name] for key, name in right.items()},
        values=values,
        files=[_json(records, locale)],
        right=[right, {"x": found[2], "y": found[0], "z": found[1]}],
        wrong=[right | {"z": others[0]}, right | {"z": found[0]}],
    )


DAYS = {
    "fr": ("lundi", "mardi", "mercredi", "jeudi", "vendredi"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday"),
}
KINDS = {
    "fr": ("vélo", "vélo-cargo", "voiture", "bus", "piéton"),
    "en": ("bike", "cargo-bike", "car", "bus", "pedestrian"),
}
NOTES = {"fr": ("", "", "près d’un vélo", "temps de pluie"), "en": ("", "", "near a bike", "rainy weather")}


def counted_rows(dice: Dice, locale: str) -> Drawn:
    """A long CSV: rows of one kind on one day."""
    day, kind = dice.integer(0, 4), dice.integer(0, 1) * 2
    rows = [
        (dice.integer(0, 4), dice.integer(0, 4), dice.integer(0, 3), dice.integer(6, 20)) for _ in range(1400)
    ]
    head = {"fr": "numero;jour;heure;type;remarque", "en": "number;day;hour;type;note"}[locale]
    lines = [
        f"{n};{DAYS[locale][d]};{h};{KINDS[locale][k]};{NOTES[locale][c]}"
        for n, (d, k, c, h) in enumerate(rows, 1)
    ]
    content = "\r\n".join([head, *lines]) + "\r\n"
    right = sum(1 for d, k, _, _ in rows if (d, k) == (day, kind))
    misses = {sum(1 for d, _, _, _ in rows if d == day), sum(1 for _, k, _, _ in rows if k == kind)}
    misses.add(sum(1 for d, k, c, _ in rows if d == day and (k == kind or k == kind + 1 or c == 2)))
    values = {"day": DAYS[locale][day], "kind": KINDS[locale][kind], "result": right}
    name = {"fr": "passages.csv", "en": "traffic.csv"}[locale]
    wrong = [str(miss) for miss in sorted(misses - {right})]
    return Drawn(
        solution=[str(right)],
        values=values,
        files=[File(name, content.encode("utf-8-sig"))],
        right=[str(right)],
        wrong=wrong,
    )


LEVELS = ("INFO", "WARN", "ERROR")
PARTS = ("mail", "login", "print", "search")


def counted_log(dice: Dice, locale: str) -> Drawn:
    """A long log: errors of one part, with messages that speak of errors."""
    part = dice.pick(PARTS)
    after = {
        "fr": ("fin normale", "reprise après ERROR", "attente"),
        "en": ("normal end", "retry after ERROR", "waiting"),
    }[locale]
    lines = [
        (dice.pick(LEVELS), dice.pick(PARTS), dice.integer(0, 2), dice.integer(1, 9)) for _ in range(900)
    ]
    text = "\n".join(
        f"{6 + n // 75:02d}:{n % 75 * 48 // 60:02d} {level} [{where}] {after[what]} {size} s"
        for n, (level, where, what, size) in enumerate(lines)
    )
    right = sum(1 for level, where, _, _ in lines if (level, where) == ("ERROR", part))
    misses = {sum(1 for level, where, what, _ in lines if where == part and (level == "ERROR" or what == 1))}
    misses |= {
        sum(1 for level, _, _, _ in lines if level == "ERROR"),
        sum(1 for _, where, _, _ in lines if where == part),
    }
    name = {"fr": "journal.txt", "en": "log.txt"}[locale]
    wrong = [str(miss) for miss in sorted(misses - {right})]
    return Drawn(
        solution=[str(right)],
        values={"part": part, "result": right},
        files=[File(name, (text + "\n").encode())],
        right=[str(right)],
        wrong=wrong,
    )
