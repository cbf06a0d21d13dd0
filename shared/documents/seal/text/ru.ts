import type { SealText } from './en.ts';

/** What stands beside a seal on paper or in a file, in Russian. */
export const sealTextRu: SealText = {
  title: 'Пломба хранилища PSEA Partner Assessment',
  taken: (date, entries) => `Наложена ${date}, записей: ${entries}.`,
  keep: 'Тот, кто позже удалит или перепишет одну из этих записей, не сможет снова создать такую же пломбу. Это защищает только там, где пломба для него недоступна: храните ее, распечатанную или скопированную, отдельно от хранилища и его резервных копий.',
  check:
    'Чтобы позже увидеть, прежняя ли история, укажите ее при проверке хранилища в настройках или введите:',
};
