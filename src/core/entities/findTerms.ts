import type { Candidate } from './candidate.ts';
import { isCommonWord } from './isCommonWord.ts';
import type { Word } from './word.ts';

/**
 * Abbreviations, lower-case, that stand for a term and not for a name: in brackets behind common words that are no
 * accepted name ("annual growing rate (AGR)", "Total Harvest Cost (THC)").
 */
export function findTerms(
  text: string,
  words: readonly Word[],
  accepted: readonly Candidate[],
): Set<string> {
  const ends = new Set(accepted.map(({ last }) => last));
  const terms = new Set<string>();
  words.forEach((word, i) => {
    const before = words[i - 1];
    if (word.shape !== 'upper' && word.shape !== 'camel') return;
    if (!before || before.sentence !== word.sentence || word.start - before.end > 3) return;
    if (
      !/^\s?\(["“]?$/.test(text.slice(before.end, word.start)) ||
      !/^["”]?\)/.test(text.slice(word.end, word.end + 2))
    ) {
      return;
    }
    if (ends.has(i - 1) || !isCommonWord(before.lower)) return;
    if (startsOf(words, i).has(word.lower[0] ?? '')) terms.add(word.lower);
  });
  return terms;
}

/** The first letters of the few words before a bracket. */
function startsOf(words: readonly Word[], at: number): Set<string> {
  const starts = new Set<string>();
  for (let i = Math.max(0, at - 8); i < at; i++) starts.add(words[i]?.lower[0] ?? '');
  return starts;
}
