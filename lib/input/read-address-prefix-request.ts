import type { AddressPrefixRequest, Finding } from "../../types/index.js";
import { defined } from "../collections/defined.js";
import { addressRules } from "../rules/address-rules.js";
import { inputRules } from "../rules/input-rules.js";
import { ipPrefix } from "./formats.js";
import { type ReadResult, readInput } from "./validate.js";
import { shape, validate } from "./validators/address-prefix-request.js";

/**
 * Reads the input of `parseAddressPrefix`, or reports everything that is wrong with it.
 *
 * A bare text is read as the address prefix; findings then point to the whole input.
 */
export function readAddressPrefixRequest(input: unknown): ReadResult<AddressPrefixRequest> {
  const bare = typeof input === "string";
  const reading = readInput<AddressPrefixRequest>(bare ? { addressPrefix: input } : input, {
    validate,
    shape: { anyOf: [{ type: "string", format: ipPrefix }, shape] },
    rules: [inputRules, addressRules],
  });
  return bare && reading.value === undefined ? { value: undefined, findings: reading.findings.map(ofBareText) } : reading;
}

function ofBareText(finding: Finding): Finding {
  const { repairs, ...rest } = finding;
  const whole = repairs?.map(({ text, patch }) => ({ text, patch: patch.map((operation) => ({ ...operation, path: "" })) }));
  return { ...rest, path: "", ...defined({ repairs: whole }) };
}
