import type { PageText } from './page-text.ts';

export const fr: PageText = {
  ownName: 'Français',
  languageLabel: 'Langue',
  intro: [
    'Le bureau des Nations Unies vous demande de répondre à ces {count} normes pour votre organisation. Cette page fonctionne sur un téléphone ou un ordinateur, sans internet et sans rien installer.',
    'Rien n’est choisi à votre place ; laissez une réponse ouverte si vous ne savez pas. Un « Non » honnête est utile : il montre où un appui est nécessaire.',
    'Quand vous avez fini, appuyez sur « Terminer » et envoyez le fichier enregistré au bureau des Nations Unies qui vous a remis cette page, avec les documents que vous avez cochés. Cette page appartient à une seule évaluation d’une seule organisation ; merci de ne pas la transmettre.',
  ],
  neverNames:
    'N’écrivez ni le nom ni aucun détail d’une victime, d’un témoin ou d’un auteur présumé, ni ici ni dans les documents.',
  guidance: 'Ce que cela veut dire',
  tickHint: 'Cochez ce que vous détenez et pouvez montrer.',
  takeBack: 'Retirer cette réponse',
  saved: 'Enregistré dans ce navigateur à {time}.',
  savedHere:
    'Ce que vous saisissez est enregistré dans ce navigateur, sur cet appareil seulement, jusqu’à ce que vous l’effaciez. Toute personne qui utilise cet appareil peut le lire.',
  notSaved:
    'Ce navigateur ne peut pas enregistrer ce que vous saisissez. Terminez avant de fermer la page, ou ouvrez le fichier dans un autre navigateur.',
  clear: 'Tout effacer',
  clearAsk: 'Effacer tout ce qui a été saisi sur cette page ? C’est définitif.',
  cleared: 'Tout a été effacé. Il n’en reste rien dans ce navigateur.',
  print: 'Imprimer',
  finish: 'Terminer',
  finishHint: 'Enregistre vos réponses dans un petit fichier. Cette page n’envoie rien.',
  finished:
    'Vos réponses ont été enregistrées sous « {file} », en général parmi vos téléchargements. Envoyez ce fichier au bureau des Nations Unies.',
  unanswered:
    'Pas encore de réponse : {standards}. Vous pouvez tout de même envoyer le fichier, ou répondre et terminer de nouveau.',
  needsReason: '« Sans objet » demande une raison : {standards}. Aucun fichier n’a encore été enregistré.',
  personIncomplete:
    'Indiquez le nom et la fonction de la personne qui a rempli le formulaire. Aucun fichier n’a encore été enregistré.',
  asText: 'Pas de fichier ? Prendre les réponses comme texte',
  asTextHint:
    'Copiez tout ce texte dans un message ou dans un fichier de texte et envoyez-le au bureau des Nations Unies.',
  noScript:
    'Cette page a besoin d’un navigateur qui exécute des scripts. Ouvrez-la dans Chrome, Firefox, Edge ou Safari, ou imprimez-la et remplissez-la à la main.',
};
