import type { HistoryText } from './en.ts';
import { historyFieldsAr } from './fields-ar.ts';

// Numbers follow a colon: the words before it need not agree with them.
const standards = (count: number) => `عدد المعايير ${count}`;

/** Arabic sentences of a history. */
export const historyAr: HistoryText = {
  title: 'سجل التغييرات',
  subject: 'من غيّر ماذا ومتى',
  about: 'ما يُعرض',
  quoted: (text) => `«${text}»`,
  line: (label, value) => `${label}: ${value}`,
  nothing: 'لا شيء',
  unreadableValue: 'قيمة لا يستطيع هذا البرنامج عرضها',
  unknownField: 'قيمة من برنامج أحدث',
  unknownThing: 'سجل ليس في هذا الملف',
  factElsewhere: 'بيان مسجل لدى المقر',
  unknownDevice: 'غير معروف هنا',
  named: (kind, name) => `${kind} ${name}`,
  subAgreementWith: (name, agreement) => `الاتفاق من الباطن مع ${name} ضمن ${agreement}`,
  unnamedAnswer: 'إجابة لا يعرف هذا البرنامج لها اسماً',
  range: (from, until) => `من ${from} إلى ${until}`,
  of: (part, whole) => `${part} من ${whole}`,
  changed: (label, from, to) => `تغيير «${label}» من ${from} إلى ${to}.`,
  changedLong: (label) => `تغيير «${label}».`,
  set: (label, to) => `تسجيل «${label}»: ${to}.`,
  removed: (label, from) => `حذف «${label}»، وكانت القيمة ${from}.`,
  removedLong: (label) => `حذف «${label}».`,
  before: 'قبل التغيير',
  after: 'بعد التغيير',
  newer: 'قيد كتبه برنامج أحدث. إنه محفوظ، ولا يستطيع هذا البرنامج أن يقول ما فيه.',
  unreadable: 'قيد لا يمكن قراءته. إنه محفوظ، ويسميه فحص مساحة العمل.',
  unchanged: 'ما سُجّل كان مسجلاً من قبل.',
  kinds: {
    partner: 'الشريك',
    basis: 'أسس بديلة عن التقييم',
    diligence: 'العناية الواجبة',
    assessment: 'التقييمات والإجابات',
    determination: 'القرارات بشأن القدرات والشراكة',
    evidence: 'الأدلة',
    plan: 'الخطة والإجراءات',
    'follow-up': 'الزيارات والدعم',
    agreement: 'الاتفاقات',
    'sub-agreement': 'الاتفاقات من الباطن',
    clauses: 'البنود وأدوات التقييم وحزم المحتوى',
    office: 'المكتب والإعدادات',
    'not-known': 'غير مقروء هنا',
  },
  things: {
    assessment: 'التقييم',
    evidence: 'الدليل',
    action: 'الإجراء',
    activity: 'النشاط',
    agreement: 'الاتفاق',
    clause: 'البند',
  },
  agreementTypes: {
    'agreement-of-cooperation': 'اتفاق تعاون',
    'programme-cooperation-agreement': 'اتفاق تعاون برنامجي',
    'small-scale-agreement': 'اتفاق صغير النطاق',
    'memorandum-of-understanding': 'مذكرة تفاهم',
    'contract-for-works-or-services': 'عقد أشغال أو خدمات',
    'sub-agreement': 'اتفاق من الباطن',
    other: 'أخرى',
  },
  sources: { officer: 'بحث عنه موظف', document: 'من عقد مُعاد', annex: 'بموجب مرفق' },
  flowDown: { present: 'نُقلت', changed: 'نُقلت بكلمات أخرى', absent: 'لم تُنقل' },
  ways: {
    form: 'استمارة معبأة',
    plan: 'مصنف خطة معبأ',
    list: 'قائمة شركاء',
    evidence: 'مستند',
  },
  intakePlaces: {
    'file-name': 'اسم الملف',
    title: 'العنوان',
    description: 'الوصف',
    'seen-at': 'مكان الاطلاع عليه',
    note: 'ملاحظة',
  },
  noteOn: (cell) => `ملاحظة على ${cell}`,
  intakeChoices: { 'leave-out': 'استُبعد', shorten: 'اختُصر', keep: 'أُبقي كما هو' },
  outcomes: { cleared: 'رُفع', confirmed: 'تأكد' },
  assessed: { yes: 'جرى تقييمه', no: 'لم يُقيَّم' },
  tendencies: { better: 'أفضل من قبل', same: 'كما كان', worse: 'أسوأ من قبل' },
  contents: { annex: 'مرفق كامل', clauses: 'البنود وحدها' },
  roles: {
    officer: 'موظف الشراكات',
    reviewer: 'مُراجِع',
    approver: 'معتمِد',
    'head-of-office': 'رئيس المكتب',
    reader: 'قارئ',
  },
  fields: historyFieldsAr,
  sentences: {
    'partner.created': (reference) => `أُضيف الشريك إلى السجل بالمرجع ${reference}.`,
    'partner.edited': (count) => `عدد التغييرات في بيانات الشريك: ${count}.`,
    'partner.archived': () => 'أُرشف الشريك.',
    'partner.restored': () => 'أُعيد الشريك إلى القوائم.',
    'partner.joined': (record, into) => `ضُم السجل ${record} إلى ${into} لأنهما منظمة واحدة.`,
    'partner.separated': (record, from) => `فُصل السجل ${record} عن ${from} وعاد قائماً بذاته.`,
    'partner.received': (reference) => `صار ما في ${reference} ضمن هذا السجل.`,
    'partner.released': (reference) => `خرج ما في ${reference} من هذا السجل.`,
    'partner.told-apart': (reference) => `${reference} سجل مشابه لمنظمة أخرى.`,
    'partner.list-taken': (file, added) =>
      `${added ? 'ورد الشريك' : 'وردت قيم'} ضمن ${file === null ? 'قائمة' : `القائمة ${file}`}.`,
    'partner.list-undone': (file) => `أُلغي هنا استيراد ${file === null ? 'قائمة' : `القائمة ${file}`}.`,
    'partner.assigned': (name) =>
      name === null ? 'لم يعد الشريك مُسنداً إلى أحد.' : `أُسند الشريك إلى ${name}.`,
    'assessment.assigned': (reference, name) =>
      name === null ? `لم يعد التقييم ${reference} مُسنداً إلى أحد.` : `أُسند التقييم ${reference} إلى ${name}.`,
    'conflict.settled': (label) => `سُوّي تعارض قيمتين من جهازين مختلفين: ${label}.`,
    'partner.intake-answered': (way, on, count) =>
      `ورد ${way} في ${on}؛ عدد النصوص التي قد تروي حالة وجرى البتّ فيها: ${count}.`,
    'content.intake-answered': (pack, version, on, count) =>
      `أُبقيت نصوص من حزمة المحتوى ${pack} ${version} قد تروي حالة، في ${on}؛ عددها: ${count}.`,
    'partner.basis-recorded': (basis, from, until) =>
      `سُجّل استثناء من التقييم: ${basis}، من ${from} إلى ${until}.`,
    'partner.basis-ended': (basis, on) => `أُنهي الأساس ${basis} في ${on}.`,
    'reliance.recorded': (entity, on, until) =>
      `قُبلت نتيجة ${entity} بتاريخ ${on}، ويعتمد عليها هذا المكتب حتى ${until}.`,
    'reliance.ended': (entity, on, assessment) =>
      assessment === null
        ? `سُحب الاعتماد على نتيجة ${entity} في ${on}.`
        : `حلّ التقييم الذي أجراه المكتب ${assessment} محل نتيجة ${entity} في ${on}.`,
    'diligence.recorded': (fact, on) => `سُجّلت العناية الواجبة بتاريخ ${on}: ${fact}.`,
    'diligence.escalated': (fact, on, person) => `أُحيل الأمر إلى المقر في ${on}، إلى ${person}: ${fact}.`,
    'diligence.resolved': (fact, outcome, on, person) =>
      `${outcome} الأمر في ${on}، وقرره ${person}: ${fact}.`,
    'diligence.overridden': (fact, on, person) => `قرر ${person} في ${on} استمرار العمل رغم ما يلي: ${fact}.`,
    'diligence.withdrawn': (fact) => `سُحب بيان من بيانات العناية الواجبة: ${fact}.`,
    'assessment.country-level': (reference, why) => `يقيّم ${reference} المكتب القطري وحده: ${why}.`,
    'assessment.started': (reference, instrument, on) =>
      `بدأ التقييم ${reference} في ${on} بالأداة ${instrument}.`,
    'assessment.details-recorded': (reference, count) =>
      `عدد التغييرات في تفاصيل التقييم ${reference}: ${count}.`,
    'assessment.answers-recorded': (reference, count) =>
      `سُجّلت إجابات الشريك في ${reference}: ${standards(count)}.`,
    'assessment.reviews-recorded': (reference, count) =>
      `سُجّلت إجابات مراجعة الأمم المتحدة في ${reference}: ${standards(count)}.`,
    'assessment.difference-explained': (reference, standard, why) =>
      why === null
        ? `سُحب تفسير اختلاف الإجابتين عن ${standard} في ${reference}.`
        : `سبب اختلاف الإجابتين عن ${standard} في ${reference}: ${why}.`,
    'assessment.partner-responded': (reference, response, on) =>
      `ردّ الشريك على نتيجة ${reference} في ${on}: ${response}.`,
    'assessment.request-answered': (reference, on, by) =>
      `أُجيب في ${on} عن طلب الشريك مراجعةَ نتيجة ${reference}، وأجاب ${by}.`,
    'assessment.form-issued': (reference, languages, on) =>
      `أُعدّت استمارة التقييم الذاتي للتقييم ${reference} في ${on}: ${languages}.`,
    'assessment.form-returned': (reference, count, on) =>
      `عادت استمارة مملوءة في ${on} واعتُمدت في ${reference}: ${standards(count)}.`,
    'assessment.submitted': (reference, on, signer) =>
      `قُدّم التقييم الذاتي ${reference} في ${on}، بتوقيع ${signer}.`,
    'assessment.returned': (reference, on) => `أُعيد التقييم ${reference} إلى الشريك في ${on}.`,
    'assessment.determined': (reference, kind, on, rating, signer) =>
      `${kind} للتقييم ${reference} في ${on}: ${rating}. بتوقيع ${signer}.`,
    'assessment.decided': (reference, decision, on, signer) =>
      `القرار بشأن الشراكة بعد ${reference} في ${on}: ${decision}. بتوقيع ${signer}.`,
    'assessment.cancelled': (reference, on) => `أُلغي التقييم ${reference} في ${on}.`,
    'assessment.instrument-moved': (reference, from, to, on) =>
      `نُقل التقييم ${reference} في ${on} من الأداة ${from} إلى ${to}.`,
    'assessment.window-extended': (reference, until, on) =>
      `مُدّدت فترة التحسين للتقييم ${reference} في ${on}، حتى ${until}.`,
    'assessment.standards-turned': (reference, count, on) =>
      `رُوجعت معايير من ${reference} من جديد في ${on}: ${standards(count)}.`,
    'assessment.consequence-recorded': (reference, consequence, on) =>
      `ما ترتّب على القدرة المنخفضة بعد ${reference} في ${on}: ${consequence}.`,
    'assessment.reassesses': (reference, previous, trigger) =>
      `${reference} إعادة تقييم تلي ${previous}: ${trigger}.`,
    'evidence.added': (title, reference, how) => `أُضيف الدليل ${title} بالمرجع ${reference}: ${how}.`,
    'evidence.edited': (title, count) => `عدد التغييرات في تفاصيل الدليل ${title}: ${count}.`,
    'evidence.reviewed': (title, state) => `رُوجع الدليل ${title}: ${state}.`,
    'evidence.withdrawn': (title) => `سُحب الدليل ${title}.`,
    'plan.action-added': (title, reference) => `أُضيف الإجراء ${title} إلى الخطة بالمرجع ${reference}.`,
    'plan.action-edited': (title, count) => `عدد التغييرات في تفاصيل الإجراء ${title}: ${count}.`,
    'plan.action-moved': (title, from, to, on) => `انتقل الإجراء ${title} من ${from} إلى ${to} في ${on}.`,
    'plan.note-added': (title, on) => `دُوّن تقدم بتاريخ ${on} بشأن الإجراء ${title}.`,
    'plan.form-issued': (count, language, on) =>
      `أُعدّ مصنف الخطة في ${on}: عدد الإجراءات ${count}، ${language}.`,
    'plan.form-returned': (count, on) => `عاد مصنف خطة مملوء في ${on} واعتُمد: عدد الإجراءات ${count}.`,
    'follow-up.added': (kind, on, reference) =>
      `سُجّل نشاط رصد ودعم، ${kind} بتاريخ ${on}، بالمرجع ${reference}.`,
    'follow-up.withdrawn': (activity) => `سُحب النشاط ${activity}.`,
    'follow-up.rhythm-chosen': (rhythm) => `اختيرت وتيرة الزيارات: ${rhythm}.`,
    'agreement.added': (reference, on) => `أُضيف الاتفاق ${reference} في ${on}.`,
    'agreement.edited': (reference, count) => `عدد التغييرات في بيانات الاتفاق ${reference}: ${count}.`,
    'agreement.withdrawn': (reference) => `سُحب الاتفاق ${reference}.`,
    'agreement.element-checked': (reference, element, state) =>
      state === null
        ? `سُحب فحص العنصر ${element} في ${reference}.`
        : `العنصر ${element} في ${reference}: ${state}.`,
    'agreement.annex-made': (reference, annex, set, on) =>
      `أُعدّ المرفق النهائي ${annex} للاتفاق ${reference} في ${on}: ${set}.`,
    'agreement.contract-checked': (reference, file, on) =>
      `قورن العقد ${file} للاتفاق ${reference} بنصنا في ${on}.`,
    'agreement.exception-recorded': (reference, on) => `سُجّل في ${on} سبب سريان ${reference} بلا تقييم صالح.`,
    'agreement.contract-registered': (reference, file, on) =>
      `حُفظ العقد الموقّع ${file} مع ${reference} في ${on}، ولم يقارنه أي برنامج.`,
    'agreement.contract-withdrawn': (reference, file) => `سُحب العقد الموقَّع ${file} المحفوظ مع ${reference}.`,
    'sub-agreement.added': (name, agreement, on) =>
      `أُضيف الاتفاق من الباطن مع ${name} ضمن ${agreement} في ${on}.`,
    'sub-agreement.edited': (name, agreement, count) =>
      `عدد التغييرات في بيانات الاتفاق من الباطن مع ${name} ضمن ${agreement}: ${count}.`,
    'sub-agreement.withdrawn': (name, agreement) => `سُحب الاتفاق من الباطن مع ${name} ضمن ${agreement}.`,
    'sub-agreement.contract-checked': (name, agreement, file, on) =>
      `قورن العقد ${file} الخاص بالاتفاق من الباطن مع ${name} ضمن ${agreement} بنصنا في ${on}.`,
    'content.imported': (name, version, on) => `استُوردت حزمة المحتوى ${name}، الإصدار ${version}، في ${on}.`,
    'clause.approved': (clause, version, on) => `اعتُمد البند ${clause}، الإصدار ${version}، في ${on}.`,
    'clause.approval-withdrawn': (clause, version, on) =>
      `سُحب اعتماد البند ${clause}، الإصدار ${version}، في ${on}.`,
    'instrument.approved': (instrument, on) => `اعتُمدت أداة التقييم ${instrument} في ${on}.`,
    'instrument.approval-withdrawn': (instrument, on) => `سُحب اعتماد أداة التقييم ${instrument} في ${on}.`,
    'workspace.created': (office) => `أُنشئت مساحة عمل ${office}.`,
    'device.added': (code) => `بدأ الجهاز ${code} العمل في مساحة العمل.`,
    'settings.edited': (count) => `عدد التغييرات في إعدادات المكتب: ${count}.`,
    'person.added': (name) => `أُضيف ${name} إلى قائمة العاملين في المكتب.`,
    'person.edited': (name, count) => `عدد التغييرات في بيانات ${name} في قائمة العاملين: ${count}.`,
    'person.left': (name, on) => `غادر ${name} المكتب في ${on}.`,
    'person.restored': (name) => `عاد ${name} إلى العمل في المكتب.`,
    'sender.accepted': (device, office) => `قُبلت حزم الجهاز ${device} التابع لـ${office}.`,
    'package.sent': (to, on) => (to === null ? `أُعدّت حزمة في ${on}.` : `أُعدّت حزمة لـ${to} في ${on}.`),
    'package.merged': (device, office) => `أُخذت حزمة من الجهاز ${device} التابع لـ${office}.`,
    'device.retired': (device, on) => `أُوقف الجهاز ${device} في ${on}، ولا يؤخذ ما يسجله بعد ذلك.`,
    'device.readmitted': (device, on) => `قُبل الجهاز ${device} من جديد في ${on}.`,
    'report-definition.saved': (name, version) =>
      version === 1
        ? `حُفظ التقرير ${name} ليُكتب من جديد.`
        : `غُيّر التقرير المحفوظ ${name}، وهذا إصداره ${version}.`,
    'report-definition.retired': (name, on) => `نُحّي التقرير المحفوظ ${name} في ${on}.`,
    'figures.signed-off': (name, on) => `اعتُمدت أرقام الرسالة ${name} بالتوقيع في ${on}.`,
    'figures.sign-off-withdrawn': (name, on) => `سُحب اعتماد أرقام الرسالة ${name} في ${on}.`,
  },
  packageScopes: {
    whole: 'السجل كله',
    partners: 'شركاء مختارون',
    assessment: 'تقييم واحد',
    since: 'ما استجد منذ آخر حزمة لهذا المستلم',
  },
  audiences: { partner: 'شريك', donor: 'جهة مانحة' },
  detail: {
    fingerprint: 'البصمة',
    signedBy: 'وقّعها',
    signedFigures: (count, from, asOf) => `عدد الأرقام ${count}، كما في ${asOf}؛ وما حدث منذ ${from}.`,
    seal: 'ختم السجل',
    packageScope: 'ما تحويه',
    audience: 'نسخة مختصرة لـ',
    packageHolds: (partners, entries, documents) =>
      `الشركاء: ${partners}. القيود: ${entries}. الوثائق: ${documents}.`,
    packageRefused: (count) => `شركاء لم يؤخذ منهم شيء: ${count}.`,
    packageMissing: (count) => `وثائق لم تكن فيها: ${count}.`,
    reason: 'السبب',
    approver: 'وافق عليه',
    secondApprover: 'صاحب الموافقة الثاني',
    lateReason: 'سبب التسجيل المتأخر',
    fileKept: 'حُفظ الملف نفسه.',
    fileNotKept: 'لم يُحفظ الملف نفسه.',
    acceptedBy: 'قبلها',
    number: 'الرقم',
    since: 'منذ',
    observed: 'ما لوحظ',
    justification: 'التبرير',
    conditions: 'الشروط',
    mitigation: 'تدابير التخفيف',
    note: 'ملاحظة',
    noteForRecord: 'مذكرة للملف',
    statement: 'البيان',
    counts: 'الأعداد',
    counted: (met, notMet, notApplicable, open) =>
      `مستوفى ${met}، غير مستوفى ${notMet}، لا ينطبق ${notApplicable}، مفتوح ${open}`,
    onBehalf: 'أدخلته الأمم المتحدة نيابةً عن الشريك.',
    noRating: 'بلا تقدير',
    revises: (reference) => `ينقّح ${reference}.`,
    takenOver: (answers, reviews) =>
      `نُقل إليه: من إجابات الشريك ${answers}، ومن مراجعة الأمم المتحدة ${reviews}.`,
    copied: 'نُسخ من التقييم السابق',
    answers: 'إجابات الشريك',
    reviews: 'إجابات مراجعة الأمم المتحدة',
    evidence: 'الأدلة',
    expired: 'أدلة انتهت صلاحيتها حينئذ',
    respondedBy: 'صاحب الرد',
    words: 'بكلمات الشريك',
    unknownForm: 'لم يُعدّ هذا البرنامج تلك الاستمارة.',
    standards: 'المعايير',
    triggerOn: 'تاريخ ما دعا إليه',
    triggerStatus: 'وضعه',
    triggerReference: 'مرجعه',
    seen: (place, on, by) => `شوهد في الموقع في ${place} بتاريخ ${on}، وشاهده ${by}، ولم يُنسخ`,
    file: (name) => `الملف ${name}`,
    fileLabel: 'الملف',
    fromForm: 'ورد مع استمارة مُعادة.',
    revisesEvidence: (title) => `يحل محل ${title}.`,
    place: 'المكان',
    people: 'المشاركون',
    summary: 'الخلاصة',
    found: (standard) => `ما وُجد بشأن ${standard}`,
    trained: (trained, total, course) => `تدرّب ${trained} من ${total}: ${course}`,
    training: 'التدريب',
    about: 'الإجراءات التي تناولها',
    next: 'موعد النشاط التالي',
    cash: 'النقد السنوي بالدولار الأمريكي',
    article: 'المادة',
    quote: 'الكلمات المقتبسة',
    source: 'المصدر',
    languages: 'اللغات',
    form: 'الشكل',
    clauses: 'البنود',
    compared: (same, changed, missing, added) =>
      `بنود بلا تغيير ${same}، معدّلة ${changed}، ناقصة ${missing}، ليست من نصنا ${added}`,
    result: 'النتيجة',
    findings: (count) => `ملاحظات أخرى خارج البنود: ${count}.`,
    comparedWith: 'قورن بالمرفق',
    standing: 'سبب غياب تقييم صالح',
    publisher: 'الناشر',
    packClauses: (count) => `عدد البنود فيها: ${count}.`,
    entity: 'كيان الأمم المتحدة',
    fictional: 'تحتوي على بيانات خيالية للتجربة.',
    officer: 'الموظف',
    kept: 'القيمة المعتمدة',
    shownBy: 'الأدلة التي تُظهره',
  },
  settings: {
    officer: (device) => `الموظف على الجهاز ${device}`,
    columns: 'الأعمدة التي يتعرف عليها الاستيراد',
    columnsValue: (count) => `عدد عناوين الأعمدة ${count}`,
    documentLimitMiB: 'أكبر حجم لوثيقة، بالميبيبايت',
    person: (device) => `الشخص من القائمة على الجهاز ${device}`,
    someoneElseApproves: 'يوقّع ويعتمد شخص غير المُراجِع',
    annex: (blank) => `كلمات المكتب للفراغ ${blank}`,
    other: 'إعداد من برنامج أحدث',
  },
  note: 'التواريخ والأوقات بحسب ساعة الجهاز الذي كتب القيد، وهي لاطلاع الناس فقط. أما الترتيب فهو ترتيب السجل.',
  counts: (shown, all) => `القيود: ${shown} من ${all}`,
  notKnown: (count) =>
    `قيود كتبها برنامج أحدث أو لا يمكن قراءتها: ${count}. إنها محفوظة ومعدودة، وجملها تقول ذلك.`,
  waiting: (count) => `قيود تنتظر قيوداً سابقة لم تصل بعد ولم تُذكر هنا: ${count}.`,
  faults: {
    'bad-signature': 'انقطاع هنا: هذا القيد ليس كما وقّعه جهازه، فقد غُيّر بعد ذلك.',
    'broken-chain': 'انقطاع هنا: هذا القيد لا يتبع القيد الذي قبله، فقد غُيّر ذاك أو أُزيل.',
  },
  broken: (count) =>
    `السجل منقطع عند قيود تقول ذلك بنفسها: ${count}. والباقي مقروء، ولا يُعرف ما الذي تغيّر هناك. افحص مساحة العمل وقارنها بنسخة احتياطية.`,
  lost: (count) =>
    `نصوص محفوظة لم تعد قيوداً ولا يمكن ذكرها: ${count}. افحص مساحة العمل وقارنها بنسخة احتياطية.`,
  empty: 'لم يحدث شيء يوافق ما طُلب.',
  filter: { label: 'المطلوب', none: 'السجل كله', kind: 'النوع', person: 'الشخص', from: 'من', until: 'حتى' },
  columns: {
    date: 'التاريخ',
    time: 'الوقت',
    kind: 'النوع',
    about: 'الموضوع',
    what: 'ما حدث',
    details: 'التفاصيل',
    by: 'بواسطة',
    function: 'المسمى الوظيفي',
    device: 'الجهاز',
  },
  sheet: 'القيود',
  provenance: {
    heading: 'مصدر هذا السجل',
    partner: 'الشريك',
    office: 'المكتب',
    entries: 'القيود',
    producedBy: 'أعدّه',
    producedAt: 'وقت الإعداد',
    program: 'البرنامج',
    textHash: 'بصمة SHA-256 للنص',
  },
};
