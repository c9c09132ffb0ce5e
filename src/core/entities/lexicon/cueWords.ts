/**
 * Nouns, titles and verbs beside a name that tell its kind. Each list serves one position, named by its key; the
 * points are log-odds in feel: 1 a hint, 2 good, 3 nearly certain.
 */

/** Written with a capital before a person's name and no part of it; lower-case ones are cues as well. */
export const titleList = `
harbourmaster harbormaster headmaster headmistress headteacher speaker secretary-general chieftain lt cpl sgt maj cmdr adm supt det insp pte fr mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness count countess duke duchess prince princess king queen emperor pope cardinal archbishop bishop father rev reverend pastor rabbi imam sheikh sister brother president vice-president chairman chairwoman chairperson chair ceo cfo coo cto chancellor premier minister secretary senator sen representative rep congressman congresswoman governor gov lieutenant mayor deputy councilor councillor councilman councilwoman councilmember councilperson alderman alderwoman commissioner superintendent sheriff judge justice magistrate attorney prosecutor solicitor detective inspector sergeant sgt corporal private captain capt major colonel col general gen admiral commander marshal officer constable coach manager director principal dean ambassador envoy spokesman spokeswoman spokesperson treasurer comptroller assemblyman assemblywoman delegate mp mep msp trustee supervisor
`;

/** Words that may stand with a title: "Vice President", "Chief Executive Officer", "Attorney General". */
export const titlePartList = `
house senate committee opposition party union assembly national regional vice chief executive operating financial technology information marketing medical scientific science officer prime foreign finance interior defence defense health education home deputy assistant associate senior acting interim former general attorney state solicitor first lord lady head managing editor co-founder founder under press city county district board council committee majority minority leader speaker whip planning public works police fire chair
`;

/** Nouns directly before a name: "the startup X", "striker X", "the drug X". */
export const nounBeforeLists = {
  PERSON: `
owner boss filmmaker film-maker dressmaker bookmaker shoemaker cheesemaker guard linebacker receiver tourist deckhand parent grower baker plumber electrician carpenter mechanic bishop janitor bartender waiter cashier accountant auditor consultant librarian curator organizer organiser translator soprano tenor violinist cellist vocalist frontman whistleblower trader worker volunteer shopper commuter expert spokeswoman juror witness striker goalkeeper midfielder defender winger forward quarterback pitcher catcher shortstop captain skipper coach manager trainer driver rider cyclist sprinter swimmer boxer golfer jockey teammate rookie referee umpire analyst economist strategist trader banker broker investor financier billionaire entrepreneur founder co-founder cofounder professor lecturer teacher student pupil nurse surgeon physician doctor cardiologist oncologist epidemiologist virologist paediatrician pediatrician psychiatrist pharmacist immunologist radiologist neurologist patient survivor scientist biologist chemist physicist researcher engineer architect designer lawyer attorney barrister judge prosecutor detective spokesman spokeswoman spokesperson mayor councilman councilwoman councilor councillor councilmember commissioner senator governor minister president chancellor lawmaker congressman congresswoman activist campaigner resident neighbor neighbour farmer rancher fisherman author novelist writer poet playwright journalist reporter columnist editor photographer painter sculptor artist singer songwriter rapper guitarist drummer pianist composer conductor actor actress director producer comedian dancer choreographer model chef wife husband son daughter brother sister mother father uncle aunt cousin nephew niece widow widower partner friend colleague boss successor predecessor counterpart rival candidate nominee incumbent challenger opponent celebrity star hero veteran chairman chairwoman chairperson director treasurer clerk administrator superintendent firefighter paramedic officer sergeant suspect victim defendant plaintiff historian philosopher theologian mathematician astronaut pilot secretary executive
`,
  ORG: `
trader partner rival competitor sponsor shareholder bidder buyer seller landlord employer trustee utility cooperative co-operative chain producer bottler vendor fintech ngo wholesaler distributor grower trucker railroad railway startup start-up company companies firm firms bank banks lender insurer insurers retailer grocer supermarket maker manufacturer chipmaker carmaker automaker drugmaker drugmakers brewer airline carrier shipper club team side squad franchise university college school charity nonprofit agency publisher newspaper broadcaster magazine broker brokerage regulator watchdog union conglomerate developer supplier contractor provider operator utility producer subsidiary parent consultancy lab laboratory institute foundation network hospital clinic competitor band group orchestra unicorn fund investors backers giants giant rivals giants party militia builder hotelier miner refiner exchange
`,
  PRODUCT: `
smartwatch smartwatches variety program programme compiler accelerator headset debut cereal lender-app package library framework protocol treatment drug vaccine chip processor model chatbot assistant app application software platform tool system smartphone phone handset laptop tablet console car sedan suv truck aircraft jet satellite rocket spacecraft probe telescope game film movie novel book album song single series sitcom show play musical opera painting poem memoir podcast documentary device therapy treatment medicine antibody pill injection implant brand service language browser database cryptocurrency token coin engine robot drone missile rifle ship vessel yacht ferry trawler variety cultivar index product
`,
  PLACE: `
asteroid comet moon planet crater glacier canton department commune downtown central greater nearby northern southern eastern western rural suburban neighbouring neighboring city town village hamlet suburb district neighborhood neighbourhood borough province region island county state nation country capital port river lake mountain valley peninsula resort municipality parish kingdom republic enclave territory
`,
  EVENT: `
tournament festival race summit championship competition hurricane typhoon cyclone storm operation marathon regatta
`,
  LAW: `
law bill ordinance treaty statute legislation measure amendment pact directive regulation
`,
  FACILITY: `
stadium arena plant factory bridge airport theatre theater dam prison supercomputer refinery museum tunnel reactor venue hotel
`,
} as const;

