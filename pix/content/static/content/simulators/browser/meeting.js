/* A meeting room: before it, in front of its door, inside, after. */

import { h } from "../kernel/kernel.js";
import { button, icon } from "../kernel/widgets.js";

const ME = { camera: true, mic: true, sound: true, hand: false, blurred: false };
const me = (room) => ({ ...ME, ...(room.me || {}) });
const person = (state, id) => state.meeting.people.find((one) => one.id === id);
const can = (room, feature) => (room.features || []).includes(feature);

export const rooms = {
  join(state, { code }) {
    const room = state.meeting;
    if (room.code && code.replace(/\D/g, "") !== room.code.replace(/\D/g, "")) return { refuse: ["code_wrong"] };
    room.phase = room.lobby ? "lobby" : "inside";
    return { say: [room.lobby ? "said_lobby" : "said_joined"] };
  },
  leave(state) {
    state.meeting.phase = "left";
    delete state.meeting.sharing;
    return { say: ["said_left"] };
  },
  mine(state, { what }) {
    state.meeting.me = { ...me(state.meeting), [what]: !me(state.meeting)[what] };
    return { say: [`said_${what}_${state.meeting.me[what] ? "on" : "off"}`] };
  },
  admit(state, { id }) { person(state, id).where = "inside"; return { say: ["said_admitted", { name: person(state, id).name }] }; },
  admit_all(state) {
    for (const one of state.meeting.people) if (one.where === "waiting") one.where = "inside";
    return { say: ["said_admitted_all"] };
  },
  turn_out(state, { id }) { person(state, id).where = "out"; return { say: ["said_out", { name: person(state, id).name }] }; },
  role(state, { id, role }) { person(state, id).role = role; return { say: [`said_role_${role}`, { name: person(state, id).name }] }; },
  mute(state, { id }) { person(state, id).mic = false; return { say: ["said_muted", { name: person(state, id).name }] }; },
  floor(state, { id }) {
    for (const one of state.meeting.people) one.floor = one.id === id && !one.floor;
    return { say: [person(state, id).floor ? "said_floor" : "said_floor_back", { name: person(state, id).name }] };
  },
  share(state, { id }) {
    if (id) state.meeting.sharing = id; else delete state.meeting.sharing;
    return { say: [id ? "said_sharing" : "said_not_sharing"] };
  },
  record(state, { told }) {
    state.meeting.recording = !state.meeting.recording;
    if (told) state.meeting.told = true;
    return { say: [state.meeting.recording ? "said_recording" : "said_not_recording"] };
  },
  lock(state) { state.meeting.locked = !state.meeting.locked; return { say: [state.meeting.locked ? "said_locked" : "said_unlocked"] }; },
  chat(state, { text }) {
    if (!text.trim()) return { refuse: ["message_empty"] };
    state.meeting.chat = [...(state.meeting.chat || []), { by: "", text: text.trim().slice(0, 2000) }].slice(-60);
    return { say: ["said_sent"], ui: { draft: "" } };
  },
};

export function meetingBlock(sim) {
  const room = sim.state.meeting;
  if (!room) return null;
  const phase = room.phase || "outside";
  if (phase === "outside") return before(sim, room);
  if (phase === "inside") return inside(sim, room);
  return h("div", { class: "sim-room sim-room--out", key: phase }, icon("door"), h("p", {}, sim.t(phase === "lobby" ? "room_lobby" : "room_left")),
    phase === "left" && button(sim.t("room_again"), { onclick: () => sim.act("join", { code: room.code || "" }) }));
}

/* One's own image, and what is turned on: before the door and inside. */
function mine(sim, room) {
  const own = me(room);
  const toggle = (what, name) => h("button", { class: `btn sim-room__toggle ${own[what] ? "" : "is-off"}`, key: what, "aria-pressed": String(own[what]), onclick: () => sim.act("mine", { what }) },
    icon(own[what] ? name : `${name}_off`), h("span", {}, sim.t(`room_${what}_${own[what] ? "on" : "off"}`)));
  return h("div", { class: "sim-room__mine", role: "group", "aria-label": sim.t("room_mine"), key: "mine" },
    toggle("mic", "mic"), toggle("camera", "camera"), toggle("sound", "sound"), can(room, "hand") && room.phase === "inside" && toggle("hand", "hand"), can(room, "blur") && toggle("blurred", "blur"));
}

function before(sim, room) {
  return h("div", { class: "sim-room", key: "before" }, tile(sim, { name: sim.t("room_you"), ...me(room) }, true), mine(sim, room),
    room.code && h("label", { class: "field" }, h("span", {}, sim.t("room_code")), h("input", { class: "input", inputmode: "numeric", autocomplete: "off", maxlength: 20, value: sim.ui.code || "", oninput: (event) => sim.look({ code: event.target.value }) })),
    button(sim.t("room_join"), { kind: "primary", onclick: () => sim.act("join", { code: sim.ui.code || "" }) && sim.focus(".sim-room__tiles") }));
}

