import type { Endpoint } from "../../types/index.js";
import { connectivityRules as rules } from "../rules/connectivity-rules.js";
import type { IdentifiedRow } from "../rules/rule-rows.js";
import type { Situation } from "./situation.js";

/** The result of a recommendation: whether its condition is met, and what it means for the request. */
interface Advice {
  readonly applies: boolean;
  readonly text: string;
}

/** A consideration or recommendation of the source document. */
export interface RecommendationRow {
  readonly rule: IdentifiedRow;
  readonly advise: (situation: Situation, endpoints: readonly Endpoint[]) => Advice;
}

const always = (text: string): Advice => ({ applies: true, text });
const never = (text: string): Advice => ({ applies: false, text });

/** Describes how the traffic to an Azure service is reached, as far as the request says. */
function wayOf({ request, throughArcGateway }: Situation): "private" | "public" | "open" {
  const { onPremisesConnection, azureLocal, privateLink } = request;
  if (azureLocal === true || throughArcGateway || onPremisesConnection === "internet") return "public";
  return privateLink === true || onPremisesConnection !== undefined ? "private" : "open";
}

function serviceAdvice(service: string, used: boolean | undefined, situation: Situation): Advice {
  if (used === false) return never(`${service} is not used, so there is nothing to decide.`);
  const whether = used === undefined ? `If ${service} is used,` : `${service} is used:`;
  const ways = {
    private: "decide whether to reach it over a private endpoint, which the connection to Azure allows, or over its public endpoint.",
    public: "it is reached over its public endpoint, because this cluster has no private connection.",
    open: "decide between its public endpoint and a private endpoint, which needs ExpressRoute or VPN.",
  };
  return always(`${whether} ${ways[wayOf(situation)]}`);
}

