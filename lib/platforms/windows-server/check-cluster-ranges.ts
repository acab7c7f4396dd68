import type { Finding } from "../../../types/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { windowsServerRules } from "../../rules/windows-server-rules.js";
import { shorten } from "../../text/shorten.js";
import { checkOverlay, type OverlaySubject } from "../checks/check-overlay.js";
import { type OverlayRange, overlayRanges } from "../checks/overlay-ranges.js";
import type { ParsedWindowsServerRequest } from "./read-windows-server.js";

/** The ranges of pods and services, which cannot be changed. */
export const hciRanges: readonly OverlayRange[] = /* @__PURE__ */ overlayRanges([], windowsServerRules["hci-pods"].values);

/** Checks virtual networks, their DNS servers and the machines for overlaps with the ranges of pods and services. */
export function checkHciOverlay({ networks, physicalNodes, cloudService }: ParsedWindowsServerRequest): Finding[] {
  const row = windowsServerRules["hci-pods"];
  const subjects = networks.flatMap(({ name, prefix, path, dnsServers }): OverlaySubject[] => [
    { name: `virtual network "${shorten(name)}"`, range: prefix, path: pointer(path, "addressPrefix") },
    ...dnsServers.map(({ value, path: at }) => ({ name: "the DNS server", range: { first: value, last: value }, path: at })),
  ]);
  const machines: OverlaySubject[] =
    physicalNodes === undefined
      ? []
      : [{ name: "the subnet of the machines", range: physicalNodes.prefix, path: pointer(physicalNodes.path, "addressPrefix") }];
  // in a subnet that is reported, it need not be reported again
  const agent: OverlaySubject[] =
    cloudService === undefined || physicalNodes !== undefined
      ? []
      : [
          {
            name: "the cloud service",
            range: { first: cloudService.value.address, last: cloudService.value.address },
            path: cloudService.path,
          },
        ];
  return checkOverlay([...subjects, ...machines, ...agent], hciRanges, row);
}
