const irregular: ReadonlyMap<string, string> = new Map([
  ['person', 'people'],
  ['man', 'men'],
  ['woman', 'women'],
  ['child', 'children'],
  ['foot', 'feet'],
  ['square foot', 'square feet'],
  ['cubic foot', 'cubic feet'],
  ['acre-foot', 'acre-feet'],
  ['pound-foot', 'pound-feet'],
  ['life', 'lives'],
  ['hertz', 'hertz'],
  ['horsepower', 'horsepower'],
  ['staff', 'staff'],
  ['police', 'police'],
  ['personnel', 'personnel'],
  ['series', 'series'],
  ['aircraft', 'aircraft'],
]);

/** The plural of a unit or counted noun as `singular` and the unit table name them ("megawatt" -> "megawatts", "degree Celsius" -> "degrees Celsius"). */
export function plural(unit: string): string {
  const known = irregular.get(unit);
  if (known !== undefined) return known;
  const head = /^(\S+)( (?:per|Celsius|Fahrenheit)\b.*)$/.exec(unit);
  if (head !== null) return plural(head[1] ?? '') + (head[2] ?? '');
  if (/hertz$|flops$/.test(unit)) return unit;
  if (/[^aeiou]y$/.test(unit)) return `${unit.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(unit) ? `${unit}es` : `${unit}s`;
}
