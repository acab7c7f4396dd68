// Loads a bundled function app the way the Node.js worker of the Functions host does: it answers the name
// "@azure/functions-core" itself, takes what the app registers, and calls it with HTTP requests as the host sends them.
//   node worker.cjs app.cjs calls.json
// prints what was registered, the milliseconds it took to load the app and to answer its first call, and the answers.

const { readFileSync } = require("node:fs");
const Module = require("node:module");

const registered = [];
let model;
const core = {
  version: "3.10.1",
  hostVersion: "4.1036.0",
  log() {},
  registerHook() {},
  setProgrammingModel: (given) => {
    model = given;
  },
  getProgrammingModel: () => model,
  registerFunction: (metadata, callback) => registered.push({ metadata, callback }),
};
const { require: original } = Module.prototype;
Module.prototype.require = function (name) {
  return name === "@azure/functions-core" ? core : original.call(this, name);
};

async function call({ name, method, headers = {}, params = {}, body }) {
  const { metadata, callback } = registered.find((one) => one.metadata.name === name);
  const [trigger] = Object.entries(metadata.bindings).find(([, { type }]) => type === "httpTrigger");
  const http = { method, url: "http://localhost:7071/api/any", headers, params, query: {} };
  if (body !== undefined) http.body = { bytes: Buffer.from(body) };
  const request = { invocationId: "invocation-1", inputData: [{ name: trigger, data: { http } }], triggerMetadata: {} };
  const invocation = model.getInvocationModel({ invocationId: "invocation-1", metadata, request, log() {} });
  const { context, inputs } = await invocation.getArguments();
  const result = await invocation.invokeFunction(context, inputs, callback);
  const { http: answer } = (await invocation.getResponse(context, result)).returnValue;
  return { status: Number(answer.statusCode), headers: answer.headers, text: Buffer.from(answer.body.bytes).toString("utf8") };
}

async function main([app, callsFile]) {
  const calls = JSON.parse(readFileSync(callsFile, "utf8"));
  const start = performance.now();
  require(app);
  const loaded = performance.now();
  const answers = [await call(calls[0])];
  const answered = performance.now();
  for (const one of calls.slice(1)) answers.push(await call(one));
  const functions = registered.map(({ metadata: { name, bindings } }) => ({ name, bindings: Object.values(bindings) }));
  console.log(JSON.stringify({ functions, loadMs: loaded - start, firstCallMs: answered - loaded, answers }));
}

main(process.argv.slice(2));
