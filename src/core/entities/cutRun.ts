import { newCandidate, type Candidate } from './candidate.ts';
import type { EntityKind } from './entity.ts';
import { isCapitalised, type Run } from './findRuns.ts';
import { isCommonWord, isFunctionWord } from './isCommonWord.ts';
import { addScores, noScores, type KindScores } from './kindScores.ts';
import { isWeak, isGivenName, matchName, type Lexicon, type Match } from './lexicon.ts';
import { isCalendarWord, isGenericAbbreviation, isPeople } from './notNames.ts';
import { kindsOf, vocabulary } from './vocabulary.ts';
import type { Word } from './word.ts';

/** What the cutting needs to know at every step. */
export interface Cutting {
  readonly words: readonly Word[];
  /** Looked up in order: the desk's own names first. */
  readonly lexicons: readonly Lexicon[];
}

/** Cuts a capitalised run into the names it is made of: "Acme CEO Ana Ruiz" into Acme and Ana Ruiz. */
export function cutRun(cutting: Cutting, run: Run): Candidate[] {
  const out: Candidate[] = [];
  let first = run.first;
  let titled = false;
  while (first < run.end) {
    const skipped = skipLeading(cutting, first, run.end);
    if (skipped.next > first) {
      titled = skipped.titled || (titled && skipped.next === first);
      first = skipped.next;
      continue;
    }
    const candidate = takeName(cutting, first, run.end, titled);
    out.push(candidate);
    first = candidate.last + 1;
    titled = false;
  }
  return out;
}

/** The known name that begins at a word, the desk's own before the shipped ones. */
export function matchKnown(cutting: Cutting, first: number, end: number): Match | null {
  let best: Match | null = null;
  for (const lexicon of cutting.lexicons) {
    const match = matchName(lexicon, cutting.words, first, end);
    if (match && (!best || match.last > best.last)) best = match;
  }
  return best;
}

/** Steps over what stands before a name: titles, nationalities, dates, generic abbreviations, connectors. */
function skipLeading(
  cutting: Cutting,
  first: number,
  end: number,
): { next: number; titled: boolean } {
  const { words } = cutting;
  const word = words[first];
  const stay = { next: first, titled: false };
  if (!word) return { next: end, titled: false };
  if (!isCapitalised(word)) return { next: first + 1, titled: false };
  const known = matchKnown(cutting, first, end);
  if (known && (known.last > first || !isPeople(word.lower))) {
    const person = isWeak(known.known) && vocabulary().titles.has(word.lower);
    if (!person) return stay;
  }
  const dated = /^(?:on|last|next|since|until|by|this)$/.test(words[first - 1]?.lower ?? '');
  if (dated && isCalendarWord(word.lower)) return { next: first + 1, titled: false };
  if (endsInHead(words, first, end)) return stay;
  if (isTitleAt(cutting, first, end)) return { next: first + 1, titled: true };
  if (isGenericAbbreviation(word.text)) return { next: first + 1, titled: false };
  if (isPeople(word.lower)) return { next: first + 1, titled: false };
  if (isCalendarWord(word.lower)) {
    const person = isGivenName(word.text) && nextIsName(words, first, end);
    return person ? stay : { next: first + 1, titled: false };
  }
  return stay;
}

function nextIsName(words: readonly Word[], first: number, end: number): boolean {
  const next = words[first + 1];
  return (
    first + 1 < end && next !== undefined && next.shape === 'capital' && !isCommonWord(next.lower)
  );
}

/** Whether the run from here to its end is one name told by its last word ("General Hospital", "Swiss Cheese Union"). */
function endsInHead(words: readonly Word[], first: number, end: number): boolean {
  const last = words[end - 1];
  if (!last || end - first < 2 || last.shape === 'number') return false;
  if (kindsOf(vocabulary().heads, last.lower).length === 0) return false;
  if (
    vocabulary().titles.has(words[first]?.lower ?? '') &&
    isGivenName(words[first + 1]?.text ?? '')
  ) {
    return false;
  }
  for (let i = first; i < end - 1; i++) {
    const word = words[i];
    if (!word) return false;
    if (i > first && isTitleWord(word) && isGivenName(words[i + 1]?.text ?? '')) return false;
    if (isGenericAbbreviation(word.text) && word.text !== 'AI' && word.text !== 'IT') return false;
  }
  return true;
}

function isTitleWord(word: Word): boolean {
  return (
    (word.shape === 'capital' || word.shape === 'upper') &&
    (vocabulary().titles.has(word.lower) || vocabulary().titleParts.has(word.lower))
  );
}

