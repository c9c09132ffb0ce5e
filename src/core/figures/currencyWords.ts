import { currencyCodes } from './currencyCodes.ts';
import { type Phrases, phraseTable } from './phrases.ts';

/** What a currency word means. */
export interface CurrencyWord {
  /** ISO 4217; null where several countries have a currency of this name. */
  readonly currency: string | null;
  /** The name that several share ("dollar"), or null where `currency` settles it. */
  readonly shared: string | null;
  /** 1, or 0.01 for cents and pence. */
  readonly worth: number;
  /** Whether the word is a singular that has another plural: "a billion dollar deal" against "a billion dollars". */
  readonly singular: boolean;
}

/** Currency names beside those of the ISO table: short and former ones, cents, slang that papers print. One line each. */
const moreNames: readonly (readonly [name: string, currency: string | null, worth?: number])[] = [
  ['us dollar', 'USD'],
  ['american dollar', 'USD'],
  ['taiwan dollar', 'TWD'],
  ['taiwanese dollar', 'TWD'],
  ['singaporean dollar', 'SGD'],
  ['kiwi dollar', 'NZD'],
  ['aussie dollar', 'AUD'],
  ['sterling', 'GBP'],
  ['uk pound', 'GBP'],
  ['quid', 'GBP'],
  ['irish pound', 'IEP'],
  ['renminbi', 'CNY'],
  ['chinese renminbi', 'CNY'],
  ['korean won', 'KRW'],
  ['israeli shekel', 'ILS'],
  ['shekel', 'ILS'],
  ['ruble', 'RUB'],
  ['rouble', 'RUB'],
  ['russian rouble', 'RUB'],
  ['deutsche mark', 'DEM'],
  ['deutschemark', 'DEM'],
  ['deutschmark', 'DEM'],
  ['german mark', 'DEM'],
  ['french franc', 'FRF'],
  ['belgian franc', 'BEF'],
  ['cfa franc', 'XOF'],
  ['dutch guilder', 'NLG'],
  ['guilder', 'NLG'],
  ['italian lira', 'ITL'],
  ['lire', 'ITL'],
  ['lira', 'TRY'],
  ['peseta', 'ESP'],
  ['spanish peseta', 'ESP'],
  ['drachma', 'GRD'],
  ['escudo', 'PTE'],
  ['austrian schilling', 'ATS'],
  ['ecu', 'XEU'],
  ['european currency unit', 'XEU'],
  ['punt', 'IEP'],
  ['cruzeiro', 'BRE'],
  ['cruzado', 'BRC'],
  ['austral', 'ARA'],
  ['tolar', 'SIT'],
  ['litas', 'LTL'],
  ['kroon', 'EEK'],
  ['icelandic kronur', 'ISK'],
  ['brazilian reais', 'BRL'],
  ['reais', 'BRL'],
  ['lei', 'RON'],
  ['romanian lei', 'RON'],
  ['leva', 'BGN'],
  ['bulgarian leva', 'BGN'],
  ['peruvian soles', 'PEN'],
  ['quetzales', 'GTQ'],
  ['finnish mark', 'FIM'],
  ['finnish markka', 'FIM'],
  ['markka', 'FIM'],
  ['markkaa', 'FIM'],
  ['maltese lira', 'MTL'],
  ['swedish kronor', 'SEK'],
  ['kronor', 'SEK'],
  ['norwegian kroner', 'NOK'],
  ['danish kroner', 'DKK'],
  ['czech crown', 'CZK'],
  ['norwegian crown', 'NOK'],
  ['swedish crown', 'SEK'],
  ['danish crown', 'DKK'],
  ['saudi rial', 'SAR'],
  ['iranian toman', 'IRR'],
  ['pence', 'GBP', 0.01],
  ['eurocent', 'EUR', 0.01],
  ['euro cent', 'EUR', 0.01],
  ['us cent', 'USD', 0.01],
  ['australian cent', 'AUD', 0.01],
  ['canadian cent', 'CAD', 0.01],
  ['kopiyka', 'UAH', 0.01],
  ['kopeck', 'RUB', 0.01],
  ['kopek', 'RUB', 0.01],
  ['stotinki', 'BGN', 0.01],
  ['grosz', 'PLN', 0.01],
  ['groszy', 'PLN', 0.01],
  ['pfennig', 'DEM', 0.01],
  ['sen', 'MYR', 0.01],
  ['paise', 'INR', 0.01],
];

