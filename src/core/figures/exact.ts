/** A product of decimals without the noise of binary fractions: 2.3 million is 2300000, not 2299999.9999999995. */
export function exact(value: number, factor: number): number {
  const product = value * factor;
  return Number.isInteger(product) ? product : Number(product.toPrecision(15));
}
