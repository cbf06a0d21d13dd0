import { begun, dropped, followedUp, planned, reportedDone, signed, verified } from './steps-after.ts';
import type { Step } from './story.ts';

/**
 * What followed for some of the partners: plans and visits, by the partner's key. "Hope for Rural Women Association"
 * has none on purpose: its gaps are there to be tried on.
 */
export const afterwards: Readonly<Record<string, readonly Step[]>> = {
  alnoor: [
    ...planned(
      'P3M18D',
      'أحمد سالم، مدير البرامج',
      [
        ['CS2', 'add-clause-to-templates'],
        ['CS3', 'start-reference-checks'],
        ['CS4', 'train-all-personnel', 'P2M'],
        ['CS6', 'map-services'],
        ['CS7', 'arrange-outside-investigators'],
      ],
      'UNFPA',
    ),
    ...followedUp(
      'P3M',
      {
        kind: 'training',
        place: 'تعز',
        summary: 'دورة ليوم واحد للعاملين والمتطوعين.',
        trained: { course: 'Saying No to Sexual Misconduct', trained: 31, total: 67 },
      },
      'P1M',
    ),
    ...followedUp(
      'P2M',
      {
        kind: 'programme-visit',
        place: 'ريف تعز',
        summary: 'زيارة لموقعين مع مسؤولة الشكاوى.',
        findings: [{ standard: 'CS5', text: 'الملصقات معلقة عند مدخل الموقعين.', tendency: 'better' }],
        checks: [
          { kind: 'share', check: 'personnel-trained', numerator: 31, denominator: 67 },
          { kind: 'share', check: 'people-know-a-channel', numerator: 9, denominator: 40 },
          { kind: 'share', check: 'material-visible', numerator: 2, denominator: 4 },
        ],
      },
      'P1M',
    ),
    ...verified('P1M6D', 'train-all-personnel', 'شوهدت كشوف الحضور الموقعة.'),
    ...followedUp(
      'P25D',
      {
        kind: 'programme-visit',
        place: 'تعز',
        summary: 'زيارة المكتب ومتابعة الخطة.',
        checks: [
          { kind: 'share', check: 'personnel-trained', numerator: 58, denominator: 67 },
          { kind: 'share', check: 'people-know-a-channel', numerator: 21, denominator: 42 },
          { kind: 'share', check: 'material-visible', numerator: 3, denominator: 4 },
          { kind: 'yes-no', check: 'channel-for-children', value: false },
        ],
      },
      'P1M10D',
    ),
    ...begun('P20D', 'map-services', 'جرى الاتصال بمجموعة العمل المعنية بالحماية.'),
    ...signed('P3M15D', 'AOC-DEMO-001', {
      type: 'agreement-of-cooperation',
      programme: 'مياه الريف (بيانات نموذجية)',
      amount: 180_000,
      languages: ['ar', 'en'],
      lasts: 'P18M',
      absent: ['vetting', 'disclosure', 'capacity-plan'],
    }),
  ],
  jisr: [
    ...planned('P3M28D', 'مسؤولة الامتثال', [
      ['CS3', 'start-reference-checks'],
      ['CS7', 'write-investigation-procedure'],
    ]),
    ...verified('P1M14D', 'start-reference-checks', 'نموذج المراجع مستعمل في آخر تعيينين.'),
    ...reportedDone('P12D', 'write-investigation-procedure', 'أرسل الشريك مسودة الإجراء.'),
    ...followedUp('P1M14D', { kind: 'spot-check', place: 'حماة', summary: 'مراجعة ملفات التوظيف.' }, 'P2M'),
  ],
  sanad: [
    ...planned('P2M20D', 'منسقة المشاريع', [
      ['CS2', 'add-clause-to-templates'],
      ['CS3', 'introduce-self-declaration'],
      ['CS6', 'adopt-referral-steps'],
      ['CS7', 'arrange-outside-investigators'],
    ]),
    ...followedUp('P2M', { kind: 'call', place: '', summary: 'متابعة هاتفية للخطة.' }, 'P14D'),
    ...signed('P2M21D', 'SSA-DEMO-002', {
      type: 'small-scale-agreement',
      programme: 'مأوى الشتاء (بيانات نموذجية)',
      amount: 24_000,
      languages: ['ar'],
      lasts: 'P2M28D',
      absent: ['capacity-assessment', 'capacity-plan', 'information-sharing'],
      unchecked: ['monitoring', 'survival'],
    }),
  ],
  spb: [
    ...planned('P5M10D', 'Programme manager', [
      ['CS3', 'add-screening-to-recruitment'],
      ['CS7', 'write-investigation-procedure', 'P4M20D'],
    ]),
    ...verified('P3M', 'add-screening-to-recruitment', 'Three recruitment files seen.'),
    ...begun(
      'P1M',
      'write-investigation-procedure',
      'The board has the draft; it meets at the end of the month.',
    ),
    ...followedUp(
      'P3M',
      {
        kind: 'programme-visit',
        place: 'Two field sites',
        summary: 'Recruitment files and reporting posters.',
        checks: [
          { kind: 'share', check: 'recruits-checked', numerator: 3, denominator: 3 },
          { kind: 'share', check: 'people-know-a-channel', numerator: 12, denominator: 30 },
        ],
      },
      'P3M',
    ),
    ...signed('P5M5D', 'AOC-DEMO-003', {
      type: 'programme-cooperation-agreement',
      programme: 'Market stalls (fictional)',
      amount: 320_000,
      languages: ['en'],
      lasts: 'P14M',
    }),
  ],
  lakay: [
    ...planned('P3M25D', 'Coordinatrice', [
      ['CS5', 'set-up-safe-channels'],
      ['CS5', 'open-channels-to-children'],
      ['CS7', 'arrange-outside-investigators'],
    ]),
    ...dropped(
      'P2M',
      'arrange-outside-investigators',
      'Le réseau PSEA prend les enquêtes en charge pour tous ses membres.',
    ),
    ...reportedDone('P15D', 'set-up-safe-channels', 'Deux boîtes et un numéro sont en service.'),
    ...followedUp('P2M', {
      kind: 'mentoring',
      place: 'Jacmel',
      summary: 'Demi-journée avec la personne référente.',
      findings: [
        { standard: 'CS5', text: 'Le choix des lieux est discuté avec les femmes.', tendency: 'better' },
      ],
    }),
    ...signed('P3M24D', 'AOC-DEMO-004', {
      type: 'agreement-of-cooperation',
      programme: 'Écoles sûres (données fictives)',
      amount: 95_000,
      languages: ['fr'],
      lasts: 'P1Y',
      unchecked: ['definitions', 'declaration', 'survival'],
    }),
  ],
  opora: [
    ...planned('P2M20D', 'Director', [['CS3', 'join-disclosure-scheme']]),
    ...followedUp('P1M20D', { kind: 'call', place: '', summary: 'Progress of the membership.' }, 'P2M'),
  ],
  himali: [
    ...planned('P2M18D', 'Human resources officer', [
      ['CS6', 'join-referral-pathway'],
      ['CS7', 'write-investigation-procedure'],
    ]),
    ...verified('P1M', 'join-referral-pathway', 'The pathway sheet hangs in all five offices.'),
    ...verified('P5D', 'write-investigation-procedure', 'Procedure seen, signed by the board.'),
    ...followedUp(
      'P1M',
      {
        kind: 'programme-visit',
        place: 'Two districts',
        summary: 'Referral and reporting.',
        checks: [{ kind: 'yes-no', check: 'referral-list-up-to-date', value: true }],
      },
      'P2M',
    ),
    ...signed('P2M15D', 'MOU-DEMO-005', {
      type: 'memorandum-of-understanding',
      programme: 'Hill schools (fictional)',
      amount: 60_000,
      languages: ['en'],
      lasts: 'P2Y',
    }),
  ],
  ndur: [
    ...planned('P7M10D', 'Executive secretary', [['CS2', 'amend-agreements-in-force']]),
    ...followedUp('P4M', {
      kind: 'programme-visit',
      place: 'Head office',
      summary: 'Two of nine agreements amended.',
    }),
  ],
  fbs: [
    ...followedUp('P4M', { kind: 'programme-visit', place: '', summary: 'Routine visit (fictional).' }),
    ...signed('P2Y7M', 'AOC-DEMO-006', {
      type: 'agreement-of-cooperation',
      programme: 'Barrios seguros (datos ficticios)',
      amount: 410_000,
      languages: ['es', 'en'],
      lasts: 'P3Y',
    }),
  ],
  difaf: [
    ...followedUp('P4M', { kind: 'programme-visit', place: '', summary: 'Routine visit (fictional).' }),
    ...signed('P1Y9M', 'PCA-DEMO-007', {
      type: 'programme-cooperation-agreement',
      programme: 'عودة آمنة (بيانات نموذجية)',
      amount: 250_000,
      languages: ['ar', 'en'],
      lasts: 'P22M',
    }),
  ],
  lwn: [
    ...followedUp('P4M', { kind: 'programme-visit', place: '', summary: 'Routine visit (fictional).' }),
    ...signed('P1Y11M', 'AOC-DEMO-008', {
      type: 'agreement-of-cooperation',
      programme: 'Lake women’s cooperative (fictional)',
      amount: 130_000,
      languages: ['en'],
      lasts: 'P3Y',
      absent: ['marriage-exception'],
    }),
  ],
  hrwa: [
    ...signed('P4M5D', 'AOC-DEMO-009', {
      type: 'agreement-of-cooperation',
      programme: 'Rural women’s centres (fictional)',
      amount: 150_000,
      languages: ['en', 'ar'],
      lasts: 'P2Y',
      absent: ['vetting'],
      unchecked: ['capacity-plan', 'monitoring'],
    }),
  ],
};
