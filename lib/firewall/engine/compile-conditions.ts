import type { FirewallCondition } from "../../../types/index.js";
import { firewallRules } from "../../rules/firewall-rules.js";
import { shorten } from "../../text/shorten.js";
import { dimension, lastPort, lastProtocol, localEnd } from "./dimensions.js";
import { difference, type Intervals, intervalsOf } from "./intervals.js";
import { isSimplePattern, noName } from "./name-axis.js";
import { intersections, limitedTo, type Product, productIntersection } from "./product.js";
import { portNumbers, protocolNumbers, protocolsWithPorts } from "./protocols.js";
import { type Space, typeTexts } from "./space.js";

const { alternatives: most } = firewallRules["firewall-size"].values;
const withPorts = intervalsOf(protocolsWithPorts.flatMap((number) => [number, number]));
const yes: Intervals = [1, 1];
const no: Intervals = [0, 0];

/**
 * Returns the packets that meet all of some conditions, as products that may overlap.
 *
 * A condition that depends on something unknown is limited to one answer of a question.
 */
export function compileConditions(conditions: readonly FirewallCondition[], space: Space): readonly Product[] {
  let products: readonly Product[] = [[]];
  for (const condition of conditions) {
    const next = productsOf(condition, space);
    products = next.length > most ? next : intersections(products, next);
    if (products.length > most)
      return [limitedTo(question(`alternatives ${JSON.stringify(conditions)}`, "a rule with fewer alternatives", space), yes)];
  }
  return products;
}

function productsOf(condition: FirewallCondition, space: Space): readonly Product[] {
  const { field, values } = condition;
  const not = condition.not === true;
  switch (field) {
    case "source":
    case "destination":
      return onAddresses(condition, field, space);
    case "protocol":
      return onNumbers(condition, dimension.protocol, [0, lastProtocol], protocolNumbers, space);
    case "destinationPort":
      return onPorts(condition, dimension.port, space);
    case "sourcePort":
      return onPorts(condition, dimension.sourcePort, space);
    case "inInterface":
    case "outInterface": {
      const place = field === "inInterface" ? dimension.inInterface : dimension.outInterface;
      return within(place, space.interfaces.of(values), space.interfaces.all(), not);
    }
    case "name":
      return onNames(condition, space);
    case "family":
      return onFamily(values, not, space);
    case "sourceType":
    case "destinationType":
      return onType(values, field === "sourceType" ? "source" : "destination", not, space);
    case "mark":
      return space.marks.products("packet", condition);
    case "connectionMark":
      return space.marks.products("connection", condition);
    case "state":
      return onState(values, not, space);
    case "unknown": {
      const text = values.join(", ");
      return [limitedTo(question(`unknown ${text}`, text, space), not ? no : yes)];
    }
  }
}

function question(key: string, missing: string, space: Space): number {
  return space.questions.dimensionOf(key, shorten(missing, 200));
}

/** Returns the products with a set in one dimension, or with everything but that set; none if nothing is left. */
function within(place: number, set: Intervals, all: Intervals, not: boolean): Product[] {
  const wanted = not ? difference(all, set) : set;
  return wanted.length === 0 ? [] : [limitedTo(place, wanted)];
}

function onAddresses({ values, groups = [], not = false }: FirewallCondition, field: "source" | "destination", space: Space): Product[] {
  const place = dimension[field];
  const all = space.addresses.all();
  const resolved = groups.map((name) => ({ name, ...space.groups.addressesOf(name) }));
  const sure = intervalsOf([...space.addresses.of(values), ...resolved.flatMap((group) => group.sure)]);
  const unsure = resolved.filter(({ maybe }) => difference(maybe, sure).length > 0);
  const unreadable = values.filter((value) => !space.addresses.add(value));
  const products = within(place, sure, all, false);
  for (const { name, maybe } of unsure) products.push(both(limitedTo(place, maybe), limitedTo(groupQuestion(field, name, space), yes)));
  for (const value of unreadable) products.push(limitedTo(question(`${field} ${value}`, `the meaning of "${shorten(value)}"`, space), yes));
  if (!not) return products;
  return complement(
    place,
    sure,
    all,
    unsure.map(({ name, maybe }) => ({ maybe, question: groupQuestion(field, name, space) })),
    unreadable.length === 0
      ? undefined
      : question(`${field} ${unreadable.join(" ")}`, `the meaning of "${shorten(unreadable.join(", "))}"`, space),
  );
}

/** Returns the dimension of the question whether an end of a packet is in a group of addresses. */
export function groupQuestion(field: "source" | "destination", name: string, space: Space): number {
  return question(`${field} in ${name.toLowerCase()}`, `prefixes of ${shownName(name)}`, space);
}

/** Returns what is in none of some sets: it is certainly outside all of them, or may belong to a group but does not. */
function complement(
  place: number,
  sure: Intervals,
  all: Intervals,
  unsure: readonly { readonly maybe: Intervals; readonly question: number }[],
  unreadable: number | undefined,
): Product[] {
  let products: readonly Product[] = within(place, sure, all, true);
  for (const { maybe, question: asked } of unsure) {
    const cases = [...within(place, maybe, all, true), both(limitedTo(place, maybe), limitedTo(asked, no))];
    products = intersections(products, cases);
  }
  return unreadable === undefined ? [...products] : intersections(products, [limitedTo(unreadable, no)]);
}

