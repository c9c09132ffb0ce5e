import type { Figure } from './figure.ts';
import { type FigureWords, figureWords } from './figureWords.ts';
import { plural } from './plural.ts';

export interface FigureStyle {
  /** BCP 47: decides separators and the short names of magnitudes. */
  readonly locale: string;
  /** Long: "74,000,000,000 USD". Short: "74B USD". */
  readonly form: 'long' | 'short';
  /** Templates in the reader's language; English where left out. */
  readonly words?: FigureWords;
}

/**
 * What a hover, a table or a report says of a figure: its normalised value with unit, bounds and modifier ("more than
 * 74,000,000,000 USD", "5,000,000 to 10,000,000 EUR", "12.5%", "80 times"). `written` is the figure as it stands in the
 * text: it comes back where nothing can be said better ("orders of magnitude", "March").
 */
export function formatFigure(figure: Figure, written: string, style: FigureStyle): string {
  const words = style.words ?? figureWords;
  if (figure.kind === 'date') return figure.iso ?? written;
  const amount = amountOf(figure, style, words);
  if (amount === null) return written;
  const named = withUnit(figure, amount, words);
  return figure.modifier === null || isSaid(figure) ? named : fill(words[figure.modifier], named);
}

/** A range or an indefinite amount already shows as its bounds. */
function isSaid({ low, modifier }: Figure): boolean {
  return low !== null && (modifier === 'range' || modifier === 'indefinite');
}

function amountOf(figure: Figure, style: FigureStyle, words: FigureWords): string | null {
  const both = bounds(figure);
  if (both !== null) {
    const [low, high] = both.map((value) => formatNumber(value, style));
    return fill(figure.modifier === 'indefinite' ? words.between : words.to, low, high);
  }
  return figure.value === null ? null : formatNumber(figure.value, style);
}

function bounds(figure: Figure): [number, number] | null {
  return figure.low === null || figure.high === null ? null : [figure.low, figure.high];
}

function withUnit(figure: Figure, amount: string, words: FigureWords): string {
  switch (figure.kind) {
    case 'money': {
      const money = fill(words.money, amount, figure.currency ?? words.noCurrency);
      return figure.unit === null ? money : fill(words.per, money, figure.unit);
    }
    case 'percent':
      return figure.unit === null ? fill(words.percent, amount) : counted(figure, amount);
    case 'multiple':
      return fill(words.times, amount);
    case 'ordinal':
      return fill(words.rank, amount);
    default:
      return figure.unit === null ? amount : counted(figure, amount);
  }
}

function counted(figure: Figure, amount: string): string {
  const unit = figure.unit ?? '';
  return `${amount} ${figure.value === 1 ? unit : plural(unit)}`;
}

function formatNumber(value: number, { locale, form }: FigureStyle): string {
  const options: Intl.NumberFormatOptions =
    form === 'short'
      ? { notation: 'compact', maximumFractionDigits: 2 }
      : { maximumFractionDigits: 6 };
  return new Intl.NumberFormat(locale, options).format(value);
}

function fill(template: string, ...values: readonly (string | undefined)[]): string {
  return template.replaceAll(/\{(\d)\}/g, (_, index: string) => values[Number(index)] ?? '');
}
