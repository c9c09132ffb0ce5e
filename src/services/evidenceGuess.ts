import type { Evidence } from '../core/annotations/annotation.ts';

export type EvidenceKind = Evidence['kind'];

/** What a line typed or pasted as evidence may mean: the likeliest reading first. */
export interface EvidenceGuess {
  readonly kind: EvidenceKind;
  readonly where: string;
  /** What followed an address ("https://port.example/report, p. 12"), else null. */
  readonly locator: string | null;
}

const address = /^<?((?:https?:\/\/|www\.)[^\s<>"]+)>?(?:[\s,;:]+(.*))?$/iu;

/** "doi:10.1000/182" or "10.1000/182": the resolver makes an address of it. */
const doi = /^(?:doi:\s*)?(10\.\d{4,9}\/\S+)$/iu;

/** "80 * 1.2 = 96", "=B4/B5": digits on both sides of a sign of arithmetic, or a formula. */
const calculation = /^=|[\d%)][a-z]{0,2}\s*[+*/×÷=−]\s*[$€£(\d]|\d\s+-\s+\d/u;

/** "Marta Okafor", "J. van Dael, spokesman": two to four capitalised words, particles between, then at most a role. */
const person =
  /^\p{Lu}[\p{L}.'’-]*(?:\s+(?:\p{Ll}{2,3}\s+)?\p{Lu}[\p{L}.'’-]*){1,3}(?:\s*[,(].*)?$/u;

/** "report.pdf", "Annual report 2025", "minutes of the meeting": what documents are called. */
const document =
  /\.(?:pdf|docx?|xlsx?|csv|txt|md|html?|eml|jpe?g|png)$|\b(?:report|filing|minutes|contract|letter|release|transcript|statement|register|budget|prospectus|letter|e-?mail|notes|book|law|act|section|vol\.?|\d{4})\b/iu;

/**
 * Reads a line given as evidence. A pasted address is an address and nothing else; any other line may be all of document,
 * person and calculation, the likeliest first, so that Enter is right most of the time and an arrow key away otherwise.
 */
export function guessEvidence(typed: string): readonly EvidenceGuess[] {
  const line = typed.replace(/\s+/gu, ' ').trim();
  if (line === '') {
    return [];
  }
  const url = readAddress(line);
  if (url !== null) {
    return [url];
  }
  return order(line).map((kind) => ({ kind, where: line, locator: null }));
}

function readAddress(line: string): EvidenceGuess | null {
  const identifier = doi.exec(line);
  if (identifier?.[1] !== undefined) {
    return { kind: 'url', where: `https://doi.org/${identifier[1]}`, locator: null };
  }
  const match = address.exec(line);
  if (match?.[1] === undefined) {
    return null;
  }
  const [, found, rest] = match;
  // "see https://port.example/report." and "(https://…)" leave their punctuation behind.
  const where = found.replace(/[.,;:!?]+$/u, '');
  const locator = rest?.trim() ?? '';
  return {
    kind: 'url',
    where: /^www\./iu.test(where) ? `https://${where}` : where,
    locator: locator === '' ? null : locator,
  };
}

function order(line: string): readonly EvidenceKind[] {
  if (calculation.test(line)) {
    return ['calculation', 'document', 'person'];
  }
  return person.test(line) && !document.test(line)
    ? ['person', 'document', 'calculation']
    : ['document', 'person', 'calculation'];
}
