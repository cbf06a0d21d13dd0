import type { PartnerCopyText } from './en.ts';

/** French words of the partner's copy: plain, addressed to the organization that was assessed. */
export const partnerCopyFr: PartnerCopyText = {
  kind: 'Résultat pour le partenaire',
  marking: 'Exemplaire pour le partenaire',
  subject: (instrument) => `${instrument} : résultat pour le partenaire`,
  sections: {
    result: 'Votre résultat',
    steps: 'Prochaines étapes',
    standards: 'Norme par norme',
    dates: 'Dates',
    response: 'Votre réponse',
    withheld: 'Ce que cet exemplaire omet',
    provenance: 'À propos de cet exemplaire',
  },
  result: {
    intro:
      'Les Nations Unies ont examiné comment votre organisation prévient l’exploitation et les atteintes sexuelles et y donne suite. Cet exemplaire vous dit ce qu’elles ont constaté, pourquoi, et ce qui comblerait les lacunes. Le résultat est partagé avec d’autres entités des Nations Unies qui travaillent avec votre organisation ou l’envisagent, et au sein des Nations Unies seulement.',
    restsOn: 'Le résultat repose sur',
    review: (kind, date, signer) => `${kind} du ${date}, signée par ${signer}`,
    notSelf: 'Le niveau vient de l’examen par les Nations Unies. Vos propres réponses figurent à côté.',
    preliminary: 'Ce résultat est préliminaire. La détermination finale est signée plus tard.',
    counted: 'Comment il est compté',
    gaps: 'Normes pas encore respectées',
    gapsBelow: 'Normes sous le niveau le plus élevé',
    follows: 'Fait suite à l’évaluation',
    consequence: 'Ce qui en résulte pour le partenariat',
    consequences: {
      continue: (date) => `Il continue, avec des mesures que le bureau vous dit lui-même (${date}).`,
      suspend: (date) => `Il est suspendu (${date}).`,
      end: (date) => `Il prend fin (${date}).`,
    },
    conditionsSet: 'Conditions fixées le',
    conditions: 'Conditions du partenariat',
    outcome: 'Ce qui a changé depuis la détermination préliminaire',
    outcomes: {
      reached: 'Chaque lacune a été comblée.',
      partly: 'Certaines lacunes ont été comblées, d’autres restent.',
      'not-reached': 'Aucune lacune n’a été comblée.',
    },
  },
  standards: {
    yours: 'Votre réponse',
    review: 'Examen par les Nations Unies',
  },
  steps: {
    none: 'Chaque norme est respectée ou sans objet. Gardez les politiques, la formation et les voies de signalement aussi vivantes qu’aujourd’hui, et prévenez-nous lorsque quelque chose change.',
    intro: (date) =>
      date === null
        ? 'Ces points montrent à quoi ressemble une norme respectée. Cochez ce que vous avez, et convenez du reste avec nous.'
        : `Ces points montrent à quoi ressemble une norme respectée. Cochez ce que vous avez, et convenez du reste avec nous. La période d’amélioration prend fin le ${date}.`,
    otherLanguage: 'Les conseils ne sont pas encore disponibles dans cette langue et figurent en anglais.',
    documents: 'Documents à renouveler ou à compléter',
    expired: (standard, title, date) => `${standard} : « ${title} », expiré le ${date}.`,
    insufficient: (standard, title, reason) => `${standard} : « ${title} » : ${reason}`,
  },
  dates: {
    determined: 'Résultat signé le',
    extended: 'Période d’amélioration prolongée',
    extendedUntil: (on, until) => `le ${on}, jusqu’au ${until}`,
  },
  response: {
    intro:
      'Merci de lire cet exemplaire avec les personnes qui ont répondu pour votre organisation. Dites-nous ensuite, par l’une des deux cases, si vous approuvez. Si vous demandez un réexamen, nommez les normes et dites pourquoi ; vous pouvez joindre des documents. Demander un réexamen ne porte aucun préjudice à votre organisation.',
    agree: 'Nous approuvons le résultat.',
    askForReview: 'Nous demandons un réexamen du résultat.',
    standards: 'Normes et motifs',
    name: 'Nom',
    function: 'Titre fonctionnel',
    date: 'Date',
    signature: 'Signature',
    sendTo: (office, reference) => `À renvoyer à : ${office}. Référence : ${reference}.`,
    recorded: 'Consigné jusqu’ici',
  },
  withheld: {
    intro:
      'Le bureau garde ce qui suit au sein des Nations Unies, qu’il y ait ou non quelque chose de ce genre sur votre organisation :',
    items: [
      'les notes internes et les déclarations sous les déterminations',
      'les motifs de la personne chargée de l’examen là où l’examen diffère de vos réponses',
      'la note pour le dossier',
      'la décision sur le partenariat, que le bureau vous dit lui-même, et sa justification ; les conditions figurent sous « Votre résultat »',
      'pourquoi vous avez été réévalués, pourquoi un délai a été prolongé, et les motifs, mesures et approbation derrière ce qui en résulte pour le partenariat',
      'les noms d’autres entités des Nations Unies qui travaillent avec vous',
      'les numéros de fournisseur, les références internes et les identifiants de fiches et d’appareils',
    ],
    rest: 'Les réponses et commentaires de l’examen sont donnés en entier, tels qu’ils ont été signés.',
  },
  provenance: {
    producedBy: 'Remis par',
    assessment: 'Référence',
  },
};
