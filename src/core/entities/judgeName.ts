import type { Candidate } from './candidate.ts';
import { isCapitalised } from './findRuns.ts';
import { isCommonWord, isFunctionWord } from './isCommonWord.ts';
import { isGivenName } from './lexicon.ts';
import { isCalendarWord, isCustomaryCapital, isGenericAbbreviation, isPeople } from './notNames.ts';
import { kindsOf, vocabulary } from './vocabulary.ts';
import { numberedHeads } from './lexicon/headWords.ts';
import type { Word } from './word.ts';

/** `name` stands for itself, `maybe` needs the same name elsewhere in the document, `none` is not one. */
export type Judgement = 'name' | 'maybe' | 'none';

/** What a judgement rests on besides the candidate. */
export interface Grounds {
  readonly words: readonly Word[];
  /** The words that the document writes in lower case somewhere. */
  readonly written: ReadonlySet<string>;
  /** Points of the strongest cue beside the candidate. */
  readonly cue: number;
}

/** Whether a candidate is a name by its own evidence. */
export function judgeName(grounds: Grounds, candidate: Candidate): Judgement {
  const { words } = grounds;
  const { first, last, known, titled } = candidate;
  const head = words[first];
  if (!head) return 'none';
  if (known?.settled) return 'name';
  if (known && !known.weak) return 'name';
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

function judgeSingle({ words, written, cue }: Grounds, first: number, proven: boolean): Judgement {
  const word = words[first];
  if (!word) return 'none';
  if (word.shape === 'initial' || isGenericAbbreviation(word.text) || isFunctionWord(word.lower)) {
    return 'none';
  }
  if (isCalendarWord(word.lower) || isPeople(word.lower) || isCustomaryCapital(word.lower)) {
    return 'none';
  }
  if (word.shape === 'upper') return isCommonWord(word.lower) && cue < 1 ? 'none' : 'name';
  if (word.shape === 'camel' || word.shape === 'mixed') return 'name';
  const seenSmall = written.has(word.lower);
  if (leadsCompound(words, first) || namesDisease(words, first)) return 'none';
  if (isCommonWord(word.lower)) {
    if (!proven || hasDeterminer(words, first)) return 'maybe';
    return cue >= 1 || isGivenName(word.text) ? 'name' : 'maybe';
  }
  if (isOfPeople(words, first)) return 'none';
  if (!proven && cue < 1 && word.lower.endsWith('ly')) return 'maybe';
  if (seenSmall && cue < 1) return 'maybe';
  return 'name';
}

/** "Co-founder", "Ex-mayor", "Mid-size" at the start of a sentence. */
function leadsCompound(words: readonly Word[], first: number): boolean {
  const next = words[first + 1];
  return (
    next?.joint === 'hyphen' &&
    next.shape === 'lower' &&
    /^(?:co|ex|non|pro|anti|pre|post|mid|self|vice|semi|multi|re|de|un|sub|neo|then|all|e|x|t|o)$/.test(
      words[first]?.lower ?? '',
    )
  );
}

/** "Lomax flu", "Marburg virus", "Crohn's disease": diseases are not entities. */
function namesDisease(words: readonly Word[], first: number): boolean {
  const next = words[first + 1];
  return (
    next?.joint === 'space' &&
    /^(?:flu|fever|virus|disease|syndrome|disorder|cancer|lymphoma|palsy)$/.test(next.lower)
  );
}

/** "a Lombrian colony", "the Velmarese king", "Athenians": peoples that no list holds, by their endings. */
function isOfPeople(words: readonly Word[], first: number): boolean {
  const word = words[first];
  const next = words[first + 1];
  if (!word || word.possessive > 0 || isGivenName(word.text)) return false;
  if (/(?:ians|eans)$/.test(word.lower)) return true;
  if (!/(?:ian|ean|ese|ish|ite)$/.test(word.lower) || !next || next.joint !== 'space') return false;
  return (
    next.shape === 'lower' &&
    !isFunctionWord(next.lower) &&
    kindsOf(vocabulary().verbAfter, next.lower).length === 0
  );
}

/** Heads that are as often a field as an organisation: "Digital Health", "Clean Energy". */
const fields = new Set(
  'health energy power technology tech software media finance insurance credit oil gas music law laws medicine air systems services solutions service mobile wireless engineering construction retail logistics mining oncology genetics genomics analytics robotics electronics networks network television radio news books food foods games model edition index series base plant drive point ground plus pro open code order pool party campaign guard team high prep general circuit legal kitchen garage union'.split(
    ' ',
  ),
);

function judgeSeveral(
  { words, written, cue }: Grounds,
  candidate: Candidate,
  proven: boolean,
): Judgement {
  const { first, last, known } = candidate;
  if (known) return 'name';
  if (!proven) return 'maybe';
  const inner = words.slice(first, last + 1).filter(isCapitalised);
  const uncommon = inner.some(
    (word) =>
      !isPeople(word.lower) &&
      (word.shape !== 'capital' || !isCommonWord(word.lower)) &&
      (word.shape !== 'upper' || !isGenericAbbreviation(word.text)) &&
      !(word.proof === 'opening' && written.has(word.lower)),
  );
  if (uncommon) return 'name';
  const head = words[first];
  if (head && isGivenName(head.text) && !isFunctionWord(head.lower)) return 'name';
  const tail = words[last];
  const kinds = tail ? kindsOf(vocabulary().heads, tail.lower) : [];
  const bare = !hasDeterminer(words, first);
  if (
    tail?.shape === 'number' &&
    words[last - 1] &&
    (words[last - 1]?.lower ?? '') in numberedHeads
  )
    return 'name';
  if (tail?.shape === 'number') {
    return isCommonWord(head?.lower ?? '') && cue < 1 ? 'maybe' : 'name';
  }
  if (kinds.length > 0 && tail && (!fields.has(tail.lower) || last - first > 1)) return 'name';
  if (
    last - first > 1 &&
    words.slice(first, last).some((word) => /^(?:of|for|on|&)$/.test(word.lower)) &&
    kindsOf(vocabulary().ofHeads, head?.lower ?? '').length > 0
  ) {
    return 'name';
  }
  if (isAbbreviated(words, last)) return 'maybe';
  const concept = inner.every((word) => written.has(word.lower));
  return bare && cue >= (concept ? 3 : 2) ? 'name' : 'maybe';
}

/** "Total Harvest Index (THI)": common words spelled out before their abbreviation make a term. */
function isAbbreviated(words: readonly Word[], last: number): boolean {
  const word = words[last];
  const next = words[last + 1];
  if (!word || !next || next.joint !== 'break' || next.start - word.end !== 2) return false;
  return /^\p{Lu}{2,}s?$/u.test(next.text);
}

/** Whether an article, a possessive or "every" stands before: what follows is then a thing rather than a name. */
export function hasDeterminer(words: readonly Word[], first: number): boolean {
  const word = words[first];
  const before = words[first - 1];
  if (!word || !before || before.sentence !== word.sentence || word.joint === 'break') return false;
  return /^(?:the|an?|this|that|these|those|its|their|his|her|our|my|your|every|each|any|some|no|such|another)$/.test(
    before.lower,
  );
}
