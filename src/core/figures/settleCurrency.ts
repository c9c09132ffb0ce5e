import type { CurrencyBasis } from './figure.ts';

/** Whose "dollar", "franc" or "krone" an amount is, and how that was settled. */
export type SettleCurrency = (shared: string) => SettledCurrency;

export interface SettledCurrency {
  readonly currency: string | null;
  readonly basis: CurrencyBasis;
}

/** Per shared name: words that say whose it is, checked in the order of the rows. */
const countrySigns: ReadonlyMap<string, readonly (readonly [sign: string, currency: string])[]> =
  new Map([
    [
      'dollar',
      [
        ['Australia|Sydney|Melbourne|Brisbane|Canberra', 'AUD'],
        ['Canad|Toronto|Ottawa|Montreal|Vancouver', 'CAD'],
        ['New Zealand|Auckland|Wellington', 'NZD'],
        ['Hong Kong', 'HKD'],
        ['Singapore', 'SGD'],
        ['Taiwan|Taipei', 'TWD'],
      ],
    ],
    [
      'franc',
      [
        ['Swiss|Switzerland|Zurich|Geneva|Basel', 'CHF'],
        ['Senegal|Ivor|Mali|Niger|Benin|Togo', 'XOF'],
        ['Cameroon|Gabon|Chad', 'XAF'],
      ],
    ],
    [
      'rupee',
      [
        ['Pakistan|Karachi|Islamabad|Lahore', 'PKR'],
        ['Sri Lanka|Colombo', 'LKR'],
        ['Nepal|Kathmandu', 'NPR'],
        ['India|Delhi|Mumbai|Bengaluru|₹|lakh|crore|\\d\\d?,\\d\\d,\\d{3}', 'INR'],
      ],
    ],
    [
      'peso',
      [
        ['Mexic', 'MXN'],
        ['Philippin|Manila', 'PHP'],
        ['Argentin|Buenos Aires', 'ARS'],
        ['Chile|Santiago', 'CLP'],
        ['Colombia|Bogot', 'COP'],
      ],
    ],
    [
      'dinar',
      [
        ['Kuwait', 'KWD'],
        ['Iraq|Baghdad', 'IQD'],
        ['Jordan|Amman', 'JOD'],
        ['Serbia|Belgrade', 'RSD'],
        ['Tunisia', 'TND'],
        ['Algeria', 'DZD'],
        ['Libya', 'LYD'],
        ['Bahrain', 'BHD'],
      ],
    ],
    [
      'dirham',
      [
        ['Emirat|Dubai|Abu Dhabi|UAE', 'AED'],
        ['Morocc', 'MAD'],
      ],
    ],
    [
      'rial',
      [
        ['Iran|Tehran', 'IRR'],
        ['Oman|Muscat', 'OMR'],
        ['Yemen', 'YER'],
        ['Qatar', 'QAR'],
      ],
    ],
    [
      'riyal',
      [
        ['Saudi|Riyadh', 'SAR'],
        ['Qatar|Doha', 'QAR'],
      ],
    ],
    [
      'shilling',
      [
        ['Kenya|Nairobi', 'KES'],
        ['Uganda|Kampala', 'UGX'],
        ['Tanzania', 'TZS'],
      ],
    ],
    [
      'krone',
      [
        ['Norw|Oslo|Bergen', 'NOK'],
        ['Danish|Denmark|Copenhagen', 'DKK'],
        ['Swed|Stockholm', 'SEK'],
        ['Czech|Prague', 'CZK'],
      ],
    ],
    [
      'krona',
      [
        ['Iceland|Reykjav', 'ISK'],
        ['Swed|Stockholm', 'SEK'],
      ],
    ],
    [
      'colon',
      [
        ['Costa Rica', 'CRC'],
        ['Salvador', 'SVC'],
      ],
    ],
    [
      'mark',
      [
        ['German|Bonn|Berlin|Frankfurt', 'DEM'],
        ['Bosnia|Sarajevo', 'BAM'],
        ['Finland|Finnish|Helsinki', 'FIM'],
      ],
    ],
    [
      'won',
      [
        ['North Korea|Pyongyang', 'KPW'],
        ['', 'KRW'],
      ],
    ],
  ]);

