/** Last words that tell what a name is: "Northfield Clinic", "Harrow Water Act", "Elm Street". */
export const headWordLists = {
  ORG: `
Bio Therapeutic Vaccines Biomedical Vale Argyle Thistle Orient Harriers Workers Nurses Drivers Employees Teamsters Pension Retirement Research Trustees Lines Line Elementary High Prep Circuit General Utilities Brothers Cooperative Trustees Bakery Cafe Nursery Kitchen Pharmacy Dispensary Bookshop Bookstore Garage Legal Grill Diner Pub Brewing Union Registrar Lenders Bankers Growers Inc Inc. Incorporated Corp Corp. Corporation Co Co. Company Companies Ltd Ltd. Limited LLC LLP PLC Plc plc AG SA NV SE GmbH SpA AB ASA Oy BV KG Holdings Holding Group Groupe Gruppe Partners Partnership Ventures Capital Bank Bancorp Banc Financial Finance Securities Investments Investors Equity Assets Advisors Advisers Advisory Asset Insurance Assurance Trust Fund Funds Brokerage Exchange Credit Lending Industries Enterprises Technologies Technology Tech Systems Solutions Software Labs Laboratories Laboratory Robotics Semiconductor Semiconductors Electronics Networks Analytics Dynamics Biotech Biosciences Bioscience Biologics Biopharma Pharmaceuticals Pharmaceutical Pharma Therapeutics Genomics Genetics Diagnostics Oncology Medical Healthcare Health Clinic Hospital Hospitals Hospice Infirmary Medicine Energy Power Petroleum Oil Gas Mining Minerals Metals Steel Motors Motor Automotive Aerospace Aviation Airlines Airways Airline Air Railways Railway Railroad Rail Transit Shipping Logistics Freight Foods Food Beverages Brewing Brewery Breweries Distillery Dairy Farms Media Entertainment Studios Pictures Productions Records Music Publishing Publishers Publications Press Books News Newspaper Newspapers Times Herald Tribune Gazette Chronicle Journal Observer Courier Broadcasting Television Radio Communications Telecom Telecommunications Mobile Wireless Retail Stores Outfitters Apparel Cosmetics Hotels Resorts Properties Realty Homes Construction Builders Engineering Consulting Consultants Associates Staffing Services Utilities Utility Association Associations Society Federation Confederation Union Alliance Coalition Consortium League Council Councils Committee Subcommittee Commission Board Authority Agency Administration Department Departments Ministry Bureau Office Service Directorate Secretariat Inspectorate Ombudsman Treasury Congress Parliament Senate Assembly Legislature Chamber House Cabinet Court Tribunal Police Constabulary Army Navy Force Forces Corps Guard Brigade Regiment Battalion Squadron University College School Schools Academy Institute Institution Polytechnic Conservatory Seminary Faculty Foundation Endowment Charity Charities Mission Church Diocese Archdiocese Ministries Synagogue Party Movement Front Campaign Organization Organisation Network Initiative Forum Conference Orchestra Philharmonic Symphony Ensemble Choir Opera Ballet Theatre Company Band Quartet Trio Club FC AFC CF SC RFC FK United City Rovers Wanderers Athletic Albion Hotspur Villa Town Rangers Celtic Sporting Racing Dynamo Lokomotiv Tigers Lions Bears Hawks Eagles Wolves Panthers Bulldogs Wildcats Knights Warriors Giants Titans Raiders Sharks Dolphins Falcons Ravens Cardinals Bruins Kings Royals Saints Spartans Trojans Huskies Cougars Jaguars Bulls Bucks Stars Comets Rockets Thunder Storm Hurricanes Cyclones Pirates Mariners Rebels Braves Chiefs Senators Devils Bees Hornets Foxes Stags Magpies Robins Swans Otters Badgers Stallions Mustangs Broncos Colts Team Crew Squad Cooperative Co-op Collective Guild Registry Watch Center Centre Centers Centres Council Archives Library Museum Gallery Observatory Zoo Districts Task
`,
  LAW: `
Act Acts Bill Law Laws Amendment Constitution Treaty Accord Accords Agreement Convention Protocol Protocols Charter Directive Regulation Regulations Ordinance Statute Code Resolution Pact Declaration Covenant Referendum Proposition Decree Compact
`,
  EVENT: `
Airshow Roadshow Hackathon Trophy Showdown Cup Championship Championships Olympics Games Marathon Derby Open Masters Classic Invitational Competition Tournament Grand-Prix Prix Series Bowl Playoffs Finals Regatta Festival Fest Fair Expo Exposition Summit Symposium Congress Convention Parade Carnival Awards Award Prize Prizes Oscars War Wars Battle Revolution Uprising Rebellion Massacre Riots Crisis Hurricane Typhoon Trophy Relays Biennale Gala Triathlon Superbowl Jamboree Hackathon
`,
  FACILITY: `
Annex Gym Aquarium Planetarium Stadium Arena Bridge Tunnel Tower Towers Building Buildings Plaza Airport Airfield Station Terminal Dam Reservoir Canal Castle Palace Cathedral Chapel Abbey Basilica Mosque Temple Theater Hall Auditorium Coliseum Fieldhouse Gymnasium Speedway Raceway Racecourse Velodrome Pool Courthouse Prison Jail Penitentiary Barracks Refinery Plant Powerplant Factory Mill Warehouse Pier Wharf Harbour-Terminal Lighthouse Monument Memorial Cemetery Hotel Inn Mall Street Avenue Boulevard Road Lane Drive Highway Freeway Expressway Parkway Turnpike Interstate Pipeline Observatory-Tower Ballpark Ground Field Bazaar Souk Pavilion Clubhouse Lodge Manor Mansion Campus Gigafactory Megafactory Dock Docks Lock Mine Shelter Base Rink Velodrome Roundabout Viaduct Aqueduct Headquarters
`,
  PLACE: `
Vale Dale Glen Rock Rocks City Town Shores Highlands Lowlands Downs Flats Bluff Cove Inlet Fjord Bend County Parish Township Borough Shire Province State Prefecture Region Territory Territories Republic Kingdom Emirate Island Islands Isle Isles Peninsula Archipelago Bay Gulf Sea Ocean Strait Straits Channel Sound River Creek Lake Lakes Lagoon Falls Valley Canyon Gorge Mountain Mountains Mount Hills Hill Heights Ridge Peak Plateau Plains Desert Forest Beach Coast Cape Point Harbor Harbour Springs Village Park Square Gardens District Quarter Ward Suburb Neighborhood Neighbourhood Metro Waterfront Meadows Glacier Basin Delta Reef Oasis Crossing Ferry Landing Woods Grove Marsh Swamp Watershed Reservation
`,
  PRODUCT: `
Pro Max Plus Ultra Mini Lite Turbo Studio Suite Cloud Assistant Console Tablet Phone Engine Browser Chip Model Edition Version OS App Platform Database Series Index Average Composite Bot Drive Watch Tracker Vaccine Card
`,
} as const;

