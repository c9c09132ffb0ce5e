import type { TextVersion } from './annotation.ts';
import { describeText, findPieces } from './textVersion.ts';
import type { Piece } from './textVersion.ts';

/** A version of the article whose words are at hand (not only their hashes). */
export interface KnownText {
  /** Stored form: LF, no byte order mark. */
  readonly text: string;
  readonly version: TextVersion;
  readonly pieces: readonly Piece[];
}

/** Everything about a stored text that targets are described by and placed with. */
export function knownText(storedText: string): KnownText {
  return { text: storedText, version: describeText(storedText), pieces: findPieces(storedText) };
}
