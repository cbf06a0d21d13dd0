import { type ElementId, elementIds } from '../../shared/content/clause/clause.ts';
import { ok } from '../../shared/ground/result.ts';
import type { EntryData, EntryType } from '../../shared/record/entries/entry-types.ts';
import type { EntryDraft, Person } from '../../shared/record/journal/entry.ts';
import { draftEntry } from '../../shared/record/journal/read-entry.ts';
import type { Answers, Determination } from '../../shared/record/shapes/assessment.ts';
import type { BasisKind } from '../../shared/record/shapes/basis.ts';
import { noAgreementFields } from '../../shared/rules/agreement/agreement-state.ts';
import { noSubAgreementFields } from '../../shared/rules/agreement/sub-agreement-state.ts';
import { scoreOf } from '../../shared/rules/assessment/assessment.ts';
import { answersFrom, type Desk, head, instruments, officer, openDesk } from './desk.ts';

/**
 * A partner's file told in short sentences that an officer reads, separated by ";". Entries are written as the journal
 * holds them, so that a story can tell what decisions would refuse, such as a date typed wrongly years ago.
 */

/** Full capacity; medium with CS3 and CS7 not met; low with CS1, CS2 and CS3 not met. */
const reviews: Readonly<Record<string, string>> = { full: 'YYYYYYYY', medium: 'YYNYYYNY', low: 'NNNYYYYY' };

/** The device of another UN entity in stories: "fund" begins what it recorded, "ours" what this office did. */
export const deviceOfFund = 'device-fund';

export function tell(story: string, desk: Desk = openDesk({ today: '2020-01-01' })): Desk {
  for (const sentence of story.split(';').map((part) => part.trim())) {
    if (sentence === '' || sentence === 'nothing') continue;
    const [word = '', ...rest] = sentence.split(/\s+/);
    const write = sentences[word];
    if (!write) throw new Error(`The story has a sentence that nobody knows: ${sentence}`);
    write(desk, rest, sentence);
  }
  return desk;
}

