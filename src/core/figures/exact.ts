/** A product of decimals without the noise of binary fractions: 2.3 million is 2300000, not 2299999.9999999995. */
export function exact(value: number, factor: number): number {
  return factor === 1 ? value : Number((value * factor).toPrecision(15));
}
