import type { Source, Sourced } from './nearestSource.ts';
import { anonymousSources, bodies, wordSet } from './wordLists.ts';

/** Words looked back over for the comma that opens an aside. */
const longestAside = 20;

/**
 * The source of a verb where the nearest one stands in another part of the sentence: in the aside of "Joiners United, which
 * has members at Orrin, said", or before the comma of "Orrin will sell, one person close to it said".
 */
export function withoutAside(sourced: Sourced, source: Source, verb: number): Source {
  const closing = lastComma(sourced, verb, source.to);
  if (closing < 0) return source;
  if (closing === verb - 1) return beforeAside(sourced, source, verb);
  const subject = sourced.words.slice(closing + 1, verb);
  if (!subject.some(({ low }) => speaking(low))) return source;
  const hidden = subject.some(({ low }) => anonymousSources.has(low));
  return { from: closing + 1, to: verb - 1, type: hidden ? 'anonymous' : 'named', isPerson: false };
}

/** Index of the last word before `verb`, from `from` on, that a comma or dash follows; -1 for none. */
function lastComma(sourced: Sourced, verb: number, from: number): number {
  for (let at = verb - 1; at >= from; at--) if (parts(sourced, at)) return at;
  return -1;
}

function parts({ text, start, words }: Sourced, at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  return !!word && !!next && /[,—–]/.test(text.slice(word.end - start, next.start - start));
}

/** Of "Joiners United, which works for Orrin, said" the words before the first comma, if they may speak. */
function beforeAside(sourced: Sourced, source: Source, verb: number): Source {
  const { words, mentions } = sourced;
  for (let at = verb - 2; at >= 0 && at > verb - longestAside; at--) {
    if (!parts(sourced, at)) continue;
    if (source.from <= at || !asides.has(words[at + 1]?.low ?? '')) return source;
    const word = words[at];
    const name = mentions.find(({ start, end }) => word && start < word.end && word.start < end);
    if (!word || (!name && !speaking(word.low))) return source;
    const type = name || !anonymousSources.has(word.low) ? 'named' : 'anonymous';
    return { from: at, to: at, type, isPerson: name?.kind === 'PERSON' };
  }
  return source;
}

const asides = wordSet('which who whose a an the its one');

function speaking(low: string): boolean {
  return anonymousSources.has(low) || bodies.has(low) || plural.has(low);
}

const plural = wordSet('companies firms banks agencies clubs unions parties people members couple');
