import { z } from 'zod';

/** What a person chose about one returned workbook; kept as a draft by the workbook's content. */
export const formWorkSchema = z.object({
  assessment: z.string().nullable(),
  sheet: z.string().nullable(),
  /** Cells pointed at in a workbook that this program did not make, standard → address. */
  answers: z.record(z.string(), z.string()),
  comments: z.record(z.string(), z.string()),
  /** Whether the person said that these are the cells. */
  mapped: z.boolean(),
  conflicts: z.enum(['keep', 'replace']),
});
export type FormWork = z.infer<typeof formWorkSchema>;

export function newFormWork(assessment: string | null): FormWork {
  return { assessment, sheet: null, answers: {}, comments: {}, mapped: false, conflicts: 'keep' };
}

export function readFormWork(kept: unknown): FormWork | null {
  const read = formWorkSchema.safeParse(kept);
  return read.success ? read.data : null;
}

/** The choices as the request takes them; cells that are no address are left out. */
export function choicesOf({ assessment, sheet, answers, comments, mapped, conflicts }: FormWork) {
  return {
    ...(assessment === null ? {} : { assessment }),
    ...(sheet === null ? {} : { sheet }),
    ...(mapped ? { mapping: { answers: addresses(answers), comments: addresses(comments) } } : {}),
    conflicts,
  };
}

const addresses = (cells: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(cells)
      .map(([standard, cell]) => [standard, cell.trim().toUpperCase()] as const)
      .filter(([, cell]) => isAddress(cell)),
  );

/** Whether it names a cell, such as "D14". */
export function isAddress(cell: string): boolean {
  return /^[A-Z]{1,3}[1-9][0-9]{0,6}$/i.test(cell.trim());
}
