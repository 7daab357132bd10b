//! Generated from schemas/codes/currencies.csv by `UPDATE=1 cargo test --test tables`; do not edit.
//!
//! ISO 4217, list one as published on 2026-01-01, and the codes withdrawn since 2001.

use crate::codes::Table;
use crate::day::Day;

/// The codes, sorted.
#[rustfmt::skip]
pub(crate) static CODES: &str = "\
ADPAEDAFAAFNALLAMDANGAOAARSATSAUDAWGAZMAZNBAMBBDBDTBEFBGNBHDBIFBMDBNDBOBBOVBRLBSDBTNBWPBYNBYRBZD\
CADCDFCHECHFCHWCLFCLPCNYCOPCOUCRCCSDCUCCUPCVECYPCZKDEMDJFDKKDOPDZDEEKEGPERNESPETBEURFIMFJDFKPFRF\
GBPGELGHCGHSGIPGMDGNFGRDGTQGYDHKDHNLHRKHTGHUFIDRIEPILSINRIQDIRRISKITLJMDJODJPYKESKGSKHRKMFKPWKRW\
KWDKYDKZTLAKLBPLKRLRDLSLLTLLUFLVLLYDMADMDLMGAMGFMKDMMKMNTMOPMROMRUMTLMURMVRMWKMXNMXVMYRMZMMZNNAD\
NGNNIONLGNOKNPRNZDOMRPABPENPGKPHPPKRPLNPTEPYGQARROLRONRSDRUBRWFSARSBDSCRSDDSDGSEKSGDSHPSITSKKSLE\
SLLSOSSRDSRGSSPSTDSTNSVCSYPSZLTHBTJSTMMTMTTNDTOPTRLTRYTTDTWDTZSUAHUGXUSDUSNUSSUYIUYUUYWUZSVEBVED\
VEFVESVNDVUVWSTXADXAFXAGXAUXBAXBBXBCXBDXCDXCGXDRXOFXPDXPFXPTXSUXTSXUAXXXYERYUMZARZMKZMWZWDZWGZWL";

