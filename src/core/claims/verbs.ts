import { verbForms, type VerbUse } from './verbForms.ts';

/**
 * Verbs of news writing in general, by what they do to a sentence's checkability: all desks, from the court report to the
 * box score. A form that two senses share goes with the first.
 */
export const verbs: ReadonlyMap<string, VerbUse> = new Map(
  [
    ...verbForms('interpretation', interpretation(), ['mean meant']),
    ...verbForms('relation', relation(), [
      'hold held',
      'lead led',
      'run ran run',
      'bear bore borne',
    ]),
    ...verbForms('speech', speech(), [
      'say said',
      'tell told',
      'write wrote written',
      'find found',
      'think thought',
      'show showed shown',
      'forecast forecast',
      'foresee foresaw foreseen',
      'speak spoke spoken',
      'swear swore sworn',
    ]),
    ...verbForms('change', change(), [
      'rise rose risen',
      'fall fell fallen',
      'grow grew grown',
      'shrink shrank shrunk',
      'sink sank sunk',
      'hit hit',
      'cost cost',
      'stand stood',
      'outgrow outgrew outgrown',
      'overtake overtook overtaken',
      'rebound rebounded',
      'exceed exceeded',
    ]),
    ...verbForms(
      'event',
      `${business()} ${publicLife()} ${courts()} ${science()} ${sport()} ${generalActs()}`,
      [
        'buy bought',
        'sell sold',
        'build built',
        'win won',
        'lose lost',
        'beat beat beaten',
        'shoot shot',
        'steal stole stolen',
        'strike struck',
        'cut cut',
        'pay paid',
        'spend spent',
        'lend lent',
        'leave left',
        'begin began begun',

        'meet met',
        'send sent',

        'withdraw withdrew withdrawn',
        'choose chose chosen',
        'break broke broken',
        'draw drew drawn',
        'hurt hurt',
        'split split',
        'shut shut',
        'quit quit',

        'fly flew flown',
        'sue sued',
        'undergo underwent undergone',
        'seek sought',

        'teach taught',
        'fight fought',
        'catch caught',
        'throw threw thrown',
        'run ran run',
        'freeze froze frozen',

        'spread spread',
        'overturn overturned',
        'oversee oversaw overseen',
        'undertake undertook undertaken',
        'bid bid',

        'sing sang sung',
        'swim swam swum',
        'ride rode ridden',

        'resell resold',
        'rebuild rebuilt',
      ],
    ),
    ...verbForms(
      'other',
      'remain stay live feel look turn change start seem use try call ask need happen occur',
      [
        'take took taken',
        'make made',
        'give gave given',
        'come came come',
        'go went gone',
        'become became become',
        'bring brought',
        'put put',
        'see saw seen',
        'get got',
        'keep kept',
        'stick stuck',
        'wear wore worn',
        'feed fed',
        'hide hid hidden',
        'rid rid',
        'sit sat',
        'tear tore torn',
        'arise arose arisen',
        'deal dealt',
        'shake shook shaken',
        'light lit',
        'read read',
        'set set',
        'drive drove driven',
        'hear heard',
        'lay laid',
        'feel felt',
        'know knew known',
        'have had',
        'let let',
        'leave left',
      ],
    ),
  ].reverse(),
);

/** "The figure implies …", "This underscores …": a writer's reading, not an event. */
function interpretation(): string {
  return `imply underscore underline highlight signal signify symbolize symbolise epitomize exemplify illustrate validate prove
    matter seem appear reflect represent embody evoke deserve resonate redefine reshape transcend justify speak stem constitute
    encapsulate echo foreshadow herald mirror`;
}

/** "owns", "supplies", "relies on", "is monitoring": looked up rather than witnessed. */
function relation(): string {
  return `own operate manage chair employ supply provide serve host rely depend use utilize utilise offer house contain include
    comprise consist belong partner collaborate ally license rent lease control monitor oversee investigate probe scrutinize scrutinise review
    back support fund finance sponsor store carry produce manufacture make distribute stock feature cover span require need
    specialize specialise compete represent live reside work study teach train attend practise practice head direct administer maintain face attract`;
}

