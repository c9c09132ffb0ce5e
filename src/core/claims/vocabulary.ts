import { helpers } from './auxiliaries.ts';
import { topics, type TopicWord } from './topics.ts';
import type { Turn } from './turns.ts';
import { turnTable } from './turnTable.ts';
import type { VerbUse } from './verbForms.ts';
import { verbs } from './verbs.ts';
import { adverbs, beForms, haveForms } from './wordLists.ts';

/** All that the lists say of one word. */
export interface Entry {
  readonly verb: VerbUse | undefined;
  /** The turns of phrase that begin with it, the longest first. */
  readonly turns: readonly Turn[];
  readonly topic: TopicWord | undefined;
  /** A form of "be" or "have". */
  readonly auxiliary: boolean;
  /** A word that a verb may follow which no list knows: "will", "to", "recently". */
  readonly leads: boolean;
}

const auxiliaries: ReadonlySet<string> = new Set([...beForms, ...haveForms]);

const entries: ReadonlyMap<string, Entry> = new Map(
  [verbs, turnTable, topics, helpers, adverbs, auxiliaries]
    .flatMap((list) => [...list.keys()])
    .map((word) => [
      word,
      {
        verb: verbs.get(word),
        turns: turnTable.get(word) ?? [],
        topic: topics.get(word),
        auxiliary: auxiliaries.has(word),
        leads: helpers.has(word) || adverbs.has(word),
      },
    ]),
);

/**
 * Looks a word in small letters up in all lists at once: sentences are read word by word, and this is most of the work. Of
 * a word with hyphens that is in no list, the last part tells the topic: "80-fold".
 */
export function lookUp(low: string): Entry | undefined {
  const entry = entries.get(low);
  if (entry || !low.includes('-')) return entry;
  const topic = entries.get(low.slice(low.lastIndexOf('-') + 1))?.topic;
  return topic ? { verb: undefined, turns: [], topic, auxiliary: false, leads: false } : undefined;
}
