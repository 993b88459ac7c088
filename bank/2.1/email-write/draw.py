"""Draws for writing and addressing e-mails."""

import unicodedata
from collections.abc import Sequence

from pix.content.drawing import Dice, Drawn
from pix.content.drawing.wording import SIDE, Two
from pix.content.simulators.mailbox.building import Mailbox

TOPICS = (
    ("Livraison du colis", "Parcel delivery", "à quelle heure le livreur peut passer", "what time the courier can come"),
    ("Repas de quartier", "Neighbourhood meal", "quel plat vous apportez", "which dish you will bring"),
    ("Clé du local", "Key to the room", "qui garde la clé ce soir", "who keeps the key tonight"),
    ("Sortie au musée", "Museum visit", "combien de billets d’entrée vous voulez", "how many entry tickets you want"),
    ("Prêt de l’échelle", "Loan of the ladder", "quel jour vous rendez l’outil", "which day you will return the tool"),
    ("Cours de guitare", "Guitar lesson", "si vous apportez votre instrument", "whether you will bring your instrument"),
    ("Covoiturage", "Car sharing", "où la voiture doit vous prendre", "where the car should pick you up"),
    ("Commande de fruits", "Fruit order", "combien de cagettes vous voulez", "how many crates you want"),
)  # fmt: skip
SERVICES = (
    ("location", "lettings"),
    ("comptabilité", "accounts"),
    ("accueil", "front desk"),
    ("formation", "training"),
    ("entretien", "maintenance"),
    ("bibliothèque", "library"),
)
PAPERS = (("rapport", "report"), ("budget", "budget"), ("planning", "schedule"), ("inventaire", "inventory"))
ACTS = (
    ("doit réserver la salle et vous répondre", "has to book the room and answer you"),
    ("est la personne à qui vous demandez d’agir", "is the person you are asking to act"),
    ("doit préparer le matériel : c’est votre demande", "has to prepare the equipment: that is your request"),
)
INFORMED = (
    (
        "n’a rien à faire, mais tout le monde doit voir qu’on l’informe",
        "has nothing to do, but all must see that they are informed",
    ),
    ("doit être au courant, au vu de tous", "must be kept informed, for all to see"),
    ("reçoit le message pour information, ouvertement", "gets the message for information, openly"),
)
HIDDEN = (
    (
        "reçoit le message sans que les autres voient son adresse",
        "gets the message without the others seeing their address",
    ),
    ("ne veut pas que son adresse soit connue des autres", "does not want the others to know their address"),
    (
        "figure dans une liste d’adresses à ne pas dévoiler",
        "is on a list of addresses that must not be revealed",
    ),
)


def _slug(name: str) -> str:
    plain = unicodedata.normalize("NFD", name.lower())
    return "".join(letter for letter in plain if letter.isascii() and letter.isalpha())


def _address(name: str) -> str:
    first, last = name.split(" ", 1)
    return f"{_slug(first)}.{_slug(last)}@example.org"


def reply_in_box(dice: Dice, locale: str) -> Drawn:
    """Among six messages, answer the one that asks the question."""
    lang = 0 if locale == "fr" else 1
    asker, *others = dice.strangers(4)
    topics = dice.sample(TOPICS, 6)
    rows = dice.shuffle(
        [(asker, topics[i][lang]) for i in range(3)]
        + [(o, topics[3 + i][lang]) for i, o in enumerate(others)]
    )
    wanted = rows.index((asker, topics[0][lang])) + 1
    decoy = rows.index((asker, topics[1][lang])) + 1
    letters = dict(zip(dice.shuffle(list("abcd")), [asker, *others], strict=True))
    to = next(letter for letter, name in letters.items() if name == asker)
    table = "\n".join(f"| {n} | {who} | {what} |" for n, (who, what) in enumerate(rows, 1))
    good = {"message": f"m{wanted}", "button": "reply", "to": to}
    return Drawn(
        solution={key: [value] for key, value in good.items()},
        values={
            "asker": asker,
            "question": topics[0][2 + lang],
            "table": table,
            "number": wanted,
            "address": _address(asker),
        },
        options={
            "message": [(f"m{n}", f"{n}") for n in range(1, 7)],
            "to": [(letter, _address(letters[letter])) for letter in sorted(letters)],
        },
        right=[good],
        wrong=[
            good | {"message": f"m{decoy}"},
            good | {"button": "new"},
            good | {"to": "a" if to != "a" else "b"},
        ],
    )


