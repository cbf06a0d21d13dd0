import { describe, expect, it } from 'vitest';
import { decideDecision } from '../../shared/rules/assessment/decide/decide.ts';
import { decideDetermine } from '../../shared/rules/assessment/decide/determine.ts';
import { decideExtendWindow } from '../../shared/rules/assessment/decide/extend-window.ts';
import { openRequest } from '../../shared/rules/assessment/partner-request.ts';
import { decideAddActions } from '../../shared/rules/plan/decide/add-actions.ts';
import type { NewAction } from '../../shared/rules/plan/decide/given-action.ts';
import { decideUpdateAction } from '../../shared/rules/plan/decide/update-action.ts';
import { readActions } from '../../shared/rules/plan/plan-state.ts';
import { proposeActions } from '../../shared/rules/plan/propose.ts';
import { emergencyChain } from '../../shared/rules/standing/basis-chain.ts';
import { decideRecordBasis } from '../../shared/rules/standing/decide/basis.ts';
import { type Desk, head, instruments, officer } from '../support/desk.ts';
import { actionVersions } from '../support/libraries.ts';
import { put, tell } from '../support/story.ts';
import { readTable } from './read-table.ts';

const rowsUnder = (heading: string) => readTable('chains.md', heading);
const content = { instruments, actions: actionVersions };
const { clocks } = instruments.newestOf('un-ip-psea-2020')?.definition ?? {};
const reason = 'Fictional: the papers came late.';

describe('emergencies in a row', () => {
  it.each(rowsUnder('Emergencies in a row'))(
    'after %s: %s with second approver %s is %s, number %s: %s',
    (story = '', period = '', second, outcome, number) => {
      if (!clocks) throw new Error('The current instrument has clocks.');
      const [from = '', until = ''] = period.split(' to ');
      const desk = tell(story);
      // Recorded on its first day, or later, after what the story tells.
      if (desk.today < from) desk.today = from;
      const past = desk.file.bases.map(({ recorded, ended }) => ({
        ...recorded.fact,
        ended: ended?.fact ?? null,
      }));
      expect(emergencyChain(past, { from, until }, clocks.emergencyMonths).count).toBe(Number(number));
      const secondApprover = { none: undefined, same: head, other: officer }[second ?? ''];
      const input = { kind: 'emergency', reason, approver: head, secondApprover, from, until } as const;
      expect(desk.attempt(decideRecordBasis(desk.file, input, 'new', clocks, desk.context))).toBe(outcome);
      if (outcome === 'ok')
        expect(desk.file.bases.at(-1)?.recorded.fact.secondApprover).toEqual(secondApprover ?? null);
    },
  );
});

describe('an extension', () => {
  it.each(rowsUnder('Extensions'))(
    'of a window from %s, recorded on %s, granted on %s, reason %s: %s. %s',
    (preliminary = '', recorded = '', granted, late, outcome) => {
      const desk = tell(`preliminary ${preliminary} medium`);
      desk.today = recorded;
      const input = {
        reason,
        approver: head,
        on: granted === '–' ? undefined : granted,
        lateReason: late === 'given' ? reason : undefined,
      };
      expect(desk.attempt(decideExtendWindow(desk.assessment(), input, desk.context))).toBe(outcome);
      const [extension] = desk.assessment().record.extensions;
      expect(extension?.fact.lateReason ?? null).toBe(outcome === 'ok' && late === 'given' ? reason : null);
    },
  );
});

describe('a final determination', () => {
  it.each(rowsUnder('Final determinations over a request'))(
    'after %s, reason %s: %s. %s',
    (story = '', given, outcome) => {
      const desk = tell(story);
      desk.today = '2025-08-01';
      const overRequest = given === 'given' ? reason : undefined;
      const decided = decideDetermine(desk.assessment(), { kind: 'final', overRequest }, desk.context);
      expect(desk.attempt(decided)).toBe(outcome);
      expect(openRequest(desk.assessment()) === null).toBe(outcome === 'ok');
      const [answer] = desk.assessment().record.requestAnswers;
      expect(answer?.fact.reason ?? null).toBe(given === 'given' ? reason : null);
    },
  );
});

describe('a decision', () => {
  it.each(rowsUnder('Conditions of a decision'))(
    '%s with “%s” by %s: %s. %s',
    (decision, conditions = '', day = '', outcome) => {
      const desk = tell('preliminary 2025-03-02 medium');
      desk.today = '2025-03-05';
      const given = {
        decision: decision as 'proceed',
        justification: reason,
        ...(conditions === '–' ? {} : { conditions }),
        ...(day === '–' ? {} : { conditionDates: [day] }),
      };
      expect(desk.attempt(decideDecision(desk.assessment(), given, desk.context))).toBe(outcome);
    },
  );
});

/** A partner whose window ends on 2 September 2025. */
const inWindow = () => tell('preliminary 2025-03-02 medium');
const library = { standard: 'CS3', library: 'introduce-self-declaration' } as const;
const add = (desk: Desk, actions: readonly NewAction[]) => {
  const held = readActions(desk.file).length;
  const identify = (place: number) => ({
    id: `partner-1.action-${held + place + 1}`,
    reference: `SS-0001-TST/A${held + place + 1}`,
  });
  return desk.attempt(
    decideAddActions(desk.file, { actions, language: 'en', entity: '' }, identify, content, desk.context),
  );
};

describe('an offered action', () => {
  it.each(rowsUnder('Actions and their dates'))(
    'seen on %s is due on %s, said to be over: %s, and accepted: %s. %s',
    (seen = '', due, over, outcome) => {
      const desk = inWindow();
      desk.today = seen;
      const proposal = proposeActions(desk.file, content, 'en', seen).find(
        ({ standard }) => standard === 'CS3',
      );
      const offer = proposal?.actions.find((each) => each.library === library.library);
      expect(offer?.dueOn).toBe(due);
      expect(proposal?.windowOver).toBe(over === 'yes');
      expect(add(desk, [{ ...library, dueOn: offer?.dueOn ?? '' }])).toBe(outcome);
      expect(readActions(desk.file).at(-1)?.fields.dueOn).toBe(due);
    },
  );
});

describe('the same action', () => {
  it.each(rowsUnder('The same action twice'))('%s, then %s: %s. %s', (first, then, outcome) => {
    const desk = inWindow();
    if (first !== 'nothing') expect(add(desk, [library])).toBe('ok');
    if (first === 'added and dropped')
      put(desk, 'plan.action-moved', {
        id: 'partner-1.action-1',
        standing: { status: 'dropped', on: desk.today, reason, evidence: [] },
      });
    const given = then === 'twice in one go' ? [library, library] : [library];
    const again = then === 'again on purpose';
    expect(add(desk, again ? given.map((each) => ({ ...each, again })) : given)).toBe(outcome);
  });
});

describe('progress', () => {
  it.each(rowsUnder('Progress before the entry'))(
    'of an action entered on %s, told of %s, note %s: %s. %s',
    (entered = '', on = '', note, outcome) => {
      const desk = inWindow();
      desk.today = entered;
      expect(add(desk, [library])).toBe('ok');
      const [action] = readActions(desk.file);
      if (!action) throw new Error('The action that was just added is missing.');
      desk.today = '2025-05-01';
      const update = { status: 'in-progress', on, ...(note === 'given' ? { note: reason } : {}) } as const;
      expect(desk.attempt(decideUpdateAction(desk.file, action, update, instruments, desk.context))).toBe(
        outcome,
      );
    },
  );
});
