import assert from 'node:assert/strict';
import { runCommandLine } from '../../src/cli/runCommandLine.ts';
import { fakeTerminal } from './fakeTerminal.ts';
import type { FakeFiles } from './fakeTerminal.ts';

const note = 'Tarnholm Foods sold its mill for $4.2 million. The buyer was not named.\n';

async function analyzeJson(files: FakeFiles, ...rest: string[]) {
  const terminal = fakeTerminal(files);
  const code = await runCommandLine(terminal, [
    'analyze',
    '--json',
    ...rest,
    ...Object.keys(files),
  ]);
  const records = terminal.output.split('\n').filter(Boolean).map(readRecord);
  return { code, records, errors: terminal.errors };
}

function fieldsOf(value: object): string {
  return Object.keys(value).join(' ');
}

function readRecord(line: string) {
  return JSON.parse(line) as {
    version: number;
    file: string;
    length: number;
    figures: { start: number; end: number; text: string; value: number; currency: string }[];
    entities: { start: number; end: number; text: string }[];
    claims: { start: number; end: number; text: string; strength: string }[];
    problems: unknown[];
  };
}

describe('claimdesk analyze --json', () => {
  it('prints one object a file, with the promised fields in the promised order', async () => {
    const { code, records, errors } = await analyzeJson({ 'a.txt': note, 'b/c.txt': note });
    assert.equal(code, 0);
    assert.equal(errors, '');
    assert.deepEqual(
      records.map(({ file }) => file),
      ['a.txt', 'b/c.txt'],
    );
    const [record] = records;
    assert.equal(fieldsOf(record!), 'version file length figures entities claims problems');
    assert.equal(
      fieldsOf(record!.figures[0]!),
      'start end text kind value low high currency unit modifier',
    );
    assert.equal(
      fieldsOf(record!.claims[0]!),
      'start end text strength class checkable kinds subject metric figures attribution hedges score reasons',
    );
    assert.equal(record!.version, 1);
    assert.equal(record!.length, note.length);
    assert.deepEqual(record!.problems, []);
  });

  it('names entities by their type and the name they share', async () => {
    const { records } = await analyzeJson({
      'a.txt': 'The lender is FarrowBank. FarrowBank declined.\n',
    });
    assert.deepEqual(Object.keys(records[0]!.entities[0]!), [
      'start',
      'end',
      'text',
      'type',
      'entity',
    ]);
  });

  it('gives the figure as written, its value and its currency', async () => {
    const { records } = await analyzeJson({ 'a.txt': note });
    const figure = records[0]!.figures[0]!;
    assert.equal(figure.text, '$4.2 million');
    assert.equal(note.slice(figure.start, figure.end), '$4.2 million');
    assert.equal(figure.value, 4_200_000);
    assert.equal(figure.currency, 'USD');
  });

  it('leaves sentences that are no claims out, and lists them with --all-sentences', async () => {
    const files = { 'a.txt': 'Why now?\n\nIt paid $5 million for the dock.\n' };
    const claims = (await analyzeJson(files)).records[0]!.claims;
    const all = (await analyzeJson(files, '--all-sentences')).records[0]!.claims;
    assert.deepEqual(
      claims.map(({ text }) => text),
      ['It paid $5 million for the dock.'],
    );
    assert.deepEqual(
      all.map(({ text, strength }) => [text, strength === 'none']),
      [
        ['Why now?', true],
        ['It paid $5 million for the dock.', false],
      ],
    );
  });

  it('counts CRLF and leaves a byte order mark out of the text', async () => {
    const crlf = 'Quarry news\r\n\r\nIt paid $5 million.\r\n';
    const plain = (await analyzeJson({ 'a.txt': crlf })).records[0]!;
    const marked = (await analyzeJson({ 'a.txt': `\ufeff${crlf}` })).records[0]!;
    assert.equal(plain.length, crlf.length);
    assert.equal(plain.figures[0]!.start, crlf.indexOf('$5'));
    assert.deepEqual(marked.figures, plain.figures);
    assert.equal(marked.length, plain.length);
  });

  it('counts UTF-16 code units', async () => {
    const text = '😀 Zoë paid $5 million.\n';
    const { records } = await analyzeJson({ 'a.txt': text });
    assert.equal(records[0]!.figures[0]!.start, text.indexOf('$5'));
  });

  it('reads an empty file', async () => {
    const { code, records } = await analyzeJson({ 'a.txt': '' });
    assert.equal(code, 0);
    assert.deepEqual(records, [
      { version: 1, file: 'a.txt', length: 0, figures: [], entities: [], claims: [], problems: [] },
    ]);
  });

  it('reads standard input as <stdin>', async () => {
    const terminal = fakeTerminal({}, { input: note });
    assert.equal(await runCommandLine(terminal, ['analyze', '--json', '-']), 0);
    assert.equal(readRecord(terminal.output).file, '<stdin>');
    assert.equal(readRecord(terminal.output).figures.length, 1);
  });

  it('reads standard input once', async () => {
    const terminal = fakeTerminal({}, { input: note });
    assert.equal(await runCommandLine(terminal, ['analyze', '-', '-']), 2);
    assert.match(terminal.errors, /only once/);
  });
});

describe('claimdesk analyze, with files that cannot be read', () => {
  const bad: readonly (readonly [string, Uint8Array, RegExp])[] = [
    ['scan.txt', Uint8Array.of(72, 105, 0, 7), /scan\.txt: it is binary/],
    [
      'latin.txt',
      Uint8Array.of(72, 10, 0x63, 0xe9, 10),
      /latin\.txt: it is not valid UTF-8 \(line 2\)/,
    ],
    ['wide.txt', Uint8Array.of(0xff, 0xfe, 72, 0), /wide\.txt: it is UTF-16/],
    ['dump.txt', new Uint8Array(17 * 2 ** 20).fill(65), /dump\.txt: it is larger/],
  ];
  for (const [name, bytes, message] of bad) {
    it(`does the others and says why not ${name}`, async () => {
      const { code, records, errors } = await analyzeJson({
        'a.txt': note,
        [name]: bytes,
        'z.txt': note,
      });
      assert.equal(code, 2);
      assert.deepEqual(
        records.map(({ file }) => file),
        ['a.txt', 'z.txt'],
      );
      assert.match(errors, message);
      assert.equal(errors.split('\n').length, 2);
    });
  }

  it('says so of a file that is not there', async () => {
    const terminal = fakeTerminal();
    assert.equal(await runCommandLine(terminal, ['analyze', 'lost.txt']), 2);
    assert.equal(terminal.errors, 'claimdesk: cannot read lost.txt: there is no such file\n');
  });
});

describe('claimdesk analyze, progress', () => {
  const files = Object.fromEntries(['a.txt', 'b.txt', 'c.txt'].map((name) => [name, note]));

  it('shows on a terminal how far a long run is, and takes it away', async () => {
    let time = 0;
    const terminal = fakeTerminal(files, { interactive: true, now: () => (time += 600) });
    await runCommandLine(terminal, ['analyze', ...Object.keys(files)]);
    assert.match(terminal.errors, /2\/3 b\.txt/);
    assert.ok(terminal.errors.endsWith('\r\u001b[2K'));
  });

  it('is silent in a short run and where nobody looks', async () => {
    let time = 0;
    const quick = fakeTerminal(files, { interactive: true, now: () => (time += 10) });
    const piped = fakeTerminal(files, { interactive: false, now: () => (time += 600) });
    for (const terminal of [quick, piped]) {
      await runCommandLine(terminal, ['analyze', ...Object.keys(files)]);
      assert.equal(terminal.errors, '');
    }
  });
});
