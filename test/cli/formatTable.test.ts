import assert from 'node:assert/strict';
import { formatTable } from '../../src/cli/formatTable.ts';

const columns = [{ title: 'line', align: 'right' as const }, { title: 'name' }, { title: 'words' }];

describe('formatTable', () => {
  it('aligns its columns', () => {
    const rows = [
      ['7', 'Brindle & Co', 'rose'],
      ['112', 'Ojo', 'fell'],
    ];
    assert.equal(
      formatTable(columns, rows, 80),
      [
        '  line  name          words',
        '     7  Brindle & Co  rose',
        '   112  Ojo           fell',
        '',
      ].join('\n'),
    );
  });

  it('cuts the last column where the line is full', () => {
    const table = formatTable(columns, [['1', 'Ojo', 'one two three four five six seven']], 37);
    assert.deepEqual(table.split('\n').slice(1), ['     1  Ojo   one two three four fiv…', '']);
    assert.ok(table.split('\n').every((line) => line.length <= 37));
  });

  it('keeps a cell on one line and takes away what would steer the terminal', () => {
    const table = formatTable(columns, [['1', 'a\r\n\tb', '\u001b[31mred\u202e']], 80);
    assert.equal(table.split('\n')[1], '     1  a b   \ufffd[31mred\ufffd');
  });

  it('counts wide characters as two columns and combining marks as none', () => {
    const rows = [
      ['1', '東京', 'x'],
      ['2', 'Ze\u0301ta', 'y'],
    ];
    assert.deepEqual(formatTable(columns, rows, 80).split('\n').slice(1, 3), [
      '     1  東京  x',
      '     2  Ze\u0301ta  y',
    ]);
  });
});