function both(a: Product, b: Product): Product {
  return productIntersection(a, b) ?? a;
}

function onNames({ values, groups = [], not = false }: FirewallCondition, space: Space): Product[] {
  const all = space.names.all();
  const known = groups.map((name) => ({ name, texts: space.groups.textsOf(name) }));
  const patterns = [...values, ...known.flatMap(({ texts }) => texts ?? [])];
  const sure = space.names.of(patterns.filter(isSimplePattern));
  const unsure = [
    ...patterns
      .filter((text) => !isSimplePattern(text))
      .map((text) => ({ maybe: space.names.of([text]), question: patternQuestion(text, space) })),
    ...known
      .filter(({ texts }) => texts === undefined)
      .map(({ name }) => ({ maybe: all, question: question(`name in ${name.toLowerCase()}`, `names of ${shownName(name)}`, space) })),
  ];
  // a client that requests no name requests none of these
  if (not) return complement(dimension.name, sure, intervalsOf([noName, noName, ...all]), unsure, undefined);
  const products = within(dimension.name, sure, all, false);
  for (const { maybe, question: asked } of unsure) products.push(both(limitedTo(dimension.name, maybe), limitedTo(asked, yes)));
  return products;
}

/** The dimension of the question whether a name is one of those that a pattern with an asterisk inside stands for. */
export function patternQuestion(pattern: string, space: Space): number {
  return question(`name ${pattern.toLowerCase()}`, `the names covered by ${shorten(pattern)}`, space);
}

/** Treats a value that cannot be read as any value: a question decides whether it holds. */
function onNumbers(
  { field, values, not = false }: FirewallCondition,
  place: number,
  all: Intervals,
  read: (text: string) => readonly number[] | undefined,
  space: Space,
): Product[] {
  const numbers = values.map((text) => ({ text, range: read(text) }));
  const set = intervalsOf(numbers.flatMap(({ range }) => range ?? []));
  const unreadable = numbers.flatMap(({ text, range }) => (range === undefined ? [text] : []));
  if (unreadable.length === 0) return within(place, set, all, not);
  const asked = question(`${field} ${unreadable.join(" ")}`, `the meaning of "${shorten(unreadable.join(", "))}"`, space);
  if (not) return within(place, set, all, true).map((product) => both(product, limitedTo(asked, no)));
  return [...within(place, set, all, false), limitedTo(asked, yes)];
}

/** Returns a condition on ports. Only packets of some protocols have ports; a condition that every port meets is no limit. */
function onPorts(condition: FirewallCondition, place: number, space: Space): Product[] {
  const products = onNumbers(condition, place, [0, lastPort], portNumbers, space);
  const isEvery = products.some((product) => product.length === place + 1 && product[place]?.[0] === 0 && product[place]?.[1] === lastPort);
  if (isEvery) return [[]];
  return products.map((product) => both(product, limitedTo(dimension.protocol, withPorts)));
}

function onFamily(values: readonly string[], not: boolean, space: Space): Product[] {
  return (["ipv4", "ipv6"] as const)
    .filter((family) => values.includes(family) !== not)
    .map((family) =>
      both(limitedTo(dimension.source, space.addresses.all(family)), limitedTo(dimension.destination, space.addresses.all(family))),
    );
}

/** Returns a condition on the kind of an end: an address of the machine itself, of another machine, or of several. */
function onType(values: readonly string[], side: "source" | "destination", not: boolean, space: Space): Product[] {
  const others = Object.entries(typeTexts);
  const shared = space.addresses.of(others.flatMap(([, texts]) => texts));
  const oneMachine = limitedTo(dimension[side], difference(space.addresses.all(), shared));
  const own = localEnd[side];
  const isOwn = limitedTo(dimension.local, [own, own]);
  const isOther = limitedTo(dimension.local, difference([localEnd.neither, localEnd.source], [own, own]));
  const types: Readonly<Record<string, Product>> = {
    local: both(oneMachine, isOwn),
    unicast: both(oneMachine, isOther),
    ...Object.fromEntries(others.map(([name, texts]) => [name, limitedTo(dimension[side], space.addresses.of(texts))])),
  };
  return Object.entries(types).flatMap(([name, product]) => (values.includes(name) === not ? [] : [product]));
}

/**
 * Returns a condition on the state. The first packet of a connection is new; whether its addresses were translated before is
 * decided by other rules.
 */
function onState(values: readonly string[], not: boolean, space: Space): Product[] {
  const states = values.map((value) => value.toLowerCase());
  if (states.includes("new")) return not ? [] : [[]];
  const translated = states.filter((state) => state === "dnat" || state === "snat");
  if (translated.length === 0) return not ? [[]] : [];
  const asked = question(`state ${translated.join(" ")}`, "whether the packets had their addresses translated", space);
  return [limitedTo(asked, not ? no : yes)];
}

/** Returns the usual name of a group: the last part of a resource id. */
function shownName(name: string): string {
  return shorten(name.slice(name.lastIndexOf("/") + 1));
}
