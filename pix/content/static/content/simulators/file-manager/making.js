/* Files made from others: from a template, in another format, packed, unpacked, written. */

import { add, closed, duplicate, faultOf, folderName } from "./changing.js";
import { all, byId, extension, freeName, inside, stem } from "./disk.js";

export const making = {
  new_from(state, { template, parent, name: typed }) {
    const name = typed.trim();
    const refuse = closed(state, parent) || faultOf(state, parent, name);
    if (refuse) return { refuse };
    const { size: bytes, text } = byId(state, template);
    add(state, { name, parent, kind: "file", size: bytes || 0, text: text || "", created: state.now, modified: state.now });
    state.selected = [];
    return { say: ["said_created", { name }] };
  },

  pack(state, { ids, name: typed }) {
    const name = typed.trim();
    const { parent } = byId(state, ids[0]);
    const refuse = closed(state, parent) || faultOf(state, parent, name);
    if (refuse) return { refuse };
    const bytes = ids.flatMap((id) => [byId(state, id), ...all(state, id)]).reduce((sum, node) => sum + packed(node), 120);
    const archive = add(state, {
      name,
      parent,
      kind: "file",
      archive: true,
      size: Math.round(bytes),
      created: state.now,
      modified: state.now,
    });
    for (const id of ids) duplicate(state, byId(state, id), archive, byId(state, id).name);
    state.selected = [];
    return { say: ["said_packed", { name }] };
  },

  unpack(state, { id }) {
    const node = byId(state, id);
    const refuse = closed(state, node.parent);
    if (refuse) return { refuse };
    const folder = add(state, {
      name: freeName(state, node.parent, stem(node.name)),
      parent: node.parent,
      kind: "folder",
      created: state.now,
      modified: state.now,
    });
    for (const one of inside(state, id)) duplicate(state, one, folder, one.name);
    state.selected = [];
    return { say: ["said_unpacked", { name: folderName(state, folder) }] };
  },

  /* Unlike a new extension, this converts. */
  save_as(state, { id, ending }) {
    const { parent, name, text, size: bytes } = byId(state, id);
    const refuse = closed(state, parent);
    if (refuse) return { refuse };
    const copy = freeName(state, parent, `${stem(name)}.${ending}`);
    add(state, {
      name: copy,
      parent,
      kind: "file",
      text: text || "",
      size: bytes || 0,
      created: state.now,
      modified: state.now,
    });
    return { say: ["said_converted", { name: copy }] };
  },

  write(state, { id, text }) {
    Object.assign(byId(state, id), { text: text.slice(0, 6000), modified: state.now });
    return { say: ["said_written", { name: byId(state, id).name }] };
  },
};

/* Texts shrink, what is already packed does not. */
function packed(node) {
  if (node.kind === "folder") return 0;
  const ratio = { txt: 0.35, csv: 0.3, html: 0.3, bmp: 0.2, wav: 0.7, doc: 0.5, xls: 0.5 }[extension(node.name)] || 0.97;
  return (node.size || 0) * ratio;
}
