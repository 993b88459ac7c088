"""Draws for choosing who sees what."""

from collections.abc import Mapping, Sequence

from pix.content.drawing import Dice, Drawn
from pix.content.drawing.sorting import classed, ticked
from pix.content.drawing.wording import SIDE, Two
from pix.content.simulators.social_network.building import Network

POSTS: Mapping[str, Sequence[Two]] = {
    "everyone": (
        (
            "L’affiche de la fête du village, à faire circuler le plus possible",
            "The poster of the village fair, to be spread as widely as possible",
        ),
        ("L’annonce d’un chat perdu dans le quartier", "The notice of a cat lost in the neighbourhood"),
        ("L’offre d’emploi de votre association", "Your association’s job offer"),
    ),
    "family": (
        (
            "Les photos du premier bain du bébé, pour ses grands-parents et ses oncles",
            "Photos of the baby’s first bath, for grandparents and uncles",
        ),
        ("La date et l’adresse du repas de famille", "The date and address of the family meal"),
        (
            "La cagnotte surprise pour les 80 ans de grand-père, entre cousins",
            "The surprise collection for grandfather’s 80th, among cousins",
        ),
    ),
    "one": (
        (
            "Le résultat d’examen médical que votre sœur seule attend",
            "The medical result that only your sister is waiting for",
        ),
        (
            "Le code de la porte, pour l’amie qui garde la maison",
            "The door code, for the friend who is house-sitting",
        ),
        ("Des excuses à un collègue après une dispute", "An apology to a colleague after an argument"),
    ),
    "team": (
        (
            "Le planning des gardes de votre équipe, qui contient des numéros privés",
            "Your team’s on-call rota, which holds private numbers",
        ),
        (
            "Le brouillon d’un projet, à relire par vos collègues",
            "The draft of a project, to be read by your colleagues",
        ),
        (
            "Le lien de la réunion de demain, entre collègues du service",
            "The link to tomorrow’s meeting, among colleagues of the department",
        ),
    ),
}
RIGHTS: Mapping[str, Sequence[Two]] = {
    "grant": (
        (
            "Position, pour un plan qui vous guide dans la rue",
            "Location, for a map that guides you in the street",
        ),
        ("Micro, pour une application d’appels", "Microphone, for a calling application"),
        ("Appareil photo, pour un lecteur de codes QR", "Camera, for a QR code reader"),
        (
            "Contacts, pour une messagerie qui propose le nom de vos correspondants",
            "Contacts, for an e-mail application that suggests your correspondents’ names",
        ),
        ("Position, pour une application d’appel des secours", "Location, for an emergency call application"),
        (
            "Photos, pour une application qui retouche vos images",
            "Photos, for an application that edits your pictures",
        ),
    ),
    "refuse": (
        ("Contacts, pour une lampe de poche", "Contacts, for a torch"),
        ("Position, pour une calculatrice", "Location, for a calculator"),
        ("Micro, pour un fond d’écran", "Microphone, for a wallpaper"),
        ("Messages, pour un jeu de cartes en solitaire", "Messages, for a solitaire card game"),
        ("Contacts, pour un convertisseur d’unités", "Contacts, for a unit converter"),
        ("Position permanente, pour un livre de recettes", "Permanent location, for a recipe book"),
    ),
}
TOOLS: Sequence[Two] = (
    ("Jeu de mots", "Word game"),
    ("Agenda partagé", "Shared calendar"),
    ("Retouche photo", "Photo editor"),
    ("Suivi de course", "Run tracker"),
    ("Lettre du club", "Club newsletter"),
    ("Impression de livres", "Book printing"),
    ("Quiz", "Quiz"),
    ("Covoiturage", "Car sharing"),
    ("Traduction", "Translation"),
    ("Billetterie", "Ticketing"),
)
WORLD: Sequence[Two] = (
    ("partout", "anywhere"),
    ("seulement dans le groupe", "only in the group"),
    ("nulle part", "nowhere"),
)


def audiences(dice: Dice, locale: str) -> Drawn:
    """Posts and the audience that suits each."""
    return classed(dice, locale, POSTS, 5)


def permissions(dice: Dice, locale: str) -> Drawn:
    """Access requests: useful or not for what the application does."""
    return classed(dice, locale, RIGHTS, 6)


