import type { Person } from '../../record/journal/entry.ts';
import type { ReportLanguage } from './text/report-text.ts';

/** What both documents are told beside their content. */
export interface ReportContext {
  readonly language: ReportLanguage;
  /** ISO 8601 in UTC. */
  readonly producedAt: string;
  /** Calendar date where the office is, by which dates are over or still to come. */
  readonly today: string;
  readonly producedBy: Person;
  readonly programVersion: string;
  readonly workspace: {
    /** Null when the workspace's id shall not be printed. */
    readonly id: string | null;
    readonly office: string;
    readonly entity: string;
    readonly fictional: boolean;
    readonly deviceCode: string;
  };
}
