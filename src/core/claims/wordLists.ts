/** A set of words from a readable list. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}

export const determiners = wordSet(
  'the a an this that these those its his her their our my your every each any no some another both all such',
);

export const prepositions = wordSet(
  `of in on at by for from with to into onto as after before since until during over under between among about against through
  across despite without within behind beyond upon per via like unlike amid toward towards off`,
);

export const beForms = wordSet(
  "is are was were be been being am 's 're isn't aren't wasn't weren't",
);
export const haveForms = wordSet("has have had having hasn't haven't hadn't 've");

/** Between an auxiliary and its verb, or a subject and its verb. */
export const adverbs = wordSet(
  `not also already now still just only even never ever once again always often recently currently originally initially
  formally finally eventually later soon then thus long first last twice since reportedly allegedly effectively essentially
  successfully officially publicly privately jointly largely mostly partly fully nearly almost roughly about sharply slightly
  steadily rapidly quickly slowly quietly previously subsequently unanimously narrowly widely`,
);

/**
 * Words that judge, compare or colour, and that no desk can check: the adjectives and adverbs of comment pieces, and their
 * stock images ("a game of chess", "the backbone of the town").
 */
export const opinionWords = wordSet(
  `staggering remarkable stunning impressive massive immense powerful formidable critical crucial vital essential pivotal
  important significant unprecedented seismic dramatic profound exciting fascinating beautiful ugly wonderful terrible great good
  bad best worst better worse perfect ideal ultimate smart clever brilliant foolish wise bold brave stubborn reckless harsh bleak grim bright
  promising worrying troubling alarming disturbing surprising predictable inevitable obvious clear unclear certain uncertain simple
  complex difficult hard easy tough fragile robust resilient lucrative strategic transformative revolutionary disruptive
  groundbreaking cutting-edge state-of-the-art world-class high-stakes game-changing catastrophic tragic sad happy lucky unlucky
  elegant graceful charming delicious dazzling dull tedious tired fresh lively moving haunting compelling masterful absurd ridiculous
  shameful disgraceful scandalous noble heroic cynical naive honest fair unfair sensible reasonable necessary familiar inextricably
  unlikely daunting sobering humbling delicate sweeping enormous tremendous vast colossal monumental unforgiving relentless
  moat backbone cornerstone pillar linchpin catalyst crossroads landscape era paradigm fabric tapestry engine lifeline gateway
  narrative ecosystem synergy journey testament hallmark harbinger footnote headline milestone triumph disaster farce miracle mystery
  gamble bet war battle race game theater theatre stage spotlight bubble storm tide wave puzzle riddle mirror dance tale saga
  truly really simply merely arguably undoubtedly clearly obviously frankly honestly unfortunately fortunately sadly
  importantly interestingly ironically surely perhaps meaningful meaningless worthwhile worthy pointless
  contention friction luxury hurdle hurdles setback confidence optimism fear hope trust faith reality future
  logic imperative importance significance necessity virtue wisdom folly spirit soul heart`,
);

/** "one must look past …", "we should …": advice, not fact. */
export const obligations = wordSet('must should ought shall needn');

export const futureWords = wordSet("will won't 'll shall gonna");
export const hypotheticals = wordSet("would could might may wouldn't couldn't mightn't");

/** A person or body without a name that stands for one: "the company", "its chief executive", "police". */
export const bodies = wordSet(
  `company firm group bank agency ministry department council court commission committee board panel parliament senate congress
  government administration university hospital school club team union federation league association institute foundation charity
  museum theatre theater orchestra church police prosecutors regulator regulators watchdog inspectorate airline carrier operator
  manufacturer maker retailer supplier developer publisher broadcaster startup start-up laboratory lab insurer utility
  brewery brewer bakery restaurant hotel chain factory plant mill mine port airport station network
  authority authorities officials jury judge judges mayor minister president chancellor governor spokesman spokeswoman spokesperson
  chairman chairwoman chair chief director manager coach captain trainer striker goalkeeper defender midfielder forward winger owner
  founder founders executive executives lawmakers legislators senators deputies ministers councillors councilors researchers scientists
  investigators detectives officers paramedics firefighters doctors nurses teachers patients volunteers participants players
  side squad visitors hosts champions family residents workers employees shareholders creditors lenders investors buyers
  city town county state province region district country village defendant plaintiff lawyer lawyers attorney attorneys
  brother sister father mother son daughter wife husband widow relative supporters opponents campaigners
  man woman boy girl driver pilot crew victim victims suspect suspects survivors neighbours neighbors band singer actor
  actress author writer director painter artist curator festival airline ship vessel ferry train bridge tunnel stadium drug vaccine
  trial study survey poll report audit inquiry investigation review bill law act measure ordinance treaty agreement contract deal
  merger acquisition takeover settlement lease lawsuit suit complaint ruling verdict election referendum vote budget`,
);

/** People who are quoted without a name. */
export const anonymousSources = wordSet(
  `analysts analyst critics critic experts expert sources source insiders insider observers officials official people
  rumors rumours rumor rumour reports whispers speculation estimates estimate projections projection forecasts skeptics sceptics proponents
  opponents supporters advocates campaigners economists economist investors traders lawyers some many others witnesses neighbours
  neighbors locals residents commentators pundits detractors consultants executives employees users customers readers academics scholars
  historians bankers groups aides person scientists researchers concern chatter surveys studies market consensus colleagues friends relatives`,
);

/** Events that exist whether or not the sentence tells them: "ahead of the IPO", "the lawsuit". */
export const eventNouns = wordSet(
  `ipo offering listing merger acquisition takeover buyout deal contract agreement alliance partnership lawsuit suit
  investigation inquiry probe trial hearing ruling verdict sentence appeal election vote referendum strike walkout layoffs lay-offs closure
  bankruptcy insolvency recall ban sanctions sanction designation blacklist embargo tariff tariffs ceasefire treaty summit
  launch rollout release premiere debut festival tournament final match game season transfer signing injection infusion tranche funding
  round investment stake outbreak epidemic flood earthquake wildfire storm hurricane crash collision explosion fire
  evacuation rescue arrest charges indictment conviction scandal breach outage leak resignation retirement appointment
  expansion renovation construction opening integration migration commitment pledge purchase sale auction audit budget
  contracts orders lease licence license patent approval permit`,
);
