/** Who reviews. The id names the review file and is `[a-z][a-z0-9-]*`. */
export interface Reviewer {
  readonly id: string;
  readonly name: string;
}

/** What kind of thing an annotation stands on. */
export type Marks = 'claim' | 'figure' | 'entity' | 'note';

/** Where an annotation stood in a named version of the article, and the words there: enough to find it again. */
export interface Target {
  /** Key of the version in the review file's `texts`. */
  readonly text: string;
  /** UTF-16, half-open, in the text with LF line ends and no byte order mark. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly sentence: string;
}

export interface Evidence {
  readonly kind: 'url' | 'document' | 'person' | 'calculation';
  /** The address, title, person or the sum itself. */
  readonly where: string;
  /** Page, time code, cell: where in the source. */
  readonly locator: string | null;
  /** ISO 8601 date on which the source was looked at. */
  readonly accessed: string | null;
  readonly primary: boolean | null;
}

/** The words a verdict was given for, and when: other words there now mean that it may be stale. */
export interface CheckedWords {
  readonly quote: string;
  readonly sentence: string;
  /** ISO 8601 instant, UTC; null in a file written by hand. */
  readonly at: string | null;
}

/** A version of the article that targets refer to: enough to recognise it, and to line its sentences up with another's. */
export interface TextVersion {
  /** Hexadecimal, of the UTF-8 bytes of the text with LF line ends and no byte order mark. */
  readonly sha256: string;
  /** Base64, five bytes a piece (see `textVersion.ts`). */
  readonly sentences: string;
}

/** What a reviewer says of a span: all that can be given, changed and taken back. */
export interface Judgement {
  /** The claim in the reviewer's own words. */
  readonly claim: string | null;
  readonly kinds: readonly string[];
  readonly saidBy: string | null;
  readonly saidOn: string | null;
  /** Ids of the desk's verdicts and statuses; others are kept and shown. */
  readonly verdict: string | null;
  readonly status: string | null;
  readonly tags: readonly string[];
  readonly comment: string | null;
  readonly proposed: string | null;
  readonly evidence: readonly Evidence[];
}

interface EntryBase {
  /** Random, a letter first; never an index, counter, time or position. */
  readonly id: string;
  /** ISO 8601 instants, UTC. */
  readonly created: string;
  readonly modified: string;
  /** When it was removed: a tombstone. What it said stays, so that it can be restored. */
  readonly removed: string | null;
}

/** A reviewer's record on a span. */
export interface Annotation extends EntryBase, Judgement {
  readonly entry: 'annotation';
  readonly marks: Marks;
  readonly target: Target;
  /** The words the verdict was given for; null without a verdict. */
  readonly checked: CheckedWords | null;
}

/** What is said of an annotation, one's own or another's: a reply, a differing verdict, a resolution. */
export interface Reply extends EntryBase {
  readonly entry: 'reply';
  /** Id of the annotation. */
  readonly re: string;
  readonly comment: string | null;
  readonly verdict: string | null;
  readonly status: string | null;
  readonly tags: readonly string[];
  readonly evidence: readonly Evidence[];
  /** The words the second verdict was given for; null without a verdict. */
  readonly checked: CheckedWords | null;
}

/** A bare tombstone, of which only the id is left. */
export interface Removal extends EntryBase {
  readonly entry: 'removal';
}

export type Entry = Annotation | Reply | Removal;
