import type { Spares } from "../../../types/index.js";
import { defined } from "../../collections/defined.js";
import { pointer } from "../../finding/json-pointer.js";
import type { Growth, PoolModel, SpareProperty } from "../model/model.js";

/** Reads the spare addresses that a request gives to pools of a kind, and how to change them. */
export function growthBySpare(spare: Spares | undefined, property: SpareProperty): Pick<PoolModel, "growth" | "spare"> {
  const given = spare?.[property];
  const addSpare: Growth["addSpare"] = (value) =>
    spare === undefined
      ? { op: "add", path: "/spare", value: { [property]: value } }
      : { op: "add", path: pointer("/spare", property), value };
  return { growth: { property, addSpare }, ...defined({ spare: given }) };
}
