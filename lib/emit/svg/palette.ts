import type { MapKind } from "../map/map-kinds.js";

/** The colours of a kind: its fill, its border, text on it, and the lines of its pattern if it has one. */
interface KindColours {
  readonly fill: string;
  readonly line: string;
  readonly ink: string;
  readonly hatch?: string;
}

/** The colours of a scheme. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly rule: string;
  readonly error: string;
  readonly kinds: Readonly<Record<MapKind, KindColours>>;
}

const lightNode = { fill: "#cfe3f8", line: "#1f6fb5", ink: "#0b2e4f" };
const darkNode = { fill: "#14406a", line: "#5aa9e6", ink: "#e6f2fc" };

/**
 * Light and dark. Every text has a contrast of at least 4.5 to 1 with its background, every border at least 3 to 1 with the
 * paper.
 */
export const palettes: Readonly<Record<"light" | "dark", Palette>> = {
  light: {
    paper: "#ffffff",
    ink: "#1f2328",
    muted: "#57606a",
    rule: "#d0d7de",
    error: "#b3261e",
    kinds: {
      node: lightNode,
      "node-subnet": lightNode,
      vip: { fill: "#e6dbf6", line: "#7a4fb3", ink: "#33165a" },
      "load-balancer": { fill: "#cbeee1", line: "#12805c", ink: "#063b2a" },
      "control-plane": { fill: "#fde0bd", line: "#b35c00", ink: "#4d2700" },
      "pod-subnet": { fill: "#fdf0b3", line: "#8a6d00", ink: "#3d3000" },
      gateway: { fill: "#fbd2d8", line: "#b3263a", ink: "#520d17" },
      "dns-server": { fill: "#f5cfe7", line: "#a8327e", ink: "#4b1036" },
      "dhcp-scope": { fill: "#c8edf3", line: "#0b7285", ink: "#06343d" },
      subnet: { fill: "#dde5f0", line: "#4f6b8f", ink: "#1c2b40" },
      reserved: { fill: "#e6e8eb", line: "#6a737d", ink: "#24292f", hatch: "#cbd0d6" },
      "other-network": { fill: "#efe9e2", line: "#7d6b57", ink: "#3a2f22", hatch: "#d6c9ba" },
      unknown: { fill: "#efe9e2", line: "#7d6b57", ink: "#3a2f22", hatch: "#d6c9ba" },
      mixed: { fill: "#f3f4f6", line: "#6a737d", ink: "#24292f", hatch: "#d5d9de" },
      end: { fill: "#57606a", line: "#57606a", ink: "#ffffff" },
      free: { fill: "#ffffff", line: "#8c959f", ink: "#57606a" },
    },
  },
  dark: {
    paper: "#0d1117",
    ink: "#e6edf3",
    muted: "#9ea7b3",
    rule: "#30363d",
    error: "#ff8b82",
    kinds: {
      node: darkNode,
      "node-subnet": darkNode,
      vip: { fill: "#41306a", line: "#b594e0", ink: "#f1e9fb" },
      "load-balancer": { fill: "#10493a", line: "#4cc79a", ink: "#e2f7ef" },
      "control-plane": { fill: "#62390a", line: "#f0a04b", ink: "#fff0df" },
      "pod-subnet": { fill: "#50440e", line: "#e0c23c", ink: "#fdf6d8" },
      gateway: { fill: "#671d29", line: "#f07f8e", ink: "#ffe8eb" },
      "dns-server": { fill: "#5f2451", line: "#e58cc9", ink: "#fdeaf6" },
      "dhcp-scope": { fill: "#0e4a56", line: "#4fc3d6", ink: "#e0f7fa" },
      subnet: { fill: "#27364a", line: "#8fa9c9", ink: "#e8eff8" },
      reserved: { fill: "#2b3037", line: "#8b949e", ink: "#e6edf3", hatch: "#444b54" },
      "other-network": { fill: "#3a3128", line: "#a8947c", ink: "#f4ece2", hatch: "#574a3c" },
      unknown: { fill: "#3a3128", line: "#a8947c", ink: "#f4ece2", hatch: "#574a3c" },
      mixed: { fill: "#1d2127", line: "#8b949e", ink: "#e6edf3", hatch: "#363c44" },
      end: { fill: "#9ea7b3", line: "#9ea7b3", ink: "#0d1117" },
      free: { fill: "#0d1117", line: "#6e7681", ink: "#9ea7b3" },
    },
  },
};
