import { expect } from "chai";
import fc from "fast-check";
import { allowedName, dnsPrefix, kubernetesName, kubernetesRuntimeName } from "../../../lib/emit/resources/allowed-name.js";
import { hostileText } from "../../helpers/random-plans.js";

const rows = [
  ["load-balancer", kubernetesName, "load-balancer", "what is allowed stays"],
  ["Lb 1", kubernetesName, "lb-1", "lower case, and hyphens for the rest"],
  ["Lb 1", kubernetesRuntimeName, "Lb-1", "capitals if they are allowed"],
  ["-a-", dnsPrefix, "a", "a letter or digit at both ends"],
  ["lb", kubernetesRuntimeName, "fallback", "too short"],
  ["\n\n\n", kubernetesName, "fallback", "nothing left"],
  ["a".repeat(70), dnsPrefix, "a".repeat(54), "too long"],
] as const;

describe("allowedName", () => {
  for (const [name, form, expected, reason] of rows) {
    it(`${JSON.stringify(name)} becomes ${expected}: ${reason}`, () => {
      expect(allowedName(name, form, "fallback")).to.equal(expected);
    });
  }

  for (const form of [kubernetesName, kubernetesRuntimeName, dnsPrefix]) {
    it(`has at most ${form.maxLength} characters, and is not one of those that are used`, () => {
      fc.assert(
        fc.property(fc.array(fc.oneof(hostileText, fc.constantFrom("a".repeat(80), "abc")), { maxLength: 12 }), (names) => {
          const usedRanges = new Set<string>();
          for (const name of names) {
            const allowed = allowedName(name, form, "fallback", usedRanges);
            expect(usedRanges.has(allowed)).to.equal(false);
            expect(allowed.length).to.be.within(form.minLength, form.maxLength);
            expect(allowed).to.match(/^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/);
            usedRanges.add(allowed);
          }
        }),
      );
    });
  }
});
