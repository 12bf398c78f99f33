// Checks Kubernetes manifests: unknown, missing and ill-typed fields (the TypeScript compiler, on the published types),
// formats and ranges (the published validators), Strimzi's resources against its generated definitions, and that what
// has to agree between the files does.
//
//   node manifests.mjs DEPLOY_FOLDER STRIMZI_DEFINITIONS_FOLDER
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import Ajv from "ajv";
import ts from "typescript";
import { parse, parseAllDocuments } from "yaml";

const here = dirname(fileURLToPath(import.meta.url));
const [deploy, definitions] = process.argv.slice(2);
const folder = join(deploy, "kubernetes");
const problems = [];

const monitoring = execFileSync(join(folder, "monitoring.sh"), ["--label", "release=prometheus"], { encoding: "utf8" });

const resources = [
  ...readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .map((file) => [file, readFileSync(join(folder, file), "utf8")]),
  ["monitoring.sh", monitoring],
].flatMap(([file, text]) =>
  parseAllDocuments(text, { uniqueKeys: true }).map((document) => {
    document.errors.forEach((error) => problems.push(`${file}: ${error.message}`));
    return { file, body: document.toJS() };
  }),
);
const name = ({ file, body }) => `${file}: ${body.kind} ${body.metadata?.name}`;
const isStrimzi = ({ body }) => body.apiVersion.startsWith("kafka.strimzi.io/");

const packages = { "keda.sh": "keda", "monitoring.coreos.com": "prometheus-operator" };
const packageOf = (apiVersion) => {
  const own = packages[apiVersion.split("/")[0]];
  return own ? `@kubernetes-models/${own}/${apiVersion}` : `kubernetes-models/${apiVersion}`;
};

