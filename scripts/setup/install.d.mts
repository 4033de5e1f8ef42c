/** What is to be installed: what running needs, or what developing and testing need besides. */
export type Extent = 'running' | 'testing';
export function isInstalled(extent: Extent, root?: string): boolean;
export function hasDeveloperPackages(root?: string): boolean;
export function removeHeaders(root?: string): void;
export function install(extent: Extent): void;
