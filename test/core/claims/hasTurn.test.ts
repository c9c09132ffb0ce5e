import assert from 'node:assert/strict';
import { hasTurn } from '../../../src/core/claims/hasTurn.ts';
import { judgedFrom } from './judgedFrom.ts';

describe('hasTurn', () => {
  const [sentence] = judgedFrom('It is no longer a pier.');
  it('finds a turn', () => assert.ok(hasTurn(sentence!, 'contrast')));
  it('leaves other turns alone', () => assert.ok(!hasTurn(sentence!, 'day')));
});
