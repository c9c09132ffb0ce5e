import assert from 'node:assert/strict';
import { withoutBullet } from '../../src/services/withoutBullet.ts';

describe('withoutBullet', () => {
  it('takes bullets and numbers off', () => {
    for (const line of [
      '- It sank.',
      '• It sank.',
      '  * It sank.',
      '3. It sank.',
      '12) It sank.',
    ]) {
      assert.equal(withoutBullet(line), 'It sank.');
    }
  });

  it('leaves signs alone that belong to the words', () => {
    for (const line of ['-5 degrees', '*It* sank.', '3.5 ships', '1984 was dry.']) {
      assert.equal(withoutBullet(line), line);
    }
  });
});