function speech(): string {
  return `point admit announce confirm deny warn argue claim insist note add explain report estimate testify acknowledge state stress call
    describe accuse concede suggest believe expect predict project reveal disclose tweet allege contend promise vow indicate conclude
    comment reply respond ask urge complain criticize criticise praise caution declare assert emphasize emphasise hint boast joke
    recall remark anticipate calculate assess determine recommend propose demand cite quote
    dispute doubt worry fear hope maintain stipulate specify tout hail lament`;
}

function change(): string {
  return `increase decrease decline drop climb jump surge plunge slip gain double triple quadruple halve expand contract surpass top outstrip outpace
    reach total account average amount number peak soar tumble slump dip edge inch rally recover accelerate slow widen narrow
    improve worsen swell mount dwindle ease weaken strengthen appreciate depreciate value price stabilise stabilize rank trail lag outperform underperform
    quintuple multiply measure weigh last near approach miss yield generate earn post record register log`;
}

function business(): string {
  return `acquire purchase merge sign launch open close found co-found establish hire fire appoint name promote recruit invest divest
    raise borrow repay issue list float delist ship deliver release unveil introduce discontinue restructure lay-off furlough furnish
    outsource relocate move transfer integrate adopt deploy roll install upgrade switch commit pledge promise enter negotiate agree
    renew extend expire terminate cancel suspend resume postpone delay scrap abandon halt complete finish start end
    secure award grant receive obtain collect refund settle compensate bill charge offload liquidate default downgrade collapse
    spin file audit certify rename rebrand license patent produce assemble convert lock pre-order order reserve book invoice ramp`;
}

function publicLife(): string {
  return `vote elect re-elect reelect approve reject pass veto enact repeal amend ratify adopt ban bar prohibit permit legalize legalise authorize
    authorise allocate earmark budget tax subsidize subsidise cap impose levy lift waive abolish dissolve nominate endorse resign retire
    step campaign protest march demonstrate strike evacuate displace deport detain annex invade attack bomb shell occupy
    liberate withdraw recognize recognise condemn sanction declare designate blacklist classify list register issue instruct
    order mandate require allow restrict close reopen consult inspect inaugurate commission convene debate table debut demolish`;
}

function courts(): string {
  return `arrest charge indict convict acquit sentence jail imprison fine sue countersue appeal rule uphold overturn dismiss plead
    testify prosecute accuse extradite raid seize confiscate search kill murder injure wound stab assault rob crash collide
    derail burn rescue die drown disappear vanish flee escape break investigate subpoena settle allege bail parole hospitalize hospitalise`;
}

function science(): string {
  return `discover detect observe measure test trial enrol enroll randomize randomise recruit publish retract replicate
    identify sequence isolate vaccinate immunize immunise treat diagnose infect prescribe recall administer dose screen examine compare
    analyse analyze survey interview poll sample monitor track record reduce cure trigger cause prevent lower develop invent
    design engineer land orbit dock crash explode erupt flood warm melt emit absorb`;
}

function sport(): string {
  return `score defeat draw qualify advance eliminate relegate promote host coach captain sack substitute concede equalise equalize
    finish clinch trounce thrash edge sweep debut break tie level play bowl bat pitch race sprint compete train
    suspend ban transfer loan sign assist save convert miss head volley tackle foul book eject retire represent`;
}

function generalActs(): string {
  return `join visit arrive return travel depart attend celebrate mark commemorate perform stage exhibit premiere screen stream air broadcast
    direct star feature compose paint restore donate bequeath inherit marry divorce born graduate study train create change replace
    remove restore cancel reopen rescue help lead serve appear pull push shift turn bypass drop claim collaborate collect combine connect contribute convince
    copy damage destroy deny display divide double earn employ ensure exclude expose express fail fill follow force form gather handle
    hand happen hold ignore import export improve inform inspire involve issue join kill lack leak learn locate lose narrow occur operate
    organise organize originate participate plan plant prepare present press prevent process prompt propose protect provide publish pull question
    refuse reinstate remain repair replace rescue resolve result retain reveal reverse satisfy separate share show solve stop struggle submit succeed
    suffer surrender target threaten tour trade trap trial try unite use violate wait walk warn welcome work worsen accept accuse attract`;
}
