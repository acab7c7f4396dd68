import type { ControlPlaneIpCluster } from "../../../types/index.js";
import { shorten } from "../../text/shorten.js";
import { UsageError } from "./usage-error.js";

/**
 * Reads a value of `--clusters`: a name, or `NAME=IP` for a cluster whose control plane IP is fixed.
 *
 * @throws UsageError if one side of `=` is missing
 */
export function parseClusterOption(text: string): ControlPlaneIpCluster {
  const equals = text.indexOf("=");
  if (equals < 0) return text;
  const [name, controlPlaneIp] = [text.slice(0, equals), text.slice(equals + 1)];
  if (name === "" || controlPlaneIp === "")
    throw new UsageError(
      `--clusters '${shorten(text)}': ${name === "" ? "the name is" : "the address is"} missing; write NAME, or NAME=IP such as a=10.0.0.9`,
    );
  return { name, controlPlaneIp };
}
