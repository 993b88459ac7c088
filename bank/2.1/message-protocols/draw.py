"""Draws for the path of a message."""

import unicodedata

from pix.content.drawing import Dice, Drawn, File
from pix.content.files import eml, zip_archive

DOMAINS = ("ecole", "mairie", "atelier", "jardin", "cinema", "refuge")


def _slug(name: str) -> str:
    plain = unicodedata.normalize("NFD", name.lower())
    return "".join(letter for letter in plain if letter.isascii() and letter.isalpha())


def _good_address(dice: Dice, shape: int) -> str:
    first, last = _slug(dice.first_name()), _slug(dice.family_name())
    domain = dice.pick(DOMAINS)
    shapes = (
        f"{first}.{last}@{domain}.example",
        f"{first}-{last}@{domain}.example",
        f"{last}{dice.integer(12, 98)}@{domain}.example",
        f"{first}_{last}@{domain}-plus.example",
    )
    return shapes[shape]


def _bad_address(dice: Dice, shape: int) -> str:
    first, last = _slug(dice.first_name()), _slug(dice.family_name())
    domain = dice.pick(DOMAINS)
    shapes = (
        f"{first}.{last}.{domain}.example",
        f"{first} {last}@{domain}.example",
        f"{first}@{last}@{domain}.example",
        f"{first}.{last}@{domain}.",
        f"{first}.{last}@",
        f"{first},{last}@{domain}.example",
    )
    return shapes[shape]


def well_formed(dice: Dice, locale: str) -> Drawn:
    """Which of these can be e-mail addresses."""
    fine = dice.integer(2, 4)
    texts = [_good_address(dice, shape) for shape in dice.sample(range(4), fine)]
    texts += [_bad_address(dice, shape) for shape in dice.sample(range(6), 7 - fine)]
    letters = dice.shuffle(list("abcdefg"))
    good = sorted(letters[:fine])
    return Drawn(
        solution=good,
        proposals=sorted(zip(letters, (f"`{text}`" for text in texts), strict=True)),
        right=[good],
        wrong=[letters, good[:-1], sorted([*good, letters[fine]])],
    )


def settings_sheet(dice: Dice, locale: str) -> Drawn:
    """Read the provider's sheet for an account kept on the server."""
    domain = f"{dice.pick(DOMAINS)}.example"
    servers = dice.sample(("alpha", "beta", "courrier", "depart", "entree", "poste", "relais", "sortie"), 3)
    imap, pop, smtp = (f"{server}.{domain}" for server in servers)
    out = dice.pick((465, 587))
    good = {"server": imap, "port": "993", "out": smtp}
    return Drawn(
        solution={key: [value] for key, value in good.items()},
        values={"imap": imap, "pop": pop, "smtp": smtp, "out": out},
        right=[good, good | {"server": imap.upper()}],
        wrong=[
            good | {"server": pop, "port": "995"},
            good | {"server": smtp, "port": f"{out}"},
            good | {"out": pop},
        ],
    )


def same_box_twice(dice: Dice, locale: str) -> Drawn:
    """One box seen from two devices: count what is left in the inbox."""
    start, new = dice.integer(31, 68), dice.integer(5, 14)
    deleted, moved, read = dice.integer(3, 11), dice.integer(2, 9), dice.integer(2, 7)
    left = start + new - deleted - moved
    others = {start + new - moved, start + new - deleted, left - read, start - deleted - moved, start + new}
    return Drawn(
        solution=[f"{left}"],
        values={"start": start, "new": new, "deleted": deleted, "moved": moved, "read": read, "left": left},
        right=[f"{left}"],
        wrong=[f"{other}" for other in sorted(others - {left})],
    )


def headers_of_message(dice: Dice, locale: str) -> Drawn:
    """An EML file: reply address, first relay, minutes of waiting across time zones."""
    name, club = f"{dice.first_name()} {dice.family_name()}", dice.pick(DOMAINS)
    zone, hour, minute = dice.integer(1, 3), dice.integer(9, 13), dice.integer(2, 14)
    wait, day = dice.integer(16, 44), dice.integer(4, 8)
    relays = [f"relais{n}.{club}.example" for n in dice.sample(range(1, 9), 2)]
    sender, reply = (
        f"{_slug(name)}@{club}.example",
        f"{dice.pick(('bureau', 'accueil', 'secretariat'))}@{club}-infos.example",
    )
    date = f"{('Mon', 'Tue', 'Wed', 'Thu', 'Fri')[day - 4]}, {day} Mar 2024"
    sent = f"{date} {hour:02}:{minute:02}:00 +0{zone}00"
    stops = [f"{date} {hour - zone:02}:{minute + wait:02}:{second:02} +0000" for second in (4, 1)] + [sent]
    hops = [("mx.poste.example", relays[1]), (relays[1], relays[0]), (relays[0], "[192.0.2.15]")]
    lines = [
        f"Received: from {source} by {place}; {stop}"
        for (place, source), stop in zip(hops, stops, strict=True)
    ]
    subject, body = (
        ("Reunion de samedi", "La réunion commence à 10 h. Merci de répondre."),
        ("Saturday meeting", "The meeting starts at 10. Please answer."),
    )[locale != "fr"]
    headers = {
        "Date": sent,
        "From": f"{name} <{sender}>",
        "Reply-To": reply,
        "To": "vous@poste.example",
        "Subject": subject,
    }
    content = ("\r\n".join(lines) + "\r\n").encode() + eml(headers, body)
    good = {"reply": reply, "first": relays[0], "wait": f"{wait}"}
    return Drawn(
        solution={key: [value] for key, value in good.items()},
        values={"reply": reply, "first": relays[0], "wait": wait},
        files=[File("message.eml", content)],
        right=[good],
        wrong=[
            good | {"reply": sender},
            good | {"first": "mx.poste.example"},
            good | {"wait": f"{wait + 60 * zone}"},
        ],
    )


