import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { asBrowserFault } from '../../scripts/output/browser-fault.ts';
import { CommandFault } from '../../scripts/output/command-fault.ts';

test.each([
  ['page.pdf: Protocol error (IO.read): Read failed', 'IO.read'],
  ['browserType.launch: Target page, context or browser has been closed\nBrowser logs:', 'closed'],
])('%j is told in Chinese, with a way out and without its log', (message, reason) => {
  const fault = asBrowserFault(new Error(message), tmpdir());
  expect(fault).toBeInstanceOf(CommandFault);
  expect((fault as Error).message).toMatch(/浏览器没有做完.*请.*CHROME_PATH/);
  expect((fault as Error).message).toContain(reason);
  expect((fault as Error).message).not.toContain('\n');
});

test('what the system refused is told as such, and what is nobody’s fault but ours stays', () => {
  const full = Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' });
  expect((asBrowserFault(full, '/tmp') as Error).message).toContain('磁盘满了');
  const ours = new TypeError('x is not a function');
  expect(asBrowserFault(ours, '/tmp')).toBe(ours);
});
