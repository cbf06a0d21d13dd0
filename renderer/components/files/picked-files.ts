import type { FileContent } from '../../../shared/ground/refusals/request.ts';

const MEGABYTE = 1024 * 1024;

/** Largest file that a page hands to the program: hosts take no more in one request. */
export const largestMegabytes = 60;

/** Files dropped or pasted, read whole; those too large to read are named with their size in megabytes. */
export interface TakenFiles {
  readonly files: readonly FileContent[];
  readonly tooLarge: readonly { readonly name: string; readonly size: number }[];
}

export async function takeFiles(given: Iterable<File>): Promise<TakenFiles> {
  const all = [...given];
  const isTooLarge = ({ size }: File) => size > largestMegabytes * MEGABYTE;
  const files = await Promise.all(
    all
      .filter((file) => !isTooLarge(file))
      .map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
  const tooLarge = all
    .filter(isTooLarge)
    .map(({ name, size }) => ({ name, size: Math.ceil(size / MEGABYTE) }));
  return { files, tooLarge };
}

/** Whether something that is dragged over the page holds files at all. */
export function holdsFiles({ dataTransfer }: { readonly dataTransfer: DataTransfer | null }): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}

/** Whether a file's name says that it is a workbook of the present format. */
export function isWorkbookName(name: string): boolean {
  return /\.xlsx$/i.test(name);
}

/** What a returned form can be: a workbook, a table, an answer file; a page is taken too, to say what to send instead. */
export const formEndings = ['.xlsx', '.docx', '.xls', '.csv', '.json', '.html', '.htm'] as const;

/** Whether a file's name says that it may be a returned form. */
export function mayBeForm(name: string): boolean {
  const lower = name.toLowerCase();
  return formEndings.some((ending) => ending !== '.xls' && lower.endsWith(ending));
}
