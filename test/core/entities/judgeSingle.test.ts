import { assertNames } from './markedNames.ts';

describe('judgeSingle', () => {
  it('takes a repeated capital for a name though the word is common', () => {
    assertNames('They compete with [Tally](ORG). Many use [Tally](ORG) daily.');
    assertNames('They keep a tally and compete with Tally. Many use Tally daily.');
  });

  it('leaves peoples and diseases alone', () => {
    assertNames('She met a Lombrian king, the Athenians and a case of Lomax flu.');
  });

  it('leaves a prefix at the start of a sentence alone', () => {
    assertNames('Co-founder [Ana Ruiz](PERSON) left.');
  });
});
