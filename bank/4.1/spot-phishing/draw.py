"""Draws for phishing."""

from collections.abc import Sequence
from dataclasses import replace

from pix.content.drawing import Dice, Drawn, File
from pix.content.drawing.sorting import ticked
from pix.content.drawing.wording import SIDE, Two
from pix.content.files import eml, qr_png, zip_archive
from pix.content.simulators.mailbox.building import Mailbox

TRAPS: Sequence[Two] = (
    ("« Votre colis est bloqué : envoyez le code de votre carte avant midi. »", "“Your parcel is held up: send your card code before noon.”"),
    ("« Compte fermé ce soir : confirmez votre mot de passe ici. »", "“Account closed tonight: confirm your password here.”"),
    ("« Bravo, vous gagnez un téléphone ! Payez seulement 2 € de frais avant 20 h. »", "“Well done, you have won a phone! Just pay a fee of €2 before 8 p.m.”"),
    ("« Votre banquier : lisez-moi vite le code que vous venez de recevoir. »", "“Your bank adviser: quickly read me the code that you have just received.”"),
    ("« Remboursement d’impôt en attente : donnez votre numéro de carte sous 24 h. »", "“Tax refund waiting: give your card number within 24 hours.”"),
    ("« C’est moi, j’ai changé de numéro. Envoie-moi 300 € tout de suite, je t’expliquerai. »", "“It’s me, I have a new number. Send me €300 right now, I’ll explain later.”"),
    ("« Dernier avis : votre messagerie sera effacée, répondez avec votre mot de passe. »", "“Final notice: your mailbox will be erased, answer with your password.”"),
    ("« Le directeur : achetez des cartes-cadeaux, envoyez-moi les codes et n’en parlez à personne. »", "“The director: buy gift cards, send me the codes and tell nobody.”"),
)  # fmt: skip
PLAIN: Sequence[Two] = (
    ("« Votre rendez-vous chez le dentiste est confirmé pour mardi à 9 h. »", "“Your dentist appointment is confirmed for Tuesday at 9.”"),
    ("« Votre code de connexion est 482913. Ne le donnez à personne, pas même à nous. »", "“Your login code is 482913. Do not give it to anyone, not even to us.”"),
    ("« Slt, on mange ou samedi ? Biz »", "“hiya, wher do we eat on saturday? x”"),
    ("« Compte rendu de la réunion d’hier en pièce jointe, comme promis. »", "“Minutes of yesterday’s meeting attached, as promised.”"),
    ("« Les inscriptions au club ouvrent le 3. Venez au bureau quand vous voulez. »", "“Club registration opens on the 3rd. Come to the office whenever you like.”"),
    ("« Ton livre est arrivé a la librairie, passe le prendre. »", "“Your book have arrived at the bookshop, come and collect it.”"),
    ("« Urgent : la réunion est à 9 h, pas à 10 h. »", "“Urgent: the meeting is at 9, not at 10.”"),
    ("« Votre nouvelle facture est prête. Vous la trouverez dans votre espace client, comme chaque mois. »", "“Your new bill is ready. You will find it in your account, as every month.”"),
)  # fmt: skip
STORIES: Sequence[tuple[Two, Sequence[Two], Sequence[Two]]] = (
    (("un service de livraison", "a delivery service"), (
        ("Un colis à votre nom est arrivé à notre dépôt.", "A parcel in your name has reached our depot."),
        ("Il pèse deux kilos.", "It weighs two kilos."),
        ("Nos bureaux sont ouverts le samedi.", "Our offices are open on Saturdays."),
        ("Le suivi est mis à jour chaque soir.", "Tracking is updated every evening."),
    ), (
        ("Sans réponse de vous, il sera détruit ce soir.", "Without an answer, it will be destroyed tonight."),
        ("Répondez avec le code secret de votre carte.", "Answer with the secret code of your card."),
        ("Un téléphone vous est aussi offert, par tirage au sort.", "A phone, drawn by lot, is yours as well."),
    )),
    (("votre banque", "your bank"), (
        ("Votre relevé de mars est disponible.", "Your March statement is available."),
        ("Une agence ouvre bientôt près de la gare.", "A branch will soon open near the station."),
        ("Nos conseillers vous souhaitent un bon printemps.", "Our advisers wish you a pleasant spring."),
        ("Nos horaires ne changent pas cet été.", "Our opening hours do not change this summer."),
    ), (
        ("Répondez avant midi, ou votre compte sera fermé.", "Answer by noon, or your account will close."),
        ("Envoyez-nous votre mot de passe pour vérification.", "Send us your password to be checked."),
        ("Une prime de 500 € vous attend, réclamez-la.", "A bonus of €500 is waiting for you, claim it."),
    )),
    (("un fournisseur d’énergie", "an energy supplier"), (
        ("Le relevé de votre compteur a lieu en mai.", "Your meter will be read in May."),
        ("La présence d’un adulte est nécessaire ce jour-là.", "An adult must be present on that day."),
        ("Nos prix figurent sur votre contrat.", "Our prices are given in your contract."),
        ("Vous pouvez changer de date par téléphone.", "You may change the date by telephone."),
    ), (
        ("Payez dans l’heure, sinon le courant sera coupé.", "Pay within the hour or the power will be cut."),
        ("Indiquez ici le code reçu par SMS.", "Enter here the code received by text message."),
        ("Vous avez gagné un an d’énergie gratuite.", "You have won a year of free energy."),
    )),
)  # fmt: skip
USEFUL: Sequence[Two] = (
    ("Le signaler par la commande prévue dans la messagerie", "Report it with the mailbox’s own command"), ("Le supprimer sans ouvrir son lien", "Delete it without opening its link"),
    ("Joindre la banque au numéro écrit sur votre carte", "Call the bank at the number on your card"), ("Prévenir les proches qui ont pu le recevoir", "Warn friends and family who may have received it"),
)  # fmt: skip
HARMFUL: Sequence[Two] = (
    ("Répondre pour demander qui l’a envoyé", "Answer to ask who sent it"), ("Ouvrir le lien pour voir si le site paraît vrai", "Open the link to see whether the site looks real"),
    ("Appeler le numéro donné dans le message", "Call the number given in the message"), ("Donner un faux code pour piéger l’expéditeur", "Give a false code to trap the sender"),
    ("Ouvrir la pièce jointe pour en savoir plus", "Open the attachment to learn more"),
)  # fmt: skip
SERVICES: Sequence[tuple[str, str, str]] = (
    ("Service scolarité", "Registrar’s office", "univ-horizon"), ("Bibliothèque municipale", "Town library", "biblio-centre"),
    ("Garage du port", "Harbour garage", "garage-port"), ("Club de natation", "Swimming club", "nage-club"),
    ("Centre médical", "Medical centre", "centre-soins"), ("Régie des eaux", "Water company", "eaux-ville"),
)  # fmt: skip
MAIL: Sequence[tuple[Two, Two]] = (
    (("Vos informations", "Your details"), ("Bonjour,\n\nMerci de vérifier vos informations avant vendredi.", "Hello,\n\nPlease check your details before Friday.")),
    (("Document à lire", "Document to read"), ("Bonjour,\n\nUn document vous attend dans votre espace.", "Hello,\n\nA document is waiting in your account.")),
    (("Rendez-vous", "Appointment"), ("Bonjour,\n\nVotre rendez-vous est avancé à 10 h.", "Hello,\n\nYour appointment has been moved forward to 10.")),
    (("Nouveaux horaires", "New opening hours"), ("Bonjour,\n\nNos horaires changent la semaine prochaine.", "Hello,\n\nOur opening hours change next week.")),
    (("Votre demande", "Your request"), ("Bonjour,\n\nVotre demande a bien été reçue.", "Hello,\n\nYour request has been received.")),
)  # fmt: skip
BRANDS = ("ma-banque", "monlogement", "velo-ville", "bonne-mutuelle", "mon-marche", "radio-nord", "plein-air")
BAIT = ("verif-compte", "acces-client", "paiement-rapide", "alerte-info", "secure-login")


