// `npm run samples`: writes the review file of the samples anew, after a change of the format or of the article.
import { writeFileSync } from 'node:fs';
import { makeSampleReview, sampleReviewName, samplesFolder } from './sampleReview.ts';

writeFileSync(new URL(sampleReviewName, samplesFolder), await makeSampleReview());
