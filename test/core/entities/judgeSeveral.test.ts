import { assertNames } from './markedNames.ts';

describe('judgeSeveral', () => {
  it('takes common words with a head for a name', () => {
    assertNames('They asked the [Water and Power Board](ORG) and the [Ministry of Tides](ORG).');
    assertNames('Voters passed [Measure 12](LAW) and [Proposition 9](LAW).');
  });

  it('leaves fields, concepts and phases alone', () => {
    assertNames('They work in Digital Health, as Artificial General Intelligence enters Phase 3.');
  });
});
