import { assertFigures } from './assertFigures.ts';

describe('weighs', () => {
  it('tells pounds of weight from pounds of money', () =>
    assertFigures(
      'The calf ate [20 pounds](quantity 20 /pound) of rice and gained [15 pounds](quantity 15 /pound).',
      'A [five-pound](quantity 5 /pound) bag, a load of [3 million pounds](quantity 3e6 /pound) of beef.',
    ));

  it('leaves pounds of debt and plain prices as money', () =>
    assertFigures(
      'It has [3 million pounds](money 3e6 GBP) of debt and paid [15 pounds](money 15 GBP).',
      'They lost [361 million pounds](money 3.61e8 GBP).',
    ));
});
