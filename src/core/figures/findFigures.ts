import type { Article } from '../text/article.ts';
import type { Span } from '../text/span.ts';
import { currencySettler } from './settleCurrency.ts';
import type { Figure } from './figure.ts';
import { figureOf } from './figureOf.ts';
import { findBareMoney } from './findBareMoney.ts';
import { findCounts } from './findCounts.ts';
import { findDates } from './findDates.ts';
import { findMoney } from './findMoney.ts';
import { findMultiples } from './findMultiples.ts';
import { findOrdinals } from './findOrdinals.ts';
import { findPercents } from './findPercents.ts';
import { findQuantities } from './findQuantities.ts';
import { joinParts } from './joinParts.ts';
import { joinRanges, type Seen } from './joinRanges.ts';
import { readNumeral } from './readNumeral.ts';
import { shareCurrency } from './shareCurrency.ts';
import type { Place, Recogniser } from './sighting.ts';
import { tellsOnly } from './tellsOnly.ts';
import { triggerFinder, type TriggerKind } from './triggers.ts';

export interface FigureOptions {
  /** ISO 4217: what a bare `$` means. */
  readonly currency: string;
}

const ofNumbers: readonly Recogniser[] = [
  findMoney,
  findPercents,
  findMultiples,
  findQuantities,
  findCounts,
  findBareMoney,
];

/** In this order the first that sees a figure has it: the more a form says of itself, the earlier. */
const recognisers: Readonly<Record<TriggerKind, readonly Recogniser[]>> = {
  digits: [
    findMoney,
    findPercents,
    findMultiples,
    findDates,
    findQuantities,
    findCounts,
    findOrdinals,
  ],
  number: ofNumbers,
  scale: ofNumbers,
  month: [findDates],
  multiple: [findMultiples],
  ordinal: [findDates, findOrdinals],
};

/** Every figure of an article, in order, never overlapping, none in what the article hides or across a line break. */
export function findFigures(article: Article, options: FigureOptions): Figure[] {
  const { text } = article;
  const seen = outside(article.hidden, see(text, options));
  const joined = shareCurrency(text, joinParts(text, joinRanges(text, seen)));
  return joined.flatMap((one) => (one.kind === 'number' ? [] : [figureOf(text, one)]));
}

function see(text: string, options: FigureOptions): Seen[] {
  const settle = currencySettler(text, options.currency);
  const seen: Seen[] = [];
  const next = triggerFinder(text);
  let end = 0;
  for (let trigger = next(0); trigger !== null; trigger = next(end)) {
    if (trigger.kind === 'number' && tellsOnly(text, trigger)) {
      end = trigger.end;
      continue;
    }
    const numeral = readNumeral(text, trigger);
    const found = firstSight({ text, trigger, numeral, settle, from: end });
    if (found !== null) seen.push(found);
    else if (numeral !== null) seen.push(numeral);
    end = found?.end ?? numeral?.end ?? trigger.end;
  }
  return seen;
}

function firstSight(place: Place): Seen | null {
  for (const recognise of recognisers[place.trigger.kind]) {
    const found = recognise(place);
    if (found !== null && found.start >= place.from) return found;
  }
  return null;
}

/** Leaves out what touches a hidden stretch; both lists are in order. */
function outside(hidden: readonly Span[], seen: readonly Seen[]): readonly Seen[] {
  if (hidden.length === 0) return seen;
  let next = 0;
  return seen.filter((one) => {
    while ((hidden[next]?.end ?? Infinity) <= one.start) next += 1;
    return (hidden[next]?.start ?? Infinity) >= one.end;
  });
}
