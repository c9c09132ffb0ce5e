import type { Span } from '../text/span.ts';
import { isHyphen } from './characters.ts';

const plus = /[-\u2010\u2011]plus(?![A-Za-z])|\+(?![\d+])/y;

/** "-plus" or "+" after a number that ends at `end`: "300-plus megawatts", "60+ countries". */
export function plusAfter(text: string, end: number): Span | null {
  const sign = text.charCodeAt(end);
  if (sign !== 43 && !isHyphen(sign)) return null;
  plus.lastIndex = end;
  const match = plus.exec(text);
  if (match === null) return null;
  return { start: end, end: plus.lastIndex };
}