def contact_and_file(dice: Dice, locale: str) -> Drawn:
    """Homonyms in the address book and look-alike files: pick the right ones."""
    lang = 0 if locale == "fr" else 1
    name = dice.strangers(1)[0]
    services = dice.sample(SERVICES, 3)
    first, last = (_slug(part) for part in name.split(" ", 1))
    books = dice.shuffle([f"{first}.{last}", f"{first[0]}.{last}", f"{first}.{last}2"])
    paper, year = dice.pick(PAPERS)[lang], dice.integer(2021, 2024)
    draft = ("brouillon", "draft")[lang]
    files = [f"{paper}-{year}.pdf", f"{paper}-{year}-{draft}.pdf", f"{paper}-{year - 1}.pdf", f"{paper}s.pdf"]
    letters = dict(zip(dice.shuffle(list("abcd")), files, strict=True))
    wanted = next(letter for letter, file in letters.items() if file == files[0])
    other = next(letter for letter, file in letters.items() if file == files[1])
    table = "\n".join(
        f"| {name} | {s[lang]} | {b}@example.org |" for s, b in zip(services, books, strict=True)
    )
    pick = dice.integer(0, 2)
    good = {"to": f"{books[pick]}@example.org", "file": wanted, "subject": "c"}
    return Drawn(
        solution={key: [value] for key, value in good.items()},
        values={
            "name": name,
            "service": services[pick][lang],
            "paper": paper,
            "year": year,
            "table": table,
            "address": good["to"],
            "wanted": files[0],
        },
        options={"file": [(letter, letters[letter]) for letter in sorted(letters)]},
        right=[good, good | {"to": good["to"].upper()}],
        wrong=[
            good | {"to": f"{books[pick - 1]}@example.org"},
            good | {"file": other},
            good | {"subject": "a"},
        ],
    )


def to_cc_bcc(dice: Dice, locale: str) -> Drawn:
    """Four people: who is written to, copied, or copied blind."""
    lang = 0 if locale == "fr" else 1
    people = dice.strangers(4)
    roles = dice.shuffle(["to", "cc", "bcc", dice.pick(["cc", "bcc"])])
    stocks = {"to": ACTS, "cc": INFORMED, "bcc": HIDDEN}
    lines = [f"- **{who}** {dice.pick(stocks[role])[lang]}." for who, role in zip(people, roles, strict=True)]
    fields = ("one", "two", "three", "four")
    good = dict(zip(fields, roles, strict=True))
    secret = next(field for field in fields if good[field] == "bcc")
    return Drawn(
        solution={key: [value] for key, value in good.items()},
        values={"lines": "\n".join(lines)} | dict(zip(fields, people, strict=True)),
        right=[good],
        wrong=[dict.fromkeys(fields, "to"), good | {secret: "cc"}, dict.fromkeys(fields, "bcc")],
    )


ASKED: Sequence[tuple[Two, Two, Two]] = (
    (("Carte de médiathèque", "Library card"), ("le numéro de votre carte de médiathèque", "the number of your library card"), ("Quel est le numéro de votre carte de médiathèque\u202f?", "What is the number of your library card?")),
    (("Votre casier", "Your locker"), ("le numéro de votre casier", "the number of your locker"), ("Quel est le numéro de votre casier\u202f?", "What is the number of your locker?")),
    (("Inscription", "Registration"), ("votre numéro d’inscription", "your registration number"), ("Quel est votre numéro d’inscription\u202f?", "What is your registration number?")),
    (("Remise de la clé", "Handing over the key"), ("le numéro de votre clé", "the number of your key"), ("Quel numéro est gravé sur votre clé\u202f?", "Which number is engraved on your key?")),
    (("Votre dossier", "Your file"), ("le numéro de votre dossier", "the number of your file"), ("Quel est le numéro de votre dossier\u202f?", "What is the number of your file?")),
)  # fmt: skip
NEWS: Sequence[Two] = (
    ("Merci pour votre aide\u202f!", "Thank you for your help!"),
    ("Le bureau sera fermé lundi.", "The office will be closed on Monday."),
    ("Les photos de la fête sont prêtes.", "The pictures of the party are ready."),
    ("Le cours de jeudi a bien lieu.", "Thursday’s class will take place."),
    ("À bientôt au marché\u202f!", "See you soon at the market!"),
)  # fmt: skip
HELLO = ("Bonjour", "Hello")


def _box(dice: Dice, me: str, *features: str) -> Mailbox:
    return Mailbox(
        features=features,
        me=(me, _address(me)),
        now=f"2026-0{dice.integer(1, 9)}-1{dice.integer(6, 9)}T10:30",
    )


def _mails(box: Mailbox, lang: int, rows: Sequence[tuple[str, str, str, str]]) -> None:
    """Rows of (key, name, subject, text), the newest first."""
    for rank, (key, name, subject, text) in enumerate(rows):
        date = f"{box.state['now'][:8]}{15 - rank:02}T{17 - rank:02}:2{rank}"
        box.message(key, (name, _address(name)), subject, f"{HELLO[lang]},\n\n{text}\n\n{name}", date=date)