def traps(dice: Dice, locale: str) -> Drawn:
    """Messages: those that try to trap."""
    count = dice.integer(2, 3)
    return ticked(dice, locale, dice.sample(TRAPS, count), dice.sample(PLAIN, 6 - count))


def alarming(dice: Dice, locale: str) -> Drawn:
    """A trapped message, sentence by sentence: those that should alert."""
    sender, plain, alarms = dice.pick(STORIES)
    count = dice.integer(2, 3)
    drawn = ticked(dice, locale, dice.sample(alarms, count), dice.sample(plain, 5 - count))
    return replace(drawn, values={"sender": sender[SIDE[locale]]})


def what_to_do(dice: Dice, locale: str) -> Drawn:
    """Gestures before a trapped message: those that are useful."""
    count = dice.integer(2, 3)
    return ticked(dice, locale, dice.sample(USEFUL, count), dice.sample(HARMFUL, 6 - count))


def _false_domains(name: str) -> list[str]:
    """Domains that look like a known one and belong to someone else."""
    stem = name.replace("-", "")
    shapes = ("{0}-infos.test", "{0}.example.courrier.test", "{1}s.example", "service-{0}.example")
    return [shape.format(name, stem) for shape in shapes]


def forged_sender(dice: Dice, locale: str) -> Drawn:
    """Four messages under the same displayed name: one comes from elsewhere."""
    fr, en, name = dice.pick(SERVICES)
    shown, numbers = (fr, en)[SIDE[locale]], sorted(dice.sample(range(110, 990), 4))
    false, box = dice.integer(0, 3), dice.pick(("contact", "info", "accueil"))
    other, days = dice.pick(_false_domains(name)), dice.sample(range(2, 27), 4)
    subjects = (
        ("Horaires", "Documents à lire", "Votre dossier", "Rendez-vous"),
        ("Hours", "Documents to read", "Your file", "Appointment"),
    )[SIDE[locale]]
    entries: dict[str, bytes | str] = {}
    for rank, number in enumerate(numbers):
        address = f"{box}@{other if rank == false else name + '.example'}"
        headers = {"From": f"{shown} <{address}>", "To": "vous@poste.example", "Subject": subjects[rank]}
        headers["Date"] = f"{days[rank]:02} Mar 2024 09:00:00 +0000"
        body = (
            "Bonjour,\nVous trouverez les informations sur votre espace.\n",
            "Hello,\nYou will find the information in your account.\n",
        )
        entries[f"message-{number}.eml"] = eml(headers, body[SIDE[locale]])
    names = [f"message-{number}" for number in numbers]
    found = names[false]
    return Drawn(
        solution=[found, f"{found}.eml", found[8:]],
        values={"shown": shown, "domain": f"{name}.example", "other": other, "found": found},
        files=[File("messages.zip", zip_archive(entries))],
        right=[found, found[8:]],
        wrong=[each for each in names if each != found],
    )


