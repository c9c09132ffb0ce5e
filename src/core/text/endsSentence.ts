import {
  leadingAbbreviations,
  markedNames,
  sentenceStarters,
  timeTails,
  trailingAbbreviations,
} from './abbreviations.ts';

/** A full stop in its place. Offsets into the text. */
export interface StopInPlace {
  /** The first full stop, question or exclamation mark. */
  readonly mark: number;
  /** Behind it and all that closes with it: further marks, quotation marks, brackets. */
  readonly after: number;
  /** Where the sentence so far begins. */
  readonly from: number;
  /** Where the block ends. */
  readonly limit: number;
}

/** Whether a sentence ends there. Looks a few words to either side, never further. */
export function endsSentence(text: string, stop: StopInPlace): boolean {
  const next = nextWord(text, stop);
  const last = lastWord(text, stop);
  if (!/\s/.test(text.charAt(stop.after))) return isMissingSpace(text, stop, last);
  if (next.word === '') {
    return next.opens || !/^[,;:.)–—-]/.test(text.slice(stop.after).trimStart().slice(0, 1));
  }
  if (/^\p{Ll}/u.test(next.word)) return isLowBrand(next.word) && !isAbbreviation(last);
  if (speaksOn(text, stop, next)) return false;
  const marks = text.slice(stop.mark, stop.after);
  if (/[!?]/.test(marks)) return !markedNames.has(last.toLowerCase());
  // "I ... I think so": a speaker who starts again.
  if (/^(?:…|\. ?\.)/.test(marks)) return last.toLowerCase() !== next.word.toLowerCase();
  if (marks.length > 1 && /[)\]]/.test(marks)) return true;
  return !isAbbreviation(last) || endsWithAbbreviation(text, stop, last, next.word);
}

/** Longest stretch looked at to either side, in code units: longer "words" are addresses or noise. */
const reach = 40;

/** The word before the mark: "Inc", "U.S", "J", "8.5". */
function lastWord(text: string, { mark, from }: StopInPlace): string {
  let start = mark;
  const lowest = Math.max(from, mark - reach);
  while (start > lowest && !/[\s([“"‘/—–]/.test(text.charAt(start - 1))) start--;
  return text.slice(start, mark);
}

interface NextWord {
  readonly word: string;
  /** Whether a quotation mark or bracket opens before it. */
  readonly opens: boolean;
  /** Offset of the word. */
  readonly at: number;
}

function nextWord(text: string, { after, limit }: StopInPlace): NextWord {
  const match = /^(\s*)([“"‘'«([{*_¿¡$€£¥#@~]*)([\p{L}\p{N}][\p{L}\p{N}’'.-]*)?/u.exec(
    text.slice(after, Math.min(limit, after + reach)),
  );
  const [, space = '', opener = '', word = ''] = match ?? [];
  return { word, opens: opener !== '', at: after + space.length + opener.length };
}

/** "… ended last year.The company …": a space was lost. Only before a word that begins sentences. */
function isMissingSpace(text: string, { after, mark }: StopInPlace, last: string): boolean {
  if (after !== mark + 1 || !/\p{Ll}{3}$/u.test(last) || /[./:@]/.test(last)) return false;
  const next = /^\p{Lu}\p{Ll}*(?=\s)/u.exec(text.slice(after, after + reach))?.[0];
  return next !== undefined && sentenceStarters.has(next.toLowerCase());
}

/** "iPhone", "eBay", "xAI": a small letter may begin a sentence where a capital follows inside the word. */
function isLowBrand(word: string): boolean {
  return /^\p{Ll}{1,2}\p{Lu}/u.test(word);
}

/** Initials ("J"), letters with full stops ("U.S"), and the two lists. A lone digit or digits at the start number a list. */
function isAbbreviation(word: string): boolean {
  const low = word.toLowerCase();
  return (
    /^(?:\p{L}\.)*\p{Lu}$/u.test(word) ||
    /^(?:\p{L}\.)+\p{L}{1,2}$/u.test(word) ||
    /^\p{Lu}\.-?\p{Lu}/u.test(word) ||
    leadingAbbreviations.has(low) ||
    trailingAbbreviations.has(low) ||
    /^\d{1,2}$/.test(word)
  );
}

/** Whether the sentence ends although its last word carries a full stop of its own. */
function endsWithAbbreviation(
  text: string,
  stop: StopInPlace,
  last: string,
  next: string,
): boolean {
  const low = last.toLowerCase();
  if (/^\d+$/.test(last)) {
    return !/^[\s*_(“"]*$/.test(text.slice(stop.from, stop.mark - last.length));
  }
  if (low === 'no') return !/^\d/.test(next);
  if (/^\d/.test(next)) return !isNumbered(low);
  if (leadingAbbreviations.has(low)) {
    return low === 'st' && sentenceStarters.has(next.toLowerCase());
  }
  if (low === 'a.m' || low === 'p.m') return !timeTails.has(next.replace(/\.$/, '').toLowerCase());
  if (ordinaryWords.has(low) && /^\p{Ll}/u.test(last)) return true;
  return (
    sentenceStarters.has(next.toLowerCase()) && !/^(?:\p{Lu}\p{Ll}+ )?\p{Lu}\. \p{Lu}\./u.test(next)
  );
}

/** Abbreviations that are words too when written small: "they sat.", "in the sun.", "at the max." */
const ordinaryWords: ReadonlySet<string> = new Set(
  'no sat sun mar wed del ill miss ore co la min max ed art wash mass ref al'.split(' '),
);

/** "Sept. 5", "p. 12", "approx. 40": a number after these goes on with them. */
function isNumbered(low: string): boolean {
  return (
    leadingAbbreviations.has(low) ||
    /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|p|rs|est|no|mon|tues?|wed|thurs?|fri|sat|sun)$/.test(
      low,
    )
  );
}

/** "“Will it pass?” Moreno asked": a quotation that its own sentence goes on from. */
function speaksOn(text: string, { mark, after, limit }: StopInPlace, next: NextWord): boolean {
  if (next.opens || !/["”’']/.test(text.slice(mark, after))) return false;
  return speakerAndVerb.test(text.slice(next.at, Math.min(limit, next.at + 90)));
}

const speakerAndVerb =
  /^(?:\p{Lu}[\p{L}'’.-]*[ ,]+){1,4}(?:said|says|asked|asks|added|adds|told|wrote|writes|replied|recalled|recalls|shouted|joked|insisted|warned|argued|wondered|explained|noted|tweeted|posted|quipped|declared|exclaimed|continued)(?:\P{L}|$)/u;