def sent_reply(dice: Dice, locale: str) -> Drawn:
    """A question to answer, in the window of a mailbox, from the message that asks it."""
    lang, number = SIDE[locale], str(dice.integer(1203, 9876))
    me, asker, *others = dice.strangers(5)
    subject, what, question = (pair[lang] for pair in dice.pick(ASKED))
    topics, news = dice.sample(TOPICS, 4), dice.sample(NEWS, 4)
    rows = [(f"m{n}", who, topics[n][lang], news[n][lang]) for n, who in enumerate([asker, *others])]
    rows.insert(dice.integer(2, 4), ("ask", asker, subject, question))
    box = _box(dice, me, "reply", "compose", "trash")
    _mails(box, lang, rows)
    text, to = f"{HELLO[lang]},\n\n{number}", [_address(asker)]
    return Drawn(
        start=box.state,
        solution=box.after(lambda b: b.send(to, f"Re: {subject}", text, answers="ask")).state,
        values={"asker": asker, "what": what, "number": number, "address": to[0], "subject": subject},
        wrong=[
            box.after(lambda b: b.send(to, subject, text)).state,
            box.after(lambda b: b.send(to, f"Re: {rows[0][2]}", text, answers="m0")).state,
            box.after(lambda b: b.send(to, f"Re: {subject}", HELLO[lang], answers="ask")).state,
            box.after(lambda b: b.send([_address(others[0])], f"Re: {subject}", text, answers="ask")).state,
            box.after(lambda b: b.draft(to, f"Re: {subject}", text, answers="ask")).state,
        ],
    )


def sent_file(dice: Dice, locale: str) -> Drawn:
    """A file to send to the right one of three homonyms, in the window of a mailbox."""
    lang, (me, name, *others) = SIDE[locale], dice.strangers(5)
    first, last = (_slug(part) for part in name.split(" ", 1))
    books = dice.shuffle([f"{first}.{last}", f"{first[0]}.{last}", f"{first}.{last}2"])
    services, paper, year = dice.sample(SERVICES, 3), dice.pick(PAPERS)[lang], dice.integer(2021, 2025)
    files = [f"{paper}-{year}.pdf", f"{paper}-{year}-{('brouillon', 'draft')[lang]}.pdf", f"{paper}-{year - 1}.pdf", f"{paper}s.pdf"]  # fmt: skip
    box, rank = _box(dice, me, "reply", "compose", "attach", "contacts", "trash"), dice.integer(1, 2)
    for service, book in zip(services, books, strict=True):
        note = f"Service {service[lang]}" if lang == 0 else f"{service[lang].capitalize()} department"
        box.contact(name, f"{book}@example.org", note)
    for other in others:
        box.contact(other, _address(other))
    box.add("files", *({"name": file, "size": 10_000 * dice.integer(12, 90)} for file in dice.shuffle(files)))
    _mails(box, lang, [(f"m{n}", who, TOPICS[n][lang], NEWS[n][lang]) for n, who in enumerate(others)])
    subject, to = f"{paper.capitalize()} {year}", [f"{books[rank]}@example.org"]
    return Drawn(
        start=box.state,
        solution=box.after(lambda b: b.send(to, subject, "", files=[files[0]])).state,
        values={
            "name": name,
            "service": services[rank][lang],
            "subject": subject,
            "file": files[0],
            "address": to[0],
        },
        wrong=[
            box.after(lambda b: b.send(to, subject, files[0])).state,
            box.after(lambda b: b.send([f"{books[0]}@example.org"], subject, "", files=[files[0]])).state,
            box.after(lambda b: b.send(to, subject, "", files=[files[1]])).state,
            box.after(lambda b: b.send(to, "", "", files=[files[0]])).state,
            box.after(lambda b: b.draft(to, subject, "", files=[files[0]])).state,
        ],
    )


def sent_hidden(dice: Dice, locale: str) -> Drawn:
    """A change of room told to people who do not know one another, in the window of a mailbox."""
    lang, count, room = SIDE[locale], dice.integer(7, 9), f"{dice.pick('ABCD')}{dice.integer(11, 48)}"
    me, head, *parents = dice.strangers(count + 2)
    box = _box(dice, me, "reply", "compose", "copies", "contacts", "groups")
    box.contact(head, _address(head), ("Direction de l’école", "Head teacher")[lang])
    cards = [box.contact(one, _address(one)) for one in parents]
    box.add("groups", {"id": "parents", "name": "Parents", "members": cards})
    _mails(
        box,
        lang,
        [
            (
                "m0",
                head,
                ("Salle de la réunion", "Room of the meeting")[lang],
                f"{('Salle', 'Room')[lang]} {room}.",
            )
        ],
    )
    subject, text, all_of = (
        ("Réunion", "Meeting")[lang],
        f"{('Salle', 'Room')[lang]} {room}",
        [_address(one) for one in parents],
    )
    boss = [_address(head)]
    return Drawn(
        start=box.state,
        solution=box.after(lambda b: b.send(boss, subject, text, bcc=all_of)).state,
        right=[box.after(lambda b: b.send([], subject, text, cc=boss, bcc=all_of)).state],
        values={"head": head, "room": room, "count": count, "parents": sorted(all_of), "address": boss[0]},
        wrong=[
            box.after(lambda b: b.send([*boss, *all_of], subject, text)).state,
            box.after(lambda b: b.send(boss, subject, text, cc=all_of)).state,
            box.after(lambda b: b.send([], subject, text, bcc=[*boss, *all_of])).state,
            box.after(
                lambda b: b.send([], subject, text, bcc=all_of), lambda b: b.send(boss, subject, text)
            ).state,
            box.after(lambda b: b.send(boss, subject, text, bcc=all_of[1:])).state,
            box.after(lambda b: b.send(boss, subject, "", bcc=all_of)).state,
        ],
    )