/** Words that begin a name and are followed by "of", "for" or "on": "Department of Parks", "Institute for Soil". */
export const ofHeadWordLists = {
  ORG: `
Journal Annals Review Proceedings Department Departments Ministry Bank University College School Institute Institution Board Bureau Office House Council Court Church Chamber Association Society Federation Union League Academy Agency Administration Commission Committee Subcommittee Center Centre Centers Centres Campaign Foundation Fund Fellowship Order Knights Daughters Sons Friends Doctors Reporters Organization Organisation Company Confederation Alliance Coalition Consortium Conference Congress Assembly Parliament Directorate Division Faculty Museum Library Archives Registry Guild Brotherhood Sisterhood Army Navy Party Movement Front Coalition Corps Group Network Forum Partnership Project Campaign Citizens Mothers Students Teachers Workers Scientists Physicians Lawyers Secretary-General Supreme Royal Authority Observatory Institutes Conservatory Conservatoire Diocese Archdiocese Bishops
`,
  PLACE: `
City Isle Gulf Bay Strait Cape Republic Kingdom State Commonwealth Province Duchy Principality Sea Lake Port Horn Straits Valley Mount Village Township Town Borough County District Emirate Rock
`,
  LAW: `
Treaty Act Code Declaration Bill Convention Charter Articles Statute Accord Law Rules Regulation Peace
`,
  EVENT: `
Battle Siege Tour Festival Feast Day Night Week War Wars Tournament Cup Fall Siege Parade Race Festival
`,
  FACILITY: `
Bazaar Statue Tower Palace Cathedral Basilica Temple Hall Arch Arc Gate Bridge Monument Tomb Avenue Castle Stadium
`,
} as const;

