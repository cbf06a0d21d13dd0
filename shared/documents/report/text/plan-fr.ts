import type { PlanText } from './plan-en.ts';

/** French words of the printable plan. */
export const planFr: PlanText = {
  kind: 'Plan de renforcement des capacités',
  subject:
    'Actions par lesquelles un partenaire d’exécution comble les lacunes de son évaluation des capacités PEAS',
  marking: 'Pour le partenaire et les entités des Nations Unies qui appuient ce plan',
  sections: {
    actions: (reference) => `Actions par norme (évaluation ${reference})`,
    progress: 'Avancement à ce jour',
    dates: 'Dates à tenir',
    signatures: 'Convenu par',
  },
  overview: {
    result: 'Résultat de l’évaluation',
    resultOf: (result, kind, date) => `${result} (${kind}, ${date})`,
    window: 'Période d’amélioration',
    windowSpan: (from, until) => `du ${from} au ${until}`,
    extended: (on, until) => `Prolongée le ${on}, jusqu’au ${until}`,
    entities: 'Entités des Nations Unies qui appuient le plan',
    actions: 'Actions',
    counts: (open, done, verified) =>
      `ouvertes : ${open}, dont achevées par le partenaire et pas encore vérifiées : ${done} ; vérifiées : ${verified}`,
  },
  gap: 'Ce qui manque',
  gapWas: 'Ce qui manquait',
  closed: 'Cette norme est désormais respectée.',
  stillOpen: 'La norme est réexaminée : le dernier examen dit encore qu’elle n’est pas respectée.',
  noActions: 'Aucune action n’est encore planifiée pour cette norme.',
  columns: {
    number: 'Nº',
    action: 'Action',
    verification: 'À quoi on verra que c’est fait',
    who: 'Responsable',
    support: 'Avec l’appui de',
    dueAndStatus: 'Échéance et état',
  },
  priority: (word) => `Priorité : ${word}`,
  priorities: { high: 'haute', normal: 'normale', low: 'basse' },
  budget: (amount) => `Budget : ${amount}`,
  nobody: 'Personne n’est encore nommé',
  overdue: 'en retard',
  outsideWindow: 'après la période d’amélioration',
  since: (date) => `depuis le ${date}`,
  statuses: {
    'not-started': 'Non commencée',
    'in-progress': 'En cours',
    'done-by-partner': 'Achevée par le partenaire, pas encore vérifiée',
    verified: 'Vérifiée',
    dropped: 'Abandonnée',
  },
  dropped: (actions) => `Abandonné : ${actions}.`,
  progress: { date: 'Date', action: 'Action', note: 'Avancement' },
  dates: { windowEnds: 'Fin de la période d’amélioration', due: 'Échéance' },
  signatures: {
    intro:
      'Les deux parties conviennent de ces actions et de ces dates et se préviennent à temps lorsque l’une d’elles doit changer.',
    side: 'Partie',
    partner: 'Pour le partenaire',
    entity: (entity) => `Pour : ${entity}`,
    nameAndFunction: 'Nom et titre fonctionnel',
    dateAndSignature: 'Date et signature',
  },
  provenance: {
    partner: 'Partenaire',
    assessments: 'Évaluations',
    issuedBy: 'Remis par',
    producedAt: 'Établi le',
    program: 'Programme',
    sharingMeaning:
      'Ce plan est partagé entre le partenaire et les entités des Nations Unies qui y sont nommées. Il dit ce que font des organisations ; il ne nomme aucune personne concernée par un cas.',
    textHash: 'SHA-256 du texte',
  },
};
