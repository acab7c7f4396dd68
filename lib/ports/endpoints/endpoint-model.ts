import type { EndpointComparisonRequest, EndpointListRequest } from "../../../types/index.js";
import { endpointPaths, endpointSettings } from "../../platforms/model/endpoint-settings.js";
import type { PortCondition, PortModel } from "../../platforms/model/port-model.js";

/** A request for endpoints alone as the model that the lists are read with. */
export function endpointModel(request: EndpointListRequest | (EndpointComparisonRequest & Partial<EndpointListRequest>)): PortModel {
  const { platform, region, cloud, arcGateway, multiRack, privateCluster, endpointParameters } = request;
  const conditions: PortCondition[] = [
    ...(arcGateway === true ? ["arc-gateway" as const] : []),
    ...(multiRack === true ? ["multi-rack" as const] : []),
    ...(privateCluster === true ? ["private-cluster" as const] : []),
  ];
  return {
    platform,
    ...endpointSettings(request),
    ...(region === undefined ? {} : { region }),
    ...(cloud === undefined ? {} : { cloud }),
    ...(endpointParameters === undefined ? {} : { endpointParameters }),
    zones: {},
    conditions: new Set(conditions),
    sharedNetworks: [],
    paths: { ...endpointPaths, region: "/region", cloud: "/cloud" },
  };
}
