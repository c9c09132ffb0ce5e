import { exact } from './exact.ts';
import type { Numeral } from './numeral.ts';
import { readScaleLetter } from './readScale.ts';
import { sighting, type Sighting } from './sighting.ts';

/** What stands at a place: a figure, or a number that nothing names yet. */
export type Seen = Sighting | Numeral;

const joint =
  /^(?:[ \u00a0]?[-–—\u2010\u2011~][ \u00a0]?|[ -](?:to|or|and)[ -](?:about |around |as much as |as many as |up to |nearly |almost )?)$/i;

/**
 * Joins the two ends of a range that share a currency, a scale or a unit: "$5-10 million", "8 or $9 million", "between $1 and
 * $2 billion", "50 to 80%". What only one end says counts for both. Two amounts that each stand alone stay two where the
 * words tell a change ("rose from $5 million to $8 million") or bound them differently ("tens of millions to nearly $1 billion").
 */
export function joinRanges(text: string, seen: readonly Seen[]): Seen[] {
  const joined: Seen[] = [];
  for (const next of seen) {
    const last = joined.at(-1);
    const range = last === undefined ? null : join(text, last, next);
    if (range === null) joined.push(next);
    else joined[joined.length - 1] = range;
  }
  return joined;
}

function join(text: string, first: Seen, next: Seen): Sighting | null {
  if (next.start - first.end > 20 || next.start <= first.end) return null;
  const second = next.kind === 'number' && first.kind === 'money' ? withLetter(text, next) : next;
  const between = text.slice(first.end, second.start);
  const match = joint.exec(between);
  if (match === null || isRange(first) || isRange(second)) return null;
  const lead = text.slice(Math.max(0, first.start - 40), first.start).toLowerCase();
  if (!allows(between, lead, first, second)) return null;
  const named = first.kind === 'number' ? second : first;
  if (named.kind === 'number' || !joinable(named)) return null;
  if (first.kind === 'number' && (first.glued || first.bareScale)) return null;
  if (second.kind === 'number' && second.bareScale) return null;
  if (first.kind !== 'number' && second.kind !== 'number' && !alike(first, second)) return null;
  if (second.kind === 'number' && !continues(text, first, second)) return null;
  return merged(first, second, named);
}

function joinable(figure: Sighting): boolean {
  return (
    figure.kind === 'money' ||
    figure.kind === 'percent' ||
    (figure.kind === 'quantity' && figure.numeral !== null) ||
    (figure.kind === 'multiple' && figure.numeral !== null)
  );
}

function isRange(one: Seen): boolean {
  return one.low !== null || one.high !== null || one.value === null;
}

function alike(first: Sighting, second: Sighting): boolean {
  return (
    first.kind === second.kind &&
    first.currency === second.currency &&
    (first.kind === 'money' || first.unit === second.unit) &&
    first.factor >= 1 === second.factor >= 1
  );
}

/** "$10-15K": the letter makes the second end a scaled number where the first is money. */
function withLetter(text: string, end: Numeral): Seen {
  const letter = end.scale === 1 && !end.spelled ? readScaleLetter(text, end.end) : null;
  if (letter === null || end.value === null) return end;
  return { ...end, end: letter.end, value: exact(end.value, letter.factor), scale: letter.factor };
}

/** "rose 53 cents to $64.73": what it changed by, then what it came to. */
const changes =
  /\b(?:rose|rises?|rising|risen|fell|falls?|falling|fallen|gained|gains?|gaining|lost|loses?|losing|added|adds?|adding|dropped|drops?|climbed|climbs?|slipped|slips?|advanced|advances?|jumped|jumps?|slid|slides?|declined|declines?|eased|eases?|surged|surges?|tumbled|tumbles?|edged|inched|up|down|higher|lower|off) (?:by |about |nearly |almost |more than |another |as much as |just )*$/;

/** "and" joins only after "between"; two amounts that both stand alone after "from" are a change. */
function allows(between: string, lead: string, first: Seen, second: Seen): boolean {
  const word = between.trim().toLowerCase();
  const inBetween = /\bbetween (?:about |around |roughly )?$/.test(lead);
  if (word.startsWith('and')) return inBetween;
  const alone = first.kind !== 'number' && second.kind !== 'number';
  if (word.startsWith('or')) return !alone;
  if (!alone || inBetween) return true;
  if (/\b(?:rang\w+|vary|varies|varying|anywhere|somewhere) from (?:about |around )?$/.test(lead)) {
    return true;
  }
  if (first.kind === 'money' && changes.test(lead)) return false;
  return !/\bfrom (?:about |around |nearly |just |over |under |almost )?$/.test(lead);
}

/** "$5-10 million": a number without a name goes on only with a figure whose name stands before it. */
function continues(text: string, first: Seen, second: Numeral): boolean {
  if (first.kind === 'number' || first.named !== 'before') return false;
  if (second.glued && !/[-–—\u2010\u2011]/.test(text.charAt(second.start - 1))) {
    return false;
  }
  return !/[A-Za-z%]/.test(text.charAt(second.end));
}

function merged(first: Seen, second: Seen, named: Sighting): Sighting | null {
  const [low, high] = [endOf(first), endOf(second)];
  if (low === null || high === null) return null;
  const top = second.kind === 'number' ? exact(high.value, handedOn(low, high)) : high.value;
  const bottom = scaledLow(low, high, top);
  if (bottom === top) return null;
  // "-18 to -34 degrees" counts downwards; anything else that falls is a change, not a range.
  if (bottom > top && bottom >= 0) return null;
  return sighting(named.kind, first.start, second.end, {
    low: Math.min(bottom, top),
    high: Math.max(bottom, top),
    currency: named.currency,
    currencyBasis: named.currencyBasis,
    unit: second.kind === 'number' ? named.unit : (second.unit ?? named.unit),
    modifier: 'range',
    numeral: second.kind === 'number' ? second : second.numeral,
    factor: named.factor,
    named: 'both',
  });
}

/** One end of a range. */
interface End {
  readonly value: number;
  /** Of its scale words. */
  readonly scale: number;
  /** Of its scale letter or coin; 1 for a number that nothing names. */
  readonly factor: number;
  readonly bare: boolean;
}

function endOf(one: Seen): End | null {
  const numeral = one.kind === 'number' ? one : one.numeral;
  if (numeral === null || one.value === null) return null;
  const bare = one.kind === 'number';
  return { value: one.value, scale: numeral.scale, factor: bare ? 1 : one.factor, bare };
}

/** "50m-60 euros" hands no letter on once either end has a scale of its own. */
function handedOn(low: End, high: End): number {
  return high.scale === 1 && low.scale === 1 ? low.factor : 1;
}

/** The first end takes the scale of the second where it has none and stays below it: "$5-10 million", but "$900 to $1 million". */
function scaledLow(low: End, high: End, top: number): number {
  if (low.scale === 1 && (low.factor === 1 || low.factor === high.factor)) {
    const scaled = exact(low.value, low.factor === 1 ? high.scale * high.factor : high.scale);
    if (scaled < top) return scaled;
  }
  return low.bare && high.factor < 1 ? exact(low.value, high.factor) : low.value;
}
