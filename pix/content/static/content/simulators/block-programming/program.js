/* The program as lines of an outline: the start, each block, "else" and the end of those that hold others. */

export const HOLDERS = ["repeat", "while", "if", "ifelse", "define"];
export const CONDITIONAL = ["while", "if", "ifelse"];
export const MOST_BLOCKS = 120;
const MOST_DEPTH = 8;
const MOST_IN_ONE = 60;

export const shownGrids = (state) => state.grids.filter((grid) => grid.shown !== false);
export const isHolder = (block) => HOLDERS.includes(block.kind);

/* [{ id, kind: "start" | "block" | "else" | "end", block, depth }] from top to bottom. */
export function lines(program) {
  return [{ id: "start", kind: "start", depth: 0 }, ...linesOf(program, 0)];
}

function linesOf(blocks, depth) {
  return blocks.flatMap((block) => {
    const own = [{ id: block.id, kind: "block", block, depth }];
    if (!isHolder(block)) return own;
    own.push(...linesOf(block.body || [], depth + 1));
    if (block.kind === "ifelse") own.push({ id: `${block.id}:else`, kind: "else", block, depth }, ...linesOf(block.other || [], depth + 1));
    return [...own, { id: `${block.id}:end`, kind: "end", block, depth }];
  });
}

/* Where a block stands: { list, place, parent, part }; part is "body" or "other". */
export function spot(state, id, list = state.program, parent = null, part = "body") {
  for (const [place, block] of list.entries()) {
    if (block.id === id) return { list, place, parent, part };
    for (const inner of ["body", "other"]) {
      const found = block[inner] && spot(state, id, block[inner], block, inner);
      if (found) return found;
    }
  }
  return null;
}

export const byId = (state, id) => {
  const found = spot(state, id);
  return found && found.list[found.place];
};

/* The list and place just below a line. */
export function below(state, line) {
  if (line === "start") return { list: state.program, place: 0 };
  const [id, mark] = line.split(":");
  const found = spot(state, id);
  if (!found) return { list: state.program, place: state.program.length };
  const block = found.list[found.place];
  if (mark === "else") return { list: (block.other ||= []), place: 0, parent: block };
  if (!mark && isHolder(block)) return { list: (block.body ||= []), place: 0, parent: block };
  return { list: found.list, place: found.place + 1, parent: found.parent };
}

export const count = (blocks) => blocks.reduce((sum, one) => sum + 1 + count(one.body || []) + count(one.other || []), 0);

/* Why a program cannot be so: a key of the texts, or null. */
export function fault(state) {
  if (count(state.program) > MOST_BLOCKS) return "too_many_blocks";
  const held = lines(state.program).filter(({ kind }) => kind === "block");
  if (held.some(({ depth }) => depth >= MOST_DEPTH)) return "too_deep";
  if (held.some(({ block, depth }) => block.kind === "define" && depth > 0)) return "define_inside";
  const lists = [state.program, ...held.flatMap(({ block }) => [block.body || [], block.other || []])];
  return lists.some((list) => list.length > MOST_IN_ONE) ? "too_many_blocks" : null;
}
