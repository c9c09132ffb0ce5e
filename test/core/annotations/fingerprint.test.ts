import assert from 'node:assert/strict';
import { fingerprint, toBareText } from '../../../src/core/annotations/fingerprint.ts';

describe('fingerprint', () => {
  const same: [string, string][] = [
    ['He said "no" to it.', 'He said “no” to it. '],
    ['Two  spaces\nand a wrap', 'Two spaces and a wrap'],
    ['The owner’s share — all', "The owner's share -- all"],
    ['$4\u00a0billion', '$4 billion'],
    ['*very* large', 'very large'],
  ];
  for (const [a, b] of same) {
    it(`is the same for ${JSON.stringify(b)}`, () => assert.equal(fingerprint(a), fingerprint(b)));
  }
  for (const [a, b] of [
    ['$4.2 billion', '$42 billion'],
    ['It grew', 'it grew'],
    ['12%', '12'],
  ] as const) {
    it(`tells ${a} from ${b}`, () => assert.notEqual(fingerprint(a), fingerprint(b)));
  }
  it('is frozen: review files hold it', () => {
    assert.equal(fingerprint('The port of Aldin earned $4.2 billion.'), 0x7bdccd);
    assert.equal(fingerprint(''), 0x1c9d44);
    assert.equal(fingerprint('Żółw 😀'), 0x6b4af3);
  });
});

describe('toBareText', () => {
  it('leads back to the original', () => {
    const original = '“A b” — c';
    const { text, offsets } = toBareText(original);
    assert.equal(text, 'Abc');
    assert.deepEqual(
      offsets.map((offset) => original.charAt(offset)),
      ['A', 'b', 'c'],
    );
  });
});
