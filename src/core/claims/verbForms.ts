/** What a verb in a news sentence does to its checkability. */
export type VerbSense =
  /** An act with a date: "acquired", "signed", "was elected". */
  | 'event'
  /** A quantity moved or was measured: "rose", "totalled", "has surpassed". */
  | 'change'
  /** A lasting relation that can be looked up: "owns", "supplies", "relies on". */
  | 'relation'
  /** Saying, believing, finding: "said", "estimates", "showed". */
  | 'speech'
  /** Reading a meaning into something: "implies", "underscores", "signals". */
  | 'interpretation'
  /** Known as a verb by its helper or its ending only. */
  | 'other';

/** How the form stands to time. A regular "-ed" form is `past` and `participle` at once: `ed`. */
export type VerbForm = 'base' | 'present' | 'past' | 'participle' | 'ed' | 'ing';

/** A form of a verb as it may stand in a sentence. */
export interface VerbUse {
  readonly lemma: string;
  readonly sense: VerbSense;
  readonly form: VerbForm;
}

/** Every form of the verbs of one sense: `regular` lemmas, and `irregular` ones as "lemma past participle". */
export function verbForms(
  sense: VerbSense,
  regular: string,
  irregular: readonly string[],
): Map<string, VerbUse> {
  const forms = new Map<string, VerbUse>();
  const put = (word: string, lemma: string, form: VerbForm): void => {
    if (!forms.has(word)) forms.set(word, { lemma, sense, form });
  };
  for (const lemma of regular.split(/\s+/).filter(Boolean)) {
    put(past(lemma), lemma, 'ed');
    putOthers(lemma, put);
  }
  for (const entry of irregular) {
    const [lemma = '', pastForm = '', participle = pastForm] = entry.split(' ');
    if (pastForm === participle) put(pastForm, lemma, 'ed');
    else {
      put(pastForm, lemma, 'past');
      put(participle, lemma, 'participle');
    }
    putOthers(lemma, put);
  }
  return forms;
}

function putOthers(
  lemma: string,
  put: (word: string, lemma: string, form: VerbForm) => void,
): void {
  put(present(lemma), lemma, 'present');
  put(ing(lemma), lemma, 'ing');
  put(lemma, lemma, 'base');
}

function present(lemma: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

function past(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return `${doubled(lemma)}ed`;
}

function ing(lemma: string): string {
  if (lemma.endsWith('ie')) return `${lemma.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(lemma)) return `${lemma.slice(0, -1)}ing`;
  return `${doubled(lemma)}ing`;
}

/** "plan" -> "plann": one syllable, one vowel, one consonant; longer verbs that double are named. */
function doubled(lemma: string): string {
  const oneSyllable = /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(lemma) && !/[aeiou]{2}/.test(lemma);
  return (oneSyllable && !/[kl]$/.test(lemma)) || doublers.has(lemma)
    ? lemma + lemma.slice(-1)
    : lemma;
}

const doublers: ReadonlySet<string> = new Set(
  'admit commit submit permit transfer refer confer occur prefer control cancel label travel total model fuel patrol propel compel expel rebel overlap equip format outstrip acquit omit emit level'.split(
    ' ',
  ),
);
