import type { FileContent } from '../../../../shared/ground/refusals/request.ts';

/** Asks for a folder and reads its files, named by their path inside it; null when the person chose none. */
export function pickFolderFiles(): Promise<readonly FileContent[] | null> {
  return new Promise((resolve, reject) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.webkitdirectory = true;
    input.addEventListener('cancel', () => resolve(null));
    input.addEventListener('change', () => {
      const files = [...(input.files ?? [])];
      if (files.length === 0) return resolve(null);
      Promise.all(files.map(readFile)).then(resolve, reject);
    });
    input.click();
  });
}

async function readFile(file: File): Promise<FileContent> {
  return {
    name: insidePath(file.webkitRelativePath, file.name),
    bytes: new Uint8Array(await file.arrayBuffer()),
  };
}

/** The path without the folder that was chosen; the name where the browser gives no path. */
export function insidePath(path: string, name: string): string {
  const slash = path.indexOf('/');
  return slash < 0 ? name : path.slice(slash + 1);
}
