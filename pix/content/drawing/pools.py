"""Names that make draws look like life; people are invented, places are real."""

FIRST_NAMES = (
    "Aïcha", "Amadou", "Amina", "Anouk", "Bao", "Camille", "Chloé", "Daouda", "Elif", "Élodie", "Fatou",
    "Félix", "Gaëlle", "Hugo", "Ibrahim", "Inès", "Jade", "Joseph", "Kenza", "Léa", "Linh", "Lucas",
    "Maëlle", "Malik", "Mariam", "Mathis", "Moussa", "Nadia", "Naïm", "Noé", "Océane", "Omar", "Paola",
    "Rania", "Rémi", "Rosa", "Salma", "Samuel", "Sofia", "Solène", "Tariq", "Théo", "Tiana", "Victor",
    "Wassim", "Yasmine", "Yao", "Zoé",
)  # fmt: skip

FAMILY_NAMES = (
    "Abadie", "Bakayoko", "Barbier", "Benali", "Bouchard", "Carpentier", "Cissé", "Da Silva", "Delmas",
    "Diallo", "Dubois", "Fontaine", "Gagnon", "Garnier", "Haddad", "Hoareau", "Jacquet", "Kaboré", "Keita",
    "Lambert", "Leclercq", "Lemaire", "Maillard", "Mbemba", "Mercier", "Nguyen", "Ouellet", "Pelletier",
    "Perrin", "Rakoto", "Ramdani", "Renaud", "Rossi", "Roy", "Schmitt", "Tessier", "Traoré", "Tremblay",
    "Vasseur", "Zimmermann",
)  # fmt: skip

TOWNS = (
    "Abidjan", "Agen", "Amiens", "Annecy", "Arles", "Auch", "Bamako", "Bayonne", "Besançon", "Brest",
    "Bruxelles", "Caen", "Cayenne", "Charleroi", "Cotonou", "Dakar", "Dijon", "Douala", "Fribourg",
    "Gatineau", "Genève", "Grenoble", "Kinshasa", "Lausanne", "Laval", "Liège", "Lille", "Lomé", "Metz",
    "Moncton", "Mons", "Namur", "Nancy", "Nantes", "Neuchâtel", "Nouméa", "Orléans", "Papeete", "Pau",
    "Québec", "Rennes", "Rouen", "Saint-Denis", "Sherbrooke", "Strasbourg", "Tours", "Tunis", "Valence",
    "Yaoundé",
)  # fmt: skip
