import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Span } from '../text/span.ts';
import type { TextVersion } from './annotation.ts';
import { fromBase64, toBase64 } from './base64.ts';
import { fingerprint } from './fingerprint.ts';
import { splitPieces } from './splitPieces.ts';

/** A piece of a version of the article: where it stood, and the hash of its words. */
export interface Piece extends Span {
  readonly hash: number;
}

const bytesPerPiece = 5;

/** What a review file keeps of a version of the article (a stored text: LF, no byte order mark). */
export function describeText(storedText: string): TextVersion {
  return {
    sha256: bytesToHex(sha256(utf8ToBytes(storedText))),
    sentences: toBase64(packPieces(findPieces(storedText))),
  };
}

/** The pieces of a stored text. */
export function findPieces(storedText: string): Piece[] {
  return splitPieces(storedText).map(({ start, end }) => ({
    start,
    end,
    hash: fingerprint(storedText.slice(start, end)),
  }));
}

/** The pieces of the version that was described, in order and without gaps; empty where the list is damaged. */
export function piecesOf(version: TextVersion): Piece[] {
  const bytes = fromBase64(version.sentences) ?? new Uint8Array();
  const pieces: Piece[] = [];
  let start = 0;
  for (let index = 0; index + bytesPerPiece <= bytes.length; index += bytesPerPiece) {
    const [a = 0, b = 0, c = 0, high = 0, low = 0] = bytes.subarray(index, index + bytesPerPiece);
    const end = start + ((high << 8) | low);
    pieces.push({ start, end, hash: (a << 16) | (b << 8) | c });
    start = end;
  }
  return pieces;
}

/** Three bytes of hash and two of length, the high byte first. */
function packPieces(pieces: readonly Piece[]): Uint8Array {
  return Uint8Array.from(
    pieces.flatMap(({ start, end, hash }) => {
      const length = Math.min(end - start, 0xffff);
      return [hash >>> 16, (hash >>> 8) & 0xff, hash & 0xff, length >>> 8, length & 0xff];
    }),
  );
}

/** The name of a version in a file that already has others: "t" and as many digits of its hash as tell it apart. */
export function nameVersion(
  version: TextVersion,
  others: Readonly<Record<string, TextVersion>>,
): string {
  for (let digits = 8; digits < version.sha256.length; digits += 8) {
    const name = `t${version.sha256.slice(0, digits)}`;
    const other = others[name];
    if (other === undefined || other.sha256 === version.sha256) return name;
  }
  return `t${version.sha256}`;
}
