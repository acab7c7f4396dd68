/**
 * What a cluster's pods can have instead of 10.244.0.0/16, in this order, and where a range of the same size is searched if
 * all of these have a conflict: the ranges of RFC 1918.
 */
export const podRangeAlternatives = {
  alternatives: ["10.245.0.0/16", "172.16.0.0/16", "172.24.0.0/16", "192.168.0.0/16", "10.64.0.0/16"],
  searched: ["172.16.0.0/12", "10.0.0.0/8"],
} as const;
