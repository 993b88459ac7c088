/* What one publishes, answers, shares, changes or takes back. */

import { audienceOf, did, groupOf, moderates, nameOf, newId, postOf } from "./model.js";

const MOST_POSTS = 150;
const MOST_MESSAGES = 100;

function add(state, post) {
  if (state.posts.length >= MOST_POSTS) return { refuse: ["full"] };
  const id = newId(state);
  state.posts.push({ id, author: state.me, at: state.now, ...post });
  did(state, "post");
  return null;
}

const mine = (state, id) => postOf(state, id).author === state.me;

export const posting = {
  post(state, { text, title = "", audience, picture, nature = "", tags = [] }) {
    if (!text.trim() && !picture) return { refuse: ["post_empty"] };
    if (groupOf(state, audience)?.forum && !title.trim()) return { refuse: ["title_empty"] };
    const refused = add(state, { text: text.trim(), title: title.trim().slice(0, 300), audience, picture: picture || null, nature: picture ? nature : "", tags: tags.map((who) => ({ who, state: "shown" })) });
    return refused || { say: ["said_posted"] };
  },

  reply(state, { post, text, quote = "" }) {
    if (!text.trim()) return { refuse: ["post_empty"] };
    const first = top(state, post);
    if (first.locked && !(groupOf(state, audienceOf(first)) && moderates(state, groupOf(state, audienceOf(first))))) return { refuse: ["is_locked"] };
    return add(state, { text: text.trim(), quote, answers: post, audience: audienceOf(first) }) || { say: ["said_replied"] };
  },

  share(state, { post, text, audience }) {
    const shared = postOf(state, post);
    return add(state, { text: text.trim(), audience, shares: shared.shares && !shared.text ? shared.shares : post }) || { say: ["said_shared"] };
  },

  like(state, { post }) {
    const one = postOf(state, post);
    one.liked = !one.liked;
    one.likes = Math.max(0, (one.likes || 0) + (one.liked ? 1 : -1));
    return { say: [one.liked ? "said_liked" : "said_unliked"] };
  },

  edit(state, { post, text, title }) {
    const one = postOf(state, post);
    if (!mine(state, post)) return { refuse: ["not_yours"] };
    if (!text.trim() && !one.picture) return { refuse: ["post_empty"] };
    Object.assign(one, { text: text.trim(), edited: true }, title === undefined ? {} : { title: title.trim().slice(0, 300) });
    return { say: ["said_edited"] };
  },

  audience(state, { post, audience }) {
    if (!mine(state, post)) return { refuse: ["not_yours"] };
    postOf(state, post).audience = audience;
    return { say: ["said_audience"] };
  },

  /* For all, or on one's own side only. */
  remove(state, { post, isForAll }) {
    if (isForAll && !mine(state, post)) return { refuse: ["not_yours"] };
    postOf(state, post).state = isForAll ? "deleted" : "deleted_here";
    did(state, `delete:post:${post}`);
    return { say: [isForAll ? "said_deleted" : "said_deleted_here"], ui: { thread: null } };
  },

  untag(state, { post }) {
    postOf(state, post).tags.find((tag) => tag.who === state.me).state = "removed";
    did(state, `untag:post:${post}`);
    return { say: ["said_untagged"] };
  },

  tagged(state, { post, on }) {
    postOf(state, post).tags.find((tag) => tag.who === state.me).state = on ? "shown" : "removed";
    return { say: [on ? "said_tag_kept" : "said_untagged"] };
  },

  send(state, { to, text, capture = "" }) {
    if (!to) return { refuse: ["to_none"] };
    if (!text.trim()) return { refuse: ["post_empty"] };
    if ((state.messages || []).length >= MOST_MESSAGES) return { refuse: ["full"] };
    state.messages = [...(state.messages || []), { id: newId(state), sender: state.me, to, text: text.trim(), at: state.now, state: "shown", capture: capture || null }];
    did(state, `message:${to}`);
    return { say: ["said_sent", { name: nameOf(state, to) }], ui: { at: "messages", talk: to } };
  },

  unsend(state, { message, isForAll }) {
    const one = state.messages.find((each) => each.id === message);
    if (isForAll && one.sender !== state.me) return { refuse: ["not_yours"] };
    one.state = isForAll ? "deleted" : "deleted_here";
    return { say: [isForAll ? "said_deleted" : "said_deleted_here"] };
  },
};

export function top(state, id) {
  let post = postOf(state, id);
  while (post.answers) post = postOf(state, post.answers);
  return post;
}
