import type { Article } from '../text/article.ts';
import type { Sentence } from '../text/sentence.ts';
import type { Candidate } from './candidate.ts';
import { addContextEvidence } from './contextEvidence.ts';
import { cutRun, matchKnown, type Cutting } from './cutRun.ts';
import { entityKinds, type DeskName, type Mention } from './entity.ts';
import { findRuns } from './findRuns.ts';
import { findTerms } from './findTerms.ts';
import { findWords } from './findWords.ts';
import { addFormEvidence } from './formEvidence.ts';
import { groupNames, rootOf, type NameGroup } from './groupNames.ts';
import { judgeName, type Judgement } from './judgeName.ts';
import { bestKind, noScores } from './kindScores.ts';
import { addName, emptyLexicon, sharedLexicon, type Lexicon } from './lexicon.ts';
import { nameKey, wordsKey } from './nameKey.ts';
import { isCommonWord } from './isCommonWord.ts';
import { isGivenName } from './lexicon.ts';
import { kindsOf, vocabulary } from './vocabulary.ts';
import type { Word } from './word.ts';

export interface EntityOptions {
  readonly names: readonly DeskName[];
  readonly notNames: readonly string[];
}

/**
 * Every mention of an entity, in order, never overlapping: names by their capitals, known names and cues, one kind and
 * one canonical name for all mentions of an entity. The desk's names are always found, its not-names never.
 */
export function findEntities(
  article: Article,
  sentences: readonly Sentence[],
  options: EntityOptions,
): Mention[] {
  const words = findWords(article, sentences);
  const desk = deskLexicon(options.names);
  const cutting: Cutting = { words, lexicons: [desk, sharedLexicon()] };
  const candidates = collect(article.text, cutting, desk);
  const accepted = withoutTerms(article.text, words, settle(cutting, candidates));
  const titles = findInTitles(cutting, accepted);
  const all = [...accepted, ...titles].sort((a, b) => a.first - b.first);
  const groups = groupNames(article.text, words, all);
  return toMentions(groups, words, new Set(options.notNames.map(nameKey)));
}

function deskLexicon(names: readonly DeskName[]): Lexicon {
  const lexicon = emptyLexicon();
  for (const { name, kind, aliases } of names) {
    for (const written of [name, ...aliases]) {
      addName(lexicon, { written, entity: name, kind, weak: false, settled: true });
    }
  }
  return lexicon;
}

/** A candidate with what was decided about it on its own evidence. */
interface Judged {
  readonly candidate: Candidate;
  readonly judgement: Judgement;
}

function collect(text: string, cutting: Cutting, desk: Lexicon): Judged[] {
  const { words } = cutting;
  const written = new Set<string>();
  for (const word of words) if (word.shape === 'lower') written.add(word.lower);
  const judged: Judged[] = [];
  for (let from = 0; from < words.length;) {
    let to = from;
    while (to < words.length && words[to]?.sentence === words[from]?.sentence) to++;
    const around = { text, words, from, to };
    for (const candidate of candidatesOf(cutting, desk, from, to)) {
      addContextEvidence(around, candidate);
      const cue = Math.max(...entityKinds.map((kind) => candidate.scores[kind]));
      const judgement = judgeName({ words, written, cue }, candidate);
      addFormEvidence(words, candidate);
      judged.push({ candidate, judgement });
    }
    from = to;
  }
  return judged;
}

/** The candidates of one sentence; of a title only the desk's names, the others follow from the document. */
function candidatesOf(cutting: Cutting, desk: Lexicon, from: number, to: number): Candidate[] {
  const { words } = cutting;
  const out: Candidate[] = [];
  const deskCutting = { words, lexicons: [desk] };
  let start = from;
  for (let i = from; desk.names.size > 0 && i < to; i++) {
    const match = matchKnown(deskCutting, i, to);
    if (!match) continue;
    out.push(...plainCandidates(cutting, start, i));
    out.push({
      first: i,
      last: match.last,
      known: match.known,
      owned: match.owned,
      titled: false,
      scores: noScores(),
    });
    i = match.last;
    start = i + 1;
  }
  return [...out, ...plainCandidates(cutting, start, to)];
}

function plainCandidates(cutting: Cutting, from: number, to: number): Candidate[] {
  if (from >= to || cutting.words[from]?.proof === 'title') return [];
  return findRuns(cutting.words, from, to).flatMap((run) => cutRun(cutting, run));
}

