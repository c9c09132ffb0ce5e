import { assertNames } from './markedNames.ts';

describe('findTerms', () => {
  it('leaves the abbreviation of a term alone everywhere', () => {
    assertNames('The annual growing rate (AGR) fell. A low AGR is bad.');
    assertNames('The Total Harvest Cost (THC) rose. Our THC is high.');
  });

  it('keeps the abbreviation of a name', () => {
    assertNames(
      'The [Tarn Valley Board](ORG Tarn Valley Board) ([TVB](ORG Tarn Valley Board)) met.',
    );
  });
});
