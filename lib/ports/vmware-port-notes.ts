import { vmwarePortRules } from "../rules/vmware-port-rules.js";
import type { PortNote } from "./port-row.js";

const resourceBridge = vmwarePortRules["vmw-resource-bridge-endpoints"];

/** What there is to say about the port matrix of VMware beside its rows. */
export const vmwarePortNotes: readonly PortNote[] = [
  {
    rule: resourceBridge,
    observe: () => [
      {
        path: "/platform",
        message: `the Arc resource bridge needs a second list of endpoints, which is not part of this one; open those of ${resourceBridge.values.page} as well`,
      },
    ],
  },
];
