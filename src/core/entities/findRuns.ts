import { membersBody } from './membersBody.ts';
import { isCommonWord, isFunctionWord } from './isCommonWord.ts';
import { isGivenName } from './lexicon.ts';
import { isCalendarWord, isGenericAbbreviation } from './notNames.ts';
import { isRated } from './isRated.ts';
import { numberedHeads } from './lexicon/headWords.ts';
import { kindsOf, vocabulary } from './vocabulary.ts';
import type { Word } from './word.ts';

/** Words of one sentence that are written together as a name would be; `end` exclusive. */
export interface Run {
  readonly first: number;
  readonly end: number;
}

/** Capitalised runs between word `from` and word `to`, inner "of", "&", "van der" and version numbers included. */
export function findRuns(words: readonly Word[], from: number, to: number): Run[] {
  const runs: Run[] = [];
  for (let i = from; i < to;) {
    const word = words[i];
    if (!word || !startsRun(word)) {
      i++;
      continue;
    }
    const end = endOfRun(words, i, to);
    runs.push({ first: i, end });
    i = end;
  }
  return runs;
}

function startsRun(word: Word): boolean {
  return (
    isCapitalised(word) &&
    !(isFunctionWord(word.lower) && word.shape !== 'upper') &&
    word.text !== 'I'
  );
}

/** Whether a word is written as part of a name: a capital somewhere, a letter with digits, no amount. */
export function isCapitalised(word: Word): boolean {
  return word.shape !== 'lower' && word.shape !== 'number';
}

/** Longer than any name: a run is cut here, so that a line of capitals costs no more than its length. */
const longestRun = 16;

function endOfRun(words: readonly Word[], first: number, to: number): number {
  let i = first + 1;
  while (i < to && i < first + longestRun) {
    const next = nextOfRun(words, first, i, to);
    if (next === i) break;
    i = next;
  }
  return i;
}

/** The index after the words that carry the run on from `i`, or `i` when it ends there. */
function nextOfRun(words: readonly Word[], first: number, i: number, to: number): number {
  const before = words[i - 1];
  const word = words[i];
  if (!before || !word || word.joint === 'break') return i;
  if (before.possessive > 0) return continuesPossessive(words, first, i) ? i + 1 : i;
  if (word.text === 'I') return isGivenName(before.text) ? i + 1 : i;
  if (isCapitalised(word)) return i + 1;
  if (word.shape === 'number') return belongsNumber(words, i, to) ? i + 1 : i;
  return afterConnector(words, first, i, to);
}

/** "Children's Hospital", "St. Anne's College", "Drivers' Union": the possessive is inside the name. */
function continuesPossessive(words: readonly Word[], first: number, i: number): boolean {
  const owner = words[i - 1];
  const word = words[i];
  if (!owner || !word || !isCapitalised(word)) return false;
  const inner =
    /^(?:children|women|woman|men|people|workers?|veterans?|teachers?|farmers?|girls|boys|king|queen|writers|nurses|mother|world)$/;
  const saint = /^(?:st\.?|saint)$/.test(words[i - 2]?.lower ?? '') && i - 2 >= first;
  if (owner.possessive === 1 && membersBody.test(word.text)) return true;
  return (inner.test(owner.lower) || saint) && kindsOf(vocabulary().heads, word.lower).length > 0;
}

/** "Falcon 9", "Claret 3.5" and "Measure 12" end in their number; "Rovers 3", "March 9", "Acme 5 million" do not. */
function belongsNumber(words: readonly Word[], i: number, to: number): boolean {
  const base = words[i - 1];
  const word = words[i];
  const next = i + 1 < to ? words[i + 1] : undefined;
  if (!base || !word || !isCapitalised(base) || base.shape === 'initial') return false;
  if (isRated(words, i)) return false;
  if (base.lower in numberedHeads) return true;
  if (!/^\d{1,3}(?:\.\d+)?[a-z]?$/.test(word.text) || isCalendarWord(base.lower)) return false;
  if (kindsOf(vocabulary().heads, base.lower).includes('ORG')) return false;
  if (isCountedNoun(base.lower)) return false;
  if (word.joint === 'space' && isGenericAbbreviation(base.text)) return false;
  return !(next && next.joint !== 'break' && startsAmount(next));
}

/** "Phase 3", "Room 12", "Grade 8": parts of something, not versions of it. */
function isCountedNoun(lower: string): boolean {
  return /^(?:phase|room|grade|chapter|section|part|page|figure|table|level|series|stage|tier|step|round|day|week|year|age|group|zone|unit|type|class|category|article|question|number|game|set|act|scene|season|episode|ward|district|line|lane|gate|platform|store|building|block|floor|apartment|suite|exhibit|item|point|rule|option|team|top|under|over|aged|just|only|about)$/.test(
    lower,
  );
}

function startsAmount(next: Word): boolean {
  if (next.joint === 'hyphen') return true;
  return /^(?:percent|per|million|billion|trillion|thousand|hundred|points?|times|years?|months|weeks|days|hours|minutes|megawatts?|mw|gw|people|new|more|of)$/.test(
    next.lower,
  );
}

const particles = new Set(
  'van von der den de da di du del della dos das la le el al bin ibn ben ter ten af av zu y e'.split(
    ' ',
  ),
);

