import type { Annotation, Reviewer, Target, TextVersion } from '../core/annotations/annotation.ts';
import { describeTarget, sentenceAround } from '../core/annotations/describeTarget.ts';
import { knownText } from '../core/annotations/knownText.ts';
import type { KnownText } from '../core/annotations/knownText.ts';
import { shiftPlaces } from '../core/annotations/livePlaces.ts';
import type { LivePlace, LivePlaces } from '../core/annotations/livePlaces.ts';
import { placeTargets } from '../core/annotations/placeTargets.ts';
import { toDecodedSpan, toStoredSpan, toStoredText } from '../core/annotations/storedText.ts';
import type { StoredText } from '../core/annotations/storedText.ts';
import { nameVersion } from '../core/annotations/textVersion.ts';
import type { TextFormat } from '../core/text/article.ts';
import type { Edit } from '../core/text/edits.ts';
import { findSentences } from '../core/text/findSentences.ts';
import { parseArticle } from '../core/text/parseArticle.ts';
import type { Span } from '../core/text/span.ts';
import type { ArticleReview, PlacedAnnotation } from './articleReview.ts';
import type { Address } from './ports.ts';
import type { StoredReview } from './reviewStore.ts';
import { placeKey, uniteReviews } from './reviewUnion.ts';

/** A span as it goes into a review file. */
export interface DescribedSpan {
  readonly target: Target;
  /** The version of the article that the target refers to, by its name. */
  readonly texts: Readonly<Record<string, TextVersion>>;
}

/** What is known of an article's reviews while somebody looks at it: the files beside it, and the places in its text. */
export class OpenReview {
  readonly article: Address;
  readonly #format: TextFormat;
  #text: string;
  #reviewer: Reviewer | null;
  #stored: readonly StoredReview[] = [];
  #live: LivePlaces = { places: new Map(), past: [] };
  /** For each place the target that it was found by, as JSON: a changed target is placed anew. */
  readonly #placedBy = new Map<string, string>();
  #known: { readonly stored: StoredText; readonly text: KnownText } | null = null;
  #sentences: readonly Span[] | null = null;
  #review: ArticleReview | null = null;

  constructor(article: Address, text: string, reviewer: Reviewer | null, format: TextFormat) {
    this.article = article;
    this.#text = text;
    this.#reviewer = reviewer;
    this.#format = format;
  }

  /** The article as it is now: decoded text. */
  get text(): string {
    return this.#text;
  }

  get stored(): readonly StoredReview[] {
    return this.#stored;
  }