def true_senders(dice: Dice, locale: str) -> Drawn:
    """Senders with the same displayed name: those that use the known domain."""
    fr, en, name = dice.pick(SERVICES)
    shown, count = (fr, en)[SIDE[locale]], dice.integer(1, 3)
    good = [
        f"{shown} · `{box}@{name}.example`"
        for box in dice.sample(("contact", "info", "accueil", "rendez-vous"), count)
    ]
    false = dice.sample([*_false_domains(name), "poste-libre.test"], 5 - count)
    bad = [f"{shown} · `{name if domain == 'poste-libre.test' else 'contact'}@{domain}`" for domain in false]
    pairs = [[(text, text) for text in texts] for texts in (good, bad)]
    return ticked(dice, locale, *pairs, {"domain": f"{name}.example", "shown": shown})


def true_addresses(dice: Dice, locale: str) -> Drawn:
    """Web addresses: those that belong to a known domain."""
    name, bait, count = dice.pick(BRANDS), dice.pick(BAIT), dice.integer(2, 3)
    good = [
        f"https://{name}.example/{bait}",
        f"https://aide.{name}.example",
        f"https://{bait}.{name}.example/page",
    ]
    seen, drawn = next(
        pair for pair in (("m", "rn"), ("l", "1"), ("o", "0")) if pair[0] in name or pair[0] == "o"
    )
    bad = [
        f"https://{name}.example.{bait}.test", f"https://{name.replace(seen, drawn, 1)}.example",
        f"https://{name}-{bait}.example", f"https://{bait}.test/{name}.example",
    ]  # fmt: skip
    chosen, others = dice.sample(good, count), dice.sample(bad, 6 - count)
    pairs = [[(f"`{text}`", f"`{text}`") for text in texts] for texts in (chosen, others)]
    return ticked(dice, locale, pairs[0], pairs[1], {"domain": f"{name}.example"})


