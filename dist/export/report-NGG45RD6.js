import{createRequire}from'node:module';const require=createRequire(import.meta.url);
import{a,b,c,d}from"./chunk-LHBYE5NM.js";import"./chunk-GJ5VZTRF.js";import"./chunk-LSBSLFZY.js";import"./chunk-22UA272T.js";import"./chunk-ZGFOD3RP.js";export{b as MAX_REPORT,a as REPORT_MARK,d as foldReport,c as makeReport};
