import { indexTurns } from './turns.ts';
import { bodies, eventNouns, opinionWords } from './wordLists.ts';

/**
 * The turns of phrase that the signals look for, by what they do. Parted by commas or lines; `a/b` is either word, `*` any
 * one word. Words are in small letters, without possessive endings.
 */
export const turnTable = indexTurns({
  // "the largest private employer", "its first order from"
  superlative: `largest, biggest, smallest, highest, lowest, oldest, youngest, longest, shortest, fastest, busiest, richest, poorest,
    deadliest, earliest, sole, leading, dominant, preferred, record, top *, most *, least *, number one, one of the *, first * to, on record`,
  // "two men were charged", "the third time"; digits are told by their form
  count: `two/three/four/five/six/seven/eight/nine/ten/eleven/twelve/thirteen/fourteen/fifteen/twenty/thirty/forty/fifty/sixty,
    hundred/dozen/dozens/half/quarter, second/third/fourth/fifth/sixth/seventh/eighth/ninth/tenth/eleventh/twelfth`,
  day: `monday/tuesday/wednesday/thursday/friday/saturday/sunday, yesterday, today, tonight, overnight, at midnight/noon, a.m/p.m,
    last week/month/year/season/night/summer/winter/spring/autumn/fall, this week/month/morning/afternoon/evening,
    day/days/week/weeks/month/months/year/years ago/earlier`,
  // "is the maker of", "one of its backers": a lasting tie in a noun
  tie: `maker/owner/subsidiary/division/unit/arm/parent/sponsor/founder/co-founder/client/member/rival/successor of/to/in/at/for/from/by/on,
    predecessor/home/headquarters/headquartered/based/part/spin-off/distributor/publisher/landlord/tenant/ally of/to/in/at/for/from/by/on,
    supplier, provider, partner, backer, backers, maker, operator, owner, offering, service, customer, customers, client, clients, contract,
    contracts, integration`,
  // "it must prove"
  obligation: `must, should, ought to, need/needs to, have/has to, let us, let's, it is time, had better, cannot afford, deserve, deserves`,
  // "it likely stems from"
  speculation: `likely, probably, perhaps, possibly, maybe, presumably, arguably, can/could be seen as, may well, appear/seem to, appears,
    seems, almost certainly, no doubt, undoubtedly, as if/though, akin to`,
  // "no longer just a vendor"
  contrast: `no longer, not just/only/merely/simply/so/without, isn't just/merely/only, aren't just, wasn't just, more than just, less a,
    rather than, not the same, nothing less/more than, what is needed`,
  // "we should all ask ourselves"
  address: `we, us, our, ourselves, you, your, yourself, i, me, my, one must/should`,
  // "has established itself as", "effectively runs": true or not by nobody's count
  vague: `itself/themselves/himself/herself as, effectively, essentially, increasingly, the necessary, sheer`,
  opinion: [...opinionWords].join(','),
  body: [...bodies].join(','),
  'event noun': [...eventNouns].join(','),
  // "is set to open", "looks certain", "expects revenue"
  expectation: `is/are set/expected/likely/unlikely/poised/projected/forecast/predicted/tipped/slated/bound/destined/about/due/scheduled to,
    is/are * set/expected/likely/unlikely/poised/projected/forecast/predicted/tipped/slated/bound/destined/due/scheduled to,
    is/are on course/track to, is/are going to, is/are expected/projected/forecast/predicted/seen between/at/in/around/near/above/below/#,
    look/looks/seem/seems set/likely/unlikely/inevitable/certain,
    expect/expects/anticipate/anticipates/predict/predicts/foresee/foresees *, forecast/forecasts/projects/estimates to/that/the/its/a/an/#/between/revenue/revenues/sales/growth/earnings/profit/net/total,
    is/are/be expected/anticipated/projected/estimated/pegged to/in/at/between/around/near/#, expected/anticipated/projected to, consensus estimate/forecast/mark,
    guidance/outlook/forecast for/of/range/is/calls/stands/remains,
    aim/aims/plans/hope/hopes/intend/intends to`,
  schedule: `due/scheduled/slated/set to`,
  // Plans that lean on something else: "will ultimately depend on"
  'doubtful plan': `depend, likely, probably, ultimately, eventually, inevitably, surely, have to, need to, be seen, continue to`,
  condition: `if, unless`,
  // "asked if", "as if": no condition
  'no condition': `as/even/only/what/see/decide/determine/know/ask/asked/asks/wonder/wondered/doubt if`,
  possibility: `would, could, might, may, will`,
  // "under the lease", "the contract requires": what a document says
  terms: `under/by/in the/its/their/a/an/his/her contract/lease/agreement/clause/terms/deal/licence/license/treaty/covenant/act/law/rules/statute/policy/warranty/guarantee/ruling/settlement/constitution/bylaws/charter,
    under/by/in the/its/their/a/an/his/her * contract/lease/agreement/clause/terms/deal/licence/license/treaty/covenant/act/law/rules/statute/policy/warranty/guarantee/ruling/settlement/constitution/bylaws/charter,
    contract/lease/agreement/clause/terms/deal/licence/license/treaty/covenant/act/law/rules/statute/policy/warranty/guarantee/ruling/settlement/constitution/bylaws/charter require/requires/oblige/obliges/allow/allows/let/lets/give/gives/entitle/entitles/say/says/state/states/stipulate/stipulates/provide/provides/specify/specifies`,
  // "according to", "reportedly", "rumours": a source is named otherwise than by a verb
  report: `according to, in the words of, as told to, citing, quoting, per, belief/view/claim/claims/warning/argument/conviction/insistence/promise/assertion,
    concern/concerns/fear/fears/worry/worries/suspicion/suspicions/allegation/allegations/perception/consensus, rumor/rumors/rumour/rumours,
    whisper/whispers/speculation/talk, reportedly/allegedly/purportedly/rumored/rumoured/estimated, said/believed/thought/understood to, sources`,
  // "would not comment", "stood by its work": asked, and no answer given
  refusal: `would/did/does/do/could not comment/respond/reply/elaborate/say/answer/discuss,
    would/did/does/do/could not immediately comment/respond/reply,
    didn't/wouldn't/doesn't comment/respond/reply/elaborate/say/answer/discuss,
    declined/declines/refused/refuses to comment/say/answer/discuss/elaborate, stood/stands/stand by its/his/her/their,
    reached/available for comment`,
  // "This article first appeared in", "Ann Lee is a columnist": what the page says about itself
  furniture: `see, article/story/post/piece/column/interview/text, author/writer/columnist/reporter/correspondent/freelancer/journalist/contributor/editor,
    follow/contact/reach/email/e-mail, sign up, subscribe, click here, read more, stay tuned, share this, tell us, let us know, what do you, leave a, i`,
  hedge: hedges(),
});

