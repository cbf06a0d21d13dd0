import module from 'node:module';
import { join } from 'node:path';
import { dataFolder } from '../data-folder.ts';

// What the program's files are compiled to is kept in the person's own folder: in the computer's shared one, others could
// put something else in its place. Before anything else is loaded, since what is loaded already is compiled anew each time.
// A Node too old to know of it is told off by what comes next.
module.enableCompileCache?.(join(dataFolder(), 'compiled'));
await import('./main.ts');
