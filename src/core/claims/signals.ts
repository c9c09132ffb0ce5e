import type { Judged } from './judged.ts';
import { commentedFigure } from './commentedFigure.ts';
import { hasTurn } from './hasTurn.ts';

/** One thing that speaks for or against a sentence being a claim. */
export interface Signal {
  /** Shown to the user as a reason. */
  readonly name: string;
  /** Log-odds that one unit adds to "a desk would query this". */
  readonly weight: number;
  /** How much of it the sentence holds: 0 for none, 1 for once. */
  readonly amount: (sentence: Judged) => number;
}

/** The log-odds of a sentence that shows no signal at all. */
export const bias = -0.8;

/** Beside each signal the kind of phrase that made it necessary. */
export const signals: readonly Signal[] = [
  // "The port handled 4.2 million containers": a counted amount can be counted again.
  { name: 'figure', weight: 2.6, amount: (s) => flag(hardFigures(s) > 0) },
  // "from 40 to 65 beds, for €3 million": a second amount has to fit the first.
  { name: 'several figures', weight: 0.4, amount: (s) => flag(hardFigures(s) > 1) },
  // "The push for a $2 billion valuation raises eyebrows": given again as the ground of a comment.
  { name: 'restated figure', weight: -1.8, amount: (s) => flag(commentedFigure(s) !== null) },
  // "A $2 billion valuation suggests": an amount that nobody has stated yet.
  { name: 'supposed figure', weight: -2.4, amount: (s) => flag(commentedFigure(s) === 'supposed') },
  // "It stands to gain billions".
  {
    name: 'vague figure',
    weight: 1.1,
    amount: (s) => flag(hardFigures(s) === 0 && hasVagueFigure(s)),
  },
  // "Two men were charged", "three points behind", "won 2-1": small numbers that count something.
  {
    name: 'count',
    weight: 1,
    amount: (s) => flag(hardFigures(s) === 0 && hasTurn(s, 'count')),
  },
  // "The bridge closed on 3 May": a date pins an event down.
  {
    name: 'date',
    weight: 1.4,
    amount: (s) => flag(s.figures.some(({ figure }) => figure.kind === 'date')),
  },
  // "on Tuesday", "last month", "at 7 a.m.": so does a day.
  { name: 'day', weight: 0.9, amount: (s) => flag(hasTurn(s, 'day')) },
  // "The second reactor", "third in the league".
  {
    name: 'ordinal',
    weight: 0.5,
    amount: (s) => flag(s.figures.some(({ figure }) => figure.kind === 'ordinal')),
  },
  // "Ann Lee admitted that …": a quotation has a source to ask.
  { name: 'named source', weight: 2.6, amount: (s) => flag(s.attribution?.type === 'named') },
  // "Analysts estimate", "reportedly": the report exists or it does not.
  { name: 'unnamed source', weight: 1.3, amount: (s) => flag(s.attribution?.type === 'anonymous') },
  // "It was said to be": nobody in particular.
  {
    name: 'source not given',
    weight: 0.8,
    amount: (s) => flag(s.attribution?.type === 'unspecified'),
  },
  // "Harlow Foods recalled …".
  { name: 'name', weight: 0.9, amount: (s) => flag(s.mentions.length > 0) },
  // "Harlow Foods and Orrin": who did what to whom.
  {
    name: 'several names',
    weight: 0.5,
    amount: (s) => flag(new Set(s.mentions.map(({ entity }) => entity)).size > 1),
  },
  // "The council approved", "was arrested": an act that happened on some day.
  { name: 'event', weight: 1.4, amount: (s) => flag(told(s, 'event')) },
  // "Harlow Foods recalled": and somebody did it.
  {
    name: 'named event',
    weight: 0.7,
    amount: (s) => flag(s.mentions.length > 0 && told(s, 'event')),
  },
  // "Bookings fell", "has outgrown": something was measured.
  { name: 'change', weight: 1.2, amount: (s) => flag(told(s, 'change')) },
  // "faltered", "was unknown to him": told as past, whatever it was.
  {
    name: 'told as past',
    weight: 0.8,
    amount: (s) =>
      flag(!told(s, 'event') && !told(s, 'change') && s.verbs.some((verb) => verb.time === 'past')),
  },
  // "is recruiting", "are taking part": going on while the article is read.
  {
    name: 'under way',
    weight: 0.8,
    amount: (s) => flag(s.verbs.some((verb) => verb.underWay && verb.sense !== 'interpretation')),
  },
  // "Orrin supplies Harlow", "is owned by": can be looked up where there is a name.
  { name: 'relation', weight: 1.2, amount: (s) => flag(s.mentions.length > 0 && isRelated(s)) },
  // "Harlow plays at Orrin Park", "exempts small farms": a present act of somebody.
  {
    name: 'present act',
    weight: 0.5,
    amount: (s) =>
      flag(
        s.mentions.length > 0 &&
          !isRelated(s) &&
          s.verbs.some(
            (verb) =>
              (verb.sense === 'event' || verb.sense === 'change') && verb.time === 'present',
          ),
      ),
  },
  // "built by Orrin", "founded in": an event in a participle.
  {
    name: 'event in passing',
    weight: 0.4,
    amount: (s) =>
      flag(
        s.mentions.length > 0 &&
          !told(s, 'event') &&
          s.verbs.some((verb) => verb.sense === 'event' && verb.time === 'loose'),
      ),
  },
  // "the council", "police", "the striker": a body that can be asked.
  {
    name: 'known body',
    weight: 0.4,
    amount: (s) => flag(hasTurn(s, 'body')),
  },
  // "ahead of the merger", "its lawsuit": an event that is taken as known.
  {
    name: 'event taken as known',
    weight: 0.5,
    amount: (s) => flag(hasTurn(s, 'event noun')),
  },
  // "Under the lease, the tenant must": terms can be read up.
  { name: 'terms of a document', weight: 1.4, amount: (s) => flag(hasTurn(s, 'terms')) },
  // "the largest private employer in the county".
  { name: 'superlative', weight: 0.5, amount: (s) => flag(hasTurn(s, 'superlative')) },
  // "has established itself as", "effectively runs": nobody can count it.
  {
    name: 'vague wording',
    weight: -0.7,
    amount: ownVoice((s) => flag(hardFigures(s) === 0 && hasTurn(s, 'vague'))),
  },
  // "the decision underscores", "this implies": a reading.
  {
    name: 'interpretation',
    weight: -1,
    amount: ownVoice((s) => flag(s.mainVerb?.sense === 'interpretation')),
  },
  // "a staggering, pivotal moment".
  {
    name: 'opinion words',
    weight: -0.45,
    amount: ownVoice((s) => Math.min(3, s.turns.get('opinion') ?? 0)),
  },
  // "Trust is slow to return": no name, no figure, nothing told.
  { name: 'generality', weight: -0.9, amount: ownVoice((s) => flag(isGeneral(s))) },
  // "Harlow is the future of baking": a description by "is".
  {
    name: 'description',
    weight: -0.6,
    amount: ownVoice((s) => flag(s.mainVerb?.sense === 'being' && s.mainVerb.time === 'present')),
  },
  // "must prove", "should look past".
  { name: 'obligation', weight: -1.2, amount: ownVoice((s) => flag(hasTurn(s, 'obligation'))) },
  // "likely stems from", "appears to have hit", "can be seen as".
  { name: 'speculation', weight: -1.2, amount: ownVoice((s) => flag(hasTurn(s, 'speculation'))) },
  // "is not just a shop any more", "not merely".
  { name: 'contrast', weight: -0.9, amount: ownVoice((s) => flag(hasTurn(s, 'contrast'))) },
  // "we", "you", "one": the writer talks to the reader.
  {
    name: 'writer to reader',
    weight: -0.8,
    amount: ownVoice((s) => flag(hasTurn(s, 'address'))),
  },
];

