// A project as a user of the package has it: an empty folder, with the packed tarball installed in it.

import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** Packs the package and installs it; gives the folder, what was packed, and ways to use both. */
export async function project() {
  const folder = await mkdtemp(join(tmpdir(), "declarant-"));
  const { stdout } = await run("npm", ["pack", "--json", "--pack-destination", folder], { cwd: join(root, "pkg") });
  const answer = JSON.parse(stdout);
  const [packed] = Array.isArray(answer) ? answer : Object.values(answer);
  await writeFile(join(folder, "package.json"), JSON.stringify({ name: "shop", version: "1.0.0", private: true, type: "module" }));
  await run("npm", ["install", "--offline", "--no-audit", "--no-fund", `./${packed.filename}`], { cwd: folder });
  return {
    folder,
    packed,
    /** Writes a file into it. */
    write: (name, text) => writeFile(join(folder, name), text),
    /** Runs a command in it; gives what it printed. */
    run: async (command, ...words) => (await run(command, words, { cwd: folder })).stdout,
    /** A file of the installed package, as an address to import. */
    installed: (name) => new URL(`node_modules/declarant/${name}`, `file://${folder}/`).href,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** The packed package as Node.js loads it, in a project that is removed after the tests of the file. */
export async function installed() {
  const shop = await project();
  after(shop.remove);
  return { shop, declarant: await import(shop.installed("node.js")) };
}

/** A parcel with one mistake that has one right answer: the blanks around the currency. */
export const parcel = {
  reference: "ORD-2026-000451",
  seller: { name: "Atelier Nord", address: { line: "Storgata 1", city: "Oslo", postcode: "0155", country: "NO" } },
  buyer: { name: "Maria Muster", address: { line: "Hauptstraße 5", city: "Köln", postcode: "50667", country: "DE" } },
  purpose: "personal",
  transaction: { nature: "sale", relationship: "b2c", date: "2026-11-20", taxIncluded: false },
  shipment: {
    exportCountry: "NO",
    destination: "DE",
    mode: "post",
    grossMass: { value: "0.82", unit: "KGM" },
  },
  items: [
    {
      description: "Men's knitted cotton T-shirt",
      hsCode: "610910",
      origin: "PT",
      quantity: { value: "2", unit: "C62" },
      netMass: { value: "0.40", unit: "KGM" },
      value: { amount: "42.00", currency: " EUR " },
    },
  ],
};
