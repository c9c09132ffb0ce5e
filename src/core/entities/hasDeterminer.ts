import type { Word } from './word.ts';

/** Whether an article, a possessive or "every" stands before: what follows is then a thing rather than a name. */
export function hasDeterminer(words: readonly Word[], first: number): boolean {
  const word = words[first];
  const before = words[first - 1];
  if (!word || !before || before.sentence !== word.sentence || word.joint === 'break') return false;
  return /^(?:the|an?|this|that|these|those|its|their|his|her|our|my|your|every|each|any|some|no|such|another)$/.test(
    before.lower,
  );
}
