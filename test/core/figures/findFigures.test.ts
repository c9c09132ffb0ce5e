import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { findFigures } from '../../../src/core/figures/findFigures.ts';
import { articleOf, assertFigures, figuresOf } from './assertFigures.ts';

const seed = 20_260;

describe('findFigures', () => {
  it('finds every kind in one sentence', () =>
    assertFigures(
      'In [March 2026](date) Orrel, the [first](ordinal) grower to list, said sales [doubled](multiple 2) to [$4.2 billion](money 4.2e9 USD), up [3%](percent 3), with [1,500 jobs](quantity 1500 /job).',
    ));

  it('never reaches across a line break', () =>
    assertFigures(
      'It paid $\n5 million',
      'Chapter 5\nmillion',
      'up 5\n% of it',
      'from 5 to\n[8 km](quantity 8 /kilometre)',
    ));

  it('finds nothing in what the article hides', () => {
    const text = 'See `$5 million` for $6 million.';
    const found = findFigures(
      { ...articleOf(text), hidden: [{ start: 4, end: 16 }] },
      { currency: 'USD' },
    );
    assert.deepEqual(
      found.map(({ value }) => value),
      [6e6],
    );
  });

  it('finds amounts in emphasis, links and tables', () =>
    assertFigures('**[$5m](money 5e6 USD)** and _[€6m](money 6e6 EUR)_ | [£7](money 7 GBP) |'));

  it('says how the currency was settled', () =>
    assert.deepEqual(
      figuresOf('It paid $5, US$6 and 7 euros; it lost billions.').map(
        (figure) => figure.currencyBasis,
      ),
      ['desk-default', 'written', 'written', 'context'],
    ));
});

describe('printed amounts', () => {
  const forms: ((value: number) => [written: string, value: number])[] = [
    (value) => [`$${value.toLocaleString('en-US')}`, value],
    (value) => [`US$${value}`, value],
    (value) => [`€${value}m`, value * 1e6],
    (value) => [`${value} million euros`, value * 1e6],
    (value) => [`USD ${value}`, value],
    (value) => [`${value.toLocaleString('en-US')} yen`, value],
    (value) => [`£${value}bn`, value * 1e9],
    (value) => [`Rs ${value} crore`, value * 1e7],
    (value) => [`-$${value}`, -value],
    (value) => [`$${value}-billion`, value * 1e9],
    (value) => [`${value}%`, value],
    (value) => [`${value} megawatts`, value],
    (value) => [`${value}-fold`, value],
    (value) => [`A$${value}m`, value * 1e6],
    (value) => [`CHF ${value.toLocaleString('en-US')}`, value],
    (value) => [`$${value}tn`, value * 1e12],
    (value) => [`$-${value}bn`, -value * 1e9],
    (value) => [`${value} lakh rupees`, value * 1e5],
    (value) => [`${value}-million-euro`, value * 1e6],
    (value) => [`${value.toLocaleString('en-US')} Hong Kong dollars`, value],
    (value) => [`$${value.toLocaleString('en-US').replaceAll(',', '\u00a0')}`, value],
    (value) => [`£${value.toLocaleString('en-US').replaceAll(',', '’')}`, value],
    (value) => [`${value}.5 per cent`, value + 0.5],
    (value) => [`${value} basis points`, value],
  ];
  const contexts = [
    (amount: string) => `Orrel paid ${amount} for it.`,
    (amount: string) => `(${amount})`,
    (amount: string) => `more than ${amount}, she said`,
    (amount: string) => `“${amount}”`,
    (amount: string) => `**${amount}**`,
    (amount: string) => `| ${amount} |`,
    (amount: string) => `It fell — ${amount} — in a day.`,
    (amount: string) => `[${amount}](page)`,
    (amount: string) => `_${amount}_`,
    (amount: string) => amount,
  ];

  it('are found with their value, exactly', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 999_999 }),
        fc.constantFrom(...forms),
        fc.constantFrom(...contexts),
        (number, form, context) => {
          const [written, value] = form(number);
          const text = context(written);
          const found = figuresOf(text).map((figure) => [
            text.slice(figure.start, figure.end),
            figure.value,
          ]);
          assert.deepEqual(found, [[written, value]]);
        },
      ),
      { seed, numRuns: 400 },
    ));
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    ...'$ US$ € 5 1,000 2.5 12 million bn a half one tens of hundreds billions dollars % percent times - – to and or between from over nearly -plus MW GPUs jobs March 3 2026 first quarter double order magnitude . , ( ) \n'.split(
      ' ',
    ),
    ' ',
    ' ',
  );

  it('gives spans in order, inside, apart, without line breaks', () =>
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join(' ');
        let last = 0;
        for (const { start, end, low, high } of figuresOf(text)) {
          assert.ok(start >= last && end > start && end <= text.length);
          assert.ok(!/[\r\n]/.test(text.slice(start, end)));
          assert.ok(low === null || high === null || low < high);
          last = end;
        }
      }),
      { seed, numRuns: 500 },
    ));
});

describe('hostile text', () => {
  const units = [
    '1',
    '$',
    ',',
    '1,',
    '1,22,',
    ' ',
    '٣',
    'million ',
    'one and ',
    '$1 to ',
    '1-',
    'half ',
    '.1',
    'tens of ',
    '1 1/2 ',
  ];
  // Four times the text may take four times as long, with room; a quadratic reading takes sixteen. A busy machine may spoil
  // one measurement, not five in a row.
  for (const unit of units) {
    it(`takes time in line with its length: "${unit}"`, () => {
      const attempts = [1, 2, 3, 4, 5];
      assert.ok(attempts.some(() => effort(unit, 8000) < Math.max(500, effort(unit, 2000)) * 10));
    });
  }
});

describe('100,000 characters of anything', () => {
  const units = [
    '1',
    '$',
    ',',
    ' ',
    '٣',
    '५',
    '５',
    '½',
    '1,000',
    '$5 ',
    'one ',
    '%',
    '\u00a0',
    '1–',
  ];
  for (const unit of units) {
    it(`do no harm: "${unit}"`, () => {
      const text = unit.repeat(100_000 / unit.length);
      let last = 0;
      for (const { start, end } of figuresOf(text)) {
        assert.ok(start >= last && end > start && end <= text.length);
        last = end;
      }
    });
  }
});

// Processor time, not the clock's: other programs on the machine do not count.
function effort(unit: string, size: number): number {
  const text = unit.repeat(size / unit.length);
  const times = [1, 2, 3].map(() => {
    const started = process.cpuUsage();
    figuresOf(text);
    const { user, system } = process.cpuUsage(started);
    return user + system;
  });
  return Math.min(...times);
}
