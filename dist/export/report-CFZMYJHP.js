import{createRequire}from'node:module';const require=createRequire(import.meta.url);
import{a,b,c,d}from"./chunk-5AO5U35V.js";import"./chunk-JZEA4TLY.js";import"./chunk-TTW3AS3H.js";import"./chunk-ZGFOD3RP.js";export{b as MAX_REPORT,a as REPORT_MARK,d as foldReport,c as makeReport};
