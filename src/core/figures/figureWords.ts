import type { FigureModifier } from './figure.ts';

/** Templates around an amount: `{0}` is the amount or the lower bound, `{1}` the unit or the upper bound. */
export type FigureWords = Readonly<
  Record<
    | FigureModifier
    | 'to'
    | 'between'
    | 'money'
    | 'noCurrency'
    | 'per'
    | 'percent'
    | 'times'
    | 'rank',
    string
  >
>;

/** The English ones. */
export const figureWords: FigureWords = {
  approx: 'about {0}',
  more_than: 'more than {0}',
  less_than: 'less than {0}',
  nearly: 'nearly {0}',
  at_least: 'at least {0}',
  at_most: 'at most {0}',
  range: 'in the range of {0}',
  indefinite: 'some {0}',
  to: '{0} to {1}',
  between: 'between {0} and {1}',
  money: '{0} {1}',
  noCurrency: '(currency not said)',
  per: '{0} per {1}',
  percent: '{0}%',
  times: '{0} times',
  rank: 'rank {0}',
};
