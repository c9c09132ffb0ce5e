import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** Another program that finds amounts: from the text of an article to how many it found. */
export interface Peer {
  readonly name: string;
  readonly find: (text: string) => number;
}

const folder = new URL('peers/', import.meta.url);
const load = createRequire(new URL('package.json', folder));

/** The peers, each used as its documentation shows; they are installed into a folder of their own on first use. */
export function figurePeers(): Peer[] {
  if (!existsSync(new URL('node_modules/', folder))) install();
  return [recognizersText(), compromise(), wink()];
}

function install(): void {
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: fileURLToPath(folder),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('npm could not install the peers of bench/peers');
}

function recognizersText(): Peer {
  const { recognizeCurrency } = load('@microsoft/recognizers-text-number-with-unit') as {
    recognizeCurrency: (text: string, culture: string) => unknown[];
  };
  return {
    name: 'recognizersText',
    find: (text) => recognizeCurrency(text, 'en-us').length,
  };
}

function compromise(): Peer {
  const nlp = load('compromise') as (text: string) => { money: () => { json: () => unknown[] } };
  return { name: 'compromise', find: (text) => nlp(text).money().json().length };
}

function wink(): Peer {
  interface Entities {
    readonly out: (shape: unknown) => readonly { readonly type: string }[];
  }
  const create = load('wink-nlp') as (model: unknown) => {
    its: { detail: unknown };
    readDoc: (text: string) => { entities: () => Entities };
  };
  const nlp = create(load('wink-eng-lite-web-model'));
  return {
    name: 'winkNlp',
    find: (text) =>
      nlp
        .readDoc(text)
        .entities()
        .out(nlp.its.detail)
        .filter(({ type }) => type === 'MONEY').length,
  };
}
