import type { Line } from './splitLines.ts';
import type { TextFormat } from './article.ts';

/** What a line's own signs say it is; `prose` where there are none. */
export type LineShape =
  | { readonly kind: 'prose' | 'quote' | 'bullet' | 'numbered'; readonly skip: number }
  | {
      readonly kind: 'heading';
      readonly level: number;
      readonly skip: number;
      readonly tail: number;
    }
  | { readonly kind: 'table-row' | 'underline' };

/** Reads the signs at the line's edges: `skip` and `tail` are the code units that they take at its start and end. */
export function readLineShape(text: string, line: Line, format: TextFormat): LineShape {
  const words = text.slice(line.start, line.end);
  const heading = readHeading(words);
  if (heading) return heading;
  if (format === 'markdown' && /^(?:=+|-{2,})$/.test(words)) return { kind: 'underline' };
  if (isTableRow(words)) return { kind: 'table-row' };
  const glyph = /^(?:[•◦‣▪●○■·*+–-]|[\u2022\u2023\u25AA\u25CF])[ \t\u00A0]+(?=\S)/.exec(words);
  if (glyph) return { kind: 'bullet', skip: glyph[0].length };
  const number = /^(?:\(?\d{1,3}[.)]|\(?[a-z]\))[ \t\u00A0]+(?=\S)/.exec(words);
  if (number) return { kind: 'numbered', skip: number[0].length };
  const quote = /^(?:>[ \t]?)+(?=\S)/.exec(words);
  if (quote) return { kind: 'quote', skip: quote[0].length };
  return { kind: 'prose', skip: 0 };
}

/**
 * `=== Title ===`, `# Title`, `## Title ##` and a line that is bold as a whole (how chat-written articles mark their
 * sections), in both formats: texts are pasted from one into the other.
 */
function readHeading(words: string): LineShape | null {
  const wiki = /^(={2,6})[ \t]*(?=\S)/.exec(words);
  if (wiki && /[\p{L}\p{N}]/u.test(words)) {
    const tail = /[ \t]*={2,6}$/.exec(words.slice(-40));
    if (tail) {
      return {
        kind: 'heading',
        level: Math.max(1, (wiki[1]?.length ?? 2) - 1),
        skip: wiki[0].length,
        tail: tail[0].length,
      };
    }
  }
  const hashes = /^(#{1,6})[ \t]+(?=\S)/.exec(words);
  if (hashes) {
    const tail = /[ \t]+#+$/.exec(words.slice(-40))?.[0].length ?? 0;
    return { kind: 'heading', level: hashes[1]?.length ?? 1, skip: hashes[0].length, tail };
  }
  const bold = /^(\*\*|__)(?!\s)([^*_]{1,120})\1$/.exec(words);
  if (bold && !/[.!,;]$/.test(bold[2] ?? '')) {
    return { kind: 'heading', level: 3, skip: 2, tail: 2 };
  }
  return null;
}

/** `| a | b |`, or three cells parted by pipes or tabs. */
function isTableRow(words: string): boolean {
  if (/^\|.*\|$/.test(words)) return true;
  return countOf(words, '|') >= 2 ? /\s\|\s.*\s\|\s/.test(words) : countOf(words, '\t') >= 2;
}

function countOf(words: string, sign: string): number {
  let count = 0;
  for (let at = words.indexOf(sign); at >= 0 && count < 2; at = words.indexOf(sign, at + 1)) {
    count++;
  }
  return count;
}
