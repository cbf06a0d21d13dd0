import { z } from 'zod';
import { elementIdSchema, semanticVersionSchema, setIdSchema } from '../../content/clause/clause.ts';

/** The agreements of an office as its legal unit looks at them: elements, and the words that were given out. */

export const elementStates = ['present', 'changed', 'absent', 'not-applicable', 'unchecked'] as const;
export type ElementState = (typeof elementStates)[number];

const count = z.int();
const named = z.object({ id: z.string(), reference: z.string() });

/** A clause of an annex whose words are not those of new annexes any more. */
export const clauseBehindSchema = z.object({
  clause: z.string(),
  version: semanticVersionSchema,
  /** The version in use today: the same one where its words are others; null where the clause is out of use. */
  now: semanticVersionSchema.nullable(),
});
export type ClauseBehind = z.infer<typeof clauseBehindSchema>;

export const overviewSchema = z.object({
  /** Agreements that passed the filter: every one is counted in each line below, or in `withoutAnnex`. */
  total: count,
  elements: z.array(
    z.object({
      element: elementIdSchema,
      present: count,
      changed: count,
      absent: count,
      notApplicable: count,
      unchecked: count,
    }),
  ),
  /** Agreements for which no final annex was made here: nothing is known of their words but the elements. */
  withoutAnnex: count,
  /** By the set of the newest final annex: how many, and how many of them hold words that are not in use today. */
  sets: z.array(z.object({ set: setIdSchema, agreements: count, behind: count })),
  /** By set, clause and version of the newest final annexes. */
  clauses: z.array(
    z.object({
      set: setIdSchema,
      ...clauseBehindSchema.shape,
      agreements: count,
      /** How many of these hold words that are not in use today. */
      behind: count,
    }),
  ),
  /** Agreements whose newest final annex holds words that are not in use today. */
  leftBehind: z.array(
    named.extend({
      partner: z.string(),
      annex: z.string(),
      set: setIdSchema,
      clauses: z.array(clauseBehindSchema),
    }),
  ),
  /** Signed contracts that are kept and that no program compared with anything, by agreement. */
  notMachineChecked: z.array(named.extend({ partner: z.string(), contracts: count })),
  /** Sub-agreements in force under them, and how many lack something. */
  subAgreements: z.object({ active: count, gaps: count }),
});
export type Overview = z.infer<typeof overviewSchema>;
