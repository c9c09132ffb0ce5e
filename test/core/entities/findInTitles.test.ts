import { assertNames } from './markedNames.ts';

describe('findInTitles', () => {
  it('finds what the prose or the lexicon names', () => {
    assertNames(
      '=== [Velstra](ORG) Bets Big on [Nigeria](PLACE) ===\nThe startup [Velstra](ORG) hired ten people.',
    );
    assertNames(
      'WHY [VELSTRA](ORG Velstra) BETS BIG\nThe startup [Velstra](ORG Velstra) hired ten people.',
    );
  });

  it('leaves other capitals alone', () => {
    assertNames('=== The Long Road to a Better Harbor ===\nThe harbor is old.');
  });
});
