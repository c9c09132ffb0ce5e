/** How a word that carries its own full stop behaves before a capital. All in lower case, without the last full stop. */

/** Always followed by a name or a number: "Dr. Osei", "No. 5", "vs. Harlow", "e.g. Oslo". Never ends a sentence there. */
export const leadingAbbreviations: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof gen sen rep reps sens gov govs lt col capt sgt rev hon messrs pres supt det insp cmdr adm maj ' +
    'brig cpl pvt fr st ste mt ft sra srta mme mlle herr asst assoc dep atty amb sec vs v e.g i.e cf viz approx ca c fig figs ' +
    'vol vols ed eds pp al op ref refs eq sect ch art arts para nos tel ext dept univ inst'
  ).split(' '),
);

/** Stands at the end of a name or phrase, and may end the sentence too: "Acme Inc. The board …", "at 5 p.m. He left". */
export const trailingAbbreviations: ReadonlySet<string> = new Set(
  (
    'inc corp co ltd llc llp plc bros cos mfg intl assn assoc bancorp jr sr esq ph.d m.d b.a m.a m.b.a a.m p.m u.s u.k u.n e.u u.a.e ' +
    'u.s.a d.c l.a n.y s.a n.v b.v a.g s.p.a a.d b.c no p sq ave blvd rd hwy ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash ' +
    'wis wyo ont que alta jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun est min max avg ' +
    'mln bn rs incl excl'
  ).split(' '),
);

/** Words that begin a sentence and hardly ever a name: after a trailing abbreviation they tell a new sentence. */
export const sentenceStarters: ReadonlySet<string> = new Set(
  (
    'the a an this that these those it its he she they we you i his her their our my your there here who what when where why how which ' +
    'in on at by for from with to of as after before since until during while when although though because if unless once whether despite ' +
    'under over among about between without within across against through following according but and or nor so yet however moreover ' +
    'meanwhile nevertheless furthermore instead then still also even only just both each every some many most all any no not such another ' +
    'other several few one two three four five six seven eight nine ten last next earlier later now today yesterday analysts shares officials ' +
    'neither either more less critics experts investors'
  ).split(' '),
);

/** Words after a time of day that still belong to it: "5 p.m. Eastern", "9 a.m. Monday", "10 a.m. GMT". */
export const timeTails: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november ' +
    'december eastern central mountain pacific local est edt cst cdt mst mdt pst pdt et ct pt gmt utc bst cet cest jst ist'
  ).split(' '),
);

/** Names that carry a mark of their own: "Yahoo! Mail". In lower case, without the mark. */
export const markedNames: ReadonlySet<string> = new Set([
  'yahoo',
  'jeopardy',
  'joomla',
  'wham',
  'mamma mia',
]);
