import type { Finding } from "../../../types/index.js";
import { type Prefix, parsePrefix } from "../../address/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { windowsServerRules } from "../../rules/windows-server-rules.js";
import { shorten } from "../../text/shorten.js";
import { checkHostBits } from "../checks/check-prefix.js";
import { checkReachable, checkUsers, type HidingRange, otherThan } from "../conflicts/check-reachable.js";
import { fixedHidingRange } from "../conflicts/pod-hiding-ranges.js";
import { namedUsers } from "../reading/users.js";
import type { ParsedWindowsServerRequest } from "./read-windows-server.js";

const { podCidr, serviceCidr } = windowsServerRules["hci-pods"].values;

/** Reports networks that nodes and pods must reach and that a network of AKS or the machines, services or pods hide. */
export function checkReachableNetworks({ networks, physicalNodes, reachable, users }: ParsedWindowsServerRequest): Finding[] {
  const ofUsers = namedUsers(users);
  const insideClusters = [fixedHidingRange("service range", parsePrefix(serviceCidr)), fixedHidingRange("pod range", parsePrefix(podCidr))];
  return [
    ...[...reachable, ...ofUsers].flatMap(({ v4 }) => v4.flatMap(({ value, path }) => checkHostBits(value, path))),
    ...checkReachable(reachable, [
      ...networks.map(({ name, prefix, path }) => networkRange(`virtual network "${shorten(name)}"`, prefix, path)),
      ...insideClusters,
    ]),
    ...checkUsers(ofUsers, insideClusters),
    // the subnet of the machines may be named among the networks to reach
    ...(physicalNodes === undefined
      ? []
      : checkReachable(otherThan(reachable, physicalNodes.prefix), [
          networkRange("the subnet of the machines", physicalNodes.prefix, physicalNodes.path),
        ])),
  ];
}

function networkRange(name: string, range: Prefix, path: string): HidingRange {
  return { name, range, path: pointer(path, "addressPrefix"), advice: "use another prefix in one of the two" };
}