function checkTypes(typed) {
  const work = mkdtempSync(join(here, "types-"));
  try {
    const file = join(work, "manifests.ts");
    const source = typed.map(
      ({ body }, index) =>
        `import type { I${body.kind} as T${index} } from "${packageOf(body.apiVersion)}/${body.kind}";\n` +
        `export const r${index}: T${index} = ${JSON.stringify(body, null, 1)};\n`,
    );
    writeFileSync(file, source.join(""));
    const program = ts.createProgram([file], {
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      target: ts.ScriptTarget.ES2022,
      types: [],
    });
    for (const diagnostic of ts.getPreEmitDiagnostics(program)) {
      problems.push(ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n  "));
    }
  } finally {
    rmSync(work, { recursive: true });
  }
}

async function checkValues(typed) {
  for (const resource of typed) {
    const { kind, apiVersion } = resource.body;
    try {
      const module = await import(`${packageOf(apiVersion)}/${kind}`);
      new module[kind](resource.body).validate();
    } catch (error) {
      problems.push(`${name(resource)}: ${error.message}`);
    }
  }
}

// A definition lets unknown fields pass (the server drops them); here they are mistakes.
function closed(schema) {
  if (Array.isArray(schema)) return schema.map(closed);
  if (schema === null || typeof schema !== "object") return schema;
  const copy = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  if (copy.properties && !copy["x-kubernetes-preserve-unknown-fields"] && !copy.additionalProperties) {
    copy.additionalProperties = false;
  }
  return copy;
}

function checkStrimzi(strimzi) {
  const ajv = new Ajv({ strict: false, allErrors: true });
  const validators = new Map(
    readdirSync(definitions)
      .filter((file) => file.endsWith(".yaml"))
      .map((file) => parse(readFileSync(join(definitions, file), "utf8")).spec)
      .flatMap(({ group, names, versions }) =>
        versions.map((version) => {
          const schema = closed(version.schema.openAPIV3Schema);
          schema.properties.metadata = { type: "object" };
          return [`${group}/${version.name} ${names.kind}`, ajv.compile(schema)];
        }),
      ),
  );
  for (const resource of strimzi) {
    const validate = validators.get(`${resource.body.apiVersion} ${resource.body.kind}`);
    if (!validate) problems.push(`${name(resource)}: Strimzi has no such kind`);
    else if (!validate(resource.body)) problems.push(`${name(resource)}: ${ajv.errorsText(validate.errors)}`);
  }
}

const find = (kind, called) =>
  resources.find(({ body }) => body.kind === kind && body.metadata.name === called)?.body ??
  problems.push(`there is no ${kind} ${called}`);

// acls.sh, run with an echo in the tool's place, and the KafkaUser grant the same.
function checkAcls() {
  const granted = (type, pattern, called, operations) =>
    operations.map((operation) => `${operation} ${type} ${pattern} ${called}`);
  const user = find("KafkaUser", "copydesk").spec.authorization.acls.flatMap(({ resource, operations }) =>
    granted(resource.type, resource.patternType, resource.name, operations),
  );
  const lines = execFileSync(join(deploy, "acls.sh"), ["--bootstrap-server", "none:9092"], {
    env: { ...process.env, KAFKA_ACLS: "echo" },
    encoding: "utf8",
  });
  const script = lines
    .trim()
    .split("\n")
    .flatMap((line) => {
      const words = line.split(" ");
      const values = (option) => words.filter((_, index) => words[index - 1] === option);
      const pattern = values("--resource-pattern-type").includes("prefixed") ? "prefix" : "literal";
      return [
        ["--topic", "topic"],
        ["--group", "group"],
        ["--transactional-id", "transactionalId"],
      ].flatMap(([option, type]) =>
        values(option).flatMap((called) => granted(type, pattern, called, values("--operation"))),
      );
    });
  const differs = (one, other) => one.filter((grant) => !other.includes(grant));
  differs(user, script).forEach((grant) => problems.push(`users.yaml grants what acls.sh does not: ${grant}`));
  differs(script, user).forEach((grant) => problems.push(`acls.sh grants what users.yaml does not: ${grant}`));
  script
    .filter((grant) => / topic literal /.test(grant))
    .forEach((grant) => find("KafkaTopic", grant.split(" ").pop()));
}

// What holds of each pod of ours, the Job's too.
function checkPod(file, { metadata, spec }) {
  const [container] = spec.containers;
  const hold = (condition, otherwise) => condition || problems.push(`${file}: ${otherwise}`);
  hold(spec.enableServiceLinks === false, "the variables of services would be read as settings");
  hold(container.securityContext.readOnlyRootFilesystem, "the root file system is writable");
  hold(spec.securityContext.runAsNonRoot && spec.securityContext.runAsUser > 0, "it runs as root");
  hold(container.volumeMounts.some(({ mountPath }) => mountPath === "/tmp"), "what it writes to is not mounted");
  hold(selects(find("NetworkPolicy", "copydesk").spec.podSelector, metadata), "the network policy misses the pods");
  spec.volumes.filter(({ configMap }) => configMap).forEach(({ configMap }) => find("ConfigMap", configMap.name));
}

const selects = ({ matchLabels = {}, matchExpressions = [] }, { labels }) =>
  Object.entries(matchLabels).every(([label, value]) => labels[label] === value) &&
  matchExpressions.every(({ key, operator, values }) => {
    if (operator !== "In") throw new Error(`of the operators only In is known here, not ${operator}`);
    return values.includes(labels[key]);
  });

function checkWorkload() {
  const set = find("StatefulSet", "copydesk");
  const { spec } = set.spec.template;
  const [container] = spec.containers;
  const properties = find("ConfigMap", "copydesk").data["copydesk.properties"];
  const property = (key) => properties.match(new RegExp(`^${key}=(.*)$`, "m"))?.[1];
  const hold = (condition, otherwise) => condition || problems.push(`copydesk.yaml: ${otherwise}`);

  checkPod("copydesk.yaml", set.spec.template);
  // Those of earlier manifests too, which have no other label for certain: this one cannot be changed.
  hold(
    selects(find("NetworkPolicy", "copydesk").spec.podSelector, { labels: set.spec.selector.matchLabels }),
    "the network policy misses the pods of earlier manifests",
  );
  hold(String(container.ports[0].containerPort) === property("copydesk.http.port"), "the ports differ");
  hold(
    property("copydesk.stop.timeout.ms") < spec.terminationGracePeriodSeconds * 1000,
    "it is killed before it has stopped",
  );
  const mounts = container.volumeMounts.map((mount) => mount.mountPath);
  hold(mounts.includes(property("state.dir")), "what it writes to is not mounted");
  const names = [...spec.volumes, ...set.spec.volumeClaimTemplates.map((claim) => claim.metadata)].map((v) => v.name);
  container.volumeMounts.forEach((mount) => hold(names.includes(mount.name), `there is no volume ${mount.name}`));
  hold(
    selects(find("PodDisruptionBudget", "copydesk").spec.selector, set.spec.template.metadata),
    "the disruption budget misses the pods",
  );

  const scaled = find("ScaledObject", "copydesk").spec;
  const partitions = find("KafkaTopic", scaled.triggers[0].metadata.topic).spec.partitions;
  const threads = Number(property("num.stream.threads"));
  hold(scaled.scaleTargetRef.name === set.metadata.name, "KEDA scales something else");
  hold(scaled.maxReplicaCount * threads <= partitions, "KEDA adds instances that would stand idle");
  hold(set.spec.replicas === undefined, "replicas is KEDA's to set");
}

// The Job runs the application's version with its settings, as somebody who may fill the catalog, and is no instance.
function checkPreparation() {
  const { template } = find("Job", "copydesk-prepare").spec;
  const set = find("StatefulSet", "copydesk").spec;
  const [container] = template.spec.containers;
  const [instance] = set.template.spec.containers;
  const hold = (condition, otherwise) => condition || problems.push(`prepare.yaml: ${otherwise}`);
  const mounted = (pod, path) => {
    const mount = pod.containers[0].volumeMounts.find(({ mountPath }) => mountPath === path);
    return JSON.stringify(pod.volumes.find(({ name }) => name === mount?.name));
  };

  checkPod("prepare.yaml", template);
  hold(container.image === instance.image, "its image is another than the application's");
  hold(container.args[0] === "topics", "it does not run copydesk topics");
  hold(container.args.at(-1) === instance.args.at(-1), "its settings are others than the application's");
  ["/etc/copydesk/config", "/etc/copydesk/kafka-ca"].forEach((path) =>
    hold(mounted(template.spec, path) === mounted(set.template.spec, path), `${path} is another than the application's`),
  );
  const user = template.spec.volumes.find(({ name }) => name === "user").secret.secretName;
  const { acls } = find("KafkaUser", user).spec.authorization;
  hold(
    acls.some(({ resource, operations }) => resource.name === "copydesk-catalog-fill" && operations.includes("Write")),
    `${user} may not fill the catalog`,
  );
  [set.selector, find("PodDisruptionBudget", "copydesk").spec.selector, { matchLabels: find("Service", "copydesk").spec.selector }]
    .filter((selector) => selects(selector, template.metadata))
    .forEach((selector) => problems.push(`prepare.yaml: ${JSON.stringify(selector)} takes it for an instance`));
}

// What README.md's two sed commands make of the Job, to run another command or to wait for one, are other Jobs that hold as well.
function checkCommands() {
  const guide = readFileSync(join(folder, "README.md"), "utf8");
  const hold = (condition, otherwise) => condition || problems.push(`README.md: ${otherwise}`);
  const jobs = [...guide.matchAll(/^ {4}sed '([^']+)' prepare\.yaml/gm)].map(([, script]) =>
    parse(execFileSync("sed", [script, join(folder, "prepare.yaml")], { encoding: "utf8" })),
  );
  hold(jobs.length === 2, "there are other commands than the one that is run and the one that waits");
  jobs.forEach((job) => {
    hold(job.metadata.name === "copydesk-command", "the command does not run under its own name");
    checkPod("README.md", job.spec.template);
  });
  const [run, wait] = jobs.map((job) => job.spec.template.spec.containers[0]);
  hold(run?.args.includes("--dry-run"), "the command changes topics");
  hold(wait?.command?.join(" ") === "sleep 3600" && wait.args === undefined, "the Job that waits does something else");
}

