import type { Annotation, Judgement, Reply, Reviewer } from '../core/annotations/annotation.ts';
import { differingKeys } from '../core/annotations/entryChange.ts';
import type { EntryKey } from '../core/annotations/entryChange.ts';
import { entryId, entryIdBytes } from '../core/annotations/entryId.ts';
import type { TextFormat } from '../core/text/article.ts';
import type { Edit } from '../core/text/edits.ts';
import type { Span } from '../core/text/span.ts';
import type { ArticleReview, PlacedAnnotation } from './articleReview.ts';
import { OpenReview } from './openReview.ts';
import type { Address, Clock, Files, Log, Random, Unsubscribe } from './ports.ts';
import {
  checkWords,
  draftAnnotation,
  draftReply,
  judgementKeys,
  replyKeys,
  replyPart,
} from './reviewDrafts.ts';
import type { AnnotationDraft, Making, ReplyDraft } from './reviewDrafts.ts';
import { reviewLabel } from './reviewLabel.ts';
import type { ReviewStep, TakenStep } from './reviewSteps.ts';
import { readReviews } from './reviewStore.ts';
import { ReviewWriter } from './reviewWriter.ts';
import { Turns } from './turns.ts';
import type { EntryToSave, UnsavedEntry } from './unsavedEntries.ts';

/** What the service works with. */
export interface ReviewPorts {
  readonly files: Files;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
}

/** A marked passage is copied into the review file; a whole chapter does not belong there. */
const maxSpan = 10_000;

/**
 * What reviewers say of articles: read from the review files beside them, kept in place while the text is edited, saved
 * at once, undone and done again. What it shows is what stands on the disk; an action that cannot be saved rejects,
 * changes nothing that is shown, and waits in `unsaved()` for `retry()`.
 */
export class Reviews {
  readonly #ports: ReviewPorts;
  readonly #open = new Map<Address, OpenReview>();
  readonly #turns = new Turns();
  readonly #listeners = new Set<(article: Address) => void>();
  readonly #writer: ReviewWriter;
  #reviewer: Reviewer | null = null;

