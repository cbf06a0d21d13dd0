import { failStart } from './fail-start.ts';
import { otherHostOf, runOtherHost } from './other-host.ts';

// Whatever is missing or broken behind this line is told to the person: a program without a window would also stand in
// the way of the next start. Electron is ready only once this module has run to its end.
try {
  const other = otherHostOf(process.argv);
  if (other === null) {
    const { startProgram } = await import('./start-program.ts');
    startProgram(import.meta.dirname);
  } else await runOtherHost(import.meta.dirname, other);
} catch (error) {
  failStart(error);
}
