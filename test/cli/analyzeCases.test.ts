import assert from 'node:assert/strict';
import { runCommandLine } from '../../src/cli/runCommandLine.ts';
import { fakeTerminal } from './fakeTerminal.ts';

async function runCases(...lines: string[]) {
  const terminal = fakeTerminal({}, { input: lines.join('\n') });
  const code = await runCommandLine(terminal, ['analyze', '--json', '--stdin-cases']);
  return { code, lines: terminal.output.split('\n').filter(Boolean), errors: terminal.errors };
}

describe('claimdesk analyze --stdin-cases', () => {
  it('writes a line a case: id, spans, entities and every sentence', async () => {
    const first = JSON.stringify({ id: 'a1', text: 'Is it so? It paid $5 million.' });
    const { code, lines } = await runCases(first, '', JSON.stringify({ id: 7, text: '' }));
    assert.equal(code, 0);
    const [answer, empty] = lines.map((line) => JSON.parse(line) as Record<string, unknown[]>);
    assert.deepEqual(Object.keys(answer!), ['id', 'spans', 'entities', 'claims']);
    assert.equal(answer!['spans']!.length, 1);
    assert.equal(answer!['claims']!.length, 2);
    assert.deepEqual(empty, { id: 7, spans: [], entities: [], claims: [] });
  });

  it('reads "format": "markdown"', async () => {
    const text = 'It paid `$5 million`.';
    const plain = JSON.stringify({ id: 'plain', text });
    const markdown = JSON.stringify({ id: 'markdown', text, format: 'markdown' });
    const spans = (await runCases(plain, markdown)).lines.map(
      (line) => (JSON.parse(line) as { spans: unknown[] }).spans.length,
    );
    assert.deepEqual(spans, [1, 0]);
  });

  it('complains of a line that is no case and does the others', async () => {
    const good = JSON.stringify({ id: 'a', text: 'x' });
    const { code, lines, errors } = await runCases('{', '[]', '{"id":1}', '{"text":""}', good);
    assert.equal(code, 2);
    assert.equal(lines.length, 1);
    assert.match(errors, /<stdin> line 1: not JSON/);
    assert.match(errors, /<stdin> line 2: not an object/);
    assert.match(errors, /<stdin> line 3: "text" must be a string/);
    assert.match(errors, /<stdin> line 4: "id" is missing/);
  });

  it('refuses an unknown format', async () => {
    const { code, errors } = await runCases('{"id":1,"text":"","format":"html"}');
    assert.equal(code, 2);
    assert.match(errors, /"plain" or "markdown"/);
  });

  it('takes no files', async () => {
    const terminal = fakeTerminal({ 'a.txt': 'x' });
    assert.equal(await runCommandLine(terminal, ['analyze', '--stdin-cases', 'a.txt']), 2);
    assert.match(terminal.errors, /name no files/);
  });

  it('complains of a line that is not UTF-8, whose offsets would be others', async () => {
    const terminal = fakeTerminal();
    const input = (async function* () {
      yield Uint8Array.from([...Buffer.from('{"id":1,"text":"'), 0xff, ...Buffer.from('"}\n')]);
    })();
    Object.assign(terminal, { input });
    assert.equal(await runCommandLine(terminal, ['analyze', '--stdin-cases']), 2);
    assert.deepEqual(
      [terminal.output, terminal.errors],
      ['', 'claimdesk: <stdin> line 1: not valid UTF-8; save it as UTF-8\n'],
    );
  });
});
