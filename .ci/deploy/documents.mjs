// Checks that alerts, dashboard and documents name the same things: each alert's place in the runbook exists, each
// metric of ours that is used is documented. Writes the dashboard's queries as rules, for promtool to parse.
//
//   node documents.mjs DEPLOY_FOLDER RULES_FILE
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [folder, rulesFile] = process.argv.slice(2);
const read = (name) => readFileSync(join(folder, name), "utf8");
const problems = [];

const dashboard = JSON.parse(read("grafana/dashboard.json"));
const queries = dashboard.panels.flatMap((panel) => (panel.targets ?? []).map((target) => target.expr));
const rules = queries.map((expr, index) => {
  const plain = expr
    .replaceAll("$job", "copydesk")
    .replaceAll("$__rate_interval", "1m")
    .replaceAll("$__range", "1h");
  return `      - {record: "dashboard:query${index}", expr: ${JSON.stringify(plain)}}\n`;
});
writeFileSync(rulesFile, `groups:\n  - name: dashboard\n    rules:\n${rules.join("")}`);

const alerts = read("prometheus/alerts.yaml");
const anchors = [...read("runbook.md").matchAll(/^#+ (.+)$/gm)].map(([, title]) =>
  title.toLowerCase().replaceAll(/[^a-z0-9 -]/g, "").replaceAll(" ", "-"),
);
for (const [, anchor] of alerts.matchAll(/runbook: runbook\.md#(\S+)/g)) {
  if (!anchors.includes(anchor)) problems.push(`runbook.md has no part ${anchor}`);
}

const documented = read("metrics.md");
const used = new Set(`${alerts}\n${queries.join("\n")}`.match(/\b(copydesk|kafka|jvm|process)_[a-z_]+/g));
for (const metric of used) {
  const name = metric.replace(/_(bucket|count|sum)$/, "");
  if (!documented.includes(name)) problems.push(`metrics.md does not document ${name}`);
}
for (const [, alert] of alerts.matchAll(/alert: (\S+)/g)) {
  if (!documented.includes(alert)) problems.push(`metrics.md does not name the alert ${alert}`);
}

problems.forEach((problem) => console.error(problem));
console.log(`${queries.length} queries, ${used.size} metrics, ${problems.length} problems`);
process.exit(problems.length ? 1 : 0);
