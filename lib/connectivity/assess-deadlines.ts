import type { ConnectivityDeadline, Finding } from "../../types/index.js";
import { connectivityRules } from "../rules/connectivity-rules.js";
import { findingOf } from "../rules/finding-of.js";
import { dayNumber } from "../text/day-number.js";
import { formatDay } from "./format-day.js";
import type { Situation } from "./situation.js";

/** The deadlines of a cluster, and the rules behind them. `consequence` ends the message about a missed deadline. */
const deadlineRows = [
  {
    name: "billing-export",
    rule: connectivityRules["arc-30-days"],
    consequence: "connect it to export billing data",
  },
  {
    name: "certificate-renewal",
    rule: connectivityRules["arc-90-days"],
    consequence: "its certificate is no longer renewed: delete the Arc resource and its agents and create them again",
  },
] as const;

/**
 * Returns the deadlines that follow from the last connection, and findings about those that have passed or cannot be decided.
 *
 * The day of a deadline is still in time. A fully connected cluster has the same deadlines, because its certificate does not
 * depend on the mode.
 */
export function assessDeadlines({ request }: Situation): { readonly deadlines: ConnectivityDeadline[]; readonly findings: Finding[] } {
  const { asOf, lastConnected, mode } = request;
  if (lastConnected === undefined) {
    if (mode !== "semi-connected") return { deadlines: [], findings: [] };
    const message = "lastConnected is not given, so the deadlines for the next connection are unknown";
    return { deadlines: [], findings: [findingOf(connectivityRules["arc-dates-missing"], { path: "/lastConnected", message })] };
  }
  const connected = dayNumber(lastConnected);
  const due = deadlineRows.map(({ rule }) => connected + rule.values.days);
  if (asOf === undefined) {
    const message = "asOf is not given, so it is unknown whether a deadline has passed";
    const deadlines = deadlineRows.map(({ name }, i) => ({ name, date: formatDay(due[i] as number) }));
    return { deadlines, findings: [findingOf(connectivityRules["arc-dates-missing"], { path: "/asOf", message })] };
  }
  const today = dayNumber(asOf);
  const deadlines = deadlineRows.map(({ name }, i) => ({ name, date: formatDay(due[i] as number), overdue: today > (due[i] as number) }));
  const findings = deadlineRows
    .filter((_, i) => deadlines[i]?.overdue)
    .map(({ rule, consequence }) => {
      const { days } = rule.values;
      const message = `the cluster was last connected on ${lastConnected}, ${today - connected} days before ${asOf}; the limit is ${days} days; ${consequence}`;
      return findingOf(rule, { path: "/lastConnected", received: lastConnected, message });
    });
  return { deadlines, findings: [...orderFault(asOf, lastConnected, connected > today), ...findings] };
}

function orderFault(asOf: string, lastConnected: string, isLater: boolean): Finding[] {
  if (!isLater) return [];
  const message = `lastConnected ${lastConnected} is after asOf ${asOf}; a cluster cannot have connected in the future`;
  return [findingOf(connectivityRules["arc-dates-order"], { path: "/lastConnected", received: lastConnected, message })];
}
