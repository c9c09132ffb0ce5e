import { newCandidate, totalScores, type Candidate } from './candidate.ts';
import { matchKnown, type Cutting } from './cutRun.ts';
import { addFormEvidence } from './formEvidence.ts';
import { bestKind } from './kindScores.ts';
import { isWeak, addName, emptyLexicon, type Lexicon } from './lexicon.ts';
import type { Word } from './word.ts';

/** Longer than any name that a title repeats. */
const longestName = 16;

/** The names in titles and lines of capitals: only those that the prose or the lexicon knows. */
export function findInTitles(cutting: Cutting, accepted: readonly Candidate[]): Candidate[] {
  const { words } = cutting;
  const document = documentLexicon(words, accepted);
  const both = { words, lexicons: [document, ...cutting.lexicons] };
  const out: Candidate[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word || word.proof !== 'title' || word.shape === 'lower') continue;
    const match = matchKnown(both, i, endOfTitle(words, i));
    if (!match || match.known.settled) continue;
    if (isWeak(match.known) && !document.names.has(word.key)) continue;
    const { last, owned } = match;
    const known = match.known.entity === '' ? null : match.known;
    const found = newCandidate(i, last, { known, owned });
    addFormEvidence(words, found);
    out.push(found);
    i = last;
  }
  return out;
}

/** The names of the running prose; `entity` is empty where the lexicon does not know them. */
function documentLexicon(words: readonly Word[], accepted: readonly Candidate[]): Lexicon {
  const lexicon = emptyLexicon();
  for (const candidate of accepted) {
    const { first, last, known } = candidate;
    let written = words[first]?.text ?? '';
    for (let i = first + 1; i <= last; i++) {
      written += (words[i]?.joint === 'hyphen' ? '-' : ' ') + (words[i]?.text ?? '');
    }
    const kind = bestKind(totalScores(candidate));
    const own = { written, entity: '', kind, lone: false, settled: false };
    addName(lexicon, known ? { ...known, written } : own);
  }
  return lexicon;
}

function endOfTitle(words: readonly Word[], i: number): number {
  let end = i;
  while (end < i + longestName && words[end]?.sentence === words[i]?.sentence) end++;
  return Math.min(end, words.length);
}