CODES = "BCDFGHJKLMNPRSTVXZ"
LETTERS = {
    "fr": (
        "Bonjour,\n\nVotre commande {order} est en route. Le code de retrait est dans le bon joint.\n\nL’atelier",
        "Bon de retrait\nCode : {code}\nValable dix jours.\n",
        "Suivre la commande",
    ),
    "en": (
        "Hello,\n\nYour order {order} is on its way. The collection code is in the attached slip.\n\nThe workshop",
        "Collection slip\nCode: {code}\nValid for ten days.\n",
        "Follow the order",
    ),
}


def _code(dice: Dice) -> str:
    return f"{dice.pick(CODES)}-{dice.integer(1000, 9999)}"


def parts_of_message(dice: Dice, locale: str) -> Drawn:
    """A message in several parts: the code in its attachment, the picture that tells of the reading."""
    body, slip, link = LETTERS[locale]
    order, code, shop = _code(dice), _code(dice), dice.pick(DOMAINS)
    token, host = f"{dice.integer(10**7, 10**8 - 1):x}", dice.pick(("stat", "lu", "img", "mesure"))
    pixel, logo = f"https://{host}.{shop}-envois.example/{token}.png", f"https://www.{shop}.example/logo.png"
    images = [
        f'<p><img src="{logo}" width="180" height="60" alt="{shop}"></p>',
        f'<img src="{pixel}" width="1" height="1" alt="">',
    ]
    text = "".join(f"<p>{line}</p>" for line in body.format(order=order).split("\n") if line)
    html = f'{images[0]}{text}<p><a href="https://www.{shop}.example/{token}">{link}</a></p>{images[1]}'
    headers = {
        "Date": f"Tue, {dice.integer(2, 27)} Apr 2024 09:12:00 +0200",
        "From": f"{shop.capitalize()} <contact@{shop}.example>",
        "To": "vous@poste.example",
        "Subject": f"{order}",
        "Message-ID": f"<{token}@{shop}.example>",
    }
    attached = (("facture.dat" if locale == "fr" else "invoice.dat"), slip.format(code=code).encode())
    good = {"code": code, "pixel": pixel}
    return Drawn(
        solution={"code": [code], "pixel": [pixel, pixel.removeprefix("https://")]},
        values=good,
        files=[File("message.eml", eml(headers, body.format(order=order), [attached], html))],
        right=[good, good | {"code": code.lower()}],
        wrong=[good | {"code": order}, good | {"pixel": logo}, good | {"code": attached[0]}],
    )


SAID = {
    "fr": (
        "Bonjour,\n\nVotre dossier est complet. Référence à rappeler : {code}.\n\nLe service",
        "Votre dossier",
    ),
    "en": ("Hello,\n\nYour file is complete. Reference to quote: {code}.\n\nThe service", "Your file"),
}
OWN = "mx.poste.example"


def _results(server: str, dkim: tuple[str, str], spf: tuple[str, str], shown: str) -> str:
    """What a server writes of a message: the two results, and whether they are those of the address shown."""
    fits = any(result == "pass" and domain == shown for result, domain in (dkim, spf))
    return (
        f"{server}; dkim={dkim[0]} header.d={dkim[1]}; spf={spf[0]} smtp.mailfrom={spf[1]}; "
        f"dmarc={'pass' if fits else 'fail'} header.from={shown}"
    )


def _claims(domain: str) -> list[tuple[str, list[str]]]:
    """The domain shown and the results of five messages; those of the first are the only good ones."""
    bulk, near = "envoi-masse.example", domain.replace(".", "-infos.")
    forged = _results("mx.relais.example", ("pass", domain), ("pass", domain), domain)
    return [
        (domain, [_results(OWN, ("pass", domain), ("softfail", bulk), domain)]),
        (domain, [_results(OWN, ("pass", bulk), ("pass", bulk), domain)]),
        (domain, [_results(OWN, ("fail", domain), ("neutral", domain), domain)]),
        (near, [_results(OWN, ("pass", near), ("pass", near), near)]),
        (domain, [_results(OWN, ("none", domain), ("fail", domain), domain), forged]),
    ]


def authentic_one(dice: Dice, locale: str) -> Drawn:
    """Five messages said to be of one domain: the reference in the only one that is authenticated."""
    body, subject = SAID[locale]
    domain, codes, order = (
        f"{dice.pick(DOMAINS)}.example",
        [_code(dice) for _ in range(5)],
        dice.shuffle(range(5)),
    )
    entries: dict[str, bytes | str] = {}
    for number, which in enumerate(order, start=1):
        shown, results = _claims(domain)[which]
        top = "".join(f"Authentication-Results: {one}\r\n" for one in results).encode()
        headers = {
            "Date": f"Wed, {number + 2} Apr 2024 10:0{number}:00 +0200",
            "From": f'"{domain}" <service@{shown}>',
            "To": "vous@poste.example",
            "Subject": subject,
        }
        entries[f"message-{number}.eml"] = top + eml(headers, body.format(code=codes[which]))
    return Drawn(
        solution=[codes[0]],
        values={"domain": domain, "name": f"message-{order.index(0) + 1}.eml"},
        files=[File("messages.zip", zip_archive(entries))],
        right=[codes[0], codes[0].lower()],
        wrong=codes[1:],
    )
