import type { PortMatrix } from "../../../types/index.js";
import { endpointsSection } from "./endpoints-section.js";
import { findingsSection } from "./findings-section.js";
import { portsSection } from "./ports-section.js";
import { sections } from "./sections.js";

/** Formats a port matrix for people. */
export function portMatrixTable(matrix: PortMatrix, width: number | undefined): string {
  return sections(
    portsSection(matrix.rules, width),
    endpointsSection(matrix.endpoints, matrix.lists ?? [], "port-matrix show", "endpoints", width),
    findingsSection(matrix.findings, width),
  );
}
