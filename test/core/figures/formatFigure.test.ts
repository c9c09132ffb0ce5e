import assert from 'node:assert/strict';
import { formatFigure } from '../../../src/core/figures/formatFigure.ts';
import { figureWords as englishWords } from '../../../src/core/figures/figureWords.ts';
import { figuresOf } from './assertFigures.ts';

function say(text: string, form: 'long' | 'short' = 'long', locale = 'en'): string {
  const figure = figuresOf(text)[0]!;
  return formatFigure(figure, text.slice(figure.start, figure.end), { locale, form });
}

describe('formatFigure', () => {
  const long: [text: string, said: string][] = [
    ['a $74 billion plan', '74,000,000,000 USD'],
    ['more than €1.5m', 'more than 1,500,000 EUR'],
    ['$12 a share', '12 USD per share'],
    ['$5-10 million', '5,000,000 to 10,000,000 USD'],
    ['up to $5-10 million', 'at most 5,000,000 to 10,000,000 USD'],
    ['in the $800 million range', 'in the range of 800,000,000 USD'],
    ['tens of millions of dollars', 'between 10,000,000 and 100,000,000 USD'],
    ['stands to gain billions', 'between 1,000,000,000 and 1,000,000,000,000 (currency not said)'],
    ['12.5 per cent', '12.5%'],
    ['25 basis points', '25 basis points'],
    ['an 80-fold rise', '80 times'],
    ['orders of magnitude', 'orders of magnitude'],
    ['over 300MW', 'more than 300 megawatts'],
    ['on March 3, 2026', '2026-03-03'],
    ['in March', 'March'],
    ['finished second', 'rank 2'],
  ];
  for (const [text, said] of long) it(`says "${text}"`, () => assert.equal(say(text), said));

  it('has a short form', () => {
    assert.equal(say('a $74 billion plan', 'short'), '74B USD');
    assert.equal(say('$5-10 million', 'short'), '5M to 10M USD');
  });

  it('follows the locale', () => assert.equal(say('$1.5 million', 'long', 'de'), '1.500.000 USD'));

  it('takes the words it is given', () => {
    const figure = figuresOf('more than $5')[0]!;
    const words = { more_than: 'mehr als {0}', money: '{0} {1}' };
    assert.equal(
      formatFigure(figure, '$5', {
        locale: 'de',
        form: 'long',
        words: { ...englishWords, ...words },
      }),
      'mehr als 5 USD',
    );
  });
});
