/** What one word tells of a sentence's topic. */
export interface TopicWord {
  readonly kind: string;
  /** What is measured, or null where the word measures nothing. */
  readonly metric: string | null;
}

/** "kind: metric = words"; the metric "-" stands for words that tell a kind and measure nothing. */
const table = `
valuation: valuation = valuation valuations valued valuing worth overvalued undervalued
valuation: market value = capitalization capitalisation market-cap
investment: investment = invest invests invested investing investment investments investor investors stake stakes backer backers backed infusion injection tranche tranches
investment: funding = funding fundraising seed financing
commitment: commitment = commitment commitments commit commits committed pledge pledges pledged pledging
revenue: revenue = revenue revenues turnover arr takings receipts
revenue: sales = sales
revenue: profit = profit profits profitable earnings ebitda ebit net-income margin margins loss losses dividend dividends
growth: growth = growth grew grow grows growing grown growth-rate expansion surge surged
growth: change = rose rise rises risen fell fall falls fallen increase increased increases decrease decreased decline declined doubled tripled halved jumped dropped climbed fold
capacity: capacity = capacity megawatt megawatts mw gigawatt gigawatts gw seats beds berths terawatt-hours
capacity: output = output production throughput tonnes tons barrels
capacity: compute = compute gpu gpus datacenter datacentre servers chips cluster clusters
headcount: headcount = employees employee staff workforce headcount jobs layoffs redundancies hires hiring workers
budget: budget = budget budgets deficit deficits surplus surpluses spending expenditure expenditures appropriation allocation allocated
cost: cost = cost costs overrun overruns
price: price = price prices priced pricing fare fares rent rents fee fees tariff tariffs ticket tickets subscription
price: shares = shares share-price stock stocks
poll: support = poll polls polled polling survey surveyed surveys respondents approval
vote: votes = vote votes voted voters ballot ballots turnout referendum election elections elected re-elected majority
trial: participants = trial trials placebo phase participants volunteers randomized randomised enrolled cohort
efficacy: efficacy = efficacy effective effectiveness remission response-rate survival
safety: safety = adverse side-effects injuries injured deaths killed casualties fatalities recall recalled contamination infections hospitalized hospitalised
result: score = beat won win wins defeat defeated drew draw lost victory scored goals goal points innings wickets sets medal medals title
event: - = ipo listing launch launched merger acquisition takeover announced acquired acquires signed opened closed appointed resigned arrested premiere premiered opening closure strike crash fire
relationship: - = partnership partner partners partnered alliance ally deal deals agreement contract contracts supplier suppliers supplies customer customers client clients integrated integration relies reliance lease leasing leases leased joint venture provider
origin: - = founded founder founders co-founded built established origin originally born inventor invented created
product: - = product products model models chip service platform app software device drug vaccine version framework tool album film novel
market: market share = market-share
market: - = market markets demand adoption competition competitors rivals rival consumers users enterprise enterprises industry
regulation: - = regulator regulators regulation regulatory law laws court courts judge lawsuit sued antitrust ban banned act bill ruling fine fined penalty investigation probe compliance licence license permit sanction sanctions sanctioned designation
comparison: - = than compared largest smallest biggest highest lowest fastest first most fewest record ahead behind exceeded surpassed outpaced versus
statement: - = said says told believes argued admitted warned claimed denied insisted announced confirmed statement spokesperson spokesman spokeswoman`;

/** Words by what they tell; where two lines name a word, the first decides. */
export const topics: ReadonlyMap<string, TopicWord> = new Map(
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [head = '', list = ''] = line.split(' = ');
      const [kind = '', metric = '-'] = head.split(': ');
      return list
        .split(' ')
        .map((word): [string, TopicWord] => [
          word,
          { kind, metric: metric === '-' ? null : metric },
        ]);
    })
    .reverse(),
);
