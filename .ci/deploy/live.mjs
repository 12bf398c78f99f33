// Asks a Prometheus that scrapes an application at work: each alert can be computed and none fires, each metric that
// an alert names is there, and each panel of the dashboard has data. Rates need a few scrapes, so it asks for a while.
//
//   node live.mjs PROMETHEUS_URL DASHBOARD_FILE
import { setTimeout as pause } from "node:timers/promises";
import { panels } from "./dashboard.mjs";

const [prometheus, dashboardFile] = process.argv.slice(2);
const patienceMs = 60_000;
const pauseMs = 3_000;

async function ask(path, parameters = {}) {
  const response = await fetch(`${prometheus}/api/v1/${path}?${new URLSearchParams(parameters)}`);
  const { status, data, error } = await response.json();
  if (status !== "success") throw new Error(`${JSON.stringify(parameters)}: ${error}`);
  return data;
}

const isNumber = ({ value: [, value] }) => value !== "NaN";
const hasData = async (query) => (await ask("query", { query })).result.some(isNumber);

async function targetProblems() {
  const targets = (await ask("targets", { state: "active" })).activeTargets;
  if (targets.length === 0) return ["Prometheus has found no target"];
  return targets
    .filter(({ health }) => health !== "up")
    .map(({ scrapeUrl, health, lastError }) => `${scrapeUrl} is ${health}: ${lastError}`);
}

const rules = async () => (await ask("rules")).groups.flatMap((group) => group.rules);
const alertProblems = async () =>
  (await rules())
    .filter(({ health, state }) => health !== "ok" || state === "firing")
    .map(({ name, health, state, lastError }) => `alert ${name} is ${health} and ${state}: ${lastError ?? ""}`);

async function expected() {
  const metrics = (await rules()).flatMap(({ query }) => query.match(/\b(?:copydesk|kafka|jvm)_[a-z0-9_]+|\bup\b/g));
  return [
    ...[...new Set(metrics)].map((metric) => ({ what: "the metric of an alert", query: metric })),
    ...panels(dashboardFile).flatMap(({ title, queries }) =>
      queries.map((query) => ({ what: `panel "${title}"`, query })),
    ),
  ];
}

// Each has to have data once; later it may be empty again, as a rate is when no article comes.
const all = await expected();
const deadline = Date.now() + patienceMs;
let empty = all;
while (empty.length > 0 && Date.now() < deadline) {
  await pause(pauseMs);
  const found = await Promise.all(empty.map(({ query }) => hasData(query)));
  empty = empty.filter((_, index) => !found[index]);
}
const problems = [
  ...(await targetProblems()),
  ...(await alertProblems()),
  ...empty.map(({ what, query }) => `no data: ${what}: ${query}`),
];
problems.forEach((problem) => console.error(problem));
console.log(`${all.length} metrics and queries, ${problems.length} problems`);
process.exit(problems.length ? 1 : 0);
