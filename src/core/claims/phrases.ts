import type { Judged } from './judged.ts';

/** Turns of phrase that a word list cannot hold. Matched on the sentence in small letters, words parted by one space. */
const phrases = {
  superlative:
    / (?:largest|biggest|smallest|highest|lowest|oldest|youngest|longest|shortest|fastest|busiest|richest|poorest|deadliest|earliest|only|sole|top|leading|dominant|preferred|number one|most \w+|least \w+|first \w+ to|record|world's|country's|nation's|region's) /,
  obligation:
    / (?:must|should|ought to|needs? to|have to|has to|let us|let's|it is time|had better|cannot afford) /,
  speculation:
    / (?:likely|probably|perhaps|possibly|maybe|presumably|arguably|can be seen as|could be seen as|may well|appears? to|seems? to|appears|seems|almost certainly|no doubt|undoubtedly|as if|as though|akin to) /,
  contrast:
    / (?:no longer|not just|not only|not merely|not simply|isn't just|isn't merely|isn't only|aren't just|wasn't just|more than just|less a|rather than|not so much|not without|did not begin as|doesn't exist in|does not exist in|nothing less than|nothing more than) /,
  address: / (?:we|us|our|ourselves|you|your|yourself|one must|one should|i|me|my) /,
} as const;

/** Whether the sentence holds a turn of the named kind. */
export function hasPhrase({ phrase }: Judged, kind: keyof typeof phrases): boolean {
  return phrases[kind].test(phrase);
}

/** Whether all its amounts stand before a verb that only comments on them: "The $2 billion price tag raises questions". */
export function isRestated(s: Judged): boolean {
  const main = s.mainVerb;
  const amounts = s.figures.filter(
    ({ figure }) => figure.kind !== 'date' && figure.kind !== 'ordinal',
  );
  if (!main || amounts.length === 0) return false;
  const verbAt = s.words[main.word]?.start ?? 0;
  const comments =
    main.sense === 'interpretation' ||
    commenting.has(main.lemma) ||
    (main.sense === 'being' && main.time === 'present');
  return comments && amounts.every(({ figure }) => figure.end <= verbAt);
}

/** "raises questions", "suggests that", "marks a turn". */
const commenting: ReadonlySet<string> = new Set([
  'raise',
  'suggest',
  'mark',
  'change',
  'show',
  'create',
  'make',
  'put',
  'come',
  'look',
  'indicate',
  'demonstrate',
  'bring',
  'drive',
]);