// What the operator's commands need, of those in the runbook and the guides that are not the cluster administrator's.
const OPERATOR = [
  ["copydesk topics", "topic news.articles.raw", "Describe", "DescribeConfigs"],
  ["copydesk topics, of an empty catalog", "topic news.reference.entities", "Read", "Write", "DescribeConfigs"],
  ["copydesk topics, of an empty catalog", "transactionalId copydesk-catalog-fill", "Write"],
  ["copydesk reference", "topic news.reference.entities", "Read", "Write"],
  ["copydesk dlq list", "topic news.articles.dlq", "Read"],
  ["copydesk dlq replay", "topic news.articles.raw", "Read", "Write"],
  ["copydesk dlq replay", "transactionalId copydesk-dlq-replay", "Write"],
  ["copydesk watch", "topic news.articles.enriched", "Read"],
  ["kafka-consumer-groups.sh --describe and --reset-offsets", "group copydesk", "Read", "Describe"],
  ["kafka-transactions.sh find-hanging", "transactionalId copydesk-copydesk", "Describe"],
  ["kafka-transactions.sh find-hanging", "topic news.articles.enriched", "Describe"],
  ["kafka-streams-application-reset.sh", "group copydesk", "Read", "Delete"],
  ["kafka-streams-application-reset.sh", "topic news.articles.raw", "Read"],
  ["kafka-streams-application-reset.sh", "topic copydesk-articles-seen-changelog", "Describe", "Delete"],
];

