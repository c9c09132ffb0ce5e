import { assertFigures } from './assertFigures.ts';

/** The forms that figures take in the news, a line for each. */
const found: readonly (readonly [form: string, line: string])[] = [
  [
    'signs and codes on either side',
    'It paid [US$5m](money 5000000 USD), [A$6](money 6 AUD), [$A7](money 7 AUD), [C$8m](money 8000000 CAD), [HK$9](money 9 HKD), [NT$10](money 10 TWD), [S$11](money 11 SGD), [R$12](money 12 BRL), [€13](money 13 EUR), [£14](money 14 GBP), [¥15](money 15 JPY), [₹16](money 16 INR), [₩17](money 17 KRW), [Rs 18](money 18 INR), [RM19](money 19 MYR), [CHF 1.2m](money 1200000 CHF), [USD10m](money 10000000 USD), [10 EUR](money 10 EUR).',
  ],
  [
    'codes of every country and whole names',
    'It paid [KWD 5m](money 5000000 KWD), [20 million XOF](money 20000000 XOF), [MXN 30bn](money 30000000000 MXN), [ZMW40](money 40 ZMW), [7 pounds sterling](money 7 GBP), [8 Swiss francs](money 8 CHF), [9 Hong Kong dollars, 3 cents](money 9.03 HKD), [4 pence](money 0.04 GBP).',
  ],
  [
    'magnitudes',
    'It paid [$5k](money 5000 USD), [$5K](money 5000 USD), [$5m](money 5000000 USD), [$5mn](money 5000000 USD), [$5mln](money 5000000 USD), [$5M](money 5000000 USD), [$5bn](money 5000000000 USD), [$5B](money 5000000000 USD), [$5tn](money 5000000000000 USD), [$5trn](money 5000000000000 USD), [$5T](money 5000000000000 USD), [$5 thousand](money 5000 USD), [$5 trillion](money 5000000000000 USD), [a dozen dollars](money 12 USD), [5 lakh rupees](money 500000 INR), [Rs 5 crore](money 50000000 INR), [Rs 12,34,567](money 1234567 INR).',
  ],
  [
    'spelled numbers',
    'It cost [half a billion dollars](money 500000000 USD), [one and a half million pounds](money 1500000 GBP), [a trillion dollars](money 1000000000000 USD), [two hundred thousand euros](money 200000 EUR), [two-and-a-half billion dollars](money 2500000000 USD).',
  ],
  [
    'thousands however they are parted',
    'It cost [$1 500 000](money 1500000 USD), [$1’500’000](money 1500000 USD), [€1 250 000](money 1250000 EUR), [$12,345.67](money 12345.67 USD).',
  ],
  [
    'amounts below nothing',
    'It made [-$2.45B](money -2450000000 USD), [$-50.8bn](money -50800000000 USD), a loss of [minus $5 million](money -5000000 USD), ([$5 million](money 5000000 USD)), –[$3m](money 3000000 USD).',
  ],
  [
    'compounds',
    'A [trillion-dollar](money 1000000000000 USD), [near-trillion-dollar](money 1000000000000 USD nearly), [multi-billion dollar](money 1000000000..1000000000000 USD indefinite), [$2-million](money 2000000 USD), [$300 million](money 300000000 USD /year)-a-year deal, a [5-billion-euro](money 5000000000 EUR) fund, a [$1.2bn-plus](money 1200000000 USD more_than) bid.',
  ],
  [
    'ranges',
    'It is between [$1 and $2 billion](money 1000000000..2000000000 USD range), [$1-2bn](money 1000000000..2000000000 USD range), [8 or $9 million](money 8000000..9000000 USD range), [$89 to $93 billion](money 89000000000..93000000000 USD range), [33-35 billion euros](money 33000000000..35000000000 EUR range), [$5 million to $10 million](money 5000000..10000000 USD range), [€5m–€6m](money 5000000..6000000 EUR range).',
  ],
  [
    'indefinite plurals',
    'It lost [billions](money 1000000000..1000000000000 indefinite), [tens of billions of dollars](money 10000000000..100000000000 USD indefinite), [hundreds of millions of pounds](money 100000000..1000000000 GBP indefinite), [millions of euros](money 1000000..1000000000 EUR indefinite), [several billion dollars](money 1000000000..10000000000 USD indefinite).',
  ],
  [
    'tails left out',
    'It pays [$5](money 5 USD /share) a share, [$5](money 5 USD /share)/share, [5 euros](money 5 EUR /kilo) per kilo, [$5](money 5 USD) each, [20 cents](money 0.2 USD /litre) a litre, [$5](money 5 USD /tonne) per tonne.',
  ],
  [
    'amounts in emphasis, links, tables and brackets',
    'It paid **[$5 million](money 5000000 USD)**, *[€6m](money 6000000 EUR)*, _[£7](money 7 GBP)_, [$8](money 8 USD), | [$9](money 9 USD) | [£10](money 10 GBP) |, — [$11](money 11 USD) —, ([US$12m](money 12000000 USD)), “[$13](money 13 USD)”.',
  ],
  [
    'percentages and points',
    'It rose [12.5%](percent 12.5), [3 per cent](percent 3), [4 percentage points](percent 4 /percentage point), [25 basis points](percent 25 /basis point), [0.5 pp](percent 0.5 /percentage point), [3pc](percent 3).',
  ],
  [
    'multiples',
    'An [80-fold](multiple 80) rise, [eight times](multiple 8) more, [doubled](multiple 2), more than [double](multiple 2 more_than), an [order of magnitude](multiple 10 indefinite), [tripled](multiple 3) to [$4m](money 4000000 USD).',
  ],
  [
    'quantities',
    'It used [300 MW](quantity 300 /megawatt), [5 km](quantity 5 /kilometre), [12 miles](quantity 12 /mile), [40 GB](quantity 40 /gigabyte), [3.5 GHz](quantity 3.5 /gigahertz), [220,000 GPUs](quantity 220000 /GPU), [1,500 jobs](quantity 1500 /job), [5 million barrels](quantity 5000000 /barrel) of oil.',
  ],
  [
    'dates and ranks',
    'In the [first quarter](date), [early 2024](date), [FY2025](date), [March 3, 2026](date), on [3 March 2026](date), by [Q3 2025](date), the [third-largest](ordinal).',
  ],
  [
    'modifiers',
    'About [$5m](money 5000000 USD approx), approximately [$6m](money 6000000 USD approx), more than [$7m](money 7000000 USD more_than), up to [$8m](money 8000000 USD at_most), nearly [$9m](money 9000000 USD nearly), at least [$10m](money 10000000 USD at_least), [$11m-plus](money 11000000 USD more_than), an estimated [$12m](money 12000000 USD approx), has surpassed [$2 billion](money 2000000000 USD more_than), [$3m](money 3000000 USD at_least) or more, as much as [$4m](money 4000000 USD at_most), no more than [$5m](money 5000000 USD at_most).',
  ],
];

/** Numbers that are no figures. */
const others: readonly (readonly [form: string, line: string])[] = [
  [
    'numbers of names',
    "Fortune 500, Quillon 3.5, H100, B200, Boeing 747, Euro 2020, [20 pounds](quantity 20 /pound) of rice, [400 pound-feet](quantity 400 /pound-foot), penny whistle, won three matches, Section 230, call 555-1234, version 2.4.1, won 3-2, at 10:30, A [$900 billion](money 900000000000 USD) plan, Amazon's [$8 billion](money 8000000000 USD).",
  ],
  [
    'numbers that only number',
    'iPhone 15, Windows 11, Route 66, the Airbus A320, Article 5, 24/7, 9/11, a 4-3 win, 6pm, Area 51, the 737 MAX, call 1-800-555-0100, QX-4, Formula 1, Channel 4, 4.30pm, Psalm 23, page 12, Room 101, 1-0, +44 20 7946 0958.',
  ],
];

describe('written forms', () => {
  for (const [form, line] of found) {
    it(`finds ${form}`, () => assertFigures(line));
  }

  for (const [form, line] of others) {
    it(`leaves ${form} alone`, () => assertFigures(line));
  }
});
