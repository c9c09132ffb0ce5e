// `npm run bench:figures`: how fast amounts are found and normalised, as one JSON object. All is measured in one run on
// the same text, in turns, in processor time; each number is the fastest of its rounds. The ratios are what counts.
import { cpus } from 'node:os';
import { findFigures } from '../src/core/figures/findFigures.ts';
import { parseArticle } from '../src/core/text/parseArticle.ts';
import { articleText } from './articleText.ts';
import { figurePeers, type Peer } from './figurePeers.ts';
import { rounded } from './rounded.ts';
import { threadMilliseconds } from './threadMilliseconds.ts';
import { countWide } from './wideExpression.ts';

const rounds = 9;
const articleLength = 5_000;
/** Peers take seconds for what takes us a millisecond: each round gives them as many articles as they read in this time. */
const peerMilliseconds = 1_500;

const text = articleText(5_000_000);
const article = parseArticle(text, 'plain');
const peers = figurePeers();

let ours = Infinity;
let wide = Infinity;
const peerSpeeds = new Map(peers.map(({ name }): [string, number] => [name, 0]));
for (let round = 0; round < rounds; round++) {
  wide = Math.min(
    wide,
    milliseconds(() => countWide(text), 8),
  );
  ours = Math.min(
    ours,
    milliseconds(() => findFigures(article, { currency: 'USD' }), 2),
  );
  if (round % 3 > 0) continue;
  for (const peer of peers) {
    peerSpeeds.set(peer.name, Math.max(peerSpeeds.get(peer.name) ?? 0, peerSpeed(peer)));
  }
}

const speed = text.length / ours;
const result = {
  node: process.version,
  processor: cpus()[0]?.model ?? 'unknown',
  characters: text.length,
  figures: findFigures(article, { currency: 'USD' }).length,
  wideExpressionMatches: countWide(text),
  millionCharactersPerSecond: {
    claimdesk: rounded(speed / 1000),
    wideExpression: rounded(text.length / wide / 1000),
    ...Object.fromEntries([...peerSpeeds].map(([name, peer]) => [name, rounded(peer / 1000)])),
  },
  timesAsFastAs: {
    wideExpression: rounded(wide / ours),
    ...Object.fromEntries([...peerSpeeds].map(([name, peer]) => [name, rounded(speed / peer)])),
  },
  nanosecondsPerCharacter: Object.fromEntries(
    [10_000, 100_000, 1_000_000, 10_000_000].map((length) => [length, linearity(length)]),
  ),
};
console.log(JSON.stringify(result, null, 2));

/** Processor time of one of `runs` runs. */
function milliseconds(run: () => unknown, runs: number): number {
  const start = threadMilliseconds();
  for (let count = 0; count < runs; count++) run();
  return (threadMilliseconds() - start) / runs;
}

/** Characters a millisecond, article by article, which is kinder to the peers than one long text. */
function peerSpeed({ find }: Peer): number {
  const start = threadMilliseconds();
  let at = 0;
  while (at + articleLength < text.length && threadMilliseconds() - start < peerMilliseconds) {
    find(text.slice(at, at + articleLength));
    at += articleLength;
  }
  return at / (threadMilliseconds() - start);
}

function linearity(length: number): number {
  const part = parseArticle(articleText(length).slice(0, length), 'plain');
  const runs = Math.ceil(3_000_000 / length);
  const times = [1, 2, 3].map(() =>
    milliseconds(() => findFigures(part, { currency: 'USD' }), runs),
  );
  return rounded((Math.min(...times) * 1e6) / length);
}
