/**
 * Keeps what Node compiles, TypeScript above all, for the next command. Imported before all else;
 * processes and threads started later find it by the environment.
 */
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { CACHE_FOLDER } from './cache-folder.ts';

process.env['NODE_COMPILE_CACHE'] ??= join(CACHE_FOLDER, 'compiled');
enableCompileCache();
