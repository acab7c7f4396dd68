import { DOMParser, type Document } from "@xmldom/xmldom";

/** U+FFFD stands for what a file's encoding could not hold; in names it is a character like others, and XML allows it. */
const replacementCharacter = "Unicode replacement character detected";

/** A text as a parser of XML reads it. Whatever the parser has to say of it, warnings too, is thrown. */
export function parsedXml(text: string): Document {
  return new DOMParser({
    onError: (level, message) => {
      if (!message.startsWith(replacementCharacter)) throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(text, "application/xml");
}
