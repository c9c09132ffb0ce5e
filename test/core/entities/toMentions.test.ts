import { assertNames } from './markedNames.ts';

describe('toMentions', () => {
  it('names an entity by its known or fullest name', () => {
    assertNames('They met in the [UK](PLACE United Kingdom).');
    assertNames('Mr [Okafor](PERSON Ines Okafor) met [Ines Okafor](PERSON Ines Okafor).');
  });

  it('takes the point of an abbreviation in, but not the full stop', () => {
    assertNames('They sued [Velstra Corp.](ORG) and lost to [Kelvar Inc](ORG).');
  });

  it('leaves what the desk calls no name', () => {
    assertNames('They sued Velstra Corp. and lost.', { notNames: ['velstra corp'] });
  });
});
