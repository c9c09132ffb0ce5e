import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { findHiddenInline } from '../../../src/core/text/findHiddenInline.ts';

const hidden = (text: string): string[] =>
  findHiddenInline(text, { start: 0, end: text.length }).map(({ start, end }) =>
    text.slice(start, end),
  );

describe('findHiddenInline', () => {
  const cases: [what: string, text: string, expected: string[]][] = [
    ['inline code', 'Set `price = $5` and go', ['`price = $5`']],
    ['code in longer runs', 'a ``b ` c`` d', ['``b ` c``']],
    ['a link target', 'the [$5 million](https://a.example/$7) deal', ['(https://a.example/$7)']],
    ['a target with a title', '[x](/a "for $5") y', ['(/a "for $5")']],
    ['a target with brackets', '[x](/a_(b)) y', ['(/a_(b))']],
    ['a reference', '[the filing][f2] says', ['][f2]']],
    ['an autolink', 'see <https://a.example/$3>.', ['<https://a.example/$3>']],
    ['a bare address without its full stop', 'At www.a.example/b. Then', ['www.a.example/b']],
    ['a mail address', 'ask ann.lee@a.example today', ['ann.lee@a.example']],
    ['a tag', 'a <b class="$5">word</b>', ['<b class="$5">', '</b>']],
    ['a comment', 'a <!-- $5 --> b', ['<!-- $5 -->']],
  ];
  for (const [what, text, expected] of cases) {
    it(`finds ${what}`, () => assert.deepEqual(hidden(text), expected));
  }

  for (const text of [
    'a lone ` backtick costs $5',
    'profit < $5 and > $3',
    'the price (about $5) rose',
    'an open <!-- comment',
    '[a note] in brackets',
  ]) {
    it(`leaves “${text}” alone`, () => assert.deepEqual(hidden(text), []));
  }

  it('finds ordered spans that never overlap', () => {
    const pieces = fc.constantFrom(
      '`',
      '``',
      '](',
      ')',
      '<',
      '>',
      '<!--',
      '-->',
      'www.a',
      'x',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { start, end } of findHiddenInline(text, { start: 0, end: text.length })) {
          assert.ok(start >= last && end > start && end <= text.length);
          last = end;
        }
      }),
    );
  });
});
