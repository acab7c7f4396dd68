import { expect } from "chai";
import { keptInPlaces } from "../../../lib/platforms/azure-cni/kept-in-places.js";
import { readAzureCni } from "../../../lib/platforms/azure-cni/read-azure-cni.js";
import { validAzureCniRequest } from "../../helpers/valid-azure-cni-request.js";

describe("keptInPlaces", () => {
  it("is Azure's five, and two whole blocks where nodes get blocks", () => {
    const request = validAzureCniRequest();
    for (const cluster of request.clusters) if (cluster.name === "aks-pods") cluster.networkModel = "pod-subnet-static-block";
    const { places, clusters } = readAzureCni(request);
    const keptIn = keptInPlaces(clusters);
    expect(places.map((place) => [place.name, keptIn(place)])).to.deep.equal([
      ["aks-classic-nodes", 5],
      ["apps", 5],
      ["aks-pods-nodes", 5],
      ["pods", 32],
    ]);
  });
});
