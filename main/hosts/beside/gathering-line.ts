import type { FromCore, FromCoreOne, Line, ToCore } from './core-messages.ts';

/** The core's end of the line, where what can wait for a moment goes with what follows it. */
export interface GatheringLine {
  /** Goes at once, and all that waited goes with it, in the order in which it was told. */
  post(message: FromCoreOne, given?: readonly ArrayBuffer[]): void;
  /** Goes with the next message, or as soon as the thread has nothing else to do. */
  postSoon(message: FromCoreOne): void;
}

export function gatheringLine(line: Pick<Line<FromCore, ToCore>, 'post'>): GatheringLine {
  let waiting: FromCoreOne[] = [];
  const send = (given?: readonly ArrayBuffer[]) => {
    const messages = waiting;
    waiting = [];
    const [only] = messages;
    if (only) line.post(messages.length === 1 ? only : { type: 'several', messages }, given);
  };
  return {
    post(message, given) {
      waiting.push(message);
      send(given);
    },
    postSoon(message) {
      waiting.push(message);
      if (waiting.length === 1) setImmediate(send);
    },
  };
}
