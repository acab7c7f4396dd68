import { expect } from "chai";
import { peerNames } from "../../../lib/emit/document/peer-names.js";

describe("peerNames", () => {
  const rows: [reason: string, names: (string | undefined)[], expected: string[]][] = [
    ["no peers", [], []],
    ["those that are given", ["tor-a", "tor-b"], ["tor-a", "tor-b"]],
    ["without one, the place", [undefined, "tor-b", undefined], ["peer-1", "tor-b", "peer-3"]],
    ["and never a name that another has, in whatever case", [undefined, "Peer-1"], ["peer-2", "Peer-1"]],
    ["nor one that was made before", [undefined, "peer-1", "x", undefined, "peer-4"], ["peer-2", "peer-1", "x", "peer-5", "peer-4"]],
    ["not even where two would come to the same", [undefined, undefined, "peer-1"], ["peer-2", "peer-3", "peer-1"]],
  ];
  for (const [reason, names, expected] of rows) {
    it(reason, () => {
      const peer = { myAsn: 65000, peerAsn: 65001, peerAddress: "10.0.0.1" };
      expect(peerNames(names.map((name) => (name === undefined ? peer : { ...peer, name })))).to.deep.equal(expected);
    });
  }
});
