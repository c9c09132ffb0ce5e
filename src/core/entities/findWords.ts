import type { Article } from '../text/article.ts';
import type { Sentence } from '../text/sentence.ts';
import type { Span } from '../text/span.ts';
import { isCommonWord } from './isCommonWord.ts';
import { membersBody } from './membersBody.ts';
import { nameKey } from './nameKey.ts';
import { shapeOf } from './shapeOf.ts';
import type { CaseProof, Joint, Word } from './word.ts';

/**
 * "U.S." and "J." keep their points; "3.5", "O'Neill", "AT&T" and "Node.js" are one word; a lone "&" is a word. An
 * address of the web or of mail is swallowed whole as one word that begins with a sign.
 */
const wordPattern =
  /(?:https?:\/\/|www\.)\S+|[@#][\p{L}\p{N}_]+|\p{Lu}\.(?:\p{Lu}\.)+|\p{Lu}\.(?=[ \u00A0-]?\p{Lu})|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:(?:['’&]|\.(?=\p{Ll}|\d)|,(?=\d{3}))[\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*(?:@\S+)?|&/gu;

const possessiveEnd = /['’][sS]$/;

/** Abbreviations whose point does not break a name: "St. Louis", "Dr. Rao", "Gov. Hale". */
const pointed = new Set(
  'st mt ft dr mr mrs ms prof sen rep gov gen col capt lt sgt rev hon pres inc corp co ltd bros jr sr no vs u.s u.k'.split(
    ' ',
  ),
);

/** The words of the article's sentences, in order, each knowing what its capital proves; those of money are numbers. */
export function findWords(
  article: Article,
  sentences: readonly Sentence[],
  money: readonly Span[] = [],
): Word[] {
  const words: Word[] = [];
  let hidden = 0;
  let amount = 0;
  sentences.forEach((sentence, index) => {
    const from = words.length;
    const content = article.blocks[sentence.block]?.content ?? sentence;
    const start = Math.max(sentence.start, content.start);
    const end = Math.min(sentence.end, content.end);
    const text = article.text.slice(start, end);
    for (const match of text.matchAll(wordPattern)) {
      const at = start + match.index;
      while ((article.hidden[hidden]?.end ?? Infinity) <= at) hidden++;
      if ((article.hidden[hidden]?.start ?? Infinity) < at + match[0].length) continue;
      while ((money[amount]?.end ?? Infinity) <= at) amount++;
      words.push(
        readWord(article.text, match[0], {
          at,
          before: words.length > from ? words.at(-1) : undefined,
          sentence: index,
          inMoney: (money[amount]?.start ?? Infinity) < at + match[0].length,
        }),
      );
    }
    proveCases(article, sentence, words, from);
  });
  return words;
}

/** Where a word was met. */
interface Meeting {
  readonly at: number;
  /** The word before it in its sentence. */
  readonly before: Word | undefined;
  readonly sentence: number;
  readonly inMoney: boolean;
}

function readWord(article: string, raw: string, meeting: Meeting): Word {
  const { at: start, before, sentence } = meeting;
  const owned = possessiveEnd.test(raw);
  const text = owned ? raw.slice(0, -2) : raw;
  const end = start + text.length;
  const written = /^[@#]|:\/\/|@|^www\./.test(text) ? 'lower' : shapeOf(text);
  const shape = meeting.inMoney && written !== 'lower' ? 'number' : written;
  const lower = text.toLowerCase();
  return {
    start,
    end,
    text,
    lower,
    key: shape === 'lower' ? lower : nameKey(text),
    shape,
    joint: before ? jointOf(article.slice(before.end, start), before) : 'break',
    possessive: owned ? 2 : isPluralPossessive(article, text, end) ? 1 : 0,
    sentence,
    proof: 'yes',
  };
}

/** "the Rovers' keeper", "the Harrow Drivers' Union": an apostrophe after a plural, not the end of a quotation. */
function isPluralPossessive(article: string, text: string, end: number): boolean {
  const mark = article[end];
  return (
    text.endsWith('s') &&
    (mark === '’' || mark === "'") &&
    (/^ \p{Ll}/u.test(article.slice(end + 1, end + 3)) ||
      membersBody.test(article.slice(end + 1, end + 14)))
  );
}

/** White space, at most one line end: a sentence wrapped by hand, quoted or not, goes on in the next line. */
const lineWrap = /^[ \t\u00A0\u202F]{0,3}(?:\r?\n[ \t>]{0,8})?$/;

/** The signs that open a link, or open or close emphasis in Markdown, with a space on one side: "the union **Velmar Joiners**". */
const emphasis = /^(?: [*_]{0,3}\[?|[*_]{1,3} )$/;

function jointOf(gap: string, before: Word): Joint {
  if (gap === ' ' || (gap !== '' && lineWrap.test(gap)) || emphasis.test(gap)) return 'space';
  if (gap === '-' || gap === '‑') return 'hyphen';
  if (/^['’]s[  ]$/.test(gap) || (before.possessive > 0 && /^['’][  ]$/.test(gap))) return 'space';
  if (/^\.[  ]$/.test(gap) && pointed.has(before.lower)) return 'space';
  if (/^['’]s-$/.test(gap)) return 'hyphen';
  return 'break';
}

/** A first word, and the first of a quotation or after a colon, is capitalised whatever it is; so is all of a title. */
function proveCases(
  article: Article,
  sentence: Sentence,
  words: readonly Word[],
  from: number,
): void {
  const title = isTitle(article, sentence, words, from);
  for (let i = from; i < words.length; i++) {
    const word = words[i];
    if (!word) continue;
    word.proof = title ? 'title' : proofOf(article.text, words, i, from);
  }
}

function proofOf(text: string, words: readonly Word[], i: number, from: number): CaseProof {
  const word = words[i];
  if (i === from || !word) return 'opening';
  if (word.joint !== 'break') return 'yes';
  const gap = text.slice(words[i - 1]?.end ?? word.start, word.start);
  if (/[.!?…][^.!?…]*$/.test(gap) && !gap.startsWith('.,')) return 'opening';
  if (/[—–-]\s*$/.test(gap) && endsDateline(words, i, from)) return 'opening';
  const opens = /[:“"‘•*]\s*$|:\s|\n/.test(gap);
  return opens && words[i + 1]?.shape === 'lower' ? 'opening' : 'yes';
}

/** "HARROW, Ohio (Newswire) — Police said": the prose begins behind the dash. */
function endsDateline(words: readonly Word[], i: number, from: number): boolean {
  if (words[from]?.shape !== 'upper' || i - from > 8) return false;
  return words.slice(from, i).every((word) => word.shape !== 'lower');
}

/** Words that stay small in a title. */
const small = new Set(
  'with from that than over into upon about your this when what will have more their they them then after amid among under between versus without'.split(
    ' ',
  ),
);

/**
 * Whether a line's capitals are those of a title: it stands alone, has no full stop, nearly all its longer words are
 * capitalised, and common words among them ("The Road to a Bigger Harbor", "RATES FALL AGAIN").
 */
function isTitle(
  article: Article,
  sentence: Sentence,
  words: readonly Word[],
  from: number,
): boolean {
  const block = article.blocks[sentence.block];
  const last = article.text[sentence.end - 1] ?? '';
  const heading = block?.kind === 'heading';
  const alone = block && sentence.start <= block.content.start && sentence.end >= block.content.end;
  let capitals = 0;
  let common = 0;
  let others = 0;
  let upper = 0;
  for (let i = from; i < words.length; i++) {
    const word = words[i];
    if (!word || word.shape === 'number') continue;
    if (word.shape === 'upper' && word.text.length > 1) upper++;
    if (word.shape === 'lower') {
      if (word.text.length > 3 && !small.has(word.lower) && word.joint !== 'hyphen') others++;
    } else if (i > from) {
      capitals++;
      if (word.shape === 'capital' && isCommonWord(word.lower)) common++;
    }
  }
  const all = words.length - from;
  if (all >= 3 && upper >= 3 && upper > all * 0.7) return true;
  if (!heading && (!alone || /[.!;,]/.test(last) || all > 20)) return false;
  return common > 0 && others <= (capitals + others) * 0.2;
}
