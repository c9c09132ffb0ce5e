import assert from 'node:assert/strict';
import { guessEvidence } from '../../src/services/evidenceGuess.ts';

const likeliest = (typed: string): string => guessEvidence(typed)[0]?.kind ?? 'nothing';

describe('guessEvidence', () => {
  it('takes a pasted address as such, without asking further', () => {
    assert.deepEqual(guessEvidence('https://port.example/report?y=2025#p3'), [
      { kind: 'url', where: 'https://port.example/report?y=2025#p3', locator: null },
    ]);
  });

  it('takes what follows an address as the place in it', () => {
    assert.deepEqual(guessEvidence('https://port.example/report, p. 12'), [
      { kind: 'url', where: 'https://port.example/report', locator: 'p. 12' },
    ]);
  });

  it('makes an address of a bare host and of a DOI', () => {
    assert.equal(
      guessEvidence('www.port.example/tides')[0]?.where,
      'https://www.port.example/tides',
    );
    assert.equal(guessEvidence('doi:10.1234/tides.5')[0]?.where, 'https://doi.org/10.1234/tides.5');
  });

  it('drops what surrounds an address in running text', () => {
    assert.equal(guessEvidence('<https://port.example/a>')[0]?.where, 'https://port.example/a');
    assert.equal(guessEvidence('https://port.example/a.')[0]?.where, 'https://port.example/a');
  });

  const table: readonly (readonly [string, string])[] = [
    ['Harbour board annual report 2025', 'document'],
    ['ferries.pdf', 'document'],
    ['Minutes of the council', 'document'],
    ['Marta Okafor', 'person'],
    ['Marta Okafor, harbour master', 'person'],
    ['J. P. van Dael (by phone)', 'person'],
    ['80 * 1.2 = 96', 'calculation'],
    ['=B4/B5', 'calculation'],
    ['$4m / 12 ships', 'calculation'],
    ['(4 + 5) / 3', 'calculation'],
    ['2019-2024 ledger', 'document'],
    ['somewhere', 'document'],
  ];
  for (const [typed, kind] of table) {
    it(`reads "${typed}" as ${kind}`, () => {
      assert.equal(likeliest(typed), kind);
    });
  }

  it('offers the other readings too', () => {
    assert.deepEqual(
      guessEvidence('Marta Okafor').map(({ kind }) => kind),
      ['person', 'document', 'calculation'],
    );
  });

  it('finds nothing in nothing', () => {
    assert.deepEqual(guessEvidence(' \t '), []);
  });

  it('is linear on hostile lines', () => {
    const before = performance.now();
    for (const unit of ['A ', 'https://', '1 ', "A'", '10.1/', ', ']) {
      guessEvidence(unit.repeat(50_000));
    }
    assert.ok(performance.now() - before < 1000);
  });
});
