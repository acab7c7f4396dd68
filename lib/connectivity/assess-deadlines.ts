import type { ConnectivityDeadline, Finding } from "../../types/index.js";
import { connectivityRules } from "../rules/connectivity-rules.js";
import { findingOf } from "../rules/finding-of.js";
import { dayNumber } from "../text/day-number.js";
import { formatDay } from "./format-day.js";
import type { Situation } from "./situation.js";

/** By when a cluster connects again, and why; `consequence` ends the sentence that it has not. */
const deadlineRows = [
  {
    name: "billing-export",
    rule: connectivityRules["arc-30-days"],
    consequence: "connect it to export billing data",
  },
  {
    name: "certificate-renewal",
    rule: connectivityRules["arc-90-days"],
    consequence: "its certificate is not renewed any more: delete the Arc resource and its agents and create them again",
  },
] as const;

/**
 * The deadlines that follow from the last connection, and findings on those that have passed or cannot be told.
 *
 * The day a deadline is due on is still in time. A cluster that is fully connected has the same deadlines, since its
 * certificate does not know in which mode it was meant to be.
 */
export function assessDeadlines({ request }: Situation): { readonly deadlines: ConnectivityDeadline[]; readonly findings: Finding[] } {
  const { asOf, lastConnected, mode } = request;
  if (lastConnected === undefined) {
    if (mode !== "semi-connected") return { deadlines: [], findings: [] };
    const message = "lastConnected is not given, so by when the cluster has to connect again cannot be told";
    return { deadlines: [], findings: [findingOf(connectivityRules["arc-dates-missing"], { path: "/lastConnected", message })] };
  }
  const connected = dayNumber(lastConnected);
  const due = deadlineRows.map(({ rule }) => connected + rule.values.days);
  if (asOf === undefined) {
    const message = "asOf is not given, so whether a deadline has passed cannot be told";
    const deadlines = deadlineRows.map(({ name }, i) => ({ name, date: formatDay(due[i] as number) }));
    return { deadlines, findings: [findingOf(connectivityRules["arc-dates-missing"], { path: "/asOf", message })] };
  }
  const today = dayNumber(asOf);
  const deadlines = deadlineRows.map(({ name }, i) => ({ name, date: formatDay(due[i] as number), overdue: today > (due[i] as number) }));
  const findings = deadlineRows
    .filter((_, i) => deadlines[i]?.overdue)
    .map(({ rule, consequence }) => {
      const { days } = rule.values;
      const message = `the cluster was last connected on ${lastConnected}, ${today - connected} days before ${asOf} and over ${days}; ${consequence}`;
      return findingOf(rule, { path: "/lastConnected", received: lastConnected, message });
    });
  return { deadlines, findings: [...orderFault(asOf, lastConnected, connected > today), ...findings] };
}

function orderFault(asOf: string, lastConnected: string, isLater: boolean): Finding[] {
  if (!isLater) return [];
  const message = `lastConnected ${lastConnected} is after asOf ${asOf}; the cluster cannot have connected on a day that is still to come`;
  return [findingOf(connectivityRules["arc-dates-order"], { path: "/lastConnected", received: lastConnected, message })];
}
