import type { DecisionLetterText } from './en.ts';

/** French words of the letter that carries a decision: plain, courteous, addressed to the organization. */
export const decisionLetterFr: DecisionLetterText = {
  kind: 'Lettre de décision',
  subject: (partner) =>
    `Protection contre l’exploitation et les atteintes sexuelles : décision sur notre partenariat (${partner})`,
  intro:
    'Cette lettre vous dit ce que nous avons décidé de notre partenariat, pourquoi, et ce que vous pouvez faire. Le résultat de l’évaluation et cette décision sont partagés avec d’autres entités des Nations Unies qui travaillent avec votre organisation ou l’envisagent, et au sein des Nations Unies seulement.',
  decision: {
    heading: 'Notre décision',
    proceed: (date) => `Le ${date}, nous avons décidé que notre partenariat se poursuit.`,
    conditions: (date) =>
      `Le ${date}, nous avons décidé que notre partenariat se poursuit sous conditions. Elles figurent ci-dessous.`,
    notProceed: (date) => `Le ${date}, nous avons décidé de ne pas poursuivre le partenariat.`,
    continue: (date) =>
      `Le ${date}, nous avons décidé que notre partenariat continue, avec des mesures qui réduisent le risque. Nous passerons ces mesures en revue avec vous.`,
    suspend: (date) =>
      `Le ${date}, nous avons décidé de suspendre notre partenariat. Il peut reprendre lorsque nous vous le dirons par écrit.`,
    end: (date) => `Le ${date}, nous avons décidé de mettre fin à notre partenariat.`,
  },
  conditions: {
    heading: 'Les conditions',
    intro: (date) => `Par notre décision du ${date}, nous avons fixé ces conditions :`,
    undated:
      'Si une condition n’indique pas de date, merci d’en convenir une avec nous avant que le travail commence ou se poursuive.',
    window: (date) => `La période d’amélioration prend fin le ${date}. C’est son dernier jour.`,
  },
  actions: {
    heading: 'Actions et dates',
    intro: 'Du plan dont nous sommes convenus avec vous, ces actions sont ouvertes :',
  },
  can: {
    heading: 'Ce que vous pouvez faire',
    proceed: [
      'Continuez avec les politiques, la formation et les voies de signalement.',
      'Prévenez-nous lorsque quelque chose d’important y change, ou dans votre travail avec les personnes que vous servez.',
    ],
    conditions: [
      'Envoyez-nous ce qui montre qu’une condition est remplie dès qu’elle l’est ; il n’est pas nécessaire d’attendre sa date.',
      'Prévenez-nous tôt lorsqu’une date est difficile à tenir. Nous chercherons avec vous ce qui aide.',
    ],
    notProceed: [
      'Comblez les lacunes des normes ouvertes. Nous vous disons volontiers à quoi ressemble une norme respectée.',
      'Lorsqu’elles sont respectées, écrivez-nous et demandez une nouvelle évaluation.',
    ],
    continue: [
      'Passez les mesures en revue avec nous, et dites-nous ce qu’elles signifient pour votre travail.',
      'Continuez à combler les lacunes des normes ouvertes, et envoyez-nous ce qui le montre.',
    ],
    suspend: [
      'Dites-nous sans attendre quelles personnes seraient privées d’un service pendant que le travail est suspendu, afin que nous leur trouvions ensemble une solution.',
      'Comblez les lacunes des normes ouvertes et envoyez-nous ce qui le montre. Nous l’examinons de nouveau, et décidons si le travail reprend.',
    ],
    end: [
      'Convenez avec nous de la façon dont le travail est remis ou conclu, afin qu’aucune des personnes que vous servez n’en subisse de préjudice.',
      'L’évaluation vous reste ouverte : lorsque les normes sont respectées, vous pouvez en demander une nouvelle.',
    ],
    everyone: [
      'Si vous voyez le résultat ou la décision autrement, dites-nous par écrit de quel point il s’agit et pourquoi ; vous pouvez joindre des documents. Votre réponse est gardée avec la décision, et demander ne vous porte aucun préjudice.',
      'Continuez à signaler chaque allégation par sa voie confidentielle, et à prendre soin des victimes. Quoi qu’il ait été décidé ici, ce devoir demeure.',
    ],
  },
};
