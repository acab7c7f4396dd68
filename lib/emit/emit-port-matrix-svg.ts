import type { EmitOptions, PortMatrix, Rendering } from "../../types/index.js";
import { matrixToEmit } from "./document/document-to-emit.js";
import { matrixHeader } from "./port-matrix/matrix-header.js";
import { portPicture } from "./port-picture/port-picture.js";
import { xmlComment } from "./text/xml-text.js";

/**
 * Draws a port matrix as SVG: the zones as boxes side by side, and below them an arrow for the traffic between each two, with
 * its ports.
 *
 * Guarantees: every row is on an arrow from its source to its destination, whose tooltip names it; the arrow is solid if the
 * row is required and dashed if not, and has two heads if both sides open the same connections. Of more than 12 zones or 60
 * arrows, the picture and a finding say how many are missing. One file of well-formed XML
 * without scripts, fonts or external content, for light and dark backgrounds, with a title and a description. Endpoints are a
 * number for each port. The same matrix gives the same bytes.
 *
 * @param matrix  a port matrix from generatePortMatrix or from a plan
 * @param options `allowErrors` draws a matrix that has errors, and says so in the picture
 * @throws PlanError if the matrix breaks its schema, or has errors that are not allowed
 *
 * @example
 * ```ts
 * import { emitPortMatrixSvg } from "aks-netplan";
 *
 * const { files } = emitPortMatrixSvg({
 *   platform: "azure-local",
 *   rules: [
 *     {
 *       id: "ssh",
 *       purpose: "SSH",
 *       protocol: "TCP",
 *       destinationPort: "22",
 *       source: { zone: "management", addresses: ["192.168.10.0/24"] },
 *       destination: { zone: "logical-network", addresses: ["10.30.7.0/26"] },
 *       required: true,
 *       rule: "port-22-ssh-logs",
 *     },
 *   ],
 *   endpoints: [],
 *   findings: [],
 * });
 * files[0]?.name; // "port-matrix.svg"
 * files[0]?.content.includes(">TCP 22</text>"); // true
 * ```
 */
export function emitPortMatrixSvg(matrix: PortMatrix, options?: EmitOptions): Rendering {
  const { document, errors } = matrixToEmit(matrix, options);
  const { lines, findings } = portPicture(document, errors);
  const comment = xmlComment([
    ...matrixHeader("Picture of a port matrix", document, errors),
    ...findings.map(({ message }) => `Not in the picture: ${message}`),
  ]);
  return { format: "svg", files: [{ name: "port-matrix.svg", content: `${comment}${lines.join("\n")}\n` }], findings: [...findings] };
}
