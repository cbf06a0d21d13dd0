import { failStart } from './fail-start.ts';

// Whatever is missing or broken behind this line is told to the person: a program without a window would also stand in
// the way of the next start. Electron is ready only once this module has run to its end.
try {
  const { startProgram } = await import('./start-program.ts');
  startProgram(import.meta.dirname);
} catch (error) {
  failStart(error);
}
