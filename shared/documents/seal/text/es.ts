import type { SealText } from './en.ts';

/** The same in Spanish. */
export const sealTextEs: SealText = {
  title: 'Sello de un espacio de trabajo de PSEA Partner Assessment',
  taken: (date, entries) => `Tomado el ${date}; entradas incluidas: ${entries}.`,
  keep: 'Quien elimine o reescriba más adelante una de estas entradas no podrá volver a crear este sello. Eso protege solo si el sello está fuera de su alcance: consérvelo, impreso o copiado, lejos del espacio de trabajo y de sus copias de seguridad.',
  check:
    'Para ver más adelante si el historial sigue siendo el mismo, indíquelo en la comprobación del espacio de trabajo, en los ajustes, o escriba:',
};
