/**
 * ISO 3166-1: alpha-2, alpha-3 and the English short name as the United Nations writes it. The last line,
 * XK, is not in ISO 3166-1 but in wide use; its wording refers to Security Council resolution 1244 (1999).
 */
export const countryLines = `
AF AFG Afghanistan
AX ALA Åland Islands
AL ALB Albania
DZ DZA Algeria
AS ASM American Samoa
AD AND Andorra
AO AGO Angola
AI AIA Anguilla
AQ ATA Antarctica
AG ATG Antigua and Barbuda
AR ARG Argentina
AM ARM Armenia
AW ABW Aruba
AU AUS Australia
AT AUT Austria
AZ AZE Azerbaijan
BS BHS Bahamas
BH BHR Bahrain
BD BGD Bangladesh
BB BRB Barbados
BY BLR Belarus
BE BEL Belgium
BZ BLZ Belize
BJ BEN Benin
BM BMU Bermuda
BT BTN Bhutan
BO BOL Bolivia (Plurinational State of)
BQ BES Bonaire, Sint Eustatius and Saba
BA BIH Bosnia and Herzegovina
BW BWA Botswana
BV BVT Bouvet Island
BR BRA Brazil
IO IOT British Indian Ocean Territory
BN BRN Brunei Darussalam
BG BGR Bulgaria
BF BFA Burkina Faso
BI BDI Burundi
CV CPV Cabo Verde
KH KHM Cambodia
CM CMR Cameroon
CA CAN Canada
KY CYM Cayman Islands
CF CAF Central African Republic
TD TCD Chad
CL CHL Chile
CN CHN China
HK HKG China, Hong Kong Special Administrative Region
MO MAC China, Macao Special Administrative Region
CX CXR Christmas Island
CC CCK Cocos (Keeling) Islands
CO COL Colombia
KM COM Comoros
CG COG Congo
CK COK Cook Islands
CR CRI Costa Rica
CI CIV Côte d’Ivoire
HR HRV Croatia
CU CUB Cuba
CW CUW Curaçao
CY CYP Cyprus
CZ CZE Czechia
KP PRK Democratic People’s Republic of Korea
CD COD Democratic Republic of the Congo
DK DNK Denmark
DJ DJI Djibouti
DM DMA Dominica
DO DOM Dominican Republic
EC ECU Ecuador
EG EGY Egypt
SV SLV El Salvador
GQ GNQ Equatorial Guinea
ER ERI Eritrea
EE EST Estonia
SZ SWZ Eswatini
ET ETH Ethiopia
FK FLK Falkland Islands (Malvinas)
FO FRO Faroe Islands
FJ FJI Fiji
FI FIN Finland
FR FRA France
GF GUF French Guiana
PF PYF French Polynesia
TF ATF French Southern Territories
GA GAB Gabon
GM GMB Gambia
GE GEO Georgia
DE DEU Germany
GH GHA Ghana
GI GIB Gibraltar
GR GRC Greece
GL GRL Greenland
GD GRD Grenada
GP GLP Guadeloupe
GU GUM Guam
GT GTM Guatemala
GG GGY Guernsey
GN GIN Guinea
GW GNB Guinea-Bissau
GY GUY Guyana
HT HTI Haiti
HM HMD Heard Island and McDonald Islands
VA VAT Holy See
HN HND Honduras
HU HUN Hungary
IS ISL Iceland
IN IND India
ID IDN Indonesia
IR IRN Iran (Islamic Republic of)
IQ IRQ Iraq
IE IRL Ireland
IM IMN Isle of Man
IL ISR Israel
IT ITA Italy
JM JAM Jamaica
JP JPN Japan
JE JEY Jersey
JO JOR Jordan
KZ KAZ Kazakhstan
KE KEN Kenya
KI KIR Kiribati
KW KWT Kuwait
KG KGZ Kyrgyzstan
LA LAO Lao People’s Democratic Republic
LV LVA Latvia
LB LBN Lebanon
LS LSO Lesotho
LR LBR Liberia
LY LBY Libya
LI LIE Liechtenstein
LT LTU Lithuania
LU LUX Luxembourg
MG MDG Madagascar
MW MWI Malawi
MY MYS Malaysia
MV MDV Maldives
ML MLI Mali
MT MLT Malta
MH MHL Marshall Islands
MQ MTQ Martinique
MR MRT Mauritania
MU MUS Mauritius
YT MYT Mayotte
MX MEX Mexico
FM FSM Micronesia (Federated States of)
MC MCO Monaco
MN MNG Mongolia
ME MNE Montenegro
MS MSR Montserrat
MA MAR Morocco
MZ MOZ Mozambique
MM MMR Myanmar
NA NAM Namibia
NR NRU Nauru
NP NPL Nepal
NL NLD Netherlands
NC NCL New Caledonia
NZ NZL New Zealand
NI NIC Nicaragua
NE NER Niger
NG NGA Nigeria
NU NIU Niue
NF NFK Norfolk Island
MK MKD North Macedonia
MP MNP Northern Mariana Islands
NO NOR Norway
OM OMN Oman
PK PAK Pakistan
PW PLW Palau
PA PAN Panama
PG PNG Papua New Guinea
PY PRY Paraguay
PE PER Peru
PH PHL Philippines
PN PCN Pitcairn
PL POL Poland
PT PRT Portugal
PR PRI Puerto Rico
QA QAT Qatar
KR KOR Republic of Korea
MD MDA Republic of Moldova
RE REU Réunion
RO ROU Romania
RU RUS Russian Federation
RW RWA Rwanda
BL BLM Saint Barthélemy
SH SHN Saint Helena, Ascension and Tristan da Cunha
KN KNA Saint Kitts and Nevis
LC LCA Saint Lucia
MF MAF Saint Martin (French part)
PM SPM Saint Pierre and Miquelon
VC VCT Saint Vincent and the Grenadines
WS WSM Samoa
SM SMR San Marino
ST STP Sao Tome and Principe
SA SAU Saudi Arabia
SN SEN Senegal
RS SRB Serbia
SC SYC Seychelles
SL SLE Sierra Leone
SG SGP Singapore
SX SXM Sint Maarten (Dutch part)
SK SVK Slovakia
SI SVN Slovenia
SB SLB Solomon Islands
SO SOM Somalia
ZA ZAF South Africa
GS SGS South Georgia and the South Sandwich Islands
SS SSD South Sudan
ES ESP Spain
LK LKA Sri Lanka
PS PSE State of Palestine
SD SDN Sudan
SR SUR Suriname
SJ SJM Svalbard and Jan Mayen
SE SWE Sweden
CH CHE Switzerland
SY SYR Syrian Arab Republic
TW TWN Taiwan Province of China
TJ TJK Tajikistan
TH THA Thailand
TL TLS Timor-Leste
TG TGO Togo
TK TKL Tokelau
TO TON Tonga
TT TTO Trinidad and Tobago
TN TUN Tunisia
TR TUR Türkiye
TM TKM Turkmenistan
TC TCA Turks and Caicos Islands
TV TUV Tuvalu
UG UGA Uganda
UA UKR Ukraine
AE ARE United Arab Emirates
GB GBR United Kingdom of Great Britain and Northern Ireland
TZ TZA United Republic of Tanzania
UM UMI United States Minor Outlying Islands
US USA United States of America
UY URY Uruguay
UZ UZB Uzbekistan
VU VUT Vanuatu
VE VEN Venezuela (Bolivarian Republic of)
VN VNM Viet Nam
VG VGB Virgin Islands (British)
VI VIR Virgin Islands (United States)
WF WLF Wallis and Futuna
EH ESH Western Sahara
YE YEM Yemen
ZM ZMB Zambia
ZW ZWE Zimbabwe
XK XKX Kosovo (UNSCR 1244)
`;

