import type { EvidenceText } from './en.ts';

/** French words of the documents about evidence, what it supports, differences and the partner's response. */
export const evidenceFr: EvidenceText = {
  title: 'Pièces justificatives',
  document: 'Pièce',
  state: 'État',
  dates: 'Dates',
  issued: (date) => `Délivré le ${date}`,
  expires: (date) => `Expire le ${date}`,
  expired: (date) => `Expiré le ${date}`,
  noDates: 'Aucune date consignée',
  seenOnSite: (place, date, by) => `Vu sur place, non copié : ${place}, ${date}, par ${by}`,
  states: {
    'not-reviewed': 'Non examinée',
    accepted: 'Acceptée',
    insufficient: 'Insuffisante',
    expired: 'Expirée',
    replaced: 'Remplacée par une version ultérieure',
    withdrawn: 'Retirée',
  },
  ground: 'Pièces à l’appui',
  grounds: {
    accepted: 'Soutenu par des pièces acceptées.',
    'not-reviewed': 'Soutenu par des pièces que personne n’a encore examinées.',
    nothing: 'Aucune pièce n’est liée.',
    insufficient: 'Les pièces sont insuffisantes.',
    expired: 'Ses pièces ont expiré.',
  },
  until: (date) => `Les pièces sont valables jusqu’au ${date}.`,
  groundless: (standards, without) =>
    `Le niveau repose sur des normes que l’examen constate en place (${standards}), dont sans pièces suffisantes aujourd’hui (${without}) :`,
  groundExpired: (standard, title, date) => `${standard} : « ${title} », expiré le ${date}.`,
  groundNothing: (standards) => `Aucune pièce n’est liée : ${standards}.`,
  groundInsufficient: (standards) => `Les pièces sont insuffisantes : ${standards}.`,
  difference: 'Pourquoi les réponses diffèrent',
  noDifferenceReason: 'Aucun motif consigné',
  differences: {
    'no-evidence': 'Aucune pièce',
    'evidence-expired': 'Pièce expirée',
    insufficient: 'Pièces insuffisantes',
    'not-practised': 'Sur papier, non pratiqué',
    misunderstood: 'La question a été mal comprise',
    other: 'Autre',
  },
  response: {
    title: 'Réponse du partenaire',
    notFollowed: 'Pourquoi il n’a pas été donné suite à la demande de réexamen',
    none: 'Aucune réponse du partenaire au résultat n’est consignée.',
    response: 'Réponse',
    by: 'Donnée par',
    on: 'Date',
    comment: 'Dans les mots du partenaire',
    kinds: {
      agrees: 'Approuve le résultat',
      'asks-for-review': 'Demande un réexamen du résultat',
    },
  },
};
