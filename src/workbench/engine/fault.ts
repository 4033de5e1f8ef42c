/** Names of errors that come through a worker, where classes are lost. */

/** What the program refuses, in words for staff; any other error is a fault of the program. */
export class EngineFault extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'EngineFault';
  }
}

/** Whether an error is one staff can do something about. */
export function isEngineFault(error: unknown): error is Error {
  return error instanceof Error && error.name === 'EngineFault';
}

/** Whether work was stopped by whoever asked for it. */
export function isAbort(error: unknown): error is Error {
  return error instanceof Error && error.name === 'AbortError';
}

/** The error of work that was stopped, as browsers make it. */
export function abortError(): Error {
  const error = new Error('stopped');
  error.name = 'AbortError';
  return error;
}
