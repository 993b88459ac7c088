"""Draws for automatic devices and their parts."""

from __future__ import annotations

from pix.content.drawing import Dice, Drawn

KINDS = ("sensor", "program", "actuator")
DEVICES = {
    "fr": (
        (
            "Portail",
            "la cellule qui voit arriver une voiture",
            "la règle « si une voiture est là, ouvrir »",
            "le moteur qui fait tourner le portail",
        ),
        (
            "Arrosage",
            "la sonde qui mesure l’humidité de la terre",
            "la règle « si la terre est sèche, arroser »",
            "la vanne qui laisse couler l’eau",
        ),
        (
            "Éclairage",
            "la cellule qui mesure la lumière du jour",
            "la règle « s’il fait nuit, allumer »",
            "la lampe qui éclaire l’allée",
        ),
        (
            "Chauffage",
            "le thermomètre de la pièce",
            "la règle « sous 19 degrés, chauffer »",
            "le radiateur qui réchauffe la pièce",
        ),
        (
            "Robot aspirateur",
            "le pare-chocs qui sent un obstacle",
            "la règle « après un choc, faire demi-tour »",
            "les roues qui font avancer l’appareil",
        ),
        (
            "Ascenseur",
            "le plateau qui pèse les personnes",
            "la règle « si le poids est trop grand, rester à l’arrêt »",
            "le câble motorisé qui soulève la cabine",
        ),
        (
            "Serre",
            "le boîtier qui mesure la chaleur sous la vitre",
            "la règle « s’il fait trop chaud, aérer »",
            "le bras qui soulève la vitre",
        ),
        (
            "Alarme",
            "le boîtier qui perçoit les mouvements",
            "la règle « si quelque chose bouge la nuit, alerter »",
            "la sirène qui sonne",
        ),
    ),
    "en": (
        (
            "Gate",
            "the cell that sees a car coming",
            "the rule “if a car is there, open”",
            "the motor that turns the gate",
        ),
        (
            "Watering",
            "the probe that measures how moist the soil is",
            "the rule “if the soil is dry, water”",
            "the valve that lets water through",
        ),
        (
            "Lighting",
            "the cell that measures daylight",
            "the rule “if it is dark, switch on”",
            "the lamp that lights the path",
        ),
        (
            "Heating",
            "the thermometer in the room",
            "the rule “under 19 degrees, heat”",
            "the radiator that warms the room",
        ),
        (
            "Robot vacuum cleaner",
            "the bumper that feels an obstacle",
            "the rule “after a bump, turn round”",
            "the wheels that move the device",
        ),
        (
            "Lift",
            "the floor plate that weighs people",
            "the rule “if the weight is too great, stay still”",
            "the motorised cable that lifts the cabin",
        ),
        (
            "Greenhouse",
            "the box that measures the heat under the glass",
            "the rule “if it is too hot, let air in”",
            "the arm that lifts the pane",
        ),
        (
            "Alarm",
            "the box that notices movements",
            "the rule “if something moves at night, warn”",
            "the siren that sounds",
        ),
    ),
}


def device_parts(dice: Dice, locale: str) -> Drawn:
    """Four parts of two devices: what each one is."""
    chosen = dice.sample(range(len(DEVICES["fr"])), 2)
    parts = [(device, kind) for device in chosen for kind in range(3)]
    kept = [*parts[:3], parts[dice.integer(3, 5)]]
    colon = {"fr": "\u00a0: ", "en": ": "}[locale]
    items = sorted(
        (f"d{device}{'khm'[kind]}", f"{DEVICES[locale][device][0]}{colon}{DEVICES[locale][device][kind + 1]}")
        for device, kind in kept
    )
    right = {f"d{device}{'khm'[kind]}": KINDS[kind] for device, kind in kept}
    sensor = f"d{kept[0][0]}k"
    rule = f"d{kept[1][0]}h"
    return Drawn(
        solution=right,
        items=items,
        right=[right],
        wrong=[right | {sensor: "program", rule: "sensor"}, right | {sensor: "actuator"}],
    )
