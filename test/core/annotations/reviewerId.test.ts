import assert from 'node:assert/strict';
import { reviewerId } from '../../../src/core/annotations/reviewerId.ts';

describe('reviewerId', () => {
  const ids: [name: string, id: string][] = [
    ['Ana Ruiz', 'ana-ruiz'],
    ['Łukasz Żal', 'lukasz-zal'],
    ["Siobhán O'Neill", 'siobhan-oneill'],
    ['Jürgen Groß', 'jurgen-gross'],
    ['Søren Ærø', 'soren-aero'],
    ['Мария Щукина', 'mariia-shchukina'],
    ['Γιώργος Παππάς', 'giorgos-pappas'],
    ['  Dr. No!  2nd ', 'dr-no-2nd'],
    ['3 Amigos', 'amigos'],
    ['x'.repeat(60), 'x'.repeat(40)],
  ];
  for (const [name, id] of ids) {
    it(`makes ${id} of ${name}`, () => assert.equal(reviewerId(name), id));
  }
  for (const name of ['', '王小明', '42', '---', '😀']) {
    it(`has nothing for "${name}"`, () => assert.equal(reviewerId(name), null));
  }
});
