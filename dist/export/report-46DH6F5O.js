import{createRequire}from'node:module';const require=createRequire(import.meta.url);
import{a,b,c,d}from"./chunk-6A3YFR5X.js";import"./chunk-GJ5VZTRF.js";import"./chunk-5EBNHHLI.js";import"./chunk-22UA272T.js";import"./chunk-ZGFOD3RP.js";export{b as MAX_REPORT,a as REPORT_MARK,d as foldReport,c as makeReport};