/** What judges or generalises counts against the writer only: a judgement in a source's mouth is the source's statement. */
function ownVoice(amount: Signal['amount']): Signal['amount'] {
  return (s) => (s.attribution?.type === 'named' || s.insideQuotation ? 0 : amount(s));
}

function flag(condition: boolean): number {
  return condition ? 1 : 0;
}

/** Amounts that somebody counted: not dates, ordinals or "millions". */
export function hardFigures({ figures }: Judged): number {
  return figures.filter(
    ({ figure }) =>
      /^(?:money|percent|multiple|quantity)$/.test(figure.kind) &&
      (figure.modifier !== 'indefinite' || figure.kind === 'multiple'),
  ).length;
}

function hasVagueFigure({ figures }: Judged): boolean {
  return figures.some(({ figure }) => figure.modifier === 'indefinite');
}

function told(s: Judged, sense: string): boolean {
  return s.verbs.some((verb) => verb.sense === sense && verb.time === 'past');
}

function isRelated(s: Judged): boolean {
  const related = s.verbs.some(
    (verb) => verb.sense === 'relation' && (verb.time === 'past' || verb.time === 'present'),
  );
  return related || hasTurn(s, 'tie');
}

/** "It supplies …" speaks of somebody named before; "It implies …" does not need anybody. */
function refersBack({ words, mainVerb }: Judged): boolean {
  const acts = mainVerb !== null && /^(?:event|change|relation)$/.test(mainVerb.sense);
  return acts && /^(?:it|they|he|she|its|his|her|their)$/.test(words[0]?.low ?? '');
}

function isGeneral(s: Judged): boolean {
  return (
    !refersBack(s) &&
    s.mentions.length === 0 &&
    s.figures.length === 0 &&
    s.attribution === null &&
    !hasTurn(s, 'count') &&
    !hasTurn(s, 'day') &&
    !s.verbs.some((verb) => verb.time === 'past' || verb.underWay)
  );
}
