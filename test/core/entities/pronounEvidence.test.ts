import { assertNames } from './markedNames.ts';

describe('pronounEvidence', () => {
  it('reads the words that take a name up', () => {
    assertNames('As [Velstra](ORG) moved to change its prices, [Rusk](PERSON) and her team left.');
  });

  it('reads the opening of the next sentence', () => {
    assertNames('Then [Rusk](PERSON) left. She was tired.');
    assertNames('Then [Velstra](ORG) left. The company was tired.');
  });
});
