import type { Instruments } from '../../content/instrument/instruments.ts';
import type { PartnerFile } from '../../record/file/partner-file.ts';
import type { EffectiveLibrary } from '../../rules/clause/effective-library.ts';
import type { Figures } from '../../rules/figures/figure.ts';
import type { FiguredRow } from '../../rules/figures/figured-row.ts';
import type { PortfolioFilter } from '../../rules/figures/portfolio-filter.ts';
import type { Sharing } from '../audience/audience-text.ts';
import type { ReportContext } from '../report/report-context.ts';

/** What reports over partners are made of. */
export interface ToldInput extends ReportContext {
  /** Those that the filter lets through, scope included, by name. */
  readonly rows: readonly FiguredRow[];
  readonly figures: Figures;
  readonly filter: PortfolioFilter;
  readonly instruments: Instruments;
  readonly sharing: Sharing;
  /** The file of a partner as it stood on the day. One is held at a time. */
  readonly fileOf: (row: FiguredRow) => PartnerFile;
  readonly library: () => Pick<EffectiveLibrary, 'words'>;
  readonly sha256: (text: string) => string;
}
