import { assertNames } from './markedNames.ts';

describe('cutRun', () => {
  it('takes titles off and ends names at them', () => {
    assertNames(
      'We asked [Velstra](ORG) CEO [Ana Ruiz](PERSON) and Mayor [Tomas Brennick](PERSON) about it.',
    );
    assertNames(
      'They met Vice President [Lena Osei](PERSON), Dr. [Rao](PERSON) and Councilmember [Idris Vale](PERSON).',
    );
  });

  it('leaves a title that belongs to a name', () => {
    assertNames('He was taken to [Harrow General Hospital](ORG) on Friday.');
  });

  it('takes a nationality off, but not out of a name', () => {
    assertNames('The German Chancellor [Ute Brandwein](PERSON) met the [Swiss Cheese Union](ORG).');
  });

  it('parts a country and its department', () => {
    assertNames('The [US](PLACE) [Commerce Department](ORG) asked the [US Open](EVENT) about it.');
  });

  it('keeps maker and product together', () => {
    assertNames(
      'Buyers of the [Microsoft Azure](PRODUCT) contract like the [Nokia K200](PRODUCT).',
    );
  });

  it('takes the ’s in where nothing is owned', () => {
    assertNames('In town the grocer [Tannoch’s](ORG) has not closed.');
  });

  it('parts two names at a hyphen and takes the name out of a compound', () => {
    assertNames('A [Microsoft](ORG)-[Nokia](ORG) deal upset a [Lisbon](PLACE)-based rival.');
  });
});
