import { assertNames } from './markedNames.ts';

describe('contextEvidence', () => {
  it('reads the noun before a name', () => {
    assertNames('At noon the startup [Velstra](ORG) met striker [Brennick](PERSON).');
    assertNames('Patients took the drug [Kelvara](PRODUCT) in the town of [Tarnhope](PLACE).');
  });

  it('reads the noun after a name', () => {
    assertNames('This lifts [Velstra](ORG)’s valuation.');
    assertNames('It worried [Tarnhope](PLACE)’s residents.');
    assertNames('They moved into the [Kelvara 1](FACILITY) data centre.');
  });

  it('reads what stands behind a comma', () => {
    assertNames('One neighbour, [Brennick](PERSON), 34, saw it.');
    assertNames('They sold it to [Kelvara](ORG), a maker of valves.');
    assertNames('They left for [Tarnhope](PLACE), [Ohio](PLACE), in May.');
  });

  it('reads the noun before a preposition rather than the preposition', () => {
    assertNames('Its stake in [Velstra](ORG) grew.');
    assertNames('Its office in [Tarnhope](PLACE) grew.');
  });
});
