import type { Candidate } from './candidate.ts';
import { isCapitalised } from './findRuns.ts';
import { hasDeterminer } from './hasDeterminer.ts';
import { isCommonWord, isFunctionWord } from './isCommonWord.ts';
import type { Grounds, Judgement } from './judgement.ts';
import { isGivenName } from './lexicon.ts';
import { numberedHeads } from './lexicon/headWords.ts';
import { isGenericAbbreviation, isPeople } from './notNames.ts';
import { kindsOf, vocabulary } from './vocabulary.ts';
import type { Word } from './word.ts';

/** Whether a capitalised run is a name: one uncommon word will do; common words need a head, a number or strong cues. */
export function judgeSeveral(grounds: Grounds, candidate: Candidate, proven: boolean): Judgement {
  const { words, written, cue } = grounds;
  const { first, last, known } = candidate;
  if (known) return 'name';
  if (isLettered(words, candidate)) return 'none';
  if (!proven) return 'maybe';
  const inner = words.slice(first, last + 1).filter(isCapitalised);
  if (inner.some((word) => isUncommon(word, written))) return 'name';
  const head = words[first];
  if (head && isGivenName(head.text) && !isFunctionWord(head.lower)) return 'name';
  if (words[last]?.shape === 'number') return judgeNumbered(words, last, cue);
  if (hasHead(words, first, last)) return 'name';
  if (isAbbreviated(words, last) || hasDeterminer(words, first)) return 'maybe';
  const concept = inner.every((word) => written.has(word.lower));
  return cue >= (concept ? 3 : 2) ? 'name' : 'maybe';
}

/** "Series D", "Class B", "Vitamin K": one of a row by its letter. */
function isLettered(words: readonly Word[], { first, last }: Candidate): boolean {
  const letter = words[last];
  const isLetter = letter?.shape === 'initial' && !letter.text.endsWith('.');
  return isLetter && last === first + 1 && isCommonWord(words[first]?.lower ?? '');
}

function isUncommon(word: Word, written: ReadonlySet<string>): boolean {
  if (isPeople(word.lower) || (word.proof === 'opening' && written.has(word.lower))) return false;
  if (word.shape === 'capital') return !isCommonWord(word.lower);
  return word.shape !== 'upper' || !isGenericAbbreviation(word.text);
}

/** "Measure 12" is a name, "Phase 3" only with a cue. */
function judgeNumbered(words: readonly Word[], last: number, cue: number): Judgement {
  const head = words[last - 1]?.lower ?? '';
  return head in numberedHeads || !isCommonWord(head) || cue >= 1 ? 'name' : 'maybe';
}

/** "Harrow Clinic", "Water and Power Board", "Ministry of Tides"; of two words not "Digital Health". */
function hasHead(words: readonly Word[], first: number, last: number): boolean {
  const tail = words[last]?.lower ?? '';
  const headed = kindsOf(vocabulary().heads, tail).length > 0;
  if (headed && (!fields.has(tail) || last - first > 1)) return true;
  const prepositional = words
    .slice(first, last)
    .some((word) => /^(?:of|for|on|&)$/.test(word.lower));
  const opens = kindsOf(vocabulary().ofHeads, words[first]?.lower ?? '').length > 0;
  return last - first > 1 && prepositional && opens;
}

/** Heads that are as often a field as an organisation: "Digital Health", "Clean Energy". */
const fields = new Set(
  'health energy power technology tech software media finance insurance credit oil gas music law laws medicine air systems services solutions service mobile wireless engineering construction retail logistics mining oncology genetics genomics analytics robotics electronics networks network television radio news books food foods games model edition index series base plant drive point ground plus pro open code order pool party campaign guard team high prep general circuit legal kitchen garage union'.split(
    ' ',
  ),
);

/** "Total Harvest Index (THI)": common words spelled out before their abbreviation make a term. */
function isAbbreviated(words: readonly Word[], last: number): boolean {
  const word = words[last];
  const next = words[last + 1];
  if (!word || !next || next.joint !== 'break' || next.start - word.end !== 2) return false;
  return /^\p{Lu}{2,}s?$/u.test(next.text);
}
