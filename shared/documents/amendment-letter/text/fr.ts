import type { AmendmentLetterText } from './en.ts';

/** French words of the letter that brings an agreement to today's clauses; every party signs it. */
export const amendmentLetterFr: AmendmentLetterText = {
  kind: 'Lettre d’amendement',
  marking: 'Pour le destinataire',
  subject: (agreement) =>
    `Amendement de l’accord ${agreement} : protection contre l’exploitation et les atteintes sexuelles`,
  intro: (agreement, parties, count) =>
    `Nous souhaitons mettre l’accord ${agreement} en conformité avec les clauses de protection contre l’exploitation et les atteintes sexuelles qui sont en usage aujourd’hui. Parties à l’accord : ${parties}. Cette lettre dit ce qui change. Lorsque ${count === 2 ? 'les deux' : 'toutes les'} parties l’ont signée, elle fait partie de l’accord.`,
  runs: (from, until) => `L’accord court du ${from} au ${until}.`,
  changes: {
    heading: 'Ce qui change',
    absent: 'L’accord n’a pas de clause sur :',
    unchecked: 'Il n’a pas été regardé si l’accord a une clause sur ces sujets :',
    lacking: 'L’annexe jointe ne contient pas de clause sur ceux-ci d’entre eux :',
    brought: 'L’annexe apporte des clauses sur :',
    changed: (annex) => `Depuis l’annexe ${annex}, les clauses ont été reformulées sur :`,
    left: (annex) => `L’annexe ${annex} contenait des clauses qui ne sont plus en usage sur :`,
  },
  annex: {
    heading: 'L’annexe',
    named: (annex, date) =>
      `Le texte des clauses est l’annexe ${annex} du ${date}, qui est jointe à cette lettre.`,
    hash: (hash) => `SHA-256 du texte de l’annexe : ${hash}.`,
    open: 'Le texte des clauses est l’annexe qui est jointe à cette lettre. Référence et date de l’annexe :',
    blanks: ['Référence', 'Date'],
    rule: 'L’annexe remplace toute clause antérieure de l’accord sur le même sujet. Si l’accord et l’annexe diffèrent, l’annexe prévaut. Tout le reste de l’accord demeure inchangé.',
    from: 'L’amendement prend effet le jour où la dernière des parties signe.',
  },
  and: ' et ',
  ask: 'Merci de renvoyer un exemplaire signé. Si une clause ne peut pas être acceptée telle quelle, dites-le-nous avant de signer ; nous en parlerons avec vous.',
  sides: { title: 'Partie', name: (name) => `Pour : ${name}` },
  signHeading: 'Convenu par',
  lines: ['Nom et titre fonctionnel', 'Date et signature'],
};
