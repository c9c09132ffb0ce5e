import type { ClaimClass } from './claim.ts';
import type { Judged } from './judged.ts';
import { opinionWords, wordSet } from './wordLists.ts';
import { hasTurn } from './hasTurn.ts';
import { hardFigures } from './signals.ts';

/** What role a sentence plays, as far as its form tells; null where its content must decide (fact or opinion). */
export function classify(s: Judged): Exclude<ClaimClass, 'fact' | 'opinion'> | null {
  if (s.blockKind === 'heading') return /\?[^\p{L}\p{N}]*$/u.test(s.text) ? 'question' : 'heading';
  if (s.blockKind === 'boilerplate' || s.blockKind === 'code' || s.words.length === 0) {
    return 'boilerplate';
  }
  if (isFurniture(s)) return 'boilerplate';
  if (s.blockKind === 'table-row' && s.figures.length === 0) return 'heading';
  if (/\?["”’')*_]*$/.test(s.text)) return 'question';
  if (isGuidance(s)) return 'forecast';
  if (opensHypothesis(s)) return 'conditional';
  if (isSaid(s)) return null;
  if (isConditional(s)) return hasTurn(s, 'terms') || statesInPassing(s) ? null : 'conditional';
  if (isForecast(s)) return isCommitted(s) || statesInPassing(s) ? null : 'forecast';
  return null;
}

/** "Lee says the plant will close", "Rumours have it that …": what is said may be a forecast, that it is said is a fact. */
function isSaid({ attribution }: Judged): boolean {
  if (!attribution || attribution.type === 'unspecified') return false;
  return !/^(?:rumou?red|an estimated|estimated)/i.test(attribution.text);
}

/** "The airline expects revenue of $3 billion next year": the expectation of a source, with its amount. */
export function isGuidance({ mainVerb, attribution }: Judged): boolean {
  return attribution !== null && mainVerb?.time === 'present' && expecting.has(mainVerb.lemma);
}

const expecting = wordSet('expect anticipate forecast project predict foresee');

/** "As Ann Lee, I look at …", "This article first appeared in …", "Ann Lee is a writer based in Delft." */
function isFurniture(s: Judged): boolean {
  return hasTurn(s, 'furniture') && furniture.test(s.text);
}

const furniture =
  /^(?:as (?:\p{Lu}[\p{L}.’'-]+ ){1,4}?\p{Lu}?[\p{L}’'-]*, (?:i|we)\b|(?:this|the) (?:article|story|post|piece|column|interview|text) (?:was|is|has been|first|originally|also)\b|the (?:author|writer) (?:is|has|holds|can)\b|(?:\p{Lu}[\p{L}.’'-]+ ){2,4}(?:is|are) (?:an? |the )?(?:[\p{L}-]+ ){0,3}(?:columnist|reporter|correspondent|freelancer|journalist|contributor|contributing editor|staff writer)s?\b|(?:follow|contact|reach|email|e-mail) (?:him|her|them|us|me|the author|\p{Lu}\p{Ll}+) (?:on|at|via)\b|see (?:also|here|below|above|the|our|page|figure|table|chart|[`*_[])|(?:sign up|subscribe|click here|read more|stay tuned|share this|tell us|let us know|what do you think|leave a comment)\b)/iu;

/** "Unless it rains, she said, …", "Had the gate not held, …": who says so does not make it a fact. A quotation may begin with "if". */
function opensHypothesis(s: Judged): boolean {
  const [first = '', second = ''] = s.lows;
  const opens = ifWords.has(first) || (connectives.has(first) && ifWords.has(second));
  if (!(opens && supposing.test(s.text)) && !isInverted(s)) return false;
  return !/^["“‘']/.test(s.text) && !hasTurn(s, 'terms') && !statesInPassing(s);
}

const supposing = /\b(?:will|would|could|may|might|can|should)\b/;

/** "If it fails, …", "Should the vote go through, …", "It would close if …", "A rise would mean …" */
function isConditional(s: Judged): boolean {
  const [first = '', second = ''] = s.lows;
  if (ifWords.has(first) || (connectives.has(first) && ifWords.has(second))) return true;
  if (isInverted(s)) return true;
  if (!hasTurn(s, 'condition') || hasTurn(s, 'no condition')) return isHypothetical(s);
  return hasTurn(s, 'possibility');
}

/** "Had the gate held, …", "Should it rain, …" */
function isInverted({ lows: [first = '', second = ''], text }: Judged): boolean {
  return (
    inversions.has(first) && text.includes(', ') && /^(?:the|an?|it|he|she|they|§)$/.test(second)
  );
}

const ifWords = wordSet('if unless assuming supposing provided');
const connectives = wordSet('but and however yet still so then even only');
const inversions = wordSet('should were had');

/** "A $2 billion valuation would silence": an indefinite subject and "would". */
function isHypothetical({ lows, mainVerb }: Judged): boolean {
  const isIndefinite = /^(?:an?|any|such|another)$/.test(lows[0] ?? '');
  return isIndefinite && mainVerb?.time === 'modal' && isPossible(lows);
}

function isPossible(lows: readonly string[]): boolean {
  return lows.includes('would') || lows.includes('could') || lows.includes('might');
}

/** "will", "is set to", "is expected to", "could" as the main verb; "prices should fall"; not "could hardly". */
function isForecast(s: Judged): boolean {
  const verb = s.mainVerb;
  if (!verb) return hasTurn(s, 'expectation');
  if (/^(?:hardly|not)$/.test(s.lows[s.lows.indexOf('could') + 1] ?? '')) return false;
  if (verb.time === 'future') return true;
  if (verb.time === 'modal') {
    if (judges(s)) return false;
    const falls = verb.sense === 'change' && s.lows.includes('should');
    return falls || isPossible(s.lows) || s.lows.includes('may');
  }
  return verb.time !== 'past' && hasTurn(s, 'expectation');
}

/** "That would be remarkable", "Both may be right", "It would be a blow": a judgement put mildly tells no future. */
function judges({ lows }: Judged): boolean {
  const be = lows.indexOf('be');
  if (be < 1 || !modals.has(lows[be - 1] ?? '')) return false;
  return lows.slice(be + 1, be + 4).some((low) => opinionWords.has(low) || verdicts.has(low));
}

const modals = wordSet('would could may might');
const verdicts = wordSet(
  'right wrong true false blow mistake relief shame enough folly disappointing welcome',
);

/** "…, which was valued at $3 billion": a told fact with an amount hangs on the hypothesis. */
function statesInPassing(s: Judged): boolean {
  return hardFigures(s) > 0 && relativeFact.test(s.text);
}

const relativeFact =
  /, (?:which|who|whose|where) (?:\w+ ){0,3}(?:was|were|had|has|have|is|\w+ed)\b/;

/** "The airline will add 14 routes in May": a party, an act with its amount or day after "will". */
function isCommitted(s: Judged): boolean {
  const verb = s.mainVerb;
  if (!verb || hasTurn(s, 'doubtful plan')) return false;
  const at = s.words[verb.word]?.start ?? 0;
  const pinned =
    hasTurn(s, 'day') ||
    s.figures.some(({ figure }) => figure.start > at && figure.kind !== 'ordinal');
  const party =
    s.mentions.some((name) => name.end <= at) ||
    /^(?:the|its|his|her|their|it|he|she|they)$/.test(s.lows[0] ?? '');
  return pinned && (hasTurn(s, 'schedule') || (party && verb.time === 'future'));
}
