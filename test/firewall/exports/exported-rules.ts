import { spawnSync } from "node:child_process";
import { readFirewallRules } from "../../../lib/firewall/read-firewall-rules.js";
import {
  emitPortMatrixAzureFirewallArm,
  emitPortMatrixCsv,
  emitPortMatrixIptables,
  emitPortMatrixNftables,
  emitPortMatrixNsgArm,
  emitPortMatrixNsgAz,
  emitPortMatrixWindowsFirewall,
} from "../../../lib/index.js";
import type { FirewallChain, FirewallCondition, FirewallRules, PortMatrix } from "../../../types/index.js";
import { loadParser, readFirewallScript } from "../../emit/port-matrix/read-firewall-script.js";
import { readAzCall } from "../../emit/scripts/read-az-call.js";
import { runBash } from "../../emit/scripts/run-bash.js";

/** Whether rules can be loaded into a network namespace of our own. */
const hasNft = spawnSync("unshare", ["-n", "nft", "list", "ruleset"]).status === 0;
if (!hasNft) console.warn("SKIPPED: nft or network namespaces are not to be had, so the nftables export is not loaded and read back");

const hasIptables = spawnSync("unshare", ["-n", "iptables-save"]).status === 0;
if (!hasIptables)
  console.warn("SKIPPED: iptables or network namespaces are not to be had, so the iptables export is not loaded and read back");

/** Reads an export back as rules, without code of the emitter. */
export type ReadBack = (matrix: PortMatrix) => FirewallRules;

/** Each format of a port matrix that is rules of a firewall. */
export const formats: Readonly<Record<string, ReadBack>> = {
  "nsg-arm": readArm,
  "nsg-az": readAz,
  "windows-firewall": readWindows,
  csv: (matrix) => readFirewallRules({ content: contentOf(emitPortMatrixCsv(matrix)) }),
  ...(hasNft ? { nftables: readNft } : {}),
  // both files, as somebody joins them to check both IP versions
  iptables: (matrix) =>
    readFirewallRules({
      content: emitPortMatrixIptables(matrix)
        .files.map(({ content }) => content)
        .join(""),
    }),
  ...(hasIptables ? { "iptables, as iptables-save prints it,": readIptables } : {}),
};

/** The policy of Azure Firewall, in which the texts to replace are what they are in the matrix. */
export function readAzureFirewall(matrix: PortMatrix): FirewallRules {
  const template = JSON.parse(contentOf(emitPortMatrixAzureFirewallArm(matrix)));
  const texts = matrix.endpoints.flatMap(({ parameters = [] }) => parameters);
  for (const [name, parameter] of Object.entries<{ defaultValue?: unknown }>(template.parameters)) {
    const text = texts.find((one) => one.name === name)?.text;
    if (text !== undefined) parameter.defaultValue = text;
  }
  return readFirewallRules({ content: JSON.stringify(template), format: "azure-firewall" });
}

/** What has to come before the first reading. */
export async function prepare(): Promise<void> {
  await loadParser();
}

function contentOf({ files }: { readonly files: readonly { readonly content: string }[] }): string {
  return files[0]?.content ?? "";
}

/** The template with everything denied that no row allows. */
function readArm(matrix: PortMatrix): FirewallRules {
  const template = JSON.parse(contentOf(emitPortMatrixNsgArm(matrix)));
  template.parameters.denyOtherTraffic.defaultValue = true;
  return readFirewallRules({ content: JSON.stringify(template) });
}

