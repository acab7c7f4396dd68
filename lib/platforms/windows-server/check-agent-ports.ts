import type { AgentPorts, Finding } from "../../../types/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { findingOf } from "../../rules/finding-of.js";
import { windowsServerRules } from "../../rules/windows-server-rules.js";

const row = windowsServerRules["hci-agent-ports"];

/** Reports ports of the agents that are the same, given or the vendor's: the machine of the cloud agent also has a node agent. */
export function checkAgentPorts(ports: AgentPorts | undefined): Finding[] {
  if (ports === undefined) return [];
  const { standard } = row.values;
  const names = Object.keys(standard) as (keyof AgentPorts)[];
  const portOf = (name: keyof AgentPorts): number => ports[name] ?? standard[name];
  const usedRanges = new Set(names.map(portOf));
  return names.flatMap((name, index) => {
    const given = ports[name];
    const other = names.find((one, place) => one !== name && portOf(one) === given && (place < index || ports[one] === undefined));
    if (given === undefined || other === undefined) return [];
    const own = standard[name];
    const free = own === given || usedRanges.has(own) ? undefined : own;
    const path = pointer("/ports", name);
    const message = `${name} ${given} is also the port of ${other}, and one machine has both; use another port${free === undefined ? "" : `, such as ${free}`}`;
    const repairs = free === undefined ? [] : [{ text: `use ${free}`, patch: [{ op: "replace", path, value: free } as const] }];
    return [findingOf(row, { path, message, repairs })];
  });
}
