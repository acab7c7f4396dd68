import { generatePortMatrix, type PortMatrixRequest } from "aks-netplan";
import { calculating } from "../http/calculating.js";

/** POST port-matrix: a plan-request in, whose addresses are used; a port-matrix out. */
export const portMatrix = calculating((input) => generatePortMatrix(input as PortMatrixRequest));
