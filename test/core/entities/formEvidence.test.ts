import { assertNames } from './markedNames.ts';

describe('formEvidence', () => {
  it('tells a kind by the last word', () => {
    assertNames(
      'They crossed [Elm Street](FACILITY) to the [Harrow Clinic](ORG) in [Tarn County](PLACE).',
    );
    assertNames('They read the [Harrow Water Act](LAW) before the [Norland Cup](EVENT).');
  });

  it('tells a kind by the word before "of"', () => {
    assertNames('A letter to the [Ministry of Tides](ORG) cited the [Treaty of Kessel](LAW).');
  });

  it('tells a person by a given name or initials', () => {
    assertNames('It was [Aisha Tannoch](PERSON) who wrote to [J. R. Velmont](PERSON).');
  });

  it('tells a medicine by its ending', () => {
    assertNames('Patients on [Velcortimab](PRODUCT) felt better.');
  });

  it('does not take a headed name for a person', () => {
    assertNames('They walked to [Victoria Bridge](FACILITY) yesterday.');
  });
});
