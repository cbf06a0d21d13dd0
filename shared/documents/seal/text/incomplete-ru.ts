import type { IncompleteText } from './incomplete-en.ts';

/** What lies beside a backup that lacks documents, in Russian. */
export const incompleteTextRu: IncompleteText = {
  title: 'ЭТА РЕЗЕРВНАЯ КОПИЯ НЕПОЛНАЯ',
  taken: (date, missing) =>
    `Когда ее делали ${date}, документов, названных в записях, в хранилище не было или они были повреждены: ${missing}. В этой копии их нет.`,
  rest: 'Сами записи и все остальные документы здесь есть и проверены.',
  act: 'Программа называет недостающие документы, когда делает такую копию и когда восстанавливает ее. Добавьте те же файлы в хранилище еще раз или возьмите их из более старой копии; затем сделайте новую.',
};
