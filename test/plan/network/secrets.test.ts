import { expect } from "chai";
import { assessConnectivity } from "../../../lib/connectivity/assess-connectivity.js";
import { emitAksHciPowershell } from "../../../lib/emit/emit-aks-hci-powershell.js";
import { emitMarkdown } from "../../../lib/emit/emit-markdown.js";
import { emitPortMatrixCsv } from "../../../lib/emit/emit-port-matrix-csv.js";
import { PlanError } from "../../../lib/finding/plan-error.js";
import { comparePlans } from "../../../lib/plan/comparison/compare-plans.js";
import { planFleet } from "../../../lib/plan/fleet/plan-fleet.js";
import { checkNetwork } from "../../../lib/plan/network/check-network.js";
import { planNetwork } from "../../../lib/plan/network/plan-network.js";
import { generatePortMatrix } from "../../../lib/ports/generate-port-matrix.js";
import type { PlanRequest } from "../../../types/index.js";
import { validRequest } from "../../helpers/valid-request.js";
import { goodVmware } from "../../platforms/vmware/requests.js";
import { goodStatic } from "../../platforms/windows-server/requests.js";

const secret = "Xy7kq2Vd";
const urls = [
  `http://user:${secret}@proxy.example.com:8080`,
  `user:${secret}@proxy`,
  `http://u:a@${secret}/b@10.0.0.8:1`,
  `http://${secret}@proxy`,
];

/** The result of a call, or the findings it throws. */
function textOf(call: () => unknown): string {
  try {
    return JSON.stringify(call());
  } catch (error) {
    if (error instanceof PlanError) return JSON.stringify([error.findings, error.message, error.stack]);
    throw error;
  }
}

const requests = (url: string): readonly [string, PlanRequest][] => [
  ["azure-local", { ...validRequest(), proxy: { http: url, https: url } }],
  ["windows-server", { ...goodStatic, proxy: { http: url, https: url } }],
  ["vmware", { ...goodVmware, proxy: { http: url } }],
];

describe("a password in the URL of a proxy", () => {
  for (const url of urls) {
    for (const [platform, request] of requests(url)) {
      it(`${platform}: is in no result of ${url.replaceAll(secret, "***")}`, () => {
        const wrong = { ...request, proxy: url } as unknown as PlanRequest;
        const calls = [
          () => checkNetwork(request),
          () => planNetwork(request),
          () => generatePortMatrix(request),
          () => emitPortMatrixCsv(generatePortMatrix(request)),
          () => planFleet({ sites: [{ name: "site", request }] }),
          () => checkNetwork(wrong),
          () => checkNetwork({ ...request, proxy: { http: { url } } } as unknown as PlanRequest),
          () => checkNetwork({ ...request, proxi: { http: url } } as unknown as PlanRequest),
        ];
        for (const call of calls) expect(textOf(call)).to.not.include(secret);
      });
    }
  }

  it("is in no plan that is given as the previous one, and makes no difference to it", () => {
    const request = { ...goodStatic, proxy: { https: urls[0] as string } };
    const previous = planNetwork(request);
    const again = planNetwork({ ...request, previous });
    expect(again.findings.map(({ rule }) => rule)).to.not.include("previous-setting-fixed");
    expect(comparePlans({ before: previous, after: again }).changes).to.deep.equal([]);
    const other = { ...request, proxy: { https: `http://other:${secret}@elsewhere:1` } };
    expect(textOf(() => planNetwork({ ...other, previous })))
      .to.include("previous-setting-fixed")
      .and.not.include(secret);
  });

  it("is in no comparison, even of plans that have it", () => {
    const plan = planNetwork(goodStatic);
    const withSecret = structuredClone(plan);
    Object.assign(withSecret.request, { proxy: { https: urls[0] } });
    const { changes } = comparePlans({ before: plan, after: withSecret });
    expect(changes.map(({ after }) => after)).to.deep.equal(["http://***@proxy.example.com:8080"]);
  });

  it("is in no assessment and no export", () => {
    const proxy = { http: urls[0] as string, https: urls[1] as string };
    expect(textOf(() => assessConnectivity({ region: "eastus", mode: "fully-connected", asOf: "2026-11-20", proxy }))).to.not.include(
      secret,
    );
    const plan = planNetwork({ ...goodStatic, proxy: { https: urls[0] as string } });
    for (const emit of [emitAksHciPowershell, emitMarkdown])
      expect(textOf(() => emit(plan)))
        .to.include("proxy")
        .and.not.include(secret);
  });
});

describe("the bypass list of a plan", () => {
  it("has what is given and what is missing, in three syntaxes", () => {
    const { proxyBypass } = planNetwork({ ...validRequest(), proxy: { http: "http://proxy:8080", noProxy: "localhost,.contoso.com" } });
    expect(proxyBypass).to.deep.equal({
      environment: "127.0.0.1,localhost,.contoso.com,.svc,192.168.10.0/24,10.30.7.0/24,10.96.0.0/12,10.244.0.0/16",
      winInet: `127.0.0.1;localhost;*.contoso.com;*.svc;192.168.10.*;10.30.7.*;${Array.from({ length: 16 }, (_, index) => `10.${96 + index}.*`).join(";")};10.244.*`,
      winHttp: `127.0.0.1;localhost;*.contoso.com;*.svc;192.168.10.*;10.30.7.*;${Array.from({ length: 16 }, (_, index) => `10.${96 + index}.*`).join(";")};10.244.*`,
    });
  });

  it("is the vendor's on Windows Server, which the cmdlets pass on", () => {
    const plan = planNetwork({ ...goodStatic, proxy: { http: "http://proxy:8080" } });
    expect(plan.proxyBypass?.environment).to.equal("localhost,127.0.0.1,.svc,10.0.0.0/8,172.16.0.0/12,192.168.0.0/16");
    const [file] = emitAksHciPowershell(plan).files;
    expect(file?.content)
      .to.match(/\$proxySettings = New-AksHciProxySetting/)
      .and.match(/proxySettings +=[^\n]*\$proxySettings/);
    expect(file?.content).to.match(/noProxy += 'localhost,127\.0\.0\.1,\.svc,10\.0\.0\.0\/8,172\.16\.0\.0\/12,192\.168\.0\.0\/16'/);
    const [runbook] = emitMarkdown(plan).files;
    expect(runbook?.content).to.include("- WinHTTP (Set-WinhttpProxy -BypassList): `localhost;127.0.0.1;*.svc;10.*;172.16.*;");
  });

  it("is omitted without a proxy", () => {
    expect([
      planNetwork(validRequest()).proxyBypass,
      planNetwork({ ...validRequest(), proxy: { noProxy: "localhost" } }).proxyBypass,
    ]).to.deep.equal([undefined, undefined]);
  });
});

describe("the name of a proxy", () => {
  it("is in the rows for it and in their exports, and not among the addresses", () => {
    const matrix = generatePortMatrix({
      ...validRequest(),
      proxy: { https: "http://proxy.example.com:8080", http: "http://10.0.0.8:3128" },
    });
    const ends = matrix.rules.filter(({ destination }) => destination.zone === "proxy").map(({ destination }) => destination);
    const unique = [...new Set(ends.map((end) => JSON.stringify(end)))].map((text) => JSON.parse(text));
    expect(unique).to.deep.equal([
      { zone: "proxy", addresses: [], fqdns: ["proxy.example.com"] },
      { zone: "proxy", addresses: ["10.0.0.8"] },
    ]);
    expect(emitPortMatrixCsv(matrix).files[0]?.content).to.match(/proxy,,proxy\.example\.com,true,port-proxy/);
  });
});
