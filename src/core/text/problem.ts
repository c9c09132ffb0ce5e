import type { Span } from './span.ts';

/** What a reader found wrong with its input: said with its place, never thrown. */
export interface Problem {
  /** Stable, kebab-case; tests and translations go by it. */
  readonly code: string;
  /** In the text that was read: UTF-16, half-open. */
  readonly span: Span;
  /** A sentence for the user: what is wrong and what to do. */
  readonly message: string;
}

/** The result of reading something that may be broken: what could be read, and what was wrong with it. */
export interface Reading<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}
