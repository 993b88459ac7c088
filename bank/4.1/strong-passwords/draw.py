"""Draws for passwords."""

import unicodedata
from collections.abc import Sequence

from pix.content.drawing import Dice, Drawn
from pix.content.drawing.sorting import ticked
from pix.content.drawing.wording import SIDE, Two
from pix.content.simulators.password_manager.building import ALL, Vault

WORDS: Sequence[Two] = (
    ("tuba", "tuba"),
    ("orage", "storm"),
    ("valise", "suitcase"),
    ("mousse", "foam"),
    ("cactus", "cactus"),
    ("lanterne", "lantern"),
    ("plume", "feather"),
    ("tiroir", "drawer"),
    ("granit", "granite"),
    ("poivre", "pepper"),
    ("violon", "violin"),
    ("ballon", "balloon"),
    ("escargot", "snail"),
    ("moulin", "windmill"),
    ("ruban", "ribbon"),
    ("cerise", "cherry"),
)
ROWS = ("azerty123", "123456789", "qwerty2024", "abcdef123")
DECKED = ("P@ssw0rd!", "S0l3il!", "B0nj0ur!", "Ch0c0l@t!", "F00tb@ll!")
ACCOUNTS: Sequence[Two] = (
    ("Messagerie", "E-mail"),
    ("Banque", "Bank"),
    ("Photos", "Photos"),
    ("Bibliothèque", "Library"),
    ("Trains", "Trains"),
    ("Jeux", "Games"),
    ("École", "School"),
    ("Musique", "Music"),
    ("Santé", "Health"),
    ("Boutique", "Shop"),
)
SITES = ("velo", "cuisine", "musee", "jardin", "voyage", "librairie", "atelier")


def _plain(text: str) -> str:
    """Small letters without accents, as in addresses and user names."""
    return unicodedata.normalize("NFKD", text.lower()).encode("ascii", "ignore").decode().replace(" ", "")


def _words(dice: Dice, locale: str, count: int) -> str:
    """Random words with a number, joined by hyphens."""
    picked = [pair[SIDE[locale]] for pair in dice.sample(WORDS, count)]
    return "-".join([*picked, str(dice.integer(12, 98))])


def hardest(dice: Dice, locale: str) -> Drawn:
    """Candidates for someone: the one drawn at random."""
    name, town, year = dice.first_name(), dice.town(), dice.integer(1975, 2006)
    best = _words(dice, locale, 4)
    texts = [
        best,
        f"{name}{year}!",
        dice.pick(ROWS),
        dice.pick(DECKED),
        f"{town.replace(' ', '')}{year % 100:02}*",
    ]
    order = dice.shuffle(range(5))
    proposals = [("abcde"[rank], f"`{texts[place]}`") for rank, place in enumerate(order)]
    solution = ["abcde"[order.index(0)]]
    wrong = [["abcde"[order.index(place)]] for place in (1, 3, 4)]
    return Drawn(
        solution=solution,
        proposals=proposals,
        values={"name": name, "town": town, "year": year, "best": best},
        right=[solution],
        wrong=wrong,
    )


def easy_ones(dice: Dice, locale: str) -> Drawn:
    """Candidates: those that a program would try early."""
    name, pet = dice.first_name(), dice.pick(("Filou", "Câline", "Max", "Neige", "Tigrou"))
    year, count = dice.integer(1975, 2006), dice.integer(2, 3)
    easy = dice.sample(
        [f"{name}{year}", f"{pet}123", dice.pick(ROWS), dice.pick(DECKED), f"{year}{year}"], count
    )
    drawn = "".join(dice.sample("bcdfghjkmnpqrstvwxz23456789ABDEFGHJKLMNPRTUY", 16))
    hard = [_words(dice, locale, 4), drawn, _words(dice, locale, 5)][: 5 - count]
    pairs = [[(f"`{text}`", f"`{text}`") for text in texts] for texts in (easy, hard)]
    return ticked(dice, locale, pairs[0], pairs[1], {"name": name, "pet": pet, "year": year})


def shared_ones(dice: Dice, locale: str) -> Drawn:
    """A vault of seven accounts: those whose password is used elsewhere, as it is or nearly."""
    accounts, stem = [pair[SIDE[locale]] for pair in dice.sample(ACCOUNTS, 7)], _words(dice, locale, 2)
    exact, close = dice.integer(1, 2), dice.integer(1, 2)
    near = dice.sample([f"{stem}1", f"{stem}!", stem.capitalize(), f"{stem}-2"], close)
    others = [
        "".join(dice.sample("bcdfghjkmnpqrstvwxz23456789ABDEFGHJKLMNPRTUY", 14))
        for _ in range(6 - exact - close)
    ]
    secrets = [stem] * (exact + 1) + near + others
    order = dice.shuffle(range(7))
    rows = "\n".join(f"| {accounts[rank]} | `{secrets[place]}` |" for rank, place in enumerate(order))
    proposals = [("abcdefg"[rank], account) for rank, account in enumerate(accounts)]
    solution = ["abcdefg"[rank] for rank, place in enumerate(order) if place <= exact + close]
    same = ["abcdefg"[rank] for rank, place in enumerate(order) if place <= exact]
    return Drawn(
        solution=solution,
        proposals=proposals,
        values={"rows": rows, "stem": stem},
        right=[solution],
        wrong=[same, solution[1:], list("abcdefg")],
    )


