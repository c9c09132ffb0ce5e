import type { Judged } from './judged.ts';
import { wordSet } from './wordLists.ts';

/**
 * Whether all amounts of a sentence stand before a verb that only comments on them: `restated` in "The $2 billion price tag
 * raises questions", `supposed` in "A $2 billion valuation suggests". A movement states its amount anew: "The jump to
 * $2 billion reflects demand" is neither (null).
 */
export function commentedFigure(s: Judged): 'restated' | 'supposed' | null {
  const main = s.mainVerb;
  const amounts = s.figures.filter(
    ({ figure: { kind, modifier } }) =>
      kind !== 'date' && kind !== 'ordinal' && modifier !== 'indefinite',
  );
  if (!main || main.underWay || amounts.length === 0) return null;
  const verbAt = s.words[main.word]?.start ?? 0;
  if (!amounts.every(({ figure }) => figure.end <= verbAt)) return null;
  const describes =
    main.sense === 'being' &&
    main.time === 'present' &&
    amounts.every(({ figure }) => figure.kind === 'money');
  const comments = main.sense === 'interpretation' || commenting.has(main.lemma) || describes;
  const opening = s.lows.slice(0, 5).join(' ');
  if (!comments || movement.test(opening)) return null;
  return supposing.test(opening) ? 'supposed' : 'restated';
}

/** "The surge to $2 billion", "The transition from $1 billion". */
const movement =
  /^(?:(?:the|this|that|its|a) )?(?:\S+ )?(?:surge|jump|leap|rise|climb|fall|drop|decline|increase|decrease|growth|transition|shift|move|slide|plunge|swing) (?:to|from|of|in)\b/;
const supposing = /^(?:(?:however|but|and|yet|still|so|such) )?an? (?:\S+ )?#/;

/** "raises questions", "suggests that", "marks a turn". */
const commenting = wordSet(
  'raise suggest mark change show create make put come look indicate demonstrate bring drive divide spark prompt fuel attract highlight',
);
