import type { DossierText } from './en.ts';

/** French words of the dossier as of a day. */
export const dossierFr: DossierText = {
  kind: 'Dossier à un jour donné',
  file: 'PEAS dossier',
  subject: 'Ce que l’on savait d’un partenaire à la fin d’un jour',
  asOf: (day) => `au ${day}`,
  intro: (day) =>
    `Voici ce que les données disaient du partenaire à la fin du jour, ${day}, d’après les horloges des appareils qui les ont écrites et en UTC. Rien de ce qui a été consigné plus tard n’y est : aucune réponse, correction, décision ni aucun retrait ultérieurs.`,
  sections: {
    standing: 'Le partenaire ce jour-là',
    assessments: 'Évaluations',
    assessment: (reference) => `Évaluation ${reference}`,
    evidence: 'Pièces détenues',
    plan: 'Plan de renforcement des capacités',
    agreements: 'Accords',
    record: 'Qui a consigné quoi, et quand',
    heads: 'Où s’arrêtait le journal',
  },
  standing: {
    partner: 'Partenaire',
    reference: 'Référence',
    country: 'Pays',
    type: 'Type',
    scope: 'Champ d’application',
    headquarters: 'Siège',
    result: 'Résultat ce jour-là',
    label: 'Mention du fichier fournisseurs ce jour-là',
    gate: 'Un accord en vigueur',
    carried: 'Quelque chose de valable le portait.',
    gaps: 'Normes non respectées',
    reliance: 'Résultat reconnu',
    basis: 'Dispense',
    basisDays: (from, until) => `du ${from} au ${until}`,
    conflicts: (count) => `Modifications séparées que personne n’avait tranchées : ${count}.`,
    waiting: (count) =>
      `Entrées qui en attendaient une antérieure, et qui ne sont donc pas dans ce qui est dit ici : ${count}.`,
    twoRatings:
      'Deux niveaux différents étaient en vigueur côte à côte. Le plus récent du journal est montré.',
    archived: 'Archivé',
  },
  assessment: {
    instrument: 'Instrument',
    status: 'Statut',
    started: 'Commencée',
    standards: 'Normes et ce qui les soutenait',
    columns: {
      standard: 'Norme',
      self: 'Partenaire',
      review: 'Entité des Nations Unies',
      ground: 'Soutenu par',
      reason: 'Commentaire de l’examen',
    },
    evidence: (references) => `Pièces : ${references}`,
    cancelled: (day, reason) => `Annulée le ${day} : ${reason}`,
    none: 'Aucune évaluation n’avait été commencée.',
  },
  evidence: {
    none: 'Aucune pièce n’était détenue.',
    columns: {
      reference: 'Référence',
      what: 'Ce que c’est',
      state: 'État ce jour-là',
      standards: 'Sous',
      hash: 'SHA-256 du fichier',
    },
    added: (day, by) => `Ajoutée le ${day}, ${by}`,
    sighting: 'Vue sur place',
  },
  plan: {
    none: 'Il n’y avait pas de plan.',
    columns: {
      reference: 'Action',
      standard: 'Norme',
      what: 'Ce qu’il fallait faire',
      due: 'Échéance',
      status: 'État ce jour-là',
      who: 'Responsable',
    },
    overdue: 'en retard',
  },
  agreements: {
    none: 'Aucun accord n’était consigné.',
    columns: {
      reference: 'Accord',
      status: 'État ce jour-là',
      days: 'Du et au',
      clauses: 'Clauses EAS',
      gate: 'Sans évaluation valable',
    },
    clauses: (present, changed, absent, unchecked) =>
      `présents : ${present} ; modifiés : ${changed} ; absents : ${absent} ; non cherchés : ${unchecked}`,
    exception: (day, reason, by) => `${day}, ${by} : ${reason}`,
    withdrawn: (reason) => `Retiré : ${reason}`,
  },
  record: {
    intro: (count) =>
      `Toutes les entrées connues ce jour-là (${count} au total), la plus ancienne d’abord ; dates et heures en UTC. La dernière colonne est le début du SHA-256 de l’entrée telle qu’elle est enchaînée.`,
    columns: { when: 'Quand', what: 'Ce qui a été consigné', about: 'Sujet', by: 'Par', hash: 'Entrée' },
    partner: 'Le partenaire',
    device: (code) => `Appareil ${code}`,
  },
  heads: {
    intro:
      'La dernière entrée que chaque appareil avait alors écrite. Qui détient le journal peut suivre chaque chaîne jusqu’ici ; une autre fin serait un autre journal.',
    columns: {
      record: 'Journal de',
      device: 'Appareil',
      entries: 'Entrées',
      at: 'Dernière entrée',
      hash: 'SHA-256 de la dernière entrée',
    },
  },
  provenance: {
    heading: 'Comment le lire',
    office: 'Bureau',
    asOf: 'À la fin du',
    last: 'Dernière entrée qui y figure',
    entries: 'Entrées qui y figurent',
    textHash: 'SHA-256 du texte',
    note: 'Il ne dit ni à quel moment il a été établi ni par qui : établi de nouveau à partir du même journal, il est le même jusqu’au dernier octet. Une entrée qu’un autre appareil avait écrite ce jour-là et qui est arrivée ici plus tard en fait partie ; une fin du journal est alors autre. Les jours des évaluations, des décisions et des accords sont ceux que des personnes ont indiqués.',
  },
};
