import type { Finding } from "aks-netplan";

/** A request that cannot be answered, and what the caller gets instead. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly status: number;
  readonly findings: readonly Finding[] | undefined;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    detail: string,
    { findings, headers = {} }: { readonly findings?: readonly Finding[]; readonly headers?: Readonly<Record<string, string>> } = {},
  ) {
    super(detail);
    this.status = status;
    this.findings = findings;
    this.headers = headers;
  }
}
