import type { AmendmentLetterText } from './en.ts';

/** Spanish words of the letter that brings an agreement to today's clauses; every party signs it. */
export const amendmentLetterEs: AmendmentLetterText = {
  kind: 'Carta de enmienda',
  marking: 'Para el destinatario',
  subject: (agreement) =>
    `Enmienda del acuerdo ${agreement}: protección contra la explotación y los abusos sexuales`,
  intro: (agreement, parties, count) =>
    `Nos gustaría adaptar el acuerdo ${agreement} entre ${parties} a las cláusulas sobre protección contra la explotación y los abusos sexuales que se usan hoy. Esta carta dice qué cambia. Cuando la hayan firmado ${count === 2 ? 'ambas' : 'todas las'} partes, formará parte del acuerdo.`,
  runs: (from, until) => `El acuerdo rige del ${from} al ${until}.`,
  changes: {
    heading: 'Qué cambia',
    absent: 'El acuerdo no tiene ninguna cláusula sobre:',
    unchecked: 'No se ha mirado si el acuerdo tiene una cláusula sobre estos temas:',
    lacking: 'El anexo adjunto no contiene ninguna cláusula sobre estos de ellos:',
    brought: 'El anexo aporta cláusulas sobre:',
    changed: (annex) => `Desde el anexo ${annex} se han redactado de nuevo las cláusulas sobre:`,
    left: (annex) => `El anexo ${annex} contenía cláusulas que ya no se usan sobre:`,
  },
  annex: {
    heading: 'El anexo',
    named: (annex, date) =>
      `El texto de las cláusulas es el anexo ${annex} de ${date}, que se adjunta a esta carta.`,
    hash: (hash) => `SHA-256 del texto del anexo: ${hash}.`,
    open: 'El texto de las cláusulas es el anexo que se adjunta a esta carta. Referencia y fecha del anexo:',
    blanks: ['Referencia', 'Fecha'],
    rule: 'El anexo reemplaza toda cláusula anterior del acuerdo sobre el mismo tema. Donde el acuerdo y el anexo difieran, decide el anexo. Todo lo demás del acuerdo queda como está.',
    from: 'La enmienda surte efecto el día en que firme la última de las partes.',
  },
  and: ' y ',
  ask: 'Les rogamos que devuelvan un ejemplar firmado. Si una cláusula no se puede aceptar tal como está, dígannoslo antes de firmar; lo hablaremos con ustedes.',
  sides: { title: 'Parte', name: (name) => `Por ${name}` },
  signHeading: 'Acordado por',
  lines: ['Nombre y cargo', 'Fecha y firma'],
};
