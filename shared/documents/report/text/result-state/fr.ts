import type { ResultStateText } from './en.ts';

export const resultStateFr: ResultStateText = {
  'in-force': 'En vigueur jusqu’au {date}',
  preliminary: 'Préliminaire ; détermination finale attendue d’ici au {date}',
  expiring: 'Expire le {date}',
  'evidence-expired': 'Repose sur des pièces expirées ({standards})',
  'window-over': 'Préliminaire ; détermination finale attendue depuis le {date}',
  expired: 'Expiré le {date}',
  'not-proceed': 'Décidé le {date} de ne pas poursuivre',
  suspended: 'Travail suspendu le {date}',
  ended: 'Fin du travail le {date}',
  superseded: 'Remplacé le {date}',
  reliance: 'Résultat d’une autre entité des Nations Unies reconnu jusqu’au {date}',
  'reliance-over': 'Non évalué (la reconnaissance du résultat d’une autre entité a pris fin le {date})',
  emergency: 'Dispense d’urgence jusqu’au {date}',
  'no-contact': 'Dispense pour absence de contact jusqu’au {date}',
  'emergency-over': 'Non évalué (l’urgence a pris fin le {date})',
  'no-contact-over': 'Non évalué (la dispense pour absence de contact a pris fin le {date})',
  'not-shown': 'Un résultat plus récent, du {date}, ne peut pas être montré ici',
  'not-accepted': 'Évalué par {entity}, non reconnu ici',
  'not-assessed': 'Non évalué',
};
