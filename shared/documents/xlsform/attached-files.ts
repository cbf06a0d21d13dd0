import { cellAddress, cellText, emptyCell } from '../../ground/sheet/sheet.ts';
import { finding } from '../form/form-messages.ts';
import type { FormFinding } from '../form/form-report.ts';
import type { OpenedExport } from './open-export.ts';

/** A file that a partner attached to a standard, by the name that its answer gives. */
export interface NamedFile {
  readonly standard: string;
  readonly name: string;
  /** The cell that names it. */
  readonly cell: string;
}

/** A file that was given beside an export, by its path in a folder or archive. */
export interface GivenFile {
  readonly path: string;
}

/** What became of each file that an answer names, and of each that was given. */
export interface AttachedFiles<Given extends GivenFile> {
  readonly taken: readonly (NamedFile & { readonly given: Given })[];
  readonly absent: readonly NamedFile[];
  /** Named by an answer, and given several times: nobody can tell which is meant. */
  readonly same: readonly NamedFile[];
  readonly unnamed: readonly Given[];
}

/** The files that the picked row of an export names. */
export function namedFiles({ header, row, workbook }: OpenedExport): NamedFile[] {
  const cells = workbook.sheets[0]?.rows[row - 1] ?? [];
  return header.columns.flatMap(({ column }, index) => {
    const name = cellText(cells[index] ?? emptyCell).trim();
    return column.kind === 'part' && column.part === 'file' && name !== ''
      ? [{ standard: column.standard, name, cell: cellAddress(row, index + 1) }]
      : [];
  });
}

/** What the row says of its submission, such as its id: servers put the files of each into a folder of that name. */
export function submissionMarks({ header, row, workbook }: OpenedExport): string[] {
  const cells = workbook.sheets[0]?.rows[row - 1] ?? [];
  return header.columns.flatMap(({ title }, index) => {
    const text = cellText(cells[index] ?? emptyCell)
      .trim()
      .replace(/^uuid:/i, '');
    return /uuid|instance-?id|^key$/i.test(title) && text.length >= 8 ? [text.toLowerCase()] : [];
  });
}

/** Names as servers change them: blanks and signs become underscores, letters and digits stay. */
const bare = (name: string) =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_+|_+$/g, '');

const lastPart = (path: string) => path.split(/[/\\]/).at(-1) ?? path;

/**
 * Matches what was given with what is named. Of several of one name those in the folder of the submission count; where
 * that leaves several, none is taken.
 */
export function matchFiles<Given extends GivenFile>(
  named: readonly NamedFile[],
  given: readonly Given[],
  marks: readonly string[],
): AttachedFiles<Given> {
  const byName = new Map<string, Given[]>();
  for (const file of given) {
    const key = bare(lastPart(file.path));
    byName.set(key, [...(byName.get(key) ?? []), file]);
  }
  const taken: (NamedFile & { given: Given })[] = [];
  const absent: NamedFile[] = [];
  const same: NamedFile[] = [];
  const used = new Set<Given>();
  for (const file of named) {
    const all = byName.get(bare(lastPart(file.name))) ?? [];
    const own = all.filter(({ path }) => marks.some((mark) => path.toLowerCase().includes(mark)));
    const fits = own.length > 0 ? own : all;
    const [only, ...others] = fits;
    if (!only) absent.push(file);
    else if (others.length > 0) {
      same.push(file);
      for (const each of fits) used.add(each);
    } else {
      taken.push({ ...file, given: only });
      used.add(only);
    }
  }
  return { taken, absent, same, unnamed: given.filter((file) => !used.has(file)) };
}

const mostNames = 20;

/** What a person is told of the files given beside the answers. */
export function attachedFindings({ taken, absent, same, unnamed }: AttachedFiles<GivenFile>): FormFinding[] {
  const told = (
    code: Parameters<typeof finding>[1],
    severity: 'note' | 'warning',
    names: readonly string[],
  ) => {
    const shown = names.length > mostNames ? [...names.slice(0, mostNames), `… (${names.length})`] : names;
    return names.length > 0 ? [finding(severity, code, { files: shown.join(', ') })] : [];
  };
  const shown = ({ standard, name }: NamedFile) => `${standard}: ${name.slice(0, 80)}`;
  return [
    ...told('FILES_GIVEN', 'note', taken.map(shown)),
    ...told('FILES_ABSENT', 'warning', absent.map(shown)),
    ...told('FILES_SAME_NAME', 'warning', same.map(shown)),
    ...told(
      'FILES_UNNAMED',
      'warning',
      unnamed.map(({ path }) => path.slice(-100)),
    ),
  ];
}
