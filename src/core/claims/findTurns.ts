import { isTurnAt, type Turn, type TurnKind } from './turns.ts';
import type { Entry } from './vocabulary.ts';

/** The turns of phrase of a sentence. */
export interface Turns {
  /** How often each kind stands in it; kinds that do not are absent. */
  readonly counts: ReadonlyMap<TurnKind, number>;
  /** The hedging words as written, in order, each once. */
  readonly hedges: readonly string[];
}

/**
 * Looks for every turn in one pass. `lows` are the words in small letters, names as "§" and figures as "#"; `entries` what
 * the lists say of them; `written` gives the text from one word to another.
 */
export function findTurns(
  lows: readonly string[],
  entries: readonly (Entry | undefined)[],
  written: (from: number, to: number) => string,
): Turns {
  const counts = new Map<TurnKind, number>();
  const hedges: string[] = [];
  for (const [index, low] of lows.entries()) {
    const turns = entries[index]?.turns;
    if (!turns && startsWithDigit(low)) add(counts, 'count');
    if (!turns || low === '§' || low === '#') continue;
    const hedge = takeTurns(counts, lows, index, turns);
    if (!hedge) continue;
    const length = hedge.rest.length;
    hedges.push(written(index, index + (lows[index + length] === '#' ? length - 1 : length)));
  }
  return { counts, hedges: [...new Set(hedges)] };
}

/** Counts the turns that begin at a word; the longest hedge among them is returned, as no two may overlap. */
function takeTurns(
  counts: Map<TurnKind, number>,
  lows: readonly string[],
  index: number,
  turns: readonly Turn[],
): Turn | null {
  let hedge: Turn | null = null;
  for (const turn of turns) {
    if (!isTurnAt(lows, index, turn)) continue;
    if (turn.kind === 'hedge') hedge ??= turn;
    else add(counts, turn.kind);
  }
  return hedge;
}

function add(counts: Map<TurnKind, number>, kind: TurnKind): void {
  counts.set(kind, (counts.get(kind) ?? 0) + 1);
}

function startsWithDigit(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57;
}
