import type { Finding, WindowsServerRequest } from "../../../types/index.js";
import { findingOf } from "../../rules/finding-of.js";
import { windowsServerRules } from "../../rules/windows-server-rules.js";

const row = windowsServerRules["hci-mac-pool"];

/** Compares the two ends of the MAC pool; the form of each of them is in the schema. */
export function checkMacPool({ macPoolStart, macPoolEnd }: WindowsServerRequest): Finding[] {
  if (macPoolStart === undefined || macPoolEnd === undefined) {
    if (macPoolStart === macPoolEnd) return [];
    const [missing, given] = macPoolStart === undefined ? ["macPoolStart", "macPoolEnd"] : ["macPoolEnd", "macPoolStart"];
    const message = `${missing} is missing next to ${given}; give both, or neither`;
    return [
      findingOf(row, {
        path: `/${missing}`,
        message,
        repairs: [{ text: `remove ${given}`, patch: [{ op: "remove", path: `/${given}` }] }],
      }),
    ];
  }
  const [start, end] = [digitsOf(macPoolStart), digitsOf(macPoolEnd)];
  if (start.slice(0, 2) !== end.slice(0, 2)) {
    const right = macPoolStart.slice(0, 2) + macPoolEnd.slice(2);
    const inOrder = start <= digitsOf(right);
    const told = `macPoolEnd ${macPoolEnd} begins with another byte than macPoolStart ${macPoolStart}; use the same first byte`;
    const message = inOrder ? `${told}, such as ${right}` : `${told}, and an end after the start`;
    const patch = [{ op: "replace", path: "/macPoolEnd", value: right } as const];
    const repairs = inOrder ? [{ text: `end the MAC pool at ${right}`, patch }] : [];
    return [findingOf(row, { path: "/macPoolEnd", message, repairs })];
  }
  if (start <= end) return [];
  const patch = [
    { op: "replace", path: "/macPoolStart", value: macPoolEnd } as const,
    { op: "replace", path: "/macPoolEnd", value: macPoolStart } as const,
  ];
  const message = `macPoolStart ${macPoolStart} is after macPoolEnd ${macPoolEnd}; swap them`;
  return [
    findingOf(row, {
      path: "/macPoolStart",
      message,
      repairs: [{ text: "swap macPoolStart and macPoolEnd", patch }],
    }),
  ];
}

/** Hexadecimal digits without separators, so that the order of texts is the order of addresses. */
function digitsOf(macAddress: string): string {
  return macAddress.replace(/[:-]/g, "").toUpperCase();
}
