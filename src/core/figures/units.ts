import { type Phrases, phraseTable } from './phrases.ts';

/** A unit: its singular, and how it is written. */
interface UnitRow {
  readonly name: string;
  /** Signs and abbreviations; letter case counts ("MW" is no "mW"). */
  readonly signs: readonly string[];
  /** Singular words beside `name`; plurals come by themselves. */
  readonly words: readonly string[];
}

const unit = (name: string, signs = '', ...words: string[]): UnitRow => ({
  name,
  signs: signs === '' ? [] : signs.split(' '),
  words,
});

/** One line per unit. Signs that are everyday words ("in", "a") or letters of other things stay out: they are read elsewhere or not at all. */
const rows: readonly UnitRow[] = [
  // length
  unit('millimetre', 'mm', 'millimeter'),
  unit('centimetre', 'cm', 'centimeter'),
  unit('decimetre', 'dm', 'decimeter'),
  unit('metre', 'm', 'meter'),
  unit('kilometre', 'km kms', 'kilometer'),
  unit('nanometre', 'nm', 'nanometer'),
  unit('picometre', '', 'picometer'),
  unit('micrometre', 'µm μm', 'micrometer', 'micron'),
  unit('inch', '″', 'inche'),
  unit('foot', 'ft ft.'),
  unit('yard', 'yd yds'),
  unit('mile', 'mi'),
  unit('nautical mile', 'nmi'),
  unit('light-year', '', 'light year'),
  // area
  unit('square metre', 'm² m2 sqm sq.m', 'square meter'),
  unit('square kilometre', 'km² km2', 'square kilometer', 'sq km'),
  unit('square centimetre', 'cm² cm2', 'square centimeter'),
  unit('square foot', 'sqft ft² ft2', 'sq ft'),
  unit('square inch', '', 'sq in'),
  unit('square yard', '', 'sq yd'),
  unit('square mile', 'mi²', 'sq mi'),
  unit('hectare', 'ha'),
  unit('acre', ''),
  // volume
  unit('litre', 'L l', 'liter'),
  unit('millilitre', 'ml mL', 'milliliter'),
  unit('centilitre', 'cl', 'centiliter'),
  unit('cubic metre', 'm³ m3', 'cubic meter'),
  unit('cubic kilometre', 'km³ km3', 'cubic kilometer'),
  unit('cubic centimetre', 'cm³ cm3 cc', 'cubic centimeter'),
  unit('cubic foot', 'ft³ ft3', 'cu ft'),
  unit('cubic inch', ''),
  unit('cubic yard', ''),
  unit('gallon', 'gal'),
  unit('pint', ''),
  unit('quart', ''),
  unit('fluid ounce', '', 'fl oz'),
  unit('cup', ''),
  unit('teaspoon', 'tsp'),
  unit('tablespoon', 'tbsp'),
  unit('barrel', 'bbl'),
  unit('bushel', ''),
  unit('acre-foot', '', 'acre foot'),
  // mass
  unit('microgram', 'µg μg mcg', 'microgramme'),
  unit('milligram', 'mg', 'milligramme'),
  unit('gram', 'g', 'gramme'),
  unit('kilogram', 'kg kgs', 'kilogramme', 'kilo'),
  unit('tonne', 't', 'metric ton', 'metric tonne'),
  unit('ton', '', 'short ton', 'long ton'),
  unit('kiloton', 'kt', 'kilotonne'),
  unit('megaton', 'Mt', 'megatonne'),
  unit('gigaton', 'Gt', 'gigatonne'),
  unit('pound', 'lb lbs lb. lbs.'),
  unit('ounce', 'oz oz.'),
  unit('stone', ''),
  unit('carat', 'ct', 'karat'),
  // time
  unit('nanosecond', 'ns'),
  unit('microsecond', 'µs μs'),
  unit('millisecond', 'ms'),
  unit('second', 'sec secs'),
  unit('minute', 'min mins'),
  unit('hour', 'hr hrs'),
  unit('day', '', 'working day', 'business day', 'calendar day'),
  unit('week', 'wk wks'),
  unit('fortnight', ''),
  unit('month', ''),
  unit('quarter', ''),
  unit('year', 'yr yrs'),
  unit('decade', ''),
  unit('century', '', 'centurie'),
  // speed and rates
  unit(
    'kilometre per hour',
    'km/h kph kmh',
    'kilometer per hour',
    'kilometres per hour',
    'kilometers per hour',
    'kilometres an hour',
    'kilometers an hour',
  ),
  unit('mile per hour', 'mph', 'miles per hour', 'miles an hour'),
  unit('metre per second', 'm/s', 'metres per second', 'meters per second'),
  unit('knot', ''),
  unit('barrel per day', 'bpd b/d', 'barrels per day', 'barrels a day'),
  unit('ton per day', 'tpd', 'tons per day', 'tonnes per day'),
  // temperature
  unit(
    'degree Celsius',
    '°C ℃',
    'degree celsius',
    'degrees celsius',
    'degree centigrade',
    'degrees centigrade',
    'degree c',
    'degrees c',
    'celsius',
  ),
  unit(
    'degree Fahrenheit',
    '°F ℉',
    'degree fahrenheit',
    'degrees fahrenheit',
    'degree f',
    'degrees f',
    'fahrenheit',
  ),
  unit('degree', '° deg'),
  unit('kelvin', ''),
  // energy and power
  unit('watt', 'W'),
  unit('kilowatt', 'kW KW'),
  unit('megawatt', 'MW'),
  unit('gigawatt', 'GW'),
  unit('terawatt', 'TW'),
  unit('petawatt', 'PW'),
  unit('milliwatt', 'mW'),
  unit('watt-hour', 'Wh', 'watt hour'),
  unit('kilowatt-hour', 'kWh KWh kwh', 'kilowatt hour'),
  unit('megawatt-hour', 'MWh', 'megawatt hour'),
  unit('gigawatt-hour', 'GWh', 'gigawatt hour'),
  unit('terawatt-hour', 'TWh', 'terawatt hour'),
  unit('volt', 'V'),
  unit('kilovolt', 'kV'),
  unit('ampere', '', 'amp'),
  unit('joule', ''),
  unit('kilojoule', 'kJ'),
  unit('megajoule', 'MJ'),
  unit('calorie', 'cal'),
  unit('kilocalorie', 'kcal'),
  unit('horsepower', 'hp bhp'),
  unit('British thermal unit', 'BTU Btu', 'british thermal unit'),
  unit('newton metre', 'Nm', 'newton meter'),
  unit('pound-foot', 'lb-ft', 'pound foot', 'foot pound', 'pound feet'),
  // computing and signals
  unit('bit', ''),
  unit('kilobit', 'kbit kb', 'kilobit'),
  unit('megabit', 'Mbit Mb'),
  unit('gigabit', 'Gbit Gb'),
  unit('byte', ''),
  unit('kilobyte', 'KB kB'),
  unit('megabyte', 'MB'),
  unit('gigabyte', 'GB'),
  unit('terabyte', 'TB'),
  unit('petabyte', 'PB'),
  unit('exabyte', 'EB'),
  unit('zettabyte', 'ZB'),
  unit('megabit per second', 'Mbps Mbit/s Mb/s', 'megabits per second', 'megabits a second'),
  unit('gigabit per second', 'Gbps Gbit/s Gb/s', 'gigabits per second'),
  unit('gigabyte per second', 'GB/s', 'gigabytes per second'),
  unit('hertz', 'Hz'),
  unit('kilohertz', 'kHz'),
  unit('megahertz', 'MHz'),
  unit('gigahertz', 'GHz'),
  unit('terahertz', 'THz'),
  unit('pixel', 'px'),
  unit('megapixel', 'MP'),
  unit('dot per inch', 'dpi'),
  unit('frame per second', 'fps', 'frames per second', 'frames a second'),
  unit('flop', '', 'teraflop', 'petaflop', 'exaflop', 'gigaflop'),
  unit('token', ''),
  unit('parameter', ''),
  unit('qubit', ''),
  unit('teraflops', 'TFLOPS'),
  unit('petaflops', 'PFLOPS'),
  unit('exaflops', 'EFLOPS'),
  // other measures
  unit('pascal', 'Pa'),
  unit('kilopascal', 'kPa'),
  unit('megapascal', 'MPa'),
  unit('hectopascal', 'hPa'),
  unit('millibar', 'mb'),
  unit('pound per square inch', 'psi'),
  unit('decibel', 'dB'),
  unit('gray', 'Gy'),
  unit('milligray', 'mGy'),
  unit('sievert', 'Sv'),
  unit('millisievert', 'mSv'),
  unit('part per million', 'ppm', 'parts per million'),
  unit('part per billion', 'ppb', 'parts per billion'),
  unit('mile per gallon', 'mpg', 'miles per gallon', 'miles to the gallon'),
  unit('international unit', 'IU', 'international unit'),
];

/** Units in words, singular and plural. */
export const unitWords: Phrases<string> = phraseTable(
  rows.flatMap(({ name, words }) =>
    [name.toLowerCase().replaceAll('-', ' '), ...words].flatMap((word): [string, string][] => [
      [word, name],
      [plural(word), name],
    ]),
  ),
);

/** Units by sign. */
export const unitSigns: ReadonlyMap<string, string> = new Map(
  rows.flatMap(({ name, signs }) => signs.map((sign): [string, string] => [sign, name])),
);

function plural(word: string): string {
  if (word.includes(' per ')) return word.replace(' per ', 's per ');
  if (word.startsWith('degree ')) return word.replace('degree', 'degrees');
  return word.endsWith('foot') ? word.replace(/foot$/, 'feet') : `${word}s`;
}
