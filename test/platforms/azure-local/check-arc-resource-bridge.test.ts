import { expect } from "chai";
import { planNetwork } from "../../../lib/plan/network/plan-network.js";
import { checkArcResourceBridge } from "../../../lib/platforms/azure-local/check-arc-resource-bridge.js";
import { readAzureLocal } from "../../../lib/platforms/azure-local/read-azure-local.js";
import { validRequest } from "../../helpers/valid-request.js";
import { chooseEverything } from "./rows/row.js";

const bridge = { controlPlaneEndpoint: "10.30.7.3", k8sNodeIpPoolStart: "10.30.7.4", k8sNodeIpPoolEnd: "10.30.7.5" };

describe("checkArcResourceBridge", () => {
  it("tells nothing where the bridge is not named and the prefix holds it", () => {
    expect(checkArcResourceBridge(readAzureLocal(validRequest()))).to.deep.equal([]);
  });

  it("leaves the prefix of a multi-rack deployment alone, unless a bridge is named in it", () => {
    const request = { ...validRequest(), multiRack: true, managementNetwork: { addressPrefix: "192.168.10.0/30" } };
    const rules = (one: typeof request) => checkArcResourceBridge(readAzureLocal(one)).map(({ rule }) => rule);
    expect(rules(request)).to.deep.equal([]);
    expect(rules({ ...request, managementNetwork: { ...request.managementNetwork, arcResourceBridge: bridge } as never })).to.include(
      "arb-min-29",
    );
  });

  it("keeps its addresses out of what is chosen in a network that shares them", () => {
    const request = validRequest();
    chooseEverything(request);
    request.managementNetwork = { addressPrefix: "10.30.7.0/24", vlan: 307, gateway: "10.30.7.1", arcResourceBridge: bridge };
    const [network] = planNetwork(request).networks;
    expect(network?.pools[0]?.start).to.equal("10.30.7.6");
    expect(network?.free.some(({ start }) => start === "10.30.7.3")).to.equal(false);
  });
});
