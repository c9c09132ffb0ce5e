import type { ClaimClass } from './claim.ts';
import type { Judged } from './judged.ts';
import { wordSet } from './wordLists.ts';
import { hasPhrase, isContractTerm } from './phrases.ts';
import { hardFigures } from './signals.ts';

/** What role a sentence plays, as far as its form tells; null where its content must decide (fact or opinion). */
export function classify(s: Judged): Exclude<ClaimClass, 'fact' | 'opinion'> | null {
  if (s.blockKind === 'heading') return s.text.endsWith('?') ? 'question' : 'heading';
  if (s.blockKind === 'boilerplate' || s.blockKind === 'code' || s.words.length === 0) {
    return 'boilerplate';
  }
  if (isFurniture(s)) return 'boilerplate';
  if (/\?["”’')*_]*$/.test(s.text)) return 'question';
  if (isGuidance(s)) return 'forecast';
  if (isSaid(s)) return null;
  if (isConditional(s)) return isContractTerm(s) || statesInPassing(s) ? null : 'conditional';
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
function isFurniture({ text }: Judged): boolean {
  return furniture.test(text);
}

const furniture =
  /^(?:as (?:\p{Lu}[\p{L}.’'-]+ ){1,4}?\p{Lu}?[\p{L}’'-]*, (?:i|we)\b|(?:this|the) (?:article|story|post|piece|column|interview|text) (?:was|is|has been|first|originally|also)\b|the (?:author|writer) (?:is|has|holds|can)\b|(?:\p{Lu}[\p{L}.’'-]+ ){2,4}(?:is|are) (?:an? |the )?(?:[\p{L}-]+ ){0,3}(?:columnist|reporter|correspondent|freelancer|journalist|contributor|contributing editor|staff writer)s?\b|(?:follow|contact|reach|email|e-mail) (?:him|her|them|us|me|the author|\p{Lu}\p{Ll}+) (?:on|at|via)\b|(?:sign up|subscribe|click here|read more|stay tuned|share this|tell us|let us know|what do you think|leave a comment)\b)/iu;

/** "If it fails, …", "Should the vote go through, …", "A rise would mean …" */
function isConditional(s: Judged): boolean {
  const first = s.words[0]?.low ?? '';
  const second = s.words[1]?.low ?? '';
  if (/^(?:if|unless|assuming|supposing|provided)$/.test(first)) return true;
  if (
    /^(?:but|and|however|yet|still|so|then|even|only|what|as)$/.test(first) &&
    /^(?:if|unless|though)$/.test(second) &&
    !/^(?:even|what|as) though/.test(`${first} ${second}`)
  ) {
    return second !== 'though';
  }
  if (
    /^(?:should|were|had) (?:the|a|an|it|he|she|they|\p{Lu})/u.test(s.text.toLowerCase()) &&
    /, /.test(s.text)
  ) {
    return true;
  }
  if (
    !/ if | unless /.test(s.phrase) ||
    / (?:as|even|only|what|see|decide|determine|know|ask|asked|wonder|doubt) if /.test(s.phrase)
  ) {
    return isHypothetical(s);
  }
  return (
    s.mainVerb?.time === 'future' ||
    s.mainVerb?.time === 'modal' ||
    / (?:would|could|will|may|might) /.test(s.phrase)
  );
}

/** "A $2 billion valuation would silence": an indefinite subject and "would". */
function isHypothetical(s: Judged): boolean {
  return (
    /^(?:a|an|any|such|another)$/.test(s.words[0]?.low ?? '') &&
    s.mainVerb?.time === 'modal' &&
    / would | could | might /.test(s.phrase)
  );
}

/** "will", "is set to", "is expected to", "could" as the main verb; "prices should fall". */
function isForecast(s: Judged): boolean {
  const verb = s.mainVerb;
  if (!verb || / could (?:hardly|not) /.test(s.phrase)) return false;
  if (verb.time === 'future') return true;
  if (verb.time === 'modal') {
    return (
      / (?:would|could|might|may) /.test(s.phrase) ||
      (verb.sense === 'change' && / should /.test(s.phrase))
    );
  }
  return verb.time !== 'past' && expected.test(s.phrase);
}

const expected =
  / (?:is|are|'s) (?:\w+ly )?(?:set|expected|likely|unlikely|poised|projected|forecast|predicted|tipped|slated|bound|destined|on course|on track|about|due|scheduled) to | (?:is|are) going to | (?:looks?|seems?) (?:set|likely|unlikely|inevitable|certain) | (?:expects?|anticipates?|forecasts?|projects|predicts?|aims?|plans?|hopes?|intends?) (?:to|that|the|its|a|revenue|sales|growth|earnings|profit) /;

/** "…, which was valued at $3 billion": a told fact with an amount or name hangs on the hypothesis. */
function statesInPassing(s: Judged): boolean {
  return (
    /, (?:which|who|whose|where) (?:\w+ ){0,3}(?:was|were|had|has|have|is|\w+ed)\b/.test(s.text) &&
    hardFigures(s) > 0
  );
}

/** "The airline will add 14 routes in May": a party, an act with its amount or day after "will". */
function isCommitted(s: Judged): boolean {
  const verb = s.mainVerb;
  if (
    !verb ||
    / (?:depend|likely|probably|ultimately|eventually|inevitably|surely|have to|need to|be seen|continue to) /.test(
      s.phrase,
    )
  ) {
    return false;
  }
  const at = s.words[verb.word]?.start ?? 0;
  const pinned =
    hasPhrase(s, 'day') ||
    s.figures.some(({ figure }) => figure.start > at && figure.kind !== 'ordinal');
  const party =
    s.mentions.some((name) => name.end <= at) ||
    /^(?:The|Its|His|Her|Their|It|He|She|They)\b/.test(s.text);
  const scheduled = / (?:due|scheduled|slated) to /.test(s.phrase);
  return pinned && (scheduled || (party && (verb.time === 'future' || / set to /.test(s.phrase))));
}
