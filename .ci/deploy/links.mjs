// Where Markdown files point to each other: each relative link leads to a file that is there, and to a part of it that
// is; the index of the rationale names each of its pages.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";

const RATIONALE = "streams-app/rationale";
const ELSEWHERE = /^[a-z][a-z0-9+.-]*:/i;

// The Markdown files of a checkout, as paths from its root: new ones too, but none that git ignores. Whoever owns the files.
function documents(root) {
  const list = ["-c", "safe.directory=*", "ls-files", "-z", "--cached", "--others", "--exclude-standard", "*.md"];
  const files = execFileSync("git", list, { cwd: root, encoding: "utf8" }).split("\0");
  return files.filter((file) => file && existsSync(join(root, file)));
}

// Without blocks of code, whose "#" begins no part and whose "[...](...)" is no link.
const prose = (text) => text.replaceAll(/^ *(```|~~~)[^]*?^ *\1/gm, "");

// The names that GitHub gives the parts of a text: a second one of the same title has a number.
export function anchors(text) {
  const seen = new Map();
  return new Set(
    [...prose(text).matchAll(/^#{1,6} +(.+?)(?: +#+)?$/gm)].map(([, title]) => {
      const plain = title.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1").toLowerCase();
      const name = plain.replaceAll(/[^\p{L}\p{N}_ -]/gu, "").replaceAll(" ", "-");
      const before = seen.get(name) ?? 0;
      seen.set(name, before + 1);
      return before ? `${name}-${before}` : name;
    }),
  );
}

// The targets of a text's links, "[words](target)" and "[words]: target".
function targets(text) {
  const plain = prose(text).replaceAll(/`[^`\n]*`/g, "");
  const inline = plain.matchAll(/\]\(<?([^)\s>]+)>?(?: +"[^"]*")?\)/g);
  const defined = plain.matchAll(/^ *\[[^\]]+\]: +<?(\S+?)>?$/gm);
  return [...inline, ...defined].map(([, target]) => target);
}

// A stray "%" is a part of the name.
function decoded(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function problemOf(root, file, target) {
  const [path, anchor] = target.split("#").map(decoded);
  const found = path ? normalize(join(dirname(file), path)) : file;
  const onDisk = join(root, found);
  if (!existsSync(onDisk)) return `${file}: no file ${target}`;
  if (!anchor || !found.endsWith(".md") || statSync(onDisk).isDirectory()) return null;
  return anchors(readFileSync(onDisk, "utf8")).has(anchor) ? null : `${file}: no part ${target}`;
}

export function linkProblems(root) {
  const files = documents(root);
  const read = new Map(files.map((file) => [file, readFileSync(join(root, file), "utf8")]));
  const links = files.flatMap((file) =>
    targets(read.get(file))
      .filter((target) => !ELSEWHERE.test(target))
      .map((target) => ({ file, target })),
  );
  const problems = links.map(({ file, target }) => problemOf(root, file, target)).filter(Boolean);
  const index = join(RATIONALE, "README.md");
  const named = new Set(targets(read.get(index)).map((target) => join(RATIONALE, target.split("#")[0])));
  for (const page of files) {
    if (page !== index && !relative(RATIONALE, page).startsWith("..") && !named.has(page)) {
      problems.push(`${index} does not name ${page}`);
    }
  }
  return { links: links.length, problems };
}
