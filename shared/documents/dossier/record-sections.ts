import { cell, paragraph, splitLines } from '../report/blocks.ts';
import { dateInWords, momentInWords } from '../report/text/format.ts';
import type { ReportSection } from '../report/word-report.ts';
import type { DossierSubject } from './dossier-subject.ts';
import { inPieces } from './holdings-sections.ts';

const start = (title: string, share: number) => ({ title, share, align: 'start' as const });

/** Every entry in words, with who wrote it when and where its hash begins. */
export function recordSection({ text, words, dossier }: DossierSubject): ReportSection {
  const { columns, intro, partner, device } = words.record;
  return {
    heading: words.sections.record,
    blocks: [
      paragraph(intro(dossier.entries.length), 'quiet'),
      {
        kind: 'table',
        breaks: true,
        columns: [
          start(columns.when, 13),
          start(columns.what, 42),
          start(columns.about, 15),
          start(columns.by, 16),
          start(columns.hash, 14),
        ],
        rows: dossier.entries.map((entry) => ({
          cells: [
            cell([dateInWords(text, entry.at), /T(\d\d:\d\d)/.exec(entry.at)?.[1] ?? '']),
            cell([entry.sentence, ...entry.lines.flatMap(splitLines)]),
            cell(entry.about ?? partner),
            cell([entry.by.name, entry.by.function, device(entry.device)]),
            cell(inPieces(entry.hash).slice(0, 1)),
          ],
          emphasis: false,
        })),
      },
    ],
  };
}

/** Where each chain ended. */
export function headsSection({ text, words, dossier }: DossierSubject): ReportSection {
  const { columns, intro } = words.heads;
  return {
    heading: words.sections.heads,
    blocks: [
      paragraph(intro, 'quiet'),
      {
        kind: 'table',
        columns: [
          start(columns.record, 20),
          start(columns.device, 12),
          start(columns.entries, 12),
          start(columns.at, 26),
          start(columns.hash, 30),
        ],
        rows: dossier.heads.map(({ record, device, seq, at, hash }) => ({
          cells: [
            cell(record),
            cell(device),
            cell(String(seq)),
            cell(momentInWords(text, at)),
            cell(inPieces(hash)),
          ],
          emphasis: false,
        })),
      },
    ],
  };
}
