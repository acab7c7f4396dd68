import type { PlanRequest } from "../../types/index.js";
import { addressRules } from "../rules/address-rules.js";
import { azureCniRules } from "../rules/azure-cni-rules.js";
import { azureLocalRules } from "../rules/azure-local-rules.js";
import { findingOf } from "../rules/finding-of.js";
import { inputRules } from "../rules/input-rules.js";
import { vmwareRules } from "../rules/vmware-rules.js";
import { windowsServerRules } from "../rules/windows-server-rules.js";
import { foreignDocument } from "./foreign-document.js";
import { plainJson } from "./plain-json.js";
import { propertyNames } from "./property-names.js";
import { type Reader, type ReadResult, readInput } from "./validate.js";
import { shape, validate } from "./validators/plan-request.js";

/** The reader of a plan request of any platform, alone or inside another document. */
export const planRequestReader: Reader = {
  validate,
  shape,
  rules: [inputRules, addressRules, azureLocalRules, windowsServerRules, vmwareRules, azureCniRules],
  names: propertyNames,
};

/** Reads a plan request of any platform, or reports everything that is wrong with its shape. */
export function readPlanRequest(input: unknown): ReadResult<PlanRequest> {
  const reading = readInput<PlanRequest>(input, planRequestReader);
  if (reading.value !== undefined) return reading;
  const foreign = foreignDocument(plainJson(input).value);
  if (foreign === undefined) return reading;
  const message = `expected a request, an object with platform, got ${foreign}; make a request of it with importRequest or "aks-netplan plan import"`;
  return { value: undefined, findings: [findingOf(inputRules["schema-type"], { path: "", message })] };
}
