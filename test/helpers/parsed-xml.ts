import { DOMParser, type Document } from "@xmldom/xmldom";

/** U+FFFD replaces what the encoding of a file cannot hold. In names it is a character like others, and XML allows it. */
const replacementCharacter = "Unicode replacement character detected";

/** Reads a text with a parser of XML. Anything the parser reports, including warnings, is thrown. */
export function parsedXml(text: string): Document {
  return new DOMParser({
    onError: (level, message) => {
      if (!message.startsWith(replacementCharacter)) throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(text, "application/xml");
}
