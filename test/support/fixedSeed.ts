// Every property is tried on the same cases in every run: a test that fails for one fails for all. Only the long runs
// draw their cases anew; a failed one names its seed, and `SEED=123 npm run test:long` tries it again.
import * as fc from 'fast-check';

const given = process.env['SEED'];
const isLong = process.argv.some((argument) => argument.includes('test/long'));
if (given !== undefined) fc.configureGlobal({ seed: Number(given) });
else if (!isLong) fc.configureGlobal({ seed: 20_261_120 });