/** The calls of az in the script, as bash makes them, put together to groups. */
function readAz(matrix: PortMatrix): FirewallRules {
  const variables = { SUBSCRIPTION: "s", RESOURCE_GROUP: "g", LOCATION: "l", DENY_OTHER_TRAFFIC: "true" };
  const [calls = []] = runBash([contentOf(emitPortMatrixNsgAz(matrix))], variables);
  const groups = new Map<string, { name: string; type: string; tags: Record<string, string>; securityRules: object[] }>();
  for (const { words, options } of calls.map(readAzCall)) {
    const one = (name: string) => options.get(name)?.[0] ?? "";
    if (words === "network nsg create") {
      const [key = "", value = ""] = one("--tags").split("=");
      groups.set(one("--name"), {
        name: one("--name"),
        type: "Microsoft.Network/networkSecurityGroups",
        tags: { [key]: value },
        securityRules: [],
      });
      continue;
    }
    groups.get(one("--nsg-name"))?.securityRules.push({
      name: one("--name"),
      priority: Number(one("--priority")),
      direction: one("--direction"),
      access: one("--access"),
      protocol: one("--protocol"),
      sourceAddressPrefixes: options.get("--source-address-prefixes"),
      sourcePortRanges: options.get("--source-port-ranges"),
      destinationAddressPrefixes: options.get("--destination-address-prefixes"),
      destinationPortRanges: options.get("--destination-port-ranges"),
    });
  }
  return readFirewallRules({ content: [...groups.values()] });
}

/** The ruleset as nft prints it, once it is loaded in a namespace of its own. */
function readNft(matrix: PortMatrix): FirewallRules {
  const input = contentOf(emitPortMatrixNftables(matrix));
  const { stdout, stderr, status } = spawnSync("unshare", ["-n", "sh", "-c", "nft -f - && nft -j list ruleset"], {
    input,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(stderr);
  return readFirewallRules({ content: stdout, format: "nftables" });
}

/** The rules of IPv4 as iptables-save prints them, once they are loaded in a namespace of their own. */
function readIptables(matrix: PortMatrix): FirewallRules {
  const input = contentOf(emitPortMatrixIptables(matrix));
  const { stdout, stderr, status } = spawnSync("unshare", ["-n", "sh", "-c", "iptables-restore --noflush && iptables-save"], {
    input,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(stderr);
  return readFirewallRules({ content: stdout, format: "iptables" });
}

/** The rules of the script as Windows would make them: inbound and outbound for the machines of a zone, which block by default. */
function readWindows(matrix: PortMatrix): FirewallRules {
  const script = contentOf(emitPortMatrixWindowsFirewall(matrix));
  const { rules } = readFirewallScript(script);
  const internet = new Map(
    [...script.matchAll(/^(\$PublicIpv[46]) = @\((.*)\)$/gm)].map(([, name = "", list = ""]) => [
      name,
      [...list.matchAll(/'([^']*)'/g)].map(([, text = ""]) => text),
    ]),
  );
  const chains = new Map<string, FirewallChain>();
  for (const { zone, properties } of rules) {
    const texts = (name: string) => [properties.get(name) ?? []].flat().flatMap((text) => internet.get(text) ?? [text]);
    const [direction = ""] = texts("Direction");
    const [protocol = ""] = texts("Protocol");
    const isInbound = direction === "Inbound";
    const local = texts("LocalAddress");
    const key = `${zone} ${direction}`;
    // a rule is called by its row, which tells the zone
    const rowName = String(properties.get("Name")).replace(/^aks-netplan-/, "");
    const row = matrix.rules.filter(({ id }) => rowName.startsWith(id)).sort((a, b) => b.id.length - a.id.length)[0];
    const chain = chains.get(key) ?? {
      name: key,
      group: zone,
      hooks: [isInbound ? "inbound" : "outbound"],
      default: "deny",
      zones: [],
      rules: [],
    };
    chains.set(key, chain);
    chain.zones?.push(row?.[isInbound ? "destination" : "source"].zone ?? zone);
    const conditions: FirewallCondition[] = [
      { field: isInbound ? "destination" : "source", values: local },
      { field: isInbound ? "source" : "destination", values: texts("RemoteAddress") },
      ...(protocol === "Any" ? [] : [{ field: "protocol" as const, values: [protocol.replace("ICMPv4", "icmp")] }]),
      ...["LocalPort", "RemotePort"].flatMap((name) =>
        properties.has(name) ? [{ field: "destinationPort" as const, values: texts(name) }] : [],
      ),
    ];
    chain.rules.push({ name: String(properties.get("Name")), path: "", effect: "allow", matches: [conditions] });
  }
  return { format: "nsg", chains: [...chains.values()], groups: {}, findings: [] };
}