def owner_domain(dice: Dice, locale: str) -> Drawn:
    """An address that quotes a known name: the domain that it really belongs to."""
    del locale
    name, bait, sort = dice.pick(BRANDS), f"{dice.pick(BAIT)}-{dice.integer(11, 98)}.test", dice.integer(0, 2)
    address = (
        f"https://{name}.example.{bait}/compte",
        f"https://{name}.{bait}/acces",
        f"https://www.{bait}/{name}.example",
    )[sort]
    return Drawn(
        solution=[bait, f"www.{bait}", f"https://{bait}"],
        values={"address": address, "owner": bait, "known": f"{name}.example"},
        right=[bait],
        wrong=[f"{name}.example", name],
    )


def page_button(dice: Dice, locale: str) -> Drawn:
    """A page to download: the domain behind its button."""
    name, side = dice.pick(BRANDS), SIDE[locale]
    bait, sort = f"{dice.pick(BAIT)}{dice.integer(11, 98)}.test", dice.integer(0, 1)
    target = (f"https://{name}.example.{bait}/entree", f"https://{bait}/{name}.example/entree")[sort]
    words = [
        pair[side] for pair in (("Votre espace", "Your account"), ("Continuer", "Continue"), ("Aide", "Help"))
    ]
    words.append(("Nous contacter", "Contact us")[side])
    page = f"""<!doctype html>
<html lang="{locale}"><head><meta charset="utf-8"><title>{words[0]}</title></head>
<body><h1>{words[0]} - {name}.example</h1>
<p><a href="https://{name}.example/aide">{words[2]}</a> - <a href="https://{name}.example/contact">{words[3]}</a></p>
<p><a href="{target}"><button type="button">{words[1]}</button></a></p>
<p><a href="{target}">https://{name}.example</a></p></body></html>
"""
    return Drawn(
        solution=[bait, f"https://{bait}", target, target.split("/")[2]],
        values={"button": words[1], "owner": bait, "name": f"{name}.example"},
        files=[File("page.html", page.encode())],
        right=[bait], wrong=[f"{name}.example", f"https://{name}.example"],
    )  # fmt: skip


def honest_links(dice: Dice, locale: str) -> Drawn:
    """Link texts and what shows on hovering: those that lead to the site they announce."""
    names, count = dice.sample(BRANDS, 5), dice.integer(2, 3)
    word = ("Le texte du lien : {0} — au survol : `{1}`", "Link text: {0} — on hovering: `{1}`")
    good, bad = [], []
    for rank, name in enumerate(names):
        true = (f"https://{name}.example/accueil", f"https://compte.{name}.example")[dice.integer(0, 1)]
        bait = dice.pick(BAIT)
        false = dice.pick((f"https://{name}.example.{bait}.test", f"https://{bait}.test/{name}.example"))
        pair = [text.format(f"{name}.example", true if rank < count else false) for text in word]
        (good if rank < count else bad).append((pair[0], pair[1]))
    return ticked(dice, locale, good, bad)


