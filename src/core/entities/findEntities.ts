import type { Article } from '../text/article.ts';
import type { Sentence } from '../text/sentence.ts';
import type { Span } from '../text/span.ts';
import { acceptNames } from './acceptNames.ts';
import { collectCandidates } from './collectCandidates.ts';
import type { Cutting } from './cutRun.ts';
import type { DeskName, Mention } from './entity.ts';
import { findInTitles } from './findInTitles.ts';
import { findWords } from './findWords.ts';
import { groupNames } from './groupNames.ts';
import { addName, emptyLexicon, sharedLexicon, type Lexicon } from './lexicon.ts';
import { nameKey } from './nameKey.ts';
import { toMentions } from './toMentions.ts';

export interface EntityOptions {
  readonly names: readonly DeskName[];
  readonly notNames: readonly string[];
  /** Amounts of money, in order: no word of theirs ("US$", "Rs", "Sfr") is of a name. */
  readonly money?: readonly Span[];
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
  const { text } = article;
  const words = findWords(article, sentences, options.money);
  const desk = deskLexicon(options.names);
  const cutting: Cutting = { words, lexicons: [desk, sharedLexicon()] };
  const accepted = acceptNames(text, cutting, collectCandidates(text, cutting, desk));
  const titles = findInTitles(cutting, accepted);
  const all = [...accepted, ...titles].sort((a, b) => a.first - b.first);
  return toMentions(
    text,
    words,
    groupNames(text, words, all),
    new Set(options.notNames.map(nameKey)),
  );
}

function deskLexicon(names: readonly DeskName[]): Lexicon {
  const lexicon = emptyLexicon();
  for (const { name, kind, aliases } of names) {
    for (const written of [name, ...aliases]) {
      addName(lexicon, { written, entity: name, kind, lone: false, settled: true });
    }
  }
  return lexicon;
}
