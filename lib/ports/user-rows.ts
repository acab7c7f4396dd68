import type { RuleId } from "../../types/index.js";
import { userRules } from "../rules/user-rules.js";
import { shorten } from "../text/shorten.js";
import type { PortNote, PortRow } from "./port-row.js";

interface UserRules {
  readonly services: { readonly id: RuleId };
  readonly api: { readonly id: RuleId; readonly values: { readonly destinationPort: string } };
}

/** The rows of users: services from the networks of `clients`, the Kubernetes API from those of `operators`. */
export function userRows(prefix: string, { services, api }: UserRules): readonly PortRow[] {
  return [
    {
      id: `${prefix}-services-clients-to-services`,
      purpose: "Services, from the networks of their users",
      protocol: "TCP",
      destinationPort: { each: "service-port" },
      source: { zone: "clients", ifGiven: true },
      destination: { zone: "services", ifGiven: true },
      required: true,
      rule: services.id,
    },
    {
      id: `${prefix}-kubernetes-api-operators-to-kubernetes-api`,
      purpose: "Kubernetes API, from the networks of operators",
      protocol: "TCP",
      destinationPort: api.values.destinationPort,
      source: { zone: "operators", ifGiven: true },
      destination: { zone: "kubernetes-api", ifGiven: true },
      required: true,
      rule: api.id,
    },
  ];
}

/** The services for which there can be no row, although their users are given. */
export const userNotes: readonly PortNote[] = [
  {
    rule: userRules["users-service-unknown"],
    observe: ({ unknownUses = [] }) =>
      unknownUses.map(({ name, path, reason }) => ({
        path,
        message:
          reason === "ports"
            ? `the services of "${shorten(name)}" have no ports, so the port matrix has no rows for their users; give each with name, port and count`
            : `"${shorten(name)}" has no internal load balancers, so its users need the public addresses of services, which no plan has; open the ports of the services to them`,
      })),
  },
];