/** Dollars of the desk's own kind: what "$" means where the desk works in one of them. */
const dollars: ReadonlySet<string> = new Set(
  'USD AUD CAD NZD HKD SGD TWD JMD TTD BBD BSD BZD BMD BND FJD GYD KYD LRD NAD SBD SRD XCD ZWL'.split(
    ' ',
  ),
);

/** An article names its place early; a whole book in one file need not be searched for every country. */
const placesWithin = 50_000;

/**
 * Settles the shared currency names of one article. `desk` is ISO 4217: what a bare "$" means by default. Each name is
 * looked up in the text once, when it first occurs.
 */
export function currencySettler(text: string, desk: string): SettleCurrency {
  const settled = new Map<string, SettledCurrency>();
  const start = text.slice(0, placesWithin);
  return (shared) => {
    const known = settled.get(shared) ?? settle(shared, start, desk);
    settled.set(shared, known);
    return known;
  };
}

function settle(shared: string, text: string, desk: string): SettledCurrency {
  if (shared === 'pound') return { currency: 'GBP', basis: 'written' };
  if (shared === 'dollar') return settleDollar(text, desk);
  if (shared === 'yen') return settleYen(text);
  if (shared === 'penny') return settlePenny(text);
  return { currency: countryNamed(shared, text), basis: 'context' };
}

/**
 * "$" is the desk's own; but an article that writes "US$" beside it means another country's, if it names exactly one. An
 * article that writes "A$" beside "$" follows the wire services, where the bare sign stays American.
 */
function settleDollar(text: string, desk: string): SettledCurrency {
  const own = dollars.has(desk) ? desk : 'USD';
  const setsApart = /(?<![A-Za-z])US\$|U\.S\.\$|\$US/.test(text);
  if (own === 'USD' && setsApart && !otherDollarSign.test(text)) {
    const other = countryNamed('dollar', text);
    if (other !== null) return { currency: other, basis: 'context' };
  }
  return { currency: own, basis: 'desk-default' };
}

/** "¥" is the yen's, and the yuan's in an article that speaks of China and not of Japan. */
function settleYen(text: string): SettledCurrency {
  const yuan = /\b(?:Chin(?:a|ese)|Beijing|Shanghai|Shenzhen|yuan|renminbi)\b/.test(text);
  const isYuan = yuan && !/\b(?:Japan|Tokyo|Osaka|Nikkei|yen)/.test(text);
  return isYuan ? { currency: 'CNY', basis: 'context' } : { currency: 'JPY', basis: 'written' };
}

/** "a penny a share" is a cent on Wall Street; the coin that is called so is the British one. */
function settlePenny(text: string): SettledCurrency {
  const american = /\$|\b(?:dollars?|cents|Wall Street|Nasdaq)\b/.test(text);
  const isCent = american && !/£|\b(?:pence|Brit(?:ain|ish)|London)\b/.test(text);
  return isCent ? { currency: 'USD', basis: 'context' } : { currency: 'GBP', basis: 'written' };
}

const otherDollarSign = /(?<![A-Za-z])(?:AU?|CA?|NZ|HK|SG?|NT)\$|\$(?:A|NZ)\b/;

/** The one country that the text names among those that have such a currency; null where it names none or several. */
function countryNamed(shared: string, text: string): string | null {
  const named = (countrySigns.get(shared) ?? []).filter(([signs]) =>
    new RegExp(`\\b(?:${signs})`).test(text),
  );
  if (shared === 'won') return named[0]?.[1] ?? null;
  return named.length === 1 ? (named[0]?.[1] ?? null) : null;
}
