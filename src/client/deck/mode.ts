/** What the address of a deck asks for. */
export interface Mode {
  /** Slides a page: 0 is the screen, 1 a PDF, 2 and 6 a handout. */
  readonly print: 0 | 1 | 2 | 6;
  /** A handout has what is written for the speaker, too. */
  readonly prompts: boolean;
  readonly speaker: boolean;
  /** Seconds a slide in kiosk mode; 0 when it is off. */
  readonly auto: number;
  readonly theme: 'light' | 'dark' | undefined;
  readonly room: boolean | undefined;
}

const SHORTEST = 2;
const LONGEST = 600;

/** Reads `?auto=15&theme=light`; what makes no sense is as if it was not there. */
export function readMode(search: string): Mode {
  const query = new URLSearchParams(search);
  const print = query.get('print');
  const auto = Number(query.get('auto'));
  const theme = query.get('theme');
  const room = query.get('room');
  return {
    print: print === null ? 0 : print === '2' ? 2 : print === '6' ? 6 : 1,
    prompts: query.has('prompts'),
    speaker: query.has('speaker'),
    auto: auto > 0 ? Math.min(Math.max(auto, SHORTEST), LONGEST) : 0,
    theme: theme === 'light' || theme === 'dark' ? theme : undefined,
    room: room === null ? undefined : room === 'large',
  };
}
