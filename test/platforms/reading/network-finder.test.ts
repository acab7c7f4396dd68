import { expect } from "chai";
import { networkFinder } from "../../../lib/platforms/reading/network-finder.js";

describe("networkFinder", () => {
  const one = { name: "Net" };
  const other = { name: "net" };
  const third = { name: "third" };
  const rows: [networks: { name: string }[], name: string | undefined, found: object | undefined, reason: string][] = [
    [[one], undefined, one, "the only one needs no name"],
    [[one, third], undefined, undefined, "of several one has to be named"],
    [[one, other, third], "net", other, "the one as written, though another is first in any case"],
    [[one, other, third], "NET", one, "and else the first in any case"],
    [[one, { ...one }], "Net", one, "the first of one name"],
    [[one], "nets", undefined, "a name that leads nowhere, even where there is only one"],
    [[one], "__proto__", undefined, "nor does the name of an inherited property"],
  ];
  for (const [networks, name, found, reason] of rows) it(reason, () => expect(networkFinder(networks)(name)).to.equal(found));
});
