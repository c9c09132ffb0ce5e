import { isDigit, isSpace, wordEnd } from './characters.ts';
import { singular } from './singular.ts';

export interface CountedNoun {
  /** Singular ("GPU"); adjectives before it are left out. */
  readonly unit: string;
  /** Where the noun ends if it follows directly; null where other words stand between ("1,200 new clinics"). */
  readonly end: number | null;
}

const irregularPlurals: ReadonlySet<string> = new Set(
  'people men women children feet teeth geese mice staff personnel troops police cattle sheep fish aircraft'.split(
    ' ',
  ),
);

/** Words in "s" that are no plural nouns. */
const notPlural: ReadonlySet<string> = new Set(
  `was is has does as its his hers this thus us plus times yes always perhaps towards afterwards besides sometimes versus
  across less minus overseas ours theirs yours unless whereas else says goes gets makes takes gives means wants
  seems remains becomes includes comes sits lies`.split(/\s+/),
);

/** Words that end the search for a noun: what follows the number is another phrase. */
const breaks: ReadonlySet<string> = new Set(
  `a an the and or but nor for in on at by to of from with as than that which who whom whose this these those it he she they
  we you i is are was were be been being has have had do does did will would can could may might must shall should not no so
  if when while because since until after before during between against into onto over under about per his her its their our
  my your what how why where there here said says say also then now ago later earlier am pm percent`.split(
    /\s+/,
  ),
);

/**
 * The plural noun that a number ending at `end` counts, directly or behind up to two other words. `viaOf`: an indefinite
 * number reaches it through "of" ("millions of enterprise requests"), and never takes it into its span.
 */
export function countedNoun(text: string, end: number, viaOf: boolean): CountedNoun | null {
  let at = end;
  if (viaOf) {
    const of = /[ \u00a0]of(?=[ \u00a0])/y;
    of.lastIndex = at;
    if (!of.test(text)) return null;
    at = of.lastIndex;
  }
  for (let words = 0; words < 3; words += 1) {
    if (!isSpace(text.charCodeAt(at))) return null;
    const start = at + 1;
    const stop = hyphenedEnd(text, start);
    const word = text.slice(start, stop);
    if (word === '' || breaks.has(word.toLowerCase())) return null;
    if (isPlural(word) && !isCompoundPart(text, start, stop)) {
      return { unit: singular(word), end: words === 0 && !viaOf ? stop : null };
    }
    at = stop;
  }
  return null;
}

function isPlural(word: string): boolean {
  const lower = word.toLowerCase();
  if (irregularPlurals.has(lower)) return true;
  if (/[A-Z]s$/.test(word)) return word.length > 2; // "GPUs"
  return (
    /[^s]s$/i.test(word) && word.length > 2 && !/(?:us|is)$/.test(lower) && !notPlural.has(lower)
  );
}

/** Plurals that stand before another plural like adjectives: "new police officers", "sports cars". */
const adjectival: ReadonlySet<string> = new Set(
  `police staff people women men children troops fish aircraft cattle sports systems savings operations sales goods news arts
  weapons securities`.split(/\s+/),
);

/** Whether a plural at `start` goes on: as an adjective of the next plural, or as an owner ("12 workers' rights"). */
function isCompoundPart(text: string, start: number, end: number): boolean {
  const sign = text.charAt(end);
  if (sign === '-' || sign === '’' || sign === "'") return true;
  if (sign !== ' ' || !adjectival.has(text.slice(start, end).toLowerCase())) return false;
  return isPlural(text.slice(end + 1, wordEnd(text, end + 1)));
}

/** The end of a word with its hyphens and digits: "part-time", "H100". */
function hyphenedEnd(text: string, start: number): number {
  let end = wordEnd(text, start);
  while (end > start && end - start < 20 && isDigit(text.charCodeAt(end))) end += 1;
  for (let parts = 0; parts < 3 && end > start && text.charAt(end) === '-'; parts += 1) {
    const next = wordEnd(text, end + 1);
    if (next === end + 1) break;
    end = next;
  }
  return end;
}
