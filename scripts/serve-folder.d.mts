import type { Server } from 'node:http';

export interface ServeFolderOptions {
  port?: number;
  base?: string;
  onBusy?: (port: number) => void;
}

export function serveFolder(
  folder: string,
  options?: ServeFolderOptions,
): Promise<{ server: Server; address: string }>;
