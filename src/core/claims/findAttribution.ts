import type { Word } from '../text/findWords.ts';
import type { Attribution } from './claim.ts';
import type { VerbInPlace } from './findVerbs.ts';
import { nearestSource, typeOfSource, type Sourced } from './nearestSource.ts';
import { startOfSource, typeOfHead } from './startOfSource.ts';
import { withoutAside } from './withoutAside.ts';
import { determiners, wordSet } from './wordLists.ts';

/** Who is said to have said it: "Ann Lee admitted", "according to the ministry", "reportedly"; null where the writer says so. */
export function findAttribution(sourced: Sourced): Attribution | null {
  if (!sourced.reports) return byVerb(sourced);
  return byPhrase(sourced) ?? byVerb(sourced) ?? byNoun(sourced) ?? byAdverb(sourced);
}

const sourcePhrase = /\b(?:according to|in the words of|as told to|citing|quoting|(?<=, )per)\s+/i;

/** "according to two people with knowledge of the talks", "citing a filing": the source runs to the next comma. */
function byPhrase(sourced: Sourced): Attribution | null {
  const { text, start } = sourced;
  const match = sourcePhrase.exec(text);
  if (!match) return null;
  const after = match.index + match[0].length;
  const rest = /^[^,;:!?()—–]{1,80}/.exec(text.slice(after))?.[0].replace(/\.["”’]?$/, '') ?? '';
  const type = unseen.test(rest)
    ? 'anonymous'
    : typeOfSource(sourced, start + match.index, start + after + rest.length);
  return { text: (match[0] + rest).trim(), type };
}

/** "a confidential report", "records seen by this paper": nobody else can look it up. */
const unseen = /\b(?:confidential|leaked|unnamed|anonymous|(?:seen|obtained|reviewed) by)\b/i;

function byVerb(sourced: Sourced): Attribution | null {
  for (const verb of sourced.verbs) {
    if (verb.sense !== 'speech' || !saysSomething(sourced, verb)) continue;
    const said = verb.time === 'loose' ? hangingSaying(sourced, verb) : toldSaying(sourced, verb);
    if (said) return said;
  }
  return null;
}

/** Verbs that say something only before "that", a quotation or the like: "added that", but "added 14 routes". */
const doubtful = wordSet(
  'add declare find show note recall project state stress call reveal maintain indicate determine calculate assess demand cite dispute propose specify ask praise tout hail',
);

function saysSomething({ text, start, words }: Sourced, verb: VerbInPlace): boolean {
  if (verb.lemma === 'report' && isHandedOver(words, verb.word + 1)) return false;
  if (verb.lemma === 'point') return /^(?:out|to)$/.test(words[verb.word + 1]?.low ?? '');
  if (!doubtful.has(verb.lemma)) return true;
  const word = words[verb.word];
  const next = words[verb.word + 1]?.low ?? '';
  const around = word ? text.slice(Math.max(0, word.start - start - 3), word.end - start + 3) : '';
  if (/["“”‘’]\s|["“”]/.test(around) || /^(?:that|how|whether|why)$/.test(next)) return true;
  return /^(?:call|describe|praise|tout|hail)$/.test(verb.lemma) && determiners.has(next);
}

/** "She reported them to the police": an act. */
function isHandedOver(words: readonly Word[], at: number): boolean {
  return /^(?:him|her|it|them)$/.test(words[at]?.low ?? '') && words[at + 1]?.low === 'to';
}

function toldSaying(sourced: Sourced, verb: VerbInPlace): Attribution | null {
  if (verb.time === 'future' || verb.time === 'modal' || isDenied(sourced, verb)) return null;
  if (verb.passive) return passiveSaying(sourced, verb);
  const after = isInverted(sourced, verb) ? nearestSource(sourced, verb.word, 1) : null;
  const before = after ? null : nearestSource(sourced, verb.word, -1);
  const source = after ?? (before && withoutAside(sourced, before, verb.word));
  if (!source || isCompared(sourced, source.from)) return null;
  const { words } = sourced;
  const told = words[verb.word];
  if (!after && told && isCoordinated(sourced, source.to, verb.word)) {
    return { text: told.text, type: source.type };
  }
  const from = after ? verb.word : startOfSource(sourced, source.from);
  const first = words[from];
  const last = words[Math.max(source.to, verb.word)];
  if (!first || !last) return null;
  const said = slice(sourced, first, last);
  if (/\b(?:not to be (?:named|identified)|condition of anonymity)\b/.test(said)) {
    return { text: said, type: 'anonymous' };
  }
  return { text: said, type: after ? source.type : typeOfHead(words, from, source) };
}

/** "Orrin bought the pier, the oldest of the coast, and said": what stands between is not who spoke. */
function isCoordinated({ words }: Sourced, source: number, verb: number): boolean {
  return verb - source > 2 && /^(?:and|but|also|then)$/.test(words[verb - 1]?.low ?? '');
}

/** "has not disclosed", "never commented": nothing was said. */
function isDenied({ words }: Sourced, verb: VerbInPlace): boolean {
  return words
    .slice(Math.max(0, verb.word - 2), verb.word)
    .some(({ low }) => /^(?:not|never|yet|\w+n't)$/.test(low));
}

/** "deeper than early estimates suggested": the source is measured against, not heard. */
function isCompared({ words }: Sourced, source: number): boolean {
  return words.slice(Math.max(0, source - 2), source).some(({ low }) => low === 'than');
}

/** "…, arguing that the fee was unlawful": said by the sentence's subject. */
function hangingSaying(sourced: Sourced, verb: VerbInPlace): Attribution | null {
  const word = sourced.words[verb.word];
  const next = sourced.words[verb.word + 1]?.low ?? '';
  if (
    !word ||
    !word.low.endsWith('ing') ||
    !/^(?:that|it|the|a|an|them|him|her|its|his|he|she|they|there)$/.test(next)
  ) {
    return null;
  }
  const source = nearestSource(sourced, verb.word, -1, 40);
  return source ? { text: word.text, type: source.type } : null;
}

const passiveSayings = wordSet(
  'estimate say report believe think allege rumour rumor describe quote cite claim understand know',
);

/** "was said to be", "is estimated at", "was described by Lee as". */
function passiveSaying(sourced: Sourced, verb: VerbInPlace): Attribution | null {
  const { words } = sourced;
  const by = words[verb.word + 1]?.low === 'by' ? nearestSource(sourced, verb.word + 1, 1) : null;
  const first = words[verb.word - 1];
  const last = words[by ? by.to : verb.word];
  if (!first || !last || (!by && !passiveSayings.has(verb.lemma))) return null;
  return { text: slice(sourced, first, last), type: by?.type ?? 'unspecified' };
}

/** "“…,” said Ann Lee": the verb follows a closing quotation mark, or a comma and its subject follows at once. */
function isInverted(sourced: Sourced, verb: VerbInPlace): boolean {
  const { text, start, words } = sourced;
  const word = words[verb.word];
  const before = word ? text.slice(Math.max(0, word.start - start - 3), word.start - start) : '';
  if (/[”"’]\s*$/.test(before)) return true;
  if (pronouns.has(words[verb.word + 1]?.low ?? '')) return false; // "Ann Lee, said he would go"
  const after = /,\s*$/.test(before) ? nearestSource(sourced, verb.word, 1, 2) : null;
  return after !== null && !opensClause(sourced, after.to);
}

/** "Ann Lee, the owner, said the deal would hold": what follows the verb has a verb of its own. */
function opensClause({ text, start, words, verbs }: Sourced, subject: number): boolean {
  const end = words[subject]?.end ?? 0;
  const next = words[subject + 1]?.start ?? end;
  if (/[^\s]/.test(text.slice(end - start, next - start))) return false;
  return verbs.some(
    ({ word, time }) => time !== 'loose' && (word === subject + 1 || word === subject + 2),
  );
}

const pronouns = wordSet('he she they it');

/** "his belief that …", "The concern is that …", "Rumours have swirled that …", "speculation that". */
function byNoun({ text, mentions }: Sourced): Attribution | null {
  const match = nounOfSaying.exec(text);
  if (!match) return null;
  const person = mentions.some(({ kind }) => kind === 'PERSON');
  const owned = /^(?:his|her|their)\b/i.test(match[0]);
  return { text: match[0], type: owned && person ? 'named' : 'anonymous' };
}

const nounOfSaying =
  /\b(?:(?:his|her|their) (?:belief|view|claim|warning|argument|conviction|insistence|promise|assertion)(?: \w+){0,3}? that\b|(?:the )?(?:concern|fear|worry|suspicion|allegation|claim|perception|consensus|belief)s? (?:\w+ ){0,2}?(?:is |was |are |were )?that\b|(?:the )?(?:rumou?rs?|whispers?|speculation|talk)\b(?: (?:\w+ ){0,3}?that\b| (?:about|regarding|of)\b))/i;

function byAdverb({ text }: Sourced): Attribution | null {
  const match = sayingAdverb.exec(text);
  return match ? { text: match[0], type: 'anonymous' } : null;
}

const sayingAdverb =
  /\b(?:reportedly|allegedly|purportedly|rumou?red|an estimated|estimated (?=at|to)|estimated(?= [a-z]+ of)|(?:is|are|was|were) (?:said|believed|thought|understood) to|sources (?:say|said))\b/i;

function slice({ text, start }: Sourced, first: Word, last: Word): string {
  return text.slice(first.start - start, last.end - start);
}
