import assert from 'node:assert/strict';
import { findSubjects } from '../../../src/core/claims/findSubjects.ts';
import { judgedFrom } from './judgedFrom.ts';

describe('findSubjects', () => {
  const cases: [what: string, marked: string, expected: (string | null)[]][] = [
    ['the name before the verb', '[Orrin](ORG) bought [Vale](ORG).', ['Orrin']],
    ['the possessor', '[Orrin](ORG)’s sales fell.', ['Orrin']],
    [
      'the main clause behind “By …,”',
      'By paying [Vale](ORG) in cash, [Orrin](ORG) saved time.',
      ['Orrin'],
    ],
    [
      'the main clause behind “While …,”',
      'While sales at [Vale](ORG) fell, [Orrin](ORG) grew.',
      ['Orrin'],
    ],
    ['the topic in “For …,”', 'For [Orrin](ORG), the sea is home to [Vale](ORG).', ['Orrin']],
    [
      '“the deal” back to a firm, not to a person',
      '[Orrin](ORG) grew. [Ann Lee](PERSON) left. The deal holds.',
      ['Orrin', 'Ann Lee', 'Orrin'],
    ],
    [
      '“she” before the verb back to a person',
      '[Ann Lee](PERSON) left. In spring she joined [Orrin](ORG).',
      ['Ann Lee', 'Ann Lee'],
    ],
    [
      'no body that only says so',
      '[Orrin](ORG) grew. Owners will pay more, according to the [Pier Office](ORG).',
      ['Orrin', 'Orrin'],
    ],
    ['by canonical name', '[Lee](PERSON=Ann Lee) left.', ['Ann Lee']],
    ['the most named one', 'Boats sail. [Orrin](ORG) sails.', ['Orrin', 'Orrin']],
    ['nobody where nobody is named', 'Boats sail.', [null]],
  ];
  for (const [what, marked, expected] of cases) {
    it(`takes ${what}`, () => assert.deepEqual(findSubjects(judgedFrom(marked)), expected));
  }
});
