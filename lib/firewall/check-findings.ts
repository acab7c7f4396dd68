import type { Finding, FirewallCheckRequest, FlowVerdict, Packet } from "../../types/index.js";
import { pointer } from "../finding/json-pointer.js";
import { findingOf } from "../rules/finding-of.js";
import { firewallRules } from "../rules/firewall-rules.js";
import { listed } from "../text/listed.js";
import { shorten } from "../text/shorten.js";
import { isAddressText } from "./engine/address-axis.js";
import { isNameText } from "./engine/name-axis.js";
import { isServiceTag } from "./engine/resolve-groups.js";
import { missingDirection } from "./flows/chains-of-flow.js";
import type { Flow } from "./flows/flow.js";
import { missingSourcePort } from "./flows/flow-parts.js";

const { tag: virtualNetwork } = firewallRules["nsg-virtual-network"].values;
const { name: platformRule } = firewallRules["nsg-platform-addresses"].values;

/** Reports the faults in the values of a request. */
export function requestFindings({ groups = {}, portMatrix, flows }: FirewallCheckRequest): Finding[] {
  const findings = Object.entries(groups).flatMap(([name, texts]) =>
    texts.flatMap((text, index) =>
      isAddressText(text) || isNameText(text)
        ? []
        : [
            findingOf(firewallRules["firewall-flow-value"], {
              path: pointer("/groups", name, index),
              received: shorten(text),
              message: `"${shorten(text)}" is not an address, prefix or range; use one such as 10.30.0.0/16`,
            }),
          ],
    ),
  );
  if (portMatrix === undefined && flows === undefined)
    findings.push(
      findingOf(firewallRules["firewall-flow-value"], {
        path: "",
        message: "there is nothing to check; give a port matrix as portMatrix, or flows",
      }),
    );
  return findings;
}

/** Reports what a verdict means for someone who needs the flow. */
export function flowFindings({ path, required }: Flow, { id, verdict, by = [], missing = [], witness }: FlowVerdict): Finding[] {
  const name = `"${shorten(id)}"`;
  if (verdict === "undecided")
    return [
      findingOf(firewallRules["firewall-flow-undecided"], {
        path,
        message: `the rules do not decide ${name}; missing: ${listed(missing)}`,
      }),
    ];
  if (verdict === "allowed") return [];
  const rules = by.length === 0 ? "" : ` by ${listed(by.map((rule) => `"${shorten(rule)}"`))}`;
  const packet = witness === undefined ? "" : `, such as ${packetText(witness)}`;
  const message =
    verdict === "blocked"
      ? `${name} is blocked${rules}${packet}; allow it before that rule`
      : `part of ${name} is blocked${packet}; the rules that decide are ${listed(by.map((rule) => `"${shorten(rule)}"`))}; allow the rest`;
  if (!required) return [findingOf(firewallRules["firewall-flow-optional"], { path, message })];
  return [findingOf(firewallRules[verdict === "blocked" ? "firewall-flow-blocked" : "firewall-flow-partly"], { path, message })];
}

function packetText({ protocol, source, destination, port }: Packet): string {
  return `${protocol} from ${source} to ${destination}${port === 0 ? "" : ` port ${port}`}`;
}

/** Reports what all verdicts together lack: names to look up, the direction, the ports of clients. */
export function summaryFindings(verdicts: readonly FlowVerdict[]): Finding[] {
  const missing = new Set(verdicts.flatMap((verdict) => verdict.missing ?? []));
  const findings: Finding[] = [];
  for (const text of missing) {
    const name = text.replace(/^prefixes of /, "");
    if (text.startsWith(missingDirection))
      findings.push(
        findingOf(firewallRules["firewall-direction"], {
          path: "",
          message: `the rules differ by direction, but none is given; missing: ${text}`,
        }),
      );
    if (text === missingSourcePort)
      findings.push(
        findingOf(firewallRules["firewall-source-port"], {
          path: "/rules",
          message:
            "rules for some source ports decide flows, but clients choose any port from 1024 up; remove the source ports from the rules",
        }),
      );
    if (name === text || !isServiceTag(name)) continue;
    const rule = name.toLowerCase() === virtualNetwork.toLowerCase() ? "nsg-virtual-network" : "firewall-service-tag";
    findings.push(
      findingOf(firewallRules[rule], {
        path: "/rules",
        message: `flows depend on the service tag ${shorten(name)}; give its prefixes as a group with that name`,
      }),
    );
  }
  if (verdicts.some(({ by = [] }) => by.includes(platformRule)))
    findings.push(
      findingOf(firewallRules["nsg-platform-addresses"], {
        path: "/rules",
        message: "flows to the addresses of the platform pass regardless of the rules of the group",
      }),
    );
  return findings;
}
