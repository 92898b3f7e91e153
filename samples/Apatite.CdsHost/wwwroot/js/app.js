import { Page } from './page.js';
import { preferredLanguage } from './words/words.js';

const page = new Page();
await page.speak(preferredLanguage());
addEventListener('hashchange', () => page.speak(preferredLanguage()));
