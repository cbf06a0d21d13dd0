import type { NoteForRecordText } from './en.ts';

/** French words of the Note for the Record as a document of its own, signed within the United Nations. */
export const noteForRecordFr: NoteForRecordText = {
  kind: 'Note pour le dossier',
  subject: (instrument) => `${instrument} : note pour le dossier`,
  purpose:
    'Cette note consigne pourquoi le travail avec ce partenaire se poursuit, ce qui réduit le risque, et qui l’a approuvé. Lorsque la capacité est faible et le risque donc élevé, aucun travail ne se poursuit sans une telle note. Elle est gardée avec le dossier du partenaire et n’est pas remise au partenaire.',
  sections: {
    result: 'Résultat',
    decision: 'La décision',
    why: 'Pourquoi le travail se poursuit',
    mitigation: 'Mesures d’atténuation',
    conditions: 'Conditions fixées au partenaire',
    consequence: 'Après la détermination finale',
    approval: 'Approbation',
    provenance: 'À propos de ce document',
  },
  facts: {
    partner: 'Partenaire',
    assessment: 'Évaluation',
    result: 'Résultat',
    restsOn: 'Repose sur',
    open: 'Normes non respectées',
    window: 'Période d’amélioration jusqu’au',
    standsFor: 'Personne qui approuve, telle que consignée',
    decidedBy: 'Décision signée par',
    consequence: 'Ce qui suit',
  },
  later: (date) =>
    `Cette note relève de la décision du ${date}. Une décision ultérieure a été consignée depuis.`,
  approvalIntro:
    'Approuvé comme consigné ci-dessus. Une signature sur papier s’ajoute aux données consignées et ne les remplace pas.',
  approver: 'Personne qui approuve',
  signer: 'Pour la décision',
  lines: { name: 'Nom', function: 'Titre fonctionnel', date: 'Date', signature: 'Signature' },
};
