import { carveAroundReserved } from "./carve-pools.js";
console.log((await carveAroundReserved()).map(r=>[r.milliseconds.toFixed(0),r.compared].join(" ")).join(" | "));
