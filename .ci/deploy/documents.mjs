// Checks that alerts, dashboard and documents name the same things: each alert's place in the runbook exists and the runbook's
// table has it, each metric of ours that is used is documented, what the documents link to is there, and versions are those of the parent POM.
// Writes the dashboard's queries as rules, for promtool to parse.
//
//   node documents.mjs ROOT RULES_FILE
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { panels } from "./dashboard.mjs";
import { anchors, linkProblems } from "./links.mjs";
import { versionProblems } from "./versions.mjs";

const [root, rulesFile] = process.argv.slice(2);
const folder = join(root, "deploy");
const read = (name) => readFileSync(join(folder, name), "utf8");
const problems = [];

const queries = panels(join(folder, "grafana/dashboard.json")).flatMap((panel) => panel.queries);
const rules = queries.map(
  (expr, index) => `      - {record: "dashboard:query${index}", expr: ${JSON.stringify(expr)}}\n`,
);
writeFileSync(rulesFile, `groups:\n  - name: dashboard\n    rules:\n${rules.join("")}`);

const alerts = read("prometheus/alerts.yaml");
const runbook = read("runbook.md");
const parts = anchors(runbook);
for (const [, alert, anchor] of alerts.matchAll(/alert: (\S+)[\s\S]*?runbook: runbook\.md#(\S+)/g)) {
  if (!parts.has(anchor)) problems.push(`runbook.md has no part ${anchor}`);
  const row = runbook.split("\n").find((line) => line.startsWith("| `Copydesk") && line.includes(`\`${alert}\``));
  if (!row?.includes(`(#${anchor})`)) problems.push(`runbook.md's table does not lead from ${alert} to ${anchor}`);
}

const documented = read("metrics.md");
const used = new Set(`${alerts}\n${queries.join("\n")}`.match(/\b(copydesk|kafka|jvm|process)_[a-z0-9_]+/g));
for (const metric of used) {
  const name = metric.replace(/_(bucket|count|sum)$/, "");
  if (!documented.includes(name)) problems.push(`metrics.md does not document ${name}`);
}
for (const [, alert] of alerts.matchAll(/alert: (\S+)/g)) {
  if (!documented.includes(alert)) problems.push(`metrics.md does not name the alert ${alert}`);
}

const linked = linkProblems(root);
problems.push(...linked.problems, ...versionProblems(root));

problems.forEach((problem) => console.error(problem));
console.log(`${queries.length} queries, ${used.size} metrics, ${linked.links} links, ${problems.length} problems`);
process.exit(problems.length ? 1 : 0);
