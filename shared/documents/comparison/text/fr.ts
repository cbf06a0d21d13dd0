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
  labels: {
    look: 'Peut se lire autrement que ses mots',
    inform: 'À savoir, ne change aucun mot',
    number: 'Numéro modifié',
  },
  number: (count) =>
    `On y voit d’autres numéros que ceux qui avaient été remis. Paragraphes : ${count} ; voici le premier.`,
  times: (count) => `Endroits : ${count} ; voici le premier.`,
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
    'direction-of-text':
      'Le sens des lettres est réglé de sorte que le texte peut se lire autrement qu’il n’est écrit.',
    layout: 'Du texte est déplacé, serré, coupé ou caché par la mise en page.',
    letters: 'Des polices ou des effets peuvent dessiner d’autres lettres que celles écrites, ou aucune.',
    list: 'Des numéros ou des marques de paragraphe peuvent ne pas paraître, ou paraître autrement.',
    drawing: 'Une forme, un trait ou une image sans mots ; elle peut couvrir notre texte.',
    form: 'Un champ à remplir ou à choisir : il peut montrer ce qui n’a jamais été comparé.',
    sign: 'Un signe, une date ou un numéro que le programme met de lui-même.',
    page: 'Réglage des pages : l’en-tête ou le pied peut manquer, ou quelque chose figurer à côté du texte.',
    tooltip: 'Des mots qui ne paraissent que sous le pointeur, ou sont lus à voix haute.',
    settings: 'Un réglage qui peut apporter d’autres styles, couleurs ou contenus.',
    formula: 'Une formule : ses signes n’ont pas été comparés.',
    foreign: 'Des éléments que Word laisse de côté ou remplace, avec le texte qu’ils contiennent.',
    element: 'Quelque chose dont on ne sait pas qu’il est sans effet.',
    note: 'Une note ou un commentaire sans mots ; son numéro ou un nom paraît quand même.',
    link: 'Un lien vers ailleurs.',
    protection: 'Des parties sont protégées contre la modification, ou ouvertes à quelqu’un.',
    variables: 'Des valeurs qu’un programme garde dans le fichier et qu’aucune page ne montre.',
    glossary: 'Des blocs gardés dans le fichier et qu’aucune page ne montre.',
  },
  faint: 'Il est trop petit, ou de la couleur du fond.',
  label: 'Des mots dans le numéro d’une liste.',
  direction: 'Des signes y inversent l’ordre des lettres : il se lit autrement qu’il n’est écrit.',
  notSeen:
    'Ce contrôle ne voit pas ce qui ne paraît que dans un programme donné ou avec une police du lecteur, ni si une image couvre des mots. Ce qui est dit « peut se lire autrement » est à regarder dans le document.',
  separator: ', ',
};