/** The considerations and recommendations, in the order of the document. */
export const recommendationRows: readonly RecommendationRow[] = [
  {
    rule: rules["arc-network-topology"],
    advise: () => always("Review what Arc-enabled clusters add to the network topology of the landing zones, whatever the mode."),
  },
  {
    rule: rules["arc-review-network-requirements"],
    advise: ({ cloud }) => always(`The agents reach ${cloud} over the endpoints listed here, all of them outbound; review them.`),
  },
  {
    rule: rules["arc-modes"],
    advise: ({ request: { mode } }) =>
      always(
        {
          "fully-connected": "Fully connected was chosen: check that security and compliance allow connections at any time.",
          "semi-connected": "Semi-connected was chosen: data from Azure waits for the next connection, and the deadlines apply.",
          disconnected: "Decide between fully connected and semi-connected; there is no third mode.",
        }[mode],
      ),
  },
  {
    rule: rules["arc-log-analytics-endpoint"],
    advise: (situation) => {
      const { monitoring, extensions } = situation.request;
      const used = situation.uses.has("azure-monitor") || (monitoring ?? (extensions === undefined ? undefined : false));
      return serviceAdvice("Log Analytics", used, situation);
    },
  },
  {
    rule: rules["arc-key-vault-endpoint"],
    advise: (situation) => {
      const used = situation.uses.has("key-vault") || (situation.request.extensions === undefined ? undefined : false);
      return serviceAdvice("Key Vault", used, situation);
    },
  },
  {
    rule: rules["arc-cluster-management"],
    advise: ({ request, uses }) => {
      if (request.privateLink === true)
        return always("Private Link excludes cluster connect: manage the cluster from networks that reach it.");
      return always(
        uses.has("cluster-connect")
          ? "The cluster can be managed from any network, through cluster connect."
          : "The cluster is managed from networks that reach its Kubernetes API. With cluster connect, it can be managed from any network.",
      );
    },
  },
  {
    rule: rules["arc-outbound-only"],
    advise: ({ request, uses }) => {
      if (request.privateLink === true) return never("Cluster connect is not supported with Private Link.");
      return always(
        uses.has("cluster-connect")
          ? "With cluster connect no inbound port has to be opened: every connection is outbound."
          : "Without cluster connect, managing the cluster from outside needs an inbound port; consider cluster connect.",
      );
    },
  },
  {
    rule: rules["arc-tls-inspection"],
    advise: ({ request, throughArcGateway }) => {
      if (request.tlsInspection === false) return never("TLS is not inspected, so there is nothing to exempt.");
      if (request.tlsInspection === undefined)
        return always("The request does not say whether TLS is inspected: if it is, decide whether the endpoints are exempt.");
      return always(
        request.azureLocal === true || throughArcGateway
          ? "TLS is inspected, which is not supported here: exempt every endpoint."
          : "TLS is inspected: exempt the endpoints, or find out which of their certificates the inspection does not trust.",
      );
    },
  },
  {
    rule: rules["arc-fully-connected"],
    advise: ({ request: { mode } }) =>
      always(
        mode === "fully-connected"
          ? "Fully connected was chosen, so releases, security updates, policies and extensions arrive as soon as they are published."
          : "Releases, security updates, policies and extensions arrive only while the cluster is connected; fully connected keeps it current.",
      ),
  },
  {
    rule: rules["arc-network-requirements"],
    advise: ({ request: { mode } }, endpoints) => {
      const required = endpoints.filter((endpoint) => endpoint.required).length;
      const when = mode === "fully-connected" ? "at any time" : "whenever the cluster connects";
      return always(`Make sure that the ${required} endpoints marked as required can be reached ${when}.`);
    },
  },
  {
    rule: rules["arc-private-link-services"],
    advise: (situation) => {
      if (situation.request.azureLocal === true) return never("Private Link is not supported for Azure Local.");
      if (situation.throughArcGateway) return never("Private endpoints cannot be used with an Arc gateway.");
      const services = "Key Vault, storage accounts, container registry and Log Analytics";
      return {
        private: always(`Reach ${services} with Private Link over the connection to Azure.`),
        public: never("Private Link needs ExpressRoute or VPN, and the traffic goes over the internet."),
        open: always(`With ExpressRoute or VPN, reach ${services} with Private Link.`),
      }[wayOf(situation)];
    },
  },
  {
    rule: rules["arc-dns-forwarder"],
    advise: (situation) => {
      const { request, throughArcGateway } = situation;
      const none = "needs no DNS forwarder: it cannot use Private Link";
      if (request.azureLocal === true) return never(`A cluster on Azure Local ${none}.`);
      if (throughArcGateway) return never(`A cluster with an Arc gateway ${none}.`);
      const what = "a DNS forwarder that resolves the zones of the Azure services in Azure";
      if (request.privateLink === true) return always(`Private Link needs ${what}, for every cluster of the scope.`);
      return {
        private: always(`What is reached with Private Link over the connection to Azure needs ${what}.`),
        public: never("Private Link needs ExpressRoute or VPN, so without them no DNS forwarder is needed."),
        open: always(`With Private Link over ExpressRoute or VPN, configure ${what}.`),
      }[wayOf(situation)];
    },
  },
  {
    rule: rules["arc-firewall-objects"],
    advise: ({ request: { firewall, proxy, tlsInspection } }) => {
      const advice =
        "make one group of the clusters, and groups or tags of the endpoints, to keep the rules for them and for extensions few";
      if (firewall === true || tlsInspection === true || proxy?.http !== undefined || proxy?.https !== undefined)
        return always(`The traffic of the agents passes a firewall or a proxy: ${advice}.`);
      return firewall === false
        ? never("The request names no proxy and says that there is no firewall.")
        : always(`The request does not say whether the traffic of the agents passes a firewall: if it does, ${advice}.`);
    },
  },
  {
    rule: rules["arc-status-alerts"],
    advise: ({ request: { monitoring } }) =>
      always(
        monitoring === false
          ? "Without Azure Monitor there is no alert when the connectivity status changes; query Azure Resource Graph for it."
          : "Alert administrators through Azure Monitor when the connectivity status changes, and query Azure Resource Graph for it.",
      ),
  },
  {
    rule: rules["arc-30-days"],
    advise: ({ request: { mode } }) =>
      semiConnected(mode, `at least once every ${rules["arc-30-days"].values.days} days, to export billing data`),
  },
  {
    rule: rules["arc-90-days"],
    advise: ({ request: { mode } }) =>
      semiConnected(
        mode,
        `at least once every ${rules["arc-90-days"].values.days} days, to renew its certificate and to update resource and agents`,
      ),
  },
];

function semiConnected(mode: Situation["request"]["mode"], what: string): Advice {
  return mode === "semi-connected"
    ? always(`Connect the cluster ${what}.`)
    : never(`Only a semi-connected cluster has to make sure that it connects ${what}.`);
}