/** A title, or a part of one that leads to a title ("Vice President", "Chief Financial Officer"). */
function isTitleAt(cutting: Cutting, first: number, end: number): boolean {
  const word = cutting.words[first];
  if (!word) return false;
  if (vocabulary().titles.has(word.lower) && isTitleWord(word)) return true;
  const before = cutting.words[first - 1];
  if (before && word.text === 'Chief' && word.joint === 'space' && isCapitalised(before)) {
    if (vocabulary().titleParts.has(before.lower)) return true; // "Fire Chief Ana Ruiz"
  }
  for (let i = first; i < end; i++) {
    const next = cutting.words[i];
    if (!next) return false;
    if (vocabulary().titles.has(next.lower)) return i > first || isTitleWord(next);
    if (/^(?:officer|leader|editor|chief)$/.test(next.lower) && i > first) return true;
    if (next.lower === 'executive' && cutting.words[i - 1]?.lower === 'chief') return true;
    if (!vocabulary().titleParts.has(next.lower) && next.shape !== 'lower') return false;
  }
  return false;
}

/** The name that begins at `first`: a known one alone or extended, else up to the next word that ends it. */
function takeName(cutting: Cutting, first: number, end: number, titled: boolean): Candidate {
  const { words } = cutting;
  const match = matchKnown(cutting, first, end);
  const stop = endOfName(cutting, first, end);
  const named = titled && (!match || match.last === first) && stop - first > 1;
  if (match && !named && !(match.last === first && startsPerson(words, first, stop))) {
    return takeKnown(cutting, match, { first, end: stop }, titled);
  }
  if (isSaintsHouse(words, first, stop) || isShop(words, first, stop)) {
    const house = newCandidate(first, stop - 1, { owned: true });
    house.form.ORG += 3;
    return house;
  }
  const known = titled && match && match.last + 1 === stop ? match.known : null;
  return newCandidate(first, stop - 1, { known: titled ? null : known, titled });
}

/** "Hallam's has", "Hallam's said": nothing is owned before a verb, the shop is called so. */
function isShop(words: readonly Word[], first: number, stop: number): boolean {
  const last = words[stop - 1];
  const next = words[stop];
  return (
    last?.possessive === 2 &&
    stop - first < 3 &&
    next?.joint === 'space' &&
    /^(?:has|had|was|will|said|says|plans|also)$/.test(next.lower)
  );
}

/** "St. Aldric's" before a comma or a verb is a house by that name; before a noun the saint owns something. */
function isSaintsHouse(words: readonly Word[], first: number, stop: number): boolean {
  const last = words[stop - 1];
  const next = words[stop];
  if (words[first]?.key !== 'st' || stop - first !== 2 || last?.possessive !== 2) return false;
  if (!next || next.sentence !== last.sentence || next.joint === 'break') return true;
  return isFunctionWord(next.lower) || kindsOf(vocabulary().verbAfter, next.lower).length > 0;
}

/** Where a name that begins at `first` must end: before a title, a nationality, a date, a known name of its own. */
function endOfName(cutting: Cutting, first: number, end: number): number {
  const { words } = cutting;
  if (endsInHead(words, first, end)) return end;
  for (let i = first + 1; i < end; i++) {
    const word = words[i];
    if (!word) return i;
    if (isGenericAbbreviation(word.text) && !isRoman(words, first, i)) return i;
    if (isCalendarWord(word.lower) && !(isGivenName(words[first]?.text ?? '') && i + 1 === end)) {
      return trimConnector(words, first, i);
    }
    if (isTitleBreak(cutting, i, end)) return i;
    if (word.joint === 'hyphen' && partsHyphen(cutting, first, i, end)) return i;
  }
  return trimConnector(words, first, end);
}

/** "Jr", "III" end a person's name and are part of it. */
function isRoman(words: readonly Word[], first: number, i: number): boolean {
  return i > first && /^(?:Jr|Sr|II|III|IV|VI|VII|VIII|IX|XI|XII)$/.test(words[i]?.text ?? '');
}

/** In "Acme President Ana Ruiz" the title ends a name and leads to another one. */
function isTitleBreak(cutting: Cutting, i: number, end: number): boolean {
  const { words } = cutting;
  if (!isTitleAt(cutting, i, end) || i + 1 >= end) {
    return (
      vocabulary().titles.has(words[i]?.lower ?? '') &&
      /^(?:CEO|CFO|COO|CTO)$/.test(words[i]?.text ?? '')
    );
  }
  const rest = words.slice(i + 1, end).filter((word) => !isTitleWord(word));
  // In "Deep General Intelligence" the word between common ones is an adjective.
  if (words.slice(i - 1, end).every((word) => isCommonWord(word.lower))) return false;
  return rest.length > 0 && kindsOf(vocabulary().heads, rest.at(-1)?.lower ?? '').length === 0;
}

