// Reads newer copies of the vendor's endpoint lists into lib/ports/endpoints/data and prints what changed.
//   npm run endpoints -- <folder>          a checkout of Azure/AzureStack-Tools (its HCI folder), or of the page about AKS egress
//   npm run endpoints -- <folder> --check  prints only
import { parseArgs } from "node:util";
import { comparePage, readAksRows } from "./endpoints/aks-egress.mjs";
import { readData, writeData } from "./endpoints/data-files.mjs";
import { historyData } from "./endpoints/history.mjs";
import { azureLocalData, oemData } from "./endpoints/merge-lists.mjs";
import { readVendorFiles } from "./endpoints/read-vendor-files.mjs";

const { values, positionals } = parseArgs({ allowPositionals: true, options: { check: { type: "boolean", default: false } } });
const [folder] = positionals;
if (folder === undefined) {
  console.error("usage: npm run endpoints -- <folder of the vendor's files> [--check]");
  process.exit(2);
}

const changed = [];
const lists = readVendorFiles(folder);
if (lists.length > 0) {
  const before = stateOf(readData("azure-local.json"), readData("oem.json"), readData("history.json"));
  const missing = [...(before?.entries.keys() ?? [])].filter((id) => !lists.some((list) => list.id === id));
  if (missing.length > 0) throw new Error(`the folder has no list of ${missing.join(", ")}, of which there is one in the data`);
  changed.push(["azure-local.json", azureLocalData(lists)], ["oem.json", oemData(lists)], ["history.json", historyData(lists, before)]);
  for (const list of lists) printDifference(list, before?.entries.get(list.id));
}
const aks = readAksRows(folder);
if (aks !== undefined) {
  const known = new Set(readData("aks.json")?.rows.map(keyOfRow));
  printNames(
    "AKS in Azure",
    aks.rows.filter((row) => !known.has(keyOfRow(row))),
    (readData("aks.json")?.rows ?? []).filter((row) => !aks.rows.some((other) => keyOfRow(other) === keyOfRow(row))),
  );
  changed.push(["aks.json", aks]);
}
const page = comparePage(folder, readData("aks.json")?.rows ?? []);
if (page !== undefined) {
  console.log("AKS in Azure, names of the page against the rows; write the rows by hand");
  for (const name of page.appeared) console.log(`  + ${name}`);
  for (const name of page.went) console.log(`  - ${name}`);
}
if (changed.length === 0 && page === undefined) throw new Error(`${folder} holds no list that is known here`);
if (!values.check) for (const [name, data] of changed) writeData(name, data);

/** The entries of each list as the data has them. */
function stateOf(azureLocal, oem, history) {
  if (azureLocal === undefined || oem === undefined || history === undefined) return undefined;
  const entries = new Map();
  for (const [id, region] of Object.entries(azureLocal.regions)) {
    const own = azureLocal.rows.filter((row) => (row.in?.includes(id) ?? true) && !(row.notIn?.includes(id) ?? false));
    entries.set(id, new Set(own.map(({ fqdn, port = 443 }) => `${fqdn.replace("<region>", id).replace("<code>", region.code)}:${port}`)));
  }
  for (const [id, { rows }] of Object.entries(oem)) entries.set(id, new Set(rows.map(({ fqdn, port = 443 }) => `${fqdn}:${port}`)));
  return { entries, history };
}

function printDifference({ id, name, date, commit, rows }, before) {
  const now = new Set(rows.map(({ fqdn, port }) => `${fqdn}:${port}`));
  const added = [...now].filter((entry) => !before?.has(entry));
  const removed = [...(before ?? [])].filter((entry) => !now.has(entry));
  console.log(
    `${name} (${id}), ${date} ${commit}: ${rows.length} rows, ${before === undefined ? "new" : `${added.length} added, ${removed.length} removed`}`,
  );
  if (before === undefined) return;
  for (const entry of added) console.log(`  + ${entry}`);
  for (const entry of removed) console.log(`  - ${entry}`);
}

function printNames(title, added, removed) {
  console.log(`${title}: ${added.length} added, ${removed.length} removed`);
  for (const { fqdn } of added) console.log(`  + ${fqdn}`);
  for (const { fqdn } of removed) console.log(`  - ${fqdn}`);
}

function keyOfRow({ since: _, ...row }) {
  return JSON.stringify(row);
}