/** Accepts the names, and of the doubtful ones those that the document names elsewhere. */
function settle(cutting: Cutting, judged: readonly Judged[]): Candidate[] {
  const { words } = cutting;
  const sure = new Set<string>();
  const short = new Set<string>(); // surnames and teams' nicknames
  for (const { candidate, judgement } of judged) {
    if (judgement !== 'name' || isOpening(words, candidate)) continue;
    sure.add(wordsKey(words, candidate.first, candidate.last));
    const last = words[candidate.last]?.lower ?? '';
    if (candidate.last === candidate.first) continue;
    if (bestKind(candidate.scores) === 'PERSON' || vocabulary().nicknames.has(last)) {
      short.add(last);
    }
  }
  const accepted: Candidate[] = [];
  for (const { candidate, judgement } of judged) {
    const kept = withoutOpening(cutting, candidate, sure);
    if (kept !== candidate) {
      accepted.push(kept);
    } else if (judgement === 'name') {
      accepted.push(candidate);
    } else if (judgement === 'maybe') {
      const key = wordsKey(words, candidate.first, candidate.last);
      if (sure.has(key) || short.has(key)) accepted.push(candidate);
    }
  }
  return accepted;
}

function withoutTerms(
  text: string,
  words: readonly Word[],
  accepted: readonly Candidate[],
): Candidate[] {
  const terms = findTerms(text, words, accepted);
  return accepted.filter(
    ({ first, last, known }) => known || first < last || !terms.has(words[first]?.lower ?? ''),
  );
}

function isOpening(words: readonly Word[], { first }: Candidate): boolean {
  return words[first]?.proof === 'opening';
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
  if (!isCommonWord(word.lower) || words[first + 1]?.joint === 'hyphen') return candidate;
  if (sure.has(wordsKey(words, first, last))) return candidate;
  const rest = matchKnown(cutting, first + 1, last + 1);
  const next = words[first + 1];
  const drop =
    sure.has(wordsKey(words, first + 1, last)) ||
    (rest !== null && rest.last === last && !rest.known.weak) ||
    (!isGivenName(word.text) && isGivenName(next?.text ?? '') && last > first + 1) ||
    (/(?:ly|ed|ing)$/.test(word.lower) &&
      kindsOf(vocabulary().heads, words[last]?.lower ?? '').length === 0);
  return drop
    ? { ...candidate, first: first + 1, known: rest?.last === last ? rest.known : null }
    : candidate;
}

/** In titles and all-capital lines only names that the document or the lexicon knows. */
function findInTitles(cutting: Cutting, accepted: readonly Candidate[]): Candidate[] {
  const { words } = cutting;
  const document = documentLexicon(words, accepted);
  const lexicons = [document, ...cutting.lexicons];
  const out: Candidate[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word || word.proof !== 'title' || word.shape === 'lower') continue;
    const match = matchKnown({ words, lexicons }, i, endOfSentence(words, i));
    if (
      !match ||
      match.known.settled ||
      (match.known.weak && !document.names.has(nameKey(word.text)))
    ) {
      continue;
    }
    const known = match.known.entity === '' ? null : match.known;
    const found: Candidate = {
      first: i,
      last: match.last,
      known,
      owned: match.owned,
      titled: false,
      scores: noScores(),
    };
    addFormEvidence(words, found);
    out.push(found);
    i = match.last;
  }
  return out;
}

/** The names accepted in running prose; `entity` is empty where the lexicon does not know them. */
function documentLexicon(words: readonly Word[], accepted: readonly Candidate[]): Lexicon {
  const lexicon = emptyLexicon();
  for (const { first, last, known, scores } of accepted) {
    const written = words
      .slice(first, last + 1)
      .map((word, i) => (i === 0 ? word.text : (word.joint === 'hyphen' ? '-' : ' ') + word.text))
      .join('');
    const kind = bestKind(scores);
    addName(
      lexicon,
      known ? { ...known, written } : { written, entity: '', kind, weak: false, settled: false },
    );
  }
  return lexicon;
}

const longestName = 16;

function endOfSentence(words: readonly Word[], i: number): number {
  let end = i;
  while (end < i + longestName && words[end]?.sentence === words[i]?.sentence) end++;
  return Math.min(end, words.length);
}

function toMentions(
  groups: readonly NameGroup[],
  words: readonly Word[],
  notNames: ReadonlySet<string>,
): Mention[] {
  const longest = new Map<NameGroup, NameGroup>();
  for (const group of groups) {
    const root = rootOf(group);
    const best = longest.get(root);
    if (!best || group.text.length > best.text.length) longest.set(root, group);
  }
  const mentions: Mention[] = [];
  for (const group of groups) {
    const root = rootOf(group);
    if (notNames.has(group.key)) continue;
    const kind = bestKind(root.scores);
    const entity =
      root.known?.kind === kind ? root.known.entity : (longest.get(root)?.text ?? group.text);
    for (const { first, last, owned } of group.members) {
      const start = words[first]?.start ?? 0;
      const end = (words[last]?.end ?? 0) + (owned ? 2 : 0);
      mentions.push({ start, end, kind, entity });
    }
  }
  return mentions.sort((a, b) => a.start - b.start);
}
