import { expect } from "chai";
import { countServices } from "../../../lib/platforms/reading/count-services.js";
import type { Services } from "../../../types/index.js";

const on = (port: number, count: number) => ({ name: "s", port, count });

describe("countServices", () => {
  const rows: [services: Services | undefined, count: number, reason: string][] = [
    [undefined, 0, "none are given"],
    [7, 7, "a count is the number"],
    [[], 0, "no services"],
    [[on(443, 3), on(80, 1)], 3, "those on another port share an address"],
    [[on(443, 3), on(443, 2), on(80, 4)], 5, "those on one port do not, whatever they are called"],
  ];
  for (const [services, count, reason] of rows) it(reason, () => expect(countServices(services)).to.equal(count));
});