/** Nouns directly after a name or its possessive: "X's valuation", "X shares", "X residents", "X tablets". */
export const nounAfterLists = {
  PERSON: `
wife husband son daughter mother father brother sister widow career death lawyer lawyers attorney contract goal goals knee ankle hamstring hat-trick header autobiography memoir memoirs novel novels childhood resignation testimony salary marriage funeral body family friends teammate
`,
  ORG: `
valuation shares share stock revenue revenues earnings profit profits sales ceo cfo board investors shareholders customers headquarters ipo executives executive spokesman spokeswoman spokesperson officials employees workers staff subsidiary founder founders co-founder chairman chairwoman market business operations bonds debt balance merger acquisition takeover bid offering factory factories stores outlets plants fleet lab labs researchers scientists engineers lawyers chief analyst analysts economists economist manager coach striker goalkeeper midfielder defender fans supporters players squad captain bench defence defense offense academy unit division franchise brand partnership deal stake investment funding lender clients backers website study report members union products subscribers fund funds portfolio
`,
  PRODUCT: `
line range lineup smartwatch smartwatches watch watches sensor wearable brand cream gel powder aircraft jets satellite satellites rocket truck trucks compiler accelerator engine tool console browser headset headphones phone phones camera tablet laptop laptops cereal juice juices drink drinks snacks soap shampoo detergent assistant platform technology device devices system systems drug chips chip processors gpus tablets capsules pills doses dose injections model models software app apps smartphone smartphones users subscribers vaccine trial series console version api series cars update code license licence patients
`,
  PLACE: `
highway road ferry valley region-wide waterfront mayor streets population residents downtown economy government president premier parliament capital airport waterfront coast border suburbs schools voters taxpayers commuters neighborhoods neighbourhoods native natives council police hospitals region area city mayoral harbor harbour time border prefecture
`,
  EVENT: `
summit conference festival tournament race championship final semi-final semifinal semi-finals quarter-final quarterfinal qualifier qualifiers champions winner winners title trophy medal podium
`,
  LAW: `
provisions clause requirements passage repeal enforcement
`,
  FACILITY: `
barrage reservoir canal reactor mill dock docks tower hotel dam mine refinery prison pipeline tunnel bridge arena crowd pitch turf roof runway lobby rooftop stadium campus facility complex plant site warehouse building terminal supercomputer datacenter
`,
} as const;

/** Verbs directly after a name. */
export const verbAfterLists = {
  PERSON: `
met returned became asked spoke refused blamed called thanked told earned learned taught waited cried signed said says told tells added adds argued argues wrote writes admitted admits warned warns recalled recalls explained explains insisted insists conceded smiled laughed shrugged nodded died married retired resigned born scored netted headed ran swam cycled testified pleaded joked sang starred lives lived thinks thought believes felt hopes remembers joined studied graduated underwent suffered replied tweeted walked sat stood drove knew
`,
  ORG: `
edged meet meets eliminated downed routed topped draw faces face travel develops develop relies moves faces entered committed prepares remains established competes charges invests owns operated backed agreed pledged markets distributes acquired shipped builds employs donated sponsors sponsored said says announced announces acquired acquires launched launches reported reports posted raised sells sold operates manufactures makes produces hired laid unveiled plans expects employs filed bought merged owns invested closed listed recalled declined issued approved published fined voted ruled recruited signed beat defeated drew thrashed edged visited host hosts won lost trades traded rose fell jumped climbed slumped gained surged plunged competes partnered trains committed serves provides offers supplies
`,
  PRODUCT: `
runs supports costs retails ships debuted outperformed generates reduces treats downloads
`,
} as const;

/** Nouns before a preposition before a name: "shares of X", "mayor of X", "doses of X", "analyst at X". */
export const nounOfLists = {
  PERSON: `
friend friends wife widow son daughter work works life murder trial arrest death portrait memory leadership wishes
`,
  ORG: `
shares share stake stakes chairman chairwoman head ceo cfo founder co-founder founders director owner owners subsidiary division unit employee employees worker workers analyst analysts economist strategist executive executives spokesman spokeswoman spokesperson engineer engineers researcher researchers scientist professor lecturer vice-president partner member members customers customer investor investors investment investments acquisition takeover merger valuation valuations bonds shareholder shareholders board alumni graduate student fellow manager striker midfielder goalkeeper defender captain coach deal contract partnership rival clinic nurse surgeon physician infusion injection officials
`,
  PRODUCT: `
dose doses tablets version versions release copies sales users user update prototype launch generation generations side-effects episode episodes season
`,
  PLACE: `
canton commune department archipelago peninsula port valley mayor governor population city town village streets outskirts suburbs suburb capital west east north south northwest northeast southwest southeast coast people residents parts region state island county district border republic kingdom banks shores invasion citizens president king queen premier
`,
  EVENT: `
winner winners champions final finals edition semi-finals semifinals stages round hosts host finalist
`,
  LAW: `
passage section sections violation violations provisions article repeal breach enforcement
`,
  FACILITY: `
roof gates construction opening crowd
`,
} as const;

/** Verbs before a name as their object: "acquired X", "beat X", "visited X". */
export const verbBeforeLists = {
  PERSON: `
hired appointed elected nominated married interviewed arrested sacked replaced named signed praised thanked sued
`,
  ORG: `
edged thrashed downed eliminated hosted hosting meet routed acquired acquire acquiring bought backed joined founded co-founded beat defeated sued fined left joining founded regulates leads led runs advises beating facing face against rivals versus vs buy buys buying ran running chairs heads
`,
  PRODUCT: `
launched launch launching released release unveiled using use uses used installed developed prescribed taking prescribe prescribing built played runs rolled tested
`,
  PLACE: `
visited visit visiting toured invaded left leaving reached entered around
`,
} as const;
