import { type PlanRequest, planNetwork } from "aks-netplan";
import { calculating } from "../http/calculating.js";

/** POST plan: a plan-request in, a network-plan out; 422 with the findings if there is no plan. */
export const plan = calculating((input) => planNetwork(input as PlanRequest));
