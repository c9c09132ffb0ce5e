import type { Span } from '../text/span.ts';
import { alignPieces } from './alignPieces.ts';
import type { Target, TextVersion } from './annotation.ts';
import type { KnownText } from './knownText.ts';
import { placeByWords } from './placeByWords.ts';
import type { FoundWords } from './placeByWords.ts';
import { placeInPiece } from './placeInPiece.ts';
import type { Placement } from './placement.ts';
import { piecesOf } from './textVersion.ts';
import type { Piece } from './textVersion.ts';
import { wordTokens } from './wordTokens.ts';

/** Below this share of its words a sentence was not changed but removed. */
const changedSentence = 0.48;
/** A sentence that is elsewhere than its neighbours must be more like itself: articles repeat their phrases. */
const movedSentence = 0.72;
const nearlySame = 0.9;
/** Where sentences are few that share the rarer words, all are looked at; a long article has too many. */
const maxCandidates = 6;
/** A word that stands in more sentences than this tells none of them apart, and costs time for each. */
const maxPlaces = 200;
/**
 * UTF-16 units. Looking through what changed takes time with its length: a whole article fits; in a book of which every
 * sentence changed a hundred annotations took half a minute, so there only the likeliest sentences are looked at.
 */
const longGap = 20_000;

/**
 * Places the targets of an article in its text as it is now, in their order; null where the words are gone. In the
 * version a target was made for it stands where it stood. In another the sentences of both versions are aligned by
 * their hashes, all at once; a quote in a sentence that is unchanged stands where it did in it, and one in a sentence
 * that changed is looked for among the new sentences between the same neighbours, then among all new ones.
 */
export function placeTargets(
  targets: readonly Target[],
  texts: Readonly<Record<string, TextVersion>>,
  now: KnownText,
): (Placement | null)[] {
  const versions = new Map<string, Alignment>();
  return targets.map((target) => {
    const version = texts[target.text];
    const same = version?.sha256 === now.version.sha256;
    if (same && now.text.slice(target.start, target.end) === target.quote) {
      return { span: { start: target.start, end: target.end }, state: 'anchored' };
    }
    const alignment = versions.get(target.text) ?? align(version, now);
    versions.set(target.text, alignment);
    return placeByPieces(target, alignment, now) ?? placeChanged(target, alignment, now);
  });
}

/** Two versions of the article with what became of each piece. */
interface Alignment {
  readonly before: readonly Piece[];
  readonly matched: readonly (number | null)[];
  /** For each piece of the new text whether it is none of the old ones. */
  readonly fresh: readonly boolean[];
  /** The fresh pieces in which a word stands. */
  readonly byWord: ReadonlyMap<string, readonly number[]>;
}

function align(version: TextVersion | undefined, now: KnownText): Alignment {
  const before = version === undefined ? [] : piecesOf(version);
  const matched = alignPieces(before, now.pieces);
  const taken = new Set(matched);
  const fresh = now.pieces.map((_, index) => !taken.has(index));
  const byWord = new Map<string, number[]>();
  for (const [index, piece] of now.pieces.entries()) {
    if (fresh[index] !== true) continue;
    for (const word of new Set(wordTokens(now.text, piece).map(({ text }) => text))) {
      const places = byWord.get(word);
      if (places === undefined) byWord.set(word, [index]);
      else places.push(index);
    }
  }
  return { before, matched, fresh, byWord };
}

/** Indices of the first and the last piece of the old text that a target touches; null where they are not known. */
function piecesAt(
  target: Target,
  before: readonly Piece[],
): { first: number; last: number } | null {
  const first = before.findLastIndex((piece) => piece.start <= target.start);
  const last = before.findIndex((piece) => piece.end >= target.end);
  return first === -1 || last === -1 || last < first ? null : { first, last };
}

/** In pieces whose words are the same. */
function placeByPieces(target: Target, alignment: Alignment, now: KnownText): Placement | null {
  const { before, matched } = alignment;
  const at = piecesAt(target, before);
  const first = at && matched[at.first];
  const last = at && matched[at.last];
  if (at === null || typeof first !== 'number' || typeof last !== 'number') return null;
  // A passage over several sentences must still be one.
  if (last - first !== at.last - at.first) return null;
  const [old, oldLast] = [before[at.first], before[at.last]];
  const [piece, pieceLast] = [now.pieces[first], now.pieces[last]];
  if (!old || !oldLast || !piece || !pieceLast) return null;
  const quote = { target, offset: target.start - old.start, oldLength: oldLast.end - old.start };
  const span = placeInPiece(quote, now.text, { start: piece.start, end: pieceLast.end });
  return span && { span, state: 'anchored' };
}

function placeChanged(target: Target, alignment: Alignment, now: KnownText): Placement | null {
  const at = piecesAt(target, alignment.before);
  const gap = at && gapOf(at, alignment, now);
  const isLong = gap !== null && gap.end - gap.start > longGap;
  if (gap !== null && !isLong) {
    const near = placeByWords(target, now.text, gap);
    if (near.share >= changedSentence) return near.placement;
  }
  const best = placeAmongFresh(target, alignment, now);
  const enough = isLong ? changedSentence : movedSentence;
  if (best === null || best.placement === null || best.share < enough) return null;
  // Moved and changed, or another sentence like it: a person decides.
  return best.share < nearlySame ? { ...best.placement, state: 'review' } : best.placement;
}

/** The best place among the new sentences that are most like a target's. */
function placeAmongFresh(target: Target, alignment: Alignment, now: KnownText): FoundWords | null {
  let best: FoundWords | null = null;
  for (const index of findCandidates(target, alignment)) {
    const found = placeByWords(target, now.text, withFresh(index, alignment, now));
    if (best === null || found.share > best.share) best = found;
  }
  return best;
}

/** What now stands between the neighbours of a target's sentence. */
function gapOf(
  { first, last }: { first: number; last: number },
  { matched, fresh }: Alignment,
  now: KnownText,
): Span | null {
  const previous = matched.slice(0, first).findLast((index) => index !== null) ?? -1;
  const inside = matched.slice(first, last + 1).filter((index) => index !== null);
  let start = Math.min(previous + 1, ...inside);
  let end = Math.max(previous, ...inside);
  while (fresh[end + 1] === true) end++;
  while (start > 0 && fresh[start - 1] === true) start--;
  return spanOfPieces(start, end, now);
}

function withFresh(index: number, { fresh }: Alignment, now: KnownText): Span {
  const start = fresh[index - 1] === true ? index - 1 : index;
  const end = fresh[index + 1] === true ? index + 1 : index;
  return spanOfPieces(start, end, now) ?? { start: 0, end: 0 };
}

function spanOfPieces(first: number, last: number, { pieces }: KnownText): Span | null {
  const [start, end] = [pieces[first]?.start, pieces[last]?.end];
  return start === undefined || end === undefined || end <= start ? null : { start, end };
}

/** The fresh pieces that share the most, and the rarest, words with a target's sentence. */
function findCandidates(target: Target, { byWord }: Alignment): number[] {
  const scores = new Map<number, number>();
  for (const { text, weight } of wordTokens(target.sentence)) {
    const places = byWord.get(text) ?? [];
    if (places.length > maxPlaces) continue;
    for (const index of places) {
      scores.set(index, (scores.get(index) ?? 0) + weight / places.length);
    }
  }
  return [...scores]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, maxCandidates)
    .map(([index]) => index);
}
