import type { Entry } from '../core/annotations/annotation.ts';
import type { ReviewStep } from './reviewSteps.ts';
import { shorten } from './shorten.ts';

const verbs: Readonly<Record<ReviewStep['kind'], string>> = {
  add: 'Add',
  change: 'Change',
  reply: 'Reply',
  remove: 'Remove',
  restore: 'Restore',
};

const maxWords = 40;

/** A review action in a few words: `Add "$4.2 billion": confirmed`. */
export function reviewLabel(kind: ReviewStep['kind'], entry: Entry, quote: string): string {
  const words = shorten(quote, maxWords).text;
  const verdict = entry.entry === 'removal' || kind === 'remove' ? null : entry.verdict;
  return `${verbs[kind]} "${words}"${verdict === null ? '' : `: ${verdict}`}`;
}
