"""Draws for signals of influence."""

from datetime import date, timedelta

from pix.content.drawing import Dice, Drawn, File
from pix.content.files import ods
from pix.content.files.sheet import Cell

PAID = (
    ("Sponsorisé. Le nouveau sac {m}, léger et solide.", "Sponsored. The new {m} bag, light and strong."),
    ("En partenariat avec {m} : ma semaine à vélo.", "In partnership with {m}: my week by bike."),
    (
        "J’adore ces chaussures {m}, on dirait des nuages. #produitoffert",
        "I love these {m} shoes, like clouds. #giftedproduct",
    ),
    (
        "Trois jours au bord du lac, quel calme. Séjour offert par {m}.",
        "Three days by the lake, so calm. Stay offered by {m}.",
    ),
    (
        "Avec le code BONJOUR10 chez {m}, vous payez moins et je touche une part.",
        "With the code HELLO10 at {m}, you pay less and I get a share.",
    ),
    ("Collaboration rémunérée : j’ai testé le mixeur {m}.", "Paid collaboration: I tested the {m} blender."),
    (
        "Mon matelas {m} est parfait. Merci à la marque pour ce cadeau.",
        "My {m} mattress is perfect. Thanks to the brand for this gift.",
    ),
)
FREE = (
    (
        "J’ai acheté ce sac {m} avec mes économies, il tient bien.",
        "I bought this {m} bag with my savings, it is holding up.",
    ),
    (
        "Je ne reprendrai pas de chaussures {m}, elles ont pris l’eau.",
        "I will not buy {m} shoes again, they let water in.",
    ),
    ("La publicité dans le métro : mon exposé est en ligne.", "Advertising in the metro: my talk is online."),
    (
        "Quelqu’un connaît un bon réparateur de mixeurs {m} ?",
        "Does anyone know a good repairer for {m} blenders?",
    ),
    (
        "Séjour au lac payé par mes heures de ménage, quelle fierté !",
        "A stay at the lake paid for by my cleaning job, how proud I am!",
    ),
    (
        "Avant d’acheter un matelas, comparez trois magasins.",
        "Before buying a mattress, compare three shops.",
    ),
    ("Mon vélo {m} a dix ans et roule encore.", "My {m} bike is ten years old and still runs."),
)
BRANDS = ("Orlo", "Vexa", "Tamni", "Brisco", "Lumio", "Kadel", "Sorvi", "Pelmo")
COPIES = (
    ("Produit génial, je recommande à tout le monde !", "Great product, I recommend it to everyone!"),
    ("Parfait, livraison rapide, rien à redire.", "Perfect, fast delivery, nothing to add."),
    ("Meilleur achat de ma vie, foncez !", "Best purchase of my life, go for it!"),
)
OPINIONS = (
    ("Solide, mais un peu lourd.", "Strong, but a little heavy."),
    ("Fait ce qu’on lui demande.", "Does what it should."),
    ("La poignée a cassé au bout d’un mois.", "The handle broke after a month."),
    ("Bonne surprise pour le prix.", "A good surprise for the price."),
    ("Notice difficile à comprendre.", "The instructions are hard to follow."),
    ("Couleur différente de la photo.", "The colour differs from the photo."),
    ("Je m’en sers tous les jours.", "I use it every day."),
    ("Trop bruyant le soir.", "Too noisy in the evening."),
)


def _post(dice: Dice, stock: tuple[str, str], lang: int) -> str:
    return stock[lang].format(m=dice.pick(BRANDS))


def paid_posts(dice: Dice, locale: str) -> Drawn:
    """Seven posts: which were paid for or gifted."""
    lang = 0 if locale == "fr" else 1
    count = dice.integer(2, 4)
    stocks = dice.sample(PAID, count) + dice.sample(FREE, 7 - count)
    letters = dice.shuffle(list("abcdefg"))
    texts = [_post(dice, stock, lang) for stock in stocks]
    good = sorted(letters[:count])
    return Drawn(
        solution=good,
        proposals=sorted(zip(letters, texts, strict=True)),
        right=[good],
        wrong=[good[:-1], sorted([*good, letters[count]]), sorted(letters)],
    )


