import type { Finding, FirewallCheck, FirewallCheckRequest, FlowVerdict } from "../../types/index.js";
import { inDocumentOrder } from "../finding/in-document-order.js";
import { readFirewallCheckRequest } from "../input/read-firewall-check-request.js";
import { valueRead } from "../input/value-read.js";
import { firewallRules } from "../rules/firewall-rules.js";
import { shorten } from "../text/shorten.js";
import { analyseRules } from "./analyse-rules.js";
import { flowFindings, requestFindings, summaryFindings } from "./check-findings.js";
import { domainOfSpace, spaceOf } from "./engine/space.js";
import { usualDirection } from "./flows/chains-of-flow.js";
import { addFlow, flowPackets } from "./flows/flow-parts.js";
import { flowsOfRequest } from "./flows/flows-of-request.js";
import { judgeWhole } from "./judge-whole.js";
import { Programs, Units } from "./units.js";

const limits = firewallRules["firewall-work"].values;

/**
 * Checks what the rules of a firewall do with flows: the flows of a port matrix, or given flows.
 *
 * Guarantees: one verdict for each row and then each endpoint of the matrix, or for each flow, in order. Verdicts hold for
 * every packet of a flow: sets of addresses, ports and protocols are compared, not samples. Nothing is guessed: if the result
 * depends on something that neither the rules nor the request contain, such as the prefixes of a service tag, the verdict is
 * `undecided` and lists what is missing. Packets that open connections are judged; answers pass. Wider and shadowed rules are
 * those of the chains that flows meet.
 *
 * A host name without addresses in `groups` has public addresses. Application rules match names, so they do not allow a flow to
 * an address.
 *
 * @param input the flows, the rules as readFirewallRules returns them, and the meaning of names
 * @throws PlanError when the input breaks its schema
 *
 * @example
 * ```ts
 * import { checkFirewall, readFirewallRules } from "aks-netplan";
 *
 * const rule = { name: "ssh", priority: 100, direction: "Inbound", access: "Allow", protocol: "Tcp", sourcePortRange: "*", destinationPortRange: "22" };
 * const rules = readFirewallRules({
 *   content: JSON.stringify([{ ...rule, sourceAddressPrefix: "192.168.10.0/24", destinationAddressPrefix: "*" }]),
 * });
 * const { flows } = checkFirewall({
 *   flows: [{ id: "ssh", protocol: "TCP", source: "192.168.0.0/16", destination: "10.30.7.4", port: 22 }],
 *   direction: "inbound",
 *   groups: { VirtualNetwork: ["10.30.0.0/16"] },
 *   rules,
 * });
 * flows[0];
 * // { id: "ssh", verdict: "partly", by: ["DenyAllInBound", "ssh"], witness: { protocol: "TCP", source: "192.168.0.1", destination: "10.30.7.4", port: 22 } }
 * ```
 */
export function checkFirewall(input: FirewallCheckRequest): FirewallCheck {
  const request = valueRead(readFirewallCheckRequest(input));
  const { rules, groups = {} } = request;
  const space = spaceOf(rules.chains, groups, rules.groups);
  const usual = usualDirection(rules);
  const flows = flowsOfRequest(request).map((flow) => (flow.direction === undefined ? { ...flow, direction: usual } : flow));
  for (const flow of flows) addFlow(flow, space);
  const domain = domainOfSpace(space);
  const programs = new Programs(rules, space, domain);
  const units = new Units();
  let steps: number = limits.flows;
  const verdicts: FlowVerdict[] = [];
  const findings = [...requestFindings(request)];
  for (const flow of flows) {
    const packets = flowPackets(flow, space);
    const budget = { steps: Math.min(limits.flow, steps) };
    const allowance = budget.steps;
    const verdict = judgeWhole(flow, packets, { rules, space, domain, programs, units, budget });
    steps -= allowance - budget.steps;
    verdicts.push(verdict);
    findings.push(...packets.findings, ...flowFindings(flow, verdict));
  }
  const analysis = analyseRules(units.all(), { programs, space, domain, budget: { steps: limits.rules } });
  findings.push(...summaryFindings(verdicts), ...rules.findings.map(placed), ...analysis.findings);
  const isUndecided = flows.some(({ required }, index) => required && verdicts[index]?.verdict === "undecided");
  return {
    ok: !findings.some(({ severity }) => severity === "error") && !(request.strict === true && isUndecided),
    flows: verdicts,
    wider: [...analysis.wider],
    shadowed: [...analysis.shadowed],
    findings: inDocumentOrder(findings, request),
  };
}

/** Returns a finding about the rules with its place in the message: the request has no part with this place. */
function placed(finding: Finding): Finding {
  const place = finding.path.replace(/^\/content/, "");
  return { ...finding, path: "/rules", message: place === "" ? finding.message : `${shorten(place, 200)}: ${finding.message}` };
}
