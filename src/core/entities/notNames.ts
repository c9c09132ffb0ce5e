/** Abbreviations and words that are written with capitals and name nothing. */
const generic = new Set(
  `AI AGI ML LLM LLMs GPU GPUs CPU CPUs API APIs SDK IPO IPOs CEO CEOs CFO CFOs COO COOs CTO CTOs CIO CMO VP SVP EVP MD HR PR IT QA UX UI
R&D M&A ROI ROE ROA ARR TAM SAM TCO KPI KPIs OKR EPS EBITDA EBIT GAAP IFRS ESG ETF ETFs REIT REITs SPAC SPACs GDP CPI PPI PMI FX YoY QoQ GMV SaaS PaaS
IaaS B2B B2C D2C VC VCs PE LBO NDA RFP FAQ FAQs TV TVs DVD CD PC PCs USB HTML CSS HTTP HTTPS URL PDF SQL RAM SSD HDD LED OLED LCD VR AR XR IoT 5G 4G
3G 6G Wi-Fi WiFi WLAN LAN VPN DNS SEO RFID NFC EV EVs SUV SUVs HVAC PV LNG CO2 H2O DNA RNA mRNA PCR MRI CT ICU ER GP GPs HIV AIDS COVID COVID-19
Covid Covid-19 SARS MERS ADHD PTSD IVF BMI ECG EKG OK PhD MBA BA BSc MSc JD LLB UFO UFOs ID IDs PIN DIY ATM ATMs VIP NGO NGOs MP MPs MEP MEPs MSP
MSPs PM QC KC PTA NIMBY POW HQ Q1 Q2 Q3 Q4 H1 H2 FY AM P.M A.M a.m p.m BC AD BCE CE GMT UTC EST PST CET BST EDT PDT MVP MVPs RBI RBIs ERA VAR DNF GDP
USD EUR GBP JPY CHF CNY AUD CAD INR MW GW KW MWh GWh kWh TWh GB TB MB KB Mbps Gbps GHz MHz RSS SMS MMS CCTV GIF JPEG PNG CAGR NAV AUM LTV APR APY
IRA IRAs 401k K-12 STEM LGBT LGBTQ BAME ICUs A&E Ph.D Jr Sr II III IV VI VII VIII IX XI XII AIs MLs IoT`
    .split(/\s+/)
    .filter(Boolean),
);

const months =
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec';
const days =
  'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue tues wed thu thurs fri sat sun';
const calendar = new Set(`${months} ${days}`.split(' '));

/** Adjectives and nouns of nations, peoples, faiths and languages. */
const peoples = new Set(
  `afghan albanian algerian american angolan arab arabic argentine argentinian armenian asian australian austrian
azerbaijani bangladeshi basque bavarian belarusian belgian bolivian bosnian brazilian british briton bulgarian burmese
cambodian cameroonian canadian catalan chechen chilean chinese colombian congolese croatian cuban cypriot czech danish
dane dutch dutchman ecuadorian egyptian emirati english englishman eritrean estonian ethiopian european fijian filipino
finnish finn flemish french frenchman frenchwoman georgian german ghanaian greek greenlandic guatemalan haitian
hawaiian hebrew hindi honduran hungarian icelandic indian indonesian iranian iraqi irish irishman israeli italian
ivorian jamaican japanese jewish jew jordanian kazakh kenyan korean kosovar kurdish kurd kuwaiti kyrgyz laotian latin
latino latina latvian lebanese liberian libyan lithuanian macedonian malagasy malawian malaysian maldivian malian
maltese mandarin maori mauritian mexican moldovan mongolian montenegrin moroccan mozambican namibian nepalese nepali
nicaraguan nigerian norwegian norman omani pakistani palestinian panamanian paraguayan persian peruvian pole polish
portuguese puerto-rican qatari romanian roman russian rwandan salvadoran samoan saudi scandinavian scot scots scottish
senegalese serbian serb sicilian sikh singaporean slovak slovenian somali soviet spaniard spanish sudanese swahili
swede swedish swiss syrian taiwanese tajik tamil tanzanian texan thai tibetan tunisian turk turkish turkmen ugandan
ukrainian urdu uruguayan uyghur uzbek venezuelan vietnamese welsh yemeni zambian zimbabwean zulu african balkan baltic
caribbean nordic slavic celtic anglo-saxon californian londoner parisian new-yorker christian catholic protestant
orthodox muslim islamic hindu buddhist jewish mormon evangelical baptist methodist lutheran anglican presbyterian
jesuit sunni shiite shia islam christianity judaism hinduism buddhism republican democrat democratic democrats
republicans tory marxist communist socialist liberal conservative labour victorian edwardian elizabethan georgian
medieval byzantine ottoman aztec inca mayan neolithic jurassic native indigenous hispanic caucasian semitic zionist
nazi fascist keynesian darwinian`.split(/\s+/),
);

/** Capitalised by custom, yet no entity: "the Internet", "God", "Christmas", "Zoom-like" brand words excepted. */
const customary = new Set(
  `internet web god lord christ jesus allah heaven hell bible earth sun moon christmas easter ramadan hanukkah thanksgiving halloween
diwali passover lent eid valentine's mother's father's west east north south western eastern northern southern mr mrs ms
miss dr sir madam alzheimer parkinson hodgkin crohn ebola zika malaria tuberculosis omicron roe chapter figure table section page part volume
appendix phase stage series level grade room group tier article day week round title version step type class category
number no question answer note photo image source related read watch share follow subscribe comments advertisement`.split(
    /\s+/,
  ),
);

/** "IPO", "GPU", "Q3": never a name by itself. */
export function isGenericAbbreviation(text: string): boolean {
  return generic.has(text) || /^(?:Aaa|Aa|Baa|Ba|Caa|Ca|B)[1-3]$/.test(text); // bond ratings
}

/** A month or weekday, lower-case. */
export function isCalendarWord(lower: string): boolean {
  return calendar.has(lower);
}

/** "Swiss", "Kenyans", "Catholic", lower-case: of a people or faith, not an entity. */
export function isPeople(lower: string): boolean {
  return peoples.has(lower) || (lower.endsWith('s') && peoples.has(lower.slice(0, -1)));
}

/** "Internet", "Chapter", "North", lower-case: capitalised without being a name when it stands alone. */
export function isCustomaryCapital(lower: string): boolean {
  return customary.has(lower);
}
