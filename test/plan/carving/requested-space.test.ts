import { expect } from "chai";
import { formatRange, parsePrefix } from "../../../lib/address/index.js";
import { requestedSpace } from "../../../lib/plan/carving/requested-space.js";
import type { PoolRequest } from "../../../types/index.js";

describe("wantedPool", () => {
  const rows: [
    reason: string,
    prefix: string,
    pool: Omit<PoolRequest, "name">,
    expected: [size: number, alignment: number, room: number, within: string],
  ][] = [
    ["a size exists anywhere among the usable addresses", "10.0.0.0/28", { size: 5 }, [5, 1, 0, "10.0.0.1-10.0.0.14"]],
    ["its spare is added", "10.0.0.0/28", { size: 5, spare: "20%" }, [6, 1, 0, "10.0.0.1-10.0.0.14"]],
    ["room is behind it", "10.0.0.0/28", { size: 5, room: 2 }, [5, 1, 2, "10.0.0.1-10.0.0.14"]],
    ["a block exists on its boundary, anywhere in the prefix", "10.0.0.0/28", { prefixLength: 30 }, [4, 4, 0, "10.0.0.0-10.0.0.15"]],
    ["room behind a block omits the broadcast address", "10.0.0.0/28", { prefixLength: 30, room: 1 }, [4, 4, 1, "10.0.0.0-10.0.0.14"]],
    ["both addresses of a /31 are usable", "10.0.0.0/31", { size: 2 }, [2, 1, 0, "10.0.0.0-10.0.0.1"]],
    ["everything there is", "0.0.0.0/0", { prefixLength: 0 }, [2 ** 32, 2 ** 32, 0, "0.0.0.0-255.255.255.255"]],
  ];
  for (const [reason, prefix, pool, expected] of rows) {
    it(`${JSON.stringify(pool)} in ${prefix}: ${reason}`, () => {
      const { size, alignment, room, within } = requestedSpace({ name: "a", ...pool }, parsePrefix(prefix));
      expect([size, alignment, room, formatRange(within)]).to.deep.equal(expected);
    });
  }
});
