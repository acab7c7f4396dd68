import { expect } from "chai";
import fc from "fast-check";
import { hasCredentials, maskedCredentials, maskedValue, withoutCredentials } from "../../lib/text/credentials.js";

describe("withoutCredentials and maskedCredentials", () => {
  const rows: [text: string, plain: string, masked: string][] = [
    ["http://user:password@proxy:8080", "http://proxy:8080", "http://***@proxy:8080"],
    ["http://user@proxy", "http://proxy", "http://***@proxy"],
    ["http://user:p@ss/w:ord@proxy:8080/", "http://proxy:8080/", "http://***@proxy:8080/"],
    ["user:password@proxy:8080", "proxy:8080", "***@proxy:8080"],
    ["http://user:pass word@proxy", "http://proxy", "http://***@proxy"],
    ["//u:p@proxy", "//proxy", "//***@proxy"],
    ["http://proxy:8080", "http://proxy:8080", "http://proxy:8080"],
    ["ops@example.com", "ops@example.com", "ops@example.com"],
    ["ask first: ops@example.com", "ask first: ops@example.com", "ask first: ops@example.com"],
    ["", "", ""],
  ];
  for (const [text, plain, masked] of rows) {
    it(text, () => {
      expect([withoutCredentials(text), maskedCredentials(text), hasCredentials(text)]).to.deep.equal([plain, masked, text !== plain]);
    });
  }

  it("leave nothing of a password, whatever is in it", () => {
    const password = fc.string({ minLength: 6, maxLength: 12 }).map((text) => `Qz${text}Qz`);
    fc.assert(
      fc.property(password, fc.constantFrom("http://", "https://", ""), (secret, scheme) => {
        const url = `${scheme}user:${secret}@proxy.example.com:8080`;
        for (const shown of [withoutCredentials(url), maskedCredentials(url)]) expect(shown.includes(secret)).to.equal(false);
      }),
    );
  });

  it("mask every text of a value", () => {
    expect(maskedValue({ http: "http://u:p@proxy", list: ["u:p@proxy", 1, null], other: "10.0.0.1" })).to.deep.equal({
      http: "http://***@proxy",
      list: ["***@proxy", 1, null],
      other: "10.0.0.1",
    });
  });
});
