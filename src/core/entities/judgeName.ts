import type { Candidate } from './candidate.ts';
import { isCapitalised } from './findRuns.ts';
import { hasDeterminer } from './hasDeterminer.ts';
import { isCommonWord } from './isCommonWord.ts';
import { isWeak } from './lexicon.ts';
import type { Grounds, Judgement } from './judgement.ts';
import { judgeSeveral } from './judgeSeveral.ts';
import { judgeSingle } from './judgeSingle.ts';
import type { Word } from './word.ts';

/** Whether a candidate is a name by its own evidence. */
export function judgeName(grounds: Grounds, candidate: Candidate): Judgement {
  const { words } = grounds;
  const { first, last, known, titled } = candidate;
  const head = words[first];
  if (!head) return 'none';
  if (known?.settled) return 'name';
  if (known && !isWeak(known)) return 'name';
  const proven = isProven(words, first, last);
  if (titled) return proven || !isCommonWord(head.lower) ? 'name' : 'maybe';
  if (known && first === last) return judgeWeak(grounds, candidate, proven);
  return first === last
    ? judgeSingle(grounds, first, proven)
    : judgeSeveral(grounds, candidate, proven);
}

/** Whether a word of it has a capital that running prose would not give it. */
function isProven(words: readonly Word[], first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    const word = words[i];
    if (word && word.proof === 'yes' && isCapitalised(word)) return true;
  }
  return false;
}

/** "Target" or "Florence": the known one where a capital is not owed to the place and no article makes it a thing. */
function judgeWeak(grounds: Grounds, { first }: Candidate, proven: boolean): Judgement {
  const word = grounds.words[first];
  const bare = !hasDeterminer(grounds.words, first);
  if (word && !isCommonWord(word.lower)) return 'name';
  if (proven && bare && (grounds.cue >= 1 || !isAbstract(grounds.words, first))) return 'name';
  return !proven && bare && grounds.cue >= 1.5 ? 'name' : 'maybe';
}

/** A capital among other capitalised common words: part of a concept or a slogan. */
function isAbstract(words: readonly Word[], first: number): boolean {
  const next = words[first + 1];
  return next !== undefined && next.joint === 'hyphen';
}
