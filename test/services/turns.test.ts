import assert from 'node:assert/strict';
import { Turns } from '../../src/services/turns.ts';

describe('Turns', () => {
  it('lets one action of a key finish before the next begins, also after a failure', async () => {
    const turns = new Turns();
    const order: string[] = [];
    const action =
      (name: string, fails = false) =>
      async (): Promise<string> => {
        order.push(`${name} begins`);
        await Promise.resolve();
        order.push(`${name} ends`);
        if (fails) throw new Error(name);
        return name;
      };
    const all = await Promise.allSettled([
      turns.take('a', action('one', true)),
      turns.take('a', action('two')),
    ]);
    assert.deepEqual(
      all.map(({ status }) => status),
      ['rejected', 'fulfilled'],
    );
    assert.deepEqual(order, ['one begins', 'one ends', 'two begins', 'two ends']);
  });
  it('does not make other keys wait', async () => {
    const turns = new Turns();
    const waiting = turns.take('a', () => new Promise<string>(() => undefined));
    assert.equal(await turns.take('b', () => Promise.resolve('done')), 'done');
    assert.ok(waiting instanceof Promise);
  });
});
