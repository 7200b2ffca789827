import{createRequire}from'node:module';const require=createRequire(import.meta.url);
import{a,b,c,d}from"./chunk-TYG3N66W.js";import"./chunk-ZKIC2MQD.js";import"./chunk-2A77SCXV.js";import"./chunk-ZGFOD3RP.js";export{b as MAX_REPORT,a as REPORT_MARK,d as foldReport,c as makeReport};
