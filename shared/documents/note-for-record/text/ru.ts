import type { NoteForRecordText } from './en.ts';

/** Russian words of the Note for the Record as a document of its own, signed within the United Nations. */
export const noteForRecordRu: NoteForRecordText = {
  kind: 'Записка для досье',
  subject: (instrument) => `${instrument}: записка для досье`,
  purpose:
    'В этой записке указано, почему работа с этим партнером продолжается, что снижает риск и кто это утвердил. Там, где потенциал низкий и риск поэтому высокий, никакая работа без такой записки не продолжается. Она хранится вместе с карточкой партнера и партнеру не передается.',
  sections: {
    result: 'Результат',
    decision: 'Решение',
    why: 'Почему работа продолжается',
    mitigation: 'Меры по смягчению',
    conditions: 'Условия, установленные для партнера',
    consequence: 'После окончательного заключения',
    approval: 'Утверждение записки',
    provenance: 'Об этом документе',
  },
  facts: {
    partner: 'Партнер',
    assessment: 'Оценка',
    result: 'Результат',
    restsOn: 'На чем основано',
    open: 'Несоблюденные стандарты',
    window: 'Период улучшения до',
    standsFor: 'Утверждающий, как записано',
    decidedBy: 'Кем подписано решение',
    consequence: 'Что следует',
  },
  later: (date) => `Эта записка относится к решению от ${date}. С тех пор записано более позднее решение.`,
  approvalIntro: 'Утверждено, как записано выше. Подпись на бумаге стоит рядом с записью и ее не заменяет.',
  approver: 'Утверждающий',
  signer: 'За решение',
  lines: { name: 'Имя', function: 'Должность', date: 'Дата', signature: 'Подпись' },
};
