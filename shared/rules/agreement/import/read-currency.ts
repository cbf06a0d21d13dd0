const signs: Readonly<Record<string, string>> = {
  US$: 'USD',
  'US $': 'USD',
  'U.S. $': 'USD',
  'US DOLLAR': 'USD',
  'US DOLLARS': 'USD',
  'U.S. DOLLARS': 'USD',
  '€': 'EUR',
  EURO: 'EUR',
  EUROS: 'EUR',
  '£': 'GBP',
};

/** ISO 4217 code of a currency as lists write it; null when it is none, or could be several, as "$" is. */
export function readCurrency(text: string): string | null {
  const upper = text.trim().toUpperCase();
  const code = Object.hasOwn(signs, upper) ? signs[upper] : upper;
  return code !== undefined && currencies().has(code) ? code : null;
}

let known: ReadonlySet<string> | null = null;

function currencies(): ReadonlySet<string> {
  known ??= new Set(Intl.supportedValuesOf('currency'));
  return known;
}
