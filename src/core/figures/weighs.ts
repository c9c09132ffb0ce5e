import type { Numeral } from './numeral.ts';
import type { WrittenCurrency } from './readCurrency.ts';

const weightVerb =
  /\b(?:weigh\w*|lost|lose|losing|gain(?:ed|ing|s)?|shed(?:ding|s)?|drop(?:ped|ping|s)?|lift\w*|heav\w+|carry\w*|carri\w+|bench\w*|equal to|load of|put(?:s|ting)? on|tall,?(?: and)?|inch(?:es)? and)\b[^.!?\n]{0,24}$/i;
const ofSomething =
  /[ \u00a0]of[ \u00a0](?!(?:\w+[ -]){0,2}(?:debts?|investments?|funding|savings?|cuts?|aid|damage|revenues?|sales|money|cash|borrowing|spending|taxe?s?|losses|profits?|grants?|bonds|costs?|assets|loans?|support|arrears|compensation|equity|capital|contracts?|fees|shares|stock|credit|benefits?|income|orders|exports|imports|trade|lottery|its|their|his|her|the|our|public|private)\b)/iy;
const ofWeight =
  /[ -](?:(?:baby|boy|girl|man|woman|bag|sack|bomb|warhead|weight|fish|dog|cat|dumbbell|turkey|block|package|box|object|calf|tumou?r|newborn)s?\b|per square|overweight|heavier|lighter|underweight|of (?:force|thrust|pressure|body)|\(\s?\d[\d.]* ?(?:kg|kilo)|in (?:his|her) prime)/iy;

/** Whether "pounds" after this number is a weight: "20 pounds of rice", "lost 15 pounds", "a five-pound bag". */
export function weighs(text: string, numeral: Numeral, money: WrittenCurrency): boolean {
  ofSomething.lastIndex = money.end;
  ofWeight.lastIndex = money.end;
  if (ofSomething.test(text) || ofWeight.test(text)) return true;
  if (numeral.scale >= 1e6) return false;
  return weightVerb.test(text.slice(Math.max(0, numeral.start - 48), numeral.start));
}
