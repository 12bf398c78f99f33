// Where files name a version that the parent POM pins, which no build puts there: each has to be the POM's, and be found.
import { readFileSync } from "node:fs";
import { join } from "node:path";

// A pattern's first group is the version; a file has it once or oftener.
const NAMED = [
  ["the release", (pom) => pom.match(/<artifactId>copydesk<\/artifactId>\s*<version>([\d.]+)/)[1], [
    ["deploy/compose.yaml", /\bcopydesk:(\d[\w.-]*\w)/g],
    ["deploy/Dockerfile", /\b(?:copydesk:|ARG VERSION=)(\d[\w.-]*\w)/g],
    ["deploy/kubernetes/copydesk.yaml", /\bcopydesk:(\d[\w.-]*\w)/g],
    ["deploy/kubernetes/prepare.yaml", /\bcopydesk:(\d[\w.-]*\w)/g],
    ["deploy/kubernetes/README.md", /\bcopydesk:(\d[\w.-]*\w)/g],
    ["deploy/changes.md", /\bcopydesk:(\d[\w.-]*\w)/g],
    [".ci/check-image", /\bcopydesk:(\d[\w.-]*\w)/g],
  ]],
  ["Kafka", (pom) => property(pom, "kafka.version"), [["deploy/compose.yaml", /apache\/kafka:([\w.-]*\w)/g]]],
  ["Apicurio Registry", (pom) => property(pom, "apicurio.registry.version"), [
    ["deploy/compose.yaml", /apicurio-registry:([\w.-]*\w)/g],
    ["deploy/kubernetes/README.md", /Apicurio Registry 3 \(.*tested is ([\d.]*\d)/g],
  ]],
  ["maven-dependency-plugin", (pom) => plugin(pom, "maven-dependency-plugin"), [
    [".ci/deploy/pom.xml", /<artifactId>maven-dependency-plugin<\/artifactId>\s*<version>([^<]+)/g],
  ]],
];

const property = (pom, name) => pom.match(new RegExp(`<${name}>([^<]+)</${name}>`))[1];
const plugin = (pom, name) => pom.match(new RegExp(`<artifactId>${name}</artifactId>\\s*<version>([^<]+)`))[1];

export function versionProblems(root) {
  const read = (file) => readFileSync(join(root, file), "utf8");
  const pom = read("pom.xml");
  return NAMED.flatMap(([what, version, places]) =>
    places.flatMap(([file, pattern]) => {
      const expected = version(pom);
      const found = [...read(file).matchAll(pattern)].map(([, written]) => written);
      if (found.length === 0) return [`${file} does not name the version of ${what}, ${expected}`];
      return found
        .filter((written) => written !== expected)
        .map((written) => `${file}: ${what} ${written}, where pom.xml has ${expected}`);
    }),
  );
}
