import { assertNames } from './markedNames.ts';

describe('joinAcronyms', () => {
  it('joins a bracketed abbreviation either way round', () => {
    assertNames('The [Tarn Rail Board](ORG Tarn Rail Board) ([TRB](ORG Tarn Rail Board)) met.');
    assertNames('The [TRB](ORG Tarn Rail Board) ([Tarn Rail Board](ORG Tarn Rail Board)) met.');
  });

  it('does not join another organisation’s initials', () => {
    assertNames('The [Tarn Rail Board](ORG Tarn Rail Board) met the [TPB](ORG TPB).');
  });
});
