/**
 * Words that weaken what a sentence states, as written, in order: reported, estimated, possible, approximate. They never
 * lower its strength by themselves: that something is "reportedly" so is what a desk checks.
 */
export function findHedges(sentence: string): string[] {
  return [...sentence.matchAll(hedge)].map((match) => match[0]);
}

const hedge = new RegExp(
  `\\b(?:${[
    // Somebody else said so: "the stake is reportedly for sale".
    'reportedly|allegedly|purportedly|supposedly|ostensibly|apparently|rumou?red|alleged|reported(?= )|is said to|are said to|believed to|thought to|understood to',
    // A number that was not counted: "an estimated 40 people", "roughly half".
    'estimated?s?|approximately|roughly|about(?= [\\d$€£a-z]*\\d)|around(?= [\\d$€£])|nearly|almost|some(?= \\d)|up to(?= [\\d$€£])|as (?:many|much|early|late|few|little) as|at least|at most|more than|less than|fewer than|over(?= [\\d$€£])',
    // Perhaps: "could double", "is likely to".
    'likely|unlikely|probably|possibly|perhaps|maybe|may|might|could|would|can be seen as|can(?= stand)|potentially|presumably|appears?(?= to)|appeared(?= to)|seems?|seemed',
    // Not yet: "is set to open", "plans to".
    "will|won’t|won't|(?:is|are|was|were) (?:set|due|expected|poised|likely|slated|scheduled|projected|forecast|on track|about) to|expected|projected|speculative|preliminary|provisional|tentative(?:ly)?",
    // On a condition: "if approved".
    'if(?: finali[sz]ed| reali[sz]ed| approved| confirmed)?|unless|assuming|provided that|subject to',
    // Not always: "typically", "in most cases".
    'often|typically|generally|usually|sometimes|largely|mostly|mainly|in part|partly|essentially|effectively|begins? to|tends? to',
  ].join('|')})\\b`,
  'giu',
);
