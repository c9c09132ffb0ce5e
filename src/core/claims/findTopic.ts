import type { TopicWord } from './topics.ts';

/** What a sentence is about, and what it measures. */
export interface Topic {
  readonly kinds: readonly string[];
  /** The first thing that is measured ("valuation", "headcount"), or null. */
  readonly metric: string | null;
}

/** Puts the topics of a sentence's words together, in their order; undefined stands for words that tell none. */
export function findTopic(
  words: readonly ({ readonly topic: TopicWord | undefined } | undefined)[],
): Topic {
  const kinds: string[] = [];
  let metric: string | null = null;
  for (const word of words) {
    const topic = word?.topic;
    if (!topic) continue;
    if (!kinds.includes(topic.kind)) kinds.push(topic.kind);
    metric ??= topic.metric;
  }
  return { kinds, metric };
}
