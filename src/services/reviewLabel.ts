import type { Entry } from '../core/annotations/annotation.ts';
import type { ReviewStep } from './reviewSteps.ts';

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
  const words = quote.length > maxWords ? `${[...quote].slice(0, maxWords).join('')}…` : quote;
  const verdict = entry.entry === 'removal' || kind === 'remove' ? null : entry.verdict;
  return `${verbs[kind]} "${words.replace(/\s+/g, ' ')}"${verdict === null ? '' : `: ${verdict}`}`;
}
