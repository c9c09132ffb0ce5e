import type { Judged } from './judged.ts';
import type { TurnKind } from './turns.ts';

/** Whether the sentence holds a turn of the kind. */
export function hasTurn({ turns }: Judged, kind: TurnKind): boolean {
  return turns.has(kind);
}