/** "Department of Parks", "Bank of the West", "Vincent van der Meer", "Smith & Sons", "Stratford-upon-Avon". */
function afterConnector(words: readonly Word[], first: number, i: number, to: number): number {
  const word = words[i];
  if (!word) return i;
  let next = i + 1;
  if (word.joint === 'hyphen') {
    const inside = /^(?:upon|on|en|sur|le|la|de|by|sous|am|au|aux|to|ye|of|the|in|les)$/.test(
      word.lower,
    );
    if (inside && words[next]?.joint === 'hyphen' && isCapitalisedAt(words, next, to)) {
      return next + 1;
    }
    return joinsGivenName(words, i, to) ? next : i;
  }
  const prepositional = /^(?:of|for|on|and|&)$/.test(word.lower);
  if (!prepositional && !particles.has(word.lower)) return i;
  if (word.lower !== '&' && words[next]?.lower === 'the' && /^(?:of|for|on)$/.test(word.lower)) {
    next++;
  }
  if (!prepositional) next = afterParticles(words, next, to);
  if (!isCapitalisedAt(words, next, to) || words[next]?.joint === 'break') return i;
  const head = words[i - 1];
  if (!head) return i;
  switch (word.lower) {
    case 'of':
      return headsOf(words, first, i) ? next + 1 : i;
    case 'for':
    case 'on':
      if (isCalendarWord(words[next]?.lower ?? '')) return i; // "the Congress on Sunday"
      return kindsOf(vocabulary().ofHeads, head.lower).includes('ORG') ? next + 1 : i;
    case 'and':
      return joinsWithAnd(words, first, i, to) ? next + 1 : i;
    case '&':
      return next + 1;
    default:
      return isCommonWord(head.lower) && head.shape === 'capital' && head.proof !== 'yes'
        ? i
        : next + 1;
  }
}

/** "Hye-jin Park", "Kim Jong-un": a short second half that is no word, with a capitalised name on one side. */
function joinsGivenName(words: readonly Word[], i: number, to: number): boolean {
  const word = words[i];
  const before = words[i - 1];
  if (!word || !before || word.shape !== 'lower' || word.text.length > 5) return false;
  if (isCommonWord(word.lower) || before.text.length > 5 || before.shape !== 'capital') {
    return false;
  }
  const follows = words[i + 1]?.joint === 'space' && isCapitalisedAt(words, i + 1, to);
  return follows || (before.joint === 'space' && words[i - 2]?.shape === 'capital');
}

function afterParticles(words: readonly Word[], i: number, to: number): number {
  let next = i;
  while (next < to && next < i + 3 && particles.has(words[next]?.lower ?? '')) next++;
  return next;
}

function isCapitalisedAt(words: readonly Word[], i: number, to: number): boolean {
  const word = words[i];
  return i < to && word !== undefined && isCapitalised(word);
}

/** "of" carries a name on behind a head ("Ministry of", "Isle of", "Treaty of"), not behind "CEO of", "Harbor of". */
function headsOf(words: readonly Word[], first: number, i: number): boolean {
  const head = words[i - 1];
  if (!head) return false;
  if (isBranch(words, first, i) || leadsToLaw(words, i)) return true;
  if (kindsOf(vocabulary().ofHeads, head.lower).length === 0) return false;
  const title =
    vocabulary().titles.has(head.lower) || head.lower === 'house' || head.lower === 'office';
  return !(title && i - 1 > first && vocabulary().titles.has(words[i - 2]?.lower ?? ''));
}

/** "Chamber of Commerce of Velmar": behind a field and its head, where the body is. */
function isBranch(words: readonly Word[], first: number, i: number): boolean {
  if (i - first < 3 || words[i - 2]?.lower !== 'of') return false;
  const body = kindsOf(vocabulary().ofHeads, words[i - 3]?.lower ?? '').includes('ORG');
  return body && isCommonWord(words[i - 1]?.lower ?? '');
}

/** "the Prevention of Public Nuisance Act": only the last word tells that the first belongs to it. */
function leadsToLaw(words: readonly Word[], i: number): boolean {
  if (!isCommonWord(words[i - 1]?.lower ?? '')) return false;
  let last = i + 1;
  while (last < i + 6 && words[last + 1]?.joint === 'space') {
    const next = words[last + 1];
    if (!next || !(isCapitalised(next) || /^(?:and|of)$/.test(next.lower))) break;
    last++;
  }
  return (
    last > i + 1 &&
    /^(?:Act|Bill|Law|Ordinance|Code|Order|Regulations)$/.test(words[last]?.text ?? '')
  );
}

/** "Department of Roads and Bridges", "Food and Drug Board", "Parks and Recreation Department". */
function joinsWithAnd(words: readonly Word[], first: number, i: number, to: number): boolean {
  for (let k = first; k < i; k++) {
    const lower = words[k]?.lower ?? '';
    if (lower === 'of' || lower === 'for' || lower === 'on') {
      return isCommonWord(words[i - 1]?.lower ?? '') && isCommonWord(words[i + 1]?.lower ?? '');
    }
  }
  let end = i + 1;
  while (
    end < to &&
    end < i + longestRun &&
    words[end]?.joint === 'space' &&
    isCapitalisedAt(words, end, to)
  ) {
    end++;
  }
  const last = words[end - 1];
  const left = isCommonWord(words[i - 1]?.lower ?? '');
  const right = words.slice(i + 1, end).every((word) => isCommonWord(word.lower));
  return (
    end - i > 2 &&
    left &&
    right &&
    last !== undefined &&
    kindsOf(vocabulary().heads, last.lower).length > 0
  );
}
