import { assertNames } from './markedNames.ts';

describe('addSiteEvidence', () => {
  it('takes the city of a dateline for a place', () => {
    assertNames('[VELMARA](PLACE) (Own correspondent) — Fire broke out on Sunday.');
    assertNames('[Velmara](PLACE), Nov. 18 — Fire broke out on Sunday.');
  });

  it('leaves a name before a mere dash to other signs', () => {
    assertNames('[Velstra](ORG) — the startup that makes kettles — moved on Sunday.');
  });

  it('takes a park with a crowd for a ground', () => {
    assertNames('They won at [Kessel Park](FACILITY) in front of 9,412 spectators.');
    assertNames('They walked at [Kessel Park](PLACE) on Sunday.');
  });

  it('takes a congress that somebody spoke at for an event', () => {
    assertNames('The results were shown at the [Velmar Tides Congress](EVENT) on Sunday.');
  });
});
