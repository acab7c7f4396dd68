import { expect } from "chai";
import { requestNetworks } from "../../../lib/emit/document/request-networks.js";
import { contractPlan, contractRequests } from "../requests.js";

describe("askedNetworks", () => {
  it("has the networks of each plan, in their order", () => {
    for (const name of Object.values(contractRequests).flat()) {
      const { networks, request } = contractPlan(name);
      expect(
        requestNetworks(request).map((network) => network.name),
        name,
      ).to.deep.equal(networks.map((network) => network.name));
    }
  });
});
