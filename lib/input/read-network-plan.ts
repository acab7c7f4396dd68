import type { NetworkPlan } from "../../types/index.js";
import { addressRules } from "../rules/address-rules.js";
import { azureCniRules } from "../rules/azure-cni-rules.js";
import { azureLocalRules } from "../rules/azure-local-rules.js";
import { inputRules } from "../rules/input-rules.js";
import { vmwareRules } from "../rules/vmware-rules.js";
import { windowsServerRules } from "../rules/windows-server-rules.js";
import { type ReadResult, readInput } from "./validate.js";
import { shape, validate } from "./validators/network-plan.js";

/** Reads a finished plan, or reports everything that is wrong with its shape. */
export function readNetworkPlan(input: unknown): ReadResult<NetworkPlan> {
  return readInput(input, {
    validate,
    shape,
    rules: [inputRules, addressRules, azureLocalRules, windowsServerRules, vmwareRules, azureCniRules],
  });
}
