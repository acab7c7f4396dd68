import type { DhcpScope } from "../draft/draft.js";
import type { Thing } from "../draft/merge.js";
import type { RequestLayout } from "../layouts/layout.js";
import type { Field } from "../reading/fields.js";
import { authorities } from "../reading/node.js";
import { boundsIn, isWithin, prefixesOf } from "./ranges.js";

/**
 * Adds a network for each DHCP scope that is in none, on platforms whose networks have DHCP: no other document describes
 * them.
 */
export function addScopeNetworks(things: readonly Thing[], scopes: readonly DhcpScope[], layout: RequestLayout | undefined): Thing[] {
  if (layout?.scopes !== "networks") return [...things];
  const isIn = (thing: Thing, { start, end }: DhcpScope) => {
    const range = boundsIn(start, end);
    return range !== undefined && prefixesOf(thing.fields).some((prefix) => isWithin(range, prefix));
  };
  const added = scopes.filter(
    (scope) => scope.addressPrefix !== undefined && !things.some((thing) => thing.kind === "network" && isIn(thing, scope)),
  );
  return [...things, ...added.map(networkOf)];
}

function networkOf({ name, addressPrefix, gateway, origin }: DhcpScope): Thing {
  const authority = authorities.recorded;
  const given = { name, addressPrefix, gateway };
  const fields = Object.fromEntries(
    Object.entries(given).flatMap(([property, value]): [string, Field][] =>
      value === undefined ? [] : [[property, { value, origin, authority }]],
    ),
  );
  return { kind: "network", ids: new Set(), parent: undefined, fields, origin, authority };
}