/// Their names, one a line.
#[rustfmt::skip]
pub(crate) static NAMES: &str = "\
Andorran peseta\n\
UAE Dirham\n\
Afghani (1925)\n\
Afghani\n\
Lek\n\
Armenian Dram\n\
Netherlands Antillean guilder\n\
Kwanza\n\
Argentine Peso\n\
Austrian schilling\n\
Australian Dollar\n\
Aruban Florin\n\
Azerbaijani manat (1992)\n\
Azerbaijan Manat\n\
Convertible Mark\n\
Barbados Dollar\n\
Taka\n\
Belgian franc\n\
Bulgarian lev\n\
Bahraini Dinar\n\
Burundi Franc\n\
Bermudian Dollar\n\
Brunei Dollar\n\
Boliviano\n\
Mvdol\n\
Brazilian Real\n\
Bahamian Dollar\n\
Ngultrum\n\
Pula\n\
Belarusian Ruble\n\
Belarusian ruble (2000)\n\
Belize Dollar\n\
Canadian Dollar\n\
Congolese Franc\n\
WIR Euro\n\
Swiss Franc\n\
WIR Franc\n\
Unidad de Fomento\n\
Chilean Peso\n\
Yuan Renminbi\n\
Colombian Peso\n\
Unidad de Valor Real\n\
Costa Rican Colon\n\
Serbian dinar (2003)\n\
Cuban convertible peso\n\
Cuban Peso\n\
Cabo Verde Escudo\n\
Cyprus pound\n\
Czech Koruna\n\
German mark\n\
Djibouti Franc\n\
Danish Krone\n\
Dominican Peso\n\
Algerian Dinar\n\
Estonian kroon\n\
Egyptian Pound\n\
Nakfa\n\
Spanish peseta\n\
Ethiopian Birr\n\
Euro\n\
Finnish markka\n\
Fiji Dollar\n\
Falkland Islands Pound\n\
French franc\n\
Pound Sterling\n\
Lari\n\
Ghanaian cedi (1979)\n\
Ghana Cedi\n\
Gibraltar Pound\n\
Dalasi\n\
Guinean Franc\n\
Greek drachma\n\
Quetzal\n\
Guyana Dollar\n\
Hong Kong Dollar\n\
Lempira\n\
Croatian kuna\n\
Gourde\n\
Forint\n\
Rupiah\n\
Irish pound\n\
New Israeli Sheqel\n\
Indian Rupee\n\
Iraqi Dinar\n\
Iranian Rial\n\
Iceland Krona\n\
Italian lira\n\
Jamaican Dollar\n\
Jordanian Dinar\n\
Yen\n\
Kenyan Shilling\n\
Som\n\
Riel\n\
Comorian Franc \n\
North Korean Won\n\
Won\n\
Kuwaiti Dinar\n\
Cayman Islands Dollar\n\
Tenge\n\
Lao Kip\n\
Lebanese Pound\n\
Sri Lanka Rupee\n\
Liberian Dollar\n\
Loti\n\
Lithuanian litas\n\
Luxembourg franc\n\
Latvian lats\n\
Libyan Dinar\n\
Moroccan Dirham\n\
Moldovan Leu\n\
Malagasy Ariary\n\
Malagasy franc\n\
Denar\n\
Kyat\n\
Tugrik\n\
Pataca\n\
Mauritanian ouguiya (1973)\n\
Ouguiya\n\
Maltese lira\n\
Mauritius Rupee\n\
Rufiyaa\n\
Malawi Kwacha\n\
Mexican Peso\n\
Mexican Unidad de Inversion (UDI)\n\
Malaysian Ringgit\n\
Mozambican metical (1980)\n\
Mozambique Metical\n\
Namibia Dollar\n\
Naira\n\
Cordoba Oro\n\
Dutch guilder\n\
Norwegian Krone\n\
Nepalese Rupee\n\
New Zealand Dollar\n\
Rial Omani\n\
Balboa\n\
Sol\n\
Kina\n\
Philippine Peso\n\
Pakistan Rupee\n\
Zloty\n\
Portuguese escudo\n\
Guarani\n\
Qatari Rial\n\
Romanian leu (1952)\n\
Romanian Leu\n\
Serbian Dinar\n\
Russian Ruble\n\
Rwanda Franc\n\
Saudi Riyal\n\
Solomon Islands Dollar\n\
Seychelles Rupee\n\
Sudanese dinar\n\
Sudanese Pound\n\
Swedish Krona\n\
Singapore Dollar\n\
Saint Helena Pound\n\
Slovenian tolar\n\
Slovak koruna\n\
Leone\n\
Sierra Leonean leone (1964)\n\
Somali Shilling\n\
Surinam Dollar\n\
Surinamese guilder\n\
South Sudanese Pound\n\
Sao Tome dobra (1977)\n\
Dobra\n\
El Salvador Colon\n\
Syrian Pound\n\
Lilangeni\n\
Baht\n\
Somoni\n\
Turkmenistan manat (1993)\n\
Turkmenistan New Manat\n\
Tunisian Dinar\n\
Pa’anga\n\
Turkish lira (1922)\n\
Turkish Lira\n\
Trinidad and Tobago Dollar\n\
New Taiwan Dollar\n\
Tanzanian Shilling\n\
Hryvnia\n\
Uganda Shilling\n\
US Dollar\n\
US Dollar (Next day)\n\
US dollar (same day)\n\
Uruguay Peso en Unidades Indexadas (UI)\n\
Peso Uruguayo\n\
Unidad Previsional\n\
Uzbekistan Sum\n\
Venezuelan bolivar (1871)\n\
Bolívar Soberano\n\
Venezuelan bolivar (2008)\n\
Bolívar Soberano\n\
Dong\n\
Vatu\n\
Tala\n\
Arab Accounting Dinar\n\
CFA Franc BEAC\n\
Silver\n\
Gold\n\
Bond Markets Unit European Composite Unit (EURCO)\n\
Bond Markets Unit European Monetary Unit (E.M.U.-6)\n\
Bond Markets Unit European Unit of Account 9 (E.U.A.-9)\n\
Bond Markets Unit European Unit of Account 17 (E.U.A.-17)\n\
East Caribbean Dollar\n\
Caribbean Guilder\n\
SDR (Special Drawing Right)\n\
CFA Franc BCEAO\n\
Palladium\n\
CFP Franc\n\
Platinum\n\
Sucre\n\
Code for tests\n\
ADB Unit of Account\n\
No currency\n\
Yemeni Rial\n\
Yugoslav dinar\n\
Rand\n\
Zambian kwacha (1968)\n\
Zambian Kwacha\n\
Zimbabwe dollar (1980)\n\
Zimbabwe Gold\n\
Zimbabwe dollar (2009)";

