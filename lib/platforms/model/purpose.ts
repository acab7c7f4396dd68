/**
 * The purpose of reading a request. When planning, an omitted value may be chosen. When checking, it means the vendor's
 * default, because that is what a deployment of the unchanged request would get.
 */
export type Purpose = "planning" | "checking";
