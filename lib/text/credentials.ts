/** Where the user and the password of a URL begin and end; undefined if there are none. */
function placeOf(text: string): { readonly from: number; readonly to: number } | undefined {
  // a password may contain anything, so the last @ counts
  const to = text.lastIndexOf("@");
  if (to < 0) return undefined;
  const slashes = text.indexOf("//");
  if (slashes >= 0 && slashes < to) return { from: slashes + 2, to };
  // `user:password@proxy:8080` has no scheme; a name such as `a@b` has no password
  const colon = text.indexOf(":");
  return colon >= 0 && colon < to && !text.slice(0, colon).includes(" ") ? { from: 0, to } : undefined;
}

/** Reports whether a text contains a URL with a user or a password. */
export function hasCredentials(text: string): boolean {
  return placeOf(text) !== undefined;
}

/** Removes the user and the password of a URL: `http://user:password@proxy:8080` becomes `http://proxy:8080`. */
export function withoutCredentials(text: string): string {
  const place = placeOf(text);
  return place === undefined ? text : text.slice(0, place.from) + text.slice(place.to + 1);
}

/** Replaces the user and the password of a URL, for messages: `http://***@proxy:8080`. */
export function maskedCredentials(text: string): string {
  const place = placeOf(text);
  return place === undefined ? text : `${text.slice(0, place.from)}***${text.slice(place.to)}`;
}

/** Replaces users and passwords in every text of a JSON value. */
export function maskedValue(value: unknown): unknown {
  if (typeof value === "string") return maskedCredentials(value);
  if (Array.isArray(value)) return value.map(maskedValue);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, maskedValue(member)]));
}
