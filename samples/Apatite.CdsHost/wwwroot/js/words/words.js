import { english } from './en.js';
import { french } from './fr.js';

const all = { en: english, fr: french };

/** The language that the address names, else the browser's. */
export function preferredLanguage() {
  const named = new URLSearchParams(location.hash.slice(1)).get('lang');
  const wished = named ?? navigator.language ?? 'en';
  return wished.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}

/** The page's words in a language. */
export const wordsIn = language => all[language];
