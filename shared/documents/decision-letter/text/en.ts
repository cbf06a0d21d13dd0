/** English words of the letter that carries a decision: plain, courteous, addressed to the organization. */
export const decisionLetterEn = {
  kind: 'Decision letter',
  subject: (partner: string) =>
    `Protection from sexual exploitation and abuse: decision on our partnership with ${partner}`,
  intro:
    'This letter tells you what we decided on our partnership, why, and what you can do. The result of the assessment and this decision are shared with other United Nations entities that work with your organization or consider doing so, and within the United Nations only.',
  decision: {
    heading: 'Our decision',
    proceed: (date: string) => `On ${date} we decided that our partnership goes ahead.`,
    conditions: (date: string) =>
      `On ${date} we decided that our partnership goes ahead on conditions. They stand below.`,
    notProceed: (date: string) => `On ${date} we decided not to go ahead with the partnership.`,
    continue: (date: string) =>
      `On ${date} we decided that our partnership continues, with measures that lower the risk. We will go through these measures with you.`,
    suspend: (date: string) =>
      `On ${date} we decided to suspend our partnership. It may go on when we tell you so in writing.`,
    end: (date: string) => `On ${date} we decided to end our partnership.`,
  },
  conditions: {
    heading: 'The conditions',
    intro: (date: string) => `With our decision of ${date} we set these conditions:`,
    undated: 'Where a condition names no date, please agree one with us before the work begins or goes on.',
    window: (date: string) => `The improvement period ends on ${date}. That is its last day.`,
  },
  actions: {
    heading: 'Actions and dates',
    intro: 'Of the plan that we agreed with you, these actions are open:',
  },
  can: {
    heading: 'What you can do',
    proceed: [
      'Go on with policies, training and reporting channels.',
      'Tell us when something important changes in them, or in your work with the people you serve.',
    ],
    conditions: [
      'Send us what shows that a condition is met as soon as it is; you need not wait for its date.',
      'Tell us early when a date is hard to keep. We will look with you for what helps.',
    ],
    notProceed: [
      'Close the standards that are open. We gladly tell you what a met standard looks like.',
      'When they are met, write to us and ask for a new assessment.',
    ],
    continue: [
      'Go through the measures with us, and tell us what they mean for your work.',
      'Go on closing the standards that are open, and send us what shows it.',
    ],
    suspend: [
      'Tell us at once which people would be left without a service while the work pauses, so that we find a way for them together.',
      'Close the standards that are open and send us what shows it. We look at it again, and decide whether the work goes on.',
    ],
    end: [
      'Agree with us how the work is handed over or concluded, so that nobody whom you serve comes to harm by it.',
      'The assessment stays open to you: when the standards are met, you can ask for a new one.',
    ],
    everyone: [
      'If you see the result or the decision otherwise, tell us in writing which point you mean and why; you may add documents. Your answer is kept with the decision, and asking has no disadvantage.',
      'Go on reporting every allegation through its confidential channel, and go on caring for victims. Whatever was decided here, this duty stays.',
    ],
  },
};

export type DecisionLetterText = typeof decisionLetterEn;
