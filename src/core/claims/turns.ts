/** What a word or a turn of phrase does in a sentence, as far as it shows by itself. */
export type TurnKind =
  | 'superlative'
  | 'count'
  | 'day'
  | 'tie'
  | 'obligation'
  | 'speculation'
  | 'contrast'
  | 'address'
  | 'vague'
  | 'opinion'
  | 'body'
  | 'event noun'
  | 'expectation'
  | 'schedule'
  | 'doubtful plan'
  | 'condition'
  | 'no condition'
  | 'possibility'
  | 'terms'
  | 'report'
  | 'refusal'
  | 'furniture'
  | 'hedge';

/** A turn as it is looked for: its first word led here, these are the others. */
export interface Turn {
  readonly kind: TurnKind;
  /** A word, a set of words, or null for any one word. */
  readonly rest: readonly (string | ReadonlySet<string> | null)[];
}

/** Every turn by its first word, the longest first. */
export function indexTurns(
  lists: Readonly<Partial<Record<TurnKind, string>>>,
): ReadonlyMap<string, readonly Turn[]> {
  const index = new Map<string, Turn[]>();
  for (const [kind, list] of Object.entries(lists)) {
    for (const line of list.split(/[,\n]/)) {
      const [first = '', ...rest] = line.trim().split(/\s+/);
      const turn: Turn = { kind: kind as TurnKind, rest: rest.map(readToken) };
      for (const word of first.split('/')) {
        if (word !== '') index.set(word, [...(index.get(word) ?? []), turn]);
      }
    }
  }
  for (const turns of index.values()) turns.sort((a, b) => b.rest.length - a.rest.length);
  return index;
}

function readToken(token: string): string | ReadonlySet<string> | null {
  if (token === '*') return null;
  return token.includes('/') ? new Set(token.split('/')) : token;
}

/** Whether the words from `index` on are the turn. Names stand as "§", figures as "#". */
export function isTurnAt(words: readonly string[], index: number, { rest }: Turn): boolean {
  for (let offset = 0; offset < rest.length; offset++) {
    const word = words[index + 1 + offset];
    const wanted = rest[offset];
    if (word === undefined) return false;
    if (wanted === null || wanted === undefined) continue;
    if (typeof wanted === 'string' ? wanted !== word : !wanted.has(word)) return false;
  }
  return true;
}
