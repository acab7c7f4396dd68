import type { PatchOperation } from "../../types/index.js";
import { pointerTokens } from "../finding/json-pointer.js";

/**
 * Returns a JSON document with an RFC 6902 patch applied. The document itself is not changed, and unchanged parts are shared.
 * Supports only the operations of repairs, on existing places.
 */
export function applyPatch(document: unknown, patch: readonly PatchOperation[]): unknown {
  return patch.reduce((changed, operation) => changeAt(changed, pointerTokens(operation.path), operation), document);
}

function changeAt(value: unknown, [token, ...rest]: readonly string[], operation: PatchOperation): unknown {
  if (token === undefined) return operation.value;
  if (Array.isArray(value)) {
    const index = token === "-" ? value.length : Number(token);
    if (rest.length > 0) return value.with(index, changeAt(value[index], rest, operation));
    if (operation.op === "replace") return value.with(index, operation.value);
    return operation.op === "add" ? value.toSpliced(index, 0, operation.value) : value.toSpliced(index, 1);
  }
  const object = value as Readonly<Record<string, unknown>>;
  if (rest.length === 0 && operation.op === "remove") {
    const { [token]: _, ...others } = object;
    return others;
  }
  return { ...object, [token]: changeAt(object[token], rest, operation) };
}
