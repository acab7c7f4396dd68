import { checkNetwork, type PlanRequest } from "aks-netplan";
import { calculating } from "../http/calculating.js";

/** POST check: a plan-request in, a network-check out, which is a result even if the network has errors. */
export const check = calculating((input) => checkNetwork(input as PlanRequest));
