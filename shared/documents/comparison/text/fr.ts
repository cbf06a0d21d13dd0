import type { FindingText } from './finding-words.ts';

const numbered = (name: string) => (number: string) => (number === '' ? name : `${name} ${number}`);

export const fr: FindingText = {
  kinds: {
    'other-agreement': 'Annexe d’un autre accord',
    'second-annex': 'Une seconde annexe dans le fichier',
    'not-ours': 'Pas de nous',
    changed: 'Autre partie de l’annexe modifiée',
    missing: 'Autre partie de l’annexe absente',
    moved: 'Déplacé',
    hidden: 'Invisible à la lecture',
    struck: 'Barré, compté comme supprimé',
    filled: 'Écrit dans un blanc',
    tracked: 'Modifications encore suivies',
    capitals: 'Écrit en capitales',
    reference: 'Renvoi qui mène ailleurs',
    unread: 'Illisible ici',
    beside: 'À côté de notre texte, non comparé',
    unaccounted: 'Non compté',
  },
  sentences: {
    'other-agreement': (what) => `Le fichier dit appartenir à ${what}. Aucun élément n’en est enregistré.`,
    'second-annex': (_, count) =>
      `${count} de nos clauses y figurent deux fois. Aucun élément n’en est enregistré, puisque nul ne sait laquelle vaut.`,
    moved: (what) => what,
    tracked: (_, count) =>
      `Endroits dont les modifications ne sont pas tranchées : ${count}. Ils ont été lus comme si tout était accepté.`,
    capitals: (_, count) =>
      `Lignes : ${count}. Les mots sont les nôtres ; on ne voit plus lesquels sont définis.`,
    reference: (what) =>
      `« ${what} » était juste dans notre texte. La clause visée porte maintenant un autre numéro.`,
    beside: (_, count) => `Mots : ${count}.`,
    unaccounted: (_, count) =>
      `Le compte des mots s’écarte de ${Math.abs(count)} de ce qui a été lu. Ne vous fiez pas à ce contrôle ; lisez le fichier vous-même.`,
  },
  parts: {
    body: numbered('corps du texte'),
    header: (number) => (number === '' ? 'en-tête' : `en-tête de la section ${number}`),
    footer: (number) => (number === '' ? 'pied de page' : `pied de page de la section ${number}`),
    footnote: numbered('note de bas de page'),
    endnote: numbered('note de fin'),
    comment: numbered('commentaire'),
    'text-box': numbered('zone de texte'),
    drawing: numbered('mots d’un dessin'),
    chart: numbered('graphique'),
    diagram: numbered('schéma'),
    contents: numbered('table des matières'),
    file: () => 'le fichier',
  },
  paragraph: (number) => `paragraphe ${number}`,
  after: (clause) => `après la clause ${clause}`,
  unread: {
    picture: 'Une image. Regardez-la dans le contrat.',
    'embedded-file': 'Un fichier dans le fichier.',
    macros: 'Un programme dans le fichier (macros).',
    control: 'Un contrôle animé par un programme.',
    'linked-file': 'Un contenu qui est cherché ailleurs à l’ouverture.',
    'inserted-file': 'Un autre document qui s’insère à l’ouverture.',
    'bound-text': 'Un texte tiré de données du fichier ; un autre peut paraître à l’ouverture.',
    'changing-field': 'Un champ qui peut montrer un autre texte une fois mis à jour.',
    part: 'Une partie du fichier de nature inconnue.',
    text: 'Du texte à un endroit inconnu. Lisez le fichier vous-même.',
  },
  faint: 'Il est trop petit, ou de la couleur du fond.',
  label: 'Des mots dans le numéro d’une liste.',
  direction: 'Des signes y inversent l’ordre des lettres : il se lit autrement qu’il n’est écrit.',
  notSeen:
    'Ce contrôle ne voit pas : les numéros changés dans les réglages d’une liste, les entrées et options des champs, le texte inversé ou couvert par la mise en page, les formes dessinées. Regardez aussi le document lui-même.',
  otherHash: 'une autre empreinte',
  separator: ', ',
};
