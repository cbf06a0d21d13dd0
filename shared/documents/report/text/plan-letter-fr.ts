import type { PlanLetterText } from './plan-letter-en.ts';

/** French words of the letter to the partner: courteous, plain, addressed to the organization. */
export const planLetterFr: PlanLetterText = {
  kind: 'Lettre au partenaire',
  marking: 'Pour le destinataire',
  date: 'Date : ',
  reference: 'Notre référence : ',
  subject: (partner) =>
    `Protection contre l’exploitation et les atteintes sexuelles : évaluation (${partner})`,
  dear: (name) => `À l’attention de ${name},`,
  dearAll: 'Chères et chers collègues,',
  thanks:
    'Nous vous remercions du temps que votre organisation a consacré à l’évaluation de la façon dont elle prévient l’exploitation et les atteintes sexuelles et y donne suite, et de l’ouverture avec laquelle elle y a pris part.',
  result: {
    heading: 'Le résultat',
    preliminary: (date, result) =>
      `Les Nations Unies ont achevé leur examen le ${date}. Le résultat préliminaire est : ${result}.`,
    final: (date, result) =>
      `Les Nations Unies ont rendu leur détermination finale le ${date}. Le résultat est : ${result}.`,
    today: (state) => `Au jour de cette lettre : ${state}.`,
    shared:
      'Le résultat est partagé avec d’autres entités des Nations Unies qui travaillent avec votre organisation ou l’envisagent, et au sein des Nations Unies seulement.',
    meaning: {
      moderate:
        'L’essentiel de ce que demandent les normes est en place. Il reste quelques lacunes, que nous souhaitons combler avec vous.',
      high: 'Des normes importantes ne sont pas encore respectées et demandent une attention rapide.',
    },
    everythingMet:
      'Chaque norme est respectée ou sans objet pour votre travail. Merci à vous, et merci de transmettre nos remerciements à toutes les personnes de votre organisation qui y ont contribué.',
    reached: (standards) =>
      `Depuis le premier examen, vous avez aussi comblé ce qui était alors ouvert : ${standards}.`,
    keep: 'Merci de nous prévenir lorsque quelque chose d’important change dans les politiques, la formation ou les voies de signalement.',
    validUntil: (date) =>
      `Le résultat est valable jusqu’au ${date}. Nous vous contacterons en temps utile avant ce jour.`,
    finalFollows:
      'La détermination finale est signée après cette détermination préliminaire. Elle n’exige aucun plan, et nous vous préviendrons lorsque ce sera fait.',
    noPlan: 'Vous n’avez rien à faire pour le moment.',
  },
  gaps: {
    heading: 'Ce qui est ouvert',
    intro: 'Ces normes ne sont pas encore respectées :',
    introLevels: 'Ces normes sont sous le niveau le plus élevé :',
    closed: (standards) => `Désormais respectées : ${standards}. Merci de ces progrès.`,
    honest: 'Une norme ouverte dit où un appui est nécessaire. Ce n’est une allégation contre personne.',
  },
  conditions: {
    heading: 'Les conditions',
    intro: (date) => `Notre partenariat se poursuit aux conditions que nous avons fixées le ${date} :`,
  },
  plan: {
    heading: 'Ce dont nous sommes convenus',
    intro: 'Vous et nous sommes convenus de ces actions et de ces dates :',
    columns: {
      action: 'Action',
      responsible: 'Responsable',
      support: 'Avec l’appui de',
      due: 'Échéance',
    },
    overdue: (date) => `${date}\nen retard`,
    overdueAsk:
      'Les dates des actions marquées « en retard » sont passées. Merci de nous dire ce qui a été fait, ce qui fait obstacle, et pour quand chacune sera achevée ; nous conviendrons alors avec vous d’une nouvelle date.',
    none: 'Aucune action n’a encore été convenue. Nous souhaitons convenir bientôt avec vous d’actions et de dates, et vous contacterons à cette fin.',
    joint: (entities) => `Ces entités des Nations Unies appuient ensemble le plan : ${entities}.`,
    workbook:
      'Vous recevez avec cette lettre un classeur contenant ces actions. Merci d’y noter ce qui est fait et ce qui fait obstacle, et de nous le renvoyer avec les documents qui le montrent. Vous pouvez le faire aussi souvent que vous le souhaitez ; un appel ou une visite sont tout aussi bienvenus.',
    noDetails:
      'Merci de ne jamais écrire dans ces documents le nom d’une victime, d’un témoin ou d’un auteur présumé, ni aucun détail à leur sujet. Les allégations sont signalées par leur propre voie confidentielle.',
  },
  end: {
    heading: 'Les dates, et ce qui se passe à la fin',
    window: (until) => `La période d’amélioration prend fin le ${until}. C’est son dernier jour.`,
    extended: (until) =>
      `La période d’amélioration a été prolongée et prend fin le ${until}. C’est son dernier jour ; elle ne peut pas être prolongée de nouveau.`,
    passed: (until) => `La période d’amélioration a pris fin le ${until}.`,
    determination:
      'Nous réexaminons ensuite avec vous les normes ouvertes et rendons la détermination finale. Elle dit dans quelle mesure les lacunes ont été comblées.',
    risk: 'Si la capacité est alors encore faible, les Nations Unies doivent décider de la coopération selon le paragraphe 3 du Protocole des Nations Unies du 21 mars 2018 : elles ne s’associent pas à des organisations qui manquent à prévenir l’exploitation et les atteintes sexuelles, à enquêter à leur sujet et à y remédier. Nous préférons de loin atteindre les normes avec vous, et vous aiderons là où nous le pouvons.',
    consequences: {
      continue:
        'Notre coopération continue, avec des mesures qui réduisent le risque. Nous les passerons en revue avec vous.',
      suspend:
        'Notre coopération est suspendue jusqu’à ce que les normes ouvertes soient respectées. Nous parlerons avec vous des prochaines étapes.',
      end: 'Notre coopération prend fin. Nous parlerons avec vous de la façon de la conclure en bon ordre.',
    },
    talk: 'Nous vous contacterons au sujet de ce que ce résultat signifie pour notre coopération.',
  },
  contact: {
    heading: 'À qui s’adresser',
    intro:
      'N’hésitez pas à nous adresser toute question, y compris lorsqu’une date est difficile à tenir ou que vous voyez le résultat autrement :',
    quote: (reference) => `Merci d’indiquer la référence ${reference}.`,
  },
  closing: 'Veuillez agréer l’expression de notre considération distinguée.',
  foot: (reference, program, hash) => `${reference} · ${program} · SHA-256 du texte : ${hash}`,
};