function tile(sim, one, own) {
  return h("div", { class: `sim-room__tile ${one.floor ? "has-floor" : ""}`, key: own ? "me" : one.id },
    h("div", { class: "sim-room__face", "aria-hidden": "true" }, icon(one.camera ? "person" : "camera_off")),
    h("p", {}, one.name, one.hand && icon("hand")),
    h("p", { class: "sim-room__facts" }, [sim.t(one.mic ? "fact_mic" : "fact_no_mic"), sim.t(one.camera ? "fact_camera" : "fact_no_camera"), one.hand && sim.t("fact_hand"), one.floor && sim.t("fact_floor"), one.role && one.role !== "guest" && sim.t(`role_${one.role}`)].filter(Boolean).join(" · ")));
}

function inside(sim, room) {
  const people = room.people || [];
  const here = people.filter((one) => (one.where || "inside") === "inside");
  return h("div", { class: "sim-room", key: "inside" },
    (room.recording || room.sharing) && h("p", { class: "sim-tone sim-tone--info", key: "state" }, [room.recording && sim.t("room_is_recorded"), room.sharing && sim.t("room_shares", { name: windowName(sim, room) })].filter(Boolean).join(" ")),
    h("div", { class: "sim-room__tiles", tabindex: -1, role: "group", "aria-label": sim.t("room_people"), key: "tiles" }, tile(sim, { name: sim.t("room_you"), role: room.host ? "host" : "guest", ...me(room) }, true), here.map((one) => tile(sim, one))),
    room.question && h("p", { class: "sim-tone sim-tone--info", key: "question" }, sim.t("room_asked", { text: room.question })),
    mine(sim, room), deeds(sim, room),
    room.host && hosting(sim, people), can(room, "chat") && chat(sim, room));
}

const windowName = (sim, room) => (room.sharing === "screen" ? sim.t("whole_screen") : room.windows.find((one) => one.id === room.sharing)?.name);

function deeds(sim, room) {
  return h("div", { class: "sim-row", key: "deeds" },
    can(room, "share") && (room.sharing ? button(sim.t("room_stop_share"), { key: "share", icon: "screen", onclick: () => sim.act("share", {}) }) : button(sim.t("room_share"), { key: "share", icon: "screen", onclick: () => sim.look({ dialog: { kind: "share" } }) })),
    can(room, "record") && room.host && button(sim.t(room.recording ? "room_stop_record" : "room_record"), { key: "record", onclick: () => (room.recording ? sim.act("record", {}) : sim.look({ dialog: { kind: "record" } })) }),
    can(room, "lock") && room.host && button(sim.t(room.locked ? "room_unlock" : "room_lock"), { key: "lock", icon: "lock", onclick: () => sim.act("lock") }),
    button(sim.t("room_leave"), { key: "leave", icon: "door", kind: "bad", onclick: () => sim.act("leave") }));
}

function hosting(sim, people) {
  const waiting = people.filter((one) => one.where === "waiting");
  const here = people.filter((one) => (one.where || "inside") === "inside");
  const act = (key, name, args, one) => h("button", { class: "btn btn--small", key, "aria-label": `${sim.t(key)}\u00A0: ${one.name}`, onclick: () => sim.act(name, args) }, sim.t(key));
  const line = (one, ...acts) => h("li", { key: one.id }, h("span", {}, one.name), acts);
  return h("div", { class: "sim-room__host", key: "host" },
    waiting.length > 0 && h("section", { key: "waiting" }, h("h3", {}, sim.t("room_waiting", { n: waiting.length })),
      h("ul", { class: "sim-lines" }, waiting.map((one) => line(one, act("room_admit", "admit", { id: one.id }, one), act("room_refuse", "turn_out", { id: one.id }, one)))),
      button(sim.t("room_admit_all"), { class: "btn--small", onclick: () => sim.act("admit_all") })),
    h("section", { key: "here" }, h("h3", {}, sim.t("room_here", { n: here.length })),
      h("ul", { class: "sim-lines" }, here.map((one) => line(one,
        one.role === "cohost" ? act("room_uncohost", "role", { id: one.id, role: "guest" }, one) : act("room_cohost", "role", { id: one.id, role: "cohost" }, one),
        act(one.floor ? "room_take_floor" : "room_floor", "floor", { id: one.id }, one), one.mic && act("room_mute", "mute", { id: one.id }, one), act("room_remove", "turn_out", { id: one.id }, one))))));
}

function chat(sim, room) {
  const send = () => sim.act("chat", { text: sim.ui.draft || "" });
  return h("section", { class: "sim-room__chat", key: "chat" }, h("h3", {}, sim.t("room_chat")),
    h("ul", { class: "sim-lines" }, (room.chat || []).map((row, n) => h("li", { key: n }, h("strong", {}, row.by || sim.t("room_you")), h("span", {}, row.text)))),
    h("div", { class: "sim-row" }, h("input", { class: "input", "aria-label": sim.t("room_message"), maxlength: 500, value: sim.ui.draft || "", oninput: (event) => sim.look({ draft: event.target.value }), onkeydown: (event) => { if (event.key === "Enter") send(); } }),
      button(sim.t("room_send"), { onclick: send })));
}
