import { carvePools } from "../lib/plan/carve-pools.js";
import { excludeCidr } from "cidr-tools";
import { reservedPrefixes } from "./reserved-prefixes.js";
const r100=reservedPrefixes(100000);
const run=(n:string,f:()=>any)=>{const ts:number[]=[];for(let i=0;i<40;i++){const c=process.cpuUsage();const t=performance.now();f();ts.push(performance.now()-t);}ts.sort((a,b)=>a-b);console.log(n,"min",ts[0]!.toFixed(0),"q1",ts[10]!.toFixed(0),"median",ts[20]!.toFixed(0))};
const w=process.argv[2];
if(w!=="c")run("ours",()=>carvePools({addressPrefix:"10.0.0.0/8",reserved:r100,pools:[]}));
if(w!=="o")run("cidr",()=>excludeCidr("10.0.0.0/8",r100));
