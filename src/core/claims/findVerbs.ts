import type { Word } from '../text/findWords.ts';
import type { VerbForm, VerbSense, VerbUse } from './verbForms.ts';
import { helpers, type Helper } from './auxiliaries.ts';
import { verbs } from './verbs.ts';
import type { Entry } from './vocabulary.ts';
import {
  adverbs,
  anonymousSources,
  beForms,
  bodies,
  determiners,
  haveForms,
  hypotheticals,
  futureWords,
  prepositions,
  wordSet,
} from './wordLists.ts';

/** A verb of the lexicon, or a form of "be", where it stands in a sentence. */
export interface VerbInPlace {
  readonly lemma: string;
  readonly sense: VerbSense | 'being';
  /** `past`: told as done ("signed", "has signed", "was signed"); `present`; `future` and `modal` after "will" and "could"; `loose`: a participle, "-ing" or infinitive that hangs on another verb or a noun. */
  readonly time: 'past' | 'present' | 'future' | 'modal' | 'loose';
  /** Index of its word in the sentence. */
  readonly word: number;
  readonly passive: boolean;
  /** "is recruiting", "has been recruiting". */
  readonly underWay: boolean;
}

/** A sentence as its verbs are looked for. */
export interface Lexed {
  readonly words: readonly Word[];
  /** What the lists say of each word. */
  readonly entries: readonly (Entry | undefined)[];
  /** Which words belong to a name. */
  readonly isName: (word: number) => boolean;
}

/** The verbs of a sentence, told from nouns and adjectives of the same form by their neighbours. */
export function findVerbs(lexed: Lexed): VerbInPlace[] {
  const found: VerbInPlace[] = [];
  for (let index = 0; index < lexed.words.length; index++) {
    if (!mayBeVerb(lexed, index) || lexed.isName(index)) continue;
    const verb = verbAt(lexed, index);
    if (verb) found.push(verb);
  }
  return found;
}

function verbAt({ words, entries, isName }: Lexed, index: number): VerbInPlace | null {
  const low = words[index]?.low ?? '';
  const helper = helperBefore(words, index);
  if (beForms.has(low)) return beingAt(low, helper, index);
  const around: Neighbours = {
    low,
    helper,
    previous: words[index - 1]?.low ?? '',
    next: words[index + 1]?.low ?? '',
    afterName: isName(index - 1),
  };
  if (haveForms.has(low)) return havingAt(low, around, index);
  const use = entries[index]?.verb ?? fromPrefix(low) ?? unknownVerb(low, around);
  const time = use ? timeOf(use.form, around) : null;
  if (!use || !time) return null;
  const passive = isBe(helper) && use.form !== 'ing';
  const underWay = isBe(helper) && (use.form === 'ing' || around.previous === 'being');
  return { lemma: use.lemma, sense: use.sense, time, word: index, passive, underWay };
}

/** Most words are no verbs: this looks at the word and the one before, so that the rest need not be asked. */
function mayBeVerb({ words, entries }: Lexed, index: number): boolean {
  const entry = entries[index];
  if (entry?.verb || entry?.auxiliary || entries[index - 1]?.leads) return true;
  const low = words[index]?.low ?? '';
  if (low.endsWith('ed') || low.endsWith('ing') || low.includes('-')) return true;
  return words[index - 1]?.low.endsWith('ly') ?? false;
}

/** "is", "was", "has been"; "being" and the "been" of "had been sold" are left to the verb they help. */
function beingAt(low: string, helper: Helper, word: number): VerbInPlace | null {
  if (low === 'being') return null;
  const time = low === 'been' ? 'past' : timeOfBe(low, helper);
  return { lemma: 'be', sense: 'being', time, word, passive: false, underWay: false };
}

/** "has a margin", "had serious reactions": having, where no participle follows. */
function havingAt(low: string, { helper, next }: Neighbours, word: number): VerbInPlace | null {
  if (next === 'to' && (helper === 'future' || helper === 'modal')) {
    return { lemma: 'have', sense: 'other', time: helper, word, passive: false, underWay: false };
  }
  const owns =
    determiners.has(next) ||
    /^(?:\d|one$|two$|three$|four$|five$|more$|few$|fewer$|less$|little$)/.test(next);
  if (!owns || low === 'having') return null;
  const told: Time = low === 'had' ? 'past' : 'present';
  const time = timesByHelper[helper] ?? told;
  return { lemma: 'have', sense: 'other', time, word, passive: false, underWay: false };
}

