import { assertNames } from './markedNames.ts';

describe('judgeName', () => {
  it('takes a name in running prose', () => {
    assertNames('We asked [Velstra](ORG) about it.');
    assertNames('It fell when shares of [Harbor](ORG) fell.');
  });

  it('leaves a thing with an article and a lone common word alone', () => {
    assertNames('They asked the Board, the Company and a Manager about the Agreement.');
  });

  it('takes a common word at the start only when the text uses it as a name', () => {
    assertNames('[Harbor](ORG) grew. Shares of [Harbor](ORG) fell.');
    assertNames('Harbor traffic grew. Ships left.');
  });

  it('leaves a word in capitals for emphasis alone', () => {
    assertNames('This must NEVER happen again and never did.');
  });
});
