import{createRequire}from'node:module';const require=createRequire(import.meta.url);
var i="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",g=new RegExp(["\\t","(?<=\\p{Emoji\
})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${i})[\\u200C\\u200D](?=${i})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_I\
gnorable_Code_Point}\\p{Noncharacter_Code_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function o(n){return/^[ -[\]-~]*$/.test(n)&&!n.includes("##[")?n:n.replace(g,(c,e)=>e===
void 0?c:u(e))}function u(n){return`\\u{${n.codePointAt(0)?.toString(16)}}`}function m(n,c){if(n.length<=c)return n;let e=Array.from(n.slice(0,2*c+2));return e.length>c?`${e.slice(0,c).join("")}\u2026`:
n}function $(n,c=100){let e=o(m(n,c)).replaceAll("	",u)||'""',t="`".repeat(d(e)+1);return/^`|`$/.test(e)||/^ .*[^ ].* $/.test(e)?`${t} ${e} ${t}`:t+e+t}function E(n,c,e){let t=n.map(r=>o(r).replace(/^(\s*):(?=:)/,
(s,f)=>f+u(":"))),p="`".repeat(t.reduce((r,s)=>Math.max(r,d(s)+1),3));return[p+c,...t,p].map(r=>e+r).join(`
`)}var a=/[@#$]|:(?=[\w/+-])|www(?=\.)|GH(?=-)/giu;function A(n){let c=o(n).replaceAll("	"," ").split(a),e=o(n).match(a)??[];return c.map((t,p)=>l(t)+(e[p]===void 0?"":`${l(e[p])}<wbr>`)).join("")}function l(n){
return n.replace(h,c=>`&#${c.codePointAt(0)};`)}var h=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function d(n){return(n.match(/`+/g)??[]).reduce((c,e)=>Math.max(c,e.length),
0)}export{o as a,m as b,$ as c,E as d,A as e,l as f};
