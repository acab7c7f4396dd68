// Makes lib/input/validators from schemas/. The folder is not in git: `npm ci` makes it (prepare). The build, the tests and
// `npm run generate` make it again if a schema has changed.
//   node scripts/make-validators.mjs

import { makeValidators } from "./validator-files.mjs";

await makeValidators();
