const u=176,R=[176],I={52176:((m,E,t)=>{t.d(E,{keepReport:()=>f,pageReport:()=>g,tellUnusedIgnores:()=>c});var r=t(51455),a=t(76760),i=t(71124),p=t(98888),P=t(15543),d=t(37487),h=t(30706),M=t(72697),O=t(
36584);async function f(e){const[n,_]=[e(),e({maxLength:1/0})];return await(0,M.wF)("the report",async()=>{const o=await(0,d.Pd)("workflow-report-"),s={"report-path":(0,a.join)(o,"report.md"),"full-re\
port-path":(0,a.join)(o,"full-report.md")};return await(0,r.writeFile)(s["report-path"],n),await(0,r.writeFile)(s["full-report-path"],_),s})}const D=900*1024;function g(e,n,_,o){const s=D-Buffer.byteLength(
_.join()),l=e({headings:n,maxLength:1/0,maxBytes:s,mark:!1}).join("");return o===void 0?l:(0,p.SE)(l,o)}function c(e){const n=(0,i.AS)(e);if(n.length===0)return;const _=n.slice(0,20).map(O.bY),o=n.length>
20?` and ${(0,h.hS)(n.length-20,"more line")}`:"";(0,P.lm)(`No field matched ${_.join(", ")}${o} in ignore. Check the spelling.`)}})};export{u as id,R as ids,I as modules};
