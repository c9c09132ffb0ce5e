import type { TextFormat } from '../core/text/article.ts';
import { FilesError } from '../services/ports.ts';
import { decodeText } from './decodeText.ts';
import type { Terminal } from './terminal.ts';

/** The name under which standard input is reported. */
export const standardInputName = '<stdin>';

/**
 * An article is a few kilobytes and a book under five megabytes: above 16 MB somebody named the wrong file, and saying
 * so at once is kinder than minutes of work on a database dump.
 */
const sizeLimit = 16 * 2 ** 20;

const tooLarge = `it is larger than ${sizeLimit / 2 ** 20} MB; no article is`;

/** What the codes of failed readings mean to somebody who named an article. */
const reasons: ReadonlyMap<string, string> = new Map([
  ['refused', 'it is a folder or no ordinary file; name the articles in it'],
  ['too-large', tooLarge],
  ['EACCES', 'you have no permission to read it'],
  ['EPERM', 'you have no permission to read it'],
]);

/** An article as it was read. */
export interface ArticleText {
  /** The path as given, or `<stdin>`. */
  readonly name: string;
  readonly text: string;
  readonly format: TextFormat;
}

/** Reads an article by its path, `-` being standard input. Throws an Error with the reason, the file not named. */
export async function readArticle(terminal: Terminal, path: string): Promise<ArticleText> {
  if (path === '-') {
    const text = decodeText(await readAll(terminal.input));
    return { name: standardInputName, text, format: 'plain' };
  }
  const bytes = await readFile(terminal, path);
  if (bytes === null) throw new Error('there is no such file');
  return { name: path, text: decodeText(bytes), format: formatOf(path) };
}

async function readFile(terminal: Terminal, path: string): Promise<Uint8Array | null> {
  try {
    return await terminal.files.read(terminal.addressOf(path), sizeLimit);
  } catch (error) {
    const reason = error instanceof FilesError ? reasons.get(error.code) : undefined;
    throw reason === undefined ? error : new Error(reason, { cause: error });
  }
}

function formatOf(path: string): TextFormat {
  return /\.(?:md|markdown)$/i.test(path) ? 'markdown' : 'plain';
}

async function readAll(input: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of input) {
    size += chunk.length;
    if (size > sizeLimit) throw new Error(tooLarge);
    chunks.push(chunk);
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