  constructor(ports: ReviewPorts) {
    this.#ports = ports;
    this.#writer = new ReviewWriter(ports, (article, stored) => {
      this.#open.get(article)?.putStored(stored);
      this.#fire(article);
    });
  }

  /** Who reviews from now on; null: nobody yet, and nothing can be said. Each reviewer has their own undo. */
  setReviewer(reviewer: Reviewer | null): void {
    this.#reviewer = reviewer;
    for (const open of this.#open.values()) {
      open.setReviewer(reviewer);
      this.#fire(open.article);
    }
  }

  get reviewer(): Reviewer | null {
    return this.#reviewer;
  }

  /** Reads all review files beside an article and finds every annotation's place in `text` (decoded, as in the editor). */
  async load(article: Address, text: string, format: TextFormat): Promise<ArticleReview> {
    return this.#turns.take(article, async () => {
      const open = new OpenReview(article, text, this.#reviewer, format);
      open.setStored(await readReviews(this.#ports.files, article));
      open.setReviewer(this.#reviewer);
      this.#open.set(article, open);
      this.#fire(article);
      return open.review;
    });
  }

  /** Reads the review files again, as something changed on the disk. An article that is not loaded stays so. */
  async reload(article: Address): Promise<void> {
    await this.#turns.take(article, async () => {
      const stored = await readReviews(this.#ports.files, article);
      const open = this.#open.get(article);
      if (open === undefined) return;
      open.setStored(stored);
      this.#fire(article);
    });
  }

  /** What is known of an article's reviews now; null before it was loaded. */
  of(article: Address): ArticleReview | null {
    return this.#open.get(article)?.review ?? null;
  }

  /** Moves an article's annotations along with edits made at once; `text` is the whole text after them. */
  shift(article: Address, edits: readonly Edit[], text: string): void {
    const open = this.#open.get(article);
    if (open === undefined) return;
    open.shift(edits, text);
    if (open.hasPlaces) this.#fire(article);
  }

  /** Forgets an article that nobody looks at any more; its undo steps stay. */
  close(article: Address): void {
    this.#open.delete(article);
  }

  /** Writes an annotation down; resolves with its id when it is saved. */
  async add(article: Address, draft: AnnotationDraft): Promise<string> {
    const reviewer = this.#mustBeSomebody();
    const open = this.#mustBeOpen(article);
    refuseSpan(draft.span, open.text);
    const id = this.#freshId(open);
    const { target, texts } = open.describe(draft.span, reviewer.id);
    const annotation = draftAnnotation(draft, target, this.#making(id, open.wordsAt(draft.span)));
    open.reserve(`${reviewer.id}/${id}`, target, draft.span);
    await this.#turns.take(article, () =>
      this.#save(open, { kind: 'add', before: null, after: annotation, keys: [], texts }),
    );
    return id;
  }

  /**
   * Changes what is said of a span. Somebody else's annotation stays as it is: the change becomes a reply of one's own,
   * which can give verdict, status, tags, comment and evidence.
   */
  async change(article: Address, id: string, changes: Partial<Judgement>): Promise<void> {
    await this.#turns.take(article, async () => {
      const placed = this.#find(article, id);
      if (!placed.own) return this.#overlay(article, placed, replyPart(placed, changes));
      const { status, ...others } = changes;
      const settled = placed.replies.some(({ reply }) => reply.status !== null);
      if (status === undefined || !settled) return this.#changeOwn(article, placed, changes);
      // A status that was given by reply is in force before the annotation's: the answer to it is a reply too.
      await this.#changeOwn(article, placed, others);
      return this.#overlay(article, placed, { status });
    });
  }

  /** Says something about an annotation, one's own or another's; resolves with the reply's id when it is saved. */
  async reply(article: Address, re: string, said: ReplyDraft): Promise<string> {
    return this.#turns.take(article, () => this.#addReply(article, this.#find(article, re), said));
  }

  /** Changes a reply of one's own. */
  async changeReply(article: Address, id: string, changes: ReplyDraft): Promise<void> {
    await this.#turns.take(article, async () => {
      const before = this.#findOwn(article, id);
      if (before.entry !== 'reply') throw new Error('This is an annotation, not a reply.');
      await this.#changeReply(article, before, changes);
    });
  }

  /** Removes an annotation or a reply of one's own: it is shown no more, and `restore` brings it back. */
  async remove(article: Address, id: string): Promise<void> {
    await this.#turns.take(article, () => this.#setRemoved(article, id, this.#ports.clock.now()));
  }

  /** The same as `remove`, said of a reply. */
  async removeReply(article: Address, id: string): Promise<void> {
    await this.remove(article, id);
  }

  /** Brings back what was removed. */
  async restore(article: Address, id: string): Promise<void> {
    await this.#turns.take(article, () => this.#setRemoved(article, id, null));
  }

  /** The action of the present reviewer that `undo` would take back; null where there is none. */
  get canUndo(): ReviewStep | null {
    return this.#reviewer && this.#writer.steps.toUndo(this.#reviewer.id);
  }

  /** The action that `redo` would take again; null where there is none. */
  get canRedo(): ReviewStep | null {
    return this.#reviewer && this.#writer.steps.toRedo(this.#reviewer.id);
  }

  /** Takes the last action back, in whatever article. One whose entry changed since is given up, with a rejection. */
  async undo(): Promise<TakenStep | null> {
    return this.#turn('back');
  }

  /** Takes the last undone action again; rejects like `undo`. */
  async redo(): Promise<TakenStep | null> {
    return this.#turn('again');
  }

  /** What could not be saved, oldest first: plain data, to be shown and to be kept over a restart. */
  unsaved(): readonly UnsavedEntry[] {
    return this.#writer.unsaved.all();
  }

  /** Takes over what a former session could not save. */
  adoptUnsaved(entries: readonly UnsavedEntry[]): void {
    for (const entry of entries) this.#writer.unsaved.keep(entry);
  }

  /** Gives up an entry that could not be saved; null: all. */
  discardUnsaved(id: string | null): void {
    this.#writer.unsaved.discard(id);
  }

  /** Tries to save what could not be saved; rejects with the first failure after all were tried. */
  async retry(): Promise<void> {
    const failures: unknown[] = [];
    for (const unsaved of this.unsaved()) {
      await this.#turns
        .take(unsaved.article, () => this.#writer.save(unsaved))
        .catch((error: unknown) => failures.push(error));
    }
    if (failures.length > 0) throw failures[0];
  }

  /** Tells when what is known of an article changed. */
  onDidChange(listener: (article: Address) => void): Unsubscribe {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async #turn(way: 'back' | 'again'): Promise<TakenStep | null> {
    const [reviewer, { steps }] = [this.#reviewer, this.#writer];
    if (reviewer === null) return null;
    const step = way === 'back' ? steps.toUndo(reviewer.id) : steps.toRedo(reviewer.id);
    if (step === null) return null;
    try {
      await this.#turns.take(step.article, () => this.#writer.turn(step, reviewer, way));
    } catch (error) {
      this.#fire(step.article); // Another step may be next now.
      throw error;
    }
    return step;
  }

  async #changeOwn(
    article: Address,
    placed: PlacedAnnotation,
    changes: Partial<Judgement>,
  ): Promise<void> {
    const open = this.#mustBeOpen(article);
    const { annotation: before, span } = placed;
    let after: Annotation = { ...before, ...changes };
    let texts = {};
    if (changes.verdict !== undefined) {
      const words = span === null ? before.target : open.wordsAt(span);
      after = { ...after, checked: checkWords(after.verdict, this.#making(before.id, words)) };
      if (span !== null && !open.isCurrent(placed)) {
        // Whoever gives a verdict has seen where it stands: that place is confirmed.
        const described = open.describe(span, placed.reviewer.id);
        after = { ...after, target: described.target };
        // The version before stays at hand for undo.
        texts = { ...open.versionOf(placed), ...described.texts };
        open.reserve(`${placed.reviewer.id}/${before.id}`, after.target, span);
      }
    }
    const keys = differingKeys(before, after, [...judgementKeys, 'checked', 'target']);
    if (keys.length === 0) return;
    await this.#save(open, { kind: 'change', before, after, keys, texts });
  }

  /** A change of what one said of another's annotation goes into the same reply. */
  async #overlay(article: Address, placed: PlacedAnnotation, said: ReplyDraft): Promise<void> {
    const mine = placed.replies.findLast(
      ({ own, reply }) => own && (reply.verdict !== null || reply.status !== null),
    );
    if (mine === undefined) await this.#addReply(article, placed, said);
    else await this.#changeReply(article, mine.reply, said);
  }

  async #addReply(article: Address, placed: PlacedAnnotation, said: ReplyDraft): Promise<string> {
    const open = this.#mustBeOpen(article);
    const making = this.#making(this.#freshId(open), this.#wordsOf(open, placed));
    const after = draftReply(placed.annotation.id, said, making);
    await this.#save(open, { kind: 'reply', before: null, after, keys: [], texts: {} });
    return after.id;
  }

  async #changeReply(article: Address, before: Reply, changes: ReplyDraft): Promise<void> {
    const open = this.#mustBeOpen(article);
    let after: Reply = { ...before, ...changes };
    const placed = open.review.annotations.find(({ annotation }) => annotation.id === before.re);
    if (changes.verdict !== undefined && placed !== undefined) {
      const making = this.#making(before.id, this.#wordsOf(open, placed));
      after = { ...after, checked: checkWords(after.verdict, making) };
    }
    const keys = differingKeys(before, after, [...replyKeys, 'checked']);
    if (keys.length === 0) return;
    await this.#save(open, { kind: 'change', before, after, keys, texts: {} });
  }

  async #setRemoved(article: Address, id: string, removed: string | null): Promise<void> {
    const open = this.#mustBeOpen(article);
    const before = this.#findOwn(article, id);
    if ((before.removed === null) === (removed === null)) return;
    const kind = removed === null ? 'restore' : 'remove';
    await this.#save(open, {
      kind,
      before,
      after: { ...before, removed },
      keys: ['removed'],
      texts: {},
    });
  }

  async #save(open: OpenReview, action: ReviewAction): Promise<void> {
    const reviewer = this.#mustBeSomebody();
    const { kind, before, keys, texts } = action;
    const after =
      before === null ? action.after : { ...action.after, modified: this.#ports.clock.now() };
    const { article } = open;
    const label = reviewLabel(kind, after, quoteOf(open, after));
    await this.#writer.save({
      article,
      reviewer,
      entry: after,
      keys: before === null ? null : [...keys, 'modified'],
      texts,
      step: { article, kind, label, reviewerId: reviewer.id, before, after, keys, texts },
    });
  }

  #wordsOf(open: OpenReview, { span, annotation }: PlacedAnnotation): Making['words'] {
    return span === null ? annotation.target : open.wordsAt(span);
  }

  #making(id: string, { quote, sentence }: Making['words']): Making {
    return { id, now: this.#ports.clock.now(), words: { quote, sentence } };
  }

  #freshId(open: OpenReview): string {
    const taken = new Set(open.stored.flatMap(({ file }) => file.entries.map(({ id }) => id)));
    let id = entryId(this.#ports.random.bytes(entryIdBytes));
    while (taken.has(id)) id = entryId(this.#ports.random.bytes(entryIdBytes));
    return id;
  }

  #find(article: Address, id: string): PlacedAnnotation {
    const known = this.#mustBeOpen(article).review.annotations;
    const found = known.filter(({ annotation }) => annotation.id === id);
    const one = found.find(({ own }) => own) ?? found[0];
    if (one === undefined) throw new Error('The annotation is no longer there.');
    return one;
  }

  #findOwn(article: Address, id: string): Annotation | Reply {
    const { id: reviewerId } = this.#mustBeSomebody();
    const own = this.#mustBeOpen(article).stored.find(({ reviewer }) => reviewer.id === reviewerId);
    const found = own?.file.entries.find((entry) => entry.id === id);
    if (found === undefined || found.entry === 'removal') {
      throw new Error(
        'Only what you wrote yourself can be changed or removed; reply to it instead.',
      );
    }
    return found;
  }

  #mustBeSomebody(): Reviewer {
    if (this.#reviewer === null) throw new Error('Say first who is reviewing.');
    return this.#reviewer;
  }

  #mustBeOpen(article: Address): OpenReview {
    const open = this.#open.get(article);
    if (open !== undefined) return open;
    throw new Error('Open the article first: its review files are not read.');
  }

  #fire(article: Address): void {
    for (const listener of this.#listeners) listener(article);
  }
}

interface ReviewAction {
  readonly kind: ReviewStep['kind'];
  readonly before: Annotation | Reply | null;
  readonly after: Annotation | Reply;
  readonly keys: readonly EntryKey[];
  readonly texts: EntryToSave['texts'];
}

function quoteOf(open: OpenReview, entry: Annotation | Reply): string {
  if (entry.entry === 'annotation') return entry.target.quote;
  const about = open.review.annotations.find(({ annotation }) => annotation.id === entry.re);
  return about?.annotation.target.quote ?? '';
}

function refuseSpan({ start, end }: Span, text: string): void {
  if (start < 0 || end > text.length || end <= start || text.slice(start, end).trim() === '') {
    throw new Error('Select the words first.');
  }
  if (end - start > maxSpan) {
    throw new Error(`Select fewer than ${maxSpan} characters: a claim, a figure or a paragraph.`);
  }
}
