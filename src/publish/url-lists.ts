/**
 * The two HTML attributes that wrap URLs in a small syntax of their own.
 */
import type { UrlShape } from './page-scan.ts';

const REFRESH = /^(\s*[\d.]+\s*[;,]\s*url\s*=\s*)(['"]?)(.*?)\2(\s*)$/i;

/** Gives every URL in an attribute value to `change` and puts the answers in their places. */
export function mapUrls(value: string, shape: UrlShape, change: (url: string) => string): string {
  if (shape === 'single') return change(value);
  if (shape === 'refresh') {
    const match = REFRESH.exec(value);
    return match === null ? value : `${match[1]}${change(match[3] ?? '')}`;
  }
  // A candidate is a URL and an optional descriptor; a URL neither begins nor ends with a comma.
  return [...value.matchAll(/([^\s,](?:\S*[^\s,])?)([^,]*)/g)]
    .map(([, url = '', descriptor = '']) => `${change(url)}${descriptor.trimEnd()}`)
    .join(', ');
}
