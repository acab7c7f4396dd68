import type { Finding } from "../../../types/index.js";
import { formatPrefix, type Prefix } from "../../address/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { azureCniRules } from "../../rules/azure-cni-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import { checkReservations } from "../checks/check-prefix.js";
import type { Located } from "../reading/located.js";
import { checkNetworkText, checkTexts } from "./check-texts.js";
import { countAzureCni } from "./count-azure-cni.js";
import type { ParsedAzureCniRequest } from "./read-azure-cni.js";

/** The prefixes of the virtual network, and of what it is connected to. */
export function checkVirtualNetwork(reading: ParsedAzureCniRequest): Finding[] {
  const { network, remotes, reserved } = reading;
  return [
    ...(network.v4.length === 0 ? [withoutIpv4(reading)] : []),
    ...network.v4.flatMap(checkNetworkText),
    ...checkTexts({ v4: [], v6: network.v6 }),
    ...network.v4.flatMap(checkSize),
    ...remotes.flatMap(checkTexts),
    ...checkDefaultRoutes(reading),
    ...checkReservations(
      reserved,
      network.v4.map(({ value }) => value),
    ),
    ...checkAddressLimit(reading),
  ];
}

function withoutIpv4({ network }: ParsedAzureCniRequest): Finding {
  const path = pointer(network.path, "addressPrefixes");
  return findingOf(azureCniRules["azure-vnet-ipv4"], {
    path,
    message: "addressPrefixes has no IPv4 prefix; give one, such as 10.0.0.0/16",
  });
}

function checkSize({ value, path }: Located<Prefix>): Finding[] {
  const row = azureCniRules["aks-vnet-size"];
  if (value.prefixLength >= row.values.shortestPrefixLength) return [];
  const message = `prefix ${formatPrefix(value)} is larger than a /${row.values.shortestPrefixLength}; use smaller ones`;
  return [findingOf(row, { path, message })];
}

function checkDefaultRoutes({ defaultRoutes }: ParsedAzureCniRequest): Finding[] {
  const row = azureCniRules["aks-outbound-on-premises"];
  return defaultRoutes.map((path) =>
    findingOf(row, { path, message: "a default route leads on premises; the internet traffic of the nodes must be allowed there" }),
  );
}

/** A virtual network has a limit of configured addresses; a static block counts once for all its addresses. */
function checkAddressLimit(reading: ParsedAzureCniRequest): Finding[] {
  const row = azureCniRules["aks-vnet-size"];
  const configured = countAzureCni(reading)
    .filter(({ isOutside, rule }) => isOutside === undefined && rule !== azureCniRules["aks-podsubnet-static"].id)
    .reduce((sum, { count }) => sum + count, 0);
  if (configured <= row.values.addresses) return [];
  const message = `${configured} addresses are planned for nodes and pods, but a virtual network can have ${row.values.addresses}; use overlay, or static blocks`;
  return [findingOf(row, { path: pointer(reading.network.path, "addressPrefixes"), message })];
}
