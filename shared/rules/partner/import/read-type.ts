import type { PartnerType } from '../../../ground/partner-type.ts';
import { foldForSearch } from '../../../ground/words/fold.ts';
import { draft, type Reading, reading } from './value-reading.ts';

/** What lists call the types of partner; "unspecific" names civil society without saying which. */
const names: Readonly<Record<PartnerType | 'unspecific', string>> = {
  'national-ngo':
    'national ngo; nngo; local ngo; lngo; national/local ngo; domestic ngo; national non-governmental organisation; national cso; national organisation; ong nationale; ongn; ong locale; organisation nationale; organisation non gouvernementale nationale; ong nacional; ong local; onl; organización nacional; منظمة غير حكومية وطنية; منظمة وطنية; منظمة محلية; منظمة غير حكومية محلية; جمعية محلية; национальная нпо; местная нпо; национальная неправительственная организация; 国内非政府组织; 本国非政府组织; 国家非政府组织; 本地非政府组织; 地方非政府组织; ong nacional/local',
  'international-ngo':
    'international ngo; ingo; international non-governmental organisation; international cso; international organisation ngo; ong internationale; ongi; organisation non gouvernementale internationale; ong internacional; oing; منظمة غير حكومية دولية; منظمة دولية غير حكومية; международная нпо; мнпо; международная неправительственная организация; 国际非政府组织; 国际ngo',
  'community-based-organisation':
    'cbo; community based organisation; community based organization; community organisation; community organization; grassroots organisation; organisation communautaire; organisation à base communautaire; organisation communautaire de base; obc; ocb; organización comunitaria; organización de base; organización de base comunitaria; organización de la comunidad; منظمة مجتمعية; منظمة مجتمع محلي; منظمة أهلية; общинная организация; организация на базе общины; местная общинная организация; 社区组织; 基层组织; 社区性组织; organização comunitária',
  'red-cross-red-crescent':
    'red cross; red crescent; red cross red crescent; red cross/red crescent; red cross and red crescent; national society; rcrc; ifrc; icrc; croix rouge; croissant rouge; croix-rouge/croissant-rouge; cruz roja; media luna roja; cruz roja/media luna roja; الصليب الأحمر; الهلال الأحمر; الصليب الأحمر والهلال الأحمر; красный крест; красный полумесяц; красный крест и красный полумесяц; 红十字会; 红新月会; 红十字; cruz vermelha',
  'civil-society-other':
    'other civil society; other cso; civil society other; faith based organisation; faith based organization; fbo; women’s organisation; women’s rights organisation; wlo; wro; cooperative; coopérative; trade union; foundation; fondation; network; organisation confessionnelle; autre organisation de la société civile; cooperativa; organización confesional; otra organización de la sociedad civil; تعاونية; منظمة دينية; кооператив; религиозная организация; 合作社; 宗教组织; 其他民间社会组织',
  government:
    'government; gov; govt; government entity; government partner; governmental; ministry; municipality; local government; local authority; public; public institution; state; gouvernement; gouvernemental; ministère; collectivité locale; administration publique; institution publique; gobierno; gubernamental; ministerio; municipio; gobierno local; entidad pública; institución pública; حكومة; حكومي; حكومية; جهة حكومية; وزارة; بلدية; правительство; правительственная; государственная; государственное учреждение; министерство; орган власти; 政府; 政府机构; 政府部门; governo',
  'un-entity':
    'un; un entity; un agency; un organisation; un organization; united nations; agence onu; entité onu; agence des nations unies; nations unies; agencia onu; entidad de la onu; naciones unidas; وكالة أممية; وكالة الأمم المتحدة; الأمم المتحدة; учреждение оон; агентство оон; оон; 联合国; 联合国机构; 联合国实体',
  intergovernmental:
    'intergovernmental; intergovernmental organisation; intergovernmental organization; igo; multilateral; non-un multilateral; international organisation; international organization; organisation intergouvernementale; oig; organisation internationale; multilatéral; organización intergubernamental; organización internacional; منظمة حكومية دولية; منظمة دولية; межправительственная; межправительственная организация; международная организация; 政府间组织; 国际组织',
  academic:
    'academic; academia; university; research; academic institution; research institute; research institution; school; college; think tank; université; universitaire; académique; institution académique; institut de recherche; établissement universitaire; académico; académica; universidad; institución académica; instituto de investigación; أكاديمي; أكاديمية; جامعة; مؤسسة أكاديمية; معهد; университет; академическая; академическое учреждение; научное учреждение; вуз; 学术; 学术机构; 大学; 高校; 研究所; 研究机构; universidade',
  'private-sector':
    'private; private sector; company; for profit; business; contractor; firm; commercial; enterprise; privé; secteur privé; entreprise; société privée; privado; privada; sector privado; empresa; قطاع خاص; القطاع الخاص; شركة; خاص; частный; частный сектор; компания; предприятие; частная компания; 私营; 私营部门; 企业; 公司; 私营企业; setor privado',
  other:
    'other; others; autre; autres; otro; otra; otros; أخرى; آخر; غير ذلك; другое; прочее; иное; другой; 其他; outro',
  unspecific:
    'ngo; n.g.o.; ngos; cso; csos; civil society; civil society organisation; civil society organization; non-governmental organisation; non-governmental organization; non profit; not for profit; nonprofit; npo; association; ong; osc; organisation non gouvernementale; société civile; organisation de la société civile; organización no gubernamental; sociedad civil; organización de la sociedad civil; asociación; منظمة غير حكومية; منظمة مجتمع مدني; مجتمع مدني; المجتمع المدني; جمعية; нпо; неправительственная организация; общественная организация; гражданское общество; ого; 非政府组织; 民间社会; 民间社会组织; 社会组织; 民间组织',
};

const byName = new Map<string, PartnerType | 'unspecific'>();
for (const [type, synonyms] of Object.entries(names)) {
  byName.set(foldForSearch(type), type as PartnerType);
  for (const synonym of synonyms.split(';')) {
    const key = foldForSearch(synonym);
    if (!byName.has(key)) byName.set(key, type as PartnerType | 'unspecific');
  }
}

/** The type of partner that a text names in any of six languages; null with a problem when it names none. */
export function readPartnerType(text: string): Reading<PartnerType | null> {
  const value = text.trim();
  const type = byName.get(foldForSearch(value)) ?? byName.get(foldForSearch(value.replace(/[(（].*$/u, '')));
  if (type === undefined) return reading(null, draft('TYPE_UNKNOWN', { value }));
  return type === 'unspecific' ? reading(null, draft('TYPE_UNSPECIFIC', { value })) : reading(type);
}
