import { changeRules } from "../../rules/change-rules.js";
import { vmwareRules } from "../../rules/vmware-rules.js";
import { nameAlike, rangesAlike } from "../changes/alike.js";
import {
  bounds,
  commonChanges,
  derived,
  forPlanning,
  inPlace,
  maxPodsChanges,
  proxyChanges,
  rebuild,
  rebuildUnlessNew,
} from "../changes/common-changes.js";
import type { ChangeRows } from "../model/change-row.js";

/** What a change of a plan for VMware requires. */
export const vmwareChanges: ChangeRows = {
  ...commonChanges,
  "/request/reachableNetworks": forPlanning,
  ...proxyChanges(vmwareRules["vmw-no-proxy"]),
  "/networks/*/addressPrefix": rebuild(changeRules["vmw-segment-fixed"]),
  "/networks/*/gateway": rebuildUnlessNew(changeRules["vmw-segment-fixed"]),
  "/networks/*/dnsServers": derived,
  "/networks/*/pools": derived,
  "/clusters/*/network": { ...rebuild(changeRules["arc-cluster-network-fixed"]), alike: nameAlike },
  "/clusters/*/controlPlaneIp": rebuild(vmwareRules["vmw-cp-required-outside-dhcp"]),
  "/clusters/*/loadBalancerRanges": { ...inPlace, alike: rangesAlike },
  "/clusters/*/podCidr": rebuild(changeRules["arc-pod-cidr-fixed"]),
  "/clusters/*/serviceCidr": rebuild(vmwareRules["vmw-pod-cidr"]),
  "/request/segments/*": derived,
  "/request/segments/*/name": derived,
  "/request/segments/*/addressPrefix": derived,
  "/request/segments/*/gateway": derived,
  "/request/segments/*/dhcpScope": { ...inPlace, ...bounds },
  "/request/segments/*/reserved": forPlanning,
  "/request/clusters/*/controlPlaneIp": derived,
  "/request/clusters/*/podCidr": derived,
  "/request/clusters/*/nodePools/*/maxPods": maxPodsChanges,
};
