import type { Endpoint, EndpointListSource, EndpointReason, ListChange, MatrixEndpointChange } from "../../../types/index.js";
import { defined } from "../../collections/defined.js";

/**
 * The endpoints that open and close between two matrices, and those that become required or optional.
 *
 * A name that a wildcard covers neither opens nor closes. If the wildcard closes, the names below it that are still needed
 * are listed with it, because the old firewall may have no rule of their own for them.
 */
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
    ...closed.map((one): MatrixEndpointChange => {
      const stillNeeded = after.filter((other) => isBelow(other, one)).map(({ fqdn }) => fqdn);
      return { kind: "closed", ...nameOf(one), before: reasonOf(one), ...(stillNeeded.length === 0 ? {} : { stillNeeded }) };
    }),
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

/** Whether a wildcard covers a name on the same port. */
function isBelow({ fqdn, port, protocol }: Endpoint, wildcard: Endpoint): boolean {
  if (!wildcard.fqdn.startsWith("*.") || port !== wildcard.port || protocol !== wildcard.protocol) return false;
  return fqdn.toLowerCase().endsWith(wildcard.fqdn.slice(1).toLowerCase());
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

/** The lists of both matrices, each with its date in either of them. */
export function compareLists(before: readonly EndpointListSource[], after: readonly EndpointListSource[]): ListChange[] {
  const [old, current] = [new Map(before.map((list) => [list.name, list])), new Map(after.map((list) => [list.name, list]))];
  return [...new Map([...old, ...current]).values()].map(({ name, page }) => {
    const [was, is] = [old.get(name), current.get(name)];
    return { kind: kindOf(was, is), name, page, ...defined({ before: was?.date, after: is?.date }) };
  });
}

function kindOf(was: EndpointListSource | undefined, is: EndpointListSource | undefined): ListChange["kind"] {
  if (was === undefined) return "added";
  if (is === undefined) return "removed";
  return was.date === is.date ? "same" : "changed";
}
