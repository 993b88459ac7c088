"""Draws for publishing and following a post."""

from collections.abc import Sequence

from pix.content.drawing import Dice, Drawn, different
from pix.content.drawing.wording import SIDE, Two
from pix.content.simulators.social_network.building import Network

ACCOUNTS = (
    ("Comité du Port", "Port Committee"),
    ("Radio Colline", "Hill Radio"),
    ("Atelier Vélo", "Bike Workshop"),
    ("Jardins Partagés", "Shared Gardens"),
    ("Ciné Quartier", "Local Cinema"),
    ("Troupe du Lac", "Lake Players"),
)
NEWS = (
    (
        "le vide-grenier de dimanche",
        "Sunday’s jumble sale",
        "Vide-grenier dimanche dès 8 h, venez nombreux.",
        "Jumble sale on Sunday from 8 a.m., all welcome.",
    ),
    (
        "le concert gratuit",
        "the free concert",
        "Concert gratuit samedi sous la halle.",
        "Free concert on Saturday in the market hall.",
    ),
    (
        "la collecte de livres",
        "the book collection",
        "Nous collectons vos livres jusqu’au 15.",
        "We are collecting your books until the 15th.",
    ),
    (
        "la sortie à la rivière",
        "the river outing",
        "Sortie à la rivière : prévoyez des bottes.",
        "River outing: bring boots.",
    ),
    (
        "le cours de cuisine",
        "the cooking class",
        "Cours de cuisine jeudi, il reste des places.",
        "Cooking class on Thursday, places left.",
    ),
)


def shared_feed(dice: Dice, locale: str) -> Drawn:
    """In a feed of shared posts, tell the author from the person who shares."""
    lang = 0 if locale == "fr" else 1
    authors, news = [a[lang] for a in dice.sample(ACCOUNTS, 4)], dice.sample(NEWS, 4)
    people = different(dice.first_name, 5)
    seen = dice.integer(0, 3)
    shared = (" a repartagé", " shared")[lang]
    quote = ("« {} »", "“{}”")[lang]
    posts = [
        f"- **{people[i]}**{shared}\n    - **{authors[i]}** : {quote.format(news[i][2 + lang])}"
        for i in range(4)
    ]
    if lang == 1:
        posts = [post.replace(" : “", ": “") for post in posts]
    comment = (
        f"    - En commentaire, **{people[4]}** : « J’y serai ! »",
        f"    - In a comment, **{people[4]}**: “I’ll be there!”",
    )[lang]
    posts[seen] += f"\n{comment}"
    good = {"author": authors[seen], "sharer": people[seen]}
    return Drawn(
        solution={key: [value] for key, value in good.items()},
        values={
            "feed": "\n".join(posts),
            "news": news[seen][lang],
            "author": authors[seen],
            "sharer": people[seen],
        },
        right=[good, good | {"author": authors[seen].lower()}],
        wrong=[good | {"author": people[seen]}, good | {"author": people[4]}, good | {"sharer": people[4]}],
    )


# An account, and one whose name looks like it.
LOOKALIKES: Sequence[tuple[str, str]] = (
    ("velo-partage", "velo-partages"),
    ("atelier-du-lac", "ateliers-du-lac"),
    ("radio-colline", "radio-collines"),
    ("cine-halle", "cine-halles"),
    ("jardin-rue-4", "jardin-rue-14"),
    ("troupe-sud", "troupe-du-sud"),
)
PICTURES: Sequence[tuple[Two, str]] = (
    (("stand.png", "stand.png"), "object"),
    (("affiche.png", "poster.png"), "poster"),
    (("equipe.jpg", "team.jpg"), "people"),
    (("plan.png", "map.png"), "map"),
)
SAID: Sequence[Two] = (
    ("merci", "thanks"),
    ("bienvenue", "welcome"),
    ("dimanche", "Sunday"),
    ("gratuit", "free"),
)


def _titled(handle: str) -> str:
    """The name shown beside a handle, with its accents."""
    name = handle.replace("-", " ").capitalize()
    return name.replace("Velo", "Vélo").replace("Cine", "Ciné")


def picture_and_mention(dice: Dice, locale: str) -> Drawn:
    """A picture to publish, naming one of two accounts that look alike."""
    side = SIDE[locale]
    me, stranger = dice.strangers(2)
    pair, word = dice.pick(LOOKALIKES), dice.pick(SAID)[side]
    handle, near = pair if dice.chance(0.5) else pair[::-1]
    net = Network(me=me, features=["post", "pictures", "mention", "like", "profile"])
    pictures = [net.picture(name[side], shows) for name, shows in dice.shuffle(PICTURES)]
    for one in sorted(pair):
        net.account(_titled(one), handle=one)
        net.post(_titled(one), ("À bientôt\u202f!", "See you soon!")[side])
    net.post(stranger, ("Belle journée.", "Lovely day.")[side])
    made = [
        (f"{word} @{near}", pictures[0]),
        (f"{word} {handle}", pictures[0]),
        (f"{word} @{handle}", pictures[1]),
        (f"@{handle}", pictures[0]),
        (f"{word} @{handle} @{near}", pictures[0]),
    ]
    right = net.after(lambda n: n.made(f"{word} @{handle}", picture=pictures[0]))
    wrong = [net.after(lambda n, one=one: n.made(one[0], picture=one[1])) for one in made]
    picture = net.state["pictures"][0]["name"]
    values = {"picture": picture, "word": word, "capital": word.capitalize(), "handle": handle}
    return Drawn(start=net.state, solution=right.state, wrong=[one.state for one in wrong], values=values)
