import type { Reviewer } from '../core/annotations/annotation.ts';
import { editReviewFile, newReviewFile } from '../core/annotations/editReviewFile.ts';
import type { EntryEdit } from '../core/annotations/editReviewFile.ts';
import { maxYamlLength } from '../core/annotations/parseYaml.ts';
import { readReviewFile } from '../core/annotations/readReviewFile.ts';
import type { ReviewFile } from '../core/annotations/readReviewFile.ts';
import type { Problem } from '../core/text/problem.ts';
import { FilesError } from './ports.ts';
import type { Address, Files } from './ports.ts';
import { fileNameOf, folderOf, reviewAddress, reviewersBeside } from './reviewAddresses.ts';

/** A review file as it was last read or written. */
export interface StoredReview {
  readonly address: Address;
  readonly reviewer: Reviewer;
  /** null: its bytes are no UTF-8 text, or could not be read. */
  readonly text: string | null;
  readonly file: ReviewFile;
  readonly problems: readonly Problem[];
}

/** Bytes: a character of a review file has up to three of them. */
const byteLimit = 3 * maxYamlLength;

const encoder = new TextEncoder();

/** Reads the review files of all reviewers beside an article. A file that fails is there too, with its problem. */
export async function readReviews(files: Files, article: Address): Promise<StoredReview[]> {
  const names = await files.list(folderOf(article));
  const read = reviewersBeside(article, names).map((id) => readReview(files, article, id));
  return (await Promise.all(read)).filter((stored) => stored !== null);
}

async function readReview(
  files: Files,
  article: Address,
  reviewerId: string,
): Promise<StoredReview | null> {
  const address = reviewAddress(article, reviewerId);
  const reviewer = { id: reviewerId, name: reviewerId };
  try {
    const bytes = await files.read(address, byteLimit);
    if (bytes === null) return null;
    const text = decode(bytes);
    return text === null
      ? unreadable(address, reviewer, notText)
      : understand(address, reviewer, text);
  } catch (error) {
    if (!(error instanceof FilesError)) throw error;
    return unreadable(address, reviewer, { code: error.code, message: error.message });
  }
}

/** Where an entry goes. */
export interface ReviewHead {
  readonly article: Address;
  readonly reviewer: Reviewer;
}

/**
 * Writes one entry into a reviewer's file as it is at that moment, so that nothing another window or program wrote is
 * lost. Rejects with a `FilesError`: `refused` where the file must not be changed, with the reason and the way out.
 */
export async function saveEntry(
  files: Files,
  { article, reviewer }: ReviewHead,
  edit: EntryEdit,
): Promise<StoredReview> {
  const address = reviewAddress(article, reviewer.id);
  let saved: StoredReview | null = null;
  await files.update(address, (current) => {
    const before =
      current === null ? newReviewFile(fileNameOf(article), reviewer) : decode(current);
    if (before === null) throw refused(address, notText.message);
    const { value, problems } = editReviewFile(before, edit);
    if (value === null) throw refused(address, problems[0]?.message ?? '');
    saved = { address, reviewer, text: value.text, file: value.file, problems };
    return encoder.encode(value.text);
  });
  if (saved === null) throw refused(address, 'The file was not written.');
  return saved;
}

const notText = {
  code: 'not-utf8',
  message:
    'It is not UTF-8 text. Restore it from git or a backup, or move it away to start a new one.',
};

function refused(address: Address, reason: string): FilesError {
  return new FilesError('refused', address, `${fileNameOf(address)} cannot be changed. ${reason}`);
}

function understand(address: Address, reviewer: Reviewer, text: string): StoredReview {
  const { value, problems } = readReviewFile(text);
  const name = value.reviewer?.id === reviewer.id ? value.reviewer.name : reviewer.name;
  return { address, reviewer: { ...reviewer, name }, text, file: value, problems };
}

function unreadable(
  address: Address,
  reviewer: Reviewer,
  reason: { code: string; message: string },
): StoredReview {
  const refusal: Problem = { ...reason, span: { start: 0, end: 0 } };
  const { value } = readReviewFile('');
  return { address, reviewer, text: null, file: { ...value, refusal }, problems: [refusal] };
}

/** The byte order mark stays: what is written back begins with it again. */
function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