  /** The union of the review files, with every annotation in its place. */
  get review(): ArticleReview {
    this.#review ??= uniteReviews({
      article: this.article,
      stored: this.#stored,
      reviewer: this.#reviewer,
      places: this.#live.places,
    });
    return this.#review;
  }

  /** Whether anything stands in the text that an edit could move. */
  get hasPlaces(): boolean {
    return this.#live.places.size > 0;
  }

  setReviewer(reviewer: Reviewer | null): void {
    this.#reviewer = reviewer;
    this.#review = null;
  }

  /** The review files as they are now; annotations that are new, or whose target changed, are placed. */
  setStored(stored: readonly StoredReview[]): void {
    this.#stored = stored;
    this.#review = null;
    const places = new Map<string, LivePlace>();
    for (const one of stored) this.#placeNew(one, places);
    // A place that was reserved for an entry on its way to the disk stays.
    this.#live = { ...this.#live, places: new Map([...this.#live.places, ...places]) };
  }

  /** One review file as it was just written. */
  putStored(stored: StoredReview): void {
    const others = this.#stored.filter(({ address }) => address !== stored.address);
    const all = [...others, stored];
    this.setStored(all.sort((a, b) => (a.address < b.address ? -1 : 1)));
  }

  /** Follows edits of the article: `text` is the whole text after them. */
  shift(edits: readonly Edit[], text: string): void {
    const before = this.#live.places;
    this.#live = shiftPlaces(this.#live, edits, this.#text, text);
    this.#text = text;
    this.#known = null;
    this.#sentences = null;
    this.#review = null;
    const overwritten = edits.some((edit) => edit.text !== '' && edit.end > edit.start);
    if (!overwritten) return;
    // The file changed on disk and the editor took it over in one stroke: then the words are looked for.
    const lost = [...this.#live.places].filter(
      ([key, { span }]) => span === null && before.get(key)?.span !== null,
    );
    if (lost.length > 0) this.#placeAgain(new Set(lost.map(([key]) => key)));
  }

  /** Keeps the place of an annotation that is being saved, so that typing meanwhile moves it along. */
  reserve(key: string, target: Target, span: Span): void {
    const place: LivePlace = { span, state: 'anchored', cut: null };
    this.#live = { ...this.#live, places: new Map(this.#live.places).set(key, place) };
    this.#placedBy.set(key, JSON.stringify(target));
  }

  /** A span of the article as a target for the review file of `reviewerId`. */
  describe(span: Span, reviewerId: string): DescribedSpan {
    const { stored, text } = this.#now();
    const own = this.#stored.find(({ reviewer }) => reviewer.id === reviewerId);
    const name = nameVersion(text.version, own?.file.texts ?? {});
    const target = describeTarget(
      toStoredSpan(span, stored),
      stored.text,
      this.#findSentences(),
      name,
    );
    return { target, texts: { [name]: text.version } };
  }

  /** The words at a span now, and their sentence. */
  wordsAt(span: Span): { quote: string; sentence: string } {
    const { stored } = this.#now();
    const inStored = toStoredSpan(span, stored);
    return {
      quote: stored.text.slice(inStored.start, inStored.end),
      sentence: sentenceAround(inStored, stored.text, this.#findSentences()),
    };
  }

  /** The version of the article that an annotation's target was made in, by its name; empty where it is not known. */
  versionOf({ annotation, file }: PlacedAnnotation): Readonly<Record<string, TextVersion>> {
    const stored = this.#stored.find(({ address }) => address === file);
    const version = stored?.file.texts[annotation.target.text];
    return version === undefined ? {} : { [annotation.target.text]: version };
  }

  /** Whether an annotation's target was made in the text as it is now. */
  isCurrent(placed: PlacedAnnotation): boolean {
    const version = this.versionOf(placed)[placed.annotation.target.text];
    return version?.sha256 === this.#now().text.version.sha256;
  }

  #findSentences(): readonly Span[] {
    this.#sentences ??= findSentences(parseArticle(this.#now().stored.text, this.#format));
    return this.#sentences;
  }

  #now(): { readonly stored: StoredText; readonly text: KnownText } {
    if (this.#known === null) {
      const stored = toStoredText(this.#text);
      this.#known = { stored, text: knownText(stored.text) };
    }
    return this.#known;
  }

  #placeNew(stored: StoredReview, places: Map<string, LivePlace>): void {
    const changed = annotationsOf(stored).filter(
      (annotation) =>
        this.#placedBy.get(placeKey(stored, annotation)) !== JSON.stringify(annotation.target),
    );
    this.#place(changed, stored, places);
  }

  #placeAgain(keys: ReadonlySet<string>): void {
    const places = new Map(this.#live.places);
    for (const stored of this.#stored) {
      const lost = annotationsOf(stored).filter((one) => keys.has(placeKey(stored, one)));
      this.#place(lost, stored, places);
    }
    this.#live = { ...this.#live, places };
  }

  #place(
    annotations: readonly Annotation[],
    stored: StoredReview,
    places: Map<string, LivePlace>,
  ): void {
    if (annotations.length === 0) return;
    const now = this.#now();
    const targets = annotations.map(({ target }) => target);
    const found = placeTargets(targets, stored.file.texts, now.text);
    for (const [index, annotation] of annotations.entries()) {
      const key = placeKey(stored, annotation);
      const placement = found[index] ?? null;
      places.set(key, {
        span: placement && toDecodedSpan(placement.span, now.stored),
        state: placement?.state ?? 'orphan',
        cut: null,
      });
      this.#placedBy.set(key, JSON.stringify(annotation.target));
    }
  }
}

function annotationsOf(stored: StoredReview): Annotation[] {
  return stored.file.entries.filter((entry) => entry.entry === 'annotation');
}
