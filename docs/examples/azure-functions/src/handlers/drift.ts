import { type DriftRequest, findDrift } from "aks-netplan";
import { calculating } from "../http/calculating.js";

/** POST drift: a plan and what exists in, as documents or as a request; a drift-report out. */
export const drift = calculating((input) => findDrift(input as DriftRequest));
