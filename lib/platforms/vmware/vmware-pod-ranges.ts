import { type AddressRange, parsePrefix } from "../../address/index.js";
import { vmwareRules } from "../../rules/vmware-rules.js";
import type { Purpose } from "../model/purpose.js";
import { type PodRanges, podRangesOf } from "../reading/pod-ranges.js";
import { namedUsers } from "../reading/users.js";
import type { ParsedVmwareRequest } from "./read-vmware.js";

const { podCidr, serviceCidr, ...others } = vmwareRules["vmw-pod-cidr"].values;

/** Returns the pod ranges of the clusters. */
export function vmwarePodRanges(reading: ParsedVmwareRequest, purpose: Purpose): PodRanges {
  const { clusters, request, reachable, users } = reading;
  return podRangesOf(clusters, {
    usual: { prefix: podCidr, ...others },
    previous: request.previous,
    reachable: [...reachable, ...namedUsers(users)],
    obstacles: () => obstacles(reading),
    purpose,
  });
}

/** Lists every network and address of a request that pods have to reach, and the service range. */
function obstacles({ segments, reserved, reachable, users }: ParsedVmwareRequest): AddressRange[] {
  return [
    ...segments.map(({ prefix }) => prefix),
    ...[...reserved, ...segments.flatMap((segment) => segment.reserved)].map(({ value }) => value),
    ...[...reachable, ...namedUsers(users)].flatMap(({ v4 }) => v4.map(({ value }) => value)),
    parsePrefix(serviceCidr),
  ];
}
