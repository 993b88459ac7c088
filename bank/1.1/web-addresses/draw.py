"""Draws for web addresses; every site is invented."""

from itertools import permutations

from pix.content.drawing import Dice, Drawn
from pix.content.drawing.wording import SIDE, lettered
from pix.content.simulators.browser.building import Web, blank, cards, form, p, table

VENUES = [
    ("Cinéma Lumière", "Lumière Cinema", "cine-lumiere", "lumiere-cinema"),
    ("Piscine des Alizés", "Alizés Pool", "piscine-alizes", "alizes-pool"),
    ("Théâtre du Quai", "Quayside Theatre", "theatre-quai", "quayside-theatre"),
    ("Musée de la Mer", "Museum of the Sea", "musee-mer", "sea-museum"),
    ("Ludothèque Arlequin", "Harlequin Toy Library", "ludotheque-arlequin", "harlequin-toys"),
    ("Club de marche d’Orval", "Orval Walking Club", "marche-orval", "orval-walks"),
]
PAGES = [
    ("seances", "shows"),
    ("horaires", "hours"),
    ("tarifs", "prices"),
    ("agenda", "events"),
    ("ateliers", "workshops"),
    ("inscription", "sign-up"),
]
KNOWN = [
    ("mairie-valmont", "valmont-council"),
    ("banque-orval", "orval-bank"),
    ("poste-clairlac", "clairlac-post"),
    ("ecole-montrive", "montrive-school"),
    ("hopital-beauville", "beauville-hospital"),
    ("train-express", "express-train"),
]
OTHERS = [
    ("demarches-rapides", "quick-forms"),
    ("connexion-sure", "safe-login"),
    ("infos-du-jour", "news-of-today"),
    ("aide-en-ligne", "online-help"),
    ("bons-plans", "good-deals"),
    ("mon-compte-facile", "my-easy-account"),
    ("portail-bleu", "blue-portal"),
    ("guichet-rapide", "fast-desk"),
    ("tout-en-un", "all-in-one"),
    ("espace-perso", "own-space"),
    ("services-plus", "services-plus"),
    ("acces-direct", "direct-access"),
    ("petit-annuaire", "small-directory"),
    ("suivi-colis", "parcel-tracking"),
]
SHOPS = [
    ("velos", "bikes"),
    ("livres", "books"),
    ("plantes", "plants"),
    ("jeux", "games"),
    ("outils", "tools"),
]
FOLDERS = [("articles", "items"), ("annonces", "offers"), ("modeles", "models"), ("stock", "stock")]
SORTS = [("neuf", "new"), ("occasion", "used"), ("enfant", "child"), ("rare", "rare"), ("solde", "sale")]


def leaflet(dice: Dice, locale: str) -> Drawn:
    """A leaflet with a phone number, an e-mail address and a web address: the one to type."""
    side = SIDE[locale]
    venue, page = dice.pick(VENUES), dice.pick(PAGES)[side]
    site, number = (
        venue[2 + side],
        f"0{dice.integer(1, 5)} 00 00 {dice.integer(10, 99)} {dice.integer(10, 99)}",
    )
    address, mail = f"www.{site}.example/{page}", f"contact@{site}.example"
    colon = "\u00a0:" if side == 0 else ":"
    lines = [
        f"{('Téléphone', 'Phone')[side]}{colon} {number}",
        f"{('Écrire', 'Write')[side]}{colon} {mail}",
        f"{('Voir', 'See')[side]}{colon} {address}",
    ]
    return Drawn(
        solution=[f"{start}{address}{end}" for start in ("", "https://", "http://") for end in ("", "/")],
        values={
            "venue": venue[side],
            "lines": "\n".join(f"- {line}" for line in dice.shuffle(lines)),
            "address": address,
            "mail": mail,
        },
        right=[address, f"https://{address}"],
        wrong=[mail, venue[side], number, page],
    )


