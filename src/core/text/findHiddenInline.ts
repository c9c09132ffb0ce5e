import { bySpan, type Span } from './span.ts';

/**
 * The parts of a Markdown block where nothing is to be found: inline code, link targets, bare addresses, HTML tags and
 * comments. In order, never overlapping. Linear in the block's length.
 */
export function findHiddenInline(text: string, block: Span): Span[] {
  const source = text.slice(block.start, block.end);
  const forms = [...source.matchAll(hiddenForms)].map((match) => ({
    start: block.start + match.index + (match[0].startsWith('](') ? 1 : 0),
    end: block.start + match.index + match[0].length,
  }));
  const all = [...codeSpans(source, block.start), ...comments(source, block.start), ...forms];
  return withoutOverlaps(all);
}

/** In order; of two that overlap, the one that begins first. */
function withoutOverlaps(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  let end = 0;
  for (const span of [...spans].sort(bySpan)) {
    if (span.start < end) continue;
    kept.push(span);
    end = span.end;
  }
  return kept;
}

/**
 * `](target "title")`, `][reference]`, `<https://…>` and other tags, bare addresses and mail addresses. A bare address
 * does not take the full stop or bracket that ends it. Lengths are bounded so that hostile text stays linear.
 */
const hiddenForms =
  /\]\((?:[^()\s[\]]|\([^()\s]{0,200}\)){0,2000}(?:[ \t]{1,3}(?:"[^"\n]{0,300}"|'[^'\n]{0,300}'))?\)|\]\[[^[\]\n]{0,100}\]|<\/?[a-z][^<>\n]{0,1000}>|\b(?:https?:\/\/|www\.)[^\s<>()[\]]{1,2000}(?<![.,;:!?'"*_])|\b[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,60}){1,4}/gi;

/** `<!-- … -->`; one that is never closed hides nothing. */
function* comments(source: string, offset: number): Generator<Span> {
  for (let open = source.indexOf('<!--'); open >= 0;) {
    const close = source.indexOf('-->', open + 4);
    if (close < 0) return;
    yield { start: offset + open, end: offset + close + 3 };
    open = source.indexOf('<!--', close + 3);
  }
}

/** Runs of backticks pair with the next run of the same length (CommonMark 0.31, section 6.1). */
function* codeSpans(source: string, offset: number): Generator<Span> {
  const runs = [...source.matchAll(/`+/g)];
  const closers = new Map<number, number[]>();
  for (const [index, run] of runs.entries()) {
    const same = closers.get(run[0].length);
    if (same) same.push(index);
    else closers.set(run[0].length, [index]);
  }
  const used = new Map<number, number>();
  for (let index = 0; index < runs.length; index++) {
    const opener = runs[index];
    if (!opener) continue;
    const same = closers.get(opener[0].length) ?? [];
    let next = used.get(opener[0].length) ?? 0;
    while (next < same.length && (same[next] ?? 0) <= index) next++;
    used.set(opener[0].length, next);
    const closer = runs[same[next] ?? -1];
    if (!closer) continue;
    yield { start: offset + opener.index, end: offset + closer.index + closer[0].length };
    index = same[next] ?? index;
  }
}
