"""Answers of the commands that test a network: what a terminal shows when one element of it fails."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Fault = Literal["none", "link", "gateway", "outside", "names", "site"]
LOCAL = "127.0.0.1"
ORDER = ("link", "gateway", "outside")


@dataclass(frozen=True)
class Machine:
    """What a machine is told of its network, and the site that one wants."""

    address: str
    gateway: str
    resolver: str
    outside: str
    site: str
    site_address: str
    mask: str = "255.255.255.0"
    port: str = "eth0"


def answers(machine: Machine, fault: Fault, locale: str) -> dict[str, str]:
    """{command: what it prints} for ping, nslookup, traceroute, curl and ipconfig; lines without options."""
    said = _SAID[locale]
    far = {
        LOCAL: "none",
        machine.gateway: "gateway",
        machine.outside: "outside",
        machine.site_address: "site",
    }
    rows = {f"ping {host}": _ping(host, said, is_well=_reaches(fault, part)) for host, part in far.items()}
    named = fault not in (*ORDER, "names")
    unknown = f"{machine.site}: {said['unknown']}"
    site = machine.site
    rows |= {
        "ipconfig": _config(machine, said, is_linked=fault != "link"),
        f"ping {site}": _ping(machine.site_address, said, is_well=fault == "none", name=site)
        if named
        else unknown,
        f"nslookup {site}": f"{said['name']}: {site}\n{said['address']}: {machine.site_address}"
        if named
        else unknown,
        f"curl *{site}*": said["page"] if fault == "none" else (said["silent"] if named else unknown),
        f"traceroute {machine.outside}": _trace(machine, fault),
        "ping *": said["no_route"],
        "nslookup *": said["unknown"] if not named else said["no_such"],
    }
    return rows


def _reaches(fault: Fault, part: str) -> bool:
    if part == "none":
        return True
    order = ("link", "gateway", "outside", "site")
    broken = order.index(fault) if fault in order else len(order)
    return order.index(part) < broken


def _ping(host: str, said: dict[str, str], *, is_well: bool, name: str = "") -> str:
    title = f"PING {name or host} ({host})"
    if is_well:
        times = (11.2, 10.8, 11.9)
        lines = [f"64 {said['bytes']} {host}: seq={n} {said['time']}={t} ms" for n, t in enumerate(times, 1)]
        return "\n".join([title, *lines, f"3 {said['sent']}, 3 {said['got']}"])
    return "\n".join(
        [title, *[f"seq={n}: {said['late']}" for n in (1, 2, 3)], f"3 {said['sent']}, 0 {said['got']}"]
    )


def _config(machine: Machine, said: dict[str, str], *, is_linked: bool) -> str:
    rows = [(said["port"], machine.port), (said["link"], said["plugged"] if is_linked else said["unplugged"])]
    rows += [(said["address"], machine.address), (said["mask"], machine.mask)]
    rows += [(said["gateway"], machine.gateway), (said["resolver"], machine.resolver)]
    return "\n".join(f"{name:<24}{value}" for name, value in rows)


def _trace(machine: Machine, fault: Fault) -> str:
    hops = [machine.gateway, "198.51.100.1", "198.51.100.77", machine.outside]
    seen = {"link": 0, "gateway": 0, "outside": 1}.get(fault, len(hops))
    return "\n".join(f"{n}  {hop if n <= seen else '* * *'}" for n, hop in enumerate(hops, 1))


_SAID = {
    "fr": {
        "unknown": "ce nom n’a pas pu être résolu : le serveur de noms ne répond pas",
        "no_such": "ce nom n’existe pas",
        "name": "Nom",
        "address": "Adresse",
        "page": "200 OK",
        "silent": "délai dépassé : aucune réponse du serveur",
        "no_route": "délai dépassé",
        "bytes": "octets de",
        "time": "temps",
        "sent": "envoyés",
        "got": "reçus",
        "late": "délai dépassé",
        "port": "Interface",
        "link": "Lien",
        "plugged": "branché",
        "unplugged": "débranché",
        "mask": "Masque",
        "gateway": "Passerelle",
        "resolver": "Serveur de noms",
    },
    "en": {
        "unknown": "this name could not be resolved: the name server does not answer",
        "no_such": "this name does not exist",
        "name": "Name",
        "address": "Address",
        "page": "200 OK",
        "silent": "timed out: no answer from the server",
        "no_route": "timed out",
        "bytes": "bytes from",
        "time": "time",
        "sent": "sent",
        "got": "received",
        "late": "timed out",
        "port": "Interface",
        "link": "Link",
        "plugged": "plugged in",
        "unplugged": "unplugged",
        "mask": "Mask",
        "gateway": "Gateway",
        "resolver": "Name server",
    },
}
