/** Map of the land page; filled below. */
export {};