/** Names that several countries' currencies have, with the word that means them all. */
const sharedNames: readonly (readonly [name: string, shared: string, worth?: number])[] = [
  ['dollar', 'dollar'],
  ['buck', 'dollar'],
  ['pound', 'pound'],
  ['pound sterling', 'pound'],
  ['cent', 'dollar', 0.01],
  ['penny', 'penny', 0.01],
  ['pennies', 'dollar', 0.01], // British amounts say pence
  ['centime', 'franc', 0.01],
  ['centavo', 'peso', 0.01],
  ['franc', 'franc'],
  ['rupee', 'rupee'],
  ['peso', 'peso'],
  ['dinar', 'dinar'],
  ['dirham', 'dirham'],
  ['rial', 'rial'],
  ['riyal', 'riyal'],
  ['shilling', 'shilling'],
  ['krone', 'krone'],
  ['kroner', 'krone'],
  ['krona', 'krona'],
  ['crown', 'krone'],
  ['won', 'won'],
  ['mark', 'mark'],
  ['colon', 'colon'],
  ['colones', 'colon'],
];

/** Last words of ISO names that are everyday words: only the whole name is money ("5 gold medals", "10 real problems"). */
const everydayNames: ReadonlySet<string> = new Set(['gold', 'real', 'rights', 'sucre']);

/** Names whose plural is mostly the same word. */
const invariable: ReadonlySet<string> = new Set(
  'yen yuan won baht stotinki grosz groszy sen lei leva soles quetzales colones markkaa renminbi kroner kronor pence paise lire sterling quid reais ringgit rand dong'.split(
    ' ',
  ),
);

/** Every currency name, singular and plural. */
export const currencyWords: Phrases<CurrencyWord> = phraseTable(collectNames());

function collectNames(): [string, CurrencyWord][] {
  const owners = new Map<string, Set<string>>();
  for (const [code, name] of currencyCodes) {
    const noun = lastWord(name);
    owners.set(noun, (owners.get(noun) ?? new Set()).add(code));
  }
  const rows: [string, CurrencyWord][] = [];
  for (const [code, name] of currencyCodes) {
    const noun = lastWord(name);
    rows.push(...forms(name, { currency: code, shared: null, worth: 1 }));
    if (owners.get(noun)?.size === 1 && !everydayNames.has(noun)) {
      rows.push(...forms(noun, { currency: code, shared: null, worth: 1 }));
    }
  }
  for (const [name, shared, worth] of sharedNames) {
    if (!everydayNames.has(name)) {
      rows.push(...forms(name, { currency: null, shared, worth: worth ?? 1 }));
    }
  }
  for (const [name, currency, worth] of moreNames) {
    rows.push(...forms(name, { currency, shared: null, worth: worth ?? 1 }));
  }
  return rows;
}

function forms(name: string, word: Omit<CurrencyWord, 'singular'>): [string, CurrencyWord][] {
  const bare = name.normalize('NFD').replaceAll(/\p{M}/gu, '');
  const names = bare === name ? [name] : [name, bare];
  return names.flatMap((form): [string, CurrencyWord][] => {
    const noun = lastWord(form);
    const sterling = form === 'pound sterling';
    const plural = sterling ? 'pounds sterling' : `${form}s`;
    // "a billion yen deal" cannot tell the singular, and loses no article by it.
    const singular = !invariable.has(noun) || sterling;
    return [
      [form, { ...word, singular }],
      [plural, { ...word, singular: false }],
    ];
  });
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}
