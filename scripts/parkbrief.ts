#!/usr/bin/env node
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

/** The command-line entry: `parkbrief <verb>`. */
import './setup/folder-name.mjs';
import './setup/compile-cache.ts';
import { runCommandLine } from './commands/command-line.ts';
import { endWithParent } from './output/interrupt.ts';

endWithParent();
await runCommandLine(process.argv.slice(2));
