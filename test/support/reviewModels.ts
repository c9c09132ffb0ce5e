import * as fc from 'fast-check';
import type {
  Annotation,
  CheckedWords,
  Entry,
  Evidence,
  Removal,
  Reply,
  Target,
} from '../../src/core/annotations/annotation.ts';

/** An annotation in which nothing is said yet, with what a test gives. */
export function annotationOf(given: Partial<Annotation> = {}): Annotation {
  return {
    entry: 'annotation',
    id: 'k3v9t0',
    marks: 'claim',
    target: targetOf(),
    claim: null,
    kinds: [],
    saidBy: null,
    saidOn: null,
    verdict: null,
    status: null,
    tags: [],
    comment: null,
    proposed: null,
    evidence: [],
    checked: null,
    created: '2026-11-20T21:04:11Z',
    modified: '2026-11-20T21:04:11Z',
    removed: null,
    ...given,
  };
}

/** A reply in which nothing is said yet, with what a test gives. */
export function replyOf(given: Partial<Reply> = {}): Reply {
  return {
    entry: 'reply',
    id: 'q81m2c',
    re: 'k3v9t0',
    comment: null,
    verdict: null,
    status: null,
    tags: [],
    evidence: [],
    checked: null,
    created: '2026-11-20T21:06:40Z',
    modified: '2026-11-20T21:06:40Z',
    removed: null,
    ...given,
  };
}

export function targetOf(given: Partial<Target> = {}): Target {
  return {
    text: 't9f0c',
    start: 4,
    end: 16,
    quote: '$4.2 billion',
    prefix: 'Its ',
    suffix: ' stake in',
    sentence: 'Its $4.2 billion stake in Aldin Ferries was sold.',
    ...given,
  };
}

/** Records as programs make them, with a prototype. */
function plain<T>(model: { [Key in keyof T]: fc.Arbitrary<T[Key]> }): fc.Arbitrary<T> {
  return fc.record(model, { noNullPrototype: true });
}

/** Texts that hurt: quotes, line ends of all kinds, YAML's own signs, halves of emoji, other scripts, nothing but spaces. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom(
    ' ',
    '',
    '\n\n',
    '- a: b # c',
    '\u2028\u0085\u00a0',
    'null',
    '1e5',
    '<<<<<<< HEAD',
    '😀 é مرحبا שלום',
    '"\\',
    '{[',
    'a\r\nb\tc',
    '\ud83d',
    '~',
    '\u0001\u007f\u009f\ufeff',
  ),
);
/** NUL never comes from an editor, and a file that holds it is refused. */
const safeText = text.map((value) => value.replaceAll('\0', ''));
const maybe = fc.option(safeText, { nil: null });
const id = fc
  .tuple(
    fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'.split('')),
    fc.array(fc.constantFrom(...'abcxyz0189'.split('')), { minLength: 5, maxLength: 5 }),
  )
  .map(([head, tail]) => head + tail.join(''));
const instant = fc
  .integer({ min: 0, max: 2_000_000_000 })
  .map((seconds) => new Date(seconds * 1000).toISOString().replace('.000Z', 'Z'));
const word = fc.constantFrom('confirmed', 'wrong', 'needs-source', 'no', 'true', '1e5', 'a b', 'ü');

const evidence: fc.Arbitrary<Evidence> = plain({
  kind: fc.constantFrom('url', 'document', 'person', 'calculation'),
  where: safeText,
  locator: maybe,
  accessed: fc.option(fc.constant('2026-11-20'), { nil: null }),
  primary: fc.option(fc.boolean(), { nil: null }),
});
const checked: fc.Arbitrary<CheckedWords> = plain({
  quote: safeText,
  sentence: safeText,
  at: fc.option(instant, { nil: null }),
});
const target: fc.Arbitrary<Target> = plain({
  text: fc.constantFrom('t1a2b3c4d', 't9f0c1122'),
  start: fc.nat(100_000),
  length: fc.nat(500),
  quote: safeText,
  prefix: safeText,
  suffix: safeText,
  sentence: safeText,
}).map(({ length, ...rest }) => ({ ...rest, end: rest.start + length }));
const times = {
  created: instant,
  modified: instant,
  removed: fc.option(instant, { nil: null }),
};

export const annotations: fc.Arbitrary<Annotation> = plain({
  entry: fc.constant('annotation' as const),
  id,
  marks: fc.constantFrom('claim', 'figure', 'entity', 'note'),
  target,
  claim: maybe,
  kinds: fc.array(word, { maxLength: 3 }),
  saidBy: maybe,
  saidOn: maybe,
  verdict: fc.option(word, { nil: null }),
  status: fc.option(word, { nil: null }),
  tags: fc.array(fc.oneof(word, safeText), { maxLength: 3 }),
  comment: maybe,
  proposed: maybe,
  evidence: fc.array(evidence, { maxLength: 3 }),
  checked: fc.option(checked, { nil: null }),
  ...times,
});

const replies: fc.Arbitrary<Reply> = plain({
  entry: fc.constant('reply' as const),
  id,
  re: id,
  comment: maybe,
  verdict: fc.option(word, { nil: null }),
  status: fc.option(word, { nil: null }),
  tags: fc.array(word, { maxLength: 2 }),
  evidence: fc.array(evidence, { maxLength: 2 }),
  checked: fc.option(checked, { nil: null }),
  ...times,
});

const removals: fc.Arbitrary<Removal> = plain({
  entry: fc.constant('removal' as const),
  id,
  created: instant,
  modified: instant,
  removed: instant,
});

/** Random entries of all kinds. */
export const entries: fc.Arbitrary<Entry> = fc.oneof(
  { weight: 4, arbitrary: annotations },
  { weight: 2, arbitrary: replies },
  { weight: 1, arbitrary: removals },
);

/** Several entries with different ids. */
export const models: fc.Arbitrary<readonly Entry[]> = fc.uniqueArray(entries, {
  selector: (entry) => entry.id,
  maxLength: 3,
});
