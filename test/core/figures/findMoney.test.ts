import { assertFigures } from './assertFigures.ts';

describe('findMoney', () => {
  it('finds signs, codes and letters before the number', () =>
    assertFigures(
      'Tarn Foods paid [$48 million](money 4.8e7 USD), [US$5](money 5 USD), [A$5m](money 5e6 AUD) and [$A7](money 7 AUD).',
      'Fees: [C$3.2bn](money 3.2e9 CAD), [HK$10](money 10 HKD), [NT$200](money 200 TWD), [S$4.50](money 4.5 SGD), [R$9](money 9 BRL).',
      'Also [€3.10](money 3.1 EUR), [£2m](money 2e6 GBP), [¥30bn](money 3e10 JPY), [₹12,34,567](money 1234567 INR), [₩5 trillion](money 5e12 KRW).',
      'In [CHF 1.2m](money 1.2e6 CHF), [USD10m](money 1e7 USD), [Rs 500 crore](money 5e9 INR), [RM42.50](money 42.5 MYR), [MEUR 120](money 1.2e8 EUR).',
      'Set apart by a wire: [us $ 150 million](money 1.5e8 USD), [hk $ 10](money 10 HKD), [c $ 3 million](money 3e6 CAD).',
    ));

  it('finds names, codes and signs after the number', () =>
    assertFigures(
      'It cost [10 EUR](money 10 EUR), [3 million Swiss francs](money 3e6 CHF), [5 Hong Kong dollars](money 5 HKD).',
      'Then [20 pounds sterling](money 20 GBP), [4.5bn kronor](money 4.5e9 SEK), [10 €](money 10 EUR), [60 zł](money 60 PLN).',
      'Small change: [99 cents](money 0.99 USD), [5 pence](money 0.05 GBP), [50p](money 0.5 GBP), [70 US cents](money 0.7 USD), [30¢](money 0.3 USD).',
      'They owe [2 million Soviet rubles](money 2e6 RUB) and [40 million taxpayer dollars](money 4e7 USD).',
    ));

  it('finds spelled amounts with their own article', () =>
    assertFigures(
      'No less: [half a billion dollars](money 5e8 USD) or [one and a half million euros](money 1.5e6 EUR).',
      'They want [a trillion dollars](money 1e12 USD), not [two hundred thousand euros](money 2e5 EUR).',
      'He left [a quarter of a million dollars](money 2.5e5 USD) and [a hundred and fifty thousand yen](money 1.5e5 JPY).',
      'It took [one point five million dollars](money 1.5e6 USD).',
    ));

  it('keeps compounds whole and leaves the article to their noun', () =>
    assertFigures(
      'A [trillion-dollar](money 1e12 USD) plan, a [billion dollar](money 1e9 USD) deal, a [$2-million](money 2e6 USD) house.',
      'A [near-trillion-dollar](money 1e12 USD nearly) bet and a [multi-billion dollar](money 1e9..1e12 USD indefinite) pact.',
      'A [multimillion-pound](money 1e6..1e9 GBP indefinite) row, a [$5bn-plus](money 5e9 USD more_than) bill.',
    ));

  it('gives indefinite amounts their bounds', () =>
    assertFigures(
      'Worth [tens of thousands of dollars](money 1e4..1e5 USD indefinite) or [billions of euros](money 1e9..1e12 EUR indefinite).',
      'It lost [several hundred million dollars](money 1e8..1e9 USD indefinite), then [hundreds of millions of pounds](money 1e8..1e9 GBP indefinite).',
    ));

  it('takes signs of less than nothing into the amount', () =>
    assertFigures(
      'A result of [-$2.45B](money -2.45e9 USD) against [$-50.8bn](money -5.08e10 USD) and [minus $3 million](money -3e6 USD).',
      'The bond (B-[$5](money 5 USD)) is no loss.',
    ));

  it('leaves tails out and names them as the unit', () =>
    assertFigures(
      'It pays [$12](money 12 USD /share) a share, [€9](money 9 EUR /dose) per dose, [$300 million](money 3e8 USD /year)-a-year.',
      'She got [$5 million](money 5e6 USD) a week later.',
    ));

  it('reads thousands apart by spaces, apostrophes and points', () =>
    assertFigures(
      "From [$1\u00a0500\u00a0000](money 1.5e6 USD) to [$1'200'000](money 1.2e6 USD).",
      'Some [€1 250](money 1250 EUR approx) or [10 000 euros](money 1e4 EUR).',
      'In Berlin [€1.500,00](money 1500 EUR), [1,5 million euros](money 1.5e6 EUR) and [$12.345.678](money 12345678 USD).',
    ));

  it('leaves the words before a sign alone', () =>
    assertFigures(
      "A [$900 billion](money 9e11 USD) plan is Amberly's [$8 billion](money 8e9 USD) idea.",
      'In its Series C [$50 million](money 5e7 USD) came in; the US [$5 million](money 5e6 USD) loan did not.',
      'Damage could top [$2 billion](money 2e9 USD more_than).',
      'Ten [$20](money 20 USD) bills and [3](quantity 3 /card) [USD50](money 50 USD) cards.',
    ));

  it('finds codes that are words too where nothing follows that the number could count', () =>
    assertFigures(
      'The ferry costs [42 SAR](money 42 SAR), the tram [29 RON](money 29 RON).',
      'It came to [3 CAD 4 cents](money 3.04 CAD); bids began at [Malaysia ringgits 42](money 42 MYR).',
      'It drew [42](quantity 42 /team) SAR teams and [3](quantity 3 /designer) CAD designers; they WON 3 TOP prizes.',
    ));

  it('finds a magnitude behind the code and a colon behind the sign', () =>
    assertFigures(
      'Sales of [75 USD million](money 7.5e7 USD), costs of [1.2 € billion](money 1.2e9 EUR).',
      'Mugs [US$:12.99](money 12.99 USD), bread [100元](money 100 CNY).',
    ));

  it('takes a penny for a British one unless the article counts in dollars', () =>
    assertFigures(
      'The shares ended at [one penny](money 0.01 GBP).',
      'It beat the forecast by [one penny](money 0.01 USD), as its [$4 million](money 4e6 USD) gain showed.',
      'One penny stock fell; two penny whistles; [ten pennies](money 0.1 USD) and [4 kopiykas](money 0.04 UAH).',
    ));

  it('leaves times, titles, coins and numbered names alone', () =>
    assertFigures(
      'At 4.25p.m. the band Million Dollar Kites played; a Barber half dollar lay there.',
      'The working group P1600.1 met user N4T; [R12.50](money 12.5 ZAR) and [R5m](money 5e6 ZAR) were spent.',
      'It ranked on the NPR 100, a list.',
      'A guard of [180 pounds](quantity 180 /pound) ([82 kg](quantity 82 /kilogram)); he put on [20 pounds](quantity 20 /pound).',
    ));

  it('tells the rupee of lakhs by its commas', () =>
    assertFigures(
      'A loan of [12,34,567 rupees](money 1234567 INR).',
      'A loan of [20 rupees](money 20).',
    ));

  it('leaves words alone that only look like money', () =>
    assertFigures(
      'He won 55 of them; the [2006](date) crown; a house at x.org/rs9CfyM8; it is 925 sterling.',
      'A penny whistle; they won three matches; the 24 won the vote; the euro zone.',
      'A wrench of [400 pound-feet](quantity 400 /pound-foot); the TOP 10; TRY 3 of them.',
      'A dollar is a dollar, and 1080p is a picture.',
    ));
});
