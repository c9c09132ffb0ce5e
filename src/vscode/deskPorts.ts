import type { Pace } from '../services/newsroom.ts';
import type { Clock, Random } from '../services/ports.ts';

/** The machine's clock, in whole seconds. */
export const clock: Clock = {
  now: () => new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
};

export const random: Random = {
  bytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
};

/** Rests by a timer, not by a promise alone: only then do the editor's messages get their turn. */
export const pace: Pace = {
  now: () => performance.now(),
  rest: async () =>
    new Promise((resolve) => {
      setTimeout(resolve, 0);
    }),
};
