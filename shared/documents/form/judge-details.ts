import type { AssessmentDetails } from '../../record/shapes/assessment.ts';
import type { Assessment } from '../../rules/assessment/assessment.ts';
import { readDate } from '../../rules/partner/import/read-date.ts';
import { isEmail } from '../../rules/partner/import/read-email.ts';
import { type CellReading, plainReading, readText, savedValueOf, settleTwice } from './cell-reading.ts';
import type { FormCell } from './form-cells.ts';
import { remark } from './form-messages.ts';
import type { CellReport } from './form-report.ts';
import { type Conflicts, outcome } from './judge-answers.ts';

export interface JudgedDetails {
  readonly cells: readonly CellReport[];
  readonly details: Partial<AssessmentDetails>;
}

/** Reads who completed the form, e-mail and date, beside what is recorded. */
export function judgeDetails(
  cells: readonly FormCell[],
  { details: recorded }: Assessment,
  conflicts: Conflicts,
): JudgedDetails {
  const readings = cells.map(readDetail);
  settleTwice(readings);
  const valueIn = (part: FormCell['part']) =>
    readings.find(({ cell, read }) => cell.part === part && read !== null)?.read ?? null;
  const before = {
    'completed-by-name': recorded.completedBy?.name ?? null,
    'completed-by-function': recorded.completedBy?.function ?? null,
    email: recorded.completedByEmail,
    date: null,
  };
  const name = valueIn('completed-by-name') ?? before['completed-by-name'];
  const title = valueIn('completed-by-function') ?? before['completed-by-function'];
  const reports = readings.map((reading) => {
    const part = reading.cell.part as keyof typeof before;
    const was = before[part];
    const isOfPerson = part === 'completed-by-name' || part === 'completed-by-function';
    if (isOfPerson && reading.read !== null && (name === null || title === null))
      Object.assign(reading, { outcome: 'not-understood', read: null, remark: remark('PERSON_INCOMPLETE') });
    return outcome(reading, was, was !== null && reading.read !== was, reading.read === was, conflicts);
  });
  const email = valueIn('email');
  const replace = conflicts === 'replace';
  const person = name !== null && title !== null ? { name, function: title } : null;
  const isNewPerson =
    person !== null &&
    (recorded.completedBy === null ||
      (replace &&
        (person.name !== recorded.completedBy.name || person.function !== recorded.completedBy.function)));
  const isNewEmail =
    email !== null && email !== recorded.completedByEmail && (recorded.completedByEmail === null || replace);
  return {
    cells: reports,
    details: {
      ...(isNewPerson ? { completedBy: person } : {}),
      ...(isNewEmail ? { completedByEmail: email } : {}),
    },
  };
}

function readDetail(cell: FormCell): CellReading {
  if (cell.part === 'date') return readDateCell(cell);
  const text = readText(cell, 200);
  if (cell.part !== 'email' || text.read === null) return text;
  const bare = text.read.replace(/^mailto:/i, '');
  return isEmail(bare)
    ? { ...text, read: bare }
    : {
        ...text,
        read: null,
        outcome: 'not-understood',
        remark: remark('NOT_AN_EMAIL', { value: text.found }),
      };
}

function readDateCell(cell: FormCell): CellReading {
  const plain = plainReading(cell);
  if (plain.outcome !== 'accepted') return plain;
  const value = savedValueOf(cell);
  const { value: iso } = readDate(value);
  if (iso === null)
    return {
      ...plain,
      read: null,
      outcome: 'not-understood',
      remark: remark('NOT_A_DATE', { value: plain.found }),
    };
  const isReal = value.kind === 'date' && cell.cell.kind !== 'formula';
  return {
    ...plain,
    read: iso,
    outcome: isReal ? 'accepted' : 'corrected',
    remark: remark('DATE_NOT_RECORDED'),
  };
}
