import type { Terminal } from '../../src/cli/terminal.ts';

/** Files by path, as text or as bytes. */
export type FakeFiles = Readonly<Record<string, string | Uint8Array>>;

export interface FakeTerminal extends Terminal {
  /** What was written to standard output and to standard error so far. */
  output: string;
  errors: string;
}

/** A terminal in memory: files at `/desk`, standard input as one chunk, time that stands still unless `now` is given. */
export function fakeTerminal(
  files: FakeFiles = {},
  given: Partial<Pick<Terminal, 'interactive' | 'width' | 'now'>> & { input?: string } = {},
): FakeTerminal {
  const { input = '', ...rest } = given;
  const encoder = new TextEncoder();
  const terminal: FakeTerminal = {
    output: '',
    errors: '',
    files: {
      read: async (address, limit) => {
        const file = files[pathOf(address)];
        if (file === undefined) return null;
        const bytes = typeof file === 'string' ? encoder.encode(file) : file;
        if (bytes.length > limit) throw new Error('it is larger than allowed');
        return bytes;
      },
      list: async () => [],
      update: async () => {
        throw new Error('it is read-only');
      },
    },
    addressOf: (path) => `file:///desk/${path}`,
    pathOf,
    input: (async function* () {
      yield encoder.encode(input);
    })(),
    write: async (text) => {
      terminal.output += text;
    },
    complain: (text) => {
      terminal.errors += text;
    },
    width: 100,
    interactive: false,
    now: () => 0,
    ...rest,
  };
  return terminal;
}

function pathOf(address: string): string {
  return address.replace('file:///desk/', '');
}
