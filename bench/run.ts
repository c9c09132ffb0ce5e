// `npm run bench`: what the analysis costs, as one JSON object. Times are processor time but for `start`. Numbers of
// one run on one machine are to be compared with one another only: a wide regular expression is measured beside them.
import { cpus } from 'node:os';
import { measureBundles, measureStart } from './bundles.ts';
import { measureFolder } from './folder.ts';
import { measureLinearity, measureThroughput } from './throughput.ts';

const result = {
  node: process.version,
  processor: cpus()[0]?.model ?? 'unknown',
  throughput: measureThroughput(1_000_000),
  linearity: measureLinearity([10_000, 100_000, 1_000_000]),
  folder: await measureFolder(1_000),
  bundles: measureBundles(),
  start: measureStart(),
};
console.log(JSON.stringify(result, null, 2));
