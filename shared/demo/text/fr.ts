import type { PartnerTexts, ReviewTexts } from './comment-texts.ts';

export const frPartner: PartnerTexts = {
  answers: {
    policy: {
      met: [
        'Politique PEAS adoptée en {year} par l’assemblée générale ; les {staff} salariés ont signé le code de conduite.',
        'Le code de conduite de {year} est affiché au bureau de {town} et remis avec chaque contrat.',
        'Notre charte de {year} interdit toute exploitation et tout abus sexuels ; les {volunteers} bénévoles la signent aussi.',
        'Politique en français et en langue locale, diffusée dans nos {sites} antennes.',
      ],
      open: [
        'Nous appliquons les règles de nos bailleurs ; notre propre politique est en préparation.',
        'Le règlement intérieur de {year} parle de bonne conduite, sans plus.',
      ],
    },
    subcontracting: {
      met: [
        'La clause figure dans nos contrats depuis {year} ; {few} sous-partenaires l’ont signée.',
        'Les transporteurs et maçons de {town} signent une annexe avant le premier paiement.',
        'Modèle de contrat revu en {year}, clause comprise.',
      ],
      open: [
        '{few} contrats anciens n’ont pas encore la clause.',
        'Les groupements villageois travaillent avec nous sur accord verbal.',
        'Nos bons de commande ne mentionnent rien à ce sujet.',
      ],
    },
    vetting: {
      met: [
        'Deux références par écrit et une déclaration sur l’honneur pour chaque poste.',
        'Le responsable du personnel à {town} appelle les anciens employeurs, avec l’accord du candidat.',
        'Les {staff} dossiers contiennent la déclaration signée.',
      ],
      open: [
        'Les références sont prises par téléphone, sans trace écrite.',
        'À {town} tout le monde se connaît ; nous n’avons pas de formulaire.',
        'Seuls les cadres sont vérifiés, pas les {volunteers} bénévoles.',
      ],
    },
    training: {
      met: [
        '{trained} agents sur {staff} formés au cours des douze derniers mois.',
        'Une journée par an dans chacune des {sites} antennes, feuilles de présence à l’appui.',
        'Formation en langue locale avec des images, {trained} participants à {town}.',
      ],
      open: [
        'Seulement {trained} personnes formées sur {staff} ; les chauffeurs attendent.',
        'La dernière session date de {year}.',
        'Session prévue à {town} dès que le budget le permet.',
      ],
    },
    reporting: {
      met: [
        'Numéro vert, boîte fermée à clé et point focal féminin dans les {sites} antennes.',
        'Les comités de femmes de {town} ont choisi elles-mêmes les moyens de signaler.',
        'Nous participons au mécanisme commun de plaintes et le présentons à chaque distribution à {town}.',
      ],
      open: [
        'Les gens peuvent venir au bureau de {town} ; il n’y a pas d’autre moyen.',
        'Le numéro existe, mais {few} villages ne le connaissent pas.',
        'Rien n’est prévu pour les enfants.',
      ],
    },
    assistance: {
      met: [
        'Liste des services mise à jour ({month}) et connue des points focaux.',
        'Accord avec le centre de santé de {town} et un service d’aide juridique.',
        'Fiche d’orientation et consentement utilisés dans {sites} antennes.',
      ],
      open: [
        'Nous irions à l’hôpital de {town} ; rien n’est écrit.',
        'La liste des services date de {year}.',
        'Dans {some} de nos zones il n’y a aucun service proche.',
      ],
    },
    investigation: {
      met: [
        'Procédure écrite de {year} ; le conseil nomme un enquêteur externe.',
        'Le siège mène les enquêtes ; les rôles sont fixés par écrit.',
        'Accord permanent avec un service d’enquête depuis {year}.',
      ],
      open: [
        'Le président s’en chargerait depuis {town}. Pas de procédure écrite.',
        'Les sanctions sont prévues, mais pas l’enquête.',
        'Projet de procédure, encore à valider ({month}).',
      ],
    },
    correction: {
      met: [
        'Le conseil de {town} suit les mesures chaque trimestre.',
        'Après l’analyse des risques à {town}, les distributions sont supervisées à deux.',
        'Registre des mesures tenu depuis {year}.',
      ],
      open: [
        'Les mesures sont décidées au cas par cas et ne sont pas notées.',
        'L’analyse des risques reste à faire pour {few} activités.',
      ],
    },
  },
  reasons: {
    subcontracting: [
      'Nous ne confions aucune activité à d’autres.',
      'Nos fournisseurs de {town} ne rencontrent jamais les communautés.',
      'Aucun sous-partenaire ; tout est fait par nos {staff} agents.',
    ],
    correction: [
      'Aucune allégation reçue à ce jour.',
      'Rien n’a été signalé depuis la création de l’association.',
      'Aucune allégation dans nos {sites} antennes.',
    ],
  },
};