/** Verbs outside the lexicon show by their helper ("will revisit", "has faltered") or by their ending ("faltered"). */
function unknownVerb(
  low: string,
  { helper, previous, next, afterName }: Neighbours,
): VerbUse | null {
  if (prepositions.has(low) || determiners.has(low) || adverbs.has(low) || low.endsWith('ly')) {
    return null;
  }
  const known = { lemma: low, sense: 'other' } as const;
  if (helper === 'future' || helper === 'modal' || helper === 'obligation') {
    return /^[a-z-]+$/.test(low) && !subjectPronouns.has(low) ? { ...known, form: 'base' } : null;
  }
  if (/^[a-z]{2,}ed$/.test(low) && !notVerbs.has(low)) {
    const told = helper === 'have' || isBe(helper) || afterName || subjectPronouns.has(previous);
    return told || determiners.has(next) || prepositions.has(next) || objectPronouns.has(next)
      ? { ...known, form: 'ed' }
      : null;
  }
  return /[a-z]{3}ing$/.test(low) && isBe(helper) ? { ...known, form: 'ing' } : null;
}

/** Words in "-ed" and "-ing" that are adjectives and nouns first. */
const notVerbs = wordSet(
  `hundred indeed speed unprecedented sacred naked wicked crooked rugged beloved talented gifted interested limited related based
  mixed detailed sophisticated complicated dedicated experienced renowned so-called advanced breed embed exceed proceed succeed concerned
  convinced tired bored pleased worried poised skilled aged unchanged divided committed supposed alleged left-handed one-sided`,
);

/** "re-elected", "outbid": the lexicon knows the stem. */
function fromPrefix(low: string): VerbUse | undefined {
  const cut = low.lastIndexOf('-');
  return cut > 0 && cut <= 5 ? verbs.get(low.slice(cut + 1)) : undefined;
}

/** The auxiliary that a verb hangs on, over at most three adverbs: "has since quietly been". */
function helperBefore(words: readonly Word[], index: number): Helper {
  for (let at = index - 1, skipped = 0; at >= 0 && skipped <= 3; at--) {
    const low = words[at]?.low ?? '';
    if (beForms.has(low)) {
      return (
        timeCarrier(words, at) ??
        (/^(?:is|are|am|'s|'re|isn't|aren't|being)$/.test(low) ? 'is' : 'was')
      );
    }
    if (haveForms.has(low)) return low === 'having' ? 'to' : (timeCarrier(words, at) ?? 'have');
    const helper = helperOf(low);
    if (helper) return helper;
    if (!adverbs.has(low) && !low.endsWith('ly')) return 'none';
    skipped++;
  }
  return 'none';
}

/** "will be sold", "could have been sold": the first auxiliary decides the time. */
function timeCarrier(words: readonly Word[], at: number): Helper | null {
  const previous = words[at - 1]?.low ?? '';
  const carrier = helperOf(previous) ?? helperOf(words[at - 2]?.low ?? '');
  return carrier === 'do' ? null : carrier;
}

function helperOf(low: string): Helper | null {
  return helpers.get(low) ?? (low.endsWith("'ll") ? 'future' : null);
}

function timeOfBe(low: string, helper: Helper): VerbInPlace['time'] {
  if (helper === 'future') return 'future';
  if (helper === 'modal' || helper === 'obligation') return 'modal';
  if (helper === 'to') return 'loose';
  return /^w(?:as|ere)/.test(low) ? 'past' : 'present';
}

/** What stands around a form that may be a verb. */
interface Neighbours {
  /** The word itself. */
  readonly low: string;
  readonly helper: Helper;
  readonly previous: string;
  readonly next: string;
  /** Whether the word before belongs to a name. */
  readonly afterName: boolean;
}

type Time = VerbInPlace['time'];

/** null: here the form is a noun or an adjective. */
function timeOf(form: VerbForm, around: Neighbours): Time | null {
  const helped = timesByHelper[around.helper];
  if (helped) return helped;
  if (around.helper === 'do') return form === 'base' ? 'past' : null;
  if (around.helper === 'have' || isBe(around.helper)) {
    return timeAfterAuxiliary(form, around.helper);
  }
  return timesAlone[form](around);
}

const timesByHelper: Partial<Record<Helper, Time>> = {
  future: 'future',
  modal: 'modal',
  obligation: 'modal',
  to: 'loose',
};

