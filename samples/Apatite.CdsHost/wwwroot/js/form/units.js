const WORDS = new Map([['Cel', '°C'], ['[degF]', '°F'], ['a', 'a'], ['1', '(ratio)'], ['{ratio}', '(ratio)'], ['{score}', '(score)'], ['{INR}', 'INR'], ['mm[Hg]', 'mmHg']]);

/** A UCUM unit as people write it. */
export const unitWords = code => WORDS.get(code) ?? code
  .replace('{1.73_m2}', '1.73 m²')
  .replace(/\{cells\}/, '')
  .replace(/^\/(mm3|uL|L)$/, '/$1')
  .replace(/10\*(\d)/, (_, power) => `×10${'⁰¹²³⁴⁵⁶⁷⁸⁹'[power]}`)
  .replace('mm3', 'mm³')
  .replace(/u(?=[Lgm])/, 'µ');
