/** Reads the cells of CSV (RFC 4180), one list per line; undefined if a quote is not closed. */
export function csvRecords(text: string, delimiter: string): string[][] | undefined {
  const records: string[][] = [];
  let record: string[] = [];
  let cell = "";
  let at = 0;
  const endRecord = () => {
    record.push(cell);
    cell = "";
    if (record.some((own) => own !== "")) records.push(record);
    record = [];
  };
  while (at < text.length) {
    const character = text.charAt(at);
    if (character === '"' && cell === "") {
      const end = closingQuote(text, at + 1);
      if (end < 0) return undefined;
      cell = text.slice(at + 1, end).replaceAll('""', '"');
      at = end + 1;
      continue;
    }
    if (character === delimiter) {
      record.push(cell);
      cell = "";
    } else if (character === "\n" || character === "\r") endRecord();
    else cell += character;
    at++;
  }
  endRecord();
  return records;
}

/** Finds the quote that closes a cell. Two quotes in a row are one quote of the text. */
function closingQuote(text: string, start: number): number {
  let at = text.indexOf('"', start);
  while (at >= 0 && text.charAt(at + 1) === '"') at = text.indexOf('"', at + 2);
  return at;
}
