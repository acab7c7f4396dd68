import { expect } from "chai";
import { readLimited } from "../../../lib/cli/documents/read-limited.js";

async function* endless(given: { count: number }): AsyncGenerator<Uint8Array> {
  for (;;) {
    given.count++;
    yield new Uint8Array(1000);
  }
}

describe("readLimited", () => {
  it("gives all bytes of a stream, text in UTF-8", async () => {
    const chunks = (async function* () {
      yield Buffer.from([1, 2]);
      yield "é";
    })();
    expect([...(await readLimited(chunks, 4))]).to.deep.equal([1, 2, 0xc3, 0xa9]);
  });

  it("stops one byte after the limit, so that the reader notices that there is more", async () => {
    const given = { count: 0 };
    expect(await readLimited(endless(given), 2500)).to.have.length(2501);
    expect(given.count).to.equal(3);
  });

  it("gives a stream that has the limit exactly", async () => {
    const chunks = (async function* () {
      yield new Uint8Array(2500);
    })();
    expect(await readLimited(chunks, 2500)).to.have.length(2500);
  });
});
