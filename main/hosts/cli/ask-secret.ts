/** Sent by Ctrl+C: as a shell tells of a program that was ended so. */
const INTERRUPTED = 130;

/** Asks on standard error and reads a line of the terminal without showing it. Standard output stays the answer's. */
export function askSecret(question: string): Promise<string> {
  const { stdin, stderr } = process;
  stderr.write(question);
  stdin.setRawMode(true);
  stdin.setEncoding('utf8');
  stdin.resume();
  return new Promise((resolve) => {
    let typed = '';
    const end = () => {
      stdin.setRawMode(false);
      stdin.pause();
      stdin.off('data', take);
      stderr.write('\n');
    };
    const take = (chunk: string) => {
      for (const sign of chunk) {
        if (sign === '\u0003') {
          end();
          process.exit(INTERRUPTED);
        }
        if (sign === '\r' || sign === '\n' || sign === '\u0004') {
          end();
          resolve(typed);
          return;
        }
        typed = sign === '\u007F' || sign === '\b' ? [...typed].slice(0, -1).join('') : typed + sign;
      }
    };
    stdin.on('data', take);
  });
}

/** Whether somebody can be asked: a terminal to read from and one to ask on. */
export const canAsk = () => process.stdin.isTTY === true && process.stderr.isTTY === true;
