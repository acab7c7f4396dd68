import type { FirewallChain } from "../../../types/index.js";
import { firewallRules } from "../../rules/firewall-rules.js";
import { shorten } from "../../text/shorten.js";
import type { Report } from "./report.js";

/** Reports chains with rules that cannot be reached from any chain with hooks. */
export function reportUnusedChains(chains: readonly FirewallChain[], report: Report): void {
  const byName = new Map(chains.map((chain) => [chain.name, chain]));
  const reached = new Set<string>();
  const open = chains.filter(({ hooks = [] }) => hooks.length > 0);
  for (let chain = open.pop(); chain !== undefined; chain = open.pop()) {
    if (reached.has(chain.name)) continue;
    reached.add(chain.name);
    for (const { target } of chain.rules) {
      const next = target === undefined ? undefined : byName.get(target);
      if (next !== undefined) open.push(next);
    }
  }
  for (const { name, rules } of chains) {
    const [first] = rules;
    if (first === undefined || reached.has(name)) continue;
    report.add(
      firewallRules["firewall-chain-unused"],
      first.path,
      `no chain with a hook leads to chain "${shorten(name)}", so its rules decide nothing; remove it, or jump to it`,
    );
  }
}
