/**
 * Keeps what Node compiles, TypeScript above all, for the next command. Imported before all else;
 * processes and threads started later find it by the environment.
 */
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { PROJECT_ROOT } from './project-root.mjs';

process.env['NODE_COMPILE_CACHE'] ??= join(PROJECT_ROOT, '.cache/compiled');
enableCompileCache();
