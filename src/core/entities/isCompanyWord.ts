const companyWords = new Set(
  'bio utilities utility construction brewing foods health studios pictures records press airlines airways insurance securities investments inc incorporated corp corporation co company ltd limited llc llp plc ag sa nv se gmbh group holdings holding partners capital technologies technology systems labs laboratories biotech biosciences pharmaceuticals pharma therapeutics energy motors industries ventures financial software robotics foods airlines media entertainment networks bancorp bank logistics semiconductor semiconductors solutions international global'.split(
    ' ',
  ),
);

/** Whether a lower-case last word is one that a company drops in its short name: "Velstra" for "Velstra Holdings". */
export function isCompanyWord(lower: string): boolean {
  return companyWords.has(lower.replaceAll('.', ''));
}