// With which of Kafka's operations comes the right to see that a resource is there.
const DESCRIBING = ["Read", "Write", "Delete", "Alter"];

function checkOperator() {
  const { acls } = find("KafkaUser", "copydesk-operator").spec.authorization;
  const covers = ({ type, name, patternType }, wanted, called) =>
    type === wanted && (patternType === "prefix" ? called.startsWith(name) : called === name);
  OPERATOR.forEach(([command, resource, ...operations]) => {
    const [type, called] = resource.split(" ");
    const granted = acls.filter((acl) => covers(acl.resource, type, called)).flatMap((acl) => acl.operations);
    const may = (operation) =>
      granted.includes(operation) || (operation === "Describe" && granted.some((other) => DESCRIBING.includes(other)));
    operations
      .filter((operation) => !may(operation))
      .forEach((operation) => problems.push(`users.yaml: ${command} needs ${operation} of ${resource}`));
  });
}

// README.md names each file of the folder, and no other.
function checkGuide() {
  const guide = readFileSync(join(folder, "README.md"), "utf8");
  const files = readdirSync(folder).filter((file) => file !== "README.md");
  const named = new Set(guide.match(/(?<!\.\.\/|[\w-])[a-z]+\.(?:yaml|sh)\b/g));
  files.filter((file) => !named.has(file)).forEach((file) => problems.push(`README.md does not name ${file}`));
  [...named].filter((file) => !files.includes(file)).forEach((file) => problems.push(`README.md names ${file}`));
}

// What monitoring.sh prints is found by the Operator, finds the application, and has the alerts and the dashboard.
function checkMonitoring() {
  const hold = (condition, otherwise) => condition || problems.push(`monitoring.sh: ${otherwise}`);
  const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);
  const monitor = find("ServiceMonitor", "copydesk");
  const rule = find("PrometheusRule", "copydesk");
  const service = find("Service", "copydesk");
  const alerts = parse(readFileSync(join(deploy, "prometheus/alerts.yaml"), "utf8"));
  const dashboard = JSON.parse(readFileSync(join(deploy, "grafana/dashboard.json"), "utf8"));

  hold(same(rule.spec, alerts), "the PrometheusRule has other alerts");
  hold(
    same(JSON.parse(find("ConfigMap", "copydesk-dashboard").data["copydesk.json"]), dashboard),
    "the ConfigMap has another dashboard",
  );
  [monitor, rule].forEach(({ kind, metadata }) =>
    hold(metadata.labels.release === "prometheus", `the ${kind} lacks the label that was asked for`),
  );
  Object.entries(monitor.spec.selector.matchLabels).forEach(([label, value]) =>
    hold(service.metadata.labels[label] === value, `the ServiceMonitor misses the Service: ${label}=${value}`),
  );
  hold(
    service.spec.ports.some((port) => port.name === monitor.spec.endpoints[0].port),
    "the ServiceMonitor asks for a port that the Service lacks",
  );
}

const typed = resources.filter((resource) => !isStrimzi(resource));
checkTypes(typed);
await checkValues(typed);
checkStrimzi(resources.filter(isStrimzi));
checkAcls();
checkWorkload();
checkPreparation();
checkCommands();
checkOperator();
checkGuide();
checkMonitoring();
problems.forEach((problem) => console.error(problem));
console.log(`${resources.length} Kubernetes resources, ${problems.length} problems`);
process.exit(problems.length ? 1 : 0);
