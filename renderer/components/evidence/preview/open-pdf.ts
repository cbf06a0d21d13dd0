import {
  getDocument,
  type PDFDocumentProxy,
  PDFWorker,
  VerbosityLevel,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import PdfWorkerScript from './pdf-worker.ts?worker';

export interface OpenPdf {
  readonly document: PDFDocumentProxy;
  readonly close: () => void;
}

/** Memory that one picture of a PDF may take: more than a scanned A4 page at 600 dots per inch. */
const MOST_PIXELS = 40_000_000;

/**
 * Opens a PDF for drawing its pages. Nothing in it is run: its scripts, forms and attachments are never read,
 * links are not drawn, nothing is fetched, and fonts that are missing are those of the system.
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const script = new PdfWorkerScript();
  const worker = PDFWorker.create({ port: script, verbosity: VerbosityLevel.ERRORS });
  const loading = getDocument({
    // The worker takes the bytes away from the page, which still offers them for saving.
    data: bytes.slice(),
    worker,
    verbosity: VerbosityLevel.ERRORS,
    enableXfa: false,
    useWasm: false,
    useWorkerFetch: false,
    disableAutoFetch: true,
    disableStream: true,
    disableRange: true,
    maxImageSize: MOST_PIXELS,
  });
  const close = () => {
    void loading.destroy().finally(() => script.terminate());
  };
  try {
    return { document: await loading.promise, close };
  } catch (cause) {
    close();
    throw cause;
  }
}

/** Whether a PDF could not be opened because it asks for a password. */
export function needsPassword(cause: unknown): boolean {
  return cause instanceof Error && cause.name === 'PasswordException';
}