def web_or_not(dice: Dice, locale: str) -> Drawn:
    """Six strings: those that are web addresses."""
    side = SIDE[locale]
    one, two, three = (venue[2 + side] for venue in dice.sample(VENUES, 3))
    page, other = (page[side] for page in dice.sample(PAGES, 2))
    web = [f"www.{one}.example", f"https://{two}.example/{page}", f"{three}.example/{other}"][
        : dice.integer(2, 3)
    ]
    mails = [f"contact@{one}.example", f"{dice.first_name().lower()}@{three}.example".replace(" ", "")]
    rest = [*mails, f"Documents/{page}/{other}.pdf", f"{two}-{other}.pdf"][: 6 - len(web)]
    proposals = lettered(dice.shuffle([*web, *rest]))
    solution = [letter for letter, text in proposals if text in web]
    wrong = [[letter for letter, text in proposals if text in web or "@" in text], solution[:1]]
    return Drawn(solution=solution, proposals=proposals, right=[solution], wrong=wrong)


def owner(dice: Dice, locale: str) -> Drawn:
    """An address that shows a known name before its real domain: that domain."""
    side = SIDE[locale]
    known, host = dice.pick(KNOWN)[side], dice.pick(OTHERS)[side]
    page, town = dice.pick(PAGES)[side], known.split("-")[1 - side]
    front = dice.pick([known, f"www.{known}", f"{known}.{page}"])
    address = f"https://{front}.{host}.example/{town}/{page}"
    domain = f"{host}.example"
    return Drawn(
        solution=[domain],
        values={"address": address, "domain": domain, "known": known},
        right=[domain, domain.upper()],
        wrong=[known, f"{known}.example", f"{front}.{domain}", f"{town}/{page}"],
    )


def same_site(dice: Dice, locale: str) -> Drawn:
    """Six addresses: those that lead to one given site."""
    side = SIDE[locale]
    known, host = dice.pick(KNOWN)[side], dice.pick(OTHERS)[side]
    one, two, three = (page[side] for page in dice.sample(PAGES, 3))
    inside = [
        f"https://www.{known}.example/{one}",
        f"https://{two}.{known}.example",
        f"https://{known}.example/{host}/{three}",
    ]
    outside = [
        f"https://{known}.example.{host}.example",
        f"https://{host}.example/{known}.example/{two}",
        f"https://{known}-{one}.example",
        f"https://www.{host}.example/{one}?site={known}.example",
    ]
    kept = dice.sample(inside, dice.integer(2, 3))
    proposals = lettered(dice.shuffle([*kept, *dice.sample(outside, 6 - len(kept))]))
    solution = [letter for letter, text in proposals if text in kept]
    starting = [
        letter for letter, text in proposals if text.startswith((f"https://{known}", f"https://www.{known}"))
    ]
    return Drawn(
        solution=solution,
        values={"domain": f"{known}.example"},
        proposals=proposals,
        right=[solution],
        wrong=[
            response
            for response in ([letter for letter, _ in proposals], starting, solution[:1])
            if response != solution
        ],
    )


def _catalogue(dice: Dice, side: int) -> tuple[str, str, str, str]:
    """Host, path, and the names of two parameters."""
    shop, folder = dice.pick(SHOPS)[side], dice.pick(FOLDERS)[side]
    host = f"catalogue.{shop}-orval.example"
    return host, f"/{('recherche', 'search')[side]}/{folder}", ("genre", "kind")[side], "page"


def parts(dice: Dice, locale: str) -> Drawn:
    """An address to take apart: protocol, server, path, a parameter."""
    side = SIDE[locale]
    host, path, first, second = _catalogue(dice, side)
    sort, page, protocol = dice.pick(SORTS)[side], dice.integer(2, 30), dice.pick(["https", "http"])
    address = f"{protocol}://{host}{path}?{first}={sort}&{second}={page}"
    right = {"protocol": protocol, "host": host, "path": path, "value": sort}
    return Drawn(
        solution={
            "protocol": [protocol, f"{protocol}://", f"{protocol}:"],
            "host": [host],
            "path": [path, path[1:], f"{path}/", f"{path[1:]}/"],
            "value": [sort],
        },
        values={"address": address, "first": first, "host": host, "path": path, "sort": sort},
        right=[right],
        wrong=[
            {**right, "host": host.split(".", 1)[0]},
            {**right, "value": str(page)},
            {**right, "path": f"{path}?{first}={sort}"},
            {**right, "host": path, "path": host},
        ],
    )


