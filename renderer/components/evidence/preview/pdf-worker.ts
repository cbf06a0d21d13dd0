// Reading a PDF in a thread of its own, from our own origin, so that a damaged one can't hold up the screens.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
