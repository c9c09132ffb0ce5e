import assert from 'node:assert/strict';
import { plural } from '../../../src/core/figures/plural.ts';

describe('plural', () => {
  const pairs: [string, string][] = [
    ['megawatt', 'megawatts'],
    ['foot', 'feet'],
    ['degree Celsius', 'degrees Celsius'],
    ['mile per hour', 'miles per hour'],
    ['person', 'people'],
    ['company', 'companies'],
    ['branch', 'branches'],
    ['megahertz', 'megahertz'],
  ];
  for (const [one, many] of pairs) {
    it(`makes ${one} ${many}`, () => assert.equal(plural(one), many));
  }
});
