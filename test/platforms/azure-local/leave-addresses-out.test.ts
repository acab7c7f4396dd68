import { expect } from "chai";
import { leaveAddressesOut } from "../../../lib/platforms/azure-local/leave-addresses-out.js";
import { readAzureLocal } from "../../../lib/platforms/azure-local/read-azure-local.js";
import { validRequest } from "../../helpers/valid-request.js";

describe("leaveAddressesOut", () => {
  for (const [multiRack, words] of [
    [false, "remove the addresses to have a range chosen"],
    [true, "remove the addresses until the nodes have theirs"],
  ] as const) {
    it(`says what becomes of it ${multiRack ? "on a multi-rack deployment" : "otherwise"}`, () => {
      const [cluster] = readAzureLocal({ ...validRequest(), multiRack }).clusters;
      if (cluster === undefined) throw new Error("the request has clusters");
      const { text, repair } = leaveAddressesOut(cluster.loadBalancer);
      expect([text, repair.patch]).to.deep.equal([words, [{ op: "remove", path: "/clusters/0/loadBalancer/addresses" }]]);
    });
  }
});
