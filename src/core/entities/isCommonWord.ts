import { commonWordList } from './lexicon/commonWords.ts';
import { once } from './once.ts';

const commonWords = once(() => new Set(commonWordList.split(/\s+/).filter(Boolean)));
const known = new Map<string, boolean>();

/**
 * Whether a lower-case word is ordinary English, inflections and derivations included ("critics", "planned",
 * "steadily", "de-risking"): such a word is no name by its capital alone.
 */
export function isCommonWord(lower: string): boolean {
  const cached = known.get(lower);
  if (cached !== undefined) return cached;
  const common =
    isFunctionWord(lower) || hasCommonStem(lower, commonWords()) || looksDerived(lower);
  if (known.size > 20_000) known.clear(); // bounded: a hostile text has endless words
  known.set(lower, common);
  return common;
}

const shortened = /'(?:d|ll|re|ve|m|s)$/;

const functionWords = new Set(
  `a an the this that these those my your his her its our their i you he she it we they me him us them who whom whose
which what when where why how and or but nor so yet for of in on at by to from with without within into onto upon over
under above below between among amid through during before after since until till as if unless than though although
because while whereas whether not no yes do does did done doing be is am are was were been being have has had having
will would shall should can could may might must ought let's here there now then thus hence however moreover
furthermore nevertheless nonetheless meanwhile instead otherwise therefore indeed also too very just only even still
already again once ever never always often sometimes both either neither each every all any some most many much few
several such same other another more less least own per via plus minus versus vs according despite except like unlike
near off out up down about across along around behind beside besides beyond against toward towards one two three four
five six seven eight nine ten eleven twelve i'm i've i'll i'd it's that's he's she's we're we've they're they've you're
don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't couldn't shouldn't hasn't haven't hadn't there's
what's who's here's ain't let ok okay oh well hey`.split(/\s+/),
);

/** A word that only binds others together; never a name of its own, rarely the first word of one. */
export function isFunctionWord(lower: string): boolean {
  const straight = lower.replace('’', "'");
  if (functionWords.has(straight)) return true;
  const mark = straight.indexOf("'"); // "he'd", "they'll", but not "o'neill"
  return mark > 0 && shortened.test(straight) && functionWords.has(straight.slice(0, mark));
}

const endings: readonly (readonly [string, readonly string[]])[] = [
  ['ies', ['y']],
  ['ied', ['y']],
  ['ily', ['y']],
  ['iest', ['y']],
  ['ier', ['y']],
  ['iness', ['y']],
  ['ves', ['f', 'fe']],
  ['es', ['', 'e']],
  ['s', ['']],
  ['ed', ['', 'e']],
  ['ing', ['', 'e']],
  ['ings', ['', 'e']],
  ['er', ['', 'e']],
  ['ers', ['', 'e']],
  ['or', ['', 'e']],
  ['ors', ['', 'e']],
  ['est', ['', 'e']],
  ['ly', ['', 'le']],
  ['ally', ['', 'al']],
  ['al', ['', 'e']],
  ['ful', ['']],
  ['less', ['']],
  ['ness', ['']],
  ['ment', ['']],
  ['ments', ['']],
  ['able', ['', 'e']],
  ['ion', ['', 'e']],
  ['ions', ['', 'e']],
  ['ation', ['', 'e']],
  ['ations', ['', 'e']],
  ['ive', ['', 'e']],
  ['ist', ['', 'e', 'y']],
  ['ists', ['', 'e', 'y']],
  ['ism', ['', 'e']],
  ['ity', ['', 'e']],
  ['ous', ['', 'e']],
  ['ship', ['']],
  ['hood', ['']],
  ['wide', ['']],
  ['like', ['']],
  ['y', ['', 'e']],
  ['en', ['', 'e']],
];
const prefixes = [
  'un',
  're',
  'non',
  'pre',
  'over',
  'under',
  'mis',
  'dis',
  'out',
  'anti',
  'multi',
  'sub',
];

function hasCommonStem(lower: string, list: ReadonlySet<string>): boolean {
  if (list.has(lower)) return true;
  if (isInflected(lower, list)) return true;
  return prefixes.some((prefix) => {
    const rest = lower.startsWith(prefix) ? lower.slice(prefix.length) : '';
    return rest.length > 3 && (list.has(rest) || isInflected(rest, list));
  });
}

function isInflected(lower: string, list: ReadonlySet<string>): boolean {
  for (const [ending, stems] of endings) {
    if (!lower.endsWith(ending) || lower.length - ending.length < 2) continue;
    const stem = lower.slice(0, -ending.length);
    if (stems.some((end) => stem.length + end.length > 2 && list.has(stem + end))) return true;
    const doubled = stem.at(-1) === stem.at(-2) && list.has(stem.slice(0, -1)); // "planned", "biggest"
    if (doubled) return true;
  }
  return false;
}

/** Endings that names hardly have, on words long enough: "collateralization", "predictably", "ridiculous". */
function looksDerived(lower: string): boolean {
  return derived.test(lower) && lower.length > 7;
}

const derived =
  /(?:[aeiou]tion|[aeiou]tions|ness|fulness|ments?|ility|ities|ically|ously|ively|ingly|edly|ability|ization|ological|ulous|eous|ized|ised|izing|ising|ology|able|ible|less)$/;
