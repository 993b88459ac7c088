"""Draws for codes, pictures made of bits and binary numbers."""

from __future__ import annotations

from pix.content.drawing import Dice, Drawn
from pix.content.simulators.image_editor.building import Picture

WORDS = {
    "fr": (
        "SALLE",
        "LIVRE",
        "PORTE",
        "JARDIN",
        "ROUTE",
        "TABLE",
        "NUAGE",
        "BALLON",
        "FORET",
        "PIANO",
        "VOILE",
        "LUNE",
        "SABLE",
        "MARCHE",
    ),
    "en": (
        "HALLS",
        "BOOKS",
        "DOORS",
        "GARDEN",
        "ROADS",
        "TABLE",
        "CLOUD",
        "BALLOT",
        "TREES",
        "PIANO",
        "SAILS",
        "MOON",
        "SANDS",
        "MARKET",
    ),
}
SHORT = {
    "fr": ("MER", "SOL", "VIE", "RUE", "ILE", "BUS", "MUR", "SEL", "LAC", "NID", "THE", "VUE"),
    "en": ("SEA", "SUN", "MAP", "SKY", "ICE", "BUS", "INN", "OAK", "BAY", "HEN", "TEA", "ROW"),
}
SPARE = "BDKPUVXZ"


def _table(word: str, codes: list[str]) -> dict[str, str]:
    letters = sorted(set(word)) + [letter for letter in SPARE if letter not in word]
    return dict(zip(sorted(letters[:7]), codes, strict=False))


def _shown(table: dict[str, str]) -> str:
    return ", ".join(f"{letter} = {code}" for letter, code in table.items())


def word_from_code(dice: Dice, locale: str) -> Drawn:
    """A word written with codes of three bits."""
    rank, codes = dice.integer(0, len(WORDS["fr"]) - 1), dice.shuffle([f"{value:03b}" for value in range(8)])
    word = WORDS[locale][rank]
    table = _table(word, codes)
    values = {"table": _shown(table), "code": " ".join(table[letter] for letter in word), "word": word}
    wrong = [word[::-1], word[:-1], *(other for other in WORDS[locale][:2])]
    return Drawn(
        solution=[word], values=values, right=[word.lower()], wrong=[miss for miss in wrong if miss != word]
    )


def code_from_word(dice: Dice, locale: str) -> Drawn:
    """The code of a word of three letters."""
    rank, codes = dice.integer(0, len(SHORT["fr"]) - 1), dice.shuffle([f"{value:03b}" for value in range(8)])
    word = SHORT[locale][rank]
    table = _table(word, codes)
    code = [table[letter] for letter in word]
    values = {"table": _shown(table), "word": word, "code": " ".join(code)}
    misses = {"".join(code[::-1]), "".join(code[:2]), "".join(code)[::-1]} - {"".join(code)}
    return Drawn(
        solution=["".join(code)], values=values, right=[" ".join(code), "".join(code)], wrong=sorted(misses)
    )


def _rows(dice: Dice, width: int, height: int) -> list[str]:
    while True:
        rows = ["".join(dice.pick("01") for _ in range(width)) for _ in range(height)]
        columns = ["".join(row[place] for row in rows) for place in range(width)]
        if len(set(rows)) == height and rows != [row[::-1] for row in rows] and rows != columns:
            return rows


def _picture(rows: list[str], black: str) -> list[str]:
    return ["".join("■" if bit == black else "□" for bit in row) for row in rows]


def _turned_over(rows: list[str]) -> list[str]:
    return [row.translate(str.maketrans("01", "10")) for row in rows]


def bits_of_picture(dice: Dice, locale: str) -> Drawn:
    """A picture of three lines: the bits of each line."""
    rows, black = _rows(dice, 5, 3), dice.pick("01")
    shown = _picture(rows, black)
    values = {f"p{line}": " ".join(picture) for line, picture in enumerate(shown, 1)}
    values |= {"black": black, "white": "10"[int(black)], "code": " / ".join(rows)}
    right = {f"r{line}": row for line, row in enumerate(rows, 1)}
    swapped = {f"r{line}": row for line, row in enumerate(_turned_over(rows), 1)}
    back = {f"r{line}": row[::-1] for line, row in enumerate(rows, 1)}
    return Drawn(
        solution={key: [row] for key, row in right.items()},
        values=values,
        right=[right],
        wrong=[swapped, back],
    )


