/* Virtual nodes and one patch: the page is drawn again after each action, only what changed is touched. */

const SVG = "http://www.w3.org/2000/svg";
/* These are what the person sees now, not what the page began with. */
const LIVE = new Set(["value", "checked", "selected", "indeterminate"]);

/* A node: tag, props (class, key, on…, mounted(element), removed(element), attributes), children. */
export function h(tag, props, ...children) {
  const shown = children
    .flat(Infinity)
    .filter((child) => child !== null && child !== undefined && child !== false && child !== "");
  return { tag, props: props || {}, children: shown };
}

/* Make the children of a real element those of a list of nodes; same key or same place means same element. */
export function patch(parent, nodes) {
  const keyed = new Map();
  const plain = [];
  for (const child of parent.childNodes) {
    if (child.simKey === undefined) plain.push(child);
    else keyed.set(child.simKey, child);
  }
  const kept = nodes.map((node) => found(node, keyed, plain));
  const staying = new Set(kept);
  for (const child of [...parent.childNodes]) if (!staying.has(child)) remove(child);
  let at = parent.firstChild;
  nodes.forEach((node, n) => {
    const child = kept[n] || create(node);
    if (child === at) at = at.nextSibling;
    else parent.insertBefore(child, at);
    if (child.nodeType === Node.TEXT_NODE) write(child, String(node));
    else update(child, node);
  });
}

function found(node, keyed, plain) {
  if (typeof node !== "object") return taken(plain, (child) => child.nodeType === Node.TEXT_NODE);
  const { key } = node.props;
  if (key === undefined) return taken(plain, (child) => child.localName === node.tag);
  const child = keyed.get(key);
  keyed.delete(key);
  return child && child.localName === node.tag ? child : null;
}

function taken(plain, fits) {
  const place = plain.findIndex(fits);
  return place < 0 ? null : plain.splice(place, 1)[0];
}

function create(node) {
  if (typeof node !== "object") return document.createTextNode(String(node));
  const drawn = node.tag === "svg" || node.tag === "path" || node.props.svg;
  const element = drawn ? document.createElementNS(SVG, node.tag) : document.createElement(node.tag);
  element.simKey = node.props.key;
  element.simOn = {};
  if (node.tag === "button") element.setAttribute("type", "button");
  if (node.props.mounted) queueMicrotask(() => element.isConnected && node.props.mounted(element));
  return element;
}

function remove(child) {
  if (child.querySelectorAll) for (const inner of [child, ...child.querySelectorAll("*")]) inner.simProps?.removed?.(inner);
  child.remove();
}

function write(child, text) {
  if (child.data !== text) child.data = text;
}

function update(element, node) {
  /* A view may give the very node it gave before: nothing in it has changed. */
  if (element.simNode === node) return;
  element.simNode = node;
  const before = element.simProps || {};
  for (const name of Object.keys(before)) if (!(name in node.props)) set(element, name, null, before[name]);
  /* The options of a list come before its value. */
  if (node.tag === "select") patch(element, node.children);
  for (const [name, value] of Object.entries(node.props))
    if (value !== before[name]) set(element, name, value, before[name]);
  element.simProps = node.props;
  if (node.tag !== "select") patch(element, node.children);
}

function set(element, name, value, before) {
  if (["key", "mounted", "removed", "svg"].includes(name)) return;
  if (name.startsWith("on")) listen(element, name.slice(2), value);
  else if (name === "style") styles(element, value || {}, before || {});
  else if (LIVE.has(name) && element.localName !== "option") {
    if (element[name] !== value) element[name] = value ?? "";
  }
  /* Unlike a disabled button, this one keeps the focus and can say why. */
  else if (name === "disabled") attribute(element, "aria-disabled", value ? "true" : null);
  else attribute(element, name, value);
}

function attribute(element, name, value) {
  if (value === null || value === undefined || value === false) element.removeAttribute(name);
  else element.setAttribute(name, value === true ? "" : String(value));
}

function styles(element, wanted, before) {
  for (const name of Object.keys(before)) if (!(name in wanted)) element.style.removeProperty(name);
  for (const [name, value] of Object.entries(wanted)) element.style.setProperty(name, value);
}

function listen(element, type, handler) {
  if (!(type in element.simOn)) element.addEventListener(type, (event) => heard(element, type, event));
  element.simOn[type] = handler;
}

function heard(element, type, event) {
  if (type === "click" && element.getAttribute("aria-disabled") === "true") return;
  element.simOn[type]?.(event);
}
