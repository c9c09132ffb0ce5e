import type { EntityKind, Mention } from '../../src/core/entities/entity.ts';
import { overlaps } from '../../src/core/text/span.ts';
import { analyzeSeed } from './analyzeSeed.ts';
import type { Seed } from './folders.ts';
import { newTally, scoreOf } from './score.ts';
import type { Score } from './score.ts';

/** A labelled mention, as `seeds-entities.jsonl` has it. */
interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly type: EntityKind;
  readonly text: string;
  readonly entity: string;
  readonly optional?: boolean;
}

export interface GoldMentions {
  readonly file: string;
  readonly spans: readonly GoldMention[];
}

export interface EntityScore extends Score {
  /** Entities whose mentions carry more than one name. */
  readonly split: readonly string[];
}

/** Compares mentions with their labels: exact spans, right kind, one name for all mentions of an entity. */
export function scoreEntities(seeds: readonly Seed[], gold: readonly GoldMentions[]): EntityScore {
  const tally = newTally();
  const split: string[] = [];
  for (const seed of seeds) {
    const labels = gold.find(({ file }) => file === seed.name)?.spans ?? [];
    const expected = labels.filter(({ optional }) => !optional);
    const predicted = analyzeSeed(seed).mentions.filter(
      (mention) => !labels.some((label) => label.optional && overlaps(label, mention)),
    );
    tally.expected += expected.length;
    tally.predicted += predicted.length;
    for (const label of expected) {
      if (predicted.some((mention) => agrees(mention, label))) tally.hits++;
      else tally.missed.push(`${seed.name} ${label.type} ${label.text}`);
    }
    for (const mention of predicted) {
      if (!expected.some((label) => agrees(mention, label))) {
        tally.extra.push(
          `${seed.name} ${mention.kind} ${seed.text.slice(mention.start, mention.end)}`,
        );
      }
    }
    split.push(...splitEntities(predicted, expected).map((entity) => `${seed.name} ${entity}`));
  }
  return { ...scoreOf(tally), split };
}

function agrees(mention: Mention, label: GoldMention): boolean {
  return samePlace(mention, label) && mention.kind === label.type;
}

function samePlace(mention: Mention, label: GoldMention): boolean {
  return mention.start === label.start && mention.end === label.end;
}

function splitEntities(predicted: readonly Mention[], expected: readonly GoldMention[]): string[] {
  const names = new Map<string, Set<string>>();
  for (const label of expected) {
    const found = predicted.find((mention) => samePlace(mention, label));
    if (found) names.set(label.entity, (names.get(label.entity) ?? new Set()).add(found.entity));
  }
  return [...names]
    .filter(([, given]) => given.size > 1)
    .map(([entity, given]) => `${entity}: ${[...given].join(' / ')}`);
}
