import type { Conditional } from "../port-row.js";
import { aksFeatures, aksList } from "./aks-list.js";
import { azureLocalList, azureLocalListsPage, azureLocalRegions, oemList, oemNames } from "./azure-local-lists.js";
import environmentValidator from "./data/environment-validator.json" with { type: "json" };
import multiRack from "./data/multi-rack.json" with { type: "json" };
import vmware from "./data/vmware.json" with { type: "json" };
import windowsServer from "./data/windows-server.json" with { type: "json" };
import { type EndpointList, type EndpointSituation, plainList } from "./endpoint-list.js";

/** Lists that are published by region: of one region there is a list, or there is none. */
export interface RegionalLists {
  readonly regions: readonly string[];
  /** Other spellings of regions that people meet. */
  readonly aliases: ReadonlyMap<string, string>;
  /** Where somebody looks for the list of another region. */
  readonly page: string;
  readonly listOf: (region: string, situation: EndpointSituation) => EndpointList | undefined;
}

/** Where the endpoints of a platform come from, and when. */
export interface EndpointSource extends Conditional {
  readonly platforms: readonly string[];
  /** A list that holds in every region. */
  readonly everywhere?: (situation: EndpointSituation) => EndpointList;
  readonly regional?: RegionalLists;
  /** Lists of hardware vendors. */
  readonly oems?: { readonly names: readonly string[]; readonly page: string; readonly listOf: (oem: string) => EndpointList | undefined };
  /** Features that decide about endpoints of these lists. */
  readonly features?: readonly string[];
}

/** Every published list that is built in. */
export const endpointSources: readonly EndpointSource[] = [
  {
    platforms: ["azure-local"],
    unless: ["multi-rack"],
    regional: {
      regions: azureLocalRegions,
      // the vendor's folder and other documents call it so
      aliases: new Map([["indiacentral", "centralindia"]]),
      page: azureLocalListsPage,
      listOf: azureLocalList,
    },
    features: ["defender", "windows-admin-center"],
  },
  { platforms: ["azure-local"], unless: ["multi-rack"], everywhere: () => plainList(environmentValidator) },
  {
    platforms: ["azure-local"],
    oems: { names: oemNames, page: `${azureLocalListsPage}/OEMEndpoints`, listOf: oemList },
  },
  { platforms: ["azure-local"], when: ["multi-rack"], everywhere: () => plainList(multiRack) },
  { platforms: ["windows-server"], everywhere: () => plainList(windowsServer) },
  { platforms: ["vmware"], everywhere: () => plainList(vmware) },
  { platforms: ["azure-cni"], everywhere: aksList, features: aksFeatures },
];
