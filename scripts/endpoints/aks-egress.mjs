// Reads what AKS in Azure reaches: rows that somebody wrote from the vendor's page, or the page itself, of which the names
// are compared with the rows, since what a row depends on is said in sentences.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Features as they are called here where the vendor's page or the rows call them otherwise. */
const features = { windows: "windows-nodes" };

/** The rows of a folder as lib/ports/endpoints/data/aks.json holds them, or undefined. */
export function readAksRows(folder) {
  const file = [folder, join(folder, "..")].map((place) => join(place, "aks-egress.json")).find(existsSync);
  if (file === undefined) return undefined;
  const { sources, rows } = JSON.parse(readFileSync(file, "utf8"));
  const [page] = sources;
  return {
    page: page.file.split(" ")[1],
    repository: page.file.split(" ")[0],
    date: page.msDate,
    commit: page.commit,
    rows: rows.filter(({ kind }) => kind === "fqdn").map(rowOf),
  };
}

function rowOf({ fqdn, port, required, feature, when = [], unless, clouds, purpose, inDocumentSince }) {
  const named = when.includes("marketplace-extensions") ? "marketplace-extensions" : feature;
  return {
    fqdn: correctName(fqdn).replace(/<[a-z-]+>/, "<region>"),
    ...(port === 443 ? {} : { port }),
    purpose,
    ...(named === "core" ? {} : { feature: features[named] ?? named }),
    ...(unless === undefined ? {} : { unless: unless[0] }),
    ...(required ? {} : { required }),
    ...(clouds.length === 3 ? {} : { clouds }),
    since: inDocumentSince.date,
  };
}

/** The page writes one name without the label every vault has in front. */
const correctName = (fqdn) => (fqdn === "vault.azure.net" ? "*.vault.azure.net" : fqdn);

/** Names of the page's tables that are in no row, and names of rows that the page does not have; undefined without a page. */
export function comparePage(folder, rows) {
  const name = "outbound-rules-control-egress.md";
  const file = readdirSync(folder, { recursive: true, encoding: "utf8" }).find((path) => path.endsWith(name));
  if (file === undefined) return undefined;
  const lines = readFileSync(join(folder, file), "utf8")
    .split("\n")
    .filter((line) => line.startsWith("|"));
  const names = new Set(
    lines.flatMap((line) =>
      [...line.matchAll(/\*\*`?((?:[a-z0-9*<>-]+\.)+[a-z]{2,})`?\*\*/gi)].map(([, host]) => host.replace(/<[^>]+>/, "<region>")),
    ),
  );
  const known = new Set(rows.map(({ fqdn }) => fqdn));
  return {
    appeared: [...names].filter((host) => !known.has(correctName(host))),
    went: [...known].filter((host) => !names.has(host) && !names.has(host.replace(/^\*\./, ""))),
  };
}