const sentences: Readonly<Record<string, (desk: Desk, words: readonly string[], sentence: string) => void>> =
  {
    fund: (desk) => desk.as(deviceOfFund),
    ours: (desk) => desk.as('device-a'),
    preliminary: (desk, [on = '', rating = '']) => {
      desk.today = on;
      const id = start(desk);
      review(desk, rating);
      put(desk, 'assessment.submitted', { assessment: id, determination: determination(desk, 'self', on) });
      put(desk, 'assessment.determined', {
        assessment: id,
        determination: determination(desk, 'preliminary', on),
      });
    },
    review: (desk, [on = '', standard = '', state]) => {
      desk.today = on;
      const { id, reviews: before } = desk.assessment();
      const to = state === 'met' ? 'yes' : 'no';
      const answer = { answer: to, reason: null, comment: 'Seen again.' };
      put(desk, 'assessment.reviews-recorded', { assessment: id, reviews: { [standard]: answer } });
      const turned = [{ standard, from: before[standard]?.answer ?? null, to }];
      put(desk, 'assessment.standards-turned', { assessment: id, on, turned });
    },
    final: (desk, [on = '', rating]) => {
      desk.today = on;
      const { id } = desk.assessment();
      if (rating !== undefined) review(desk, rating);
      put(desk, 'assessment.determined', { assessment: id, determination: determination(desk, 'final', on) });
    },
    elsewhere: (desk, [version = '', , on = ''], sentence) => {
      const id = `${desk.file.id}.elsewhere-${Object.keys(desk.file.assessments).length + 1}`;
      const result = sentence.endsWith('determined')
        ? determination(tell('preliminary 2020-01-02 full'), 'preliminary', on)
        : null;
      desk.today = on;
      put(desk, 'assessment.started', {
        assessment: id,
        reference: `SS/2026PSEA${Object.keys(desk.file.assessments).length + 1}-NEW`,
        instrument: 'un-ip-psea-2020',
        instrumentVersion: version,
        instrumentHash: null,
        naPolicy: null,
        on,
        revises: null,
        answers: {},
        reviews: {},
        details: { completedBy: null, completedByEmail: null, entities: [], reviewer: null },
      });
      if (result) put(desk, 'assessment.determined', { assessment: id, determination: result });
    },
    proceeds: (desk, [on = '']) => {
      desk.today = on;
      decided(desk, 'proceed');
    },
    declined: (desk) => decided(desk, 'do-not-proceed'),
    conditions: (desk, [, ...days]) =>
      put(desk, 'assessment.decided', {
        assessment: desk.assessment().id,
        decision: {
          decision: 'proceed-with-conditions',
          on: desk.today,
          justification: 'Fictional.',
          conditions: days.map((_, at) => `Fictional condition ${at + 1}`).join('\n'),
          conditionDates: days.map((day) => (day === 'undated' ? null : day)),
          signedBy: head,
          noteForRecord: null,
        },
      }),
    extended: (desk, [, until = '']) =>
      put(desk, 'assessment.window-extended', {
        assessment: desk.assessment().id,
        extension: { on: desk.today, reason: 'Fictional floods.', approver: head, until, lateReason: null },
      }),
    asks: (desk, [, , on = '']) => respond(desk, 'asks-for-review', on),
    agrees: (desk, [on = '']) => respond(desk, 'agrees', on),
    head: (desk, [, on = '']) => respond(desk, 'agrees', on, head),
    answered: (desk, [on = '']) => {
      desk.today = on;
      const answer = { on, reason: 'Fictional: looked at again.', by: head };
      put(desk, 'assessment.request-answered', { assessment: desk.assessment().id, answer });
    },
    consequence: (desk, [kind = '']) =>
      put(desk, 'assessment.consequence-recorded', {
        assessment: desk.assessment().id,
        consequence: {
          kind: kind as 'end',
          on: desk.today,
          justification: 'Fictional.',
          mitigation: null,
          approver: head,
        },
      }),
    action: (desk, [standard = '', , dueOn = '', ...status]) => {
      const number = Object.keys(desk.file.actions).length + 1;
      const id = `${desk.file.id}.action-${number}`;
      put(desk, 'plan.action-added', {
        id,
        reference: `${desk.file.reference}/A${number}`,
        library: null,
        libraryVersion: null,
        on: desk.today,
        fields: {
          assessment: desk.assessment().id,
          standard,
          title: `Fictional action ${number}`,
          gap: '',
          description: '',
          verification: 'A fictional record.',
          responsible: 'Rehema Fictional, director',
          supportedBy: [],
          dueOn,
          dueReason: null,
          priority: 'normal',
          budget: null,
        },
      });
      const moved = statuses[status.join(' ')];
      if (!moved) return;
      put(desk, 'plan.action-moved', {
        id,
        standing: { status: moved, on: desk.today, reason: null, evidence: [] },
      });
    },
    emergency: (desk, [from = '', until = '', to = '']) => {
      if (from === 'until') return basis(desk, 'emergency', until);
      desk.today = from;
      basis(desk, 'emergency', to);
    },
    'no-contact': (desk, [, until = '']) => basis(desk, 'no-contact', until),
    contact: (desk) => put(desk, 'partner.edited', { set: { directContact: true } }),
    relies: (desk, [on = '', rating = '', , until = '']) => {
      const id = `${desk.file.id}.reliance-${Object.keys(desk.file.reliances).length + 1}`;
      const risk = rating === 'full' ? 'low' : rating === 'low' ? 'high' : 'moderate';
      put(desk, 'reliance.recorded', {
        id,
        result: {
          entity: 'UNICEF',
          on,
          rating: rating as 'full',
          points: null,
          risk,
          reference: '',
          until,
          acceptedOn: on,
          acceptedBy: head,
          reason: 'Fictional.',
          evidence: [],
        },
      });
    },
    withdrawn: (desk, [on = '']) => {
      const id = Object.keys(desk.file.reliances).at(-1) ?? '';
      put(desk, 'reliance.ended', { id, on, reason: 'Fictional.', assessment: null });
    },
    ended: (desk, [kind = '', , on = '']) => {
      desk.today = on;
      const basis = desk.file.bases.findLast(({ recorded }) => recorded.fact.kind === kind);
      if (!basis) throw new Error(`No basis of the kind "${kind}" was told before it ended.`);
      put(desk, 'partner.basis-ended', { id: basis.recorded.fact.id, on, reason: 'Fictional.' });
    },
    legacy: (desk, [on = '', rating = '']) => {
      desk.today = on;
      const id = start(desk, 'unicef-sea-2020', null);
      const answer = { high: 'absent', moderate: 'progressing', low: 'adequate' }[rating];
      if (answer === undefined) throw new Error(`The 2020 scheme has no rating "${rating}".`);
      const given = { answer, reason: null, comment: 'Fictional.' };
      const { standards } = desk.assessment().instrument.definition;
      const reviewed = Object.fromEntries(standards.map((standard) => [standard.id, given]));
      put(desk, 'assessment.reviews-recorded', { assessment: id, reviews: reviewed });
      for (const kind of ['preliminary', 'final'] as const) {
        put(desk, 'assessment.determined', { assessment: id, determination: determination(desk, kind, on) });
      }
    },
    agreement: (desk, [, endsOn = ''], sentence) => {
      const id = `${desk.file.id}.agreement-${Object.keys(desk.file.agreements).length + 1}`;
      const status = sentence.includes('draft') ? 'draft' : 'active';
      const startsOn = / from (\S+)/.exec(sentence)?.[1] ?? null;
      const fields = { ...noAgreementFields, reference: 'AOC-2024-001', startsOn, endsOn, status } as const;
      put(desk, 'agreement.added', { id, on: desk.today, fields });
      if (sentence.includes('clauses complete'))
        for (const element of elementIds) check(desk, id, element, 'present');
      if (sentence.includes('clauses changed')) check(desk, id, 'reporting', 'changed');
      if (!sentence.includes('clauses missing')) return;
      check(desk, id, 'reporting', 'absent');
    },
    exception: (desk, [gate = '', , on = '']) => {
      desk.today = on;
      const id = Object.keys(desk.file.agreements).at(-1) ?? '';
      const exception = { on, gate: gate as 'never-assessed', reason: 'Fictional floods.' };
      put(desk, 'agreement.exception-recorded', { id, exception });
    },
    portal: (desk, [unppNumber = '']) => put(desk, 'partner.edited', { set: { unppNumber } }),
    trained: (desk, [on = '', trained = '', , total = '', , ...course]) =>
      activity(desk, 'call', on, null, {
        course: course.join(' '),
        trained: Number(trained),
        total: Number(total),
      }),
    'sub-agreement': (desk, [, until = ''], sentence) => {
      const agreement = Object.keys(desk.file.agreements).at(-1) ?? '';
      const id = `${agreement}.sub-${(desk.file.agreements[agreement]?.subAgreements.length ?? 0) + 1}`;
      const flowDown = {
        state: 'present',
        article: '',
        quote: '',
        source: 'officer',
        on: desk.today,
      } as const;
      const fields = {
        ...noSubAgreementFields,
        name: 'Fictional builders',
        endsOn: sentence.includes('until') ? until : null,
        flowDown: sentence.includes('passes on') ? flowDown : null,
        assessed: sentence.includes('assessed') ? ({ state: 'yes', on: null, result: '' } as const) : null,
      };
      put(desk, 'sub-agreement.added', { id, agreement, on: desk.today, fields });
    },
    visit: (desk, [on = '', , nextOn = null]) => activity(desk, 'programme-visit', on, nextOn),
    call: (desk, [on = '', , nextOn = null]) => activity(desk, 'call', on, nextOn),
    evidence: (desk, [standard = '', , expiresOn = '']) => {
      const number = Object.keys(desk.file.evidence).length + 1;
      put(desk, 'evidence.added', {
        id: `${desk.file.id}.evidence-${number}`,
        reference: `${desk.file.reference}/E${number}`,
        file: null,
        sighting: { place: 'Fictional office', on: desk.today, by: officer },
        fields: {
          title: `Fictional document ${number}`,
          documentType: '',
          description: null,
          issuedOn: null,
          expiresOn,
          language: null,
          links: [{ assessment: desk.assessment().id, standard }],
        },
        revises: null,
        source: 'officer',
      });
    },
    'red-flag': (desk, [on = '']) => fact(desk, 'observation', 'red-flag', on),
    observation: (desk, [on = '']) => fact(desk, 'observation', 'observation', on),
    screened: (desk, [value = '', on = '']) => fact(desk, 'sanctions-screening', value, on),
    escalated: (desk, [on = '']) =>
      put(desk, 'diligence.escalated', { id: lastFact(desk), escalation: { on, to: head, number: 'HQ-7' } }),
    resolved: (desk, [outcome = '', on = '']) =>
      put(desk, 'diligence.resolved', {
        id: lastFact(desk),
        resolution: {
          on,
          outcome: outcome as 'cleared',
          by: head,
          reason: 'Fictional: another organisation.',
        },
      }),
    overridden: (desk, [on = '']) =>
      put(desk, 'diligence.overridden', {
        id: lastFact(desk),
        override: { on, by: head, reason: 'Fictional: watched weekly.' },
      }),
    mistaken: (desk) =>
      put(desk, 'diligence.withdrawn', { id: lastFact(desk), reason: 'Fictional mistake.' }),
    government: (desk) => put(desk, 'partner.edited', { set: { type: 'government' } }),
    archived: (desk) => {
      put(desk, 'partner.archived', { reason: 'Fictional partner closed.' });
    },
  };

