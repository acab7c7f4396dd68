/** WebAssembly, compressed and in base64. Made by scripts/generate-grammars.mjs. */
declare const grammar: string;
export default grammar;
