import { add, type Mutation, remove } from "../../mutations.js";
import { retired } from "../requests.js";

/** Changes to goodVmware: its end, and what it does not support. */
export const previewRows: readonly Mutation[] = [
  ["the last day is named as long as it is to come", [], retired],
  ["also on the day before", [add("/asOf", "2026-03-15")], retired],
  [
    "and it is said that it has passed",
    [add("/asOf", "2026-03-17")],
    "warning vmw-retired /asOf: the platform was retired on 2026-03-16, so AKS on VMware can no longer be deployed; plan AKS on Azure Local, platform azure-local, instead",
  ],
  [
    "or that it passes, where no day is given",
    [remove("/asOf")],
    "warning vmw-retired /platform: the platform is retired on 2026-03-16, and AKS on VMware cannot be deployed after that day; plan AKS on Azure Local, platform azure-local, instead",
  ],
  ["a day is a date", [add("/asOf", "2026-02-30")], 'error schema-value /asOf: "2026-02-30" is not a calendar date in the form 2026-03-16'],
  [
    "there is no proxy",
    [add("/proxy", { https: "http://192.168.50.9:3128" })],
    retired,
    "error vmw-no-proxy /proxy: a proxy is given, but clusters cannot be created behind one on this platform; remove it and open the endpoints directly",
  ],
  [
    "nor one with a password, which is not repeated",
    [add("/proxy", { https: "proxy:Xy7kq2Vd@192.168.50.9" })],
    retired,
    "error vmw-no-proxy /proxy: a proxy is given, but clusters cannot be created behind one on this platform; remove it and open the endpoints directly",
    'error proxy-url /proxy/https: "192.168.50.9" has no scheme; write http://192.168.50.9',
    "warning proxy-credentials-in-request /proxy/https: the URL of the proxy contains a user or a password; remove them",
  ],
  [
    "not even an empty one",
    [add("/proxy", {})],
    retired,
    "error vmw-no-proxy /proxy: a proxy is given, but clusters cannot be created behind one on this platform; remove it and open the endpoints directly",
  ],
  [
    "a vSphere cluster has ten clusters",
    [
      add(
        "/clusters",
        Array.from({ length: 11 }, (_, index) => ({
          name: `c${index}`,
          controlPlaneNodeCount: 1,
          nodePools: [{ name: "a", nodeCount: 1 }],
        })),
      ),
    ],
    "error vmw-scale /clusters: 11 clusters are planned; a vSphere cluster has at most 10",
    retired,
  ],
];
