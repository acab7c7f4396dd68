import { expect } from "chai";
import { headerParagraphs } from "../../../lib/emit/markdown/header-paragraphs.js";

describe("headerParagraphs", () => {
  it("separates the generator of a document, its source documents and its errors, and keeps their lists", () => {
    expect(headerParagraphs(["Written.", "Source documents:", "- a|b", "- c", "THE PLAN HAS 1 ERROR:", "- /a: x"])).to.deep.equal([
      ...["Written.", "", "Source documents:", "- a&#124;b", "- c"],
      ...["", "THE PLAN HAS 1 ERROR:", "- /a: x"],
    ]);
  });

  it("is one line if nothing follows", () => {
    expect(headerParagraphs(["Written."])).to.deep.equal(["Written."]);
  });
});
