/** English words of the letter to the partner: courteous, plain, addressed to the organization. */
export const planLetterEn = {
  kind: 'Letter to the partner',
  marking: 'For the addressee',
  date: 'Date: ',
  reference: 'Our reference: ',
  subject: (partner: string) => `Protection from sexual exploitation and abuse: assessment of ${partner}`,
  dear: (name: string) => `Dear ${name},`,
  dearAll: 'Dear colleagues,',
  thanks:
    'Thank you for the time and the openness with which your organization took part in the assessment of how it prevents sexual exploitation and abuse and how it responds to it.',
  result: {
    heading: 'The result',
    preliminary: (date: string, result: string) =>
      `The United Nations completed its review on ${date}. The preliminary result is: ${result}.`,
    final: (date: string, result: string) =>
      `The United Nations made its final determination on ${date}. The result is: ${result}.`,
    today: (state: string) => `On the day of this letter: ${state}.`,
    shared:
      'The result is shared with other United Nations entities that work with your organization or consider doing so, and within the United Nations only.',
    meaning: {
      moderate:
        'Most of what the standards ask for is in place. Some gaps are left, and we would like to close them together with you.',
      high: 'Important standards are not met yet, and they need attention soon.',
    },
    everythingMet:
      'Every standard is met or does not apply to your work. Thank you, and please thank everybody in your organization who contributed to it.',
    reached: (standards: string) =>
      `Since the first review you have also closed what was open then: ${standards}.`,
    keep: 'Please tell us when something important changes in policies, training or reporting channels.',
    validUntil: (date: string) =>
      `The result is valid until ${date}. We will contact you in good time before that day.`,
    finalFollows:
      'The final determination is signed after this preliminary one. No plan is needed for it, and we will tell you when it is done.',
    noPlan: 'There is nothing for you to do now.',
  },
  gaps: {
    heading: 'What is open',
    intro: 'These standards are not met yet:',
    introLevels: 'These standards are below the highest level:',
    closed: (standards: string) => `Met by now: ${standards}. Thank you for this progress.`,
    honest: 'An open standard says where support is needed. It is not an allegation against anybody.',
  },
  conditions: {
    heading: 'The conditions',
    intro: (date: string) => `Our partnership goes ahead on the conditions that we set on ${date}:`,
  },
  plan: {
    heading: 'What we agreed',
    intro: 'You and we agreed on these actions and dates:',
    columns: { action: 'Action', responsible: 'Responsible', support: 'Supported by', due: 'Due' },
    overdue: (date: string) => `${date}\noverdue`,
    overdueAsk:
      'The dates of the actions marked as overdue have passed. Please tell us what has been done and what is in the way, and by when each will be done; we will then agree on a new date with you.',
    none: 'No action has been agreed yet. We would like to agree with you on actions and dates soon, and will contact you for that.',
    joint: (entities: string) => `These UN entities support the plan together: ${entities}.`,
    workbook:
      'With this letter you get a workbook with these actions. Please note there what is done and what is in the way, and send it back to us together with the documents that show it. You can do so as often as you like; a call or a visit is just as welcome.',
    noDetails:
      'Please never write the name of, or any detail about, a victim, a witness or an alleged perpetrator into these papers. Allegations are reported through their own confidential channel.',
  },
  end: {
    heading: 'The dates, and what happens at the end',
    window: (until: string) => `The improvement period ends on ${until}. That is its last day.`,
    extended: (until: string) =>
      `The improvement period was extended and ends on ${until}. That is its last day; it can’t be extended again.`,
    passed: (until: string) => `The improvement period ended on ${until}.`,
    determination:
      'Then we review the open standards again with you and make the final determination. It tells how far the gaps have been closed.',
    risk: 'If capacity is still low then, the United Nations has to decide on the cooperation by paragraph 3 of the UN Protocol of 21 March 2018: it does not partner with organizations that fail to prevent sexual exploitation and abuse, to investigate it and to correct it. We would much rather reach the standards together with you, and will help where we can.',
    consequences: {
      continue:
        'Our cooperation continues, with measures that lower the risk. We will go through them with you.',
      suspend:
        'Our cooperation pauses until the open standards are met. We will talk with you about the next steps.',
      end: 'Our cooperation ends. We will talk with you about how to conclude it in an orderly way.',
    },
    talk: 'We will contact you about what this result means for our cooperation.',
  },
  contact: {
    heading: 'Whom to ask',
    intro:
      'Please turn to us with any question, also when a date is hard to keep or when you see the result otherwise:',
    quote: (reference: string) => `Please quote the reference ${reference}.`,
  },
  closing: 'Yours sincerely,',
  foot: (reference: string, program: string, hash: string) =>
    `${reference} · ${program} · SHA-256 of the text: ${hash}`,
};

export type PlanLetterText = typeof planLetterEn;
