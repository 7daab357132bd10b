// The first example of each README prints what stands below it.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";

const root = new URL("../../", import.meta.url);

for (const name of ["README.md", "pkg/README.md"]) test(`the example of ${name} prints what it says`, async (t) => {
  const readme = await readFile(new URL(name, root), "utf8");
  const [, code, printed] = /```js\n([^]*?)```\s*```text\n([^]*?)```/.exec(readme);
  const folder = await mkdtemp(join(tmpdir(), "declarant-"));
  t.after(() => rm(folder, { recursive: true }));
  const entry = JSON.stringify(new URL("pkg/node.js", root).href);
  await writeFile(join(folder, "example.mjs"), code.replace('"declarant"', entry));
  assert.equal(execFileSync(process.execPath, [join(folder, "example.mjs")], { encoding: "utf8" }), printed);
});