/**
 * Names that the United Nations writes otherwise than Unicode's locale data does, by code and language.
 * English stands above.
 */
export const unNames: Readonly<Record<string, Readonly<Record<'fr' | 'es' | 'ar' | 'ru' | 'zh', string>>>> = {
  BO: {
    fr: 'Bolivie (État plurinational de)',
    es: 'Bolivia (Estado Plurinacional de)',
    ar: 'بوليفيا (دولة - المتعددة القوميات)',
    ru: 'Боливия (Многонациональное Государство)',
    zh: '多民族玻利维亚国',
  },
  CD: {
    fr: 'République démocratique du Congo',
    es: 'República Democrática del Congo',
    ar: 'جمهورية الكونغو الديمقراطية',
    ru: 'Демократическая Республика Конго',
    zh: '刚果民主共和国',
  },
  CG: { fr: 'Congo', es: 'Congo', ar: 'الكونغو', ru: 'Конго', zh: '刚果' },
  CI: { fr: 'Côte d’Ivoire', es: 'Côte d’Ivoire', ar: 'كوت ديفوار', ru: 'Кот-д’Ивуар', zh: '科特迪瓦' },
  FK: {
    fr: 'Îles Falkland (Malvinas)',
    es: 'Islas Malvinas (Falkland)',
    ar: 'جزر فوكلاند (مالفيناس)',
    ru: 'Фолклендские (Мальвинские) острова',
    zh: '福克兰群岛（马尔维纳斯）',
  },
  GB: {
    fr: 'Royaume-Uni de Grande-Bretagne et d’Irlande du Nord',
    es: 'Reino Unido de Gran Bretaña e Irlanda del Norte',
    ar: 'المملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية',
    ru: 'Соединенное Королевство Великобритании и Северной Ирландии',
    zh: '大不列颠及北爱尔兰联合王国',
  },
  HK: {
    fr: 'Chine, région administrative spéciale de Hong Kong',
    es: 'China, región administrativa especial de Hong Kong',
    ar: 'الصين، منطقة هونغ كونغ الإدارية الخاصة',
    ru: 'Китай, специальный административный район Гонконг',
    zh: '中国香港特别行政区',
  },
  IR: {
    fr: 'Iran (République islamique d’)',
    es: 'Irán (República Islámica del)',
    ar: 'إيران (جمهورية - الإسلامية)',
    ru: 'Иран (Исламская Республика)',
    zh: '伊朗伊斯兰共和国',
  },
  KP: {
    fr: 'République populaire démocratique de Corée',
    es: 'República Popular Democrática de Corea',
    ar: 'جمهورية كوريا الشعبية الديمقراطية',
    ru: 'Корейская Народно-Демократическая Республика',
    zh: '朝鲜民主主义人民共和国',
  },
  KR: {
    fr: 'République de Corée',
    es: 'República de Corea',
    ar: 'جمهورية كوريا',
    ru: 'Республика Корея',
    zh: '大韩民国',
  },
  LA: {
    fr: 'République démocratique populaire lao',
    es: 'República Democrática Popular Lao',
    ar: 'جمهورية لاو الديمقراطية الشعبية',
    ru: 'Лаосская Народно-Демократическая Республика',
    zh: '老挝人民民主共和国',
  },
  MD: {
    fr: 'République de Moldova',
    es: 'República de Moldova',
    ar: 'جمهورية مولدوفا',
    ru: 'Республика Молдова',
    zh: '摩尔多瓦共和国',
  },
  MO: {
    fr: 'Chine, région administrative spéciale de Macao',
    es: 'China, región administrativa especial de Macao',
    ar: 'الصين، منطقة ماكاو الإدارية الخاصة',
    ru: 'Китай, специальный административный район Макао',
    zh: '中国澳门特别行政区',
  },
  PS: {
    fr: 'État de Palestine',
    es: 'Estado de Palestina',
    ar: 'دولة فلسطين',
    ru: 'Государство Палестина',
    zh: '巴勒斯坦国',
  },
  RU: {
    fr: 'Fédération de Russie',
    es: 'Federación de Rusia',
    ar: 'الاتحاد الروسي',
    ru: 'Российская Федерация',
    zh: '俄罗斯联邦',
  },
  SY: {
    fr: 'République arabe syrienne',
    es: 'República Árabe Siria',
    ar: 'الجمهورية العربية السورية',
    ru: 'Сирийская Арабская Республика',
    zh: '阿拉伯叙利亚共和国',
  },
  TW: {
    fr: 'Province chinoise de Taïwan',
    es: 'Provincia china de Taiwán',
    ar: 'مقاطعة تايوان الصينية',
    ru: 'Китайская провинция Тайвань',
    zh: '中国台湾省',
  },
  TZ: {
    fr: 'République-Unie de Tanzanie',
    es: 'República Unida de Tanzanía',
    ar: 'جمهورية تنزانيا المتحدة',
    ru: 'Объединенная Республика Танзания',
    zh: '坦桑尼亚联合共和国',
  },
  US: {
    fr: 'États-Unis d’Amérique',
    es: 'Estados Unidos de América',
    ar: 'الولايات المتحدة الأمريكية',
    ru: 'Соединенные Штаты Америки',
    zh: '美利坚合众国',
  },
  VE: {
    fr: 'Venezuela (République bolivarienne du)',
    es: 'Venezuela (República Bolivariana de)',
    ar: 'فنزويلا (جمهورية - البوليفارية)',
    ru: 'Венесуэла (Боливарианская Республика)',
    zh: '委内瑞拉玻利瓦尔共和国',
  },
  VN: { fr: 'Viet Nam', es: 'Viet Nam', ar: 'فييت نام', ru: 'Вьетнам', zh: '越南' },
  XK: {
    fr: 'Kosovo (résolution 1244 du Conseil de sécurité)',
    es: 'Kosovo (resolución 1244 del Consejo de Seguridad)',
    ar: 'كوسوفو (قرار مجلس الأمن 1244)',
    ru: 'Косово (резолюция 1244 Совета Безопасности)',
    zh: '科索沃（安理会第1244号决议）',
  },
};

