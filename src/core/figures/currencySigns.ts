/** Signs that stand before or after a number; null where several countries share one: see `sharedSigns`. */
export const currencySigns: ReadonlyMap<string, string | null> = new Map([
  ['$', null],
  ['＄', null],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['￡', 'GBP'],
  ['¥', null],
  ['￥', null],
  ['₹', 'INR'],
  ['₨', null],
  ['₩', 'KRW'],
  ['₽', 'RUB'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['₦', 'NGN'],
  ['₪', 'ILS'],
  ['₫', 'VND'],
  ['฿', 'THB'],
  ['₱', 'PHP'],
  ['₡', 'CRC'],
  ['₲', 'PYG'],
  ['₸', 'KZT'],
  ['₼', 'AZN'],
  ['₾', 'GEL'],
  ['₵', 'GHS'],
  ['₭', 'LAK'],
  ['₮', 'MNT'],
  ['৳', 'BDT'],
  ['៛', 'KHR'],
  ['元', 'CNY'],
  ['円', 'JPY'],
]);

/** What a shared sign is called: whose it is settles `settleCurrency`. */
export const sharedSigns: ReadonlyMap<string, string> = new Map([
  ['$', 'dollar'],
  ['＄', 'dollar'],
  ['¥', 'yen'],
  ['￥', 'yen'],
  ['₨', 'rupee'],
]);

/** Letters before or after "$" that name its country. */
export const dollarLetters: ReadonlyMap<string, string> = new Map([
  ['US', 'USD'],
  ['A', 'AUD'],
  ['AU', 'AUD'],
  ['AUS', 'AUD'],
  ['C', 'CAD'],
  ['CA', 'CAD'],
  ['CAN', 'CAD'],
  ['HK', 'HKD'],
  ['NT', 'TWD'],
  ['NZ', 'NZD'],
  ['S', 'SGD'],
  ['SG', 'SGD'],
  ['R', 'BRL'],
  ['MX', 'MXN'],
  ['Mex', 'MXN'],
  ['J', 'JMD'],
  ['TT', 'TTD'],
  ['EC', 'XCD'],
  ['BDS', 'BBD'],
  ['Bds', 'BBD'],
  ['N', 'NAD'],
  ['Z', 'ZWL'],
  ['FJ', 'FJD'],
  ['B', 'BND'],
  ['COL', 'COP'],
  ['ARG', 'ARS'],
  ['AR', 'ARS'],
  ['CL', 'CLP'],
  ['GY', 'GYD'],
]);

/** Letters before other signs that name their country. */
export const signLetters: ReadonlyMap<string, string> = new Map([
  ['CN¥', 'CNY'],
  ['RMB¥', 'CNY'],
  ['CNY¥', 'CNY'],
  ['JP¥', 'JPY'],
  ['JPY¥', 'JPY'],
  ['IR£', 'IEP'],
  ['E£', 'EGP'],
]);

/** Short forms before or after a number that are no ISO codes; letter case counts. */
export const currencyShortForms: ReadonlyMap<string, string | null> = new Map([
  ['Rs', 'INR'],
  ['RS', 'INR'],
  ['RM', 'MYR'],
  ['Rp', 'IDR'],
  ['SFr', 'CHF'],
  ['SFR', 'CHF'],
  ['Sfr', 'CHF'],
  ['DM', 'DEM'],
  ['RMB', 'CNY'],
  ['CNH', 'CNY'],
  ['NIS', 'ILS'],
  ['Ksh', 'KES'],
  ['KSh', 'KES'],
  ['KSH', 'KES'],
  ['Tsh', 'TZS'],
  ['TSh', 'TZS'],
  ['Ush', 'UGX'],
  ['USh', 'UGX'],
  ['Kr', null],
  ['Shs', null],
  ['Sh', null],
  ['rs', 'INR'],
  ['Dh', 'AED'],
  ['Dhs', 'AED'],
  ['TL', 'TRY'],
  ['DKr', 'DKK'],
  ['Dkr', 'DKK'],
  ['NKr', 'NOK'],
  ['Nkr', 'NOK'],
  ['SKr', 'SEK'],
  ['Skr', 'SEK'],
  ['PhP', 'PHP'],
  ['Php', 'PHP'],
  ['zł', 'PLN'],
  ['Kč', 'CZK'],
  ['Kc', 'CZK'],
  ['kr', null],
  ['Ft', 'HUF'],
  ['Tk', 'BDT'],
  ['DEM', 'DEM'],
  ['FRF', 'FRF'],
  ['ITL', 'ITL'],
  ['NLG', 'NLG'],
]);

/** Single letters tied to a big number; the yen of the pink papers, the rand, the Philippine peso, the naira. */
export const currencyLetters: ReadonlyMap<string, string> = new Map([
  ['R', 'ZAR'],
  ['Y', 'JPY'],
  ['P', 'PHP'],
  ['N', 'NGN'],
]);

/** Codes that are also words or names, often in capitals; they count only with a big or a written-out number beside them. */
export const wordLikeCodes: ReadonlySet<string> = new Set(
  'ALL TOP TRY CUP MAD PEN SOS GEL BAM COP MOP LAK CAD ANG RON BOB PHP SAR NAD MUR ERN AMD NPR'.split(
    ' ',
  ),
);

/** Those among them that headlines and lists set in capitals as words: beside a small number never money ("WON 3 TOP PRIZES"). */
export const headlineWords: ReadonlySet<string> = new Set(
  'ALL TOP TRY CUP MAD PEN SOS GEL COP MOP BOB'.split(' '),
);