def paid_posts_file(dice: Dice, locale: str) -> Drawn:
    """Thirty posts in a text file: how many were paid for or gifted."""
    lang = 0 if locale == "fr" else 1
    count = dice.integer(5, 24)
    paid = [dice.pick(PAID) for _ in range(count)]
    stocks = dice.shuffle([*paid, *(dice.pick(FREE) for _ in range(30 - count))])
    lines = [f"{n}. {dice.first_name()} - {_post(dice, stock, lang)}" for n, stock in enumerate(stocks, 1)]
    banner = paid.count(PAID[0])
    others = {banner, count - 1, count - banner, 30 - count, 30} - {count}
    return Drawn(
        solution=[f"{count}"],
        values={"count": count},
        files=[File(("fil.txt", "feed.txt")[lang], "\r\n\r\n".join(lines).encode())],
        right=[f"{count}"],
        wrong=[f"{other}" for other in sorted(others)],
    )


def _mark(sum_: int, count: int) -> str:
    return f"{sum_ / count:.1f}"


def _shown(mark: str, lang: int) -> str:
    return mark.replace(".", ",") if lang == 0 else mark


def _ratings(dice: Dice, count: int) -> list[int]:
    """Ratings whose average is exact to one decimal."""
    while True:
        ratings = [dice.pick((1, 2, 2, 3, 3, 4, 4, 5)) for _ in range(count)]
        if sum(ratings) * 10 % count == 0:
            return ratings


def rating_without_copies(dice: Dice, locale: str) -> Drawn:
    """A table of stars: the average once copied five-star reviews are set aside."""
    lang = 0 if locale == "fr" else 1
    count, copies = dice.pick((20, 40)), dice.integer(8, 15)
    ratings = _ratings(dice, count)
    stars = [ratings.count(star) + (copies if star == 5 else 0) for star in (5, 4, 3, 2, 1)]
    shown = _mark(sum(ratings) + 5 * copies, count + copies)
    real = _mark(sum(ratings), count)
    kept = _mark(sum(ratings) + 5 * copies, count)
    drop = _mark(sum(ratings), count + copies)
    rows = "\n".join(f"| {star} | {number} |" for star, number in zip((5, 4, 3, 2, 1), stars, strict=True))
    return Drawn(
        solution=[real],
        values={
            "rows": rows,
            "shown": _shown(shown, lang),
            "copies": copies,
            "real": _shown(real, lang),
            "total": sum(ratings),
            "count": count,
        },
        right=[real],
        wrong=[other for other in (shown, kept, drop, "5") if other != real],
    )


def reviews_sheet(dice: Dice, locale: str) -> Drawn:
    """A sheet of reviews: how many share one text, and the average without them."""
    lang = 0 if locale == "fr" else 1
    copies, ratings = dice.integer(9, 18), _ratings(dice, 40)
    first = dice.day(date(2023, 1, 10), date(2023, 9, 10))
    copied = dice.pick(COPIES)[lang]
    rows: list[list[Cell]] = [
        [
            first + timedelta(days=dice.integer(0, 90)),
            f"client{dice.integer(1000, 9999)}",
            star,
            dice.pick(OPINIONS)[lang],
        ]
        for star in ratings
    ]
    burst = first + timedelta(days=dice.integer(20, 60))
    rows += [[burst, f"client{dice.integer(1000, 9999)}", 5, copied] for _ in range(copies)]
    head = (["Date", "Pseudonyme", "Note", "Avis"], ["Date", "User name", "Rating", "Review"])[lang]
    real, shown = _mark(sum(ratings), 40), _mark(sum(ratings) + 5 * copies, 40 + copies)
    good = {"copies": f"{copies}", "average": real}
    return Drawn(
        solution={key: [value] for key, value in good.items()},
        values={"copies": copies, "real": _shown(real, lang), "shown": _shown(shown, lang), "text": copied},
        files=[
            File(
                ("avis.ods", "reviews.ods")[lang],
                ods({("Avis", "Reviews")[lang]: [list(head), *dice.shuffle(rows)]}),
            )
        ],
        right=[good],
        wrong=[
            good | {"average": shown},
            good | {"copies": f"{copies - 1}"},
            {"copies": "0", "average": shown},
        ],
    )
