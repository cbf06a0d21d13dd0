import type { AgreementType } from '../../../content/clause/clause.ts';

/** What lists call the types of agreement, in the six languages of the UN. Compared after folding. */
export const agreementTypeWords: Readonly<Record<AgreementType, string>> = {
  'agreement-of-cooperation':
    'agreement of cooperation; agreement of co-operation; cooperation agreement; co-operation agreement; aoc; implementing partner agreement; implementing partnership agreement; ipa; project cooperation agreement; partnership agreement; project partnership agreement; ppa; field level agreement; fla; framework agreement; ' +
    'accord de coopération; convention de coopération; accord de partenariat; convention de partenariat; accord-cadre; acuerdo de cooperación; convenio de cooperación; acuerdo de asociación; acuerdo marco; ' +
    'اتفاق تعاون; اتفاقية تعاون; اتفاق شراكة; اتفاقية شراكة; соглашение о сотрудничестве; соглашение о партнерстве; рамочное соглашение; 合作协议; 合作协定; 伙伴关系协议; 框架协议',
  'programme-cooperation-agreement':
    'programme cooperation agreement; program cooperation agreement; programme co-operation agreement; programme document; programme partnership agreement; pca; pd; ' +
    'accord de coopération de programme; accord de coopération au programme; accord de coopération relatif au programme; acuerdo de cooperación de programa; acuerdo de cooperación para programas; acuerdo de cooperación del programa; ' +
    'اتفاق تعاون برنامجي; اتفاقية تعاون برنامجي; اتفاقية التعاون البرنامجي; соглашение о сотрудничестве по программе; программное соглашение о сотрудничестве; 方案合作协议; 方案合作协定; 项目合作协议',
  'small-scale-agreement':
    'small-scale agreement; small scale agreement; small-scale funding agreement; small scale funding agreement; small-scale programme document; ssfa; ssa; sspd; micro grant; micro-grant agreement; small grant; small grant agreement; grant agreement; ' +
    'accord à petite échelle; accord de financement à petite échelle; accord de petite envergure; petite subvention; accord de subvention; acuerdo de pequeña escala; acuerdo a pequeña escala; acuerdo de financiación a pequeña escala; acuerdo de subvención; ' +
    'اتفاق صغير النطاق; اتفاقية صغيرة النطاق; اتفاق تمويل صغير النطاق; منحة صغيرة; малое соглашение; соглашение малого масштаба; соглашение о малом финансировании; соглашение о гранте; 小型协议; 小规模协议; 小额供资协议; 小额赠款协议',
  'memorandum-of-understanding':
    'memorandum of understanding; memorandum; mou; letter of understanding; lou; letter of agreement; loa; exchange of letters; ' +
    'protocole d’accord; mémorandum d’accord; mémorandum d’entente; protocole d’entente; lettre d’accord; lettre d’entente; memorando de entendimiento; memorándum de entendimiento; memorando de acuerdo; carta de entendimiento; carta de acuerdo; ' +
    'مذكرة تفاهم; مذكرة التفاهم; خطاب تفاهم; меморандум о взаимопонимании; меморандум; меморандум о договоренности; письмо о взаимопонимании; 谅解备忘录; 备忘录',
  'contract-for-works-or-services':
    'contract for works or services; contract for works and services; contract for works; works contract; contract for services; service contract; services contract; contract for goods; contract; purchase order; po; institutional contract; long term agreement; lta; ' +
    'contrat; contrat de travaux; marché de travaux; contrat de services; contrat de prestation de services; contrat de prestation; marché de services; bon de commande; contrato; contrato de obras; contrato de servicios; contrato de obra; orden de compra; ' +
    'عقد; عقد أشغال; عقد خدمات; عقد أعمال; أمر شراء; договор; контракт; договор подряда; договор на оказание услуг; договор на выполнение работ; контракт на услуги; заказ на закупку; 合同; 工程合同; 服务合同; 采购订单',
  'sub-agreement':
    'sub-agreement; sub agreement; subagreement; sub-grant; sub grant; subgrant; sub-grant agreement; sub-contract; subcontract; sub-award; downstream agreement; ' +
    'sous-accord; accord subsidiaire; sous-convention; sous-contrat; sous-traitance; contrat de sous-traitance; sous-subvention; subacuerdo; sub-acuerdo; subcontrato; subconvenio; subvención secundaria; ' +
    'اتفاق فرعي; اتفاقية فرعية; عقد من الباطن; منحة فرعية; субсоглашение; суб-соглашение; субподряд; договор субподряда; субгрант; 分协议; 次级协议; 分包合同; 分包协议',
  other:
    'other; others; autre; autres; otro; otra; otros; أخرى; آخر; غير ذلك; другое; прочее; иное; другой; 其他; 其它',
};
