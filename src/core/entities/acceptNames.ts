import type { Judged } from './collectCandidates.ts';
import { matchKnown, type Cutting } from './cutRun.ts';
import { findTerms } from './findTerms.ts';
import { addFormEvidence } from './formEvidence.ts';
import { isCommonWord } from './isCommonWord.ts';
import { totalScores, type Candidate } from './candidate.ts';
import { bestKind, noScores } from './kindScores.ts';
import { hasDeterminer } from './hasDeterminer.ts';
import { isCompanyWord } from './isCompanyWord.ts';
import { isWeak, isGivenName } from './lexicon.ts';
import { wordsKey } from './nameKey.ts';
import { kindsOf, vocabulary } from './vocabulary.ts';
import type { Word } from './word.ts';

/** Accepts the names, and of the doubtful candidates those that the document names elsewhere. */
export function acceptNames(
  text: string,
  cutting: Cutting,
  judged: readonly Judged[],
): Candidate[] {
  const { words } = cutting;
  const sure = sureNames(words, judged);
  const accepted: Candidate[] = [];
  for (const { candidate, judgement, cue } of judged) {
    const kept = withoutOpening(cutting, candidate, sure.names);
    const key = wordsKey(words, kept.first, kept.last);
    const named =
      sure.names.has(key) ||
      sure.short.has(key) ||
      isVersion(words, kept, sure.names) ||
      (sure.companies.has(key) && meansCompany(words, kept, cue));
    if (judgement === 'name' || kept !== candidate || (judgement === 'maybe' && named)) {
      accepted.push(...partHyphen(words, kept, sure.names));
    }
  }
  const terms = findTerms(text, words, accepted);
  return accepted.filter(
    ({ first, last, known }) => known || first < last || !terms.has(words[first]?.lower ?? ''),
  );
}

/** Names beyond doubt, and how they may be shortened: to surnames and nicknames, to a company's first word. */
function sureNames(
  words: readonly Word[],
  judged: readonly Judged[],
): { names: Set<string>; short: Set<string>; companies: Set<string> } {
  const names = new Set<string>();
  const short = new Set<string>();
  const companies = new Set<string>();
  for (const { candidate, judgement } of judged) {
    const { first, last } = candidate;
    const opening = words[first]?.proof === 'opening';
    if (
      judgement !== 'name' ||
      (opening && (last > first || isCommonWord(words[first]?.lower ?? '')))
    ) {
      continue;
    }
    names.add(wordsKey(words, first, last));
    const tail = words[last]?.lower ?? '';
    if (last > first && isCompanyWord(tail)) companies.add(words[first]?.key ?? '');
    if (
      last > first &&
      (bestKind(totalScores(candidate)) === 'PERSON' || vocabulary().nicknames.has(tail))
    ) {
      short.add(tail);
    }
  }
  return { names, short, companies };
}

/** "Pulse 4" where the text names Pulse. */
function isVersion(
  words: readonly Word[],
  { first, last }: Candidate,
  names: ReadonlySet<string>,
): boolean {
  return words[last]?.shape === 'number' && names.has(wordsKey(words, first, last - 1));
}

/** "Summit" for "Summit Health Partners": without an article, and at the start of a sentence only with a cue. */
function meansCompany(words: readonly Word[], { first }: Candidate, cue: number): boolean {
  return !hasDeterminer(words, first) && (cue >= 1 || words[first]?.proof === 'yes');
}

/** "Rival Velstra" and "Yesterday Ana Ruiz" at the start of a sentence: the first word is not of the name. */
function withoutOpening(
  cutting: Cutting,
  candidate: Candidate,
  sure: ReadonlySet<string>,
): Candidate {
  const { words } = cutting;
  const { first, last, known } = candidate;
  const word = words[first];
  if (!word || known || first === last || word.proof !== 'opening' || word.shape !== 'capital') {
    return candidate;
  }
  if (words[first + 1]?.joint === 'hyphen' || sure.has(wordsKey(words, first, last))) {
    return candidate;
  }
  const rest = matchKnown(cutting, first + 1, last + 1);
  const whole = rest !== null && rest.last === last ? rest : null;
  if (!isApart(words, candidate, sure, whole !== null && !isWeak(whole.known))) return candidate;
  const shorter: Candidate = {
    ...candidate,
    first: first + 1,
    known: whole?.known ?? null,
    cues: { ...candidate.cues },
    form: noScores(),
  };
  for (const kind of kindsOf(vocabulary().nounBefore, word.lower)) shorter.cues[kind] += 2.5;
  addFormEvidence(words, shorter);
  return shorter;
}

/** Whether what follows the opening word is a name by itself, or the opening word can be none. */
function isApart(
  words: readonly Word[],
  { first, last }: Candidate,
  sure: ReadonlySet<string>,
  restKnown: boolean,
): boolean {
  const word = words[first];
  const next = words[first + 1];
  if (!word || !next || next.shape === 'number') return false;
  if (kindsOf(vocabulary().firstWords, word.lower).length > 0) return false;
  const describes = kindsOf(vocabulary().nounBefore, word.lower).length > 0;
  if (!isCommonWord(word.lower) && !describes) return false;
  if (sure.has(wordsKey(words, first + 1, last)) || restKnown) return true;
  if (!isGivenName(word.text) && isGivenName(next.text) && last > first + 1) return true;
  const headed = kindsOf(vocabulary().heads, words[last]?.lower ?? '').length > 0;
  if (headed && last === first + 1) return false;
  if (describes && !isCommonWord(next.lower)) return true;
  return !headed && /(?:ly|ed|ing)$/.test(word.lower);
}

/** "Velstra-Kelvar" is two names when the document has either of them alone. */
function partHyphen(
  words: readonly Word[],
  candidate: Candidate,
  sure: ReadonlySet<string>,
): Candidate[] {
  const { first, last, known } = candidate;
  if (known) return [candidate];
  for (let i = first + 1; i <= last; i++) {
    if (words[i]?.joint !== 'hyphen' || words[i]?.shape === 'lower') continue;
    const parts = [
      { ...candidate, last: i - 1, owned: false, cues: noScores(), form: noScores() },
      { ...candidate, first: i, titled: false, cues: noScores(), form: noScores() },
    ];
    if (!parts.some((part) => sure.has(wordsKey(words, part.first, part.last)))) continue;
    if (isGivenName(words[first]?.text ?? '')) return [candidate];
    for (const part of parts) addFormEvidence(words, part);
    return parts;
  }
  return [candidate];
}