const statuses: Readonly<Record<string, 'in-progress' | 'done-by-partner' | 'verified' | 'dropped'>> = {
  'in progress': 'in-progress',
  'done by partner': 'done-by-partner',
  verified: 'verified',
  dropped: 'dropped',
};

function fact(desk: Desk, kind: 'observation' | 'sanctions-screening', value: string, on: string): void {
  desk.today = on;
  const id = `${desk.file.id}.fact-${Object.keys(desk.file.diligence).length + 1}`;
  const list = kind === 'observation' ? null : 'european-union';
  const text = kind === 'observation' ? 'Fictional finding.' : null;
  const more = { source: 'Fictional source', list, number: null, since: null, text } as const;
  put(desk, 'diligence.recorded', { id, fact: { kind, value, on, ...more } });
}

const lastFact = (desk: Desk): string => Object.keys(desk.file.diligence).at(-1) ?? '';

export function put<Type extends EntryType>(desk: Desk, type: Type, data: EntryData<Type>): void {
  const drafts: EntryDraft[] = [draftEntry(type, data)];
  desk.write(ok(drafts));
}

/** As a revision or another device starts it: one that is open already doesn't stand in its way. */
function start(
  desk: Desk,
  instrument = 'un-ip-psea-2020',
  naPolicy: 'counts-as-met' | null = 'counts-as-met',
): string {
  const id = `assessment-${Object.keys(desk.file.assessments).length + 1}`;
  put(desk, 'assessment.started', {
    assessment: id,
    reference: `SS/2026PSEA${id.at(-1)}-TST`,
    instrument,
    instrumentVersion: instruments.newestOf(instrument)?.definition.version ?? '',
    instrumentHash: null,
    naPolicy,
    on: desk.today,
    revises: null,
    answers: {},
    reviews: {},
    details: { completedBy: null, completedByEmail: null, entities: [], reviewer: null },
  });
  return id;
}

