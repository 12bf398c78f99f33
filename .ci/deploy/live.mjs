// Asks a Prometheus that scrapes an application at work: each alert can be computed and none fires, each metric that
// an alert names is there, and each panel of the dashboard has data. Rates need a few scrapes, so it asks for a while.
//
//   node live.mjs PROMETHEUS_URL DASHBOARD_FILE
import { setTimeout as pause } from "node:timers/promises";
import { panels } from "./dashboard.mjs";

const [prometheus, dashboardFile] = process.argv.slice(2);
const patienceMs = 90_000;

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
  const failing = targets.filter(({ health }) => health !== "up");
  return targets.length === 0
    ? ["Prometheus has found no target"]
    : failing.map(({ scrapeUrl, health, lastError }) => `${scrapeUrl} is ${health}: ${lastError}`);
}

async function alertProblems() {
  const rules = (await ask("rules")).groups.flatMap((group) => group.rules);
  const problems = rules
    .filter(({ health, state }) => health !== "ok" || state === "firing")
    .map(({ name, health, state, lastError }) => `alert ${name} is ${health}, ${state} ${lastError ?? ""}`);
  const metrics = new Set(rules.flatMap(({ query }) => query.match(/\b(copydesk|kafka|jvm)_[a-z_]+|\bup\b/g)));
  for (const metric of metrics) {
    // Dead letters have no series before the first.
    if (!(await hasData(metric))) problems.push(`an alert's metric is not there: ${metric}`);
  }
  return problems;
}

async function panelProblems() {
  const problems = [];
  for (const { title, queries } of panels(dashboardFile)) {
    for (const query of queries) {
      if (!(await hasData(query))) problems.push(`panel "${title}" is empty: ${query}`);
    }
  }
  return problems;
}

const problems = async () => [
  ...(await targetProblems()),
  ...(await alertProblems()),
  ...(await panelProblems()),
];

const deadline = Date.now() + patienceMs;
let found = await problems();
while (found.length > 0 && Date.now() < deadline) {
  await pause(5_000);
  found = await problems();
}
found.forEach((problem) => console.error(problem));
console.log(`${panels(dashboardFile).length} panels, ${found.length} problems`);
process.exit(found.length ? 1 : 0);
