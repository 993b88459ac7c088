"""Draws for the customs of an exchange."""

from pix.content.drawing import Dice, Drawn

REQUESTS = (
    (
        "Heure du rendez-vous",
        "Time of the appointment",
        "Pouvez-vous m’indiquer l’heure du rendez-vous ?",
        "Could you tell me the time of the appointment?",
    ),
    (
        "Places pour le spectacle",
        "Seats for the show",
        "Reste-t-il deux places pour le spectacle ?",
        "Are there two seats left for the show?",
    ),
    (
        "Inscription au cours de chant",
        "Singing class registration",
        "Comment puis-je m’inscrire au cours ?",
        "How can I register for the class?",
    ),
    (
        "Clé oubliée à l’accueil",
        "Key left at the front desk",
        "Avez-vous retrouvé une clé hier soir ?",
        "Did you find a key yesterday evening?",
    ),
    (
        "Livre à rendre",
        "Book to return",
        "Puis-je garder ce livre une semaine de plus ?",
        "May I keep this book for one more week?",
    ),
)
SELVES = (
    ("Je viens pour la première fois dans votre association.", "I am new to your association."),
    ("J’habite dans votre quartier depuis un mois.", "I have lived in your area for a month."),
    ("Je fréquente votre salle le samedi.", "I come to your hall on Saturdays."),
)
CHANGES = (
    ("déplacer le rendez-vous à mardi", "move the appointment to Tuesday"),
    ("avancer la réunion d’une heure", "bring the meeting forward by an hour"),
    ("changer le lieu de rencontre", "change the meeting place"),
    ("repousser la visite d’une semaine", "put the visit back by a week"),
)


def message_parts(dice: Dice, locale: str) -> Drawn:
    """The parts of a message, from subject to signature."""
    lang = 0 if locale == "fr" else 1
    to, me = dice.family_name(), f"{dice.first_name()} {dice.family_name()}"
    request, self_ = dice.pick(REQUESTS), dice.pick(SELVES)
    madam = dice.chance(0.5)
    greeting = (
        f"Bonjour {'Madame' if madam else 'Monsieur'} {to},",
        f"Dear {'Ms' if madam else 'Mr'} {to},",
    )[lang]
    subject = (f"Objet : {request[0]}", f"Subject: {request[1]}")[lang]
    thanks = ("Je vous remercie de votre réponse.", "Thank you for your answer.")[lang]
    parts = [subject, greeting, self_[lang], request[2 + lang], thanks, me]
    letters = dice.shuffle(list("abcdef"))
    late = [letters[4], *letters[:4], letters[5]]
    return Drawn(
        solution=letters,
        items=sorted(zip(letters, parts, strict=True)),
        right=[letters],
        wrong=[letters[::-1], late, [letters[1], letters[0], *letters[2:]]],
    )


def tone_for_each(dice: Dice, locale: str) -> Drawn:
    """The same request to four readers: which wording for whom."""
    lang = 0 if locale == "fr" else 1
    boss, me = dice.family_name(), dice.full_name()
    what = dice.pick(CHANGES)[lang]
    of = "d’" if what[0] in "aé" else "de "
    readers = (
        (
            "Un proche, par messagerie instantanée",
            "A close friend, by instant message",
        ),
        (
            "La directrice de l’école, que vous saluez parfois, par courriel",
            "The head teacher of the school, whom you sometimes greet, by e-mail",
        ),
        (
            "Le service d’accueil d’une mairie, où vous ne connaissez personne, par courriel",
            "The front desk of a town hall where you know nobody, by e-mail",
        ),
        (
            "Un groupe de vingt voisins, par messagerie de groupe",
            "A group of twenty neighbours, by group message",
        ),
    )
    texts = (
        (
            f"Salut, tu es d’accord pour {what} ? Merci !",
            f"Hi, are you OK to {what}? Thanks!",
        ),
        (
            f"Bonjour Madame {boss}, serait-il possible {of}{what} ? Merci d’avance. Bonne journée, {me}",
            f"Dear Ms {boss}, would it be possible to {what}? Many thanks. Best wishes, {me}",
        ),
        (
            f"Madame, Monsieur, serait-il possible {of}{what} ? Je vous remercie. Cordialement, {me}",
            f"Dear Sir or Madam, would it be possible to {what}? Thank you. Yours faithfully, {me}",
        ),
        (
            f"Bonjour à toutes et à tous, êtes-vous d’accord pour {what} ? Bonne soirée, {me}",
            f"Hello everyone, do you agree to {what}? Have a good evening, {me}",
        ),
        (
            f"Chère Madame {boss}, tu peux {what} ? Bises, {me}",
            f"Dear Ms {boss}, can you {what}, mate? Love, {me}",
        ),
        (
            f"JE VEUX {what.upper()}. RÉPONDEZ TOUS AUJOURD’HUI !!!",
            f"I WANT TO {what.upper()}. ALL OF YOU ANSWER TODAY!!!",
        ),
    )
    items = dice.shuffle(["p", "q", "r", "s"])
    targets = dice.shuffle(["one", "two", "three", "four", "five", "six"])
    good = dict(zip(items, targets, strict=False))
    swapped = good | {items[1]: targets[2], items[2]: targets[1]}
    return Drawn(
        solution=good,
        items=sorted((i, r[lang]) for i, r in zip(items, readers, strict=True)),
        targets=sorted((t, text[lang]) for t, text in zip(targets, texts, strict=True)),
        right=[good],
        wrong=[swapped, good | {items[1]: targets[4]}, good | {items[3]: targets[5]}],
    )


