/** More alternatives than this (`{a,b}{c,d}...`) are left out: a settings file comes with a repository, and may be hostile. */
const mostAlternatives = 64;

/**
 * Whether a relative path (`drafts/one.txt`) matches a pattern as editors write them: `*` and `?` within a name, `**`
 * across folders, `[a-z]`, `{txt,md}`; the whole path, upper and lower case told apart. The time is bounded by the
 * product of the two lengths, whatever the pattern.
 */
export function matchGlob(pattern: string, path: string): boolean {
  const names = path.split('/');
  return alternativesOf(pattern).some((alternative) => matchNames(alternative.split('/'), names));
}

/** Folder by folder; `reached` holds how many names the pattern so far can have taken. */
function matchNames(patterns: readonly string[], names: readonly string[]): boolean {
  let reached = new Set([0]);
  for (const pattern of patterns) {
    const next = new Set<number>();
    if (pattern === '**') {
      const first = Math.min(...reached);
      for (let taken = first; taken <= names.length; taken += 1) next.add(taken);
    } else {
      for (const taken of reached) {
        const name = names[taken];
        if (name !== undefined && matchName(pattern, name)) next.add(taken + 1);
      }
    }
    if (next.size === 0) return false;
    reached = next;
  }
  return reached.has(names.length);
}

/** One name against `*`, `?` and sets. Only the last star is ever taken back, which is enough and keeps it quick. */
function matchName(pattern: string, name: string): boolean {
  const steps = [...pattern.matchAll(/\[[^\]]+\]|\*+|[\s\S]/g)].map(([step]) => step);
  let at = 0;
  let step = 0;
  let star = -1;
  let starAt = 0;
  while (at < name.length) {
    const wanted = steps[step];
    if (wanted?.startsWith('*') === true) {
      star = step;
      starAt = at;
      step += 1;
    } else if (wanted !== undefined && accepts(wanted, name.charAt(at))) {
      at += 1;
      step += 1;
    } else if (star >= 0) {
      starAt += 1;
      at = starAt;
      step = star + 1;
    } else {
      return false;
    }
  }
  return steps.slice(step).every((rest) => rest.startsWith('*'));
}

function accepts(step: string, character: string): boolean {
  if (step === '?') return true;
  if (step.length === 1) return step === character;
  const negated = /^\[[!^]/.test(step);
  const ranges = step.slice(negated ? 2 : 1, -1).matchAll(/([\s\S])-([\s\S])|([\s\S])/g);
  for (const [, from, to, single] of ranges) {
    const hit =
      single === undefined
        ? (from ?? '') <= character && character <= (to ?? '')
        : single === character;
    if (hit) return !negated;
  }
  return negated;
}

/** `{a,b}` written out. Braces within braces are taken literally, as nobody writes them for file names. */
function alternativesOf(pattern: string): string[] {
  let alternatives = [''];
  for (const [part] of pattern.matchAll(/\{[^{}]*\}|[^{]+|\{/g)) {
    const choices =
      part.startsWith('{') && part.endsWith('}') ? part.slice(1, -1).split(',') : [part];
    alternatives = alternatives
      .flatMap((before) => choices.map((choice) => before + choice))
      .slice(0, mostAlternatives);
  }
  return alternatives;
}
