import assert from 'node:assert/strict';
import {
  describeText,
  findPieces,
  nameVersion,
  piecesOf,
} from '../../../src/core/annotations/textVersion.ts';

const text = 'The port grew. It earned $4.2 billion 😀.\n\nIts owner sold it.\n';

describe('textVersion', () => {
  it('names the bytes by SHA-256', () => {
    assert.equal(
      describeText('abc').sha256,
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
    assert.notEqual(describeText('é').sha256, describeText('e').sha256);
  });
  it('gives back the pieces that it keeps', () => {
    assert.equal(findPieces(text).length, 3);
    assert.deepEqual(piecesOf(describeText(text)), findPieces(text));
  });
  it('keeps them in a few bytes', () => {
    const { sentences } = describeText(text.repeat(10));
    assert.ok(sentences.length <= 30 * 7, `${sentences.length}`);
  });
  it('is frozen: review files hold it', () => {
    assert.equal(describeText('The port grew. It shut.').sentences, 'oDWtAA/VE78ACA==');
  });
  it('reads a damaged list as empty, or as far as it goes', () => {
    assert.deepEqual(piecesOf({ sha256: '', sentences: '?' }), []);
    assert.deepEqual(piecesOf({ sha256: '', sentences: 'AAEC' }), []);
  });
});

describe('nameVersion', () => {
  const version = { sha256: 'ab'.repeat(32), sentences: '' };
  it('is the beginning of the hash behind a letter', () => {
    assert.equal(nameVersion(version, {}), 'tabababab');
    assert.equal(nameVersion(version, { tabababab: version }), 'tabababab');
  });
  it('is longer where another version begins alike', () => {
    const other = { ...version, sha256: 'ab'.repeat(4) };
    assert.equal(nameVersion(version, { tabababab: other }), 'tabababababababab');
  });
});
