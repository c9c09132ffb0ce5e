import assert from 'node:assert/strict';
import { judge } from '../../../src/core/claims/judge.ts';
import { judgedFrom } from './judgedFrom.ts';

describe('judge', () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    'core fact now': [
      '[Orrin](ORG) bought [Vale](ORG) for [$5 million](money).',
      '[Ann Lee](PERSON) said the pier was closed.',
      '[Orrin](ORG) is reportedly worth [$5 million](money).',
      'The council rejected the plan by [nine votes](quantity) on Tuesday.',
      '[Orrin](ORG) will add [14 routes](quantity) in [May](date).',
    ],
    'core forecast later': ['[Orrin](ORG) expects sales of [$5 million](money).'],
    'soft fact now': [
      '[Orrin](ORG) provides much of the navy’s rope.',
      '[Orrin](ORG) would not comment.',
      'A spokeswoman for [Orrin](ORG) said the firm stood by its work.',
      '“We want to keep it,” [Ann Lee](PERSON) said.',
      'The push for a [$5 million](money) pier has divided riders.',
    ],
    'none opinion no': [
      'Trust is slow to return.',
      'A ferry is more than just a boat.',
      'We must look past the numbers.',
      'A [$5 million](money) price suggests hope.',
    ],
    'none forecast later': ['Ferries will change the coast.'],
    'none conditional no': ['If it rains, the [$5 million](money) pier sinks.'],
    'none question no': ['Who paid [$5 million](money)?'],
  };
  for (const [expected, sentences] of Object.entries(cases)) {
    for (const marked of sentences) {
      it(`${expected}: ${marked}`, () => {
        const { strength, class: kind, checkable, reasons } = judge(judgedFrom(marked)[0]!);
        assert.equal(`${strength} ${kind} ${checkable}`, expected, reasons.join());
      });
    }
  }

  it('takes a quotation without a source of its own for a soft claim', () => {
    const [, second] = judgedFrom(
      '“We paid for it,” said [Ann Lee](PERSON). “It never once sank.”',
    );
    assert.equal(judge(second!).strength, 'soft');
  });

  it('names the strongest reason first', () => {
    assert.equal(
      judge(judgedFrom('[Orrin](ORG) paid [$5 million](money).')[0]!).reasons[0],
      'figure',
    );
    assert.deepEqual(judge(judgedFrom('Who paid?')[0]!).reasons, ['question']);
  });

  it('scores claims above everything that its form rules out', () => {
    const claim = judge(judgedFrom('[Orrin](ORG) supplies the navy.')[0]!);
    const question = judge(
      judgedFrom('Who paid [Orrin](ORG) [$5 million](money) in [May](date)?')[0]!,
    );
    assert.ok(claim.score > question.score && claim.score <= 1 && question.score >= 0);
  });
});
