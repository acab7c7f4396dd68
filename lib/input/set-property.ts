/**
 * Gives an object a property of its own, including one called `__proto__`, for which a plain assignment would set the
 * prototype.
 */
export function setProperty(object: Record<string, unknown>, name: string, value: unknown): void {
  if (name === "__proto__") Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
  else object[name] = value;
}
