import type { Span } from '../text/span.ts';

/** The two versions of a file in which git left conflict markers. */
export interface ConflictSides {
  readonly ours: string;
  readonly theirs: string;
  /** The first marker. */
  readonly span: Span;
}

/** Takes git's conflict markers apart (also with the common ancestor of `diff3` style); null where there are none. */
export function conflictSides(text: string): ConflictSides | null {
  const first = /^<{7}(?: .*)?\r?$/m.exec(text);
  if (first === null) return null;
  const ours: string[] = [];
  const theirs: string[] = [];
  let side: 'both' | 'ours' | 'base' | 'theirs' = 'both';
  for (const line of text.split('\n')) {
    const marker = /^(<{7}|\|{7}|={7}|>{7})(?: |\r?$)/.exec(line)?.[1]?.charAt(0);
    if (marker === '<') side = 'ours';
    else if (marker === '|' && side === 'ours') side = 'base';
    else if (marker === '=' && (side === 'ours' || side === 'base')) side = 'theirs';
    else if (marker === '>' && side === 'theirs') side = 'both';
    else {
      if (side === 'both' || side === 'ours') ours.push(line);
      if (side === 'both' || side === 'theirs') theirs.push(line);
    }
  }
  return {
    ours: ours.join('\n'),
    theirs: theirs.join('\n'),
    span: { start: first.index, end: first.index + first[0].length },
  };
}