/** "Acme-Borealis" is two names when either side is known for itself and the whole is not. */
function partsHyphen(cutting: Cutting, first: number, i: number, end: number): boolean {
  if (isGivenName(cutting.words[i - 1]?.text ?? '')) return false;
  const whole = matchKnown(cutting, first, end);
  if (whole && whole.last >= i) return false;
  const left = matchKnown(cutting, first, i);
  const right = matchKnown(cutting, i, end);
  if (right !== null && !isWeak(right.known)) return true;
  if (left?.last !== i - 1 || isWeak(left.known)) return false;
  // "Guinea-Lomax" is one country; "US-Velstra" is two names.
  return left.known.kind !== 'PLACE' || cutting.words[i - 1]?.shape !== 'capital';
}

function trimConnector(words: readonly Word[], first: number, end: number): number {
  let stop = end;
  while (stop > first + 1 && words[stop - 1]?.shape === 'lower') stop--;
  return stop;
}

/** "Florence Adeyemi", "Jordan Blake": a place's name that is a given name, before a word that may be a surname. */
function startsPerson(words: readonly Word[], first: number, stop: number): boolean {
  const next = words[first + 1];
  if (stop - first < 2 || !next || !isGivenName(words[first]?.text ?? '')) return false;
  return (
    (next.shape === 'capital' || next.shape === 'initial') &&
    kindsOf(vocabulary().heads, words[stop - 1]?.lower ?? '').length === 0
  );
}

/** A known name with more words behind it: its own, or the longer name it begins ("Memphis" + "Rowing Club"). */
function takeKnown(cutting: Cutting, match: Match, run: Run, titled: boolean): Candidate {
  const { words } = cutting;
  const alone = newCandidate(run.first, match.last, {
    known: match.known,
    owned: match.owned,
    titled,
  });
  const rest = match.last + 1;
  if (rest >= run.end || match.known.settled) return alone;
  const next = matchKnown(cutting, rest, run.end);
  const { kind } = match.known;
  if (endsInHead(words, run.first, run.end)) {
    return standsApart(cutting, match, rest, run.end)
      ? alone
      : newCandidate(run.first, run.end - 1, { titled });
  }
  if (goesOnWithOf(words, match, rest)) return newCandidate(run.first, run.end - 1, { titled });
  if (words[rest]?.joint === 'hyphen' && kind === 'PLACE' && isCapitalised(words[rest])) {
    const joined = newCandidate(run.first, run.end - 1, { titled }); // "Guinea-Lomax"
    joined.form.PLACE += 3;
    return joined;
  }
  if (words[rest]?.joint === 'hyphen' || words[rest]?.shape === 'lower') return alone;
  if (next && next.last === run.end - 1 && next.known.kind === 'PRODUCT' && kind === 'ORG') {
    return newCandidate(run.first, run.end - 1, { known: { ...next.known, lone: false }, titled });
  }
  const person = isGivenName(words[rest]?.text ?? '') && run.end - rest > 1;
  if ((next && !isWeak(next.known)) || person) return alone;
  if (kind === 'PLACE' && words[run.first]?.shape === 'upper') return alone;
  if (kind === 'LAW' || kind === 'EVENT') return alone;
  const whole = newCandidate(run.first, run.end - 1, { titled });
  const version = /^(?:number|mixed)$/.test(words[run.end - 1]?.shape ?? '');
  addScores(whole.form, extendedScores(version ? 'PRODUCT' : kind));
  return whole;
}

/** "Football Association of Velmar", where only "Football Association" is known. */
function goesOnWithOf(words: readonly Word[], match: Match, rest: number): boolean {
  if (match.known.kind !== 'ORG' || words[rest]?.lower !== 'of') return false;
  const field = words[match.last - 1]?.lower === 'of' ? 2 : 0;
  return kindsOf(vocabulary().ofHeads, words[match.last - field]?.lower ?? '').includes('ORG');
}

/** "US Commerce Department" names a country and its department, "US Harbor Act" one law. */
function standsApart(cutting: Cutting, match: Match, rest: number, end: number): boolean {
  const last = cutting.words[end - 1]?.lower ?? '';
  const short =
    cutting.words[match.last]?.shape === 'upper' || /^\p{Lu}\.\p{Lu}\./u.test(match.known.written);
  if (match.known.kind !== 'PLACE' || !short) return false;
  if (end - rest < 2 && !matchKnown(cutting, rest, end)) return false;
  return /^(?:department|agency|administration|congress|senate|army|navy|court|treasury|commission|office|bureau|board|police|house|government|service|authority|force)$/.test(
    last,
  );
}

/** What a known name of a kind becomes with words behind it: a maker's product, a place's team. */
function extendedScores(kind: EntityKind): KindScores {
  const scores = noScores();
  if (kind === 'ORG' || kind === 'PRODUCT') scores.PRODUCT += 2;
  else if (kind === 'PLACE') scores.ORG += 1.5;
  else scores[kind] += 1;
  return scores;
}