/// The codes with their names.
pub(crate) static TABLE: Table = Table::new(3, CODES, NAMES);

/// How many decimals each has; a dash for none at all.
#[rustfmt::skip]
pub(crate) static MINOR: &str = "\
022222222222222220230222222222022222240222222222220222222022222222222200222222222223200230222020\
322222222023222022222222222222222222223222222002222202222222222222222222222222320222220222024222\
2200220------22-0-0-----22222222";

/// Place, last day and the code that took over.
#[rustfmt::skip]
pub(crate) static GONE: [(u16, Day, &str); 46] = [
    (0, Day::of(2002, 2, 28), "EUR"),
    (2, Day::of(2003, 1, 2), "AFN"),
    (6, Day::of(2025, 6, 30), "XCG"),
    (9, Day::of(2002, 2, 28), "EUR"),
    (12, Day::of(2006, 12, 31), "AZN"),
    (17, Day::of(2002, 2, 28), "EUR"),
    (18, Day::of(2026, 1, 31), "EUR"),
    (30, Day::of(2016, 12, 31), "BYN"),
    (43, Day::of(2006, 10, 24), "RSD"),
    (44, Day::of(2021, 12, 31), "CUP"),
    (47, Day::of(2008, 1, 31), "EUR"),
    (49, Day::of(2002, 2, 28), "EUR"),
    (54, Day::of(2011, 1, 14), "EUR"),
    (57, Day::of(2002, 2, 28), "EUR"),
    (60, Day::of(2002, 2, 28), "EUR"),
    (63, Day::of(2002, 2, 28), "EUR"),
    (66, Day::of(2007, 12, 31), "GHS"),
    (71, Day::of(2002, 2, 28), "EUR"),
    (76, Day::of(2023, 1, 14), "EUR"),
    (80, Day::of(2002, 2, 28), "EUR"),
    (86, Day::of(2002, 2, 28), "EUR"),
    (104, Day::of(2015, 1, 15), "EUR"),
    (105, Day::of(2002, 2, 28), "EUR"),
    (106, Day::of(2014, 1, 14), "EUR"),
    (111, Day::of(2005, 12, 31), "MGA"),
    (116, Day::of(2018, 6, 30), "MRU"),
    (118, Day::of(2008, 1, 31), "EUR"),
    (125, Day::of(2006, 12, 31), "MZN"),
    (130, Day::of(2002, 2, 28), "EUR"),
    (141, Day::of(2002, 2, 28), "EUR"),
    (144, Day::of(2006, 12, 31), "RON"),
    (152, Day::of(2007, 6, 30), "SDG"),
    (157, Day::of(2007, 1, 14), "EUR"),
    (158, Day::of(2009, 1, 16), "EUR"),
    (160, Day::of(2024, 3, 31), "SLE"),
    (163, Day::of(2003, 12, 31), "SRD"),
    (165, Day::of(2018, 6, 30), "STN"),
    (172, Day::of(2009, 12, 31), "TMT"),
    (176, Day::of(2005, 12, 31), "TRY"),
    (185, Day::of(2014, 3, 28), "USD"),
    (190, Day::of(2008, 6, 30), "VES"),
    (192, Day::of(2018, 12, 31), "VES"),
    (217, Day::of(2003, 12, 31), "RSD"),
    (219, Day::of(2013, 6, 30), "ZMW"),
    (221, Day::of(2009, 12, 31), "ZWG"),
    (223, Day::of(2024, 8, 31), "ZWG"),
];
