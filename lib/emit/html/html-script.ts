/**
 * Makes tables sortable by a button in each title and searchable by a field above them. Without it, pages have the same
 * content.
 */
export const htmlScript = `
for (const table of document.querySelectorAll("table.rows")) {
  const body = table.tBodies[0];
  const rows = [...body.rows];
  const order = new Intl.Collator("en", { numeric: true });
  const textOf = (row, column) => row.cells[column].dataset.sort ?? row.cells[column].textContent;
  [...table.tHead.rows[0].cells].forEach((head, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const way = head.ariaSort === "ascending" ? "descending" : "ascending";
      for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", way);
      const sign = way === "ascending" ? 1 : -1;
      body.append(...[...body.rows].sort((a, b) => sign * order.compare(textOf(a, column), textOf(b, column))));
    });
  });
  if (6 > rows.length) continue;
  const search = document.createElement("p");
  search.className = "search";
  const label = document.createElement("label");
  const field = document.createElement("input");
  field.type = "search";
  field.placeholder = "mcr, 443, DNS ...";
  const count = document.createElement("span");
  count.setAttribute("role", "status");
  label.append("Search in " + table.getAttribute("aria-label") + " ", field);
  search.append(label, " ", count);
  table.before(search);
  field.addEventListener("input", () => {
    const words = field.value.toLowerCase().split(" ").filter((word) => word !== "");
    for (const row of rows) row.hidden = !words.every((word) => row.textContent.toLowerCase().includes(word));
    count.textContent = words.length === 0 ? "" : rows.filter((row) => !row.hidden).length + " of " + rows.length;
  });
}
`;

/** The SHA-256 of the script, by which the page allows it and no other. */
export const htmlScriptHash = "sha256-Gx8N7rfYpudDUGE84mtKDWUNHZOkbebmVldC6bByFIs=";
