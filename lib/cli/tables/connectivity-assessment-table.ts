import type { ConnectivityAssessment } from "../../../types/index.js";
import { columnLayout } from "../output/column-layout.js";
import { endpointsSection } from "./endpoints-section.js";
import { findingsSection } from "./findings-section.js";
import { properties } from "./properties.js";
import { section } from "./section.js";
import { sections } from "./sections.js";

const deadlineColumns = [{ header: "Deadline" }, { header: "Date" }, { header: "Overdue", optional: true }] as const;
const recommendationColumns = [{ header: "Recommendation", wraps: true }, { header: "Rule" }] as const;

/** Formats the assessment of a cluster for people, with the recommendations that apply to it. */
export function connectivityAssessmentTable(assessment: ConnectivityAssessment, width: number | undefined): string {
  const { mode, deadlines, endpoints, recommendations, findings } = assessment;
  const due = deadlines.map(({ name, date, overdue }) => [name, date, overdue === undefined ? "" : overdue ? "yes" : "no"]);
  const advised = recommendations.filter(({ applies }) => applies).map(({ rule, text }) => [text, rule]);
  return sections(
    properties([["Mode", mode]], width),
    section("Deadlines", due.length === 0 ? "" : columnLayout(deadlineColumns, due, width)),
    endpointsSection(endpoints, assessment.lists ?? [], "connectivity assess", "endpoints", width),
    section("Recommendations", columnLayout(recommendationColumns, advised, width)),
    findingsSection(findings, width),
  );
}
