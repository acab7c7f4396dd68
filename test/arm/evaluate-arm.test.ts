import { expect } from "chai";
import { scopeOf } from "../../lib/arm/arm-scope.js";
import { evaluate, evaluateDeep } from "../../lib/arm/evaluate-arm.js";

const template = {
  parameters: {
    name: { type: "string", defaultValue: "aks" },
    ports: { type: "array", defaultValue: ["22", "443"] },
    open: { type: "string" },
    from: { type: "object", defaultValue: { cidr: "[concat(parameters('name'), '-cidr')]" } },
  },
  variables: {
    prefix: "[concat(parameters('name'), '-nsg')]",
    itself: "[variables('itself')]",
    copy: [
      { name: "names", count: "[length(parameters('ports'))]", input: "[format('port-{0}', parameters('ports')[copyIndex('names')])]" },
    ],
  },
};

const values: readonly (readonly [expression: string, value: unknown])[] = [
  ["plain", "plain"],
  ["[[kept]", "[kept]"],
  ["[parameters('name')]", "aks"],
  ["[PARAMETERS('Name')]", "aks"],
  ["[parameters('open')]", undefined],
  ["[parameters('from').cidr]", "aks-cidr"],
  ["[variables('prefix')]", "aks-nsg"],
  ["[variables('names')]", ["port-22", "port-443"]],
  ["[variables('names')[1]]", "port-443"],
  ["[variables('itself')]", undefined],
  ["[concat('a', 'it''s', 1)]", "ait's1"],
  ["[concat(parameters('ports'), createArray('80'))]", ["22", "443", "80"]],
  ["[format('{0}-{1}', 'a', add(1, 2))]", "a-3"],
  ["[resourceId('Microsoft.Network/networkSecurityGroups', 'n')]", "Microsoft.Network/networkSecurityGroups/n"],
  ["[resourceId(parameters('open'), 'Microsoft.Network/networkSecurityGroups', 'n')]", "n"],
  ["[if(equals(parameters('name'), 'aks'), 'yes', parameters('open'))]", "yes"],
  ["[if(equals(parameters('open'), 'aks'), 'yes', 'no')]", undefined],
  ["[and(false(), equals(parameters('open'), 'a'))]", false],
  ["[or(true(), equals(parameters('open'), 'a'))]", true],
  ["[not(contains(parameters('ports'), '80'))]", true],
  ["[equals('a', 'A')]", false],
  ["[empty(createArray())]", true],
  ["[union(createArray('1', '2'), createArray('2', '3'))]", ["1", "2", "3"]],
  ["[split('a,b;c', createArray(',', ';'))]", ["a", "b", "c"]],
  ["[join(parameters('ports'), ',')]", "22,443"],
  ["[toLower(replace('A.B', '.', '/'))]", "a/b"],
  ["[first(skip(parameters('ports'), 1))]", "443"],
  ["[take('abc', 2)]", "ab"],
  ["[json('{\"a\":[1]}').a[0]]", 1],
  ["[coalesce(null(), 'x')]", "x"],
  ["[uniqueString('a')]", undefined],
  ["[reference('x').id]", undefined],
  ["[div(7, 2)]", 3],
  ["[div(7, 0)]", undefined],
  ["[createObject('a', 1).a]", 1],
  ["[concat('a'", "[concat('a'"],
  ["[concat('a']", undefined],
];

describe("expressions of ARM templates", () => {
  for (const [expression, value] of values)
    it(`${expression} is ${JSON.stringify(value)}`, () => {
      expect(evaluate(expression, scopeOf(template))).to.deep.equal(value);
    });

  it("are evaluated inside objects, and loops are written out", () => {
    const written = {
      copy: [
        { name: "rules", count: 2, input: { name: "[format('r{0}', copyIndex('rules'))]", priority: "[add(100, copyIndex('rules', 1))]" } },
      ],
      other: ["[parameters('open')]", "[parameters('name')]"],
    };
    expect(evaluateDeep(written, scopeOf(template))).to.deep.equal({
      rules: [
        { name: "r0", priority: 101 },
        { name: "r1", priority: 102 },
      ],
      other: ["[parameters('open')]", "aks"],
    });
  });

  it("keeps a loop whose number of turns is unknown", () => {
    const loop = { name: "rules", count: "[length(parameters('open'))]", input: {} };
    expect(evaluateDeep({ copy: [loop] }, scopeOf(template))).to.deep.equal({ copy: [loop] });
  });

  it("ends after a number of calls where variables name each other many times", () => {
    const variables = Object.fromEntries(
      Array.from({ length: 15 }, (_, index) => [
        `v${index}`,
        `[concat(${Array.from({ length: 20 }, () => `variables('v${index + 1}')`).join(",")})]`,
      ]),
    );
    const scope = scopeOf({ variables: { ...variables, v15: "x" } });
    expect(evaluate("[variables('v0')]", scope)).to.equal(undefined);
    expect(scope.budget.calls).to.be.below(0);
  });
});
