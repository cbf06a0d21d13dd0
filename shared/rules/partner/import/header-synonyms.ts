import type { ImportTarget } from './import-target.ts';

/**
 * What lists call their columns, in English, French, Spanish, Arabic, Russian, Chinese and some Portuguese.
 * Compared after folding, so case, accents and punctuation don't matter here.
 */
export const headerSynonyms: Readonly<Record<ImportTarget, string>> = {
  name:
    'name; partner; partner name; publisher; publisher name; name of publisher; org name; organisation legal name; organization legal name; registered name; kuruluş adı; kurum adı; ortak adı; name of partner; organisation; organization; organisation name; organization name; name of organisation; name of organization; name of the organisation; name of the organization; name of the partner; implementing partner; implementing partner name; implementing partners; name of implementing partner; ip; ip name; cso; cso name; ngo; ngo name; name of ngo; name of the ngo; name of cso; name of the cso; full name; legal name; official name; vendor name; entity; entity name; supplier name; ' +
    'nom; nom du partenaire; partenaire; nom de l’organisation; nom organisation; organisation partenaire; nom de l’ong; nom de l’organisme; dénomination; raison sociale; nom complet; partenaire d’exécution; partenaire de mise en œuvre; partenaire d’execution; structure; intitulé; ' +
    'nombre; nombre del socio; socio; organización; nombre de la organización; asociado; nombre del asociado; asociado en la ejecución; socio implementador; contraparte; razón social; nombre completo; entidad; ' +
    'الاسم; اسم المنظمة; اسم الشريك; المنظمة; الشريك; الشريك المنفذ; اسم الجهة; الجهة; اسم الشريك المنفذ; اسم الجمعية; ' +
    'название; наименование; организация; название организации; наименование организации; партнер; наименование партнера; название партнера; партнер-исполнитель; имя; полное наименование; ' +
    '名称; 机构名称; 组织名称; 伙伴名称; 合作伙伴; 合作伙伴名称; 执行伙伴; 执行伙伴名称; 单位名称; 机构; 组织; 全称; 名字; ' +
    'nome; nome da organização; parceiro; nome do parceiro; organização',
  acronym:
    'acronym; abbreviation; short name; abbr; initials; short form; sigle; acronyme; abréviation; nom court; sigla; siglas; acrónimo; abreviatura; nombre corto; ' +
    'الاختصار; المختصر; الاسم المختصر; الاسم المختصر للمنظمة; اختصار; сокращение; аббревиатура; краткое название; сокращенное наименование; краткое наименование; 缩写; 简称; 英文缩写; acrônimo',
  alias:
    'alias; aliases; other name; other names; also known as; aka; former name; previous name; local name; name in local language; trading name; english name; name in english; autre nom; autres noms; ancien nom; nom local; autre appellation; otro nombre; otros nombres; también conocido como; nombre anterior; nombre local; ' +
    'اسم آخر; أسماء أخرى; الاسم السابق; الاسم بالإنجليزية; другое название; другие названия; прежнее название; 别名; 其他名称; 曾用名; 英文名称; 外文名称',
  type:
    'type; cso type; ngo type; org type; organisation sub type; partner type; type of partner; organisation type; organization type; type of organisation; type of organization; category; partner category; kind; legal status; entity type; type of entity; ip type; cso type; ' +
    'type de partenaire; type d’organisation; catégorie; statut juridique; nature; type de structure; tipo; tipo de socio; tipo de organización; tipo de asociado; categoría; tipo de entidad; ' +
    'النوع; نوع المنظمة; نوع الشريك; الفئة; التصنيف; тип; тип организации; тип партнера; категория; вид; вид организации; 类型; 机构类型; 组织类型; 伙伴类型; 类别; 性质; tipo de organização',
  country:
    'country; hq country; hq country or region; country of origin; admin0; admin 0; adm0; admin0 name; adm0 name; ülke; country of operation; country name; country of registration; country office; location; country/area; country code; iso; iso code; pays; pays d’intervention; pays d’opération; bureau pays; code pays; país; país de operación; oficina de país; código de país; البلد; الدولة; بلد العمليات; اسم البلد; страна; страна деятельности; код страны; 国家; 国别; 所在国; 国家代码; país de operação',
  languages:
    'language; languages; working language; working languages; language(s); lang; langue; langues; langue(s); langue de travail; langues de travail; idioma; idiomas; idioma(s); idioma de trabajo; lengua; lenguas; اللغة; اللغات; لغة العمل; لغات العمل; язык; языки; рабочий язык; рабочие языки; 语言; 语文; 工作语言; língua; línguas',
  headquarters:
    'hq; headquarters; head office; hq organisation; hq organization; hq name; headquarters name; parent organisation; parent organization; parent; name of headquarters; mother organisation; international headquarters; ' +
    'siège; siège social; organisation mère; siège international; maison mère; nom du siège; sede; sede central; sede principal; organización matriz; casa matriz; المقر; المقر الرئيسي; المنظمة الأم; المقر الرئيس; штаб-квартира; головная организация; центральный офис; головной офис; 总部; 总部名称; 上级机构; sede social',
  vendorAgency:
    'vendor agency; agency; un agency; un entity; issuing agency; un organisation; un organization; agence; agence onu; entité onu; agencia; agencia onu; entidad onu; الوكالة; وكالة الأمم المتحدة; агентство; учреждение оон; 机构代号; 联合国机构; 联合国实体',
  vendorNumber:
    'vendor no; vendor number; vendor nr; vendor; vendor id; vendor code; vendor #; supplier no; supplier number; supplier id; supplier code; supplier; sap no; sap number; sap id; sap vendor no; sap vendor number; bp number; business partner number; umoja no; umoja number; umoja id; umoja bp; umoja vendor no; atlas id; atlas vendor; partner code; partner no; partner number; ' +
    'n° fournisseur; no fournisseur; nº fournisseur; numéro fournisseur; numéro de fournisseur; n° de fournisseur; code fournisseur; fournisseur; num fournisseur; n° vendor; número de proveedor; nº de proveedor; n.º de proveedor; no proveedor; código de proveedor; proveedor; ' +
    'رقم المورد; رقم البائع; رمز المورد; المورد; номер поставщика; код поставщика; № поставщика; поставщик; номер вендора; 供应商编号; 供应商代码; 供应商号; 供应商; número de fornecedor; fornecedor',
  iatiIdentifier:
    'iati; iati id; iati identifier; iati organisation identifier; iati organization identifier; iati org id; iati ref; identifiant iati; id iati; identificador iati; معرف iati; رقم iati; идентификатор iati; iati编号; iati 标识符',
  assignedTo:
    'assigned to; assigned; assignee; officer in charge; responsible officer; case officer; partnership officer; handled by; assigned officer; attribué à; assigné à; confié à; chargé de dossier; agent responsable; asignado a; oficial responsable; oficial a cargo; ' +
    'مسند إلى; مُسند إلى; المكلف; الموظف المسؤول; مكلف بالملف; назначено; назначен; ответственный сотрудник; поручено; 分配给; 指派给; 经办人; 负责官员; atribuído a',
  partnerReference:
    'partner reference; register reference; référence du partenaire; referencia del socio; مرجع الشريك; номер партнера в реестре; 伙伴参考编号',
  unppNumber:
    'unpp; unpp no; unpp number; unpp id; un partner portal; un partner portal id; un partner portal number; partner portal id; portal id; n° unpp; numéro unpp; identifiant unpp; número unpp; id unpp; رقم unpp; رقم بوابة الشركاء; номер unpp; unpp编号; 伙伴门户编号',
  contactName:
    'contact; contact person; contact name; focal point; name of contact; name of contact person; focal person; focal point name; representative; psea focal point; authorised representative; authorized representative; responsible person; ' +
    'personne de contact; nom du contact; point focal; personne à contacter; interlocuteur; responsable; représentant; contacto; persona de contacto; nombre del contacto; punto focal; representante; enlace; ' +
    'جهة الاتصال; شخص الاتصال; اسم جهة الاتصال; الشخص المسؤول; نقطة الاتصال; منسق; مسؤول الاتصال; контакт; контактное лицо; координатор; имя контактного лица; представитель; ответственное лицо; 联系人; 联络人; 联系人姓名; 协调人; 负责人; contato; pessoa de contato; ponto focal',
  contactTitle:
    'title; job title; functional title; contact title; position; function; role; designation; fonction; titre; poste; titre fonctionnel; fonction du contact; cargo; puesto; función; título; المنصب; المسمى الوظيفي; الوظيفة; الصفة; должность; функция; 职务; 职位; 职称; 头衔',
  contactEmail:
    'e-mail; email; e-posta; mail; e-mail address; email address; contact e-mail; contact email; e mail; emails; courriel; adresse courriel; adresse e-mail; mél; adresse électronique; adresse mail; courrier électronique; correo; correo electrónico; correo e; dirección de correo; dirección de correo electrónico; ' +
    'البريد الإلكتروني; البريد الالكتروني; بريد إلكتروني; الإيميل; ايميل; عنوان البريد الإلكتروني; электронная почта; эл. почта; e-mail адрес; адрес электронной почты; почта; 电子邮件; 邮箱; 电子邮箱; 电邮; 邮件; endereço de e-mail; correio eletrónico',
  contactPhone:
    'phone; telephone; tel; phone number; telephone number; mobile; mobile phone; cell; contact number; contact phone; whatsapp; téléphone; tél; numéro de téléphone; n° de téléphone; portable; teléfono; número de teléfono; móvil; celular; tfno; الهاتف; رقم الهاتف; هاتف; الجوال; رقم الجوال; телефон; номер телефона; тел; мобильный; 电话; 联系电话; 电话号码; 手机; telefone',
  directContact:
    'direct contact with beneficiaries; direct contact; contact with beneficiaries; beneficiary contact; contact with beneficiaries y/n; direct contact with affected people; in contact with beneficiaries; works directly with beneficiaries; direct contact with affected populations; ' +
    'contact direct avec les bénéficiaires; contact direct; contact avec les bénéficiaires; contact direct avec bénéficiaires; contacto directo con beneficiarios; contacto directo con los beneficiarios; contacto directo; contacto con beneficiarios; contacto con los beneficiarios; ' +
    'اتصال مباشر مع المستفيدين; الاتصال المباشر بالمستفيدين; التواصل المباشر مع المستفيدين; اتصال مباشر بالمستفيدين; تواصل مباشر مع المستفيدين; прямой контакт с бенефициарами; контакт с бенефициарами; непосредственный контакт с бенефициарами; прямой контакт с получателями помощи; 直接接触受益人; 与受益人直接接触; 是否直接接触受益人; 与受益人接触; contacto direto com beneficiários',
  inScope:
    'in scope; scope; in scope y/n; within scope; psea scope; in scope for psea; dans le champ; champ d’application; concerné; dentro del alcance; en el alcance; alcance; ضمن النطاق; النطاق; в охвате; охват; входит в охват; 适用范围; 是否适用; 在范围内',
  scopeReason:
    'scope reason; reason for scope; reason out of scope; out of scope reason; reason not in scope; reason for exclusion; raison hors champ; motif d’exclusion; raison de l’exclusion; motivo de exclusión; motivo fuera de alcance; razón de la exclusión; سبب الاستثناء; سبب عدم الشمول; причина исключения; 不适用原因; 排除原因',
  notes:
    'note; notes; remark; remarks; comment; comments; observation; observations; additional information; remarque; remarques; commentaire; commentaires; nota; notas; observación; observaciones; comentario; comentarios; ملاحظة; ملاحظات; تعليق; تعليقات; примечание; примечания; комментарий; комментарии; замечания; 备注; 说明; 注释; 评论; observações',
  agreementReference:
    'agreement ref; agreement reference; agreement no; agreement number; agreement; agreement id; contract no; contract number; contract ref; contract reference; contract; grant no; grant number; grant id; pca number; pca; pca ref; fla no; fla number; ppa number; project agreement; mou no; reference; ref; ref no; reference number; ' +
    'référence de l’accord; réf accord; n° accord; numéro de l’accord; accord; n° de l’accord; n° contrat; numéro de contrat; contrat; convention; n° convention; référence; réf; acuerdo; número de acuerdo; nº de acuerdo; referencia del acuerdo; ref. acuerdo; convenio; nº convenio; contrato; número de contrato; referencia; ' +
    'مرجع الاتفاق; رقم الاتفاق; رقم الاتفاقية; الاتفاقية; الاتفاق; مرجع الاتفاقية; رقم العقد; المرجع; соглашение; номер соглашения; № соглашения; ссылка на соглашение; номер договора; договор; 协议编号; 协定编号; 协议; 合同编号; 合同号; 编号参考',
  agreementType:
    'agreement type; type of agreement; contract type; type of contract; modality; instrument; agreement modality; type d’accord; type de contrat; type de convention; modalité; nature de l’accord; tipo de acuerdo; tipo de contrato; tipo de convenio; modalidad; نوع الاتفاق; نوع الاتفاقية; نوع العقد; вид соглашения; тип соглашения; тип договора; вид договора; 协议类型; 协定类型; 合同类型',
  agreementStart:
    'start; start date; starts; begin; begins; from; date from; starting date; agreement start; agreement start date; contract start; valid from; date of start; effective date; commencement; commencement date; début; date de début; date début; du; date de commencement; date d’effet; à partir du; inicio; fecha de inicio; fecha inicio; desde; comienzo; ' +
    'البداية; تاريخ البدء; تاريخ البداية; من تاريخ; بداية الاتفاقية; начало; дата начала; начало действия; с даты; 开始; 开始日期; 起始日期; 生效日期; 开始时间; início; data de início',
  agreementEnd:
    'end; end date; ends; until; to; date to; ending date; finish; finish date; expiry; expiry date; expiration date; agreement end; agreement end date; contract end; valid until; valid to; completion date; closing date; fin; date de fin; date fin; au; date d’expiration; échéance; jusqu’au; fecha de fin; fecha fin; fecha de finalización; fecha de término; hasta; término; vencimiento; fecha de vencimiento; ' +
    'النهاية; تاريخ الانتهاء; تاريخ النهاية; إلى تاريخ; نهاية الاتفاقية; окончание; дата окончания; конец; срок действия; по дату; 结束; 结束日期; 终止日期; 截止日期; 到期日; 结束时间; fim; data de fim',
  agreementBudget:
    'budget; amount; value; total budget; agreement amount; agreement value; contract value; total amount; budget usd; budget us; budget us$; amount usd; value usd; amount us; funding; total value; grant amount; montant; budget total; valeur; montant total; montant usd; montant de l’accord; budget en usd; presupuesto; monto; importe; presupuesto usd; monto usd; monto total; valor; presupuesto total; ' +
    'الميزانية; المبلغ; القيمة; الموازنة; مبلغ الاتفاقية; الميزانية دولار; бюджет; сумма; стоимость; сумма соглашения; бюджет долл сша; сумма договора; 预算; 金额; 总额; 预算美元; 预算 美元; 总金额; orçamento',
  agreementCurrency:
    'currency; curr; devise; monnaie; moneda; divisa; العملة; عملة; валюта; 货币; 币种; 币别; moeda',
  listNumber:
    'no; nr; #; №; n°; nº; number; s/n; sn; s no; serial; serial no; serial number; sl no; item; item no; line; row; row no; num; numéro; numéro d’ordre; n° d’ordre; n ordre; ordre; ligne; número; núm; fila; orden; الرقم; رقم; م; ت; الرقم التسلسلي; номер; п/п; № п/п; п п; 序号; 编号; 号',
};
