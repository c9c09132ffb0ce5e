import assert from 'node:assert/strict';
import { array, assert as assertProperty, constantFrom, oneof, property, string } from 'fast-check';
import { findSentences } from '../../../src/core/text/findSentences.ts';
import { parseArticle } from '../../../src/core/text/parseArticle.ts';
import { findEntities } from '../../../src/core/entities/findEntities.ts';
import { assertNames, mentionsOf } from './markedNames.ts';

describe('findEntities', () => {
  it('finds names of a business desk', () => {
    assertNames(
      'Shares of [Velstra Holdings](ORG) rose after [Ines Okafor](PERSON), its chief executive, said the maker of the [Kelvar 3](PRODUCT) chip would open a plant in [Tarnhope](PLACE). ' +
        '[Okafor](PERSON Ines Okafor) joined [Velstra](ORG Velstra Holdings) in March.',
    );
  });

  it('leaves common words at the start of a sentence alone', () => {
    assertNames(
      'Investors were nervous. Critics say rates will rise. However, Analysts disagree on the Outlook. Revenue grew.',
    );
  });

  it('leaves a capitalised concept and its abbreviation alone', () => {
    assertNames(
      'The Total Harvest Cost (THC) of a farm and its Annual Growing Rate (AGR) both fell.',
    );
  });

  it('leaves generic abbreviations, dates and nationalities alone', () => {
    assertNames(
      'On Tuesday, March 3, a Swiss CEO with a PhD said the IPO of the AI firm would use GPUs.',
    );
  });

  it('takes no currency, scale, letter or mark of a player for a name', () => {
    const text = 'It raised QX$29 million in a Series D round at 2 degrees Lindholm.';
    const start = text.indexOf('QX$');
    assert.deepEqual(
      mentionsOf(text, { money: [{ start, end: start + 'QX$29 million'.length }] }),
      [],
    );
    assertNames('They paid 40 QFA francs. Barely 0.02 square miles remain.');
    assertNames(
      'How they played: [Serrano](PERSON) 7; [Okpara](PERSON) 6, [Lindh](PERSON) 7, [Varga](PERSON) 8.',
    );
  });

  it('keeps long names whole', () => {
    assertNames(
      'It said the [Velmar Joiners’ Union](ORG) and the [Tides Authority of Velmar](ORG) agree.',
    );
    assertNames('He broke the [Prevention of Public Nuisance Act](LAW) on Sunday.');
    assertNames('She read it in the [Chamber of Commerce of Velmar](ORG) on Sunday.');
    assertNames('Many live in [Guinea-Lomax](PLACE) and in [Velmar-sur-Orne](PLACE).');
    assertNames('It was told by Fire Chief [Ramiro Tejada](PERSON) on Sunday.');
  });

  it('tells firms from people by what they do', () => {
    assertNames('He wants to buy [Orrin Kessler](ORG) for $5 million.');
    assertNames('It was she who ran [Orrin Kessler](ORG) until May.');
    assertNames('They sold it to [Orrin Kessler](ORG) of [Japan](PLACE) in May.');
    assertNames('A round led by [Orrin Kessler](ORG) closed in May.');
    assertNames('So said [Marlow Price](ORG) analyst [Ana Ruiz](PERSON) in May.');
    assertNames('So said [Ana Ruiz](PERSON) of [Orrin Kessler](ORG) in May.');
    assertNames('The cargo ship [Kelvar Star](PRODUCT) sank in May.');
    assertNames('The bank sued [Kelvar 04](ORG), who are 17th.');
  });

  it('joins the short form of a club and of a company', () => {
    assertNames(
      'On Sunday [Ostwick Town](ORG Ostwick Town) beat [Tarn Rovers](ORG) 3-1. Then [Ostwick](ORG Ostwick Town) celebrated.',
    );
    assertNames(
      '[Kelvar Cloud](ORG Kelvar Cloud), a software maker that employs 40 people, raised its prices. Shares of [Kelvar](ORG Kelvar Cloud) rose after the firm [Kelvar](ORG Kelvar Cloud) said so.',
    );
  });

  it('joins an acronym with the name it stands for', () => {
    assertNames(
      'The [Harrow Rail Authority](ORG Harrow Rail Authority) ([HRA](ORG Harrow Rail Authority)) met. The [HRA](ORG Harrow Rail Authority) voted on Friday.',
    );
  });

  it('keeps two people with one surname apart', () => {
    assertNames(
      '[Ana Ruiz](PERSON Ana Ruiz) met [Iker Ruiz](PERSON Iker Ruiz), her brother. [Ruiz](PERSON Iker Ruiz) said nothing.',
    );
  });

  it('finds in a heading only what the text names', () => {
    const heading = '=== Why [Velstra](ORG) Will Lose The Race ===\n';
    assertNames(`${heading}In May the startup [Velstra](ORG) lost its founder.`);
    assertNames('=== Why Growth Will Lose The Race ===\nIn May the startup lost its founder.');
  });

  it('lets the desk settle a name and refuse one', () => {
    const names = [{ name: 'The Deep Blue', kind: 'EVENT' as const, aliases: ['deep blue'] }];
    assertNames('They swam at [deep blue](EVENT The Deep Blue) and [Velstra](ORG Velstra) paid.', {
      names,
    });
    assertNames('They swam at deep blue and Velstra paid.', { notNames: ['Velstra'] });
  });

  it('reads a name over the line end of a paragraph wrapped by hand', () => {
    const text = [
      'Shares of the company rose after the chief executive of the maker, Ines',
      'Okafor, told investors in the harbour town that the new owners in San',
      'Francisco would keep the plant, the harbour and the old offices open.',
    ].join('\n');
    const found = mentionsOf(text).map(({ start, end, entity }) => [
      text.slice(start, end),
      entity,
    ]);
    assert.deepEqual(found, [
      ['Ines\nOkafor', 'Ines Okafor'],
      ['San\nFrancisco', 'San Francisco'],
    ]);
  });

  it('finds nothing in what is hidden', () => {
    const text = 'The startup Velstra sells `Norrin Velstra` to everyone.';
    const article = {
      ...parseArticle(text, 'plain'),
      hidden: [{ start: text.indexOf('`'), end: text.lastIndexOf('`') + 1 }],
    };
    const found = findEntities(article, findSentences(article), { names: [], notNames: [] });
    assert.deepEqual(
      found.map(({ start, end }) => text.slice(start, end)),
      ['Velstra'],
    );
  });

  it('gives ordered mentions that never overlap, for any text', () => {
    const piece = constantFrom(
      'Velstra',
      'Ana',
      'Ruiz',
      'of',
      'the',
      'and',
      'AI',
      'U.S.',
      'St.',
      'Bank',
      'CEO',
      '-',
      '’s',
      '(',
      ')',
      '.',
      '\n',
      '3.5',
      '&',
      'Dr.',
      '“',
      'van',
      'Act',
      '===',
    );
    assertProperty(
      property(array(oneof(piece, string({ maxLength: 4 })), { maxLength: 40 }), (pieces) => {
        const text = pieces.join(' ');
        let last = 0;
        for (const { start, end, entity } of mentionsOf(text)) {
          assert.ok(start >= last && end > start && end <= text.length && entity !== '');
          last = end;
        }
      }),
      { seed: 7, numRuns: 200 },
    );
  });

  it('reads a long hostile line in time', () => {
    for (const bit of [
      'A',
      'A ',
      'Aa of ',
      'A.',
      "A's ",
      'Aa-',
      'CEO ',
      'Aa & ',
      'Ana Ruiz, ',
      'Harrow Rail Board. HRB. ',
    ]) {
      mentionsOf(bit.repeat(2_000));
    }
  }).timeout(5000);
});
