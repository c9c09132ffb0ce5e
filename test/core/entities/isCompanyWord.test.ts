import assert from 'node:assert/strict';
import { isCompanyWord } from '../../../src/core/entities/isCompanyWord.ts';

describe('isCompanyWord', () => {
  it('knows what a company drops in its short name', () => {
    for (const word of ['inc.', 'holdings', 'capital', 'pharma']) {
      assert.ok(isCompanyWord(word), word);
    }
  });

  it('leaves what a council or team never drops', () => {
    for (const word of ['council', 'united', 'velstra']) assert.ok(!isCompanyWord(word), word);
  });
});
