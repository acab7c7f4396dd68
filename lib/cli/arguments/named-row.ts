import { shorten } from "../../text/shorten.js";
import { CliError } from "./cli-error.js";
import { didYouMean } from "./did-you-mean.js";

/**
 * Returns the row of a list with a given name.
 *
 * @throws CliError with the name that was probably meant
 */
export function namedRow<Row>(kind: string, name: string, rows: readonly Row[], nameOf: (row: Row) => string): Row {
  const row = rows.find((each) => nameOf(each) === name);
  if (row !== undefined) return row;
  throw new CliError(`there is no ${kind} '${shorten(name)}'${didYouMean(name, rows.map(nameOf), `. See 'aks-netplan ${kind} list'`)}`, 1);
}
