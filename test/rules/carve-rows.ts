import type { PoolCarvingRequest } from "../../types/index.js";

/** A request for pools, and all its findings as `tell` writes them, for rules that no plan request can break. */
export interface CarveRow {
  readonly reason: string;
  readonly request: PoolCarvingRequest;
  readonly told: readonly string[];
  readonly within?: readonly string[];
}

const addressPrefix = "10.220.32.0/28";

export const carveRows: readonly CarveRow[] = [
  {
    reason: "a pool with given bounds in a reservation",
    request: { addressPrefix, reserved: ["10.220.32.4"], pools: [{ name: "a", start: "10.220.32.3", end: "10.220.32.5" }] },
    told: [
      'error pool-fixed-conflict /pools/0: pool "a" at 10.220.32.3-10.220.32.5 overlaps a reservation 10.220.32.4; use unused addresses, such as 10.220.32.6-10.220.32.8',
    ],
  },
  {
    reason: "a pool with given bounds right behind a reservation",
    request: { addressPrefix, reserved: ["10.220.32.4"], pools: [{ name: "a", start: "10.220.32.5", end: "10.220.32.6" }] },
    told: [],
    within: ["pool-fixed-conflict"],
  },
  {
    reason: "a spare for a block",
    request: { addressPrefix, pools: [{ name: "a", prefixLength: 30, spare: 1 }] },
    told: [
      'error pool-spare-needs-size /pools/0/spare: pool "a" has no size to which a spare could be added; remove the spare, or use room',
    ],
  },
  {
    reason: "a spare for a size",
    request: { addressPrefix, pools: [{ name: "a", size: 4, spare: 1 }] },
    told: [],
    within: ["pool-spare-needs-size"],
  },
  {
    reason: "a pool with given bounds from the network address on",
    request: { addressPrefix, pools: [{ name: "a", start: "10.220.32.0", end: "10.220.32.5" }] },
    told: [
      'warning pool-holds-end /pools/0: pool "a" at 10.220.32.0-10.220.32.5 contains the network address, which no host can have; use addresses from 10.220.32.1-10.220.32.14',
    ],
  },
  {
    reason: "a pool with given bounds over all usable addresses",
    request: { addressPrefix, pools: [{ name: "a", start: "10.220.32.1", end: "10.220.32.14" }] },
    told: [],
    within: ["pool-holds-end"],
  },
  {
    reason: "a previous pool with less growth room than is requested",
    request: {
      addressPrefix,
      pools: [
        { name: "a", size: 4, room: 4 },
        { name: "b", size: 4 },
      ],
      previous: [
        { name: "a", start: "10.220.32.1", end: "10.220.32.4" },
        { name: "b", start: "10.220.32.8", end: "10.220.32.11" },
      ],
    },
    told: [
      'warning pool-room-short /pools/0/room: pool "a" requests room for 4 more addresses after it, but only 3 addresses are free there; use a room of 3',
    ],
  },
  {
    reason: "a previous pool with exactly the growth room that is requested",
    request: {
      addressPrefix,
      pools: [
        { name: "a", size: 4, room: 3 },
        { name: "b", size: 4 },
      ],
      previous: [
        { name: "a", start: "10.220.32.1", end: "10.220.32.4" },
        { name: "b", start: "10.220.32.8", end: "10.220.32.11" },
      ],
    },
    told: [],
    within: ["pool-room-short"],
  },
];