/** Heads that are surnames as well: "Ada Hill" is a person unless more speaks against it. */
export const surnameHeadList = `
hill hall lane park parks woods church temple banks marsh grove lake chambers bush brook post press price law kings bell
fields point street ward wells mills fox power powers house court field lodge ford stone rivers forest cross mills
peak guard bear wolf hawk eagle sharp town band bay cape books chase code farms gardens heights hills hood judge
lock manor masters mission moor music open pool prince pro ridge road springs star storm tower towers villa watch
vale dale glen rock young king knight knights english french foster
`;

/** Last words of a team's name by which it goes alone: "the Hawks". */
export const teamNicknameList = `
Rovers Wanderers Rangers Tigers Lions Bears Hawks Eagles Wolves Panthers Bulldogs Wildcats Knights Warriors Giants Titans
Raiders Sharks Dolphins Falcons Ravens Cardinals Bruins Kings Royals Saints Spartans Trojans Huskies Cougars Jaguars Bulls
Bucks Stars Comets Rockets Thunder Storm Hurricanes Cyclones Pirates Mariners Rebels Braves Chiefs Senators Devils Bees
Hornets Foxes Stags Magpies Robins Swans Otters Badgers Stallions Mustangs Broncos Colts Herons Gulls Vipers Cobras
Lynx Rams Blades Harriers Miners Millers Pilots Aces Monarchs Admirals Captains Voyagers Explorers Blazers Flames Sparks
Suns Wings Jets Flyers Kestrels Owls Crows Bisons Buffaloes Gators Terriers Grizzlies Coyotes Wolverines Ospreys Spurs
Hotspur Celtic
`;

/** First words that tell the kind: "Hurricane Oda", "Operation Tidewater", "Lake Tamba", "Mount Orrin". */
export const firstWordLists = {
  ORG: `Bank Dinamo Dynamo Real Sporting Atletico Atlético Club FC AS AC SC FK SV VfB VfL TSV RB Racing Olympique Deportivo Borussia Lokomotiv CSKA Maccabi Hapoel Banco Banca Banque Grupo Groupe Gruppo Radio Université Universidad Università Universität Universidade Clínica Fundación Fondation Stiftung Studio Team Royal`,
  EVENT: `Hurricane Cyclone Typhoon Operation Battle`,
  PLACE: `Mount Lake Cape Fort Port San Santa Saint St St. Los Las El New North South East West Upper Lower Isla Rio Glen Isle Bay Gulf Nova Puerto Ciudad Villa Bad Sankt`,
  FACILITY: `Stade Estadi Estadio Estádio Stadio Stadion Camp Gate Hotel Palazzo Schloss`,
} as const;

/** Two last words whose kind the last alone would not tell: "Fairview Community Center", "Tarn Convention Centre". */
export const pairedHeadWords: Readonly<Record<string, 'ORG' | 'FACILITY' | 'PLACE'>> = {
  'community center': 'FACILITY',
  'community centre': 'FACILITY',
  'convention center': 'FACILITY',
  'convention centre': 'FACILITY',
  'civic center': 'FACILITY',
  'civic centre': 'FACILITY',
  'recreation center': 'FACILITY',
  'leisure centre': 'FACILITY',
  'shopping center': 'FACILITY',
  'shopping centre': 'FACILITY',
  'aquatic center': 'FACILITY',
  'arts center': 'FACILITY',
  'arts centre': 'FACILITY',
  'data center': 'FACILITY',
  'data centre': 'FACILITY',
  'power station': 'FACILITY',
  'power plant': 'FACILITY',
  'police station': 'FACILITY',
  'town hall': 'FACILITY',
  'city hall': 'FACILITY',
  'school district': 'ORG',
  'water district': 'ORG',
  'management district': 'ORG',
  'improvement district': 'ORG',
  'utility district': 'ORG',
  'park district': 'ORG',
  'health district': 'ORG',
  'fire district': 'ORG',
  'transit district': 'ORG',
  'public library': 'ORG',
  'grand jury': 'ORG',
  'town council': 'ORG',
  'city council': 'ORG',
  'air force': 'ORG',
  'high court': 'ORG',
  'task force': 'ORG',
};

/** Words before a number that make it part of a name: "Measure 12", "Interstate 95". */
export const numberedHeads: Readonly<Record<string, 'LAW' | 'FACILITY'>> = {
  measure: 'LAW',
  proposition: 'LAW',
  initiative: 'LAW',
  resolution: 'LAW',
  ordinance: 'LAW',
  interstate: 'FACILITY',
  highway: 'FACILITY',
  route: 'FACILITY',
  terminal: 'FACILITY',
  pier: 'FACILITY',
};
