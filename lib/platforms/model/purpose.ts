/**
 * What a request is read for. A value that is left out is free to be chosen while planning; while checking, it is the
 * default of the vendor, since that is what a deployment of the request as it is would get.
 */
export type Purpose = "planning" | "checking";