def photos_to_publish(dice: Dice, locale: str) -> Drawn:
    """Wishes of seven people: the photos that may go on a public page."""
    side = SIDE[locale]
    names = dice.sample(sorted({dice.first_name() for _ in range(40)}), 7)
    wishes = dict(zip(names, [0, 0, 0, 0, 1, 1, 2], strict=True))
    yes, limited = names[:4], names[4:]
    count = dice.integer(2, 3)
    good = {tuple(sorted(dice.sample(yes, size))) for size in (2, 3, 3, 2, 4)}
    bad = {tuple(sorted([*dice.sample(yes, 2), limited[rank % 3]])) for rank in range(8)}
    shown = [[", ".join(group) for group in sorted(groups)] for groups in (good, bad)]
    fine, other = dice.sample(shown[0], min(count, len(shown[0]))), dice.sample(shown[1], 3)
    lines = "\n".join(f"| {name} | {WORLD[wishes[name]][side]} |" for name in dice.shuffle(names))
    return ticked(dice, locale, [(g, g) for g in fine], [(b, b) for b in other], {"rows": lines})


def to_withdraw(dice: Dice, locale: str) -> Drawn:
    """Accesses granted long ago: those to withdraw by a rule."""
    side, months = SIDE[locale], dice.integer(6, 12, 6)
    names = dice.sample(TOOLS, 6)
    lasts = [months + dice.integer(1, 20) for _ in range(3)] + [dice.integer(1, months - 1) for _ in range(3)]
    count = dice.integer(1, 3)
    words = (
        ("vos contacts", "vos photos", "votre agenda", "votre position"),
        ("your contacts", "your photos", "your calendar", "your location"),
    )
    rows, good, bad = [], [], []
    for rank, name in enumerate(names):
        last = lasts[rank] if rank < count else lasts[5 - (rank - count) % 3]
        reach, installed = dice.integer(0, 3), dice.chance(0.5)
        state = (("oui", "non"), ("yes", "no"))[side][0 if installed else 1]
        rows.append(f"| {name[side]} | {words[side][reach]} | {last} | {state} |")
        (good if rank < count else bad).append(name)
    return ticked(dice, locale, good, bad, {"rows": "\n".join(dice.shuffle(rows)), "months": months})


CIRCLES: Sequence[tuple[Two, Two]] = (
    (("Famille", "Family"), ("Familles du village", "Village families")),
    (("Voisins du 3e", "Third-floor neighbours"), ("Voisins du quartier", "Local neighbours")),
    (("Équipe du jeudi", "Thursday team"), ("Équipe et amis", "Team and friends")),
    (("Cousins", "Cousins"), ("Cousinade et invités", "Family gathering and guests")),
)
SHOTS: Sequence[Two] = (
    ("demenagement.jpg", "moving-day.jpg"),
    ("anniversaire.jpg", "birthday.jpg"),
    ("bebe.jpg", "baby.jpg"),
    ("repas.jpg", "meal.jpg"),
    ("jardin.jpg", "garden.jpg"),
    ("vacances.jpg", "holidays.jpg"),
)
NEWS: Sequence[Two] = (
    ("La bibliothèque ouvre aussi le dimanche.", "The library is also open on Sundays."),
    ("Qui vient courir samedi ?", "Who is coming for a run on Saturday?"),
    ("Le marché change de place cet été.", "The market is moving this summer."),
)


def posted_to_few(dice: Dice, locale: str) -> Drawn:
    """A photo to publish for one group, where the audience offered is the public."""
    side = SIDE[locale]
    me, *people = dice.strangers(6)
    circle, shots = dice.pick(CIRCLES), [shot[side] for shot in dice.sample(SHOTS, 3)]
    groups = dice.shuffle([circle[0][side], circle[1][side]])
    net = Network(me=me, features=["post", "pictures", "audience", "groups", "like", "profile"])
    pictures = [
        net.picture(shot, shows) for shot, shows in zip(shots, ("people", "place", "landscape"), strict=True)
    ]
    posts = [
        net.post(author, news[side], likes=dice.integer(0, 30))
        for author, news in zip(people, dice.shuffle(NEWS), strict=False)
    ]
    audiences = {name: net.group(name, people[rank : rank + 3]) for rank, name in enumerate(groups)}
    wanted, near = (audiences[one[side]] for one in circle)
    right = net.after(lambda n: n.made("Hop !", picture=pictures[0], audience=wanted))
    made = [(pictures[0], "public"), (pictures[0], "contacts"), (pictures[0], near), (pictures[1], wanted)]
    wrong = [net.after(lambda n, one=one: n.made("Hop !", picture=one[0], audience=one[1])) for one in made]
    wrong.append(right.after(lambda n: n.made("Hop !", picture=pictures[0], audience="public")))
    wrong.append(right.after(lambda n: n.change(posts[0], liked=True)))
    values = {"me": me, "picture": shots[0], "group": circle[0][side]}
    return Drawn(start=net.state, solution=right.state, wrong=[one.state for one in wrong], values=values)
