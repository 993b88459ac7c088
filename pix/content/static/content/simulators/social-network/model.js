/* Who is who, what is shown where. */

export const has = (state, feature) => (state.features || []).includes(feature);
export const accountOf = (state, id) => state.accounts.find((one) => one.id === id);
export const nameOf = (state, id) => accountOf(state, id)?.name || "";
export const postOf = (state, id) => state.posts.find((one) => one.id === id);
export const groupOf = (state, audience) => (state.groups || []).find((one) => `group:${one.id}` === audience);
export const pictureOf = (state, id) => (state.pictures || []).find((one) => one.id === id);
export const isShown = (post) => (post.state || "shown") === "shown";
export const audienceOf = (post) => post.audience || "public";
export const roleIn = (state, group) => (group.members || []).find((one) => one.who === state.me)?.role || (group.members?.some((one) => one.who === state.me) ? "member" : "");
export const moderates = (state, group) => has(state, "moderation") && ["moderator", "admin"].includes(roleIn(state, group));
export const myGroups = (state) => (state.groups || []).filter((group) => roleIn(state, group));
export const answersTo = (state, id) => state.posts.filter((one) => one.answers === id && (one.state || "shown") !== "deleted");
/* Who else takes part: everyone one may write to or name. */
export const others = (state) => state.accounts.filter((one) => one.id !== state.me);

export function newId(state) {
  const id = `x${state.next || 1}`;
  state.next = (state.next || 1) + 1;
  return id;
}

export function did(state, name) { state.steps = [...(state.steps || []), name].slice(-60); }

/* Audiences to choose from: [id, label]. */
export const audiences = (sim) => [...["public", "contacts", "me"].map((one) => [one, sim.t(`audience_${one}`)]), ...myGroups(sim.state).map((group) => [`group:${group.id}`, sim.t("audience_group", { name: group.name })])];
export const audienceName = (sim, audience) => (audience.startsWith("group:") ? sim.t("audience_group", { name: groupOf(sim.state, audience)?.name || "" }) : sim.t(`audience_${audience}`));

/* The first letters of words, for a portrait without a picture. */
export const initials = (name) => name.split(/[\s-]+/).filter(Boolean).slice(0, 2).map((word) => word[0]).join("").toLocaleUpperCase();

/* The feed: newest first, or what is liked and advertised first. */
export function feed(state) {
  const shown = state.posts.filter((post) => !post.answers && ["shown", "hidden"].includes(post.state || "shown") && !audienceOf(post).startsWith("group:"));
  const kept = shown.filter((post) => !isHiddenFrom(state, post) && (audienceOf(post) !== "me" || post.author === state.me));
  const byDate = [...kept].sort((a, b) => (a.at < b.at ? 1 : -1));
  if ((state.settings?.feed || "relevance") === "date") return byDate;
  const rank = (post) => (post.id.startsWith("x") ? 1e9 : 0) + (post.paid ? 50 : 0) + (post.because ? 100 : 0) + (post.likes || 0);
  return byDate.some((post) => post.because || post.likes) ? [...byDate].sort((a, b) => rank(b) - rank(a)) : byDate;
}

export function threads(state, group) {
  return state.posts.filter((post) => !post.answers && audienceOf(post) === `group:${group.id}` && (post.state || "shown") !== "deleted" && !isHiddenFrom(state, post)).sort((a, b) => (a.at < b.at ? 1 : -1));
}

/* Accounts that one no longer wants to see; those one blocked leave a line in their place. */
export const isHiddenFrom = (state, post) => { const author = accountOf(state, post.author); return Boolean(author?.muted) || post.state === "deleted_here"; };

/* What matches a search, wherever it stands. */
export function sought(state, query) {
  const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const text = (post) => `${post.title || ""} ${post.text} ${nameOf(state, post.author)}`.toLocaleLowerCase();
  return state.posts.filter((post) => isShown(post) && !isHiddenFrom(state, post) && !accountOf(state, post.author).blocked && words.every((word) => text(post).includes(word)));
}

/* What someone unknown sees of oneself. */
export function strangerPosts(state) {
  const isNarrowed = (state.settings?.past || "as_they_are") !== "as_they_are";
  return state.posts.filter((post) => post.author === state.me && isShown(post) && audienceOf(post) === "public" && (post.id.startsWith("x") || !isNarrowed));
}

export const sentences = (text) => (text.match(/[^.!?…]+[.!?…]*/g) || []).map((one) => one.trim()).filter(Boolean);
