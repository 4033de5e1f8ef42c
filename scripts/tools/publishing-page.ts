/** Puts the publishing page together: one HTML file with its script, its style and its program inside. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { build } from 'esbuild';
import { LARGE_TEXT, PAGE_BODY } from '../../src/workbench/markup.ts';
import { PAGE_STYLE } from '../../src/workbench/style.ts';
import { ENGINE_MEND } from '../../src/publish/client-bundle.ts';
import type { KeptProgram } from '../../src/publish/program-store.ts';
import { frameWords as text } from '../../src/ui/workbench/frame.ts';
import { PROJECT_ROOT } from '../setup/project-root.mjs';
import { makeEngineParts, PAGE_TARGET } from './engine-parts.ts';
import { inertBlocks } from './inert-blocks.ts';

/** What a content security policy calls an inline script or style. */
function hashOf(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}

/** The script of the page itself, which draws and asks; the work is done by its workers. */
export async function makePageScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(PROJECT_ROOT, 'src', 'workbench', 'main.ts')],
    inject: [ENGINE_MEND],
    bundle: true,
    write: false,
    format: 'iife',
    target: PAGE_TARGET,
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

/**
 * The finished page. It asks for nothing: the policy allows no request, only the script and the style it
 * was made with, and workers made of what it carries.
 *
 * @param kept the program that writes pages
 */
export async function makePublishingPage(kept: KeptProgram): Promise<string> {
  const [script, parts] = await Promise.all([makePageScript(), makeEngineParts(kept)]);
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    // A page in the preview has its stylesheets and pictures from this page, as blobs.
    `style-src ${hashOf(PAGE_STYLE)} blob:`,
    'img-src blob: data:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return [
    '<!doctype html>',
    `<html lang="zh-CN" id="${LARGE_TEXT}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${text.title}</title>`,
    `<style>${PAGE_STYLE}</style>`,
    '</head>',
    `<body>${PAGE_BODY}`,
    inertBlocks(parts),
    `<script>${script}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