export const frReview: ReviewTexts = {
  answers: {
    policy: {
      met: [
        'Politique de {year} vue : définitions, interdits, signalement et sanctions y sont.',
        'Code signé dans les {few} dossiers ouverts à {town}.',
        'Texte adopté en {year}, procès-verbal à l’appui. Les bénévoles sont visés.',
        'Politique connue du personnel rencontré à {town}.',
        'Conforme. Prévoir une révision, le texte date de {year}.',
      ],
      open: [
        'Le texte de {year} ne vise que le harcèlement entre collègues.',
        'Politique du siège présentée, mais ni adoptée ni traduite à {town}.',
        'Projet sérieux, non encore adopté.',
      ],
    },
    subcontracting: {
      met: [
        'Clause trouvée dans les {few} contrats examinés.',
        'Modèle et contrats signés concordent ({month}).',
        'Engagements des journaliers vus pour {sites} antennes.',
      ],
      open: [
        'Pas de clause dans {few} contrats signés avant {year}.',
        'Une phrase générale sur l’éthique ne suffit pas.',
        'Les groupements partenaires de {town} n’ont pas d’accord écrit.',
      ],
    },
    vetting: {
      met: [
        'Fiches de référence présentes dans {few} dossiers sur {few}.',
        'Procédure appliquée depuis {year}, contrats courts compris.',
        'Déclaration et références vues à {town}.',
      ],
      open: [
        'Aucune trace écrite des références à {town}.',
        'La question sur les antécédents n’est jamais posée.',
        'Les {volunteers} bénévoles ne sont pas vérifiés.',
        'Formulaire prêt, non utilisé pour les {few} derniers recrutements.',
      ],
    },
    training: {
      met: [
        'Feuilles de présence : {trained} personnes sur {staff}.',
        'Contenu complet, exercices adaptés à {town}.',
        'Plan annuel et rappel dans les {sites} antennes, {trained} présents.',
        'Bonne couverture ({trained} sur {staff}), gardiens compris.',
      ],
      open: [
        '{trained} sur {staff} seulement ; les équipes de terrain manquent.',
        'Le support ne dit pas comment signaler.',
        'Ni ordre du jour ni feuille de présence pour {town}.',
      ],
    },
    reporting: {
      met: [
        'Ligne essayée en {month} : réponse et enregistrement corrects.',
        'Plusieurs canaux, dont un tenu par des femmes à {town}.',
        'Affiches vues dans {sites} antennes ; protection contre les représailles prévue.',
        'Les habitants rencontrés à {town} connaissent au moins un canal.',
      ],
      open: [
        'Une boîte devant le gardien n’est pas un canal sûr.',
        'Canal unique à {town}, rien ailleurs.',
        'Les enfants n’ont aucun moyen adapté.',
      ],
    },
    assistance: {
      met: [
        'Circuit d’orientation vu, mis à jour en {month}.',
        'Accord écrit avec les services de {town}, enfants compris.',
        'Les points focaux expliquent correctement les étapes et le consentement.',
        'Participe au réseau local d’orientation depuis {year}.',
      ],
      open: [
        'Liste de {year} : {few} services n’existent plus.',
        'Aucun circuit écrit ; réponses différentes selon les agents de {town}.',
        'Services pour enfants non couverts.',
      ],
    },
    investigation: {
      met: [
        'Procédure de {year} claire : qui décide, qui enquête, quand informer l’ONU.',
        'Appui du siège confirmé par écrit pour {town}.',
        'Accord avec un service externe, valable cette année.',
      ],
      open: [
        'Pas de procédure ; tout repose sur le directeur.',
        'Projet sans délais ni règle de confidentialité ({month}).',
        'Le texte ne prévoit pas d’informer l’entité des Nations Unies.',
        'Personne n’est formé à {town}, aucun accord avec un service.',
      ],
    },
    correction: {
      met: [
        'Procès-verbaux vus jusqu’en {month} : les mesures sont suivies.',
        'Registre tenu à jour ({month}).',
        'Mesures de réduction des risques en place dans {sites} antennes.',
      ],
      open: [
        'Mesures annoncées, aucune preuve.',
        'Pas d’analyse des risques pour {town}.',
        'Recommandation de {year} restée sans suite.',
      ],
    },
  },
  closing: {
    policy: [
      'Politique adoptée en {month}, signatures vues.',
      'Traduite et remise dans les {sites} antennes.',
    ],
    subcontracting: [
      'Contrats en cours complétés ; {few} vérifiés.',
      'Bons de commande avec clause depuis {month}.',
    ],
    vetting: [
      'Fiche en usage depuis {month} ; {few} dossiers complets.',
      'Déclarations recueillies pour {staff} agents.',
    ],
    training: [
      '{trained} sur {staff} formés en {month}.',
      'Rappel tenu dans {sites} antennes, terrain compris.',
    ],
    reporting: ['Deuxième canal ouvert à {town} en {month}.', 'Ligne désormais tenue par le point focal.'],
    assistance: [
      'Nouvelle liste ({month}), services pour enfants compris.',
      'Accord signé avec les services de {town}.',
    ],
    investigation: [
      'Procédure adoptée en {month}.',
      'Accord avec un service d’enquête signé. Lacune comblée.',
    ],
    correction: ['Analyse des risques faite en {month}.', 'Registre des mesures ouvert à {town}.'],
  },
  accepted: {
    subcontracting: [
      'Accepté : le budget ne prévoit aucun transfert.',
      'Confirmé par le service financier ({month}).',
      'Plausible pour {staff} agents ; à revoir à la prochaine visite.',
    ],
    correction: [
      'Aucune allégation connue du bureau. Accepté.',
      'Déclaration du conseil, concordante avec nos informations ({month}).',
      'Accepté ; les canaux fonctionnent à {town}.',
    ],
  },
};
