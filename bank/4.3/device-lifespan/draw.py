"""Draws for making equipment last."""

from collections.abc import Mapping, Sequence

from pix.content.drawing import Dice, Drawn
from pix.content.drawing.sorting import classed, ticked
from pix.content.drawing.wording import SIDE, Two, lettered

NEXT: Mapping[str, Sequence[Two]] = {
    "give": (
        (
            "Un portable en état de marche, encore mis à jour, que plus personne n’utilise à la maison",
            "A working laptop, still receiving updates, that nobody at home uses any more",
        ),
        (
            "Une tablette intacte et à jour, remplacée par une plus grande",
            "An undamaged, up-to-date tablet, replaced by a larger one",
        ),
        (
            "Un écran sans défaut, resté dans un placard depuis le dernier achat",
            "A screen without a fault, kept in a cupboard since the last purchase",
        ),
    ),
    "repair": (
        (
            "Un téléphone récent que l’on veut garder, à la vitre fêlée",
            "A recent phone that its owner wants to keep, with cracked glass",
        ),
        (
            "Un portable apprécié, dont une touche est cassée et se remplace",
            "A well-liked laptop with a broken key that can be replaced",
        ),
        (
            "Un casque que l’on aime bien, au câble coupé ; ce câble se vend à part",
            "A favourite headset with a cut cable; the cable is sold separately",
        ),
    ),
    "collect": (
        (
            "Une imprimante en panne, pour laquelle plus aucune pièce n’existe",
            "A broken printer for which no parts exist any more",
        ),
        (
            "Une box grillée par la foudre, qu’un atelier a jugée irréparable",
            "A router burnt out by lightning, which a workshop found impossible to repair",
        ),
        (
            "Un vieux lecteur qui ne s’allume plus et que personne ne sait réparer",
            "An old player that no longer turns on and that nobody can repair",
        ),
    ),
    "careful": (
        ("Un téléphone dont la batterie a gonflé", "A phone whose battery has swollen"),
        ("Une batterie de secours devenue toute bombée", "A power bank that has become quite rounded"),
        (
            "Une tablette dont l’écran se soulève, poussé par la batterie",
            "A tablet whose screen is lifting, pushed up by the battery",
        ),
    ),
}
DEVICES: Sequence[Two] = (
    ("son ancien téléphone", "an old phone"),
    ("son ancienne tablette", "an old tablet"),
    ("son ancien ordinateur", "an old computer"),
)
PLACES: Sequence[Two] = (
    ("une association du quartier", "a local charity"),
    ("une ressourcerie", "a reuse centre"),
    ("un club informatique", "a computer club"),
    ("une connaissance", "an acquaintance"),
)
SAVED: Sequence[Two] = (
    ("Copier ses photos sur un disque", "Copy the photos to a disk"),
    ("Copier ses documents sur une clé USB", "Copy the documents to a USB stick"),
    ("Copier ses contacts et ses photos sur un autre appareil", "Copy contacts and photos to another device"),
)
STEPS: Sequence[Two] = (
    (
        "La copie vérifiée, retirer l’appareil de ses comptes en ligne",
        "Once the copy is checked, remove the device from the online accounts",
    ),
    (
        "Réinitialiser l’appareil depuis ses réglages, ce qui efface tout",
        "Reset the device from its settings, which erases everything",
    ),
    (
        "Vérifier que l’appareil démarre comme s’il était neuf, sans rien de personnel",
        "Check that the device starts up like a new one, with nothing personal on it",
    ),
    ("Donner l’appareil, avec son chargeur", "Hand the device over, with its charger"),
)
BROKEN: Sequence[Two] = (
    ("le clavier", "keyboard"),
    ("le routeur", "router"),
    ("la souris sans fil", "wireless mouse"),
    ("le casque sans fil", "wireless headset"),
)
RECYCLED: Sequence[Two] = (
    (
        "Une borne de collecte réservée aux petits appareils électriques",
        "A collection box for small electrical devices",
    ),
    (
        "Un magasin qui vend ce genre d’appareils et annonce reprendre les anciens",
        "A shop selling such devices, which says that it takes old ones back",
    ),
    (
        "La déchetterie, au quai des appareils électriques",
        "The waste centre, at the area for electrical devices",
    ),
)
LOST: Sequence[Two] = (
    ("Le bac des emballages à recycler", "The bin for packaging to be recycled"),
    ("La poubelle ordinaire, bien emballé", "The ordinary bin, well wrapped"),
    ("Le conteneur à verre", "The bottle bank"),
    ("Un carton à la cave, pour de bon", "A box in the cellar, for good"),
    ("Le trottoir, un jour de ramassage des ordures", "The pavement, on a rubbish collection day"),
)


def next_life(dice: Dice, locale: str) -> Drawn:
    """Devices in various states and what to do with each."""
    return classed(dice, locale, NEXT, 5)


def before_giving(dice: Dice, locale: str) -> Drawn:
    """What to do before giving a device away, in order."""
    side, name, device, place = SIDE[locale], dice.first_name(), dice.pick(DEVICES), dice.pick(PLACES)
    texts = [step[side] for step in (dice.pick(SAVED), *STEPS)]
    ids = dice.shuffle([key for key, _ in lettered(texts)])
    return Drawn(
        solution=ids,
        values={"name": name, "device": device[side], "place": place[side]},
        items=sorted(zip(ids, texts, strict=True)),
        right=[ids],
        wrong=[
            [ids[2], *ids[:2], *ids[3:]],
            [ids[0], ids[2], ids[1], *ids[3:]],
            [*ids[:2], ids[4], *ids[2:4]],
        ],
    )


def where_to_leave(dice: Dice, locale: str) -> Drawn:
    """Where a dead device can go: the places from which its materials are recovered."""
    name, device, count = dice.first_name(), dice.pick(BROKEN)[SIDE[locale]], dice.integer(2, 3)
    good, bad = dice.sample(RECYCLED, count), dice.sample(LOST, 6 - count)
    return ticked(dice, locale, good, bad, {"name": name, "device": device})
