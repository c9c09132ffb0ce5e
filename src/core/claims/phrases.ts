import type { Judged } from './judged.ts';

/** Turns of phrase that a word list cannot hold. Matched on the sentence in small letters, words parted by one space. */
const numberWord =
  '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|thirty|forty|fifty|sixty|hundred|dozen|dozens|half|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|quarter|\\d[\\d.,/:-]*)';
const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';

const phrases = {
  superlative:
    / (?:largest|biggest|smallest|highest|lowest|oldest|youngest|longest|shortest|fastest|busiest|richest|poorest|deadliest|earliest|sole|leading|top \w+|dominant|preferred|number one|one of the \w+|most \w+|first \w+ to|on record|record|world's|country's|nation's|region's) /,
  count: new RegExp(` ${numberWord} `),
  day: new RegExp(
    ` (?:${weekday}|yesterday|today|tonight|overnight|at midnight|at noon|last (?:week|month|year|season|night|summer|winter|spring|autumn|fall|${weekday})|this (?:week|month|morning|afternoon|evening)|(?:a|two|three|\\d+) (?:days?|weeks?|months?|years?) (?:ago|earlier)|a\\.m|p\\.m) `,
  ),
  // "is the maker of", "a subsidiary", "one of its backers": a lasting tie in a noun.
  relationNoun:
    / (?:maker|owner|subsidiary|division|unit|arm|parent|supplier|provider|partner|backer|backers|sponsor|founder|co-founder|customer|client|member|rival|successor|predecessor|home|headquarters|headquartered|based|part|spin-off|distributor|operator|publisher|landlord|tenant|ally) (?:of|to|in|at|for|from|by|on) | (?:supplier|provider|partner|backers?|maker|operator|owner|offering|service|customers?|clients?|contract|contracts|integration) /,
  obligation:
    / (?:must|should|ought to|needs? to|have to|has to|let us|let's|it is time|had better|cannot afford|deserves?) /,
  speculation:
    / (?:likely|probably|perhaps|possibly|maybe|presumably|arguably|can be seen as|could be seen as|may well|appears? to|seems? to|appears|seems|almost certainly|no doubt|undoubtedly|as if|as though|akin to) /,
  contrast:
    / (?:no longer|not just|not only|not merely|not simply|isn't just|isn't merely|isn't only|aren't just|wasn't just|more than just|less a|rather than|not so much|not without|not the same|nothing less than|nothing more than|what is needed) /,
  address: / (?:we|us|our|ourselves|you|your|yourself|one must|one should|i|me|my) /,
} as const;

/** Whether the sentence holds a turn of the named kind. */
export function hasPhrase({ phrase }: Judged, kind: keyof typeof phrases): boolean {
  return phrases[kind].test(phrase);
}

/**
 * Whether all its amounts stand before a verb that only comments on them: "The $2 billion price tag raises questions". A
 * movement states its amount anew: "The jump to $2 billion reflects demand".
 */
export function isRestated(s: Judged): boolean {
  const main = s.mainVerb;
  const amounts = s.figures.filter(
    ({ figure }) => figure.kind !== 'date' && figure.kind !== 'ordinal',
  );
  if (!main || main.underWay || amounts.length === 0 || movement.test(s.phrase)) return false;
  const verbAt = s.words[main.word]?.start ?? 0;
  const describes =
    main.sense === 'being' &&
    main.time === 'present' &&
    amounts.every(({ figure }) => figure.kind === 'money');
  const comments = main.sense === 'interpretation' || commenting.has(main.lemma) || describes;
  return comments && amounts.every(({ figure }) => figure.end <= verbAt);
}

const movement =
  /^ (?:the |this |that |its |a )?(?:\w+ )?(?:surge|jump|leap|rise|climb|fall|drop|decline|increase|decrease|growth|transition|shift|move|slide|plunge|swing) (?:to|from|of|in) /;

/** "raises questions", "suggests that", "marks a turn". */
const commenting: ReadonlySet<string> = new Set(
  'raise suggest mark change show create make put come look indicate demonstrate bring drive divide spark prompt fuel attract highlight'.split(
    ' ',
  ),
);

/** Whether it begins with an indefinite amount that its verb comments on: "A $2 billion valuation suggests that". */
export function isSupposed(s: Judged): boolean {
  return (
    isRestated(s) && /^ (?:(?:however|but|and|yet|still|so|such) )?an? (?:\S+ )?# /.test(s.phrase)
  );
}

/** "Under the lease, the landlord may …": terms that a document holds. */
export function isContractTerm(s: Judged): boolean {
  return contractTerm.test(s.phrase);
}

const document =
  '(?:contract|lease|agreement|clause|terms|deal|licence|license|treaty|covenant|act|law|rules|statute|policy|warranty|guarantee|ruling|settlement|constitution|bylaws|charter)';
const contractTerm = new RegExp(
  ` (?:under|by|in) (?:the |its |their |a |an |his |her )(?:\\S+ ){0,3}${document} | ${document} (?:\\S+ )?(?:requires?|obliges?|allows?|lets?|gives?|entitles?|says?|states?|stipulates?|provides?|specif(?:y|ies)) `,
);