DRAFTS = (
    (
        (
            "un service où vous ne connaissez personne, pour demander un stage en juin",
            "an office where you know nobody, to ask for a work placement in June",
        ),
        (
            ("Demande de stage du 3 au 7 juin", "Request for a placement, 3 to 7 June"),
            ("Bonjour", "Hello"),
        ),
        (("Madame, Monsieur,", "Dear Sir or Madam,"), ("Coucou toi,", "Hi you,")),
        (
            ("Pourriez-vous m’accueillir en stage ?", "Could you take me on for a placement?"),
            ("Je viens en stage chez vous, prévoyez un bureau.", "I am coming to you, get a desk ready."),
        ),
        (
            ("Je suis en deuxième année de comptabilité.", "I am in my second year of accounting."),
            ("Hier, mon chat a renversé mon café.", "Yesterday my cat knocked my coffee over."),
        ),
        (("Cordialement, {me}", "Yours faithfully, {me}"), ("(rien)", "(nothing)")),
    ),
    (
        ("une amie proche, pour l’inviter à votre fête", "a close friend, to invite her to your party"),
        (("Ma fête du samedi 12, à 18 h", "My party, Saturday 12, 6 p.m."), ("Information", "Information")),
        (("Coucou toi,", "Hi you,"), ("Madame, Monsieur,", "Dear Sir or Madam,")),
        (
            (
                "Tu viens ? J’aimerais beaucoup que tu sois là.",
                "Will you come? I would love you to be there.",
            ),
            (
                "Ta présence est obligatoire, réponds tout de suite.",
                "You are required to attend, answer at once.",
            ),
        ),
        (
            ("On mangera dehors, prends un pull.", "We will eat outside, bring a jumper."),
            ("Ma voiture passe au contrôle en mars.", "My car is due for its check in March."),
        ),
        (
            ("Bises, {first}", "Love, {first}"),
            ("Je vous prie d’agréer mes salutations distinguées, {me}", "I remain yours faithfully, {me}"),
        ),
    ),
    (
        (
            "le professeur de votre cours du soir, pour demander un document",
            "the teacher of your evening class, to ask for a document",
        ),
        (("Support du cours du 4 mars", "Handout of the 4 March class"), ("Question", "Question")),
        (("Bonjour Monsieur,", "Dear Mr Delmas,"), ("Salut mon vieux,", "Hey old mate,")),
        (
            ("Pourriez-vous m’envoyer le support du cours ?", "Could you send me the handout?"),
            ("Envoyez le support, et vite.", "Send the handout, and quickly."),
        ),
        (
            ("Je n’ai pas pu venir ce soir-là.", "I was away that evening."),
            ("Il a beaucoup plu ici en février.", "It rained a lot here in February."),
        ),
        (("Bonne soirée, {me}", "Best wishes, {me}"), ("(rien)", "(nothing)")),
    ),
)


def to_mend(dice: Dice, locale: str) -> Drawn:
    """A draft to a certain reader: the parts that do not suit."""
    lang, first = 0 if locale == "fr" else 1, dice.first_name()
    me, (reader, *parts) = f"{first} {dice.family_name()}", dice.pick(DRAFTS)
    faulty = set(dice.sample(range(5), dice.integer(2, 3)))
    said = [part[place in faulty][lang].format(me=me, first=first) for place, part in enumerate(parts)]
    values = dict(zip(("subject", "greeting", "request", "detail", "end"), said, strict=True))
    good = ["abcde"[place] for place in sorted(faulty)]
    fine = ["abcde"[place] for place in range(5) if place not in faulty]
    return Drawn(
        solution=good,
        values=values | {"reader": reader[lang]},
        right=[good],
        wrong=[[*"abcde"], good[1:], sorted([*good, fine[0]])],
    )
