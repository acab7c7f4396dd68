/** Whether a document means to be a finished plan: its port matrix is what no other document has. */
export function isFinishedPlan(document: unknown): boolean {
  return typeof document === "object" && document !== null && Object.hasOwn(document, "portMatrix");
}
