import type { IncompleteText } from './incomplete-en.ts';

/** What lies beside a backup that lacks documents, in French. */
export const incompleteTextFr: IncompleteText = {
  title: 'CETTE SAUVEGARDE EST INCOMPLÈTE',
  taken: (date, missing) =>
    `Lorsqu’elle a été faite, le ${date}, des documents que nomment les données manquaient ou étaient endommagés dans l’espace de travail : ${missing}. Ils ne sont pas dans cette sauvegarde.`,
  rest: 'Les données elles-mêmes et tous les autres documents sont ici, et ont été vérifiés.',
  act: 'Le programme nomme les documents manquants lorsqu’il fait une telle sauvegarde et lorsqu’il en restaure une. Ajoutez de nouveau les mêmes fichiers à l’espace de travail, ou prenez-les dans une sauvegarde plus ancienne ; faites-en ensuite une nouvelle.',
};
