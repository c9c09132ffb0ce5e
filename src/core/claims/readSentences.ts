import type { Mention } from '../entities/entity.ts';
import type { Figure } from '../figures/figure.ts';
import type { Article } from '../text/article.ts';
import { findWords, type Word } from '../text/findWords.ts';
import type { Sentence } from '../text/sentence.ts';
import type { Span } from '../text/span.ts';
import { findAttribution } from './findAttribution.ts';
import { findTopic } from './findTopic.ts';
import { findTurns } from './findTurns.ts';
import { wordSet } from './wordLists.ts';
import { findVerbs, type VerbInPlace } from './findVerbs.ts';
import { lookUp, type Entry } from './vocabulary.ts';
import type { Judged, NumberedFigure } from './judged.ts';

/** Reads every sentence once for the signals: its words, figures, names, verbs, source and hedges. */
export function readSentences(
  article: Article,
  sentences: readonly Sentence[],
  figures: readonly Figure[],
  mentions: readonly Mention[],
): Judged[] {
  const figuresIn = takeInside(figures);
  const mentionsIn = takeInside(mentions);
  let quoted = false;
  let block = -1;
  return sentences.map((sentence) => {
    if (sentence.block !== block) quoted = false;
    block = sentence.block;
    const inside = {
      figures: figuresIn(sentence),
      mentions: mentionsIn(sentence).map(({ item }) => item),
    };
    const judged = readSentence(article, sentence, inside, quoted);
    quoted = staysOpen(judged.text, quoted);
    return judged;
  });
}

interface Inside {
  readonly figures: readonly { readonly item: Figure; readonly index: number }[];
  readonly mentions: readonly Mention[];
}

function readSentence(
  article: Article,
  sentence: Sentence,
  inside: Inside,
  quoted: boolean,
): Judged {
  const { start, end } = sentence;
  const { mentions } = inside;
  const text = article.text.slice(start, end);
  const words = findWords(article.text, sentence);
  const lows = lowsOf(words, inside);
  const entries = entriesOf(words, lows);
  const verbs = findVerbs({ words, entries, isName: (index) => lows[index] === '§' });
  const { counts, hedges } = findTurns(lows, entries, (from, to) =>
    article.text.slice(words[from]?.start ?? start, words[to]?.end ?? start),
  );
  const reports = counts.has('report');
  return {
    start,
    end,
    text,
    words,
    lows,
    verbs,
    hedges,
    mentions,
    turns: counts,
    topic: findTopic(entries),
    blockKind: article.blocks[sentence.block]?.kind ?? 'paragraph',
    figures: inside.figures.map(({ item, index }): NumberedFigure => ({ index, figure: item })),
    mainVerb: mainVerbOf(verbs, words),
    attribution: findAttribution({ text, start, words, verbs, mentions, reports }),
    insideQuotation: quoted,
  };
}

/** What the lists say of each word. A name or a figure still tells a topic by its own words: "40 megawatts". */
function entriesOf(words: readonly Word[], lows: readonly string[]): (Entry | undefined)[] {
  return words.map((word, index) => {
    const low = lows[index];
    return lookUp(low === undefined || low === '§' || low === '#' ? word.low : low);
  });
}

/** Names, the month of May too, become "§" and figures "#": no turn of phrase is looked for inside them. "US" is no pronoun. */
function lowsOf(words: readonly Word[], { figures, mentions }: Inside): string[] {
  const named = covering(mentions);
  const counted = covering(figures.map(({ item }) => item));
  return words.map((word, index) => {
    if (counted(word)) return '#';
    if (named(word) || (index > 0 && word.text === 'May')) return '§';
    return word.text === 'US' ? 'u.s' : word.low;
  });
}

/** Whether a word lies in one of the spans; words and spans come in order. */
function covering(spans: readonly Span[]): (word: Span) => boolean {
  let at = 0;
  return (word) => {
    while (at < spans.length && (spans[at]?.end ?? 0) <= word.start) at++;
    const span = spans[at];
    return span !== undefined && span.start < word.end;
  };
}

/** Items in order of reading, asked for sentence by sentence in the same order: one sweep for the whole article. */
function takeInside<T extends Span>(
  items: readonly T[],
): (span: Span) => { item: T; index: number }[] {
  let next = 0;
  return (span) => {
    const taken: { item: T; index: number }[] = [];
    while (next < items.length) {
      const item = items[next];
      if (!item || item.start >= span.end) break;
      if (item.start >= span.start) taken.push({ item, index: next });
      next++;
    }
    return taken;
  };
}

/** The first told verb that no "which", "who", "as" or "while" stands before, else the first told verb. */
function mainVerbOf(verbs: readonly VerbInPlace[], words: readonly Word[]): VerbInPlace | null {
  const told = verbs.filter((verb) => verb.time !== 'loose');
  return told.find((verb) => !opensClause(words, verb.word)) ?? told[0] ?? null;
}

function opensClause(words: readonly Word[], verb: number): boolean {
  for (let at = verb - 1; at >= 0 && at >= verb - 3; at--) {
    if (commaBehind(words, at)) break;
    if (clauseWords.has(words[at]?.low ?? '')) {
      return true;
    }
  }
  return clauseOpeners.has(words[0]?.low ?? '') && !hasCommaBefore(words, verb);
}

const clauseOpeners = wordSet(
  'as while if because although though when since unless after before once',
);
const clauseWords = wordSet(
  'which who that where when whose while as if because although though since unless whether how why what',
);

function hasCommaBefore(words: readonly Word[], verb: number): boolean {
  const furthest = Math.min(verb, longestOpening);
  for (let at = 0; at < furthest; at++) if (commaBehind(words, at)) return true;
  return false;
}

/** Words. No opening clause is longer; bounds the work on text without full stops. */
const longestOpening = 80;

/** Whether more than one character parts a word from the next: a comma, a dash, a quotation mark. */
function commaBehind(words: readonly Word[], at: number): boolean {
  return (words[at + 1]?.start ?? 0) - (words[at]?.end ?? 0) >= 2;
}

/** Whether a quotation is open behind this sentence: more opened than closed, in curly marks; straight ones toggle. */
function staysOpen(text: string, open: boolean): boolean {
  if (!/[“”"]/.test(text)) return open;
  let state = open;
  for (const [mark] of text.matchAll(/[“”"]/g)) {
    if (mark === '"') state = !state;
    else state = mark === '“';
  }
  return state;
}
