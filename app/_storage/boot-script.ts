import { ADDRESS_PREFERENCES, PREFERENCES, PREFERENCES_KEY } from './preferences';

/**
 * The script in <head> that writes the preferences onto <html> before anything is painted: what the address says
 * first, then what is remembered, then the default. Written in the JavaScript of 2015, since no build step sees it.
 */
export const BOOT_SCRIPT = `(function(){var d=document.documentElement,p=${JSON.stringify(PREFERENCES)},a=${JSON.stringify(
  ADDRESS_PREFERENCES,
)},s={};try{s=JSON.parse(localStorage.getItem(${JSON.stringify(
  PREFERENCES_KEY,
)}))||{}}catch(e){}var q=new URLSearchParams(location.search);for(var k in p){var v=a.indexOf(k)<0?null:q.get(k);if(p[k].indexOf(v)<0)v=s[k];if(p[k].indexOf(v)<0)v=p[k][0];d.setAttribute("data-"+k,v)}d.setAttribute("data-js","")})()`;