def other_page(dice: Dice, locale: str) -> Drawn:
    """An address whose parameters are to be changed to reach another page."""
    side = SIDE[locale]
    host, path, first, second = _catalogue(dice, side)
    (old, new), page = (sort[side] for sort in dice.sample(SORTS, 2)), dice.integer(2, 4)
    target = dice.integer(12, 48)
    start = f"https://{host}{path}"
    orders = ["&".join(pair) for pair in permutations([f"{first}={new}", f"{second}={target}"])]
    found = f"{start}?{orders[0]}"
    return Drawn(
        solution=[f"{head}{host}{path}?{order}" for head in ("https://", "") for order in orders],
        values={
            "address": f"{start}?{first}={old}&{second}={page}",
            "old": old,
            "new": new,
            "page": page,
            "target": target,
            "found": found,
        },
        right=[found],
        wrong=[
            f"{start}?{first}={old}&{second}={target}",
            f"{start}?{first}={new}&{second}={page}",
            f"{start}/{new}/{target}",
            f"{start}?{target}",
        ],
    )


def _titled(page: str) -> str:
    """The title of a page, with the accent that its address leaves out."""
    return {"seances": "Séances"}.get(page, page.capitalize())


def typed_address(dice: Dice, locale: str) -> Drawn:
    """A poster with a web address: the code that the page shows, reached from an empty tab."""
    side, venue = SIDE[locale], dice.pick(VENUES)
    page, *others = (page[side] for page in dice.sample(PAGES, 4))
    code, *codes = (str(number) for number in dice.sample(range(1000, 9999), 5))
    host, twin = f"www.{venue[2 + side]}.example", f"www.{venue[2 + side]}-{page}.example"
    web = Web(features=["address", "tabs"])
    web.site(host, venue[side], hue=dice.integer(1, 5))
    word = ("Code du jour\u00a0: ", "Code of the day: ")[side]
    asked = blank("words", ("Rechercher dans le site", "Search this site")[side])
    web.page(
        f"{host}/",
        venue[side],
        form("inner", ("Chercher", "Search")[side], asked),
        cards(*((_titled(one), f"/{one}") for one in others)),
    )
    for one, shown in zip([page, *others], [code, *codes[:3]], strict=True):
        web.page(f"{host}/{one}", _titled(one), p(f"{word}**{shown}**"))
    web.site(twin, ("Bons plans", "Good deals")[side], hue=2)
    web.page(f"{twin}/", ("Bons plans", "Good deals")[side], p(f"{word}**{codes[3]}**"))
    web.begin("")
    return Drawn(
        start=web.state,
        solution=[code],
        values={
            "venue": venue[side],
            "address": f"{host}/{page}",
            "mail": f"contact@{venue[2 + side]}.example",
            "code": code,
        },
        right=[code, f" {code} "],
        wrong=[*codes, page],
    )


def far_page(dice: Dice, locale: str) -> Drawn:
    """A list whose pages have no button beyond the third: the code of a page reached by changing the address."""
    side, total = SIDE[locale], 24
    shop, (kind, other) = dice.pick(SHOPS)[side], (sort[side] for sort in dice.sample(SORTS, 2))
    path, wanted = dice.pick(FOLDERS)[side], dice.integer(9, total - 1)
    host, numbers = f"{shop}.example", dice.sample(range(1000, 9999), 2 * total)
    web = Web(features=["address"])
    web.site(host, shop.capitalize(), hue=dice.integer(1, 5))
    heads = (("Catégorie", "Page", "Code"), ("Category", "Page", "Code"))[side]
    for rank, sort in enumerate((kind, other)):
        for number in range(1, total + 1):
            links = [(f"Page {n}", f"?{('type', 'kind')[side]}={sort}&page={n}") for n in (1, 2, 3)]
            row = [sort, f"{number} / {total}", f"**{numbers[rank * total + number - 1]}**"]
            address = f"{host}/{path}?{('type', 'kind')[side]}={sort}&page={number}"
            web.page(
                address, f"{path.capitalize()}, {sort}, page {number}", table(heads, [row]), cards(*links)
            )
    web.begin(f"{host}/{path}?{('type', 'kind')[side]}={kind}&page=2")
    code = str(numbers[wanted - 1])
    return Drawn(
        start=web.state,
        solution=[code],
        values={"kind": kind, "page": wanted, "code": code, "name": ("type", "kind")[side]},
        right=[code],
        wrong=[str(numbers[1]), str(numbers[total + wanted - 1]), str(numbers[wanted]), str(wanted)],
    )
