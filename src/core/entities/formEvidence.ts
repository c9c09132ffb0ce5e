import type { Candidate } from './candidate.ts';
import type { EntityKind } from './entity.ts';
import { isCommonWord } from './isCommonWord.ts';
import type { KindScores } from './kindScores.ts';
import { isWeak, isGivenName } from './lexicon.ts';
import { numberedHeads, pairedHeadWords } from './lexicon/headWords.ts';
import { kindsOf, vocabulary } from './vocabulary.ts';
import type { Word } from './word.ts';

/** Adds what a name's own words say about its kind: known names, last words, given names, shapes. */
export function addFormEvidence(words: readonly Word[], candidate: Candidate): void {
  const { first, last, cues, known, titled } = candidate;
  const head = words[first];
  const tail = words[last];
  if (!head || !tail) return;
  if (titled) cues.PERSON += 6;
  if (known) cues[known.kind] += known.settled ? 1000 : isWeak(known) ? 3 : 7;
  if (first === last) addSingle(head, candidate);
  else addSeveral(words, candidate);
}

function addSingle(word: Word, { form: scores, known }: Candidate): void {
  const common = isCommonWord(word.lower);
  if (isGivenName(word.text) && !known) scores.PERSON += 1.5;
  if (word.shape === 'upper') scores.ORG += word.text.length > 5 ? 0.5 : 1;
  if (word.shape === 'camel') scores.ORG += 0.7;
  if (word.shape === 'mixed') scores.PRODUCT += 1;
  if (word.shape === 'capital' && !common) {
    scores.PERSON += 0.3;
    scores.ORG += 0.4;
    addEnding(word.lower, scores);
  }
  if (common) scores.ORG += 0.5;
}

/** Endings that medicines and places tend to have: "Velcortimab", "Harrowshire", "Kesselburg". */
function addEnding(lower: string, scores: KindScores): void {
  if (
    /(?:mab|nib|vir|statin|gliptin|cillin|mycin|prazole|sartan|tide|parib|ciclib|zole|lol|dopa|vax)$/.test(
      lower,
    ) &&
    lower.length > 6
  ) {
    scores.PRODUCT += 2;
  }
  if (
    /(?:ville|burg|burgh|shire|stan|borough|bury|mouth|grad|abad|polis|haven|stead|chester|ampton|hurst|dorf|stadt|heim|berg|bergen|feld|gletscher|fjord|vatn)$/.test(
      lower,
    )
  ) {
    scores.PLACE += 1;
  }
  if (/(?:ford|ton|port|field|wick|land|dale|worth|minster|view|pool)$/.test(lower)) {
    scores.PLACE += 0.4;
  }
  if (/(?:tech|soft|corp|bank|net|labs|gen|pharma|media|works|ware)$/.test(lower)) {
    scores.ORG += 1.5;
  }
}

/** "Benedict XVI", "Sam Rao Jr". */
const ordinal = /^(?:Jr|Sr|II|III|IV|V|VI|VII|VIII|IX|X|XI|XII|XIII|XIV|XV|XVI)$/;

function addSeveral(words: readonly Word[], candidate: Candidate): void {
  const { first, last, form: scores, known } = candidate;
  const inner = words.slice(first, last + 1);
  const tail = words[last];
  if (!tail) return;
  const headed = addHeads(words, candidate);
  if (known) return;
  if (isGivenName(words[first]?.text ?? '') && ordinal.test(tail.text)) scores.PERSON += 2;
  if (tail.shape === 'number') scores.PRODUCT += 1.5;
  if (inner.some((word) => word.shape === 'mixed')) scores.PRODUCT += 1.5;
  if (inner.some((word) => word.lower === '&')) scores.ORG += 2.5;
  if (inner.some((word) => word.shape === 'initial' && word.text.endsWith('.'))) scores.PERSON += 2;
  if (isOnWater(words, candidate)) scores.PLACE += 4;
  else if (!headed) addPersonForm(words, candidate);
}

const team: readonly EntityKind[] = ['ORG'];

/** The last word and the word before "of": "Elm Street", "Ministry of Tides", "Measure 12". */
function addHeads(words: readonly Word[], { first, last, form: scores }: Candidate): boolean {
  const number = words[last]?.shape === 'number' || words[last]?.shape === 'initial';
  const numbered = number ? numberedHeads[words[last - 1]?.lower ?? ''] : undefined;
  if (numbered) scores[numbered] += 4;
  for (let i = first + 1; i < last; i++) {
    if (!/^(?:of|for|on)$/.test(words[i]?.lower ?? '')) continue;
    const kinds = kindsOf(vocabulary().ofHeads, words[i - 1]?.lower ?? '');
    for (const kind of kinds) scores[kind] += 4 / kinds.length;
    if (kinds.length > 0) return true;
  }
  const lower = words[last]?.lower ?? '';
  const paired = pairedHeadWords[`${words[last - 1]?.lower ?? ''} ${lower}`];
  if (paired) {
    scores[paired] += 5;
    return true;
  }
  const kinds = vocabulary().nicknames.has(lower) ? team : kindsOf(vocabulary().heads, lower);
  const person =
    startsGiven(words, first) && last - first <= 2 && vocabulary().surnameHeads.has(lower);
  for (const kind of kinds) scores[kind] += (person ? 1.6 : 4) / Math.sqrt(kinds.length);
  if (kinds.length === 0) {
    for (const kind of kindsOf(vocabulary().firstWords, words[first]?.lower ?? '')) {
      scores[kind] += 2.5;
    }
    return kindsOf(vocabulary().firstWords, words[first]?.lower ?? '').includes('ORG');
  }
  return !person;
}

/** "Velmar-sur-Orne", "Tarn-upon-Lee": a small word with a hyphen on both sides. */
function isOnWater(words: readonly Word[], { first, last }: Candidate): boolean {
  const small = /^(?:sur|upon|on|am|an|en|sous|lès|les|under|in|by)$/;
  return words
    .slice(first + 1, last)
    .some((word) => small.test(word.lower) && word.joint === 'hyphen');
}

/** A given name, or one in two halves ("Hye-jin"). */
function startsGiven(words: readonly Word[], first: number): boolean {
  const second = words[first + 1];
  const halved = second?.joint === 'hyphen' && second.shape === 'lower';
  return halved || isGivenName(words[first]?.text ?? '');
}

/** Two to four words, the first a given name, or both unknown: most likely a person. */
function addPersonForm(words: readonly Word[], { first, last, form: scores }: Candidate): void {
  const inner = words.slice(first, last + 1);
  const capitals = inner.filter((word) => word.shape !== 'lower');
  const head = capitals[0];
  const tail = capitals.at(-1);
  if (!head || !tail || capitals.length > 4 || inner.some((word) => word.lower === '&')) return;
  const plain = capitals.every((word) => word.shape === 'capital' || word.shape === 'initial');
  if (startsGiven(words, first) && plain) {
    scores.PERSON += isCommonWord(tail.lower) && isCommonWord(head.lower) ? 1.5 : 3.5;
  } else if (
    plain &&
    capitals.length <= 3 &&
    !isCommonWord(tail.lower) &&
    !isCommonWord(head.lower)
  ) {
    scores.PERSON += 1.5;
  } else scores.ORG += 0.5;
  if (capitals.some((word) => word.shape === 'upper' || word.shape === 'camel')) scores.ORG += 0.7;
}
