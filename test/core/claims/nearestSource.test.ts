import assert from 'node:assert/strict';
import {
  nearestSource,
  typeOfSource,
  type Sourced,
} from '../../../src/core/claims/nearestSource.ts';
import { judgedFrom } from './judgedFrom.ts';

function sourced(marked: string): Sourced {
  const [sentence] = judgedFrom(marked);
  return { ...sentence!, reports: false };
}

/** The words of the source that is nearest to `verb`. */
function nearest(marked: string, verb: string, step: 1 | -1): string | null {
  const sentence = sourced(marked);
  const source = nearestSource(
    sentence,
    sentence.words.findIndex(({ low }) => low === verb),
    step,
  );
  if (!source) return null;
  return sentence.words
    .slice(source.from, source.to + 1)
    .map(({ text }) => text)
    .join(' ');
}

describe('nearestSource', () => {
  it('prefers a person to a body', () => {
    assert.equal(nearest('[Ann Lee](PERSON) of [Orrin](ORG) said so.', 'said', -1), 'Ann Lee');
    assert.equal(
      nearest('said lead author [Ann Lee](PERSON) of [Orrin](ORG).', 'said', 1),
      'Ann Lee',
    );
  });

  it('takes a body, a document, a role', () => {
    assert.equal(nearest('The council said so.', 'said', -1), 'council');
    assert.equal(nearest('The survey shows it.', 'shows', -1), 'survey');
    assert.equal(nearest('Several analysts say so.', 'say', -1), 'analysts');
  });

  it('leaves places and mute pronouns alone', () => {
    assert.equal(nearest('[Delft](PLACE) said so.', 'said', -1), null);
    assert.equal(nearest('[Orrin](ORG) sank, which said much.', 'said', -1), null);
  });
});

function type(marked: string): string {
  return typeOfSource(sourced(marked), 0, 100);
}

describe('typeOfSource', () => {
  it('tells names, roles and neither', () => {
    assert.equal(type('according to [Orrin](ORG)'), 'named');
    assert.equal(type('according to people in the room'), 'anonymous');
    assert.equal(type('according to the ministry'), 'named');
    assert.equal(type('according to legend'), 'unspecified');
  });
});
