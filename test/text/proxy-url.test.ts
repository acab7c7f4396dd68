import { expect } from "chai";
import { isPort, type ProxyUrl, readProxyUrl } from "../../lib/text/proxy-url.js";

describe("readProxyUrl", () => {
  const rows: [text: string, reason: string, url: ProxyUrl][] = [
    ["http://proxy.example.com:8080", "a URL", { scheme: "http", host: "proxy.example.com", port: "8080" }],
    ["HTTPS://u:p@10.0.0.8/", "what is not the host is omitted", { scheme: "https", host: "10.0.0.8" }],
    ["proxy:3128", "no scheme", { host: "proxy", port: "3128" }],
    ["http://proxy:8080/path?x", "a path", { scheme: "http", host: "proxy", port: "8080", path: "/path?x" }],
    ["http://[fd00::8]:3128", "IPv6", { scheme: "http", host: "[fd00::8]", port: "3128" }],
    ["http://[fd00::8]", "IPv6 without a port", { scheme: "http", host: "[fd00::8]" }],
    ["http://proxy:", "an empty port", { scheme: "http", host: "proxy", port: "" }],
    ["http://10.0.0.256:80", "no such address", { scheme: "http", port: "80" }],
    ["http://10.0.0.08", "an octet with a zero before it", { scheme: "http" }],
    ["http://10.0.0.", "too few octets", { scheme: "http" }],
    ["http://a proxy", "a blank", { scheme: "http" }],
    ["http//proxy", "a slash behind the scheme alone", { path: "//proxy" }],
    ["", "nothing", {}],
  ];
  for (const [text, reason, url] of rows) {
    it(`${text}: ${reason}`, () => {
      expect(readProxyUrl(text)).to.deep.equal(url);
    });
  }

  it("knows ports", () => {
    expect(["1", "65535", "080", "0", "65536", "99999", "", "8o8o", "-1"].map(isPort)).to.deep.equal([
      true,
      true,
      true,
      false,
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});
