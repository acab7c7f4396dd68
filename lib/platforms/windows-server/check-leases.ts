import type { Finding } from "../../../types/index.js";
import { addressSet, formatPrefix, intersect, setSize, subtract, usableRange } from "../../address/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { findingOf } from "../../rules/finding-of.js";
import { windowsServerRules } from "../../rules/windows-server-rules.js";
import { checkDhcpScope } from "../check-dhcp-scope.js";
import { checkScopeSize } from "../check-scope-size.js";
import { groupedBy } from "../grouped-by.js";
import type { WindowsServerCheck } from "./check-windows-server.js";
import type { VirtualNetworkReading } from "./read-windows-server.js";

const row = windowsServerRules["hci-dhcp-scope"];
const rules = { inPrefix: row, clear: windowsServerRules["hci-dhcp-scope-clear"] };

/** The DHCP scopes of dynamic networks: where they lie, and whether they have a lease for every VM. */
export function checkLeases(check: WindowsServerCheck): Finding[] {
  const dynamic = check.reading.networks.filter(({ isStatic }) => !isStatic);
  const scoped = dynamic.filter(({ dhcpScope }) => dhcpScope !== undefined);
  return [
    ...scoped.flatMap(({ dhcpScope, prefix }) => (dhcpScope === undefined ? [] : checkDhcpScope(dhcpScope, prefix, rules))),
    ...[...groupedBy(scoped, ({ index }) => check.spaces[index]).values()].flatMap((here) => checkScopes(check, here)),
    ...dynamic.filter(({ dhcpScope }) => dhcpScope === undefined).flatMap((network) => checkWithoutScope(check, network)),
  ];
}

function checkScopes({ demand }: WindowsServerCheck, here: readonly VirtualNetworkReading[]): Finding[] {
  const scopes = here.flatMap(({ dhcpScope, prefix }) => (dhcpScope === undefined ? [] : [{ dhcpScope, prefix }]));
  const needed = here.reduce((sum, { name }) => sum + demand.ofGroup(name, "dhcpScope"), 0);
  return checkScopeSize(scopes, needed, () => row, `nodes, load balancers and updates need ${needed}`);
}

/** Without a scope there is nothing to keep the VIP pool out of, and the leases have to fit beside it somewhere. */
function checkWithoutScope(
  { demand, standing, spaces }: WindowsServerCheck,
  { name, prefix, path, index }: VirtualNetworkReading,
): Finding[] {
  const leases = demand.ofGroup(name, "dhcpScope");
  const vips = demand.ofGroup(name, "vipPool");
  if (leases + vips === 0) return [];
  const at = pointer(path, "dhcpScope");
  const unknown = findingOf(windowsServerRules["hci-dhcp-scope-unknown"], {
    path: at,
    message: "dhcpScope is not given, so the VIP pool is not kept out of it; give it, or have the VIP pool excluded on the DHCP server",
  });
  const taken = standing.filter(({ space }) => space === "every" || space === spaces[index]).map(({ range }) => range);
  const room = setSize(subtract(addressSet([usableRange(prefix)]), intersect(addressSet(taken), [prefix])));
  if (room >= leases + vips) return [unknown];
  const message = `${leases} leases and ${vips} virtual IPs are needed and ${formatPrefix(prefix)} has ${room} addresses for them; use a shorter prefix length, or fewer nodes or services`;
  return [unknown, findingOf(row, { path: pointer(path, "addressPrefix"), message })];
}
