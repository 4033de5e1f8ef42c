#!/usr/bin/env node
const a: number = 1; console.log("ok", process.version, a, process.argv.slice(2))
