import assert from 'node:assert/strict';
import { newCandidate } from '../../../src/core/entities/candidate.ts';
import { noScores } from '../../../src/core/entities/kindScores.ts';
import {
  groupsBy,
  isEarlier,
  joinGroups,
  kindOfGroup,
  mayBeOne,
  rootOf,
  type NameGroup,
} from '../../../src/core/entities/nameGroup.ts';

function group(text: string, first: number): NameGroup {
  const members = [newCandidate(first, first)];
  const own = {
    key: text,
    parts: [text],
    text,
    known: null,
    members,
    form: noScores(),
    scores: noScores(),
  };
  const rooted = own as unknown as NameGroup;
  rooted.entity = rooted;
  return rooted;
}

describe('nameGroup', () => {
  it('joins groups to one root, once', () => {
    const [a, b, c] = [group('a', 1), group('b', 2), group('c', 3)] as const;
    joinGroups(a, b);
    joinGroups(b, c);
    joinGroups(c, a);
    assert.deepEqual([rootOf(a), rootOf(b), rootOf(c)], [c, c, c]);
  });

  it('tells order, kind and what the lexicon keeps apart', () => {
    const [a, b] = [group('a', 1), group('b', 2)] as const;
    assert.ok(isEarlier(a, b) && !isEarlier(b, a) && mayBeOne(a, b));
    a.scores.LAW += 1;
    assert.equal(kindOfGroup(a), 'LAW');
    assert.deepEqual([...groupsBy([a, b], ({ parts }) => parts).keys()], ['a', 'b']);
  });
});
