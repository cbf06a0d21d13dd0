import type { ResultStateText } from './en.ts';

export const resultStateRu: ResultStateText = {
  'in-force': 'Действует до {date}',
  preliminary: 'Предварительное; срок окончательного заключения {date}',
  expiring: 'Истекает {date}',
  'evidence-expired': 'Опирается на истекшие подтверждения ({standards})',
  'window-over': 'Предварительное; срок окончательного заключения прошел {date}',
  expired: 'Срок истек {date}',
  'not-proceed': '{date} решено не продолжать работу',
  suspended: 'Работа приостановлена {date}',
  ended: 'Работа прекращена {date}',
  superseded: 'Заменено {date}',
  reliance: 'Признан результат другой структуры ООН до {date}',
  'reliance-over': 'Не оценен (признание результата другой структуры закончилось {date})',
  emergency: 'Освобождение в связи с чрезвычайной ситуацией до {date}',
  'no-contact': 'Освобождение из-за отсутствия контакта до {date}',
  'emergency-over': 'Не оценен (чрезвычайная ситуация закончилась {date})',
  'no-contact-over': 'Не оценен (освобождение из-за отсутствия контакта закончилось {date})',
  'not-shown': 'Более новый результат от {date} здесь показать нельзя',
  'not-accepted': 'Кем оценен: {entity}; здесь результат не признан',
  'not-assessed': 'Не оценен',
};
