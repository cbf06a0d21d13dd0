import type { GlossaryText } from './term-text.ts';

export const termsFr: GlossaryText = {
  title: 'Mots des écrans',
  terms: {
    'core-standard': {
      name: 'Norme fondamentale',
      meaning:
        'Une des normes sur lesquelles un instrument interroge, comme CS3. Chacune est satisfaite, non satisfaite ou, si l’instrument le permet, sans objet.',
    },
    'not-applicable': {
      name: 'Sans objet (s.o.)',
      meaning:
        'La norme ne convient pas à ce partenaire, par exemple celle sur les sous-partenaires s’il n’en a pas. L’instrument dit quelles normes peuvent l’être et comment elles comptent.',
    },
    ground: {
      name: 'Ce sur quoi repose un « oui »',
      meaning:
        'Les documents ou visites qui le montrent. Un « oui » sans rien reste un « oui » dans le score, et est nommé partout où quelqu’un signe.',
    },
    'self-score': {
      name: 'Score propre',
      meaning: 'Ce que donnent les réponses du partenaire lui-même. Ce n’est jamais une notation.',
    },
    preliminary: {
      name: 'Détermination préliminaire',
      meaning:
        'La notation issue du premier examen complet de l’ONU, signée par une personne. S’il reste des lacunes, elle ouvre la période d’amélioration.',
    },
    final: {
      name: 'Détermination finale',
      meaning:
        'La notation après la période d’amélioration, signée par une personne. Elle clôt l’évaluation et ouvre sa validité.',
    },
    capacity: {
      name: 'Capacité',
      meaning:
        'Dans quelle mesure le partenaire peut prévenir l’exploitation et les atteintes sexuelles et y répondre : entière, moyenne ou faible, selon les normes satisfaites.',
    },
    risk: {
      name: 'Risque d’EAS',
      meaning:
        'L’autre face de la capacité : entière, le risque est faible ; moyenne, modéré ; faible, élevé. Les deux se disent ensemble.',
    },
    decision: {
      name: 'Décision',
      meaning:
        'Si le travail continue, avec ou sans conditions, ou non ; signée avec une raison après la détermination préliminaire.',
    },
    'note-for-record': {
      name: 'Note pour le dossier',
      meaning:
        'Pourquoi le travail continue avec un partenaire à risque élevé, ce qui réduit le risque entre-temps, et qui l’a approuvé.',
    },
    'improvement-window': {
      name: 'Période d’amélioration',
      meaning:
        'Le temps dans lequel le partenaire comble ses lacunes, compté depuis la détermination préliminaire. Elle peut être prolongée avec une raison.',
    },
    're-review': {
      name: 'Nouvel examen',
      meaning:
        'Une norme reçoit une nouvelle réponse une fois sa lacune traitée. Ce que la détermination préliminaire a signé reste tel quel.',
    },
    consequence: {
      name: 'Conséquence',
      meaning:
        'Ce qui suit une détermination finale de faible capacité : le travail continue sous garanties, est suspendu ou prend fin.',
    },
    validity: {
      name: 'Validité',
      meaning:
        'Combien de temps on s’appuie sur une détermination finale. Un avertissement en précède la fin ; ensuite le partenaire compte comme non évalué.',
    },
    emergency: {
      name: 'Dispense d’urgence',
      meaning:
        'Un travail vital commence avant l’évaluation, pour un temps limité, une faible capacité étant supposée. Ce n’est pas un score.',
    },
    'no-contact': {
      name: 'Dispense sans contact',
      meaning:
        'Le personnel du partenaire ne rencontre jamais de bénéficiaires ; aucune évaluation n’est demandée. Une raison et un approbateur y figurent.',
    },
    reliance: {
      name: 'Reconnaissance',
      meaning:
        'Ce bureau accepte le résultat d’une autre entité de l’ONU au lieu d’évaluer lui-même. Jusque-là, il est à elle et ne compte nulle part ici.',
    },
    gate: {
      name: 'Condition d’entrée',
      meaning:
        'Un accord devient actif avec un résultat valide, une dispense ou une reconnaissance acceptée, ou avec une exception écrite.',
    },
    'practice-check': {
      name: 'Vérification de la pratique',
      meaning:
        'Ce qui est regardé lors d’une visite, comme le nombre d’agents qui savent signaler. Cela montre si ce qui est écrit se fait.',
    },
    scope: {
      name: 'Dans le champ',
      meaning:
        'Si un partenaire compte dans les chiffres du bureau. Son type le dit, et une personne peut en décider autrement avec une raison.',
    },
  },
};
