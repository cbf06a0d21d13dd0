import type { IncompleteText } from './incomplete-en.ts';

/** The same in Spanish. */
export const incompleteTextEs: IncompleteText = {
  title: 'ESTA COPIA DE SEGURIDAD ESTÁ INCOMPLETA',
  taken: (date, missing) =>
    `Cuando se hizo, el ${date}, faltaban en el espacio de trabajo, o estaban dañados, documentos que figuran en los datos registrados: ${missing}. No están en esta copia de seguridad.`,
  rest: 'Los propios datos registrados y todos los demás documentos están aquí y se comprobaron.',
  act: 'El programa nombra los documentos que faltan cuando hace una copia de seguridad así y cuando la restaura. Añada de nuevo los mismos archivos al espacio de trabajo o tómelos de una copia de seguridad anterior; después haga una nueva.',
};
