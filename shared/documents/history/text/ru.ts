import type { HistoryText } from './en.ts';
import { historyFieldsRu } from './fields-ru.ts';

// Numbers follow a colon: the words before it need not agree with them.
const standards = (count: number) => `стандартов: ${count}`;
const actions = (count: number) => `действий: ${count}`;

/** Russian sentences of a history. Names and values stand after a colon or in brackets, so that none is inflected. */
export const historyRu: HistoryText = {
  title: 'История',
  subject: 'Кто, что и когда изменил',
  about: 'Что показано',
  quoted: (text) => `«${text}»`,
  line: (label, value) => `${label}: ${value}`,
  nothing: 'ничего',
  unreadableValue: 'значение, которое эта программа показать не может',
  unknownField: 'Значение из более новой программы',
  unknownThing: 'запись, которой нет в этой карточке',
  factElsewhere: 'факт, который записан у головного офиса',
  unknownDevice: 'которое здесь не известно',
  named: (kind, name) => `${kind} ${name}`,
  subAgreementWith: (name, agreement) => `Субсоглашение: ${name}, к соглашению ${agreement}`,
  unnamedAnswer: 'ответ, для которого у этой программы нет слова',
  range: (from, until) => `с ${from} до ${until}`,
  of: (part, whole) => `${part} из ${whole}`,
  changed: (label, from, to) => `Изменено (${label}): было ${from}, стало ${to}.`,
  changedLong: (label) => `Изменено: ${label}.`,
  set: (label, to) => `Записано (${label}): ${to}.`,
  removed: (label, from) => `Удалено (${label}): было ${from}.`,
  removedLong: (label) => `Удалено: ${label}.`,
  before: 'Было',
  after: 'Стало',
  newer:
    'Запись, сделанная более новой программой. Она хранится, но эта программа не может сказать, что в ней.',
  unreadable: 'Запись, которую нельзя прочитать. Она хранится; ее называет проверка хранилища.',
  unchanged: 'Записанное уже было там.',
  kinds: {
    partner: 'Партнер',
    basis: 'Освобождения от оценки',
    diligence: 'Комплексная проверка',
    assessment: 'Оценки и ответы',
    determination: 'Заключения и решения',
    evidence: 'Подтверждающие материалы',
    plan: 'План и действия',
    'follow-up': 'Посещения и поддержка',
    agreement: 'Соглашения',
    'sub-agreement': 'Субсоглашения',
    clauses: 'Статьи, инструменты оценки и сборники текстов',
    office: 'Отделение и настройки',
    'not-known': 'Здесь прочитать нельзя',
  },
  things: {
    assessment: 'Оценка',
    evidence: 'Подтверждающий материал',
    action: 'Действие',
    activity: 'Мероприятие',
    agreement: 'Соглашение',
    clause: 'Статья',
  },
  agreementTypes: {
    'agreement-of-cooperation': 'Соглашение о сотрудничестве',
    'programme-cooperation-agreement': 'Соглашение о сотрудничестве по программе',
    'small-scale-agreement': 'Соглашение небольшого объема',
    'memorandum-of-understanding': 'Меморандум о взаимопонимании',
    'contract-for-works-or-services': 'Договор на работы или услуги',
    'sub-agreement': 'Субсоглашение',
    other: 'Другое',
  },
  sources: {
    officer: 'проверено сотрудником',
    document: 'прочитано в возвращенном договоре',
    annex: 'по приложению',
  },
  flowDown: {
    present: 'Переданы',
    changed: 'Переданы другими словами',
    absent: 'Не переданы',
  },
  ways: {
    form: 'Заполненная форма',
    plan: 'Заполненная книга плана',
    list: 'Список партнеров',
    evidence: 'Подтверждающий материал',
  },
  intakePlaces: {
    'file-name': 'имя файла',
    title: 'название',
    description: 'описание',
    'seen-at': 'где это видели',
    note: 'примечание',
  },
  noteOn: (cell) => `примечание к ячейке ${cell}`,
  intakeChoices: { 'leave-out': 'не записано', shorten: 'записано короче', keep: 'оставлено как есть' },
  outcomes: { cleared: 'снято', confirmed: 'подтверждено' },
  assessed: { yes: 'Оценен', no: 'Не оценен' },
  tendencies: { better: 'лучше, чем раньше', same: 'как раньше', worse: 'хуже, чем раньше' },
  contents: { annex: 'приложение', clauses: 'только статьи' },
  roles: {
    officer: 'сотрудник',
    reviewer: 'проверяющий',
    approver: 'утверждающий',
    'head-of-office': 'руководитель отделения',
    reader: 'читатель',
  },
  fields: historyFieldsRu,
  sentences: {
    'partner.created': (reference) => `Партнер внесен в реестр под номером ${reference}.`,
    'partner.edited': (count) => `Изменено сведений о партнере: ${count}.`,
    'partner.archived': () => 'Партнер перенесен в архив.',
    'partner.restored': () => 'Партнер возвращен в списки.',
    'partner.joined': (record, into) =>
      `Карточка ${record} присоединена к карточке ${into} как одна организация.`,
    'partner.separated': (record, from) =>
      `Карточка ${record} отделена от карточки ${from} и снова стоит отдельно.`,
    'partner.received': (reference) => `Теперь в этой карточке есть записи ${reference}.`,
    'partner.released': (reference) => `Записей ${reference} в этой карточке больше нет.`,
    'partner.told-apart': (reference) => `${reference}: похожая, но другая организация.`,
    'partner.list-taken': (file: string | null, added: boolean) =>
      `${added ? 'Партнер появился' : 'Значения получены'} ${file === null ? 'из списка' : `из списка ${file}`}.`,
    'partner.list-undone': (file: string | null) =>
      `Импорт ${file === null ? 'списка' : `списка ${file}`} здесь отменен.`,
    'partner.assigned': (name) =>
      name === null ? 'Партнер больше ни за кем не закреплен.' : `За кем закреплен партнер: ${name}.`,
    'assessment.assigned': (reference, name) =>
      name === null
        ? `Оценка ${reference} больше ни за кем не закреплена.`
        : `За кем закреплена оценка ${reference}: ${name}.`,
    'conflict.settled': (label) => `Согласованы два значения с разных устройств: ${label}.`,
    'partner.intake-answered': (way, on, count) =>
      `${way}, поступление ${on}: по текстам, которые могут рассказывать о случае, приняты решения: ${count}.`,
    'content.intake-answered': (pack, version, on, count) =>
      `Сборник текстов ${pack} ${version}, ${on}: оставлено текстов, которые могут рассказывать о случае: ${count}.`,
    'partner.basis-recorded': (basis, from, until) =>
      `Записано освобождение от оценки: ${basis}, с ${from} до ${until}.`,
    'partner.basis-ended': (basis, on) => `Освобождение завершено ${on}: ${basis}.`,
    'reliance.recorded': (entity, on, until) => `Признан результат (${entity}) от ${on}, до ${until}.`,
    'reliance.ended': (entity, on, assessment) =>
      assessment === null
        ? `Признание результата (${entity}) отозвано ${on}.`
        : `Собственная оценка ${assessment} заменила результат (${entity}) ${on}.`,
    'diligence.recorded': (fact, on) => `Записан факт комплексной проверки от ${on}: ${fact}.`,
    'diligence.escalated': (fact, on, person) => `Передано в головной офис ${on} (${person}): ${fact}.`,
    'diligence.resolved': (fact, outcome, on, person) => `Разрешено ${on} (${person}), ${outcome}: ${fact}.`,
    'diligence.overridden': (fact, on, person) =>
      `Решено ${on} (${person}), что работа продолжается несмотря на это: ${fact}.`,
    'diligence.withdrawn': (fact) => `Отозван факт комплексной проверки: ${fact}.`,
    'assessment.country-level': (reference, why) =>
      `По оценке ${reference} страновое отделение оценивается отдельно: ${why}.`,
    'assessment.started': (reference, instrument, on) =>
      `Оценка ${reference} начата ${on}, по инструменту ${instrument}.`,
    'assessment.details-recorded': (reference, count) =>
      `Изменено сведений об оценке ${reference}: ${count}.`,
    'assessment.answers-recorded': (reference, count) =>
      `Записаны ответы партнера, ${reference}: ${standards(count)}.`,
    'assessment.reviews-recorded': (reference, count) =>
      `Записаны ответы рассмотрения ООН, ${reference}: ${standards(count)}.`,
    'assessment.difference-explained': (reference, standard, why) =>
      why === null
        ? `Взято назад объяснение, почему расходятся ответы на ${standard} (${reference}).`
        : `Почему расходятся ответы на ${standard} (${reference}): ${why}.`,
    'assessment.partner-responded': (reference, response, on) =>
      `Партнер ответил на результат ${reference} ${on}: ${response}.`,
    'assessment.request-answered': (reference, on, by) =>
      `На просьбу партнера повторно рассмотреть результат ${reference} дан ответ ${on} (${by}).`,
    'assessment.form-issued': (reference, languages, on) =>
      `Форма самооценки ${reference} создана ${on}: ${languages}.`,
    'assessment.form-returned': (reference, count, on) =>
      `Заполненная форма возвращена ${on} и принята, ${reference}: ${standards(count)}.`,
    'assessment.submitted': (reference, on, signer) =>
      `Самооценка ${reference} подана ${on}, подписано: ${signer}.`,
    'assessment.returned': (reference, on) => `Оценка ${reference} возвращена партнеру ${on}.`,
    'assessment.determined': (reference, kind, on, rating, signer) =>
      `${kind}, ${reference}, ${on}: ${rating}. Подписано: ${signer}.`,
    'assessment.decided': (reference, decision, on, signer) =>
      `Решение о партнерстве после ${reference}, ${on}: ${decision}. Подписано: ${signer}.`,
    'assessment.cancelled': (reference, on) => `Оценка ${reference} отменена ${on}.`,
    'assessment.instrument-moved': (reference, from, to, on) =>
      `Оценка ${reference} переведена ${on} с инструмента ${from} на ${to}.`,
    'assessment.window-extended': (reference, until, on) =>
      `Период улучшения ${reference} продлен ${on}, до ${until}.`,
    'assessment.standards-turned': (reference, count, on) =>
      `Повторно рассмотрено ${on}, ${reference}: ${standards(count)}.`,
    'assessment.consequence-recorded': (reference, consequence, on) =>
      `Последствие низкого потенциала после ${reference}, ${on}: ${consequence}.`,
    'assessment.reassesses': (reference, previous, trigger) =>
      `${reference} — повторная оценка после ${previous}: ${trigger}.`,
    'evidence.added': (title, reference, how) =>
      `Добавлен подтверждающий материал ${title} под номером ${reference}: ${how}.`,
    'evidence.edited': (title, count) => `Изменено сведений о подтверждающем материале ${title}: ${count}.`,
    'evidence.reviewed': (title, state) => `Рассмотрен подтверждающий материал ${title}: ${state}.`,
    'evidence.withdrawn': (title) => `Отозван подтверждающий материал ${title}.`,
    'plan.action-added': (title, reference) => `В план добавлено действие ${title} под номером ${reference}.`,
    'plan.action-edited': (title, count) => `Изменено сведений о действии ${title}: ${count}.`,
    'plan.action-moved': (title, from, to, on) => `Действие ${title}, ${on}: было «${from}», стало «${to}».`,
    'plan.note-added': (title, on) => `Записан ход выполнения от ${on}, действие ${title}.`,
    'plan.form-issued': (count, language, on) => `Книга плана создана ${on}: ${actions(count)}, ${language}.`,
    'plan.form-returned': (count, on) =>
      `Заполненная книга плана возвращена ${on} и принята: ${actions(count)}.`,
    'follow-up.added': (kind, on, reference) =>
      `Записано мероприятие по мониторингу и поддержке (${kind}, ${on}) под номером ${reference}.`,
    'follow-up.withdrawn': (activity) => `Отозвано мероприятие ${activity}.`,
    'follow-up.rhythm-chosen': (rhythm) => `Выбран график посещений: ${rhythm}.`,
    'agreement.added': (reference, on) => `Соглашение ${reference} добавлено ${on}.`,
    'agreement.edited': (reference, count) => `Изменено сведений о соглашении ${reference}: ${count}.`,
    'agreement.withdrawn': (reference) => `Соглашение ${reference} отозвано.`,
    'agreement.element-checked': (reference, element, state) =>
      state === null
        ? `Взята назад проверка элемента статей (${element}), ${reference}.`
        : `Элемент статей (${element}), ${reference}: ${state}.`,
    'agreement.annex-made': (reference, annex, set, on) =>
      `Окончательное приложение ${annex} к соглашению ${reference} составлено ${on}: ${set}.`,
    'agreement.contract-checked': (reference, file, on) =>
      `Договор ${file} (${reference}) сравнен с нашим текстом ${on}.`,
    'agreement.exception-recorded': (reference, on) =>
      `${on} записана причина, по которой ${reference} действует без действующей оценки.`,
    'agreement.contract-registered': (reference, file, on) =>
      `Подписанный договор ${file} сохранен вместе с ${reference} ${on}; программа его не сравнивала.`,
    'agreement.contract-withdrawn': (reference, file) =>
      `Подписанный договор ${file}, сохраненный вместе с ${reference}, взят назад.`,
    'sub-agreement.added': (name, agreement, on) =>
      `К соглашению ${agreement} добавлено субсоглашение (${name}) ${on}.`,
    'sub-agreement.edited': (name, agreement, count) =>
      `Изменено сведений о субсоглашении (${name}) к соглашению ${agreement}: ${count}.`,
    'sub-agreement.withdrawn': (name, agreement) =>
      `Субсоглашение (${name}) к соглашению ${agreement} отозвано.`,
    'sub-agreement.contract-checked': (name, agreement, file, on) =>
      `Договор ${file} субсоглашения (${name}) к соглашению ${agreement} сравнен с нашим текстом ${on}.`,
    'content.imported': (name, version, on) => `Сборник текстов ${name}, версия ${version}, принят ${on}.`,
    'clause.approved': (clause, version, on) => `Статья ${clause}, версия ${version}, одобрена ${on}.`,
    'clause.approval-withdrawn': (clause, version, on) =>
      `Одобрение статьи ${clause}, версия ${version}, отозвано ${on}.`,
    'instrument.approved': (instrument, on) => `Инструмент оценки ${instrument} одобрен ${on}.`,
    'instrument.approval-withdrawn': (instrument, on) =>
      `Одобрение инструмента оценки ${instrument} отозвано ${on}.`,
    'workspace.created': (office) => `Создано хранилище: ${office}.`,
    'device.added': (code) => `Устройство ${code} начало работать в хранилище.`,
    'settings.edited': (count) => `Изменено настроек отделения: ${count}.`,
    'person.added': (name) => `К людям отделения добавлено: ${name}.`,
    'person.edited': (name, count) => `Изменено сведений в списке людей отделения (${name}): ${count}.`,
    'person.left': (name, on) => `Уход из отделения ${on}: ${name}.`,
    'person.restored': (name) => `Снова в отделении: ${name}.`,
    'sender.accepted': (device, office) => `Признаны пакеты устройства ${device} (${office}).`,
    'package.sent': (to, on) =>
      to === null ? `Пакет создан ${on}.` : `Пакет создан ${on}, для кого: ${to}.`,
    'package.merged': (device, office) => `Принят пакет устройства ${device} (${office}).`,
    'device.retired': (device, on) =>
      `Устройство ${device} выведено из работы ${on}; то, что оно запишет позже, не принимается.`,
    'device.readmitted': (device, on) => `Устройство ${device} снова допущено ${on}.`,
    'report-definition.saved': (name, version) =>
      version === 1
        ? `Отчет ${name} сохранен, чтобы создавать его снова.`
        : `Сохраненный отчет ${name} изменен; это версия ${version}.`,
    'report-definition.retired': (name, on) => `Сохраненный отчет ${name} убран ${on}.`,
    'figures.signed-off': (name, on) => `Показатели письма ${name} заверены ${on}.`,
    'figures.sign-off-withdrawn': (name, on) => `Заверение показателей письма ${name} отозвано ${on}.`,
  },
  packageScopes: {
    whole: 'все записи',
    partners: 'выбранные партнеры',
    assessment: 'одна оценка',
    since: 'то, что появилось после последнего пакета для этого получателя',
  },
  audiences: { partner: 'партнер', donor: 'донор' },
  detail: {
    reason: 'Причина',
    fingerprint: 'Отпечаток',
    signedBy: 'Кем подписано',
    signedFigures: (count, from, asOf) => `Показателей: ${count}, на ${asOf}; что произошло с ${from}.`,
    seal: 'Пломба журнала',
    packageScope: 'Что в нем',
    audience: 'Для кого сокращен',
    packageHolds: (partners, entries, documents) =>
      `Партнеров: ${partners}. Записей: ${entries}. Документов: ${documents}.`,
    packageRefused: (count) => `Партнеров, из записей которых ничего не принято: ${count}.`,
    packageMissing: (count) => `Документов, которых в нем не было: ${count}.`,
    approver: 'Утверждено',
    secondApprover: 'Второй утверждающий',
    lateReason: 'Почему записано поздно',
    fileKept: 'Сам файл сохранен.',
    fileNotKept: 'Сам файл не сохранен.',
    acceptedBy: 'Кем признан',
    number: 'Номер',
    since: 'С',
    observed: 'Что замечено',
    justification: 'Обоснование',
    conditions: 'Условия',
    mitigation: 'Меры по смягчению',
    note: 'Примечание',
    noteForRecord: 'Записка для досье',
    statement: 'Обоснование заключения',
    counts: 'Подсчет',
    counted: (met, notMet, notApplicable, open) =>
      `соблюдено: ${met}, не соблюдено: ${notMet}, не применимо: ${notApplicable}, открыто: ${open}`,
    onBehalf: 'Введено ООН от имени партнера.',
    noRating: 'уровня нет',
    revises: (reference) => `Это пересмотр оценки ${reference}.`,
    takenOver: (answers, reviews) =>
      `Перенесено: ответы партнера (${standards(answers)}), ответы рассмотрения ООН (${standards(reviews)}).`,
    copied: 'Скопировано из прежней оценки',
    answers: 'ответы партнера',
    reviews: 'ответы рассмотрения ООН',
    evidence: 'Подтверждающие материалы',
    expired: 'Подтверждающие материалы, срок которых к тому времени истек',
    respondedBy: 'Кем дан',
    words: 'Словами партнера',
    unknownForm: 'Форма сделана не этой программой.',
    standards: 'Стандарты',
    triggerOn: 'Дата повода',
    triggerStatus: 'Как обстоит дело',
    triggerReference: 'Номер повода',
    seen: (place, on, by) => `видели на месте (${place}) ${on}, ${by}, не копировали`,
    file: (name) => `файл ${name}`,
    fileLabel: 'Файл',
    fromForm: 'Поступил с возвращенной формой.',
    revisesEvidence: (title) => `Заменяет ${title}.`,
    place: 'Место',
    people: 'Кто участвовал',
    summary: 'Резюме',
    found: (standard) => `Вывод по ${standard}`,
    trained: (trained, total, course) => `обучено ${trained} из ${total}: ${course}`,
    training: 'Обучение',
    about: 'Действия, о которых шла речь',
    next: 'Следующее запланировано на',
    cash: 'Денежные средства за год, долл. США',
    article: 'Статья',
    quote: 'Цитата',
    source: 'Источник',
    languages: 'Языки',
    form: 'Форма',
    clauses: 'Статьи',
    compared: (same, changed, missing, added) =>
      `статей без изменений: ${same}, изменено: ${changed}, не хватает: ${missing}, не наших: ${added}`,
    result: 'Результат',
    findings: (count) => `Еще находок вне статей: ${count}.`,
    comparedWith: 'Сравнено с приложением',
    standing: 'Почему нет действующей оценки',
    publisher: 'Издатель',
    packClauses: (count) => `Статей в нем: ${count}.`,
    entity: 'Структура ООН',
    fictional: 'Содержит вымышленные данные для примера.',
    officer: 'Сотрудник',
    kept: 'Оставленное значение',
    shownBy: 'Подтверждающий материал, который это показывает',
  },
  settings: {
    officer: (device) => `Сотрудник за устройством ${device}`,
    columns: 'Столбцы, которые распознает импорт',
    columnsValue: (count) => `названий столбцов: ${count}`,
    documentLimitMiB: 'Наибольший документ, МиБ',
    person: (device) => `Человек из списка за устройством ${device}`,
    someoneElseApproves: 'Подписывает и утверждает не проверяющий, а другой человек',
    annex: (blank) => `Собственные слова отделения для поля «${blank}»`,
    other: 'Настройка из более новой программы',
  },
  note: 'Даты и время — по часам устройства, которое сделало запись, и только для людей. Порядок — как в журнале.',
  counts: (shown, all) => `Записей: ${shown} из ${all}`,
  notKnown: (count) =>
    `Записей, сделанных более новой программой или таких, которые нельзя прочитать: ${count}. Они хранятся и учтены; об этом сказано на их месте.`,
  waiting: (count) => `Записей, которые ждут более ранних, еще не поступивших, и пока не показаны: ${count}.`,
  faults: {
    'bad-signature':
      'ЗДЕСЬ РАЗРЫВ: эта запись не такая, какой ее подписало устройство. С тех пор ее кто-то или что-то изменило.',
    'broken-chain': 'ЗДЕСЬ РАЗРЫВ: эта запись не следует из предыдущей, которую изменили или убрали.',
  },
  broken: (count) =>
    `В истории есть разрывы, записей с разрывом: ${count}; об этом сказано в них самих. Остальное можно прочитать; что там изменено, сказать нельзя. Проверьте хранилище и сравните с резервной копией.`,
  lost: (count) =>
    `Хранимых текстов, которые больше не являются записями и содержание которых неизвестно: ${count}. Проверьте хранилище и сравните с резервной копией.`,
  empty: 'Ничего, что подходило бы под запрос, не произошло.',
  filter: {
    label: 'Запрошено',
    none: 'Вся история',
    kind: 'Вид',
    person: 'Человек',
    from: 'С',
    until: 'До',
  },
  columns: {
    date: 'Дата',
    time: 'Время',
    kind: 'Вид',
    about: 'О чем',
    what: 'Что произошло',
    details: 'Подробности',
    by: 'Кто',
    function: 'Должность',
    device: 'Устройство',
  },
  sheet: 'Записи',
  provenance: {
    heading: 'Откуда это',
    partner: 'Партнер',
    office: 'Отделение',
    entries: 'Записи',
    producedBy: 'Кем создано',
    producedAt: 'Когда создано',
    program: 'Программа',
    textHash: 'SHA-256 текста',
  },
};
