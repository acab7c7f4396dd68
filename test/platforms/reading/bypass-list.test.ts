import { expect } from "chai";
import { formatRange } from "../../../lib/address/index.js";
import { bypassTexts, coversName, entriesOf, rangeOfEntry } from "../../../lib/platforms/reading/bypass-list.js";

describe("a bypass list", () => {
  it("is a list or a text with commas", () => {
    expect(entriesOf(" localhost, .svc ,,10.0.0.0/8")).to.deep.equal(["localhost", ".svc", "10.0.0.0/8"]);
    expect(entriesOf(["localhost ", ""])).to.deep.equal(["localhost"]);
    expect(entriesOf(undefined)).to.deep.equal([]);
  });

  it("has addresses as prefixes, with masks, alone and with asterisks", () => {
    const texts = ["10.0.0.0/8", "10.0.0.0/255.0.0.0", "10.1.2.3", "192.168.10.*", "10.*", "192.168.*.*"];
    expect(texts.map((text) => formatRange(rangeOfEntry(text) ?? { first: 0 as never, last: 0 as never }))).to.deep.equal([
      "10.0.0.0-10.255.255.255",
      "10.0.0.0-10.255.255.255",
      "10.1.2.3",
      "192.168.10.0-192.168.10.255",
      "10.0.0.0-10.255.255.255",
      "192.168.0.0-192.168.255.255",
    ]);
  });

  it("has other entries, which are no addresses", () => {
    for (const text of ["localhost", ".svc", "*", "*.10", "10.0.0.256", "10.0.0.0/33", "300.*", "10.*.1.*", "10.0.0.1-10.0.0.9", ""])
      expect(rangeOfEntry(text), text).to.equal(undefined);
  });

  it("covers names by their end", () => {
    const covering = [".svc", "svc", "*.svc", "*", ".SVC"];
    expect(covering.map((entry) => coversName(entry, ".svc"))).to.deep.equal(covering.map(() => true));
    for (const entry of [".svc.cluster.local", "vc", "", "*."]) expect(coversName(entry, ".svc"), entry).to.equal(false);
  });

  it("is written in the syntax of each component", () => {
    expect(
      bypassTexts([
        "localhost",
        "127.0.0.1",
        ".svc",
        "192.168.10.0/24",
        "10.30.7.8/30",
        "*.contoso.com",
        "172.16.*",
        "<local>",
        "192.168.10.*",
        "10.0.0.1/32",
      ]),
    ).to.deep.equal({
      environment: "localhost,127.0.0.1,.svc,192.168.10.0/24,10.30.7.8/30,.contoso.com,172.16.0.0/16,10.0.0.1/32",
      winInet: "localhost;127.0.0.1;*.svc;192.168.10.*;10.30.7.8;10.30.7.9;10.30.7.10;10.30.7.11;*.contoso.com;172.16.*;10.0.0.1",
      winHttp: "localhost;127.0.0.1;*.svc;192.168.10.*;10.30.7.8;10.30.7.9;10.30.7.10;10.30.7.11;*.contoso.com;172.16.*;10.0.0.1",
    });
  });
});