/** What lists write instead. Compared after folding, so accents, case and punctuation don't matter. */
export const countryAliases: Readonly<Record<string, string>> = {
  AE: 'UAE; Emirates; EAU; ОАЭ; 阿联酋',
  BA: 'Bosnia; BiH; Bosnie; Bosnia y Herzegovina; Босния',
  BF: 'Burkina; بوركينا فاسو',
  BO: 'Bolivia',
  BN: 'Brunei',
  CD: 'DRC; DR Congo; D.R. Congo; D.R.C.; RDC; R.D.C.; RD Congo; Congo DRC; Congo (DRC); Congo (RDC); Congo DR; Congo, DR; Congo RDC; Congo-Kinshasa; Congo Kinshasa; Congo, Democratic Republic of the; Congo, the Democratic Republic of the; Congo (Democratic Republic of the); Congo, Dem. Rep.; Democratic Republic of Congo; Dem. Rep. of the Congo; Rep. Dem. du Congo; Rép. dém. du Congo; Congo (Rép. dém.); Zaire; ДРК; ДР Конго; 刚果（金）; 刚果金; الكونغو الديمقراطية',
  CF: 'CAR; RCA; Centrafrique; République Centrafricaine; Centroáfrica; ЦАР; 中非; أفريقيا الوسطى; جمهورية أفريقيا الوسطى',
  CG: 'Republic of the Congo; Republic of Congo; Congo-Brazzaville; Congo Brazzaville; République du Congo; República del Congo; Congo (Republic of the); Congo, Rep.; Congo Republic; Республика Конго; 刚果（布）; 刚果布; 刚果共和国; جمهورية الكونغو',
  CI: 'Ivory Coast; Cote d Ivoire; CIV; Costa de Marfil; Кот д Ивуар; ساحل العاج',
  CN: 'PRC; P.R. China; People’s Republic of China; République populaire de Chine; 中华人民共和国; КНР',
  CO: 'Republic of Colombia; República de Colombia',
  CV: 'Cape Verde; Cap-Vert',
  CZ: 'Czech Republic; République tchèque; Чешская Республика',
  DO: 'Dominican Rep.; Rep. Dominicana; Rép. dominicaine',
  FK: 'Falkland Islands; Malvinas; Islas Malvinas',
  FM: 'Micronesia; FSM',
  GB: 'UK; U.K.; United Kingdom; Great Britain; Britain; England; Scotland; Wales; Northern Ireland; Royaume-Uni; Reino Unido; Великобритания; 英国; بريطانيا; المملكة المتحدة',
  GM: 'The Gambia; Gambia, The',
  GQ: 'Eq. Guinea; Guinée équatoriale',
  GW: 'Guinea Bissau; Guinée Bissau',
  HK: 'Hong Kong; Hong Kong SAR; 香港',
  IR: 'Iran; Islamic Republic of Iran; Irán; Иран; إيران; 伊朗',
  KG: 'Kyrgyz Republic; Kyrgyzstan; Kirghizstan; Kirghizistan; Kirguistán; Кыргызстан; Киргизия; Киргизстан; Кыргызская Республика; 吉尔吉斯; قيرغيزستان; قرغيزستان',
  KP: 'North Korea; DPRK; D.P.R. Korea; Corée du Nord; Corea del Norte; КНДР; 朝鲜; كوريا الشمالية',
  KR: 'South Korea; ROK; Korea, Republic of; Corée du Sud; Corea del Sur; Южная Корея; 韩国; كوريا الجنوبية',
  LA: 'Laos; Lao PDR; Lao; Лаос; 老挝; لاوس',
  LY: 'Libyan Arab Jamahiriya; State of Libya; Libye',
  MD: 'Moldova; Moldavie; Moldavia; Молдова; Молдавия; 摩尔多瓦; مولدوفا',
  MK: 'Macedonia; FYROM; The former Yugoslav Republic of Macedonia; Macédoine; Македония',
  MM: 'Burma; Birmanie; Birmania; Бирма; 缅甸',
  MO: 'Macau; Macao; 澳门',
  MR: 'Mauritanie; Islamic Republic of Mauritania',
  MV: 'Maldive Islands',
  NE: 'Republic of Niger; République du Niger',
  NL: 'Holland; The Netherlands; Pays Bas; Голландия',
  PG: 'PNG',
  PS: 'Palestine; oPt; OPT; Occupied Palestinian Territory; Occupied Palestinian Territories; Palestinian Territories; Palestinian Territory; Palestinian Territory, Occupied; West Bank and Gaza; West Bank; Gaza; Gaza Strip; Territoire palestinien occupé; Territorios palestinos ocupados; TPO; Cisjordanie; Palestina; Палестина; Оккупированная палестинская территория; 巴勒斯坦; 巴勒斯坦被占领土; فلسطين; الأرض الفلسطينية المحتلة; غزة; الضفة الغربية',
  RU: 'Russia; Russie; Rusia; Россия; РФ; روسيا; 俄罗斯',
  SA: 'KSA; Saudi; Arabie saoudite; السعودية; المملكة العربية السعودية',
  SS: 'S. Sudan; Republic of South Sudan; Soudan du Sud; Sudan del Sur; جنوب السودان; Южный Судан; 南苏丹',
  SD: 'Republic of the Sudan; The Sudan; Soudan; السودان',
  SO: 'Somalia Republic; Federal Republic of Somalia; Somaliland; Puntland; Somalie',
  ST: 'São Tomé and Príncipe; São Tomé e Príncipe; Sao Tomé-et-Principe',
  SY: 'Syria; Syrie; Siria; Сирия; سوريا; سورية; 叙利亚',
  SZ: 'Swaziland; Eswatini (Kingdom of)',
  TL: 'East Timor; Timor Leste; Timor oriental; Восточный Тимор; 东帝汶',
  TR: 'Turkey; Turkiye; Turquie; Turquía; Турция; تركيا; 土耳其',
  TW: 'Taiwan; Taiwan, Province of China; 台湾',
  TZ: 'Tanzania; Tanzania, United Republic of; Tanzanie; Tanzanía; Танзания; 坦桑尼亚; تنزانيا',
  US: 'USA; U.S.A.; US; U.S.; United States; États-Unis; Etats Unis; Estados Unidos; EE. UU.; EEUU; США; 美国; أمريكا; الولايات المتحدة',
  VA: 'Vatican; Vatican City; Vatican City State; Saint-Siège; Santa Sede',
  VE: 'Venezuela; Венесуэла; 委内瑞拉; فنزويلا',
  VN: 'Vietnam; Viêt Nam; فيتنام',
  XK: 'Kosovo; Kosovo (UNSCR 1244); Kosovo under UNSCR 1244; Kosovo (1244); Косово; كوسوفو; 科索沃',
  YE: 'Republic of Yemen; Yémen; الجمهورية اليمنية; اليمن; Йемен; 也门',
};
