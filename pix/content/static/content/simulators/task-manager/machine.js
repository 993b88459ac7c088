/* What runs and what it uses at the reading that is looked at. */

export const RESOURCES = ["cpu", "memory", "disk", "network"];
export const has = (state, feature) => state.features.includes(feature);
export const byId = (state, id) => state.processes.find((row) => row.id === id);
export const powerOf = (state) => state.power || "on";
export const kindOf = (row) => row.kind || "app";

export function isOpen(state, row) {
  return !row.fate && (powerOf(state) === "on" || (powerOf(state) === "restarted" && kindOf(row) === "system"));
}

export const running = (state) => state.processes.filter((row) => isOpen(state, row));

export function readings(state) {
  return Math.max(...state.processes.flatMap((row) => RESOURCES.map((one) => row[one]?.length || 1)), 1);
}

/* The last reading of a program stays. */
export function use(row, resource, reading) {
  const series = row[resource] || [0];
  return series[Math.min(reading, series.length - 1)];
}

export const whole = (state, resource) =>
  resource === "cpu" ? 100 : { memory: 8000, disk: 200, network: 100, ...state.machine }[resource];

export const total = (state, resource, reading) =>
  running(state).reduce((sum, row) => sum + use(row, resource, reading), 0);

export const percent = (state, resource, reading) =>
  Math.min(100, Math.round((100 * total(state, resource, reading)) / whole(state, resource)));
