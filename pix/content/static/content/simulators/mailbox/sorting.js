/* What rules do with a message: the first that suits it is applied. The server does the same (sorting.py). */

import { plain } from "./boxes.js";

export const ruleFor = (state, message) => state.rules.find((rule) => suits(rule, message));

export function suits(rule, message) {
  const met = rule.conditions.map((one) => holds(one, message));
  const excepted = rule.exceptions.some((one) => holds(one, message));
  return (rule.every ? met.every(Boolean) : met.some(Boolean)) && !excepted;
}

const person = (one) => (one ? `${one.name || ""} ${one.address}` : "");

function lookedAt(field, message) {
  switch (field) {
    case "sender": return person(message.sender);
    case "to": return Array.isArray(message.to) ? message.to.map(person).join(" ") : person(message.to);
    default: return message[field] || "";
  }
}

function holds(condition, message) {
  const isPresent = condition.op === "contains";
  if (condition.field === "attachment") return Boolean(message.attachment || message.attachments?.length) === isPresent;
  const wanted = plain(condition.value.trim());
  return (wanted !== "" && plain(lookedAt(condition.field, message)).includes(wanted)) === isPresent;
}
