/** Puts the offline check page together: one HTML file with its script and style inside. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { build } from 'esbuild';
import { CHECK_PAGE_BODY, CHECK_PAGE_STYLE, LARGE_TEXT } from '../../src/check-page/markup.ts';
import { ENGINE_MEND } from '../../src/publish/client-bundle.ts';
import { checkPage as text } from '../../src/ui/check-page.ts';
import { PROJECT_ROOT } from '../setup/project-root.mjs';

/** Lowest browser the page works in. */
const TARGET = 'chrome78';

/** What a content security policy calls an inline script or style. */
function hashOf(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}

/**
 * The finished page. It asks for nothing: the policy allows no request, and only the script and the
 * style it was made with.
 */
export async function makeCheckPage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(PROJECT_ROOT, 'src', 'check-page', 'main.ts')],
    inject: [ENGINE_MEND],
    bundle: true,
    write: false,
    format: 'iife',
    target: TARGET,
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  });
  const script = outputFiles[0]?.text ?? '';
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(CHECK_PAGE_STYLE)}`,
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
    `<style>${CHECK_PAGE_STYLE}</style>`,
    '</head>',
    `<body>${CHECK_PAGE_BODY}`,
    `<script>${script}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
