import { shiftSpan } from '../text/edits.ts';
import type { Edit } from '../text/edits.ts';
import type { Span } from '../text/span.ts';

/** Where something stands in a text that is being edited, in offsets of that text. */
export interface LivePlace {
  /** null: its words are gone. */
  readonly span: Span | null;
  readonly state: 'anchored' | 'review' | 'orphan';
  /** The text whose deletion took the words away, and where they stood in it: a paste may bring them back. */
  readonly cut: Cut | null;
}

interface Cut {
  readonly text: string;
  readonly span: Span;
  /** Of the place before. */
  readonly state: LivePlace['state'];
}

/** All places in one text, with the texts in which places stood that were hurt since. */
export interface LivePlaces {
  readonly places: ReadonlyMap<string, LivePlace>;
  readonly past: readonly Past[];
}

interface Past {
  readonly text: string;
  readonly places: ReadonlyMap<string, LivePlace>;
}

/** Undo goes back step by step: beyond so many steps, or so much text, a place is found by its words instead. */
const maxPast = 60;
const maxPastLength = 8_000_000;

/**
 * Moves places along with edits. A span that loses words to a deletion shrinks; when all are gone its state is
 * `orphan`. Undo brings back exactly what was: the text is then equal to one remembered from before the deletion. Cut
 * and paste takes the span along.
 */
export function shiftPlaces(
  live: LivePlaces,
  edits: readonly Edit[],
  before: string,
  after: string,
): LivePlaces {
  const shifted = new Map<string, LivePlace>();
  let hurt = false;
  for (const [key, place] of live.places) {
    const moved = shiftPlace(place, edits, before);
    hurt ||= edits.some((edit) => deletesFrom(place.span, edit));
    shifted.set(key, moved.span === null ? findPasted(moved, edits) : moved);
  }
  const known = live.past.findLast(({ text }) => text.length === after.length && text === after);
  if (known !== undefined) {
    for (const [key, place] of known.places) if (shifted.has(key)) shifted.set(key, place);
  }
  const past = hurt ? remember(live.past, { text: before, places: live.places }) : live.past;
  return { places: shifted, past };
}

function deletesFrom(span: Span | null, edit: Edit): boolean {
  return span !== null && edit.end > edit.start && edit.start < span.end && edit.end > span.start;
}

function remember(past: readonly Past[], newest: Past): Past[] {
  const kept = [...past, newest].slice(-maxPast);
  let length = kept.reduce((sum, { text }) => sum + text.length, 0);
  while (kept.length > 1 && length > maxPastLength) length -= kept.shift()?.text.length ?? 0;
  return kept;
}

function shiftPlace(place: LivePlace, edits: readonly Edit[], before: string): LivePlace {
  const { span } = place;
  if (span === null) return place;
  const shifted = shiftSpan(span, edits);
  if (shifted !== null) return { ...place, span: shifted };
  const fatal = edits.find((edit) => edit.start <= span.start && edit.end >= span.end);
  const cut = fatal && {
    text: before.slice(fatal.start, fatal.end),
    span: { start: span.start - fatal.start, end: span.end - fatal.start },
    state: place.state,
  };
  return { span: null, state: 'orphan', cut: cut ?? null };
}

/** Only the very text that was cut: a figure typed again elsewhere is not the one that was marked. */
function findPasted(place: LivePlace, edits: readonly Edit[]): LivePlace {
  const { cut } = place;
  if (cut === null) return place;
  const lead = cut.text.length - cut.text.trimStart().length;
  const words = cut.text.trim();
  let grown = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    const at = words === '' ? -1 : edit.text.indexOf(words);
    if (at !== -1) {
      const start = edit.start + grown + at - lead;
      const span = { start: start + cut.span.start, end: start + cut.span.end };
      return { span, state: cut.state, cut: null };
    }
    grown += edit.text.length - (edit.end - edit.start);
  }
  return place;
}
