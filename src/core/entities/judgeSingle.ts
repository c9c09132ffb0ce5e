import { hasDeterminer } from './hasDeterminer.ts';
import { isCommonWord, isFunctionWord } from './isCommonWord.ts';
import type { Grounds, Judgement } from './judgement.ts';
import { isGivenName } from './lexicon.ts';
import { isCalendarWord, isCustomaryCapital, isGenericAbbreviation, isPeople } from './notNames.ts';
import { kindsOf, vocabulary } from './vocabulary.ts';
import type { Word } from './word.ts';

/** Whether one capitalised word that the lexicon does not know is a name; `proven` when its capital is not owed to its place. */
export function judgeSingle(
  { words, written, capitals, cue }: Grounds,
  first: number,
  proven: boolean,
): Judgement {
  const word = words[first];
  if (!word) return 'none';
  if (word.shape === 'initial' || isGenericAbbreviation(word.text) || isFunctionWord(word.lower)) {
    return 'none';
  }
  if (isCalendarWord(word.lower) || isPeople(word.lower) || isCustomaryCapital(word.lower)) {
    return 'none';
  }
  if (isCurrencyZone(words, first)) return 'none';
  if (word.shape === 'upper') return isCommonWord(word.lower) && cue < 1 ? 'none' : 'name';
  if (word.shape === 'camel' || word.shape === 'mixed') return 'name';
  const seenSmall = written.has(word.lower);
  if (leadsCompound(words, first) || namesDisease(words, first)) return 'none';
  if (isUnit(words, first)) return 'none';
  if (isCommonWord(word.lower)) {
    if (!proven || hasDeterminer(words, first)) return 'maybe';
    if (cue >= (seenSmall ? 2 : 1) || isGivenName(word.text)) return 'name';
    const repeated = (capitals.get(word.lower) ?? 0) > 1 && !seenSmall;
    return repeated && standsLikeName(words, first) ? 'name' : 'maybe';
  }
  if (isOfPeople(words, first)) return 'none';
  if (!proven && cue < 1 && /(?:ly|ing)$/.test(word.lower)) return 'maybe';
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

/** A lone capital in the midst of small words: "compete with Tally today", not one of a row of capitals. */
function standsLikeName(words: readonly Word[], first: number): boolean {
  const word = words[first];
  const before = words[first - 1];
  const next = words[first + 1];
  if (!word || !before || before.sentence !== word.sentence || before.shape !== 'lower') {
    return false;
  }
  return (
    !next || next.sentence !== word.sentence || next.shape === 'lower' || next.joint === 'break'
  );
}

/** "2 degrees Lindholm": a scale is named behind its degrees. */
function isUnit(words: readonly Word[], first: number): boolean {
  return /^degrees?$/.test(words[first - 1]?.lower ?? '') && words[first]?.joint === 'space';
}

/** "QFA francs", "the EC dollar": letters that tell whose money it is. */
function isCurrencyZone(words: readonly Word[], first: number): boolean {
  const next = words[first + 1];
  return (
    words[first]?.shape === 'upper' &&
    next?.joint === 'space' &&
    /^(?:francs?|dollars?|pounds?|pesos?|rupees?|dinars?|crowns?)$/.test(next.lower)
  );
}

/** "Lomax flu, "Marburg virus", "Crohn's disease": diseases are not entities. */
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
