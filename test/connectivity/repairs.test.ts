import { expect } from "chai";
import { setting } from "../../lib/connectivity/repairs.js";
import { plainRequest } from "./support.js";

describe("setting", () => {
  it("replaces what exists and adds what does not", () => {
    expect(setting(plainRequest(), "cloud", "AzureChinaCloud")).to.deep.equal({
      text: "set cloud to AzureChinaCloud",
      patch: [{ op: "replace", path: "/cloud", value: "AzureChinaCloud" }],
    });
    expect(setting({ mode: "fully-connected" }, "privateLink", false)).to.deep.equal({
      text: "set privateLink to false",
      patch: [{ op: "add", path: "/privateLink", value: false }],
    });
  });
});
