import{createRequire}from'node:module';const require=createRequire(import.meta.url);
import{I as l,f,u as a}from"./chunk-SRHJFP43.js";import"./chunk-T5IXW7RJ.js";import{n as m}from"./chunk-M5JZGK56.js";import{d as u}from"./chunk-TYG3N66W.js";import"./chunk-ZKIC2MQD.js";
import{k as p,w as s}from"./chunk-2A77SCXV.js";import"./chunk-ZGFOD3RP.js";import{writeFile as c}from"node:fs/promises";import{join as d}from"node:path";async function $(e){let[t,r]=[e(),e({maxLength:1/0})];return await l("the report",async()=>{let o=await f("workflow-report-"),n={"report-path":d(o,"report.md"),"full-report-path":d(o,"full-report.md")};
return await c(n["report-path"],t),await c(n["full-report-path"],r),n})}var h=900*1024;function q(e,t,r,o){let n=h-Buffer.byteLength(r.join()),i=e({headings:t,maxLength:1/0,maxBytes:n,mark:!1}).join("");
return o===void 0?i:u(i,o)}function A(e){let t=s(e);if(t.length===0)return;let r=t.slice(0,20).map(a),o=t.length>20?` and ${p(t.length-20,"more line")}`:"";m(`No field matched ${r.join(", ")}${o} in i\
gnore. Check the spelling.`)}export{$ as keepReport,q as pageReport,A as tellUnusedIgnores};