def generator_settings(dice: Dice, locale: str) -> Drawn:
    """A site’s rules: the settings of the strongest password that it accepts."""
    site, least = dice.pick(SITES), dice.integer(8, 10)
    most, signs = least + dice.integer(8, 16, 2), dice.chance(0.5)
    lengths = sorted({least, least + 2, most, most + 4})
    options = {
        "length": [(f"n{number}", str(number)) for number in lengths],
        "site": [("a", f"{site}-compte.test"), ("b", f"{site}.example"), ("c", f"{site}.example.test")],
    }
    good = {"length": f"n{most}", "signs": "with" if signs else "without", "site": "b"}
    rule = (("acceptés", "refusés"), ("accepted", "refused"))[SIDE[locale]][0 if signs else 1]
    wrong = [good | {"length": f"n{least}"}, good | {"length": f"n{most + 4}"}, good | {"site": "a"}]
    wrong.append(good | {"signs": "without" if signs else "with"})
    return Drawn(
        solution={key: [value] for key, value in good.items()},
        options=options,
        right=[good],
        wrong=wrong,
        values={"site": f"{site}.example", "least": least, "most": most, "rule": rule},
    )


def vault_with_twins(dice: Dice, locale: str) -> Drawn:
    """A vault where a few accounts share a password or a variation of it."""
    accounts, base = [pair[SIDE[locale]] for pair in dice.sample(ACCOUNTS, 6)], _words(dice, locale, 2)[:-3]
    number = dice.integer(2, 8)
    vault = Vault(seed=dice.integer(1, 999_999), features=["report"])
    secrets = [f"{base}-{number}7", f"{base}-{number}7", f"{base.capitalize()}-{number}8!"]
    user = _plain(dice.first_name())
    order = dice.shuffle(range(6))
    for rank in order:
        word = secrets[rank] if rank < len(secrets) else vault.roll(length=14)
        vault.entry(accounts[rank], word, address=f"{_plain(accounts[rank])}.example", user=user)
    vault.state["drawn"] = []
    vault.state["seed"] += 1
    first, second, near = accounts[:3]
    both = vault.after(lambda v: v.draw(second, length=16), lambda v: v.draw(near, length=16))
    return Drawn(
        start=vault.state,
        solution=both.state,
        right=[vault.after(*(lambda v, one=one: v.draw(one, length=20) for one in accounts[:3])).state],
        values={"first": first, "second": second, "near": near, "touched": [first, second, near]},
        wrong=[
            vault.after(lambda v: v.draw(second, length=16)).state,
            vault.after(
                lambda v: v.change(first, password=f"{base}-{number}9"),
                lambda v: v.change(second, password=f"{base}-{number}6"),
            ).state,
            both.after(lambda v: v.draw(accounts[3], length=16)).state,
            vault.after(lambda v: v.remove(second), lambda v: v.remove(near)).state,
            vault.after(lambda v: v.remove(first), lambda v: v.draw(near, length=16)).state,
            both.after(lambda v: v.change(second, password=f"{number}{number + 1}a")).state,
        ],
    )


def new_account(dice: Dice, locale: str) -> Drawn:
    """A site and its rules: an entry whose password was drawn."""
    site, length = dice.pick(SITES), dice.integer(18, 28)
    user = f"{_plain(dice.first_name())}{dice.integer(10, 99)}"
    signs = dice.chance(0.5)
    classes = ALL if signs else ALL[:3]
    kept = [pair[SIDE[locale]] for pair in dice.sample(ACCOUNTS, 3)]
    vault = Vault(seed=dice.integer(1, 999_999))
    for name in kept:
        vault.entry(name, _words(dice, locale, 3), address=f"{_plain(name)}.example", user=user)

    def made(address: str, word: str | None = None, size: int = length) -> Vault:
        found = vault.after()
        word = word or found.roll(length=size, classes=classes)
        found.entry(site.capitalize(), word, address=address, user=user)
        return found

    good = made(f"{site}.example")
    return Drawn(
        start=vault.state,
        solution=good.state,
        right=[made(f"https://{site}.example/compte").state],
        values={"site": f"{site}.example", "length": length, "user": user, "kinds": list(classes)}
        | {"rule": (("exigés", "refusés"), ("required", "refused"))[SIDE[locale]][0 if signs else 1]}
        | {"one": kept[0], "two": kept[1], "three": kept[2]},
        wrong=[
            made(f"{site}.example", (site + "Soleil-2024" * 3)[:length]).state,
            made(f"{site}.example", size=length - 6).state,
            made(f"{site}-compte.example").state,
            good.after(*(lambda v, one=one: v.draw(one, length=length) for one in kept)).state,
        ],
    )
