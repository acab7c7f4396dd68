// Puts the lists of all regions into one table: a row once, with the regions that have it where these are not all.
import { conditionOf, gatewayOf, phaseOf, purposeOf, regionCodes } from "./words.mjs";

/** The content of lib/ports/endpoints/data/azure-local.json. */
export function azureLocalData(lists) {
  const regions = lists.filter(({ isOem }) => !isOem);
  const tables = regions.map((list) => ({ id: list.id, rows: list.rows.map((row) => regionRow(row, list)) }));
  return {
    regions: Object.fromEntries(
      regions.map((list) => [
        list.id,
        { name: list.name, cloud: list.cloud, code: codeOf(list), ...(hasGateway(list) ? {} : { arcGateway: false }), ...sourceOf(list) },
      ]),
    ),
    rows: mergedRows(tables),
  };
}

/** The content of lib/ports/endpoints/data/oem.json. */
export function oemData(lists) {
  const oems = lists.filter(({ isOem }) => isOem);
  return Object.fromEntries(
    oems.map((list) => [list.id, { name: list.name, ...sourceOf(list), rows: distinct(list.rows.map((row) => rowOf(row, true))) }]),
  );
}

function sourceOf({ page, date, commit }) {
  return { date, commit, page };
}

function codeOf({ id }) {
  const code = regionCodes[id];
  if (code === undefined) throw new Error(`the short name of ${id} in the names of the identity service is not known; add it to words.mjs`);
  return code;
}

/** In one region no endpoint goes through a gateway; there the column says nothing about single rows. */
function hasGateway({ rows }) {
  return rows.some(({ gateway }) => gatewayOf(gateway) !== "no");
}

function regionRow(row, list) {
  const { gateway, ...rest } = rowOf(row, false);
  const fqdn = rest.fqdn
    .split(/(?=[.-])/)
    .map((label) => (label === list.id ? "<region>" : label))
    .join("")
    .replace(new RegExp(`^${regionCodes[list.id]}(?=\\.his\\.)`), "<code>");
  return { ...rest, fqdn, ...(hasGateway(list) ? { gateway } : {}) };
}

/** Properties that hold for most rows are omitted: TCP 443, carried from 2408, needed always. */
function rowOf(row, isOem) {
  const purpose = purposeOf(row, isOem);
  if (purpose === undefined) throw new Error(`${row.fqdn} (${row.component}) has no purpose yet; add a row to words.mjs`);
  const phase = phaseOf(row.requiredFor);
  const condition = isOem ? undefined : conditionOf(row);
  return {
    fqdn: row.fqdn,
    ...(row.port === 443 ? {} : { port: row.port }),
    ...(row.path === undefined ? {} : { path: row.path }),
    purpose,
    ...(phase === "always" ? {} : { phase }),
    ...(condition === undefined ? {} : { condition }),
    ...(isOem ? {} : { gateway: gatewayOf(row.gateway) }),
  };
}

/** Rows of several regions that differ in nothing but the Arc gateway of a region without one are one row. */
function mergedRows(tables) {
  const merged = [];
  for (const { id, rows } of tables) {
    let place = 0;
    for (const row of rows) {
      const found = merged.find((other) => sameRow(other.row, row));
      if (found === undefined) merged.splice(place, 0, { row, regions: [id] });
      else {
        found.regions.push(id);
        if (row.gateway !== undefined) found.row = { ...found.row, gateway: row.gateway };
      }
      place = merged.findIndex((other) => sameRow(other.row, row)) + 1;
    }
  }
  const all = tables.map(({ id }) => id);
  return merged.map(({ row: { gateway, ...row }, regions }) => ({
    ...row,
    ...(gateway === undefined || gateway === "2408" ? {} : { gateway }),
    ...where(regions, all),
  }));
}

function where(regions, all) {
  if (regions.length === all.length) return {};
  const others = all.filter((id) => !regions.includes(id));
  return others.length < regions.length ? { notIn: others } : { in: regions };
}

function sameRow({ gateway: a, ...left }, { gateway: b, ...right }) {
  return (a === undefined || b === undefined || a === b) && keyOf(left) === keyOf(right);
}

function keyOf(row) {
  return JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function distinct(rows) {
  return [...new Map(rows.map((row) => [keyOf(row), row])).values()];
}
