import type { Finding } from "../../../types/index.js";
import { addressAt, formatAddress, formatPrefix, rangeContains, rangeSize, shorten, usableRange } from "../../address/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { azureLocalRules } from "../../rules/azure-local-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import { checkPrefixText } from "../check-prefix.js";
import { countAzureLocal } from "./count-azure-local.js";
import type { AzureLocalReading, ClusterReading } from "./read-azure-local.js";

/** Control plane IPs by cluster, pod ranges as written, and pools that are too small for their clusters. */
export function checkClusters(reading: AzureLocalReading): Finding[] {
  return [
    ...reading.clusters.flatMap((cluster) => [
      ...checkControlPlaneIp(cluster),
      ...(cluster.podPrefix === undefined ? [] : checkPrefixText(cluster.podPrefix.value, cluster.podPrefix.path)),
    ]),
    ...checkPoolSizes(reading),
  ];
}

function checkControlPlaneIp(cluster: ClusterReading): Finding[] {
  const { controlPlaneIp, controlPlaneIpMode, network, path } = cluster;
  if (controlPlaneIpMode === "auto") {
    const modePath = pointer(path, "controlPlaneIpMode");
    const inPowerShell = findingOf(azureLocalRules["cp-ip-required-in-powershell"], {
      path: controlPlaneIp === undefined ? path : modePath,
      message: `AKS Arc picks the control plane IP of "${shorten(cluster.name)}"; create the cluster by az or ARM, as New-AzAksArcCluster wants the address`,
    });
    if (controlPlaneIp === undefined) return [inPowerShell];
    const received = formatAddress(controlPlaneIp.value);
    const both = findingOf(azureLocalRules["cp-ip-auto-inside-pool"], {
      path: controlPlaneIp.path,
      received,
      message: `control plane IP ${received} is given although the mode is auto; leave it out, or use the mode explicit`,
      repairs: [
        { text: "leave the control plane IP out", patch: [{ op: "remove", path: controlPlaneIp.path }] },
        { text: "use the mode explicit", patch: [{ op: "replace", path: modePath, value: "explicit" }] },
      ],
    });
    return [inPowerShell, both];
  }
  if (controlPlaneIp === undefined || network === undefined) return [];
  const usable = usableRange(network.prefix);
  if (rangeContains(usable, controlPlaneIp.value)) return [];
  const received = formatAddress(controlPlaneIp.value);
  const message =
    `control plane IP ${received} is no usable address of ${formatPrefix(network.prefix)}; ` +
    `use one from ${formatAddress(usable.first)} to ${formatAddress(usable.last)} outside the IP pool, or leave it out`;
  const repairs = [{ text: "leave it out and have one chosen", patch: [{ op: "remove", path: controlPlaneIp.path } as const] }];
  return [
    findingOf(azureLocalRules["cp-ip-explicit-inside-prefix-outside-pool"], { path: controlPlaneIp.path, received, message, repairs }),
  ];
}

function checkPoolSizes(reading: AzureLocalReading): Finding[] {
  const lines = countAzureLocal(reading).filter(({ group }) => group === "ipPool");
  return reading.networks.flatMap((network) => {
    if (network.pool === undefined) return [];
    const needed = lines.filter((line) => line.network === network.name).reduce((sum, line) => sum + line.count, 0);
    const size = rangeSize(network.pool.value);
    if (size >= needed) return [];
    const path = pointer(network.path, "ipPoolEnd");
    const end = network.pool.value.first + needed - 1;
    const rightEnd = end <= usableRange(network.prefix).last ? formatAddress(addressAt(end)) : undefined;
    const right = rightEnd === undefined ? `; ${formatPrefix(network.prefix)} ends before that` : `; use ${rightEnd} or a later end`;
    const received = formatAddress(network.pool.value.last);
    const message = `the pool from ${formatAddress(network.pool.value.first)} to ${received} has ${size} addresses and its clusters need ${needed}${right}`;
    return [
      findingOf(azureLocalRules["arc-ip-formula"], {
        path,
        received,
        message,
        repairs: [
          ...(rightEnd === undefined
            ? []
            : [{ text: `end the pool at ${rightEnd}`, patch: [{ op: "replace", path, value: rightEnd } as const] }]),
          {
            text: "leave the pool out and have one chosen",
            patch: [{ op: "remove", path: pointer(network.path, "ipPoolStart") } as const, { op: "remove", path } as const],
          },
        ],
      }),
    ];
  });
}
