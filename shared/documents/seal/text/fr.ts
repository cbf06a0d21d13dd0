import type { SealText } from './en.ts';

/** What stands beside a seal on paper or in a file, in French. */
export const sealTextFr: SealText = {
  title: 'Sceau d’un espace de travail de PSEA Partner Assessment',
  taken: (date, entries) => `Pris le ${date} ; entrées couvertes : ${entries}.`,
  keep: 'Quiconque retire ou réécrit plus tard une de ces entrées ne peut plus refaire ce sceau. Cela ne protège que là où le sceau est hors de sa portée : gardez-le, imprimé ou copié, loin de l’espace de travail et de ses sauvegardes.',
  check:
    'Pour voir plus tard si l’historique est toujours le même, donnez-le à la vérification de l’espace de travail dans les paramètres, ou tapez :',
};
