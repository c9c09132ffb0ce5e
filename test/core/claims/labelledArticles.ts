/**
 * Articles of several desks, written for these tests with invented names, every segment labelled by hand before its letter's
 * bar: C core claim, P core claim about the future (guidance), S soft claim, O opinion or generality, F forecast,
 * I conditional, Q question, H heading, B boilerplate. A blank line ends a paragraph; headings, boilerplate and bullets
 * stand on lines of their own.
 */
export const labelledArticles: readonly {
  readonly name: string;
  readonly format: 'plain' | 'markdown';
  readonly labelled: string;
}[] = [
  {
    name: 'ai-chips-comment',
    format: 'plain',
    labelled: `
H|The quiet race to own the memory stack

O|Every gold rush has its shovel sellers, and this one is no different.
O|In the glittering theatre of artificial intelligence, memory has become the unlikely star.
C|Kestrel Memory, a chipmaker in Daejeon, has signed a supply agreement worth an estimated $6.2 billion with the cloud provider Northgate.
O|That is a staggering sum for a company that most consumers have never heard of.
S|Kestrel has positioned itself as the dependable alternative to its two larger rivals.
C|Its high-bandwidth modules power Northgate's newest training clusters in Oregon and Finland.
S|The partnership gives Kestrel early access to Northgate's design roadmap.
O|This is not merely a contract; it is a marriage of convenience between silicon and software.

H|Why does bandwidth matter so much?

O|Processors are only as fast as the data that feeds them.
O|To see what is at stake, one has to read beyond the headline numbers.
C|Kestrel's latest module moves 1.8 terabytes a second, roughly 40% more than its predecessor.
S|That advantage has attracted customers who once relied on Orbis Semiconductor.
C|Orbis, for its part, lost two senior engineers to Kestrel in March, according to people familiar with the departures.
C|Industry sources suggest that Orbis has cut prices by a tenth in response.
O|The move smacks of desperation.

H|The Road to a $90 Billion Listing

S|The push for a $90 billion listing has divided Kestrel's own board.
I|A $90 billion valuation would imply that memory is worth more than the machines around it.
C|Kestrel is reportedly in talks with three banks about an offering in Seoul.
F|The listing is set to be a defining moment for the region's technology sector.
I|If the appetite for training clusters fades, the whole edifice could crumble.
S|As the listing approaches, employees are counting their options.
O|Ultimately, the winners will be those who control the flow of data rather than those who merely store it.
F|Kestrel will have to convince sceptics that its margins are sustainable.
O|The memory wars are far from over.
B|No comments yet. 
`,
  },
  {
    name: 'council-budget',
    format: 'plain',
    labelled: `
H|Brennick council trims bus subsidy to plug deficit

B|By Tessa Orlow

C|Brennick town council voted 14 to 9 on Tuesday night to cut its bus subsidy by £1.2 million.
C|The decision ends evening services on four routes from September.
C|Council leader Martin Eddowes said the authority faced a £6.8 million shortfall in the coming financial year.
C|"We had no choice that I could defend to taxpayers," he told the chamber.
S|"Nobody came into politics to cancel the last bus home."

C|Opposition members walked out before the vote.
C|Their amendment, which would have drawn £900,000 from reserves, was defeated by six votes.
O|It was a bruising evening for a council that likes to call itself the friendliest in the county.

H|What riders say

C|Around 3,400 people use the evening buses each week, according to figures published by the operator, Calder Line.
S|Many of them work shifts at the Harwood distribution centre.
C|Priya Menon, a night nurse at Brennick General, said she spends £11 on a taxi whenever the 10.40 fails to turn up.
O|Stories like hers are hard to ignore.
O|A bus is not a luxury; it is the thread that holds a small town together.

H|What happens next

C|Calder Line is due to publish a revised timetable on 3 June.
F|Campaigners will probably challenge the decision.
I|If a judge agrees to hear the case, the cuts could be frozen until the autumn.
C|The council has set aside £250,000 for a community minibus scheme.
O|Whether that is enough remains to be seen.
Q|Who will drive the minibuses at midnight?

B|Read more: How your council tax is spent
B|Comments
`,
  },
  {
    name: 'court-report',
    format: 'plain',
    labelled: `
H|Former harbour master jailed over fuel fraud

C|A former harbour master who sold state-owned diesel to fishing crews was jailed for four years on Friday.
C|Rolf Teigen, 58, of Skarvik, admitted eleven counts of fraud and one of falsifying records.
C|Judge Marit Solberg told him he had treated the quay "as a private filling station".
C|The court heard that Teigen took more than 2.1 million kroner between 2016 and 2021.
C|Prosecutors said he recorded the missing fuel as spillage.
C|He was caught when an auditor noticed that the reported losses exceeded the size of the tank.
O|It was a scheme as brazen as it was simple.
C|Defence lawyer Anders Moe argued that his client had been under financial pressure after a divorce.
C|Two fishermen who bought the fuel were fined 40,000 kroner each.
S|A third is still being investigated.
C|Police found 180,000 kroner in cash in a boathouse belonging to Teigen's brother.
C|The brother denies any wrongdoing.
S|The case has shaken a village where everyone knows everyone.
O|Trust is the currency of small harbours.
C|Teigen must repay 1.4 million kroner within five years under the terms of the ruling.
F|He is expected to appeal.
C|The port authority has since installed electronic meters at all 14 pumps.
S|It declined to comment on the sentence.
`,
  },
  {
    name: 'energy-analysis',
    format: 'plain',
    labelled: `
H|Storage is eating the evening peak

C|Batteries supplied a record 31% of Calverra's electricity between 6 p.m. and 9 p.m. on 12 July, data from the grid operator show.
C|Two years earlier the figure was 7%.
S|The shift has come faster than most planners foresaw.
O|It is tempting to declare victory.
O|Grids, however, are unforgiving machines.
C|Gas plants still produced 44% of the state's power over the year.
C|The operator, CalGrid, ordered three of them to stay open until 2029 in a notice published in May.
C|Retiring the Osgood plant alone would require 900 megawatts of new capacity, CalGrid said.
S|Critics argue that the operator overstates the risk.
C|Lena Fuchs of the Clean Power Forum called the notice "a subsidy in disguise".
O|Both sides have a point.

H|Costs

C|The average price of a grid battery fell by half between 2022 and 2025, from $420 to $210 per kilowatt-hour.
S|Cheaper cells from new factories in Morocco explain much of the decline.
O|Cheap hardware alone does not keep the lights on.
F|Prices should fall further as sodium cells reach the market.
C|Developers have applied to connect 58 gigawatts of storage, more than the state's entire peak demand.
F|Most of those projects will never be built.
S|The queue for a connection now stretches beyond four years.
I|Unless the rules change, investors will simply go elsewhere.
O|What is needed is not more enthusiasm but more transformers.
C|Governor Adele Ruiz signed a bill in June that exempts small batteries from environmental review.
C|It takes effect on 1 January.
`,
  },
  {
    name: 'factory-strike',
    format: 'plain',
    labelled: `
H|Strike halts output at Dornbach tyre plant

C|Workers at Dornbach's tyre factory in Zell walked out at midnight after talks over a new pay deal collapsed.
C|About 2,300 employees are taking part, the IGM union said.
C|The plant, which makes 28,000 tyres a day, supplies carmakers across Europe.
S|Production has stopped completely.
C|The union is demanding a 6.5% raise over 12 months.
C|Dornbach has offered 3% and a one-time payment of 1,500 euros.
C|"The offer is an insult," union negotiator Katrin Weiss said outside the gates.
C|A spokesman for Dornbach rejected the criticism and said the company had lost 94 million euros last year.
S|Several carmakers hold only a few days of stock.
C|Under the existing contract, either side may call in an arbitrator if talks fail twice.
F|A long stoppage would hurt suppliers first.
F|Analysts expect the dispute to be settled within two weeks.
S|The last strike at the plant, in 2009, lasted for 19 days.
S|Relations between the two sides have soured since the company announced plans to move its development centre to Hungary.
O|Neither side can afford to blink.
O|It is a familiar dance.
C|Talks are scheduled to resume on Monday at 10 a.m. in Stuttgart.
O|The real loser, as so often, is trust.
`,
  },
  {
    name: 'football-report',
    format: 'plain',
    labelled: `
H|Late Okafor header sinks Rovers

C|Daniel Okafor scored in the 89th minute as Westmarsh beat Castleford Rovers 2-1 on Saturday to climb to third in the table.
C|The striker rose above two defenders to head in a corner from substitute Lee Tran.
C|It was his eleventh goal of the season.
C|Rovers had taken the lead through Marek Hlava after 23 minutes.
C|Hlava's shot took a deflection off captain Joe Farrant and left goalkeeper Ben Acheampong stranded.
O|The visitors deserved it, too.
S|They pressed with purpose and passed with a calm that Westmarsh could not match.
C|Westmarsh equalised from the penalty spot five minutes before half-time, after referee Anna Wilk penalised a handball.
O|From then on there was only going to be one winner.

C|"We rode our luck in the first half," said Westmarsh manager Colin Abara.
S|"But the lads never stopped believing."
C|Rovers have now lost five of their last six away matches.
C|Their coach, Petr Vanek, declined to discuss his future.
O|The pressure on him is immense.
F|Next week's derby will be a stern test of their nerve.
I|Lose that, and the trapdoor yawns.
C|A crowd of 18,204 watched the match, the biggest at Marsh Lane since 2011.
C|Westmarsh travel to Port Elden on Wednesday without the suspended Farrant.
O|Football can be cruel.
B|Photo: Westmarsh FC
`,
  },
  {
    name: 'museum-theft',
    format: 'plain',
    labelled: `
H|Stolen altarpiece returns to Velden after 31 years

C|A 15th-century altarpiece stolen from the Abbey Museum in Velden in 1994 has been recovered in a storage unit outside Antwerp, police said on Wednesday.
C|The panel, attributed to the Master of the Blue Robe, is insured for €4.5 million.
C|Investigators acted on a tip from a dealer who had been offered the work for €60,000.
C|Two men, aged 47 and 63, have been charged with handling stolen goods.
O|The story has all the ingredients of a thriller.
C|"I cried when they opened the crate," said Greta Vos, the museum's director.
C|The museum was founded in 1888 and holds about 9,000 objects.
S|It has struggled with falling visitor numbers for years.
S|The theft was never fully explained.
C|A guard was dismissed at the time but never charged.
S|Rumours about an inside job have circulated in the town ever since.
O|Art crime fascinates us because it is both glamorous and futile.
C|Restorers at the Royal Institute found a crack along the lower edge and traces of candle wax.
F|The panel will go back on display once the repairs are complete.
C|It will hang in the refectory from 14 March, behind glass paid for by the province of Limburg.
F|Visitors are likely to come in droves.
O|For a small town, that would be a fitting ending.
Q|But who kept it all those years?
B|Related articles
`,
  },
  {
    name: 'poll-politics',
    format: 'plain',
    labelled: `
H|Liberals slip behind in final poll

C|The governing Liberals have fallen to 29% in the last survey before Sunday's election in Marland, three points behind the Civic Union.
C|The poll of 1,512 voters was carried out by Opinara between 2 and 5 May and has a margin of error of 2.5 points.
C|Support for the Greens stood at 12%.
C|Nearly one in five respondents said they had not decided.
S|The prime minister's personal ratings have declined since the pension reform.
C|Prime Minister Ewa Lorentz raised the retirement age to 67 last year despite a week of strikes.
C|Her opponent, former central banker Tomas Reik, has promised to reverse the change.
C|"A pension is a contract, not a gift," Reik told a rally in Osten on Thursday.
O|It is a good line, and he knows it.
S|Economists have questioned how he would pay for the pledge.
C|The finance ministry puts the cost at 3.1 billion marks a year.
C|Turnout at the last election was 64%.
O|Elections are rarely decided by arithmetic alone.
F|A coalition of three parties looks inevitable.
I|If the Greens drop below 10%, Reik could govern with the Farmers alone.
F|Talks may drag on into the summer.
S|Marland's constitution sets no deadline for forming a government.
C|In 2017 the parties needed 113 days.
O|The country deserves better than another season of backroom bargaining.
O|We should all hope for a clear result.
C|Polling stations open at 7 a.m. and close at 8 p.m.
B|Follow us for live results
`,
  },
  {
    name: 'quarterly-results',
    format: 'plain',
    labelled: `
H|Veltrona lifts outlook as hearing-aid sales jump

C|LUND — Veltrona AB reported second-quarter revenue of 3.4 billion kronor on Thursday, up 18% from a year earlier, as demand for its rechargeable hearing aids outpaced supply.
C|Net profit rose to 410 million kronor from 352 million.
C|Analysts polled by Nordal Research had expected 380 million.
C|Shares in the company closed 6.1% higher in Stockholm.
P|Veltrona now expects full-year organic growth of between 12% and 14%, compared with an earlier forecast of 9% to 11%.
C|Chief executive Ingrid Sandell said a new plant in Gdansk had begun shipping in April.
C|"Capacity was our bottleneck, and it no longer is," Sandell told reporters.
S|"We can finally serve the American clinics that have been waiting."

C|The company opened 41 stores during the quarter and closed seven.
S|Margins in North America improved as discounts faded.
C|Its largest rival, Danish group Otiko, warned last month that component prices were rising.
O|The hearing-aid market rewards patience.
O|For investors, the question is no longer whether Veltrona can grow but how gracefully it can manage that growth.
F|Competition is likely to intensify next year.
F|Currency swings will weigh on reported earnings in the second half.
I|A stronger krona would erase much of the gain.
C|Veltrona employs 7,900 people in 26 countries.
C|It was founded in 1974 by two audiologists, Karl Brandt and Eva Lind.
S|The dividend policy is unchanged.
C|The board has authorised a buyback of up to 600 million kronor.
B|Editing by Noor Haddad
`,
  },
  {
    name: 'school-phones',
    format: 'plain',
    labelled: `
H|The case against the pouch

O|There is something faintly absurd about locking a telephone in a bag and calling it education.
C|Yet that is what 212 schools in the province of Nordland have done since August.
C|The magnetic pouches cost 190 kroner each and are supplied by Stillbox, a company in Trondheim.
S|Teachers say that classrooms are calmer.
O|I do not doubt them.
O|Calm, though, is not the same as learning.
C|A study of 4,000 pupils by the University of Tromso found no difference in test scores after one year.
C|Its authors, led by Siri Hagen, cautioned that the results covered only lower secondary schools.
O|We adults should look at our own hands first.
Q|How many of us reached for a screen before breakfast?
O|The phone is a mirror, and we do not like what it shows.

C|The education minister, Per Dahl, has called the pouches "a gift to every parent".
S|His ministry is preparing a national ban.
I|Were the ban to pass, Norway would follow France and the Netherlands.
S|Both countries restricted phones in schools years ago.
S|The evidence from there is mixed.
F|No pouch will teach a child to be bored.
O|That is a skill we must practise together.
B|Per Lunde is a teacher and columnist in Bodo.
`,
  },
  {
    name: 'space-launch',
    format: 'markdown',
    labelled: `
H|# Aurora probe loses one of two antennas

C|The Aurora probe has lost contact through its main antenna, the Pacific Space Agency confirmed on Monday.
C|Engineers noticed the fault on 9 February, when a scheduled transmission from the spacecraft never arrived.
C|Aurora was launched in 2021 to study the moons of Uranus and is now 1.3 billion kilometres from Earth.
C|Its backup antenna works but sends data at one sixtieth of the speed.
S|The team has been able to receive basic health readings.
C|"She is alive, and she is talking to us slowly," said mission manager Hiro Tanabe.
S|The cause is unknown.
S|One theory is that a motor seized in the cold.
O|Deep space is not a forgiving workplace.

H|## A costly silence

C|The mission has cost $870 million so far.
C|Lawmakers in Wellington had already asked the auditor general to review the agency's spending.
O|The timing could hardly be worse.
C|Senator Ruth Paewai said the public was entitled to know "what we are paying for".
S|Supporters of the mission point out that older probes have survived worse.
C|In 2006 engineers revived a Japanese probe that had been silent for seven weeks.
C|The team will attempt a restart in April.
I|If the antenna stays stuck, half of the planned images would be lost.
F|Even then, the mission would rank among the agency's most productive.
O|Exploration has always been a wager against the odds.

C|- **Launch:** 14 October 2021, from Mahia
C|- **Mass:** 2,140 kilograms
C|- Aurora carries five instruments built in Japan, Chile and New Zealand.
`,
  },
  {
    name: 'vaccine-trial',
    format: 'plain',
    labelled: `
H|Single-dose dengue vaccine cuts severe illness in large trial

C|A single dose of an experimental dengue vaccine reduced the risk of hospital admission by 79% over two years, researchers reported on Monday in the Annals of Tropical Medicine.
C|The phase 3 trial enrolled 16,235 volunteers aged two to 59 in Brazil, Peru and the Philippines.
C|Half of them received the vaccine, known as DV-4, and half a placebo.
C|There were 12 hospital admissions in the vaccine group and 57 in the placebo group.
C|"This is the first time one injection has protected people who had never met the virus," said lead author Marina Couto of the Institute of Vector Diseases in Recife.
S|Protection was weaker against one of the four types of the virus.
C|Three volunteers had serious reactions that were judged to be related to the injection; all recovered.
C|The study was paid for by the vaccine's maker, Solvara Biotech.

H|Cautious welcome

C|Dr Helen Achterberg, an epidemiologist at Leiden who was not involved in the work, called the result "solid but short".
O|Two years is a blink in the life of a vaccine.
S|An earlier dengue vaccine was withdrawn from some countries after it was linked to worse illness in children without prior infection.
O|Trust, once lost, is slow to return.
S|Dengue has spread rapidly as cities grow hotter and more crowded.
C|The World Health Organization estimates that more than 100 million people are infected each year.
C|Solvara has applied for approval in Brazil and plans to file in the European Union by December.
F|Regulators could take until the middle of next year to decide.
I|Should the agency ask for longer follow-up, the first doses would not reach clinics before 2028.
Q|Will it be affordable for the poorest regions?
C|Solvara has not disclosed a price.
F|That answer may matter more than the molecule itself.
`,
  },
  {
    name: 'night-train',
    format: 'plain',
    labelled: `
H|The Quiet Reinvention of the Night Train

O|There was a time when crossing a continent by rail after dark felt like a relic of another century.
O|That era may be ending.
C|Nordlink, the Copenhagen-based sleeper operator, carried 412,000 passengers last year, up from 96,000 in 2022.
C|The company raised €85 million in March from a group of investors led by the pension fund Vestra.
S|Its carriages, long mocked as museum pieces, have attracted a younger and wealthier crowd.
O|This is about more than nostalgia.
O|It speaks to a deeper hunger for slowness in a hurried world.

H|A Fragile Business Model

S|Running trains at night remains expensive.
C|Track charges in Germany account for roughly a third of Nordlink's costs, according to its annual report.
C|Chief executive Sofie Brandt acknowledged that the Hamburg route has never turned a profit.
S|"We subsidise romance with Stockholm," she joked.
O|To survive, the sector must learn to think like an airline.
C|Rival operator Luna Rail filed for insolvency in October after two winters of cancellations.
S|Its collapse exposed how thin the margins are.
I|If fuel taxes on aviation rise, the arithmetic could change overnight.
F|A wave of consolidation seems likely.

H|Who Rides at Midnight?

C|A survey of 2,300 passengers conducted by the University of Lund found that 61% would otherwise have flown.
S|The figure has been widely quoted by campaigners.
O|Surveys of this kind deserve a pinch of salt.
S|Many passengers say that price matters more than carbon.
C|A couchette from Malmo to Vienna costs €119, compared with €64 for the cheapest flight.
O|Romance, it turns out, has a price.
F|Nordlink's next challenge will be finding enough locomotives.
C|It has ordered ten from Kessler AG, the first of which is due in spring 2027.
C|Kessler declined to comment on the delivery schedule.
S|The order gives Kessler a foothold in a market it abandoned a decade ago.
O|The night train is no longer a museum on wheels; it is a wager on patience.
`,
  },
  {
    name: 'storm-surge',
    format: 'plain',
    labelled: `
H|Storm surge floods Port Alder for second time this winter

C|PORT ALDER — Seawater poured into the old town of Port Alder early on Sunday after a surge of 2.9 metres overtopped the harbour wall.
C|Two people were treated for hypothermia and about 140 homes were evacuated, the fire service said.
C|No deaths have been reported.
C|Mayor Ines Calloway declared an emergency at 4.15 a.m.
S|"I have lived here all my life and never seen it come so fast," said a shopkeeper who gave her name only as Ruth.
S|Electricity was cut to most of the waterfront.
C|The wall was raised by 40 centimetres after floods in 2013 killed three people.
C|Engineers had warned in a 2021 report that it would not withstand a surge above 2.7 metres.
S|That warning went unheeded.
O|It is hard to imagine a more avoidable disaster.
C|The regional government has earmarked 62 million pounds for a new barrier, but work has not begun.
F|Forecasters expect a second surge on Monday evening.
C|Schools will stay closed until Thursday, the council announced.
I|Should the pumps fail again, the hospital's generators would be at risk.
S|The cause of the pump failure is being investigated.
O|For Port Alder, the sea has become both livelihood and menace.
B|Photo: Alder Fire Service
`,
  },
  {
    name: 'conductor',
    format: 'plain',
    labelled: `
H|Harlan Weeks steps down as conductor of the Brassport Philharmonic

C|Harlan Weeks, who led the Brassport Philharmonic for 22 years, will leave at the end of the season, the orchestra announced on Friday.
C|Weeks, 71, said he wanted to spend more time composing.
C|He made 14 recordings with the orchestra, two of which won Halden Prizes.
O|His Mahler was volcanic, his Haydn a delight.
S|Under his direction the Philharmonic became one of the most admired ensembles on the coast.
S|Not everyone was charmed.
C|In 2019 eleven musicians signed a letter that accused him of bullying, which he denied.
C|An inquiry commissioned by the board cleared him the following year.
S|Audiences have halved since the pandemic.
C|The orchestra reported a deficit of $3.1 million for the 2024-25 season.
C|Its chair, Lorna Pike, said a successor would be named by June.
F|The search could prove divisive.
O|Great orchestras are not built by committees.
Q|Can Brassport afford another star?
`,
  },
];
