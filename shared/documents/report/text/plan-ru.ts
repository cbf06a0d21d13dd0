import type { PlanText } from './plan-en.ts';

/** Russian words of the printable plan. */
export const planRu: PlanText = {
  kind: 'План осуществления мер по укреплению потенциала',
  subject:
    'Действия, которыми партнер-исполнитель устраняет пробелы, найденные при оценке его потенциала в области защиты от сексуальной эксплуатации и сексуальных надругательств',
  marking: 'Для партнера и структур ООН, которые поддерживают этот план',
  sections: {
    actions: (reference) => `Действия по стандартам (оценка ${reference})`,
    progress: 'Ход выполнения',
    dates: 'Даты, которые нужно соблюсти',
    signatures: 'Согласовано',
  },
  overview: {
    result: 'Результат оценки',
    resultOf: (result, kind, date) => `${result} (${kind}, ${date})`,
    window: 'Период улучшения',
    windowSpan: (from, until) => `с ${from} до ${until}`,
    extended: (on, until) => `Продлен ${on}, до ${until}`,
    entities: 'Структуры ООН, которые поддерживают план',
    actions: 'Действия',
    counts: (open, done, verified) =>
      `открыто: ${open}, из них выполнено партнером и еще не проверено: ${done}; проверено: ${verified}`,
  },
  gap: 'Чего не хватает',
  gapWas: 'Чего не хватало',
  closed: 'Теперь этот стандарт соблюден.',
  stillOpen: 'Стандарт рассматривается снова: по последнему рассмотрению он еще не соблюден.',
  noActions: 'Для этого стандарта действий пока не запланировано.',
  columns: {
    number: '№',
    action: 'Действие',
    verification: 'Как это будет проверено',
    who: 'Ответственный',
    support: 'При поддержке',
    dueAndStatus: 'Срок и состояние',
  },
  priority: (word) => `Важность: ${word}`,
  priorities: { high: 'высокая', normal: 'обычная', low: 'низкая' },
  budget: (amount) => `Бюджет: ${amount}`,
  nobody: 'Пока не назван',
  overdue: 'просрочено',
  outsideWindow: 'после периода улучшения',
  since: (date) => `с ${date}`,
  statuses: {
    'not-started': 'Не начато',
    'in-progress': 'Выполняется',
    'done-by-partner': 'Выполнено партнером, еще не проверено',
    verified: 'Проверено',
    dropped: 'Снято',
  },
  dropped: (actions) => `Больше не выполняется: ${actions}.`,
  progress: { date: 'Дата', action: 'Действие', note: 'Ход выполнения' },
  dates: { windowEnds: 'Заканчивается период улучшения', due: 'Срок' },
  signatures: {
    intro:
      'Обе стороны согласны с этими действиями и сроками и своевременно сообщают друг другу, если что-то из этого нужно изменить.',
    side: 'Сторона',
    partner: 'От имени партнера',
    entity: (entity) => `От имени: ${entity}`,
    nameAndFunction: 'Имя и должность',
    dateAndSignature: 'Дата и подпись',
  },
  provenance: {
    partner: 'Партнер',
    assessments: 'Оценки',
    issuedBy: 'Кем выдано',
    producedAt: 'Когда создано',
    program: 'Программа',
    sharingMeaning:
      'Этот план доступен партнеру и структурам ООН, которые в нем названы. В нем сказано, что делают организации; он не называет никого, кого касается случай.',
    textHash: 'SHA-256 текста',
  },
};
