import assert from 'node:assert/strict';
import {
  isCapital,
  isDigit,
  isHyphen,
  isLetter,
  isSpace,
  skipSpaces,
  skipSpacesBefore,
  wordEnd,
  wordStart,
} from '../../../src/core/figures/characters.ts';

const code = (character: string): number => character.charCodeAt(0);

describe('characters', () => {
  it('knows letters, digits, capitals, hyphens and spaces of one line', () => {
    assert.ok(['a', 'Z', 'ł', 'ó'].every((sign) => isLetter(code(sign))));
    assert.ok(['0', '9'].every((sign) => isDigit(code(sign))));
    assert.ok(isCapital(code('B')) && isHyphen(code('\u2011')));
    assert.ok([' ', '\u00a0', '\u202f', '\u2009'].every((sign) => isSpace(code(sign))));
  });

  it('knows what is none', () => {
    assert.ok(!['1', '×', '÷', '-', ' '].some((sign) => isLetter(code(sign))));
    assert.ok(!isDigit(code('٣')) && !isCapital(code('b')) && !isHyphen(code('–')));
    assert.ok(!['\n', '\r'].some((sign) => isSpace(code(sign))));
    assert.ok(!isLetter(Number.NaN));
  });

  it('finds both ends of a word, and of an endless one neither', () => {
    assert.equal(wordEnd('a billion ', 2), 9);
    assert.equal(wordStart('a billion ', 9), 2);
    assert.equal(wordEnd('x'.repeat(99), 0), 0);
    assert.equal(wordStart('x'.repeat(99), 99), 99);
  });

  it('skips at most three spaces either way', () => {
    assert.equal(skipSpaces('5  km', 1), 3);
    assert.equal(skipSpaces(`5${' '.repeat(9)}`, 1), 4);
    assert.equal(skipSpacesBefore('$ 5', 2), 1);
  });
});
