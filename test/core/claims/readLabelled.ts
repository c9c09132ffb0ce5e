import type { ClaimClass, ClaimStrength } from '../../../src/core/claims/claim.ts';

/** One labelled segment with its place in the article's text. */
export interface Label {
  readonly start: number;
  readonly end: number;
  readonly strength: ClaimStrength;
  readonly class: ClaimClass;
}

const meanings: Readonly<Record<string, readonly [ClaimStrength, ClaimClass]>> = {
  C: ['core', 'fact'],
  P: ['core', 'forecast'],
  S: ['soft', 'fact'],
  O: ['none', 'opinion'],
  F: ['none', 'forecast'],
  I: ['none', 'conditional'],
  Q: ['none', 'question'],
  H: ['none', 'heading'],
  B: ['none', 'boilerplate'],
};

/** Puts the segments of a labelled article together to its text. A heading that asks counts as a question. */
export function readLabelled(labelled: string): { text: string; labels: Label[] } {
  const labels: Label[] = [];
  let text = '';
  for (const line of labelled.trim().split('\n')) {
    const [, letter = '', words = ''] = /^([A-Z])\|(.*)$/.exec(line) ?? [];
    const [strength, kind] = meanings[letter] ?? [];
    if (!strength || !kind) {
      text = `${text.trimEnd()}\n\n`;
      continue;
    }
    const alone = letter === 'H' || letter === 'B' || words.startsWith('- ');
    if (alone) text = text === '' ? '' : `${text.trimEnd()}\n${letter === 'H' ? '\n' : ''}`;
    const start = text.length;
    text += words.trim();
    labels.push({
      start,
      end: text.length,
      strength,
      class: letter === 'H' && words.endsWith('?') ? 'question' : kind,
    });
    text += alone ? '\n' : ' ';
  }
  return { text: text.trimEnd(), labels };
}