def reported_sender(dice: Dice, locale: str) -> Drawn:
    """Two messages under one displayed name, in the window of a mailbox: report the one that is not from it."""
    side, (fr, en, name) = SIDE[locale], dice.pick(SERVICES)
    shown, domain, false = (fr, en)[side], f"{name}.example", dice.pick(_false_domains(name))
    me, *others = dice.strangers(3)
    box = Mailbox(
        features=["phishing", "trash", "reply", "contacts"], me=(me, "moi@exemple.fr"), now="2026-03-19T09:20"
    )
    box.contact(shown, f"contact@{domain}")
    rows = [(shown, f"contact@{domain}"), (shown, f"contact@{false}")]
    rows += [(one, f"ami{n}@example.org") for n, one in enumerate(others)]
    texts = dice.sample(MAIL, 4)
    order = dice.shuffle(range(4))
    for rank, one in enumerate(order):
        subject, text = (pair[side] for pair in texts[one])
        box.message(f"m{rank}", rows[one], subject, text, date=f"2026-03-1{8 - rank}T11:0{rank}")
    trap, fair = f"m{order.index(1)}", f"m{order.index(0)}"
    friend = f"m{order.index(2)}"
    report = {"folder": "junk", "reported": "phishing"}
    return Drawn(
        start=box.state,
        solution=box.after(lambda b: b.change(trap, **report)).state,
        values={"shown": shown, "domain": domain, "false": false, "trap": trap},
        wrong=[
            box.after(lambda b: b.change(fair, **report)).state,
            box.after(lambda b: b.change(trap, **report), lambda b: b.change(fair, **report)).state,
            box.after(lambda b: b.move("trash", trap)).state,
            box.after(lambda b: b.change(friend, **report)).state,
        ],
    )


def _led_astray(name: str, bait: str, sort: int) -> str:
    """An address that quotes a known name and leads elsewhere."""
    shapes = ("https://{0}.example.{1}/pay", "https://{1}/{0}.example", "https://www.{1}/pay")
    return shapes[sort].format(name, bait)


def code_on_poster(dice: Dice, locale: str) -> Drawn:
    """A QR code stuck on a poster: the domain that it really leads to."""
    name, bait, sort = dice.pick(BRANDS), f"{dice.pick(BAIT)}-{dice.integer(11, 98)}.test", dice.integer(0, 2)
    target = _led_astray(name, bait, sort)
    return Drawn(
        solution=[bait, f"www.{bait}", f"https://{bait}", target, target.split("/")[2]],
        values={"name": f"{name}.example", "owner": bait, "target": target},
        files=[File("code.png", qr_png(target))],
        right=[bait], wrong=[f"{name}.example", f"https://{name}.example"],
    )  # fmt: skip


def honest_code(dice: Dice, locale: str) -> Drawn:
    """Four QR codes: the one that leads to the site announced."""
    name, bait = dice.pick(BRANDS), f"{dice.pick(BAIT)}-{dice.integer(11, 98)}.test"
    numbers, word = sorted(dice.sample(range(11, 99), 4)), ("affiche", "poster")[SIDE[locale]]
    true = f"https://{dice.pick(('infos', 'www', 'aide'))}.{name}.example/{word}"
    targets = dice.shuffle([true, *(_led_astray(name, bait, n) for n in range(3))])
    found = numbers[targets.index(true)]
    return Drawn(
        solution=[f"n{found}"],
        values={"name": f"{name}.example", "found": f"{word}-{found}.png"},
        proposals=[(f"n{n}", f"{word}-{n}.png") for n in numbers],
        files=[File(f"{word}-{n}.png", qr_png(target)) for n, target in zip(numbers, targets, strict=True)],
        right=[[f"n{found}"]],
        wrong=[[f"n{n}"] for n in numbers if n != found],
    )  # fmt: skip
