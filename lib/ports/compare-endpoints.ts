import type { EndpointChange, EndpointComparison, EndpointComparisonRequest, Finding, NamedEndpoint } from "../../types/index.js";
import { inDocumentOrder } from "../finding/in-document-order.js";
import { PlanError } from "../finding/plan-error.js";
import { readEndpointComparisonRequest } from "../input/read-endpoint-comparison-request.js";
import { endpointRules } from "../rules/endpoint-rules.js";
import { findingOf } from "../rules/finding-of.js";
import { changesOf, firstDay, type ListChange, sinceOf } from "./endpoints/endpoint-history.js";
import type { EndpointList } from "./endpoints/endpoint-list.js";
import { endpointModel } from "./endpoints/endpoint-model.js";
import { listsOf, resolveEndpoints } from "./resolve-endpoints.js";

/**
 * Tells what appeared in the endpoint lists since a day and what went, and when.
 *
 * Guarantees: changes from the day `since` to the day `until`, both included, oldest first; a name that came with one port
 * and went with another in one commit is one change; of two changes that take each other back
 * the earlier one has the day of the later as `undone`, and the later that of the earlier as `undoes`.
 * A list whose history is not known is named in a finding.
 *
 * @param input the lists, by platform, region and hardware vendor, and the time
 * @throws PlanError when the input breaks its schema
 *
 * @example
 * ```ts
 * import { compareEndpoints } from "aks-netplan";
 *
 * const { changes } = compareEndpoints({ platform: "azure-local", region: "westeurope", since: "2026-07-01" });
 * changes.filter(({ kind }) => kind === "added").map(({ date, after }) => [date, after?.fqdn]); // [["2026-07-14", "ocsp.globalsign.com"]]
 * ```
 */
export function compareEndpoints(input: EndpointComparisonRequest): EndpointComparison {
  const { value, findings } = readEndpointComparisonRequest(input);
  if (value === undefined) throw new PlanError(findings);
  const model = endpointModel(value);
  const lists = listsOf(model);
  const resolved = resolveEndpoints(model);
  const changes = lists.flatMap((list) => changesIn(list, value, model.region));
  // placeholders are of no interest here, where names are compared as they are published
  const about = resolved.findings.filter(({ rule }) => rule !== endpointRules["endpoints-placeholder"].id);
  return {
    changes: changes.sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1)),
    lists: resolved.lists,
    findings: inDocumentOrder([...findings, ...about, ...checkTime(value), ...lists.flatMap((list) => checkHistory(list, value))], value),
  };
}

function changesIn(
  list: EndpointList,
  { since, until = "9999-12-31" }: EndpointComparisonRequest,
  region: string | undefined,
): EndpointChange[] {
  const within = historyOf(list, region).filter(({ date }) => date >= since && date <= until);
  return withUndone(within.flatMap((change) => changesOfCommit(change, list.name)));
}

/** Changes that take each other back, in pairs: the earlier one has the day of the later and the other way round. */
function withUndone(changes: readonly EndpointChange[]): EndpointChange[] {
  const partners = new Map<number, number>();
  changes.forEach((change, index) => {
    if (partners.has(index)) return;
    const later = changes.findIndex((other, place) => place > index && !partners.has(place) && takesBack(change, other));
    if (later > 0) partners.set(index, later).set(later, index);
  });
  return changes.map((change, index) => {
    const partner = partners.get(index);
    const date = partner === undefined ? undefined : changes[partner]?.date;
    if (partner === undefined || date === undefined) return change;
    return { ...change, [partner > index ? "undone" : "undoes"]: date };
  });
}

/** The list of AKS in Azure is known with the day of each row alone. */
function historyOf({ id, endpoints }: EndpointList, region: string | undefined): ListChange[] {
  if (id === undefined || firstDay(id) !== undefined) return id === undefined ? [] : changesOf(id);
  const dated = endpoints.flatMap(({ fqdn, protocol, port }) => {
    const date = sinceOf(id, fqdn, port, region);
    return date === undefined ? [] : [{ date, endpoint: { fqdn, protocol, port } }];
  });
  const days = [...new Set(dated.map(({ date }) => date))].sort();
  // the first day is that of the oldest version that was read, on which nothing appeared
  return days.slice(1).map((date) => ({
    date,
    commit: "",
    added: dated.filter((one) => one.date === date).map(({ endpoint }) => endpoint),
    removed: [],
  }));
}

function changesOfCommit({ date, commit, added, removed }: ListChange, list: string): EndpointChange[] {
  const common = { date, list, ...(commit === "" ? {} : { commit }) };
  const moved = new Map(
    added.flatMap((after) => {
      const before = removed.filter(({ fqdn }) => fqdn === after.fqdn);
      const [only] = before;
      const isOne = before.length === 1 && added.filter(({ fqdn }) => fqdn === after.fqdn).length === 1;
      return isOne && only !== undefined ? [[after, only] as const] : [];
    }),
  );
  const gone = new Set(moved.values());
  return [
    ...added.map((after): EndpointChange => {
      const before = moved.get(after);
      return before === undefined ? { ...common, kind: "added", after } : { ...common, kind: "changed", before, after };
    }),
    ...removed.filter((before) => !gone.has(before)).map((before): EndpointChange => ({ ...common, kind: "removed", before })),
  ];
}

function takesBack(change: EndpointChange, later: EndpointChange): boolean {
  return isSame(change.after, later.before) && isSame(change.before, later.after);
}

function isSame(a: NamedEndpoint | undefined, b: NamedEndpoint | undefined): boolean {
  return a?.fqdn === b?.fqdn && a?.port === b?.port && a?.protocol === b?.protocol;
}

function checkTime({ since, until }: EndpointComparisonRequest): Finding[] {
  if (until === undefined || since <= until) return [];
  const message = `since ${since} is after until ${until}, so there are no changes; give since the earlier day`;
  const patch = [
    { op: "replace" as const, path: "/since", value: until },
    { op: "replace" as const, path: "/until", value: since },
  ];
  return [
    findingOf(endpointRules["endpoints-comparison-time"], {
      path: "/since",
      received: since,
      message,
      repairs: [{ text: "exchange since and until", patch }],
    }),
  ];
}

function checkHistory({ id, name, date, page }: EndpointList, { since }: EndpointComparisonRequest): Finding[] {
  const row = endpointRules["endpoints-history"];
  const path = "/since";
  if (id === undefined) {
    const message = `the history of the list "${name}" is not built in; it is the list ${date === undefined ? "that was read" : `of ${date}`}, and its page is ${page}`;
    return [findingOf(row, { path, received: since, message })];
  }
  const begins = firstDay(id);
  if (begins === undefined) {
    const message = `of the list "${name}" it is known when an endpoint appeared, and not which ones went; its page is ${page}`;
    return [findingOf(row, { path, received: since, message })];
  }
  if (since >= begins) return [];
  return [findingOf(row, { path, received: since, message: `the list "${name}" exists since ${begins}, so its changes begin there` })];
}