def picture_of_bits(dice: Dice, locale: str) -> Drawn:
    """Bits read line by line: the picture that they give."""
    while True:
        rows, black = _rows(dice, 4, 4), dice.pick("01")
        columns = ["".join(row[place] for row in rows) for place in range(4)]
        looks = [rows, _turned_over(rows), columns, [row[::-1] for row in rows]]
        if len({tuple(look) for look in looks}) == 4:
            break
    ids = [f"i{number}" for number in dice.sample(range(100, 1000), 4)]
    line, comma = {"fr": ("ligne {}\u00a0: {}", "\u202f; "), "en": ("line {}: {}", "; ")}[locale]
    texts = [comma.join(line.format(n, p) for n, p in enumerate(_picture(look, black), 1)) for look in looks]
    values = {
        "bits": " ".join(rows),
        "black": black,
        "white": "10"[int(black)],
        "first": _picture(rows, black)[0],
    }
    return Drawn(
        solution=[ids[0]],
        values=values,
        proposals=sorted(zip(ids, texts, strict=True)),
        right=[[ids[0]]],
        wrong=[[wrong] for wrong in ids[1:]],
    )


def _square(dice: Dice, side: int) -> list[str]:
    """Lines of bits that are unlike what a misreading gives."""
    while True:
        rows = _rows(dice, side, side)
        columns = ["".join(row[place] for row in rows) for place in range(side)]
        looks = [rows, _turned_over(rows), columns, [row[::-1] for row in rows]]
        if len({tuple(look) for look in looks}) == 4 and "1" in "".join(rows) and "0" in "".join(rows):
            return rows


def picture_to_paint(dice: Dice, locale: str) -> Drawn:
    """Bits to paint on a sheet that is white at first."""
    bits, one = _square(dice, dice.integer(4, 5)), dice.pick("01")
    names = {"fr": ("blanche", "noire"), "en": ("white", "black")}[locale]
    rows = bits if one == "1" else _turned_over(bits)
    columns = ["".join(row[place] for row in rows) for place in range(len(rows))]

    def painted(lines: list[str]) -> dict[str, object]:
        picture = Picture(len(rows), len(rows), features=["pixels"], name="image")
        tints = {"fr": ("blanc", "noir"), "en": ("white", "black")}[locale]
        picture.pixels(lines, [(tints[0], "#ffffff"), (tints[1], "#000000")])
        return picture.state

    values = {"code": " / ".join(bits), "one": names[int(one)], "zero": names[1 - int(one)], "bits": bits[0]}
    wrong = [_turned_over(rows), columns, [row[::-1] for row in rows]]
    return Drawn(
        start=painted(["0" * len(rows)] * len(rows)),
        solution=painted(rows),
        values={**values, "first": rows[0], "rows": rows},
        wrong=[painted(miss) for miss in wrong],
    )


def to_decimal(dice: Dice, locale: str) -> Drawn:
    """A number of five or six bits to read."""
    while True:
        number = dice.integer(17, 63)
        bits = f"{number:b}"
        if bits != bits[::-1]:
            break
    weights = [2**place for place, bit in enumerate(bits[::-1]) if bit == "1"]
    values = {"bits": bits, "sum": " + ".join(map(str, weights[::-1])), "number": number}
    wrong = [str(miss) for miss in (int(bits[::-1], 2), int(bits), bits.count("1")) if miss != number]
    return Drawn(solution=[str(number)], values=values, right=[str(number)], wrong=wrong)


def to_binary(dice: Dice, locale: str) -> Drawn:
    """A number to write in binary."""
    while True:
        number = dice.integer(9, 63)
        bits = f"{number:b}"
        if bits != bits[::-1]:
            break
    weights = [2**place for place, bit in enumerate(bits[::-1]) if bit == "1"]
    values = {"bits": bits, "sum": " + ".join(map(str, weights[::-1])), "number": number}
    return Drawn(solution=[bits], values=values, right=[bits], wrong=[bits[::-1], str(number), bits + "0"])
