import assert from 'node:assert/strict';
import { shiftPlaces } from '../../../src/core/annotations/livePlaces.ts';
import type { LivePlaces } from '../../../src/core/annotations/livePlaces.ts';
import { applyEdits } from '../../../src/core/text/edits.ts';
import type { Edit } from '../../../src/core/text/edits.ts';

const text = 'The port of Aldin earned $4.2 billion. It shut.';
const marked = { start: text.indexOf('$'), end: text.indexOf('. It') };

/** A text in which "$4.2 billion" is marked, edited step by step. */
class Session {
  text = text;
  live: LivePlaces = {
    places: new Map([['a', { span: marked, state: 'anchored', cut: null }]]),
    past: [],
  };

  edit(...edits: readonly Edit[]): this {
    const after = applyEdits(this.text, edits);
    this.live = shiftPlaces(this.live, edits, this.text, after);
    this.text = after;
    return this;
  }

  /** Replaces the first occurrence of some words. */
  replace(words: string, by: string): this {
    const start = this.text.indexOf(words);
    return this.edit({ start, end: start + words.length, text: by });
  }

  get words(): string | null {
    const span = this.live.places.get('a')?.span;
    return span ? this.text.slice(span.start, span.end) : null;
  }
}

describe('livePlaces', () => {
  it('is lost with its words, and back with undo', () => {
    const session = new Session().replace('$4.2 billion', '');
    assert.equal(session.words, null);
    assert.equal(session.live.places.get('a')?.state, 'orphan');
    session.edit({ start: marked.start, end: marked.start, text: '$4.2 billion' });
    assert.equal(session.words, '$4.2 billion');
    assert.equal(session.live.places.get('a')?.state, 'anchored');
  });

  it('comes back whole when it was deleted letter by letter', () => {
    const session = new Session();
    for (let end = marked.end; end > marked.start; end--) {
      session.edit({ start: end - 1, end, text: '' });
    }
    assert.equal(session.words, null);
    session.edit({ start: marked.start, end: marked.start, text: '$4.2 billion' });
    assert.equal(session.words, '$4.2 billion');
  });

  it('comes back whole when a part was deleted', () => {
    const session = new Session().replace(' billion', '');
    assert.equal(session.words, '$4.2');
    session.edit({ start: marked.start + 4, end: marked.start + 4, text: ' billion' });
    assert.equal(session.words, '$4.2 billion');
  });

  it('goes along with cut and paste, also in one stroke', () => {
    const cut = 'The port of Aldin earned $4.2 billion. ';
    const pasted = new Session()
      .replace(cut, '')
      .edit({ start: 8, end: 8, text: ` ${cut.trim()}` });
    assert.equal(pasted.words, '$4.2 billion');
    const dragged = new Session().edit(
      { start: text.length, end: text.length, text: ` ${cut}` },
      { start: 0, end: cut.length, text: '' },
    );
    assert.equal(dragged.words, '$4.2 billion');
  });

  it('leaves another figure of the same words alone', () => {
    const session = new Session().replace(' earned $4.2 billion', '');
    assert.equal(session.replace('shut', 'cost $4.2 billion').words, null);
  });

  it('remembers a bounded number of texts', () => {
    const session = new Session();
    for (let turn = 0; turn < 80; turn++) {
      session.replace('4.2', '4').replace('$4 ', '$4.2 ');
    }
    assert.ok(session.live.past.length <= 60);
    assert.ok(session.words?.startsWith('$4.2'));
  });
});