/** "was sold" and "has sold" are told; "is sold" and "is selling" are the state of things. */
function timeAfterAuxiliary(form: VerbForm, helper: Helper): Time | null {
  if (form === 'base' || form === 'present') return null;
  return form === 'ing' || helper === 'is' ? 'present' : 'past';
}

function isBe(helper: Helper): boolean {
  return helper === 'is' || helper === 'was';
}

const timesAlone: Record<VerbForm, (around: Neighbours) => Time | null> = {
  past: ({ previous, next }) => (determiners.has(previous) || isAuxiliary(next) ? null : 'past'),
  participle: ({ previous }) => (determiners.has(previous) ? null : 'loose'),
  ing: ({ previous }) => (determiners.has(previous) ? null : 'loose'),
  ed: pastOrParticiple,
  present: (around) => (looksPresent(around) ? 'present' : null),
  base: (around) => (looksBase(around) ? 'present' : null),
};

/** "the proposed merger" and "of increased costs" are adjectives, "a plant owned by" hangs loose, "the council rejected the" is told. */
function pastOrParticiple({ low, previous, next }: Neighbours): Time | null {
  if (determiners.has(previous) || previous.endsWith("'") || isAuxiliary(next)) return null;
  if (/^\d|^(?:million|billion|trillion)$/.test(previous)) return null;
  if (prepositions.has(previous) && previous !== 'since') return null;
  return next === 'by' || (next === 'to' && purposes.has(low)) ? 'loose' : 'past';
}

/** "the energy required to run it": before "to", these hang on a noun. */
const purposes = wordSet(
  'required needed used designed intended expected forced tied linked related compared limited dedicated devoted meant built positioned allowed',
);

/** "The bid will", "the cut was": a noun stands before an auxiliary. */
function isAuxiliary(low: string): boolean {
  return beForms.has(low) || haveForms.has(low) || futureWords.has(low) || hypotheticals.has(low);
}

const objectPronouns = wordSet('him her them it us me himself herself itself themselves');

const subjectPronouns = wordSet('he she it they we i you who which that');

/** "provides the", "Harlow plans to", "this reduces the": not after an article, and something must follow that a verb takes. */
function looksPresent({ low, previous, next, afterName }: Neighbours): boolean {
  const takesObject = determiners.has(next) || prepositions.has(next) || next === 'to';
  if (/^(?:this|that|it)$/.test(previous)) return takesObject || !nounsToo.has(low);
  if (determiners.has(previous) || prepositions.has(previous) || previous === 'and') return false;
  if (!nounsToo.has(low)) return true;
  if (afterName || subjectPronouns.has(previous) || adverbs.has(previous)) return true;
  return bodies.has(previous) || takesObject || /ly$|^\d/.test(next);
}

/** Verbs in "-s" that are as often plural nouns: "its plans", "the costs". */
const nounsToo = wordSet(
  `plans reports costs rates prices funds offers claims calls moves shares houses hosts uses needs demands changes increases
  decreases rises falls gains drops cuts works studies tests trials results records votes debates bans limits charges fines appeals
  rules orders issues reviews surveys polls supports features covers stores contracts launches starts ends deals sales bids
  strikes leads holds controls backs means forecasts estimates projects promises pledges hopes fears warnings comments questions
  attacks raids searches arrests crashes fires floods matches scores goals points shows looks turns stops leaves visits talks
  names lists notes signs marks makes models sources ties links aims estimates replies answers drives runs breaks draws catches
  plants suits credits debts loans stocks rents taxes grants awards trades markets states values volumes numbers amounts totals
  averages steps stages screens streams books bills files forms groups teams units parts posts stands signals`,
);

const pluralSubjects = wordSet('they we i you who which that people men women police');

/** "they own", "investors see a": a plural or a pronoun before, no determiner. */
function looksBase({ low, previous, next, afterName }: Neighbours): boolean {
  const isPlural = /[^su']s$/.test(previous);
  if (pluralSubjects.has(previous) || (isPlural && anonymousSources.has(previous))) return true;
  const takesObject = determiners.has(next) || prepositions.has(next) || subjectPronouns.has(next);
  return takesObject && (isPlural || (afterName && saidByMany.has(low)));
}

/** "Analysts at Harlow expect it to": behind a name, only verbs that are hardly ever nouns. */
const saidByMany = wordSet('expect say believe think argue predict warn advise');
