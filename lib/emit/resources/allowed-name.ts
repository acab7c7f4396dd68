/** The allowed form of names of one kind of thing. */
export interface NameForm {
  /** A character that is allowed everywhere except at the ends. */
  readonly allowed: RegExp;
  readonly minLength: number;
  readonly maxLength: number;
  readonly lowerCase: boolean;
}

/** Names of the load balancers and BGP peers of Microsoft.KubernetesRuntime. */
export const kubernetesRuntimeName: NameForm = { allowed: /[A-Za-z0-9-]/, minLength: 3, maxLength: 24, lowerCase: false };

/** Names of Kubernetes objects as RFC 1123 labels. */
export const kubernetesName: NameForm = { allowed: /[a-z0-9-]/, minLength: 1, maxLength: 63, lowerCase: true };

/** First label of the host name of an API server. */
export const dnsPrefix: NameForm = { allowed: /[A-Za-z0-9-]/, minLength: 1, maxLength: 54, lowerCase: false };

/**
 * Returns a name in an allowed form: unchanged if it is allowed, otherwise with hyphens in place of what is not allowed.
 *
 * Guarantees: the result has the form, begins and ends with a letter or digit, and is not one of `used`.
 */
export function allowedName(name: string, form: NameForm, fallback: string, used: ReadonlySet<string> = new Set()): string {
  const cased = form.lowerCase ? name.toLowerCase() : name;
  const kept = [...cased.slice(0, 4 * form.maxLength)].map((character) => (form.allowed.test(character) ? character : "-")).join("");
  const trimmed = trim(kept.slice(0, form.maxLength));
  const base = trimmed.length < form.minLength ? fallback : trimmed;
  let unique = base;
  for (let n = 2; used.has(unique); n += 1) unique = `${trim(base.slice(0, form.maxLength - String(n).length - 1))}-${n}`;
  return unique;
}

function trim(text: string): string {
  return text.replace(/^-+|(?<!-)-+$/g, "");
}