/** Words that weaken what a sentence states; shown beside it, they lower nothing by themselves. */
function hedges(): string {
  return [
    // Somebody else said so: "the stake is reportedly for sale"
    'reportedly, allegedly, purportedly, supposedly, ostensibly, apparently, rumored, rumoured, alleged, is/are said to, believed/thought/understood to',
    // A number that was not counted: "an estimated 40 people", "roughly half"
    'estimate, estimates, estimated, approximately, roughly, about #, around #, nearly, almost, some #, up to #, at least, at most, more/less/fewer than, over #, as many/much/early/late/few/little as',
    // Perhaps: "could double", "is likely to"
    'likely, unlikely, probably, possibly, perhaps, maybe, may, might, could, would, can be seen as, can stand, potentially, presumably, appears/appear to, seems, seemed',
    // Not yet: "is set to open"
    'is/are/was/were set/due/expected/poised/likely/slated/scheduled/projected/forecast/about to, expected, projected, speculative, preliminary, provisional, tentative, tentatively',
    // On a condition: "if approved"
    'if finalized/finalised/realized/realised/approved/confirmed, if, unless, assuming, provided that, subject to',
    // Not always: "typically", "in part"
    'often, typically, generally, usually, sometimes, largely, mostly, mainly, in part, partly, essentially, effectively, begin/begins to, tend/tends to',
  ].join(',');
}
