import { Newsroom } from '../src/services/newsroom.ts';
import { articleText } from './articleText.ts';
import { threadMilliseconds } from './threadMilliseconds.ts';
import { rounded } from './rounded.ts';

const articleLength = 6_000;

/**
 * Reading a folder of articles as the editor does, from memory: how long in all, and the longest time for which nobody
 * else had a turn. Under 16 ms the editor does not miss a frame.
 */
export async function measureFolder(articles: number): Promise<object> {
  const texts = cutUp(articles);
  let turn = threadMilliseconds();
  let longestTurn = 0;
  const newsroom = new Newsroom({
    library: {
      list: async () => [...texts.keys()],
      read: async (address) => ({
        text: texts.get(address) ?? '',
        format: 'plain',
        choices: { currency: 'USD', names: [], notNames: [] },
      }),
    },
    pace: {
      now: () => threadMilliseconds(),
      rest: async () => {
        longestTurn = Math.max(longestTurn, threadMilliseconds() - turn);
        await new Promise((resolve) => setImmediate(resolve));
        turn = threadMilliseconds();
      },
    },
    log: { info: () => {}, warn: () => {}, error: console.error },
  });
  const start = threadMilliseconds();
  await newsroom.open();
  const milliseconds = threadMilliseconds() - start;
  return {
    articles: newsroom.articles().length,
    charactersEach: articleLength,
    milliseconds: rounded(milliseconds),
    millisecondsEach: rounded(milliseconds / articles),
    longestTurnMilliseconds: rounded(longestTurn),
  };
}

function cutUp(articles: number): Map<string, string> {
  const text = articleText(articles * articleLength);
  const pieces = Array.from({ length: articles }, (_, index): [string, string] => [
    `file:///desk/${index}.txt`,
    text.slice(index * articleLength, (index + 1) * articleLength),
  ]);
  return new Map(pieces);
}
