// A process of its own that adds annotations to one article: writeReviews.ts ARTICLE-ADDRESS REVIEWER COUNT SEED
import { randomBytes } from 'node:crypto';
import { NodeFiles } from '../../../src/node/nodeFiles.ts';
import { Reviews } from '../../../src/services/reviews.ts';
import { articleText, spanOfWords } from '../../support/reviewDesk.ts';

const [article = '', id = '', count = '0', seed = ''] = process.argv.slice(2);
const reviews = new Reviews({
  files: new NodeFiles(),
  clock: { now: () => `${new Date().toISOString().slice(0, 19)}Z` },
  random: { bytes: (length) => Uint8Array.from(randomBytes(length)) },
  log: { info: () => undefined, warn: () => undefined, error: () => undefined },
});
reviews.setReviewer({ id, name: id });
await reviews.load(article, articleText, 'plain');
for (let turn = 0; turn < Number(count); turn++) {
  const comment = `${seed} ${turn}`;
  await reviews.add(article, { marks: 'claim', span: spanOfWords('12 million people'), comment });
  process.stdout.write(`${comment}\n`);
}
