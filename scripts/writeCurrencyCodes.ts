import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Writes src/core/figures/currencyCodes.ts from this machine's ICU: what is found in a text must not depend on the ICU of
 * the machine that reads it. Run by hand when a currency is born: `npx node scripts/writeCurrencyCodes.ts`.
 */
const target = fileURLToPath(new URL('../src/core/figures/currencyCodes.ts', import.meta.url));
const names = new Intl.DisplayNames('en', { type: 'currency' });
const rows = Intl.supportedValuesOf('currency').map((code) => {
  const name = (names.of(code) ?? code).replace(/ \(.*\)$/, '').replaceAll('&', 'and');
  return `  ['${code}', '${name.replaceAll(/['’ʻ]/g, '').toLowerCase()}'],`;
});
writeFileSync(
  target,
  `// Written by scripts/writeCurrencyCodes.ts; currencies.ts holds what is added by hand.

/** Every ISO 4217 code in use with its English name in lower case. */
export const currencyCodes: readonly (readonly [code: string, name: string])[] = [
${rows.join('\n')}
];
`,
);