function review(desk: Desk, rating: string): void {
  const letters = reviews[rating];
  if (letters === undefined) throw new Error(`There is no review called "${rating}".`);
  const answers = answersFrom(letters, 'Fictional.') as Record<string, { answer: string; comment: string }>;
  const whole = Object.fromEntries(
    Object.entries(answers).map(([standard, given]) => [standard, { reason: null, ...given }]),
  ) as Answers;
  const { id } = desk.assessment();
  put(desk, 'assessment.answers-recorded', { assessment: id, answers: whole });
  put(desk, 'assessment.reviews-recorded', { assessment: id, reviews: whole });
}

function determination(desk: Desk, kind: Determination['kind'], on: string): Determination {
  const { instrument, answers, reviews: reviewed } = desk.assessment();
  const given = kind === 'self' ? answers : reviewed;
  return {
    kind,
    on,
    signedBy: officer,
    score: scoreOf(instrument, given, 'counts-as-met'),
    naPolicy: 'counts-as-met',
    answers: given,
    onBehalf: false,
    statement: null,
  };
}

function decided(desk: Desk, decision: 'proceed' | 'do-not-proceed'): void {
  put(desk, 'assessment.decided', {
    assessment: desk.assessment().id,
    decision: {
      decision,
      on: desk.today,
      justification: 'Fictional.',
      conditions: null,
      conditionDates: [],
      signedBy: head,
      noteForRecord: null,
    },
  });
}

function respond(
  desk: Desk,
  response: 'agrees' | 'asks-for-review',
  on: string,
  by: Person = { name: 'Rehema Fictional', function: 'Director' },
): void {
  desk.today = on;
  put(desk, 'assessment.partner-responded', {
    assessment: desk.assessment().id,
    response: { response, by, on, comment: null },
  });
}

function basis(desk: Desk, kind: BasisKind, until: string): void {
  const id = `basis-${desk.file.bases.length + 1}`;
  put(desk, 'partner.basis-recorded', {
    id,
    kind,
    reason: 'Fictional floods.',
    approver: head,
    secondApprover: null,
    from: desk.today,
    until,
  });
}

function check(desk: Desk, id: string, element: ElementId, state: 'present' | 'changed' | 'absent'): void {
  const found = { article: '', quote: '', reason: null, source: 'officer', on: desk.today } as const;
  put(desk, 'agreement.element-checked', { id, element, check: { state, ...found } });
}

function activity(
  desk: Desk,
  kind: 'programme-visit' | 'call',
  on: string,
  nextOn: string | null,
  trained: { readonly course: string; readonly trained: number; readonly total: number } | null = null,
): void {
  desk.today = on;
  const number = Object.keys(desk.file.activities).length + 1;
  put(desk, 'follow-up.added', {
    id: `${desk.file.id}.activity-${number}`,
    reference: `${desk.file.reference}/F${number}`,
    checkLibrary: '1.0.0',
    activity: {
      kind,
      on,
      people: [],
      place: '',
      summary: 'A fictional visit.',
      findings: [],
      checks: [],
      trained,
      actions: [],
      nextOn,
    },
  });
}
