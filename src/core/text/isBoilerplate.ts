/**
 * Whether a whole line is page furniture and not the article: comment boxes, bylines, date lines, photo credits,
 * subscription and sharing lines, copyright. Takes the line without white space around it.
 */
export function isBoilerplate(line: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(line)) return true;
  if (line.length > longestFurniture) return false;
  const plain = line.replace(/^[*_(]+|[*_)]+$/g, '').replaceAll('’', "'");
  return (
    furniture.some((pattern) => pattern.test(plain) || pattern.test(line)) ||
    isByline(plain) ||
    isDateLine(plain)
  );
}

/** Furniture is short; a long line that begins with "Share this …" is prose. */
const longestFurniture = 200;

/** Each pattern takes the whole line; the comment beside it shows the kind of line. */
const furniture: readonly RegExp[] = [
  // "Comments", "12 comments", "Comments (3)", "No comments yet. Be the first!"
  /^(?:\d+ |no |view |show |hide |load |see |all |more |post a |add a |leave a |write a |add your |join the )*(?:comments?|conversation|discussion|replies|reply)(?: yet| section| closed| are closed| off| \(\d+\)| \d+)?[.:!]?(?: be the first(?: to (?:comment|reply))?[.!]?)?$/i,
  // "Be the first!", "Be the first to comment"
  /^be the first(?: to [a-z]+(?: this| on this)?)?[.!]?$/i,
  // "Sign in to comment", "Log in or register to continue", "Sign up for our morning newsletter"
  /^(?:please )?(?:sign|log) ?(?:in|on|up)\b.{0,120}$/i,
  // "Subscribe to our newsletter", "Register now for free", "Join 40,000 readers in your inbox"
  /^(?:subscribe|register|join|get|receive|support)\b.{0,110}\b(?:newsletters?|inbox|subscribers?|updates|alerts|for free|our journalism|free trial|unlimited access|today|now)[.!]?$/i,
  /^(?:subscribe|already a (?:subscriber|member)\?.{0,60}|become a (?:member|subscriber).{0,60}|subscribe (?:now|today|here)[.!]?)$/i,
  // "Read more: …", "See also", "Continue reading", "Watch: …", "Related articles"
  /^(?:read|see|learn|find out|discover|watch|listen|explore)(?: (?:more|also|next|on|now|here))?(?: (?:about|at|on|from|in)\b.{0,100})?$/i,
  /^(?:read|see|watch|listen|read more|see also|read also|also read|read next|don't miss|more|related)\s?[:>|»→-].{0,150}$/i,
  /^(?:read (?:the )?(?:full|original|rest of the|entire) (?:story|article|report|post)|continue reading|keep reading|click here|tap here|swipe)\b.{0,80}$/i,
  /^(?:related|recommended|trending|most (?:read|popular|viewed)|popular|latest|further|more)(?: (?:articles?|stories|story|news|posts?|topics?|coverage|reading|now|from .{1,40}|in .{1,30}|on .{1,30}))?:?$/i,
  /^(?:you (?:may|might) also (?:like|be interested in)|editor'?s'? (?:picks?|choice)|what to read next|in case you missed it|up next)[:.!]?$/i,
  // "Share this article on Facebook", "Follow us", "Copy link"
  /^share(?: (?:this|on|via|with|article|story|post|page).{0,60})?$/i,
  /^(?:follow|like|find|join) us\b.{0,80}$/i,
  /^(?:tweet|facebook|twitter|x|linkedin|whatsapp|telegram|reddit|pinterest|instagram|email|e-mail|print|save|copy link|bookmark|gift this article)$/i,
  // "Advertisement", "Sponsored content", "Skip to content", "Back to top", "Menu"
  /^(?:advertisement|advertising|sponsored(?: content| by .{1,40})?|promoted|ad|paid post|story continues below(?: advertisement)?|article continues (?:below|after) .{0,30}|loading\.{0,3}|skip to (?:main )?content|(?:back )?to top|menu|search|home|privacy policy|terms (?:of (?:use|service)|and conditions)|cookie (?:policy|settings))$/i,
  /^(?:we use cookies|this (?:site|website) uses cookies)\b.{0,150}$/i,
  // "© 2025 The Example Gazette", "Copyright 2025 …", "All rights reserved."
  /^(?:©|\(c\)|\u00a9|copyright\b|all rights reserved).{0,150}$/i,
  // "Photo: …", "Image credit: …", "Photograph by …", "Source: company filings", "Getty Images"
  /^(?:photo(?:graph)?s?|image|picture|illustration|graphic|graphics|video|caption|chart|credit|file photo|cover image|featured image)s?(?: credits?| source)?(?: by\b| courtesy(?: of)?\b|\s?[:/|]).{0,120}$/i,
  /^(?:sources?|via|credits?)\s?:.{1,120}$/i,
  /^.{0,60}\/?\s?(?:getty images|shutterstock|istock|unsplash|afp|file photo|handout|stock photo)\.?$/i,
  // "Written by …", "Additional reporting by …", "Editing by …", "Edited by …"
  /^(?:\(?(?:written|words|text|story|reporting|additional reporting|reported|compiled|edited|editing|translated|research|produced|posted|published|contributed|illustrations?|interview)\s?(?:by|:))\b.{1,120}$/i,
  /^(?:about the authors?|author|authors|staff writer|guest (?:post|column|essay)|opinion|editorial|sponsored|news|press release|for immediate release)(?:: .{1,60})?$/i,
  // "Tags: …", "Filed under: …"
  /^(?:tags?|topics?|filed under|categor(?:y|ies)|keywords|hashtags|section)\s?:.{1,150}$/i,
  // "5 min read", "Reading time: 4 minutes"
  /^(?:\d+[- ]min(?:ute)?s?(?: read)?|(?:estimated )?reading time.{0,30})$/i,
  // "Published 3 March 2025", "Last updated: 12:40 GMT"
  /^(?:first |last )?(?:published|posted|updated|modified|reviewed)(?:\s?:| on | at | \d).{0,60}$/i,
  // A reference list's entry in Markdown: "[1]: https://…"
  /^\[[^\]^]{1,60}\]:\s?\S{1,180}$/,
  // A picture in Markdown, alone on its line
  /^!\[.{0,120}\]\(\S{1,120}\)$/,
  // A line that is nothing but an address
  /^<?(?:https?:\/\/|www\.)\S+>?$/i,
];

/** "By Ann Lee and Bo Chan", "By Ann Lee, Staff Writer": every word a name, no full stop at the end. */
function isByline(line: string): boolean {
  if (line.length > 100 || !/^by[: ]\s?\p{Lu}/iu.test(line) || /[a-z]{2}[.!?]$/.test(line)) {
    return false;
  }
  const words = line.slice(3).split(/[\s,|/·•–-]+/);
  return words.every(
    (word) =>
      word === '' || /^\p{Lu}|^(?:and|for|of|the|in|de|van|von|der|la|al|bin|&)$/u.test(word),
  );
}

const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const weekdays = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?';

/** "12 March 2025", "Monday, March 3, 2025 | 4:15 p.m. EST", "2025-03-12" alone on a line. */
const dateLine = new RegExp(
  `^(?:${weekdays}\\.?,? )?(?:(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:${months})\\.? ?(?:\\d{1,2}(?:st|nd|rd|th)?)?,? ?(?:\\d{4})?|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4})(?:,? ?[|·•–-]? ?(?:at )?\\d{1,2}[:.]\\d{2} ?(?:[ap]\\.?m\\.?)? ?(?:[A-Z]{2,4})?)?$`,
  'i',
);

function isDateLine(line: string): boolean {
  return line.length <= 60 && /\d/.test(line) && dateLine.test(line);
}
