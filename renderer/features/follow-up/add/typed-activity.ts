import type { Activity, CheckResult, Trained } from '../../../../shared/record/shapes/follow-up.ts';
import { readCount } from '../../../components/form/read-number.ts';
import type { CheckChoice } from '../checks/use-practice-checks.ts';

/** What is typed about a standard, once it was chosen. */
export interface TypedFinding {
  readonly chosen: boolean;
  readonly text: string;
  readonly tendency: string | null;
}

/** What is typed about a practice check, once it was chosen: numbers, or yes or no. */
export interface TypedCheck {
  readonly chosen: boolean;
  readonly numerator: string;
  readonly denominator: string;
  readonly value: string | null;
}

export interface TypedActivity {
  /** Null until one is chosen. */
  readonly kind: string | null;
  readonly on: string;
  readonly people: readonly string[];
  readonly place: string;
  readonly summary: string;
  readonly findings: Readonly<Record<string, TypedFinding>>;
  readonly checks: Readonly<Record<string, TypedCheck>>;
  readonly trained: {
    readonly chosen: boolean;
    readonly course: string;
    readonly trained: string;
    readonly total: string;
  };
  readonly actions: readonly string[];
  readonly nextOn: string;
}

/** The dialog as it opens: nothing is chosen beforehand. */
export function newActivity(
  today: string,
  standards: readonly string[],
  checks: readonly CheckChoice[],
): TypedActivity {
  return {
    kind: null,
    on: today,
    people: [],
    place: '',
    summary: '',
    findings: Object.fromEntries(standards.map((id) => [id, { chosen: false, text: '', tendency: null }])),
    checks: Object.fromEntries(
      checks.map(({ id }) => [id, { chosen: false, numerator: '', denominator: '', value: null }]),
    ),
    trained: { chosen: false, course: '', trained: '', total: '' },
    actions: [],
    nextOn: '',
  };
}

/** The activity as the request takes it; what was typed has been checked. */
export function activityFrom(typed: TypedActivity, checks: readonly CheckChoice[]): Activity {
  return {
    kind: typed.kind as Activity['kind'],
    on: typed.on,
    people: typed.people.map((name) => name.trim()).filter(Boolean),
    place: typed.place.trim(),
    summary: typed.summary.trim(),
    findings: chosenFindings(typed),
    checks: checks.flatMap((check) => resultOf(check, typed.checks[check.id]) ?? []),
    trained: trainedOf(typed),
    actions: [...typed.actions],
    nextOn: typed.nextOn === '' ? null : typed.nextOn,
  };
}

function chosenFindings({ findings }: TypedActivity): Activity['findings'] {
  return Object.entries(findings).flatMap(([standard, { chosen, text, tendency }]) =>
    chosen
      ? [{ standard, text: text.trim(), tendency: tendency as Activity['findings'][number]['tendency'] }]
      : [],
  );
}

/** The answer to a check; null where it was not chosen or is not complete. */
export function resultOf({ id, kind }: CheckChoice, typed: TypedCheck | undefined): CheckResult | null {
  if (!typed?.chosen) return null;
  if (kind === 'yes-no')
    return typed.value === null ? null : { kind, check: id, value: typed.value === 'yes' };
  const [numerator, denominator] = [readCount(typed.numerator), readCount(typed.denominator)];
  return numerator === null || denominator === null ? null : { kind, check: id, numerator, denominator };
}

export function trainedOf({ trained: typed }: TypedActivity): Trained | null {
  const [trained, total] = [readCount(typed.trained), readCount(typed.total)];
  if (!typed.chosen || trained === null || total === null) return null;
  return { course: typed.course.trim(), trained, total };
}
