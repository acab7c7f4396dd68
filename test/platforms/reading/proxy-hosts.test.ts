import { expect } from "chai";
import { formatAddress } from "../../../lib/address/index.js";
import { proxyHosts } from "../../../lib/platforms/reading/proxy-hosts.js";

const read = (http: string) =>
  proxyHosts({ http }).map(({ host, port, address }) => [host, port, address === undefined ? undefined : formatAddress(address)]);

describe("proxyHosts", () => {
  const rows: [text: string, reason: string, hosts: ReturnType<typeof read>][] = [
    ["http://proxy.example.com:3128", "a URL", [["proxy.example.com", "3128", undefined]]],
    ["http://10.0.0.5:8080/", "an address", [["10.0.0.5", "8080", "10.0.0.5"]]],
    ["http://user:p%40ss@10.0.0.5:8080", "with credentials", [["10.0.0.5", "8080", "10.0.0.5"]]],
    ["proxy.example.com:3128", "host and port", [["proxy.example.com", "3128", undefined]]],
    ["https://proxy.example.com", "the port of the scheme", [["proxy.example.com", "443", undefined]]],
    ["HTTP://proxy", "the scheme in capitals", [["proxy", "80", undefined]]],
    ["10.0.0.5", "no port is known", [["10.0.0.5", undefined, "10.0.0.5"]]],
    ["socks5://proxy", "a scheme without a port of its own", [["proxy", undefined, undefined]]],
    ["10.0.0.05:80", "no address, since it is not guessed at", []],
    ["10.0.0.5.6", "too many octets", []],
    ["http://proxy:99999", "no such port", [["proxy", undefined, undefined]]],
    ["http://user:pa/ss@w@proxy:8080", "a password with anything in it", [["proxy", "8080", undefined]]],
    ["http//proxy.example.com:8080", "a scheme without its colon", []],
    ["[fd00::1]:3128", "IPv6 is not read", []],
    ["not a proxy", "no host", []],
    ["http://", "no host", []],
    ["@".repeat(100_000), "hostile, and soon done with", []],
  ];
  for (const [text, reason, hosts] of rows) {
    it(`${text.slice(0, 40)}: ${reason}`, () => {
      expect(read(text)).to.deep.equal(hosts);
    });
  }

  it("are none without a proxy", () => {
    expect(proxyHosts(undefined)).to.deep.equal([]);
  });

  it("tell which setting they are from, and its place", () => {
    expect(proxyHosts({ https: "proxy:1", http: "proxy:2" }).map(({ setting, path }) => [setting, path])).to.deep.equal([
      ["http-proxy", "/proxy/http"],
      ["https-proxy", "/proxy/https"],
    ]);
  });
});
