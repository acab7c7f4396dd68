// Reads the vendor's lists of one folder: the Markdown of a checkout of Azure/AzureStack-Tools, or tables that somebody has
// turned into JSON already. Both come back in one shape.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";

const repository = "Azure/AzureStack-Tools";

/** The lists of a folder: `{ id, isOem, name, cloud, page, date, commit, rows, history? }`. */
export function readVendorFiles(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name));
  const lists = files.flatMap((file) => {
    if (file.endsWith(".json")) return fromJson(file) ?? [];
    return /endpoints\.md$/i.test(file) ? [fromMarkdown(file, folder)] : [];
  });
  return lists.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function fromJson(file) {
  const value = JSON.parse(readFileSync(file, "utf8"));
  if (!Array.isArray(value.rows) || typeof value.source !== "string" || !(value.region ?? value.oem)) return undefined;
  const isOem = value.region === undefined;
  return {
    id: value.region ?? value.oem,
    isOem,
    name: value.regionDisplayName ?? value.vendor,
    cloud: value.cloud,
    page: /^\S+ (.+) @/.exec(value.source)[1],
    date: value.lastCommit.date,
    commit: value.lastCommit.commit,
    rows: value.rows.map(({ endpoint, port, component, arcGateway, requiredFor }) => ({
      ...hostOf(endpoint, port),
      component,
      gateway: arcGateway.published,
      requiredFor,
    })),
    history: value.history,
  };
}

function fromMarkdown(file, folder) {
  const text = readFileSync(file, "utf8");
  const table = text.split("\n").filter((line) => line.trimStart().startsWith("|"));
  const cells = table.map((line) =>
    line
      .trim()
      .replace(/^\||\|$/g, "")
      .split("|")
      .map((cell) => cell.trim()),
  );
  const [titles = [], , ...lines] = cells;
  const column = (pattern) => {
    const index = titles.findIndex((title) => pattern.test(title));
    if (index < 0) throw new Error(`${file}: the table has no column for ${pattern}`);
    return index;
  };
  const [component, endpoint, port, gateway, requiredFor] = [
    /component|SBE/i,
    /endpoint url/i,
    /^port$/i,
    /arc gateway/i,
    /required for/i,
  ].map(column);
  const oem = /OEMEndpoints[\\/]([^\\/]+)[\\/]/i.exec(file)?.[1];
  const region = basename(file)
    .replace(/-hci-endpoints\.md$/i, "")
    .toLowerCase();
  const { date, commit } = lastCommit(file);
  return {
    id: oem?.toLowerCase() ?? { indiacentral: "centralindia" }[region] ?? region,
    isOem: oem !== undefined,
    name: oem ?? /Endpoints for (.+?) Region/i.exec(text)?.[1] ?? region,
    cloud: region.startsWith("usgov") ? "AzureUSGovernment" : "AzureCloud",
    page: relative(folder, file).replaceAll("\\", "/"),
    date,
    commit,
    rows: lines.flatMap((row) =>
      portsOf(row[port]).map((one) => ({
        ...hostOf(row[endpoint], one),
        component: row[component],
        gateway: row[gateway],
        requiredFor: row[requiredFor],
      })),
    ),
  };
}

function lastCommit(file) {
  const [commit, date] = execFileSync("git", ["-C", dirname(file), "log", "-1", "--format=%h %cs", "--", basename(file)], {
    encoding: "utf8",
  })
    .trim()
    .split(" ");
  if (!date) throw new Error(`${file} is not in a checkout of ${repository}, so its date is not known`);
  return { date, commit };
}

const portsOf = (text) =>
  text
    .split(/[,;\s]+/)
    .filter(Boolean)
    .map(Number);

/** Host, path and port of a cell; a port inside the name is the one that counts. */
function hostOf(text, port) {
  const [, scheme, host = "", own, path] =
    /^(https?:\/\/)?([^/:]+)(?::(\d+))?(\/.*)?$/.exec(text.replace(/\s+/g, "").replace(/>/g, "")) ?? [];
  if (host === "") throw new Error(`"${text}" is no name of a host`);
  return {
    fqdn: host.toLowerCase(),
    ...(path === undefined || path === "/" ? {} : { path }),
    ...(scheme === undefined ? {} : { scheme }),
    port: Number(own ?? port),
  };
}

/** The entries of a history, `name:port` or `name:80, 443`, one text each. */
export function historyEntries(text) {
  const [, name, ports] = /^(.*?):\s*(\d+(?:\s*,\s*\d+)*)$/.exec(text) ?? [];
  if (name === undefined) throw new Error(`"${text}" is no entry of a history`);
  return portsOf(ports).map((port) => {
    const host = hostOf(name, port);
    return `${host.fqdn}:${host.port}`;
  });
}
