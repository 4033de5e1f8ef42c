/** The part of puppeteer-core 2 that tests in an old kernel use; that version carries no types. */
declare module 'puppeteer-core' {
  export interface OldPage {
    on(event: 'pageerror', listener: (error: Error) => void): void;
    on(event: 'console', listener: (message: { type(): string; text(): string }) => void): void;
    setViewport(size: { width: number; height: number }): Promise<void>;
    goto(url: string, options: { waitUntil: 'load' }): Promise<unknown>;
    evaluate<Args extends unknown[], Result>(
      run: (...args: Args) => Result,
      ...args: Args
    ): Promise<Result>;
    reload(options: { waitUntil: 'load' }): Promise<unknown>;
    readonly keyboard: { press(key: string): Promise<void> };
    close(): Promise<void>;
  }

  export interface OldBrowser {
    newPage(): Promise<OldPage>;
    version(): Promise<string>;
    close(): Promise<void>;
  }

  const puppeteer: {
    launch(options: {
      executablePath: string;
      args: string[];
      headless: boolean;
    }): Promise<OldBrowser>;
  };
  export default puppeteer;
}
