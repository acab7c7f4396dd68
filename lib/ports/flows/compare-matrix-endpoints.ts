import type { Endpoint, EndpointListSource, EndpointReason, ListChange, MatrixEndpointChange } from "../../../types/index.js";

/** The endpoints that open and close between two matrices, and those that become required or optional. */
export function compareMatrixEndpoints(before: readonly Endpoint[], after: readonly Endpoint[]): MatrixEndpointChange[] {
  const [old, current] = [new Map(before.map((one) => [keyOf(one), one])), new Map(after.map((one) => [keyOf(one), one]))];
  const [oldNames, currentNames] = [new Set(old.keys()), new Set(current.keys())];
  const opened = [...current.values()].filter((one) => !isCovered(one, oldNames));
  const closed = [...old.values()].filter((one) => !isCovered(one, currentNames));
  const changed = [...current.values()].flatMap((one) => {
    const known = old.get(keyOf(one));
    return known === undefined || known.required === one.required ? [] : [{ known, one }];
  });
  return [
    ...opened.map((one): MatrixEndpointChange => ({ kind: "opened", ...nameOf(one), after: reasonOf(one) })),
    ...closed.map((one): MatrixEndpointChange => ({ kind: "closed", ...nameOf(one), before: reasonOf(one) })),
    ...changed.map(
      ({ known, one }): MatrixEndpointChange => ({ kind: "changed", ...nameOf(one), before: reasonOf(known), after: reasonOf(one) }),
    ),
  ];
}

/** Whether a name is there on the port, or a wildcard that holds it. */
function isCovered({ fqdn, port, protocol }: Endpoint, names: ReadonlySet<string>): boolean {
  const labels = fqdn.toLowerCase().split(".");
  const above = labels.map((_, index) => (index === 0 ? fqdn.toLowerCase() : `*.${labels.slice(index).join(".")}`));
  return above.some((name) => names.has(`${name} ${protocol} ${port}`));
}

function keyOf({ fqdn, port, protocol }: Endpoint): string {
  return `${fqdn.toLowerCase()} ${protocol} ${port}`;
}

function nameOf({ fqdn, port, protocol }: Endpoint): Pick<Endpoint, "fqdn" | "port" | "protocol"> {
  return { fqdn, port, protocol };
}

function reasonOf({ purpose, required, rule }: Endpoint): EndpointReason {
  return { purpose, required, rule };
}

/** Lists with another date, and lists that one matrix alone has. */
export function compareLists(before: readonly EndpointListSource[], after: readonly EndpointListSource[]): ListChange[] {
  const [old, current] = [new Map(before.map((list) => [list.name, list])), new Map(after.map((list) => [list.name, list]))];
  return [...new Set([...old.keys(), ...current.keys()])].flatMap((name) => {
    const [was, is] = [old.get(name), current.get(name)];
    if (was !== undefined && is !== undefined && was.date === is.date) return [];
    return [{ name, ...(was?.date === undefined ? {} : { before: was.date }), ...(is?.date === undefined ? {} : { after: is.date }) }];
  });
}
